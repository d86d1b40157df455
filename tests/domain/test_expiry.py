"""Promises about days left and charge days."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzcompanion.domain.expiry import (
    CYCLE_DAYS,
    ExpiryState,
    charge_days,
    cycles_until,
    days_left,
    expiry_state,
    next_charge,
    past_charge_days,
)
from kzcompanion.domain.own_plan import Cycle, OwnPlan

TODAY = date(2026, 11, 22)
fixed_cycles = st.sampled_from(sorted(CYCLE_DAYS))
days = st.dates(date(2000, 1, 1), date(2100, 12, 31))


def plan(cycle: Cycle | None, first: date | None) -> OwnPlan:
    """Make a plan that is charged from a day on."""
    return OwnPlan(cycle=cycle, next_charge_on=first)


@pytest.mark.parametrize(
    ("offset", "state"),
    [
        (-400, ExpiryState.EXPIRED),
        (-1, ExpiryState.EXPIRED),
        (0, ExpiryState.TODAY),
        (1, ExpiryState.SOON),
        (3, ExpiryState.SOON),
        (4, ExpiryState.FINE),
        (400, ExpiryState.FINE),
    ],
)
def test_days_left_has_one_definition(offset: int, state: ExpiryState) -> None:
    """The last good day has 0 days left and is today, not expired."""
    until = TODAY + timedelta(days=offset)
    assert days_left(until, TODAY) == offset
    assert expiry_state(until, TODAY) is state


@given(days, st.integers(-5000, 5000))
def test_days_left_counts_plain_days(today: date, offset: int) -> None:
    """Month ends, leap days and the change of zone make no day longer or shorter."""
    assert days_left(today + timedelta(days=offset), today) == offset


@pytest.mark.parametrize(
    ("cycle", "first", "after", "expected"),
    [
        (Cycle.WEEK, date(2026, 11, 25), TODAY, date(2026, 11, 25)),
        (Cycle.WEEK, TODAY, TODAY, date(2026, 11, 29)),
        (Cycle.WEEK, date(2026, 11, 1), TODAY, date(2026, 11, 29)),
        (Cycle.DAY, date(2026, 11, 1), TODAY, date(2026, 11, 23)),
        (Cycle.DAYS_28, date(2026, 10, 25), TODAY, date(2026, 12, 20)),
        (Cycle.DAYS_30, date(2026, 10, 23), TODAY, date(2026, 12, 22)),
        (Cycle.CALENDAR_MONTH, date(2026, 1, 31), date(2026, 1, 31), date(2026, 2, 28)),
        (Cycle.CALENDAR_MONTH, date(2026, 1, 31), date(2026, 2, 28), date(2026, 3, 31)),
        (Cycle.CALENDAR_MONTH, date(2026, 1, 31), date(2026, 4, 29), date(2026, 4, 30)),
        (Cycle.CALENDAR_MONTH, date(2028, 1, 30), date(2028, 2, 1), date(2028, 2, 29)),
        (Cycle.CALENDAR_MONTH, date(2026, 12, 15), date(2026, 12, 31), date(2027, 1, 15)),
        (Cycle.CALENDAR_MONTH, date(2026, 5, 10), date(2026, 6, 9), date(2026, 6, 10)),
        (Cycle.NONE, date(2026, 11, 25), TODAY, None),
        (None, date(2026, 11, 25), TODAY, date(2026, 11, 25)),
        (None, TODAY, TODAY, None),
        (Cycle.WEEK, None, TODAY, None),
        (Cycle.WEEK, date(2026, 11, 25), date.max, None),
        (Cycle.CALENDAR_MONTH, date(2026, 11, 25), date.max, None),
    ],
)
def test_the_next_charge_follows_the_cycle(
    cycle: Cycle | None, first: date | None, after: date, expected: date | None
) -> None:
    """Each cycle steps from the told day; a short month is charged on its last day and does not shift
    the next.
    """
    assert next_charge(plan(cycle, first), after) == expected


@given(fixed_cycles | st.just(Cycle.CALENDAR_MONTH), days, days)
def test_a_charge_day_is_later_and_in_step(cycle: Cycle, first: date, after: date) -> None:
    """The next charge is later than the day asked, never before the told day, and no charge lies between."""
    day = next_charge(plan(cycle, first), after)
    assert day is not None
    assert day > after
    assert day >= first
    if after >= first:
        assert (day - after).days <= CYCLE_DAYS.get(cycle, 31)
    if cycle in CYCLE_DAYS:
        assert (day - first).days % CYCLE_DAYS[cycle] == 0
    else:
        assert day.day == first.day or (day + timedelta(days=1)).day == 1


@given(fixed_cycles | st.just(Cycle.CALENDAR_MONTH), days, st.integers(-40, 40), st.integers(0, 120))
def test_past_charges_continue_the_future_ones(cycle: Cycle, first: date, offset: int, span: int) -> None:
    """Asking from before the told day finds the same step, each day once, in order, within the span."""
    after = first + timedelta(days=offset)
    until = after + timedelta(days=span)
    found = past_charge_days(plan(cycle, first), after, until)
    assert found == sorted(set(found))
    assert all(after < day <= until for day in found)
    assert [day for day in found if day >= first] == list(charge_days(plan(cycle, first), after, until))
    if cycle in CYCLE_DAYS:
        assert len(found) in {span // CYCLE_DAYS[cycle], span // CYCLE_DAYS[cycle] + 1}


def test_past_charges_need_a_cycle() -> None:
    """Without a cycle only the told day is known; without a told day none is; before year 1 there is none."""
    until = TODAY + timedelta(days=60)
    assert past_charge_days(plan(None, TODAY), TODAY - timedelta(days=60), until) == [TODAY]
    assert past_charge_days(plan(Cycle.WEEK, None), TODAY, until) == []
    assert past_charge_days(plan(Cycle.WEEK, TODAY), until, TODAY) == []
    assert past_charge_days(plan(Cycle.CALENDAR_MONTH, date(1, 1, 31)), date.min, date(1, 2, 28)) == [
        date(1, 1, 31),
        date(1, 2, 28),
    ]


@pytest.mark.parametrize(
    ("cycle", "first", "departure", "count"),
    [
        (Cycle.WEEK, date(2026, 11, 25), date(2026, 12, 9), 3),
        (Cycle.WEEK, date(2026, 11, 25), date(2026, 11, 24), 0),
        (Cycle.WEEK, date(2026, 11, 25), date(2026, 11, 25), 1),
        (Cycle.DAY, date(2026, 11, 23), date(2026, 12, 2), 10),
        (Cycle.CALENDAR_MONTH, date(2026, 12, 1), date(2027, 2, 28), 3),
        (Cycle.NONE, date(2026, 12, 1), date(2027, 2, 28), 0),
        (Cycle.WEEK, date(2026, 11, 25), date(2026, 11, 1), 0),
    ],
)
def test_cycles_until_departure_are_the_charges_still_to_come(
    cycle: Cycle, first: date, departure: date, count: int
) -> None:
    """A charge on the day of departure counts, today's has been taken in the night, a trip that is over
    has none.
    """
    assert cycles_until(plan(cycle, first), TODAY, departure) == count
