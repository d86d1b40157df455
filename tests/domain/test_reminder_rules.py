"""Promises about which deadlines are told of, from when on, and what puts them off."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzcompanion.domain.act_by import Action, Deadline, Reason
from kzcompanion.domain.almaty import at_almaty, day_of, end_of_day, from_wall_time, start_of_day
from kzcompanion.domain.entry_errors import CountNotUnderstood
from kzcompanion.domain.errors import Missing
from kzcompanion.domain.lead_text import leads_text, parse_leads
from kzcompanion.domain.packages import PackageLeft, PackageUnit
from kzcompanion.domain.reminder_choices import LEAD_DAYS, Snooze, presses_from
from kzcompanion.domain.reminders import (
    RINGS_AT,
    Reminder,
    Watched,
    deed_of,
    due_reminders,
    mornings,
    next_ring,
    snoozed,
)
from kzcompanion.domain.sim import Sim

DAY = date(2026, 12, 20)
"""The last good day."""
LEADS = st.lists(st.integers(1, 60), max_size=4).map(tuple)


def sim(name: str = "a") -> Sim:
    """Make a SIM."""
    return Sim(id=name, nickname=name, operator_id="izi", created_at=datetime(2026, 1, 1, tzinfo=UTC))


def due_on(day: date, reason: Reason = Reason.VALID_UNTIL, action: Action = Action.TOP_UP) -> Deadline:
    """Make a deadline at the end of a day."""
    return Deadline(at=end_of_day(day), reason=reason, action=action, day=day)


def watched(*dues: Deadline, leads: tuple[int, ...] = LEAD_DAYS, name: str = "a") -> Watched:
    """Watch these deadlines of a SIM."""
    return Watched(sim=sim(name), deadlines=tuple(sorted(dues, key=lambda due: due.at)), leads=leads)


def noon(days_before: int) -> datetime:
    """Return noon at Almaty so many days before the last good one."""
    return from_wall_time(DAY - timedelta(days=days_before), RINGS_AT) + timedelta(hours=2)


def told(one: Watched, before: int, *, on: int | None = None) -> tuple[Reminder, ...]:
    """Ask so many days before; `on` is so many days before the day it was put away."""
    told_on = None if on is None else DAY - timedelta(days=on)
    return due_reminders([one], (), noon(before), told_on=told_on)


@given(LEADS, st.integers(-30, 90))
def test_it_is_told_from_the_longest_lead_on(leads: tuple[int, ...], before: int) -> None:
    """As many days ahead as the longest lead says, on the last day in any case, and for ever once overdue."""
    found = told(watched(due_on(DAY), leads=leads), before)
    assert bool(found) == (before <= max((*leads, 0)))
    if found:
        assert found[0].since <= day_of(noon(before)) or before < 0
        assert found[0].pressing == (before <= presses_from(leads))


@given(LEADS, st.integers(0, 70), st.integers(0, 70))
def test_early_notice_put_away_waits_for_the_next_lead(leads: tuple[int, ...], before: int, on: int) -> None:
    """Put away, it is quiet that day; while it does not press yet also until its next lead."""
    if on < before:
        return  # put away later than now
    found = told(watched(due_on(DAY), leads=leads), before, on=on)
    reached = [lead for lead in (*leads, 0) if before <= lead]
    pressing = before <= presses_from(leads)
    quiet = not reached or on == before or (not pressing and on <= min(reached))
    assert bool(found) == (not quiet)


def test_the_usual_leads_day_by_day() -> None:
    """Put away each time it is told: on days 14 and 3 before, then daily, and daily once it is overdue."""
    one, put_away, days = watched(due_on(DAY)), None, []
    for before in range(20, -4, -1):
        if told(one, before, on=put_away):
            days.append(before)
            put_away = before
    assert days == [14, 3, 2, 1, 0, -1, -2, -3]


def test_a_day_of_a_wrong_clock_hides_nothing() -> None:
    """Neither a day that lies ahead nor a snooze that lasts longer than until tomorrow."""
    one = watched(due_on(DAY))
    assert told(one, 2, on=-400)
    far = Snooze(sim_id="a", deed=deed_of(due_on(DAY)), until=noon(-400))
    assert due_reminders([one], [far], noon(2))


def test_what_is_overdue_is_on_top() -> None:
    """Whatever the order of SIMs, the longest overdue comes first."""
    sims = [
        watched(due_on(DAY + timedelta(days=1)), name="later"),
        watched(due_on(DAY), name="now"),
        watched(due_on(DAY - timedelta(days=40)), name="overdue"),
    ]
    found = due_reminders(sims, (), noon(0))
    assert [reminder.sim.id for reminder in found] == ["overdue", "now", "later"]
    assert found[0].deadline.overdue(noon(0))


def test_one_deed_is_told_once() -> None:
    """Three reasons to top up are one reminder, the earliest; each package and each other deed is its own."""
    night = PackageLeft(unit=PackageUnit.DATA, left=5, name="Night", valid_until=DAY)
    package = Deadline(
        at=end_of_day(DAY), reason=Reason.PACKAGE_EXPIRY, action=Action.USE_UP, day=DAY, package=night
    )
    one = watched(
        due_on(DAY),
        due_on(DAY - timedelta(days=1), Reason.RUN_OUT),
        due_on(DAY + timedelta(days=1), Reason.KEEP_NUMBER),
        due_on(DAY, Reason.IMEI_GRACE, Action.CHECK_IMEI),
        package,
    )
    found = due_reminders([one], (), noon(1))
    assert [reminder.deadline.reason for reminder in found] == [
        Reason.RUN_OUT,
        Reason.IMEI_GRACE,
        Reason.PACKAGE_EXPIRY,
    ]


def test_put_off_until_tomorrow() -> None:
    """The deed is quiet for the rest of the Almaty day, not that of another SIM; old snoozes are dropped."""
    one, other = watched(due_on(DAY)), watched(due_on(DAY), name="b")
    now = noon(2)
    old = Snooze(sim_id="c", deed="top_up", until=now - timedelta(days=3))
    kept = snoozed([old], "a", due_on(DAY), now)
    assert [snooze.sim_id for snooze in kept] == ["a"]
    assert kept == snoozed(kept, "a", due_on(DAY), now)
    assert [one.sim.id for one in due_reminders([one, other], kept, now)] == ["b"]
    midnight = start_of_day(DAY - timedelta(days=1))
    assert len(due_reminders([one, other], kept, midnight - timedelta(seconds=1))) == 1
    assert len(due_reminders([one, other], kept, midnight)) == 2


def test_what_becomes_overdue_is_not_put_off() -> None:
    """A deadline this evening comes back when it has passed."""
    now = noon(0)
    tonight = Deadline(
        at=now + timedelta(hours=3), reason=Reason.PENDING_TOPUP, action=Action.RECORD_RESULT, day=DAY
    )
    kept = snoozed((), "a", tonight, now)
    one = watched(tonight)
    assert not due_reminders([one], kept, now + timedelta(hours=2))
    assert due_reminders([one], kept, now + timedelta(hours=3, seconds=1))
    later = now + timedelta(hours=4)
    assert not due_reminders([one], snoozed(kept, "a", tonight, later), later + timedelta(hours=1))


@given(LEADS, st.integers(0, 100))
def test_it_rings_in_the_morning_of_every_lead(leads: tuple[int, ...], before: int) -> None:
    """The next ring is the first morning ahead; following the rings one comes to each lead once."""
    one = watched(due_on(DAY), leads=leads)
    ahead = [ring for ring in mornings(due_on(DAY), leads) if ring > noon(before)]
    rings, now = [], noon(before)
    while (ring := next_ring([one], (), now)) is not None:
        rings.append(ring)
        now = ring
    assert rings == ahead == sorted(set(ahead))
    assert {at_almaty(ring).time() for ring in rings} <= {RINGS_AT}
    assert all(due_reminders([one], (), ring) for ring in rings)


def test_a_snooze_rings_tomorrow_morning() -> None:
    """Also between two leads."""
    one, now = watched(due_on(DAY)), noon(2)
    kept = snoozed((), "a", due_on(DAY), now)
    assert next_ring([watched(due_on(DAY), leads=(9,))], kept, now) == from_wall_time(
        DAY - timedelta(days=1), RINGS_AT
    )
    assert next_ring([one], (), noon(-1)) is None


def test_nothing_rings_after_its_hour() -> None:
    """What ends in the night before ten is told the morning before, not after."""
    early = Deadline(
        at=start_of_day(DAY) + timedelta(hours=2), reason=Reason.PLAN_CHARGE, action=Action.TOP_UP, day=DAY
    )
    assert [day_of(ring) for ring in mornings(early, (1,))] == [DAY - timedelta(days=1)]


@pytest.mark.parametrize("day", [date.min, date.max])
def test_the_ends_of_the_calendar_break_nothing(day: date) -> None:
    """The first and the last day there is are days like any other."""
    one = watched(due_on(day), leads=(365,))
    for now in (end_of_day(date.min), noon(0), start_of_day(date.max)):
        due_reminders([one], snoozed((), "a", due_on(day), now), now)
        next_ring([one], (), now)


@pytest.mark.parametrize(
    ("text", "leads"),
    [
        ("14, 3, 1", (14, 3, 1)),
        ("1 3 14", (14, 3, 1)),
        ("7", (7,)),
        ("7，7；2、", (7, 2)),
        ("３０", (30,)),
        ("365", (365,)),
    ],
)
def test_days_ahead_are_read(text: str, leads: tuple[int, ...]) -> None:
    """Any order and usual separator; the most days first, each once."""
    assert parse_leads(text) == leads
    assert parse_leads(leads_text(leads)) == leads


@pytest.mark.parametrize("text", ["0", "366", "3 days", "-1", "1.5", "14, x"])
def test_other_days_are_refused(text: str) -> None:
    """What is no day from 1 to 365 is named."""
    with pytest.raises(CountNotUnderstood):
        parse_leads(text)


@pytest.mark.parametrize("text", ["", " , ; "])
def test_no_days_are_missing(text: str) -> None:
    """Nothing typed is no list of days."""
    with pytest.raises(Missing):
        parse_leads(text)


@given(st.lists(st.integers(1, 365), min_size=1, max_size=8))
def test_what_is_written_is_read_again(days: list[int]) -> None:
    """Writing and reading give the same days."""
    leads = tuple(sorted(set(days), reverse=True))
    assert parse_leads(leads_text(leads)) == leads
