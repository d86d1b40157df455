"""Promises about deadlines under the full rules of a plan: window, suspension, packages, number."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ledger_samples import START, at, check, topup

from kzcompanion.domain.act_by import Action, Deadline, Reason, deadlines
from kzcompanion.domain.almaty import at_almaty, day_of, end_of_day, start_of_day
from kzcompanion.domain.expiry import charged_at
from kzcompanion.domain.forecast import data_forecast, forecast
from kzcompanion.domain.inaction import if_nothing
from kzcompanion.domain.ledger import Entry, EntryKind
from kzcompanion.domain.money import Money
from kzcompanion.domain.own_plan import Anchor, ChargeFailure, Cycle, FailureRule, KeepClock, OwnPlan
from kzcompanion.domain.packages import PackageLeft, PackageUnit
from kzcompanion.domain.sim import Sim

NOW = at(1)
TODAY = day_of(NOW)
MONTHLY = OwnPlan(
    charge=Money.tenge(2990), cycle=Cycle.DAYS_30, anchor=Anchor.ACTIVATION, anchor_on=date(2026, 10, 20)
)


def sim(plan: OwnPlan, departure: date | None = None) -> Sim:
    """Make a SIM with a plan."""
    return Sim(
        id="sim", nickname="Red", operator_id="activ", created_at=START, plan=plan, departure_on=departure
    )


def with_packages(days: float, *packages: PackageLeft) -> Entry:
    """Make a check that read packages."""
    return msgspec.structs.replace(check(days, 500), packages=packages)


def pack(left: int, until: date | None, unit: PackageUnit = PackageUnit.DATA, name: str = "") -> PackageLeft:
    """Make a package."""
    return PackageLeft(unit=unit, left=left, name=name, valid_until=until)


def only(found: tuple[Deadline, ...], reason: Reason) -> Deadline:
    """Return the one deadline of a reason."""
    (one,) = [deadline for deadline in found if deadline.reason is reason]
    return one


@pytest.mark.parametrize("hour", [None, 0, 1, 5, 22, 23])
def test_the_window_begins_when_it_is_told(hour: int | None) -> None:
    """Act by the last second before charging begins, in Almaty time; midnight where no hour is known."""
    plan = msgspec.structs.replace(MONTHLY, window_from=hour, window_to=5)
    found = only(deadlines(sim(plan), [check(0, 100)], NOW), Reason.PLAN_CHARGE)
    assert found.day == date(2026, 11, 19)
    assert found.at == start_of_day(found.day) + timedelta(hours=hour or 0, seconds=-1)
    assert found.hours == (hour, 5)
    assert found.at + timedelta(seconds=1) == charged_at(plan, found.day)


def test_a_balance_read_before_the_evening_charge_must_still_pay_it() -> None:
    """With charging at 22:00 a balance read that morning has not paid yet; read after it, it has."""
    plan = msgspec.structs.replace(MONTHLY, anchor_on=date(2026, 10, 2), window_from=22)
    morning = only(deadlines(sim(plan), [check(0, 100)], at(0)), Reason.PLAN_CHARGE)
    assert morning.day == date(2026, 11, 1)
    night = only(deadlines(sim(plan), [check(0.6, 100)], at(0.6)), Reason.PLAN_CHARGE)
    assert night.day == date(2026, 12, 1)


def test_tonights_charge_is_told_where_the_balance_is_not_known() -> None:
    """Without a balance the charge of this evening is the next one until its hour has come."""
    plan = msgspec.structs.replace(MONTHLY, anchor_on=date(2026, 10, 2), window_from=22)
    assert only(deadlines(sim(plan), [], at(0)), Reason.PLAN_CHARGE).day == date(2026, 11, 1)
    assert only(deadlines(sim(plan), [], at(0.6)), Reason.PLAN_CHARGE).day == date(2026, 12, 1)


def test_a_topup_starts_the_cycle_anew_where_the_plan_says_so() -> None:
    """With the last top-up as anchor the charge moves with each top-up of the ledger."""
    plan = msgspec.structs.replace(MONTHLY, anchor=Anchor.LAST_TOPUP, anchor_on=None)
    entries = [topup(-10, 1000), check(0, 100)]
    assert only(deadlines(sim(plan), entries, NOW), Reason.PLAN_CHARGE).day == date(2026, 11, 21)
    again = [*entries, topup(0.5, 100)]
    assert only(deadlines(sim(plan), again, NOW), Reason.PLAN_CHARGE).day == date(2026, 12, 1)


def test_the_suspension_counts_from_the_charge_that_fails() -> None:
    """N days after the unpaid charge the SIM is suspended; a charge that is covered suspends nothing."""
    plan = msgspec.structs.replace(MONTHLY, failure=FailureRule(suspended_after_days=92))
    found = deadlines(sim(plan), [check(0, 100)], NOW)
    suspended = only(found, Reason.SUSPENSION)
    assert suspended.day == date(2026, 11, 19) + timedelta(days=92)
    assert (suspended.action, suspended.amount) == (Action.TOP_UP, Money.tenge(2890))
    assert suspended.at == end_of_day(suspended.day - timedelta(days=1))
    rich = deadlines(sim(plan), [check(0, 100_000)], NOW)
    assert Reason.SUSPENSION not in {deadline.reason for deadline in rich}
    assert Reason.SUSPENSION not in {deadline.reason for deadline in deadlines(sim(plan), [], NOW)}


def test_every_package_has_its_own_end_the_shortest_first() -> None:
    """Each package that holds something is a deadline at the end of its last day; an empty one is none."""
    soon, later = date(2026, 11, 5), date(2026, 11, 9)
    entry = with_packages(
        0,
        pack(500, later),
        pack(60, soon, PackageUnit.MINUTES),
        pack(0, soon, PackageUnit.SMS),
        pack(100, None, PackageUnit.MONEY),
    )
    found = [one for one in deadlines(sim(OwnPlan()), [entry], NOW) if one.package is not None]
    assert [(one.day, one.action) for one in found] == [(soon, Action.USE_UP), (later, Action.USE_UP)]
    assert found[0].at == end_of_day(soon)


def test_an_ended_package_hurts_until_another_of_its_unit_is_good() -> None:
    """Over and nothing in its place: read the balance. With another package it is history."""
    over, good = date(2026, 11, 1), date(2026, 11, 20)
    alone = deadlines(sim(OwnPlan()), [with_packages(0, pack(500, over))], NOW)
    assert only(alone, Reason.PACKAGE_EXPIRY).action is Action.CHECK_BALANCE
    assert only(alone, Reason.PACKAGE_EXPIRY).overdue(NOW)
    both = with_packages(0, pack(500, over, name="old"), pack(900, good, name="new"))
    assert only(deadlines(sim(OwnPlan()), [both], NOW), Reason.PACKAGE_EXPIRY).day == good


def test_the_number_has_a_clock_of_its_own() -> None:
    """保号 counts from the last top-up, whatever the plan says; without a top-up nothing is told."""
    plan = OwnPlan(keep_days=180)
    found = only(deadlines(sim(plan), [topup(-30, 500), check(0, 100)], NOW), Reason.KEEP_NUMBER)
    assert found.day == day_of(at(-30)) + timedelta(days=180)
    assert found.at == end_of_day(found.day - timedelta(days=1))
    assert found.action is Action.TOP_UP
    assert deadlines(sim(plan), [check(0, 100)], NOW) == ()


def test_paid_activity_keeps_the_number_where_it_counts() -> None:
    """A balance that fell was used after the reading before it; that reading's day is counted, to be safe."""
    entries = [topup(-40, 500), check(-20, 500), check(-5, 480), check(0, 480)]
    paid = OwnPlan(keep_days=90, keep_clock=KeepClock.PAID_ACTIVITY)
    only_topups = OwnPlan(keep_days=90, keep_clock=KeepClock.TOPUP)
    assert only(deadlines(sim(paid), entries, NOW), Reason.KEEP_NUMBER).day == day_of(at(-20)) + timedelta(90)
    found = only(deadlines(sim(only_topups), entries, NOW), Reason.KEEP_NUMBER)
    assert found.day == day_of(at(-40)) + timedelta(90)


# --- whatever the rules, the ledger and the clock ----------------------------------------------------------
whole_days = st.dates() | st.sampled_from([date.min, date.max, date(2028, 2, 29), date(2026, 12, 31)])
near = st.dates(date(2026, 9, 1), date(2027, 2, 28))
some_days = st.none() | near | whole_days
amounts = st.none() | st.builds(Money, st.integers(-500_000, 2_000_000))
counts = st.none() | st.integers(0, 4000)
rules = st.builds(
    FailureRule,
    kind=st.none() | st.sampled_from(ChargeFailure),
    per_mb=amounts,
    daily_package=amounts,
    throttle_kbps=counts,
    suspended_after_days=counts,
)
plans = st.builds(
    OwnPlan,
    charge=amounts,
    cycle=st.none() | st.sampled_from(Cycle),
    next_charge_on=some_days,
    anchor=st.none() | st.sampled_from(Anchor),
    anchor_on=some_days,
    first_day_counts=st.none() | st.booleans(),
    window_from=st.none() | st.integers(0, 23),
    window_to=st.none() | st.integers(1, 24),
    failure=rules,
    after_bundle_per_mb=amounts,
    keep_days=counts,
    keep_clock=st.none() | st.sampled_from(KeepClock),
)
moments = st.datetimes(timezones=st.just(UTC)) | st.integers(-90 * 86_400, 90 * 86_400).map(
    lambda seconds: START + timedelta(seconds=seconds)
)
packages = st.builds(
    PackageLeft,
    unit=st.sampled_from(PackageUnit),
    left=st.integers(0, 5000),
    name=st.sampled_from(["", "a", "b"]),
    valid_until=some_days,
)
entries_drawn = st.builds(
    Entry,
    id=st.uuids().map(str),
    sim_id=st.just("sim"),
    kind=st.sampled_from([EntryKind.CHECK, EntryKind.TOPUP]),
    at=moments,
    seq=st.integers(0, 9),
    balance=amounts,
    amount=amounts,
    data_mb=counts,
    valid_until=some_days,
    packages=st.lists(packages, max_size=3).map(tuple),
)


@settings(max_examples=120, deadline=None)
@given(plans, st.lists(entries_drawn, max_size=6), moments, some_days)
def test_no_rule_breaks_the_deadlines(
    plan: OwnPlan, entries: list[Entry], now: datetime, departure: date | None
) -> None:
    """Any rules with any ledger, a clock set back or ahead, year 1 and year 9999: sorted, never an error."""
    outlook = forecast(entries, now, plan)
    found = deadlines(sim(plan, departure), entries, now, outlook=outlook)
    assert [one.at for one in found] == sorted(one.at for one in found)
    assert all(one.at.tzinfo is not None for one in found)
    reasons = [one.reason for one in found if one.reason is not Reason.PACKAGE_EXPIRY]
    assert len(reasons) == len(set(reasons))
    followed = if_nothing(plan, found, data_forecast(entries, now))
    assert followed is None or followed.since in {one.at for one in found}


@contextmanager
def laptop_in(zone: str) -> Iterator[None]:
    """Set the zone of the laptop."""
    before = os.environ.get("TZ")
    os.environ["TZ"] = zone
    time.tzset()
    try:
        yield
    finally:
        os.environ.pop("TZ")
        if before is not None:
            os.environ["TZ"] = before
        time.tzset()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="needs a system whose zone can be set")
@pytest.mark.parametrize(
    "zone",
    ["<-12>12", "UTC", "Asia/Almaty", "America/New_York", "Europe/Berlin", "Asia/Shanghai", "<+14>-14"],
)
def test_the_laptops_zone_moves_nothing(zone: str) -> None:
    """From UTC-12 to UTC+14, with summer time or without, the deadlines are the same instants."""
    plan = msgspec.structs.replace(MONTHLY, window_from=3, keep_days=180)
    entries = [topup(-30, 500), with_packages(0, pack(5, date(2026, 11, 8)))]
    at_home = deadlines(sim(plan), entries, NOW)
    with laptop_in(zone):
        assert deadlines(sim(plan), entries, NOW.astimezone()) == at_home
        assert [at_almaty(one.at).hour for one in at_home] == [23, 2, 23]


def test_a_clock_set_back_loses_no_deadline() -> None:
    """With a laptop a month behind, everything that was ahead is still ahead."""
    plan = msgspec.structs.replace(MONTHLY, keep_days=180)
    entries = [topup(-30, 500), check(0, 100)]
    behind = deadlines(sim(plan), entries, NOW - timedelta(days=31))
    assert behind == deadlines(sim(plan), entries, NOW)
