"""The rule shapes operators were seen to use, as a frozen table: what the program makes of each.

Prices and days are made up; the shapes are those of archived pages. Not expressed: a first month that is
prorated, emergency credit, minutes exchanged for data, lists of apps that are free of charge.
"""

from __future__ import annotations

from datetime import date

import msgspec
import pytest
from ledger_samples import START, at, check, topup

from kzcompanion.domain.act_by import deadlines
from kzcompanion.domain.almaty import iso_almaty
from kzcompanion.domain.forecast import DataForecast
from kzcompanion.domain.inaction import if_nothing
from kzcompanion.domain.ledger import Entry
from kzcompanion.domain.money import Money
from kzcompanion.domain.own_plan import (
    Allowances,
    Anchor,
    ChargeFailure,
    Cycle,
    FailureRule,
    KeepClock,
    OwnPlan,
)
from kzcompanion.domain.packages import PackageLeft, PackageUnit
from kzcompanion.domain.sim import Sim

NOW = at(1)
"""2 November 2026, nine in the morning at Almaty."""
FEE = Money.tenge(2000)
USED = DataForecast(
    earliest=date(2026, 11, 9),
    likely=date(2026, 11, 9),
    latest=date(2026, 11, 9),
    per_day_mb=200,
    checks_used=4,
    last_check_at=NOW,
)
POOR = (check(0, 100),)
"""A balance that pays no charge."""


def packages(*told: tuple[PackageUnit, int, date | None]) -> tuple[Entry, ...]:
    """Make a ledger of one check that read packages."""
    found = tuple(PackageLeft(unit=unit, left=left, valid_until=until) for unit, left, until in told)
    return (msgspec.structs.replace(check(0, 100), packages=found),)


def on_day(day: date, **more: object) -> OwnPlan:
    """Make a plan that is charged each month on the day of the month of `day`."""
    return OwnPlan(charge=FEE, anchor=Anchor.CALENDAR_MONTH, anchor_on=day, **more)  # type: ignore[arg-type]


def active(day: date, cycle: Cycle, **more: object) -> OwnPlan:
    """Make a plan whose cycle counts from its activation."""
    return OwnPlan(charge=FEE, cycle=cycle, anchor=Anchor.ACTIVATION, anchor_on=day, **more)  # type: ignore[arg-type]


FIRST, TENTH = date(2026, 11, 1), date(2026, 10, 10)
SHAPES: dict[str, tuple[OwnPlan, tuple[Entry, ...], list[str], tuple[str, str | None] | None]] = {
    "fee taken 00:00-02:00": (
        active(TENTH, Cycle.DAYS_30, window_from=0, window_to=2),
        POOR,
        ["2026-11-08T23:59:59+05:00 plan_charge"],
        ("unknown", None),
    ),
    "fee taken 00:00-03:00, the daily package starts by itself, at the end prices by use": (
        active(
            TENTH,
            Cycle.DAYS_30,
            window_from=0,
            window_to=3,
            failure=FailureRule(kind=ChargeFailure.DAILY_PACKAGE, daily_package=Money.tenge(490)),
        ),
        POOR,
        ["2026-11-08T23:59:59+05:00 plan_charge"],
        ("daily_package", "490.00"),
    ),
    "fee taken 00:00-05:00 on the 1st of each calendar month": (
        on_day(FIRST, window_from=0, window_to=5),
        POOR,
        ["2026-11-30T23:59:59+05:00 plan_charge"],
        ("unknown", None),
    ),
    "daily fee": (
        active(FIRST, Cycle.DAY),
        POOR,
        ["2026-11-01T23:59:59+05:00 plan_charge"],
        ("unknown", None),
    ),
    "weekly fee on a fixed weekday": (
        OwnPlan(charge=FEE, anchor=Anchor.WEEKDAY, anchor_on=date(2026, 10, 7)),
        POOR,
        ["2026-11-03T23:59:59+05:00 plan_charge"],
        ("unknown", None),
    ),
    "each month on the activation day or the last of the month": (
        active(date(2026, 8, 31), Cycle.CALENDAR_MONTH),
        POOR,
        ["2026-11-29T23:59:59+05:00 plan_charge"],
        ("unknown", None),
    ),
    "30 days including the activation day, good to 23:59 of day 30": (
        active(date(2026, 10, 5), Cycle.DAYS_30, first_day_counts=True),
        POOR,
        ["2026-11-03T23:59:59+05:00 plan_charge"],
        ("unknown", None),
    ),
    "30 days from the day after the activation": (
        active(date(2026, 10, 5), Cycle.DAYS_30, first_day_counts=False),
        POOR,
        ["2026-11-04T23:59:59+05:00 plan_charge"],
        ("unknown", None),
    ),
    "every top-up starts 30 days anew": (
        OwnPlan(charge=FEE, cycle=Cycle.DAYS_30, anchor=Anchor.LAST_TOPUP),
        (topup(-20, 500), *POOR),
        ["2026-11-10T23:59:59+05:00 plan_charge"],
        ("unknown", None),
    ),
    "several packages at once, the shortest validity is used first": (
        OwnPlan(after_bundle_per_mb=Money(0)),
        packages(
            (PackageUnit.DATA, 900, date(2026, 11, 30)),
            (PackageUnit.DATA, 500, date(2026, 11, 8)),
            (PackageUnit.SMS, 20, date(2026, 11, 15)),
        ),
        [
            "2026-11-08T23:59:59+05:00 package_expiry",
            "2026-11-15T23:59:59+05:00 package_expiry",
            "2026-11-30T23:59:59+05:00 package_expiry",
        ],
        ("blocked", "0.00"),
    ),
    "valid to the end of the following month, lost if one fee is missed": (
        on_day(FIRST, failure=FailureRule(kind=ChargeFailure.BLOCKED)),
        packages((PackageUnit.DATA, 900, date(2026, 12, 31))),
        ["2026-11-30T23:59:59+05:00 plan_charge", "2026-12-31T23:59:59+05:00 package_expiry"],
        ("blocked", "0.00"),
    ),
    "fee fails: every MB by itself": (
        active(TENTH, Cycle.DAYS_30, failure=FailureRule(kind=ChargeFailure.PER_MB, per_mb=Money.tenge(10))),
        POOR,
        ["2026-11-08T23:59:59+05:00 plan_charge"],
        ("per_mb", "2000.00"),
    ),
    "fee fails: suspended, 92 days to recover": (
        active(
            TENTH,
            Cycle.DAYS_30,
            failure=FailureRule(kind=ChargeFailure.BLOCKED, suspended_after_days=92),
        ),
        POOR,
        ["2026-11-08T23:59:59+05:00 plan_charge", "2027-02-08T23:59:59+05:00 suspension"],
        ("blocked", "0.00"),
    ),
    "fee fails: 64 kbit/s": (
        active(
            TENTH,
            Cycle.DAYS_30,
            failure=FailureRule(kind=ChargeFailure.THROTTLE, throttle_kbps=64),
            allowances=Allowances(unlimited_data=True, data_mb=20_480, slow_kbps=64),
        ),
        POOR,
        ["2026-11-08T23:59:59+05:00 plan_charge"],
        ("throttle", "0.00"),
    ),
    "data used up: per MB": (
        OwnPlan(after_bundle_per_mb=Money.tenge(7)),
        packages((PackageUnit.DATA, 500, date(2026, 11, 8))),
        ["2026-11-08T23:59:59+05:00 package_expiry"],
        ("per_mb", "1400.00"),
    ),
    "no expiry at all, reset after six months without paid activity": (
        OwnPlan(cycle=Cycle.NONE, keep_days=180, keep_clock=KeepClock.PAID_ACTIVITY),
        (topup(-30, 500, balance=500), check(-10, 400), check(0, 400)),
        ["2027-03-30T23:59:59+05:00 keep_number"],
        ("number_lost", "0.00"),
    ),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_each_shape_gives_what_was_frozen(shape: str) -> None:
    """Every rule shape can be told to the program, and its deadlines and costs stay as they are."""
    plan, entries, expected, follows = SHAPES[shape]
    sim = Sim(id="sim", nickname="Red", operator_id="activ", created_at=START, plan=plan)
    found = deadlines(sim, entries, NOW)
    assert [f"{iso_almaty(one.at)} {one.reason.value}" for one in found] == expected
    after = if_nothing(plan, found, USED)
    told = None if after is None else (after.outcome.value, _money(after.per_day))
    assert told == follows


def _money(money: Money | None) -> str | None:
    return None if money is None else money.decimal_string()
