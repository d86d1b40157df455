"""Promises about the cost of doing nothing: told in tenge a day, or what to ask."""

from __future__ import annotations

from datetime import UTC, date, datetime

import msgspec
import pytest

from kzcompanion.domain.act_by import Action, Deadline, Reason
from kzcompanion.domain.forecast import DataForecast, NeedsChecks
from kzcompanion.domain.inaction import Ask, Inaction, Outcome, if_nothing
from kzcompanion.domain.money import Money
from kzcompanion.domain.own_plan import ChargeFailure, FailureRule, OwnPlan
from kzcompanion.domain.packages import PackageLeft, PackageUnit

AT = datetime(2026, 11, 30, 18, 59, 59, tzinfo=UTC)
DAY = date(2026, 12, 1)
USED = DataForecast(earliest=DAY, likely=DAY, latest=DAY, per_day_mb=300, checks_used=4, last_check_at=AT)
UNREAD = NeedsChecks(2)


def due(reason: Reason, package: PackageLeft | None = None) -> Deadline:
    """Make a deadline."""
    return Deadline(at=AT, reason=reason, action=Action.TOP_UP, day=DAY, package=package)


def after(rule: FailureRule, usage: DataForecast | NeedsChecks = USED) -> Inaction:
    """Return what follows an unpaid charge under a rule."""
    found = if_nothing(OwnPlan(failure=rule), [due(Reason.PLAN_CHARGE)], usage)
    assert found is not None
    assert (found.since, found.reason) == (AT, Reason.PLAN_CHARGE)
    return found


@pytest.mark.parametrize(
    ("rule", "outcome", "per_day", "ask"),
    [
        (
            FailureRule(kind=ChargeFailure.DAILY_PACKAGE, daily_package=Money.tenge(490)),
            Outcome.DAILY_PACKAGE,
            Money.tenge(490),
            (),
        ),
        (FailureRule(kind=ChargeFailure.DAILY_PACKAGE), Outcome.DAILY_PACKAGE, None, (Ask.DAILY_PRICE,)),
        (
            FailureRule(kind=ChargeFailure.PER_MB, per_mb=Money.tenge(10)),
            Outcome.PER_MB,
            Money.tenge(3000),
            (),
        ),
        (FailureRule(kind=ChargeFailure.PER_MB), Outcome.PER_MB, None, (Ask.MB_PRICE,)),
        (FailureRule(kind=ChargeFailure.THROTTLE, throttle_kbps=64), Outcome.THROTTLE, Money(0), ()),
        (FailureRule(kind=ChargeFailure.THROTTLE), Outcome.THROTTLE, Money(0), (Ask.SPEED,)),
        (FailureRule(kind=ChargeFailure.BLOCKED), Outcome.BLOCKED, Money(0), ()),
        (FailureRule(), Outcome.UNKNOWN, None, (Ask.FAILURE,)),
    ],
)
def test_each_rule_has_its_cost(
    rule: FailureRule, outcome: Outcome, per_day: Money | None, ask: tuple[Ask, ...]
) -> None:
    """The plan's own rule says what follows; what it leaves open is asked, never guessed."""
    found = after(rule)
    assert (found.outcome, found.per_day, found.ask) == (outcome, per_day, ask)


def test_usage_that_is_not_known_is_not_guessed() -> None:
    """A price per MB alone makes no cost a day: more readings of the data are asked for."""
    found = after(FailureRule(kind=ChargeFailure.PER_MB, per_mb=Money.tenge(10)), UNREAD)
    assert (found.per_day, found.per_mb, found.mb_per_day) == (None, Money.tenge(10), None)
    assert found.ask == (Ask.USAGE,)
    assert after(FailureRule(kind=ChargeFailure.PER_MB), UNREAD).ask == (Ask.MB_PRICE, Ask.USAGE)


def test_the_first_deadline_with_a_consequence_is_told() -> None:
    """A trip's end and a top-up under way cost nothing; the charge after them does, and the suspension."""
    rule = FailureRule(kind=ChargeFailure.BLOCKED, suspended_after_days=30)
    late = msgspec.structs.replace(due(Reason.SUSPENSION), day=date(2026, 12, 31))
    dues = [due(Reason.PENDING_TOPUP), due(Reason.TRIP_END), due(Reason.PLAN_CHARGE), late]
    found = if_nothing(OwnPlan(failure=rule), dues, UNREAD)
    assert found is not None
    assert (found.outcome, found.suspended_on) == (Outcome.BLOCKED, date(2026, 12, 31))
    assert if_nothing(OwnPlan(failure=rule), dues[:2], UNREAD) is None
    assert if_nothing(OwnPlan(), [], UNREAD) is None


@pytest.mark.parametrize(
    ("reason", "outcome"),
    [(Reason.SUSPENSION, Outcome.SUSPENDED), (Reason.KEEP_NUMBER, Outcome.NUMBER_LOST)],
)
def test_what_is_lost_costs_no_money(reason: Reason, outcome: Outcome) -> None:
    """A suspended SIM and a number taken away are named as such, at 0 a day."""
    found = if_nothing(OwnPlan(), [due(reason)], UNREAD)
    assert found is not None
    assert (found.outcome, found.per_day) == (outcome, Money(0))


@pytest.mark.parametrize(
    ("price", "outcome", "per_day"),
    [
        (Money.tenge(5), Outcome.PER_MB, Money.tenge(1500)),
        (Money(0), Outcome.BLOCKED, Money(0)),
        (None, Outcome.PER_MB, None),
    ],
)
def test_after_a_package_of_data_the_rate_beside_it_holds(
    price: Money | None, outcome: Outcome, per_day: Money | None
) -> None:
    """When the data end, every MB costs the rate after the bundle; zero means that the internet stops."""
    package = PackageLeft(unit=PackageUnit.DATA, left=10, valid_until=DAY)
    found = if_nothing(OwnPlan(after_bundle_per_mb=price), [due(Reason.PACKAGE_EXPIRY, package)], USED)
    assert found is not None
    assert (found.outcome, found.per_day) == (outcome, per_day)
    minutes = PackageLeft(unit=PackageUnit.MINUTES, left=10, valid_until=DAY)
    assert if_nothing(OwnPlan(), [due(Reason.PACKAGE_EXPIRY, minutes)], USED) is None


def test_a_package_that_ends_costs_nothing_while_another_is_good() -> None:
    """The end of the night's data makes no MB cost money where more data are good to a later day."""
    night = PackageLeft(unit=PackageUnit.DATA, left=5000, name="Night", valid_until=DAY)
    minutes = PackageLeft(unit=PackageUnit.MINUTES, left=50, valid_until=DAY)
    bundle = PackageLeft(unit=PackageUnit.DATA, left=9000, valid_until=date(2026, 12, 9))
    first = due(Reason.PACKAGE_EXPIRY, night)
    last = msgspec.structs.replace(due(Reason.PACKAGE_EXPIRY, bundle), at=AT.replace(year=2027))
    found = if_nothing(OwnPlan(), [first, last], USED)
    assert found is not None
    assert found.since == last.at
    for dues in ([first], [first, due(Reason.PACKAGE_EXPIRY, minutes)]):
        found = if_nothing(OwnPlan(), dues, USED)
        assert found is not None
        assert found.since == first.at
