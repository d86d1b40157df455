"""Until when it must be paid, and at what hour of the night the plan charge is taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzcompanion.domain.act_by import Action
from kzcompanion.ui import outlook_text
from kzcompanion.ui.widgets.banner import Banner

if TYPE_CHECKING:
    from kzcompanion.ui.renewal.renewal_desk import RenewalDesk


class ActByBanner(Banner):
    """Name the first deadline that paying keeps; where none is known, midnight at Almaty."""

    def __init__(self, object_name: str, desk: RenewalDesk) -> None:
        super().__init__(object_name, "accent", "clock")
        self._desk = desk

    def refresh(self) -> None:
        """Show what presses for the SIM and the operator of the draft."""
        snapshot, night = self._desk.snapshot(), self._night()
        deadline = None
        if snapshot is not None:
            pressing = (due for due in snapshot.deadlines if due.action is Action.TOP_UP)
            deadline = next(pressing, snapshot.act_by)
        if snapshot is None or deadline is None:
            self.setVisible(bool(night))
            self.set_tone("accent", "clock")
            first = self.tr("No monthly charge") if self._no_charge() else ""
            self.set_text(first or self.tr("Pay before midnight, Almaty time"), night)
            return
        tone = outlook_text.urgency(deadline, snapshot.now)
        self.set_tone("accent" if tone == "good" else tone, "clock")
        self.set_text(outlook_text.act_by(deadline, snapshot.now), night)
        self.show()

    def _night(self) -> str:
        operator = self._desk.operator()
        if operator is None:
            return ""
        window = operator.charge_window
        if window is None and self._no_charge():
            return self._no_charge()
        if window is None:
            words = self.tr(
                "At what hour {0} takes the plan charge is not known: pay before midnight, Almaty time."
            )
            return words.format(self._desk.brand())
        words = self.tr(
            "{0} takes the plan charge between {1} and {2} at night: pay before midnight, Almaty time."
        )
        return words.format(self._desk.brand(), *window)

    def _no_charge(self) -> str:
        """Return what the pack notes of an operator of which no hour is known, else nothing."""
        operator = self._desk.operator()
        fact = None if operator is None else operator.fact("charge_window")
        if fact is None or fact.value is not None or fact.note is None:
            return ""
        return fact.note.text(self._desk.lang())
