"""Step 2: the right operator, the number at hand, a working phone, the balance as it is now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from kzcompanion.domain.almaty import day_of
from kzcompanion.domain.bands import BandUse
from kzcompanion.domain.provenance import Provenance
from kzcompanion.domain.renewal import Step
from kzcompanion.services.sentence_join import sentences
from kzcompanion.ui import provenance_text
from kzcompanion.ui.renewal.act_by_banner import ActByBanner
from kzcompanion.ui.renewal.balance_card import BalanceCard
from kzcompanion.ui.renewal.number_line import NumberLine
from kzcompanion.ui.renewal.step_page import StepPage
from kzcompanion.ui.renewal.tick_line import TickLine
from kzcompanion.ui.widgets import labels
from kzcompanion.ui.widgets.card import Card
from kzcompanion.ui.widgets.field import Field

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
        self._list_operators()
        self._operator.setCurrentIndex(self._operator.findData(draft.operator_id))
        self._operator.blockSignals(False)
        self._confirmed.set_ticked(draft.operator_confirmed and self.desk.operator() is not None)
        self._at_hand.set_ticked(draft.number_at_hand)
        self._bands.set_ticked(draft.bands_checked)
        self._say_operator()
        self._number.refresh()
        self._balance.refresh()
        self._act_by.refresh()

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Check operator, number and balance"))
        self.lead.setText(self.tr("A payment goes to a number at an operator: both must be right."))
        self._card.set_title(self.tr("The number and its operator"))
        self._operator_field.set_caption(self.tr("Operator that serves this number now"))
        self._at_hand.set_text(
            self.tr("I have the mobile number at hand: 10 digits after +7. Not the IMSI, ICCID or PIN.")
        )
        self._number.retranslate()
        self._balance.retranslate()
        if self.desk.busy:
            self.refresh()

    def focus_first(self) -> None:
        self._operator.setFocus(Qt.FocusReason.OtherFocusReason)

    def before_lock(self) -> None:
        self._number.before_lock()

    def leave(self) -> None:
        self._number.leave()

    # --- building -----------------------------------------------------------------------------------------
    def _build(self) -> None:
        self._operator = QComboBox()
        self._operator.setObjectName("renew_operator")
        self._list_operators()
        self._operator_field = Field(self._operator)
        self._confirmed = TickLine("renew_operator_confirmed", "strong")
        self._confirm_field = Field(self._confirmed)
        self._ported = labels.caption()
        self._at_hand = TickLine("renew_number_at_hand")
        self._bands = TickLine("renew_bands_checked")
        self._number = NumberLine(self.desk)
        self._card = Card("renew_number_card")
        self._card.set_icon("phone")
        for widget in (self._operator_field, self._confirm_field, self._ported, labels.rule(), self._at_hand):
            self._card.body.addWidget(widget)
        self._card.body.setSpacing(8)
        self._card.body.addWidget(self._number)
        self._card.body.addWidget(labels.rule())
        self._card.body.addWidget(self._bands)
        self._card.body.addStretch(1)
        self._act_by = ActByBanner("renew_ready_act_by", self.desk)
        self.side_by_side(self._card, self._balance, (3, 2))
        self.column.addWidget(self._act_by)
        self.column.addStretch(1)

    def _list_operators(self) -> None:
        """Offer the operators there are; newer data may have brought or taken one."""
        offered = [(operator.brand, operator.id) for operator in self.desk.services.facts.operators()]
        combo = self._operator
        if offered != [(combo.itemText(row), combo.itemData(row)) for row in range(combo.count())]:
            combo.clear()
            for brand, operator_id in offered:
                combo.addItem(brand, operator_id)

    def _connect(self) -> None:
        self._operator.currentIndexChanged.connect(self._on_operator)
        self._confirmed.ticked.connect(self._on_confirmed)
        self._at_hand.ticked.connect(lambda on: self.desk.change(number_at_hand=on))
        self._number.taken.connect(lambda: self._at_hand.set_ticked(self.desk.draft.number_at_hand))
        self._bands.ticked.connect(lambda on: self.desk.change(bands_checked=on))

    # --- answering ----------------------------------------------------------------------------------------
    def _on_operator(self, _row: int) -> None:
        # Another operator was not confirmed yet.
        self.desk.change(operator_id=self._operator.currentData(), operator_confirmed=False)
        self._operator_field.show_error(None)
        self.refresh()

    def _on_confirmed(self, on: bool) -> None:
        self._confirm_field.show_error(None)
        self.desk.change(operator_confirmed=on)

    # --- words --------------------------------------------------------------------------------------------
    def _say_operator(self) -> None:
        operator = self.desk.operator()
        brand = "" if operator is None else operator.brand
        self._confirmed.set_text(
            self.tr("Yes, {0} serves this number now").format(brand)
            if brand
            else self.tr("Yes, this operator serves the number now")
        )
        words = [
            self.tr("A number keeps its prefix when it moves to another operator: the prefix is only a hint.")
        ]
        operator_id = None if operator is None else operator.id
        if operator_id is not None:
            ask = self.tr("Not sure? Dial {0} on this SIM: free of charge.")
            codes = self.desk.services.facts.codes(operator_id, _WHICH_NETWORK)
            words.extend(ask.format(code.code) for code in codes)
            self._ported.setToolTip("\n".join(self._source(code.provenance) for code in codes))
        self._ported.setText(sentences(*words))
        self._bands.set_text(self._band_words(operator_id))

    def _source(self, provenance: Provenance) -> str:
        return provenance_text.line(provenance, day_of(self.desk.services.clock.now()))

    def _band_words(self, operator_id: str | None) -> str:
        words = self.tr("The phone finds the network with this SIM (bars at the top of its screen).")
        if operator_id is None:
            return words
        bands_used = [
            band
            for band in self.desk.services.facts.bands(operator_id)
            if band.use is not BandUse.LICENCE and band.bands
        ]
        self._bands.setToolTip("\n".join(dict.fromkeys(self._source(one.provenance) for one in bands_used)))
        used = [f"{band.generation.upper()} {', '.join(band.bands)}" for band in bands_used]
        if not used:
            return words
        bands = self.tr("Bands: {0}.").format("; ".join(used))
        return sentences(words, bands)
