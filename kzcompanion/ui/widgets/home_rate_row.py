"""The money of home beside an amount of tenge: which currency, what one of it costs, and what that makes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from kzcompanion.domain.errors import CompanionError
from kzcompanion.domain.home_money import CURRENCIES, HomeRate, at_home
from kzcompanion.domain.money import Money
from kzcompanion.services.sentence_join import ended
from kzcompanion.ui import glance, language
from kzcompanion.ui.home_text import home_text
from kzcompanion.ui.widgets import labels
from kzcompanion.ui.widgets.amount_edit import AmountEdit
from kzcompanion.ui.widgets.field import Field


class HomeRateRow(QWidget):
    """Ask for a rate, or show the one that was typed; the program knows none of its own.

    `draft` holds what is typed anew as one text (`CNY:72.5`), for a DraftKeeper.
    """

    changed = Signal()

    def __init__(self, name: str, today: Callable[[], date]) -> None:
        super().__init__()
        self.setObjectName(f"{name}_home")
        self._today = today
        self._before: HomeRate | None = None
        self._money: Money | None = None
        self._currency = QComboBox()
        self._currency.setObjectName(f"{name}_home_currency")
        self._currency.addItems(CURRENCIES)
        self._rate = AmountEdit(f"{name}_home_rate")
        self.draft = QLineEdit()  # never shown
        self._writing = False
        self._said = labels.secondary()
        self._said.setObjectName(f"{name}_home_amount")
        self._currency_field, self._rate_field = Field(self._currency), Field(self._rate)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._currency_field, 2, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._rate_field, 3, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._said, 3)
        self._rate.judged.connect(self._show)
        self._rate.textChanged.connect(self._note)
        self.draft.textChanged.connect(self._on_draft)
        self._currency.activated.connect(self._on_currency)
        self.retranslate()

    @property
    def edit(self) -> QLineEdit:
        """Return the field of the rate."""
        return self._rate

    @property
    def editors(self) -> tuple[QWidget, ...]:
        """Return currency and rate, as Tab comes to them."""
        return self._currency, self._rate

    @property
    def field(self) -> Field:
        """Return the rate with its caption and fault."""
        return self._rate_field

    def preset(self, rate: HomeRate | None) -> None:
        """Show this rate, unless another one is being typed, be it one that cannot be read yet."""
        if rate == self._before:
            return
        if not self.draft.text():
            self.set_value(rate)
            return
        self._before = rate
        self._note()
        self._show()

    def set_value(self, rate: HomeRate | None) -> None:
        """Show this rate; it keeps its day for as long as it is not changed."""
        self._before = rate
        if rate is not None:
            if self._currency.findText(rate.currency) < 0:
                self._currency.addItem(rate.currency)
            self._currency.setCurrentText(rate.currency)
        self._rate.set_value(None if rate is None else rate.per_unit)
        self._note()
        self.retranslate()

    def value(self) -> HomeRate | None:
        """Return the rate as it stands, with the day on which it was typed; None without one."""
        per_unit, before = self._rate.value(), self._before
        if per_unit is None:
            return None
        currency = self._currency.currentText()
        if before is not None and (before.currency, before.per_unit) == (currency, per_unit):
            return before
        return HomeRate(currency=currency, per_unit=per_unit, typed_on=self._today())

    def fault(self) -> CompanionError | None:
        """Return what is wrong with the rate, and show it."""
        error = self._rate_field.error
        self._rate_field.show_error(error)
        return error

    def show_money(self, money: Money | None) -> None:
        """Say what this amount is at home."""
        self._money = money
        self._show()

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._currency_field.set_caption(self.tr("Money at home"))
        code = self._currency.currentText()
        self._rate_field.set_caption(self.tr("Tenge for 1 {0} (optional)").format(code))
        self._show()

    def _note(self) -> None:
        """Write into the draft what differs from the rate that was there."""
        if self._writing:
            return
        self._writing = True
        same = self._rate.fault is None and self.value() == self._before
        self.draft.setText("" if same else f"{self._currency.currentText()}:{self._rate.text()}")
        self._writing = False

    def _on_draft(self, text: str) -> None:
        """Show what was typed before the program ended."""
        currency, mark, rate = text.partition(":")
        if self._writing or not mark:
            return
        self._writing = True
        if self._currency.findText(currency) < 0:
            self._currency.addItem(currency)
        self._currency.setCurrentText(currency)
        self._rate.setText(rate)
        self._writing = False
        self.retranslate()

    def _on_currency(self) -> None:
        self._rate.setText("")  # a rate belongs to its currency; the old one would convert wrongly
        self._note()
        self.retranslate()

    def _show(self) -> None:
        rate = self.value()
        if rate is None:
            self._said.setText(self.tr("Then each entry shows what it cost at home, too."))
        elif self._money is None:
            day = language.day_long(rate.typed_on)
            self._said.setText(self.tr("Rate typed on {0}; it stays with the entry.").format(day))
        else:
            amount = glance.veiled(home_text(at_home(self._money, rate), rate.currency))
            day = language.day_long(rate.typed_on)
            said = self.tr("That is about {0}, at the rate you typed on {1}.").format(amount, day)
            self._said.setText(ended(said))
        self.changed.emit()
