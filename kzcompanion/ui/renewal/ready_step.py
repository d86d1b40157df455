"""Step 2: the right operator, the number at hand, a working phone, the balance as it is now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kzcompanion.domain.bands import BandUse
from kzcompanion.domain.errors import CompanionError
from kzcompanion.domain.renewal import Step
from kzcompanion.domain.secret_field import SecretField
from kzcompanion.services.vault_service import VaultState
from kzcompanion.ui.renewal.balance_card import BalanceCard
from kzcompanion.ui.renewal.step_page import StepPage
from kzcompanion.ui.renewal.tick_line import TickLine
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.card import Card
from kzcompanion.ui.widgets.field import Field
from kzcompanion.ui.widgets.masked_label import MaskedLabel

if TYPE_CHECKING:
    from kzcompanion.ui.renewal.renewal_desk import RenewalDesk

_WHICH_NETWORK = "which_network"
"""Purpose of the code that tells which network serves a number."""


class ReadyStep(StepPage):
    """Let the user confirm what a payment depends on; the number itself is never kept in the draft."""

    def __init__(self, desk: RenewalDesk) -> None:
        super().__init__(Step.READY, desk)
        self._balance = BalanceCard(desk)
        self._build()
        self.fields = {
            "operator": self._operator_field,
            "operator_confirmed": self._confirm_field,
            "balance": self._balance.field,
        }
        self._connect()
        self.retranslate()

    # --- showing ------------------------------------------------------------------------------------------
    def refresh(self) -> None:
        draft = self.desk.draft
        self._operator.blockSignals(True)
        self._operator.setCurrentIndex(self._operator.findData(draft.operator_id))
        self._operator.blockSignals(False)
        self._confirmed.set_ticked(draft.operator_confirmed)
        self._at_hand.set_ticked(draft.number_at_hand)
        self._bands.set_ticked(draft.bands_checked)
        self._say_operator()
        self._show_number()
        self._balance.refresh()

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Check operator, number and balance"))
        self.lead.setText(self.tr("A payment goes to a number at an operator: both must be right."))
        self._card.set_title(self.tr("The number and its operator"))
        self._operator_field.set_caption(self.tr("Operator that serves this number now"))
        self._at_hand.set_text(
            self.tr("I have the mobile number at hand: 10 digits after +7. Not the IMSI, ICCID or PIN.")
        )
        self._unlock.setText(self.tr("Unlock the vault to see it"))
        self._store.setText(self.tr("Keep it in the vault"))
        self._show.set_label(self.tr("Show the number"))
        self._balance.retranslate()
        if self.desk.busy:
            self.refresh()

    def focus_first(self) -> None:
        self._operator.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        self._number.hide_secret()

    # --- building -----------------------------------------------------------------------------------------
    def _build(self) -> None:
        self._operator = QComboBox()
        self._operator.setObjectName("renew_operator")
        for operator in self.desk.services.facts.operators():
            self._operator.addItem(operator.brand, operator.id)
        self._operator_field = Field(self._operator)
        self._confirmed = TickLine("renew_operator_confirmed", "strong")
        self._confirm_field = Field(self._confirmed)
        self._ported = labels.caption()
        self._prefix = labels.caption()
        self._at_hand = TickLine("renew_number_at_hand")
        self._bands = TickLine("renew_bands_checked")
        self._number = MaskedLabel("renew_number")
        self._show = buttons.icon_button("renew_number_show", "eye")
        self._unlock = buttons.link("renew_unlock")
        self._store = buttons.link("renew_store_number")
        self._card = Card("renew_number_card")
        self._card.set_icon("phone")
        for widget in (self._operator_field, self._confirm_field, self._ported, labels.rule(), self._at_hand):
            self._card.body.addWidget(widget)
        self._card.body.setSpacing(8)
        self._card.body.addWidget(self._number_line())
        self._card.body.addWidget(self._prefix)
        self._card.body.addWidget(labels.rule())
        self._card.body.addWidget(self._bands)
        self._card.body.addStretch(1)
        self.side_by_side(self._card, self._balance, (3, 2))
        self.column.addStretch(1)

    def _number_line(self) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(38, 0, 0, 0)
        row.setSpacing(8)
        self._number.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row.addWidget(self._number)
        row.addWidget(self._show)
        links = QVBoxLayout()
        links.addWidget(self._unlock)
        links.addWidget(self._store)
        row.addLayout(links)
        row.addStretch(1)
        return line

    def _connect(self) -> None:
        self._operator.currentIndexChanged.connect(self._on_operator)
        self._confirmed.ticked.connect(self._on_confirmed)
        self._at_hand.ticked.connect(lambda on: self.desk.change(number_at_hand=on))
        self._bands.ticked.connect(lambda on: self.desk.change(bands_checked=on))
        self._unlock.clicked.connect(self.desk.wishes.vault)
        self._store.clicked.connect(self.desk.wishes.vault)
        self._show.clicked.connect(self._on_show)

    # --- answering ----------------------------------------------------------------------------------------
    def _on_operator(self, _row: int) -> None:
        # Another operator was not confirmed yet.
        self.desk.change(operator_id=self._operator.currentData(), operator_confirmed=False)
        self._operator_field.show_error(None)
        self.refresh()

    def _on_confirmed(self, on: bool) -> None:
        self._confirm_field.show_error(None)
        self.desk.change(operator_confirmed=on)

    def _on_show(self) -> None:
        sim_id = self.desk.draft.sim_id
        if sim_id is None:
            return
        seconds = self.desk.services.preferences.current().reveal_seconds
        self.desk.attempt(
            lambda: self.desk.services.vault.disclose(
                sim_id, SecretField.PHONE, lambda text: self._number.reveal(text, seconds), in_groups=True
            )
        )

    # --- words --------------------------------------------------------------------------------------------
    def _say_operator(self) -> None:
        brand = self.desk.brand()
        self._confirmed.set_text(
            self.tr("Yes, {0} serves this number now").format(brand)
            if brand
            else self.tr("Yes, this operator serves the number now")
        )
        words = [
            self.tr("A number keeps its prefix when it moves to another operator: the prefix is only a hint.")
        ]
        operator_id = self.desk.draft.operator_id
        if operator_id is not None:
            ask = self.tr("Not sure? Dial {0} on this SIM: free of charge.")
            codes = self.desk.services.facts.codes(operator_id, _WHICH_NETWORK)
            words.extend(ask.format(code.code) for code in codes)
        self._ported.setText(" ".join(words))
        self._bands.set_text(self._band_words(operator_id))

    def _band_words(self, operator_id: str | None) -> str:
        words = self.tr("The phone finds the network with this SIM (bars at the top of its screen).")
        if operator_id is None:
            return words
        used = [
            f"{band.generation.upper()} {', '.join(band.bands)}"
            for band in self.desk.services.facts.bands(operator_id)
            if band.use is not BandUse.LICENCE and band.bands
        ]
        if not used:
            return words
        bands = self.tr("Bands: {0}.").format("; ".join(used))
        return f"{words} {bands}"

    def _show_number(self) -> None:
        mask, state = self.desk.number_mask(), self.desk.services.vault.state()
        if mask is None:
            self._number.hide_secret()
        self._number.set_mask(mask or "")
        self._number.setVisible(mask is not None)
        self._show.setVisible(mask is not None)
        self._unlock.setVisible(mask is None and state is VaultState.LOCKED)
        self._store.setVisible(mask is None and state is not VaultState.LOCKED)
        self._prefix.setText(self._prefix_words() if mask is not None else "")
        self._prefix.setVisible(bool(self._prefix.text()))

    def _prefix_words(self) -> str:
        found: list[str] = []
        facts, sim_id = self.desk.services.facts, self.desk.draft.sim_id
        assert sim_id is not None
        try:
            self.desk.services.vault.disclose(
                sim_id, SecretField.PHONE, lambda text: found.extend(facts.operator_by_prefix(text))
            )
        except CompanionError:
            return ""
        if not found or self.desk.draft.operator_id in found:
            return ""
        brands = ", ".join(facts.operator(operator_id).brand for operator_id in found)
        return self.tr("The prefix was first given to {0}: was the number moved?").format(brands)
