"""Promises of deadlines: the program finds what living through every day by itself finds."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from slow_rules import (
    DAYS,
    MOMENTS,
    PLANS,
    YEAR,
    a_sim,
    almaty,
    an_outlook,
    anchored,
    balance_by_hand,
    charge_by_hand,
    charge_instant,
    charged_by,
    days_on,
    is_charge_day,
    ledgers,
    midnight,
    one_of,
    paid_activity_by_hand,
    told_of,
)

from kzcompanion.domain.act_by import Reason, deadlines
from kzcompanion.domain.after_trip import keep_plan
from kzcompanion.domain.cause import Cause
from kzcompanion.domain.expiry import past_charge_days
from kzcompanion.domain.ledger import (
    Entry,
    EntryKind,
    latest_packages,
)
from kzcompanion.domain.money import Money
from kzcompanion.domain.own_plan import Anchor, Cycle, KeepClock, OwnPlan
from kzcompanion.domain.packages import PackageLeft, PackageUnit
from kzcompanion.domain.reconcile import reconcile


@given(PLANS, ledgers(), MOMENTS, st.none() | DAYS, st.none() | st.integers(0, 50_000))
@settings(max_examples=250, deadline=None)
def test_the_charge_that_cannot_be_paid_is_found_by_living_through_the_days(
    plan: OwnPlan, entries: list[Entry], now: datetime, departure: date | None, per_day: int | None
) -> None:
    """The day, the last second before charging begins, the money that is missing, the suspension after it."""
    outlook = None if per_day is None else an_outlook(per_day)
    found = deadlines(a_sim(plan, departure), entries, now, outlook=outlook)
    plan = anchored(plan, entries)
    wanted = charge_by_hand(plan, entries, now, departure, per_day or 0)
    charge, suspension = one_of(found, Reason.PLAN_CHARGE), one_of(found, Reason.SUSPENSION)
    if wanted is None:
        assert charge is None or charge.day >= days_on(
            min(almaty(entries[0].at if entries else now).date(), almaty(now).date()), YEAR - 60
        )
        return
    day, amount = wanted
    assert charge is not None
    assert (charge.day, charge.charge) == (day, plan.charge)
    assert charge.at == charge_instant(plan, day) - timedelta(seconds=1)
    assert (None if charge.amount is None else charge.amount.tiyn) == amount
    idle = plan.failure.suspended_after_days
    if amount is None or idle is None:
        assert suspension is None
    else:
        assert suspension is not None
        assert suspension.at == midnight(days_on(day, idle)) - timedelta(seconds=1)


@given(PLANS, ledgers(), MOMENTS, st.none() | DAYS, st.none() | DAYS)
@settings(max_examples=250, deadline=None)
def test_every_other_deadline_is_what_the_words_say(
    plan: OwnPlan, entries: list[Entry], now: datetime, departure: date | None, first_used: date | None
) -> None:
    """Valid-until, packages, nothing left, the number's own clock, the phone's grace, the end of the trip."""
    found = deadlines(a_sim(plan, departure, first_used), entries, now)
    assert [one.at for one in found] == sorted(one.at for one in found)
    ordered, today = told_of(entries), almaty(now).date()

    def last_second(day: date) -> datetime:
        return midnight(days_on(day, 1)) - timedelta(seconds=1)

    valid = next((one.valid_until for one in reversed(ordered) if one.valid_until is not None), None)
    wanted: dict[Reason, datetime | None] = {
        Reason.VALID_UNTIL: (
            None
            if valid is None or (departure is not None and today <= departure <= valid)
            else last_second(valid)
        ),
        Reason.TRIP_END: None if departure is None else last_second(departure),
        Reason.KEEP_NUMBER: None,
        Reason.IMEI_GRACE: None,
        Reason.RUN_OUT: None,
        Reason.PENDING_TOPUP: None,
    }
    if first_used is not None:
        thirtieth = days_on(first_used, 29)  # the day of the first use is the first of the thirty
        if departure is None or departure > thirtieth:
            wanted[Reason.IMEI_GRACE] = last_second(thirtieth)
    topups = [one.at for one in ordered if one.kind is EntryKind.TOPUP]
    paid = (
        paid_activity_by_hand(entries)
        if plan.keep_clock is KeepClock.PAID_ACTIVITY
        else max(topups, default=None)
    )
    if plan.keep_days is not None and paid is not None:
        wanted[Reason.KEEP_NUMBER] = last_second(days_on(almaty(paid).date(), plan.keep_days - 1))
    balance = balance_by_hand(entries)
    packages = [one for one in latest_packages(entries) if one.left > 0]
    running = (valid is not None and valid >= today) or any(
        one.valid_until is not None and one.valid_until >= today for one in packages
    )
    if balance is not None and (balance < 0 or (balance == 0 and not running)):
        wanted[Reason.RUN_OUT] = ordered[-1].at
    for reason, moment in wanted.items():
        one = one_of(found, reason)
        assert (None if one is None else one.at) == moment, reason
    ends = [one.day for one in found if one.reason is Reason.PACKAGE_EXPIRY]
    replaced = {one.unit for one in packages if one.valid_until is None or one.valid_until >= today}
    assert ends == sorted(
        one.valid_until
        for one in packages
        if one.valid_until is not None and (one.valid_until >= today or one.unit not in replaced)
    )


@given(
    st.integers(1, 400),
    st.none() | st.integers(0, 500),
    st.none() | st.integers(0, 400),
    st.integers(0, 1500),
    st.booleans(),
)
@settings(max_examples=250, deadline=None)
def test_a_plan_to_keep_a_number_never_lets_it_lie_too_long(
    keep: int, idle: int | None, leaves_in: int | None, until_in: int, pay_before: bool
) -> None:
    """Lived through day by day, the number is used before it has idled for as long as it is kept."""
    today = date(2026, 11, 22)
    entries = []
    if idle is not None:
        at = midnight(days_on(today, -idle)) + timedelta(hours=9)
        entries = [Entry(id="a", sim_id="sim", kind=EntryKind.TOPUP, at=at, seq=0, amount=Money.tenge(500))]
    until = days_on(today, until_in)
    departure = None if leaves_in is None else days_on(today, leaves_in)
    found = keep_plan(
        a_sim(OwnPlan(keep_days=keep), departure), entries, today, until, pay_before_leaving=pay_before
    )
    assert found is not None
    assert list(found.dates) == sorted(set(found.dates))
    assert all(day >= today for day in found.dates)
    if not found.complete:
        return
    overdue = idle is not None and idle >= keep  # it may be lost already; then only the days ahead count
    last = today if idle is None or overdue else days_on(today, -idle)
    for step in range((until - today).days + 1):
        day = days_on(today, step)
        if day in found.dates:
            last = day
        assert (day - last).days < keep, day


@given(
    PLANS.filter(lambda plan: plan.charge is not None and plan.charge.tiyn > 0),
    MOMENTS,
    st.integers(1, 20 * 86400),
    st.none() | st.integers(1, 24),
    st.integers(1, 4),
)
@settings(max_examples=250, deadline=None)
def test_a_charge_that_can_have_been_taken_is_offered_as_the_reason(
    plan: OwnPlan, since: datetime, seconds: int, window_to: int | None, charges: int
) -> None:
    """Between two readings lie the nights lived through; a reading within the window leaves both open."""
    plan = msgspec.structs.replace(plan, window_to=window_to, anchor=plan.anchor and Anchor.WEEKDAY)
    assert plan.charge is not None
    had = Entry(id="a", sim_id="sim", kind=EntryKind.CHECK, at=since, seq=0, balance=plan.charge * 10)
    at = since + timedelta(seconds=seconds)
    found = reconcile([had], plan.charge * (10 - charges), at, plan=plan)
    assert found is not None
    told = plan.next_charge_on
    steady = (
        plan
        if told is None or (plan.cycle is None and plan.anchor is None)
        else msgspec.structs.replace(plan, anchor=Anchor.WEEKDAY, anchor_on=told, next_charge_on=None)
    )
    possible = 0
    first = almaty(since).date()
    for step in range(-1, (almaty(at).date() - first).days + 1):
        day = days_on(first, step)
        begins = charge_instant(plan, day)
        possible += is_charge_day(steady, day) and begins <= at and charged_by(plan, day) > since
    times = [one.times for one in found.causes if one.cause == "plan_charge"]
    assert times == ([min(possible, charges)] if possible else [])


@pytest.mark.parametrize("edge", [date(1, 1, 1), date(1, 1, 2), date(9999, 12, 30), date(9999, 12, 31)])
@given(plan=PLANS, days=st.integers(-3, 3))
@settings(max_examples=60, deadline=None)
def test_the_ends_of_the_calendar_are_days_like_any_other(edge: date, plan: OwnPlan, days: int) -> None:
    """Nothing breaks where there is no day before or after."""
    day = date.fromordinal(min(max(edge.toordinal() + days, 1), date.max.toordinal()))
    plan = msgspec.structs.replace(
        plan,
        anchor_on=None if plan.anchor_on is None else day,
        next_charge_on=None if plan.next_charge_on is None else edge,
    )
    at = datetime(edge.year, edge.month, edge.day, 12, tzinfo=UTC)
    entry = Entry(
        id="a", sim_id="sim", kind=EntryKind.TOPUP, at=at, seq=0, amount=Money.tenge(1), valid_until=edge
    )
    found = deadlines(a_sim(plan, day, edge), [entry], at)
    assert Reason.TRIP_END in {one.reason for one in found}
    assert reconcile([entry], Money(0), at, plan=plan) is not None
    past_charge_days(plan, edge, day)


def check(at: datetime, tenge: int, **facts: Any) -> Entry:
    """Make a balance check."""
    return Entry(
        id="a", sim_id="sim", kind=EntryKind.CHECK, at=at, seq=0, balance=Money.tenge(tenge), **facts
    )


NIGHT = datetime(2026, 11, 22, 19, 30, tzinfo=UTC)
"""Half past midnight of 23 November at Almaty."""
WEEKLY = OwnPlan(
    charge=Money.tenge(1500),
    cycle=Cycle.WEEK,
    next_charge_on=date(2026, 11, 23),
    window_from=0,
    window_to=5,
)


def test_a_balance_read_while_charging_goes_on_may_still_lose_the_charge() -> None:
    """Read at half past midnight, 1 600 may be 100 by the morning: a week from now money is missing."""
    (found,) = deadlines(a_sim(WEEKLY), [check(NIGHT, 1600)], NIGHT)
    assert (found.day, found.amount) == (date(2026, 11, 30), Money.tenge(1400))
    (morning,) = deadlines(a_sim(WEEKLY), [check(NIGHT + timedelta(hours=5), 1600)], NIGHT)
    assert morning.day == date(2026, 12, 7)


def test_a_charge_that_comes_after_a_reading_of_the_same_night_is_a_reason() -> None:
    """Read at half past midnight and at noon, with 1 500 less: it was the plan charge."""
    found = reconcile([check(NIGHT, 1600)], Money.tenge(100), NIGHT + timedelta(hours=12), plan=WEEKLY)
    assert found is not None
    assert found.causes[0].cause is Cause.PLAN_CHARGE


def test_a_package_just_paid_that_left_nothing_is_no_emergency() -> None:
    """Zero tenge and ten gigabytes until next month: the end of the package is the deadline."""
    package = PackageLeft(unit=PackageUnit.DATA, left=10_240, valid_until=date(2026, 12, 20))
    (found,) = deadlines(a_sim(OwnPlan()), [check(NIGHT, 0, packages=(package,))], NIGHT)
    assert found.reason is Reason.PACKAGE_EXPIRY
    used_up = msgspec.structs.replace(package, left=0)
    (found,) = deadlines(a_sim(OwnPlan()), [check(NIGHT, 0, packages=(used_up,))], NIGHT)
    assert found.reason is Reason.RUN_OUT


def test_a_number_is_not_lost_before_the_journey_ends() -> None:
    """Idle for 80 of 90 days with 30 to go until the departure: it is used before, not only on that day."""
    today = date(2026, 11, 22)
    paid = midnight(days_on(today, -80))
    topup = Entry(id="a", sim_id="sim", kind=EntryKind.TOPUP, at=paid, seq=0, amount=Money.tenge(500))
    found = keep_plan(
        a_sim(OwnPlan(keep_days=90), days_on(today, 30)),
        [topup],
        today,
        days_on(today, 60),
        pay_before_leaving=True,
    )
    assert found is not None
    assert found.dates == (days_on(today, 2), days_on(today, 30))
