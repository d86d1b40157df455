"""Which deadlines are to be told of now, and at which instant the next one is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time

import msgspec

from kzcompanion.domain.act_by import Deadline
from kzcompanion.domain.almaty import day_of, from_wall_time, start_of_day
from kzcompanion.domain.expiry import days_left
from kzcompanion.domain.reminder_choices import Snooze, presses_from
from kzcompanion.domain.sim import Sim

RINGS_AT = time(10)
"""At Almaty: late enough not to wake anybody, early enough to go and pay."""


class Watched(msgspec.Struct, frozen=True, kw_only=True):
    """Hold what is watched of one SIM."""

    sim: Sim
    deadlines: tuple[Deadline, ...]
    """Nearest first."""
    leads: tuple[int, ...]


class Reminder(msgspec.Struct, frozen=True, kw_only=True):
    """Say of which SIM and what to tell."""

    sim: Sim
    deadline: Deadline
    since: date
    """The Almaty day of the lead that brought it up last."""
    pressing: bool
    """Told every day; what does not press yet is told once per lead."""


def due_reminders(
    watched: Iterable[Watched], snoozes: Sequence[Snooze], now: datetime, *, told_on: date | None = None
) -> tuple[Reminder, ...]:
    """Return what is to be told now, what is overdue first, one reminder for each deed of a SIM.

    `told_on` is the Almaty day on which the user put the reminders away last.
    """
    found = []
    for one in watched:
        deeds: set[str] = set()
        for deadline in one.deadlines:
            reminder = _reminder(one, deadline, now)
            if reminder is None or (deed := deed_of(deadline)) in deeds:
                continue
            deeds.add(deed)
            quiet = _told(reminder, day_of(now), told_on) or _waiting(snoozes, one.sim.id, deed, now)
            if not quiet:
                found.append(reminder)
    return tuple(sorted(found, key=lambda reminder: reminder.deadline.at))


def next_ring(watched: Iterable[Watched], snoozes: Sequence[Snooze], now: datetime) -> datetime | None:
    """Return the next instant at which a lead is reached or a snooze is over; None while none is known."""
    rings: list[datetime] = []
    for one in watched:
        for deadline in one.deadlines:
            rings += mornings(deadline, one.leads)
        rings += [_morning(day_of(wait.until)) for wait in snoozes if wait.sim_id == one.sim.id]
    return min((ring for ring in rings if ring > now), default=None)


def mornings(deadline: Deadline, leads: Sequence[int]) -> Iterator[datetime]:
    """Yield the morning of each lead and of the last day, the earliest first, none after the deadline.

    What ends in the night, before its own day has a morning, has its last morning the day before.
    """
    last = day_of(deadline.at).toordinal()
    for lead in sorted(_all_leads(deadline, leads), reverse=True):
        morning = _morning(date.fromordinal(max(1, last - lead)))
        if morning <= deadline.at:
            yield morning


def deed_of(deadline: Deadline) -> str:
    """Name what a deadline asks for, so that two deadlines that ask for the same are one deed."""
    package = deadline.package
    if package is None:
        return deadline.action
    return f"{deadline.action}:{package.unit}:{package.name.casefold()}"


def snoozed(snoozes: Sequence[Snooze], sim_id: str, deadline: Deadline, now: datetime) -> tuple[Snooze, ...]:
    """Return the snoozes with this deed among them until tomorrow, and without those that are over.

    What becomes overdue before tomorrow is told again at once then.
    """
    until = _tomorrow(now)
    if not deadline.overdue(now):
        until = min(until, deadline.at)
    deed = deed_of(deadline)
    kept = [one for one in snoozes if one.until > now and (one.sim_id, one.deed) != (sim_id, deed)]
    return (*kept, Snooze(sim_id=sim_id, deed=deed, until=until))


def _reminder(one: Watched, deadline: Deadline, now: datetime) -> Reminder | None:
    left = days_left(day_of(deadline.at), day_of(now))
    last = day_of(deadline.at).toordinal()
    if deadline.overdue(now):
        return Reminder(sim=one.sim, deadline=deadline, since=date.fromordinal(last), pressing=True)
    reached = min((lead for lead in _all_leads(deadline, one.leads) if lead >= left), default=None)
    if reached is None:
        return None
    return Reminder(
        sim=one.sim,
        deadline=deadline,
        since=date.fromordinal(max(1, last - reached)),
        pressing=left <= presses_from(one.leads),
    )


def _all_leads(deadline: Deadline, leads: Sequence[int]) -> set[int]:
    """Return the days ahead with the last one on which there is a morning."""
    early = _morning(day_of(deadline.at)) > deadline.at
    return {*leads, 0, 1} if early else {*leads, 0}


def _told(reminder: Reminder, today: date, told_on: date | None) -> bool:
    """Tell whether the user put it away today, or since its lead where it does not press yet.

    A day that lies ahead is of a clock that was wrong, and hides nothing.
    """
    if told_on is None or told_on > today:
        return False
    return told_on == today or (not reminder.pressing and told_on >= reminder.since)


def _waiting(snoozes: Sequence[Snooze], sim_id: str, deed: str, now: datetime) -> bool:
    tomorrow = _tomorrow(now)
    return any((one.sim_id, one.deed) == (sim_id, deed) and now < one.until <= tomorrow for one in snoozes)


def _tomorrow(now: datetime) -> datetime:
    return start_of_day(date.fromordinal(min(day_of(now).toordinal() + 1, date.max.toordinal())))


def _morning(day: date) -> datetime:
    return from_wall_time(day, RINGS_AT)
