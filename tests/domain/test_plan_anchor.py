"""Promises about charge days counted from an anchor: activation, the last top-up, a fixed day."""

from __future__ import annotations

import calendar
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzcompanion.domain.almaty import noon_of
from kzcompanion.domain.expiry import (
    ASK_DAYS,
    CYCLE_DAYS,
    as_of,
    charge_days,
    cycle_of,
    next_charge,
    past_charge_days,
    renewal_to_ask,
)
from kzcompanion.domain.ledger import Entry, EntryKind
from kzcompanion.domain.money import Money
from kzcompanion.domain.own_plan import Anchor, Cycle, OwnPlan

ACTIVE, ON_DAY, MONTH = Anchor.ACTIVATION, Anchor.CALENDAR_MONTH, Cycle.CALENDAR_MONTH
days = st.dates(date(2000, 1, 1), date(2100, 12, 31))
counted = st.sampled_from([Anchor.ACTIVATION, Anchor.LAST_TOPUP])
fixed = st.sampled_from([Anchor.CALENDAR_MONTH, Anchor.WEEKDAY])
cycles = st.sampled_from([*CYCLE_DAYS, Cycle.CALENDAR_MONTH])


def plan(
    anchor: Anchor | None,
    cycle: Cycle | None,
    on: date | None,
    *,
    first: bool | None = None,
    told: date | None = None,
) -> OwnPlan:
    """Make a plan whose charge days are counted."""
    return OwnPlan(cycle=cycle, anchor=anchor, anchor_on=on, first_day_counts=first, next_charge_on=told)


def topup(day: date) -> Entry:
    """Make a top-up at noon of an Almaty day."""
    return Entry(
        id=str(day),
        sim_id="sim",
        kind=EntryKind.TOPUP,
        at=noon_of(day),
        seq=day.toordinal(),
        amount=Money.tenge(1000),
    )


@pytest.mark.parametrize(
    ("anchor", "cycle", "on", "first", "after", "expected"),
    [
        # 30 days including the activation day: good to 23:59 of day 30, charged on the day after.
        (ACTIVE, Cycle.DAYS_30, date(2026, 11, 1), True, date(2026, 11, 10), date(2026, 12, 1)),
        (ACTIVE, Cycle.DAYS_30, date(2026, 11, 1), None, date(2026, 11, 10), date(2026, 12, 1)),
        (ACTIVE, Cycle.DAYS_30, date(2026, 11, 1), False, date(2026, 11, 10), date(2026, 12, 2)),
        (ACTIVE, Cycle.DAYS_30, date(2026, 11, 1), False, date(2026, 12, 2), date(2027, 1, 1)),
        (ACTIVE, Cycle.WEEK, date(2028, 2, 24), True, date(2028, 2, 24), date(2028, 3, 2)),
        (ACTIVE, Cycle.DAYS_28, date(2026, 2, 1), True, date(2026, 2, 1), date(2026, 3, 1)),
        # The activation day of each month, or its last: no drift through February.
        (ACTIVE, MONTH, date(2026, 1, 31), True, date(2026, 2, 1), date(2026, 2, 28)),
        (ACTIVE, MONTH, date(2026, 1, 31), True, date(2026, 2, 28), date(2026, 3, 31)),
        (ACTIVE, MONTH, date(2028, 1, 30), True, date(2028, 2, 1), date(2028, 2, 29)),
        (ACTIVE, MONTH, date(2028, 2, 29), True, date(2028, 3, 1), date(2028, 3, 29)),
        (ACTIVE, MONTH, date(2026, 1, 31), False, date(2026, 2, 1), date(2026, 3, 1)),
        # Before the anchor the first charge is one cycle after it.
        (ACTIVE, Cycle.DAYS_30, date(2026, 12, 1), True, date(2026, 11, 1), date(2026, 12, 31)),
        # Fixed days have always run, and the first day makes no difference.
        (ON_DAY, MONTH, date(2026, 6, 1), False, date(2026, 11, 22), date(2026, 12, 1)),
        (ON_DAY, None, date(2027, 3, 1), None, date(2026, 11, 22), date(2026, 12, 1)),
        (Anchor.WEEKDAY, Cycle.WEEK, date(2026, 11, 2), None, date(2026, 11, 22), date(2026, 11, 23)),
        (Anchor.WEEKDAY, None, date(2027, 11, 1), None, date(2026, 11, 23), date(2026, 11, 30)),
        # What is not known is not guessed.
        (ACTIVE, None, date(2026, 11, 1), None, date(2026, 11, 10), None),
        (ACTIVE, Cycle.DAYS_30, None, None, date(2026, 11, 10), None),
        (None, Cycle.DAYS_30, date(2026, 11, 1), None, date(2026, 11, 10), None),
        (ON_DAY, Cycle.NONE, date(2026, 11, 1), None, date(2026, 11, 10), None),
        (ACTIVE, Cycle.DAYS_30, date(9999, 12, 10), None, date(9999, 12, 11), None),
        (ON_DAY, None, date(9999, 12, 10), None, date.max, None),
    ],
)  # fmt: skip
def test_charge_days_are_counted_from_the_anchor(
    anchor: Anchor | None,
    cycle: Cycle | None,
    on: date | None,
    first: bool | None,
    after: date,
    expected: date | None,
) -> None:
    """Each anchor gives the charge day the shop would name."""
    assert next_charge(plan(anchor, cycle, on, first=first), after) == expected


@given(counted | fixed, cycles, days, days, days, st.sampled_from([True, False, None]))
def test_a_told_day_wins(
    anchor: Anchor, cycle: Cycle, on: date, told: date, after: date, first: bool | None
) -> None:
    """With a told charge day the anchor makes no difference."""
    with_anchor = plan(anchor, cycle, on, first=first, told=told)
    assert next_charge(with_anchor, after) == next_charge(plan(None, cycle, None, told=told), after)


@given(counted, cycles, days, days, st.booleans())
def test_a_counted_charge_is_later_and_in_step(
    anchor: Anchor, cycle: Cycle, on: date, after: date, first: bool
) -> None:
    """The charge is later than the day asked and than the anchor, with none between, month ends too."""
    counted_plan = plan(anchor, cycle, on, first=first)
    day = next_charge(counted_plan, after)
    assert day is not None
    assert day > max(after, on)
    longest = CYCLE_DAYS.get(cycle, 31)
    assert (day - max(after, on)).days <= longest + 1
    shifted = day if first else day - timedelta(days=1)
    if cycle in CYCLE_DAYS:
        assert (shifted - on).days % longest == 0
    else:
        assert shifted.day == min(on.day, calendar.monthrange(shifted.year, shifted.month)[1])


@given(fixed, days, days)
def test_a_fixed_day_needs_no_start(anchor: Anchor, on: date, after: date) -> None:
    """Whichever such day was told, the next one is at most a cycle away."""
    day = next_charge(plan(anchor, None, on), after)
    assert day is not None
    assert 0 < (day - after).days <= (7 if anchor is Anchor.WEEKDAY else 31)
    if anchor is Anchor.WEEKDAY:
        assert day.weekday() == on.weekday()


@given(counted | fixed, cycles, days, st.integers(-80, 80), st.integers(0, 150), st.booleans())
def test_past_and_coming_charges_agree(
    anchor: Anchor, cycle: Cycle, on: date, offset: int, span: int, first: bool
) -> None:
    """Looking back finds the days that looking ahead found, and none before the anchor day."""
    counted_plan = plan(anchor, cycle, on, first=first)
    after = on + timedelta(days=offset)
    until = after + timedelta(days=span)
    found = past_charge_days(counted_plan, after, until)
    assert found == sorted(set(found))
    ahead = list(charge_days(counted_plan, after, until))
    starts = anchor in {Anchor.ACTIVATION, Anchor.LAST_TOPUP} and after < on <= until
    assert found == ([on, *ahead] if starts else ahead)


def test_every_topup_starts_the_cycle_anew() -> None:
    """The last top-up of the ledger is the anchor; a day told later than it, or a told charge day, stands."""
    entries = [topup(date(2026, 11, 3)), topup(date(2026, 11, 20)), topup(date(2026, 11, 9))]
    basis = plan(Anchor.LAST_TOPUP, Cycle.DAYS_30, None)
    today = date(2026, 11, 22)
    assert next_charge(as_of(basis, entries), today) == date(2026, 12, 20)
    assert next_charge(as_of(basis, []), today) is None
    later = plan(Anchor.LAST_TOPUP, Cycle.DAYS_30, date(2026, 11, 21))
    assert next_charge(as_of(later, entries), today) == date(2026, 12, 21)
    told = plan(Anchor.LAST_TOPUP, Cycle.DAYS_30, None, told=date(2026, 11, 28))
    assert next_charge(as_of(told, entries), today) == date(2026, 11, 28)
    outdated = plan(Anchor.LAST_TOPUP, Cycle.DAYS_30, None, told=date(2026, 11, 12))
    assert next_charge(as_of(outdated, entries), today) == date(2026, 12, 20)


def test_a_topup_moves_no_other_anchor() -> None:
    """“Renewed on” is asked, never assumed: with another anchor a top-up changes nothing."""
    for anchor in (Anchor.ACTIVATION, Anchor.CALENDAR_MONTH, Anchor.WEEKDAY, None):
        basis = plan(anchor, Cycle.DAYS_30, date(2026, 11, 1))
        assert as_of(basis, [topup(date(2026, 11, 20))]) == basis


@given(st.integers(1_709_300_000, 4_000_000_000))
def test_the_anchor_is_an_almaty_day(second: int) -> None:
    """Whatever the laptop's zone, a top-up at 01:00 in Almaty belongs to that day, not to the UTC day."""
    at = datetime.fromtimestamp(second, UTC)
    entry = Entry(id="a", sim_id="sim", kind=EntryKind.TOPUP, at=at, seq=1, amount=Money(1))
    found = as_of(plan(Anchor.LAST_TOPUP, Cycle.DAY, None), [entry])
    assert found.anchor_on == (at + timedelta(hours=5)).date()


def test_a_fixed_day_tells_the_cycle() -> None:
    """A fixed day of the month is monthly, one of the week weekly, unless the cycle is told."""
    assert cycle_of(plan(Anchor.CALENDAR_MONTH, None, None)) is Cycle.CALENDAR_MONTH
    assert cycle_of(plan(Anchor.WEEKDAY, None, None)) is Cycle.WEEK
    assert cycle_of(plan(Anchor.WEEKDAY, Cycle.DAYS_28, None)) is Cycle.DAYS_28
    assert cycle_of(plan(Anchor.ACTIVATION, None, None)) is None


def test_whether_a_topup_renewed_the_plan_is_asked() -> None:
    """Asked for some days after a top-up where the cycle counts from the renewal, until its day is known."""
    paid = date(2026, 11, 20)
    entries = [topup(date(2026, 11, 3)), topup(paid)]
    old = plan(Anchor.ACTIVATION, Cycle.DAYS_30, date(2026, 10, 20))
    assert renewal_to_ask(old, entries, paid) == paid
    assert renewal_to_ask(old, entries, paid + timedelta(days=ASK_DAYS)) == paid
    assert renewal_to_ask(old, entries, paid + timedelta(days=ASK_DAYS + 1)) is None
    assert renewal_to_ask(old, entries, paid - timedelta(days=1)) is None
    assert renewal_to_ask(old, [], paid) is None
    assert renewal_to_ask(plan(Anchor.ACTIVATION, Cycle.DAYS_30, None), entries, paid) == paid
    assert renewal_to_ask(plan(Anchor.ACTIVATION, Cycle.DAYS_30, paid), entries, paid) is None
    for anchor in (Anchor.LAST_TOPUP, Anchor.CALENDAR_MONTH, Anchor.WEEKDAY, None):
        assert renewal_to_ask(plan(anchor, Cycle.DAYS_30, None), entries, paid) is None
