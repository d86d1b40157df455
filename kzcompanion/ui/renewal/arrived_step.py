"""Step 6: did it arrive? Four answers, each with what follows from it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout

from kzcompanion.domain.errors import CompanionError
from kzcompanion.domain.next_look import next_look
from kzcompanion.domain.renewal import RenewalState, Step
from kzcompanion.domain.renewal_flow import ARRIVED, FAILED, NOT_YET, OUTCOMES, UNKNOWN, result_of
from kzcompanion.ui.renewal import step_text
from kzcompanion.ui.renewal.answer_button import AnswerButton
from kzcompanion.ui.renewal.result_form import ResultForm
from kzcompanion.ui.renewal.step_page import StepPage
from kzcompanion.ui.renewal.trouble_walk import TroubleWalk
from kzcompanion.ui.renewal.unknown_form import UnknownForm
from kzcompanion.ui.renewal.waiting_form import WaitingForm
from kzcompanion.ui.widgets import buttons
from kzcompanion.ui.widgets.card import Card
from kzcompanion.ui.widgets.field import Field

if TYPE_CHECKING:
    from kzcompanion.domain.money import Money
    from kzcompanion.ui.renewal.renewal_desk import RenewalDesk
    from kzcompanion.ui.widgets.buttons import Button

_Form = ResultForm | WaitingForm | TroubleWalk | UnknownForm
_ICONS = {ARRIVED: "circle-check", NOT_YET: "hourglass", FAILED: "circle-x", UNKNOWN: "circle-question-mark"}


class ArrivedStep(StepPage):
    """Ask for the outcome; only `arrived` writes into the ledger, with one call."""

    def __init__(self, desk: RenewalDesk) -> None:
        super().__init__(Step.ARRIVED, desk)
        self._tiles = {name: self._tile(name) for name in OUTCOMES}
        self._result, self._waiting = ResultForm(desk), WaitingForm(desk)
        self._trouble, self._unknown = TroubleWalk(desk), UnknownForm(desk)
        self._save = buttons.primary("renew_save_result", "check")
        self._wait = buttons.primary("renew_keep_waiting", "clock")
        self._card = Card("renew_outcome")
        self._build()
        self._connect()
        self.retranslate()

    def deeds(self) -> tuple[Button, ...]:
        return self._save, self._wait, self._trouble.decide

    def deeds_now(self) -> tuple[Button, ...]:
        outcome = self.desk.draft.outcome
        if outcome == FAILED and self._trouble.ended:
            return (self._trouble.decide,)
        return {ARRIVED: (self._save,), NOT_YET: (self._wait,)}.get(outcome or "", ())

    def refresh(self) -> None:
        draft = self.desk.draft
        self.lead.setText(step_text.standing(draft, self.desk.services.clock.now()))
        self._group.setExclusive(False)
        for name, tile in self._tiles.items():
            tile.setChecked(name == draft.outcome)
        self._group.setExclusive(True)
        self._show_form()

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Did the money arrive?"))
        words = {
            ARRIVED: (self.tr("It arrived"), self.tr("write it down")),
            NOT_YET: (self.tr("Not yet"), self.tr("wait, look again")),
            FAILED: (self.tr("It failed"), self.tr("find out why")),
            UNKNOWN: (self.tr("I cannot tell"), self.tr("read the balance")),
        }
        for name, (text, hint) in words.items():
            self._tiles[name].set_answer(text, hint)
        self._save.setText(self.tr("Save the result"))
        self._wait.setText(self.tr("Keep waiting"))
        for form in (self._result, self._waiting, self._trouble, self._unknown):
            form.retranslate()
        if self.desk.busy:
            self.refresh()

    def focus_first(self) -> None:
        outcome = self.desk.draft.outcome
        if outcome is None:
            self._tiles[ARRIVED].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._focus_form(outcome)

    def show_faults(self, faults: Iterable[CompanionError]) -> None:
        found = list(faults)
        super().show_faults(found)
        if any(fault.field == "outcome" for fault in found):
            self._tiles[ARRIVED].setFocus(Qt.FocusReason.OtherFocusReason)

    # --- building -----------------------------------------------------------------------------------------
    def _tile(self, name: str) -> AnswerButton:
        return AnswerButton(f"renew_outcome_{name}", _ICONS[name], checkable=True)

    def _build(self) -> None:
        self._group = QButtonGroup(self)
        row_holder = QFrame()
        row_holder.setObjectName("renew_outcomes")
        row = QHBoxLayout(row_holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for tile in self._tiles.values():
            self._group.addButton(tile)
            row.addWidget(tile, 1)
        self._outcome = Field(row_holder)
        self.fields = {"outcome": self._outcome, **self._result.fields}
        for form in (self._result, self._waiting, self._trouble, self._unknown):
            self._card.body.addWidget(form)
        self._card.body.addStretch(1)
        self.column.addWidget(self._outcome)
        self.column.addWidget(self._card)
        self.column.addStretch(1)

    def _connect(self) -> None:
        for name, tile in self._tiles.items():
            tile.clicked.connect(lambda _=False, chosen=name: self._on_outcome(chosen))
        self._save.clicked.connect(self._on_save)
        self._wait.clicked.connect(self._on_wait)
        self._trouble.decided.connect(self._on_decided)
        self._trouble.turned.connect(self.deeds_changed)
        self._unknown.arrived.connect(lambda: self._on_outcome(ARRIVED))
        self._unknown.not_arrived.connect(self._on_not_arrived)
        self._unknown.later.connect(self._on_unknown)

    # --- showing ------------------------------------------------------------------------------------------
    def _show_form(self) -> None:
        outcome = self.desk.draft.outcome
        self._card.setVisible(outcome is not None)
        if outcome is None:
            self.deeds_changed.emit()
            return
        forms: dict[str, _Form] = {
            ARRIVED: self._result,
            NOT_YET: self._waiting,
            FAILED: self._trouble,
            UNKNOWN: self._unknown,
        }
        for name, form in forms.items():
            form.setVisible(name == outcome)
        forms[outcome].refresh()
        self.deeds_changed.emit()

    def _focus_form(self, outcome: str) -> None:
        if outcome == ARRIVED:
            self._result.focus_first()
        elif outcome == UNKNOWN:
            self._unknown.focus_first()
        elif outcome == FAILED:
            self._trouble.focus_first()
        else:
            self._wait.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- answering ----------------------------------------------------------------------------------------
    def _on_outcome(self, outcome: str) -> None:
        self._outcome.show_error(None)
        self.desk.change(outcome=outcome)
        self.refresh()
        self._focus_form(outcome)

    def _on_save(self) -> None:
        faults = self.desk.services.renewal.faults(self.desk.draft, Step.ARRIVED)
        self.show_faults(faults)
        if not faults:
            result = result_of(self.desk.draft)
            rate, renewal = self.desk.services.preferences.home_rate(), self.desk.services.renewal
            self.desk.finish(lambda draft: renewal.record_result(draft, result, rate))

    def _on_wait(self) -> None:
        at = next_look(self._waiting.span(), self.desk.services.clock.now())
        if self.desk.replace(
            lambda draft: self.desk.services.renewal.mark(draft, RenewalState.PENDING, look_again_at=at)
        ):
            self._waiting.forget()
            self.desk.wishes.aside.emit(step_text.standing(self.desk.draft, self.desk.services.clock.now()))

    def _on_decided(self, outcome: str) -> None:
        if outcome == FAILED:
            self.desk.replace(self.desk.services.renewal.try_again)
        elif outcome == UNKNOWN:
            self._on_unknown()
        else:
            self._on_outcome(outcome)

    def _on_not_arrived(self, seen: Money) -> None:
        """Keep the balance that was read as a check, then look for the reason."""
        draft, sim_id, ledger = self.desk.draft, self.desk.draft.sim_id, self.desk.services.ledger
        if sim_id is None:
            return
        # Pressed twice it is one check.
        key = f"renewal {draft.id} {draft.went_to_pay_at} {seen.decimal_string()}"
        if self.desk.attempt(lambda: ledger.log(sim_id, seen, key=key)) is not None:
            self._on_outcome(FAILED)

    def _on_unknown(self) -> None:
        if self.desk.replace(lambda draft: self.desk.services.renewal.mark(draft, RenewalState.UNKNOWN)):
            self.desk.wishes.aside.emit(step_text.standing(self.desk.draft, self.desk.services.clock.now()))
