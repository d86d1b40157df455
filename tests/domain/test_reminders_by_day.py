"""Promises of reminders, lived through: who looks once a day and puts everything away misses nothing."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ledger_samples import START
from slow_rules import almaty, days_on, midnight

from kzcompanion.domain.act_by import Action, Deadline, Reason
from kzcompanion.domain.reminders import Watched, due_reminders, mornings, next_ring
from kzcompanion.domain.sim import Sim

TODAY = date(2026, 11, 22)
SIM = Sim(id="sim", nickname="Red", operator_id="activ", created_at=START)
LEADS = st.lists(st.integers(1, 30), min_size=1, max_size=4).map(tuple)


def morning(day: date) -> datetime:
    """Return ten o'clock at Almaty."""
    return midnight(day) + timedelta(hours=10)


def watch(at: datetime, leads: tuple[int, ...]) -> Watched:
    """Watch one deadline."""
    due = Deadline(at=at, reason=Reason.PLAN_CHARGE, action=Action.TOP_UP, day=almaty(at).date())
    return Watched(sim=SIM, deadlines=(due,), leads=leads)


@given(st.integers(0, 60 * 86400), LEADS)
@settings(max_examples=150, deadline=None)
def test_who_puts_everything_away_is_told_on_every_lead_and_the_last_morning(
    seconds: int, leads: tuple[int, ...]
) -> None:
    """At each lead, on the last morning there is before the moment, and every day once it has passed."""
    at = midnight(TODAY) + timedelta(seconds=seconds)
    one, told_on, told = watch(at, leads), None, set()
    for day in (days_on(TODAY, n) for n in range(70)):
        if due_reminders([one], (), morning(day), told_on=told_on):
            told.add(day)
            told_on = day
    last = almaty(at).date()
    wanted = {days_on(last, -lead) for lead in leads} | {
        day for day in (days_on(TODAY, n) for n in range(70)) if morning(day) > at
    }
    wanted.add(last if morning(last) <= at else days_on(last, -1))
    assert {day for day in wanted if day >= TODAY} <= told


@given(st.integers(0, 60 * 86400), LEADS)
@settings(max_examples=150, deadline=None)
def test_who_wakes_only_to_ring_wakes_on_every_such_morning(seconds: int, leads: tuple[int, ...]) -> None:
    """The next ring, again and again, is every lead and the last morning, each once and none too late."""
    at = midnight(TODAY) + timedelta(seconds=seconds)
    one, now, rings = watch(at, leads), midnight(TODAY) - timedelta(seconds=1), []
    while (ring := next_ring([one], (), now)) is not None:
        assert ring > now
        rings.append(ring)
        now = ring
    last = almaty(at).date()
    days = {days_on(last, -lead) for lead in leads} | {last if morning(last) <= at else days_on(last, -1)}
    assert rings == sorted(
        morning(day) for day in days if morning(day) > midnight(TODAY) - timedelta(seconds=1)
    )
    assert [ring for ring in mornings(one.deadlines[0], leads) if ring >= midnight(TODAY)] == rings


@pytest.mark.parametrize("hour", [0, 3, 9])
def test_what_ends_in_the_small_hours_is_told_the_day_before(hour: int) -> None:
    """With a lead of a week only, the day before is the last one with a morning."""
    one = watch(midnight(days_on(TODAY, 9)) + timedelta(hours=hour), (7,))
    assert list(mornings(one.deadlines[0], one.leads)) == [morning(days_on(TODAY, days)) for days in (2, 8)]
