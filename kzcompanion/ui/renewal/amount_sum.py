"""The suggested amount as a sum one can check, line by line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from kzcompanion.domain.amount_suggestion import AmountSuggestion, Line, LineKind
from kzcompanion.domain.money import Money
from kzcompanion.domain.renewal_flow import told_fee
from kzcompanion.domain.sim import Sim
from kzcompanion.services.sentence_join import sentences
from kzcompanion.ui import glance, language
from kzcompanion.ui.renewal.layout_sweep import sweep
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.card import Card
from kzcompanion.ui.widgets.money_label import MoneyLabel

if TYPE_CHECKING:
    from kzcompanion.ui.renewal.renewal_desk import RenewalDesk


class AmountSum(Card):
    """Show why a sum is suggested; `taken` tells that the user wants it."""

    taken = Signal(object)
    """The suggested Money."""

    def __init__(self, desk: RenewalDesk) -> None:
        super().__init__("renew_sum")
        self._desk = desk
        self._suggestion: AmountSuggestion | None = None
        self.set_icon("calculator")
        self._holder = QWidget()
        self._grid = QGridLayout(self._holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        self._note = labels.caption()
        self._take = buttons.secondary("renew_take_suggestion", "check")
        self._tell_plan = buttons.secondary("renew_tell_plan", "pencil")
        self.body.addWidget(self._holder)
        self.body.addWidget(self._note)
        self.body.addStretch(1)
        for button in (self._take, self._tell_plan):
            self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._take.clicked.connect(self._on_take)
        self._tell_plan.clicked.connect(self._desk.wishes.plan)
        glance.current().changed.connect(self.refresh)

    def refresh(self) -> None:
        """Show the suggestion for the draft as it is now."""
        sim = self._desk.sim() if self._desk.busy else None
        self._suggestion = None if sim is None else self._desk.services.renewal.suggestion(self._desk.draft)
        sweep(self._grid)
        self.set_title(self.tr("Suggested sum"))
        self._holder.setVisible(self._suggestion is not None)
        self._tell_plan.setVisible(self._suggestion is None)
        self._take.setVisible(self._suggestion is not None and self._suggestion.total.tiyn > 0)
        self._tell_plan.setText(self.tr("Tell the plan charge"))
        if self._suggestion is None or sim is None:
            self._note.setText(
                self.tr(
                    "The plan charge of this SIM is not known here, so no sum can be worked out. It stands in"
                    " the operator's messages and app, or ask at the counter."
                )
            )
            return
        for place, line in enumerate(self._suggestion.lines):
            self._add(place, self._line_words(line, sim), line.amount if line.sign > 0 else -line.amount)
        last = len(self._suggestion.lines)
        self._grid.addWidget(labels.rule(), last, 0, 1, 2)
        self._add(last + 1, self.tr("To pay in"), self._suggestion.total, strong=True)
        amount = glance.veiled(language.money(self._suggestion.total))
        self._take.setText(self.tr("Use {0}").format(amount))
        self._note.setText(self._notes(self._suggestion, sim))

    def _line_words(self, line: Line, sim: Sim) -> str:
        if line.kind is LineKind.PLAN_CHARGES:
            charge = glance.veiled(language.money(sim.plan.charge))
            return self.tr("Plan charge, {0} × {1}").format(language.number(line.times), charge)
        return {
            LineKind.USAGE: self.tr("Likely use until then"),
            LineKind.DEBT: self.tr("Balance below zero"),
            LineKind.BALANCE: self.tr("Already on the SIM"),
            LineKind.FEE: (
                self.tr("Fee, as it was last time")
                if told_fee(self._desk.draft) is None
                else self.tr("Fee, as you were told")
            ),
            LineKind.LEFT_OVER: self.tr("More than needed already"),
        }[line.kind]

    def _notes(self, suggestion: AmountSuggestion, sim: Sim) -> str:
        words = []
        if suggestion.total.tiyn == 0:
            words.append(self.tr("The balance covers the plan charges: nothing must be paid now."))
        if sim.departure_on is None:
            words.append(self.tr("Counted for one charge: no day of departure is known."))
        else:
            day = language.day_long(sim.departure_on)
            words.append(self.tr("Counted until your departure on {0}.").format(day))
        if not suggestion.fee_known:
            words.append(self.tr("A fee is not in it: ask for it and add it."))
        return sentences(*words)

    def _add(self, row: int, text: str, money: Money, *, strong: bool = False) -> None:
        caption = labels.strong(text) if strong else labels.secondary(text)
        figure = MoneyLabel(f"renew_sum_{row}", 20 if strong else 15)
        figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        figure.set_money(money)
        self._grid.addWidget(caption, row, 0)
        self._grid.addWidget(figure, row, 1)

    def _on_take(self) -> None:
        if self._suggestion is not None:
            self.taken.emit(self._suggestion.total)
