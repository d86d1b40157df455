"""What an amount is in the money of home, at a rate the user types once; its day stands beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from kzcompanion.domain.almaty import day_of
from kzcompanion.domain.home_money import CURRENCIES, HomeRate, at_home
from kzcompanion.domain.money import Money
from kzcompanion.services.sentence_join import ended
from kzcompanion.ui import glance, language
from kzcompanion.ui.widgets import labels
from kzcompanion.ui.widgets.amount_edit import AmountEdit
from kzcompanion.ui.widgets.field import Field

if TYPE_CHECKING:
    from kzcompanion.ui.renewal.renewal_desk import RenewalDesk


class HomeLine(QWidget):
    """Show the amount converted; the program knows no rate of its own and says whose this one is."""

    def __init__(self, desk: RenewalDesk) -> None:
        super().__init__()
        self.setObjectName("renew_home_money")
        self._desk = desk
        self._money: Money | None = None
        self._said = labels.secondary()
        self._said.setObjectName("renew_home_amount")
        self._currency = QComboBox()
        self._currency.setObjectName("renew_home_currency")
        self._currency.addItems(CURRENCIES)
        self._rate = AmountEdit("renew_home_rate")
        self._currency_field, self._rate_field = Field(self._currency), Field(self._rate)
        row = QHBoxLayout(self)
        row.setSpacing(12)
        row.addWidget(self._currency_field, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._rate_field, 2, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._said, 3)
        row.setContentsMargins(0, 0, 0, 0)
        rate = desk.services.preferences.home_rate()
        if rate is not None:
            self._currency.setCurrentText(rate.currency)
            self._rate.set_value(rate.per_unit)
        self._rate.judged.connect(self._on_judged)
        self._currency.currentTextChanged.connect(lambda _code: self._on_currency())

    def show_money(self, money: Money | None) -> None:
        """Convert this amount; None is not known yet."""
        self._money = money
        rate = self._desk.services.preferences.home_rate()
        self._said.setVisible(rate is not None and money is not None)
        if rate is None or money is None:
            return
        hundredths = Money(at_home(money, rate))
        amount = glance.veiled(f"{language.amount(hundredths)} {rate.currency}")
        day = language.day_long(rate.typed_on)
        said = self.tr("That is about {0}, at the rate you typed on {1}.").format(amount, day)
        self._said.setText(ended(said))

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._currency_field.set_caption(self.tr("Money at home"))
        code = self._currency.currentText()
        self._rate_field.set_caption(
            self.tr("1 {0} is how many tenge? (optional)").format(code),
            self.tr("as at the exchange office; kept with today's date"),
        )
        self.show_money(self._money)

    def _on_judged(self) -> None:
        if self._rate.settled:
            self._keep()

    def _on_currency(self) -> None:
        # A rate belongs to its currency; the old one would convert wrongly.
        self._rate.clear()
        self._desk.attempt(
            lambda: self._desk.services.preferences.change(
                home_currency=self._currency.currentText(), home_rate_tiyn=0, home_rate_on=""
            )
        )
        self.retranslate()

    def _keep(self) -> None:
        """Keep the rate once the user has paused; an empty field forgets it, a faulty one changes nothing."""
        per_unit, before = self._rate.value(), self._desk.services.preferences.home_rate()
        if per_unit is None and (self._rate.text().strip() or before is None):
            return
        if before is not None and per_unit == before.per_unit:
            return
        services = self._desk.services
        if per_unit is None:
            self._desk.attempt(lambda: services.preferences.change(home_rate_tiyn=0, home_rate_on=""))
        else:
            today = day_of(services.clock.now())
            rate = HomeRate(currency=self._currency.currentText(), per_unit=per_unit, typed_on=today)
            self._desk.attempt(lambda: services.preferences.keep_home_rate(rate))
        self.show_money(self._money)
