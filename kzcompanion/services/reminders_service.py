"""Says what is due now and when to look again; keeps what the user put off."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from kzcompanion.domain.almaty import day_of
from kzcompanion.domain.reminders import Reminder, Watched, due_reminders, next_ring, snoozed
from kzcompanion.services.clock import Clock
from kzcompanion.services.preferences_service import PreferencesService
from kzcompanion.services.sims_service import SimsService
from kzcompanion.services.tracker_service import TrackerService, TrackerSnapshot


class RemindersService:
    """Watch every SIM in use; putting off and putting away is no deed that Undo takes back."""

    __slots__ = ("_clock", "_preferences", "_sims", "_tracker")

    def __init__(
        self, tracker: TrackerService, sims: SimsService, preferences: PreferencesService, clock: Clock
    ) -> None:
        self._tracker = tracker
        self._sims = sims
        self._preferences = preferences
        self._clock = clock

    def due(self, *, ringing: bool = False) -> tuple[Reminder, ...]:
        """Return what is to be told now; `ringing` tells also what was put away for today."""
        now, wishes = self._clock.now(), self._preferences.current()
        told = _day(wishes.reminders_told_on)
        if ringing and told == day_of(now):
            told -= timedelta(days=1)
        return due_reminders(self._watched(), wishes.snoozes, now, told_on=told)

    def next_ring(self) -> datetime | None:
        """Return the next instant at which something is to be told."""
        return next_ring(self._watched(), self._preferences.current().snoozes, self._clock.now())

    def put_off(self, reminder: Reminder) -> None:
        """Tell of this deed again tomorrow; raises what a save raises."""
        kept = self._preferences.current().snoozes
        snoozes = snoozed(kept, reminder.sim.id, reminder.deadline, self._clock.now())
        self._preferences.change(snoozes=snoozes)

    def put_away(self) -> None:
        """Tell of nothing more today; what does not press yet waits for its next lead."""
        self._preferences.change(reminders_told_on=day_of(self._clock.now()).isoformat())

    def leads(self, sim_id: str | None = None) -> tuple[int, ...] | None:
        """Return the days ahead of every SIM, or those of one: None where it has none of its own."""
        return self._preferences.current().lead_days if sim_id is None else self._sims.get(sim_id).lead_days

    def choose_leads(self, leads: tuple[int, ...] | None, sim_id: str | None = None) -> None:
        """Remind so many days ahead, of every SIM or of one; None gives a SIM back to what holds for all."""
        if sim_id is not None:
            self._sims.change(sim_id, lead_days=leads)
        elif leads is not None:
            self._preferences.change(lead_days=leads)

    def _watched(self) -> Iterable[Watched]:
        return [_watch(snapshot) for snapshot in self._tracker.overview()]


def _watch(snapshot: TrackerSnapshot) -> Watched:
    return Watched(sim=snapshot.sim, deadlines=snapshot.deadlines, leads=snapshot.leads)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
