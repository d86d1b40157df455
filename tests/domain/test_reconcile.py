"""Promises about expected and seen balances."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ledger_samples import at, check, correction, topup

from kzcompanion.domain.cause import Cause
from kzcompanion.domain.ledger import Entry
from kzcompanion.domain.money import Money
from kzcompanion.domain.own_plan import Cycle, OwnPlan
from kzcompanion.domain.reconcile import Difference, Explanation, difference_of, reconcile

WEEKLY = OwnPlan(charge=Money.tenge(990), cycle=Cycle.WEEK, next_charge_on=date(2026, 11, 4))


def found(entries: list[Entry], seen: int, days: float = 5, **known: object) -> Difference:
    """Return the difference that is expected to be one."""
    difference = reconcile(entries, Money.tenge(seen), at(days), **known)  # type: ignore[arg-type]
    assert difference is not None
    return difference


def test_nothing_expected_is_no_difference() -> None:
    """Before anything is known of the balance there is nothing to compare; later entries are not looked
    at.
    """
    assert reconcile([], Money.tenge(500), at(0)) is None
    assert reconcile([check(3, 100)], Money.tenge(500), at(2)) is None


def test_what_was_expected_needs_no_reason() -> None:
    """An equal balance is a difference of nothing, without causes."""
    difference = found([check(0, 500), topup(1, 1000, fee=50)], 1450)
    assert (difference.expected, difference.gap, difference.causes) == (Money.tenge(1450), Money(0), ())


def test_the_plan_charge_is_recognised() -> None:
    """A gap of the plan charge over its charge day is explained by it first; twice the charge by two
    charges.
    """
    assert found([check(0, 2000)], 1010, plan=WEEKLY).causes[0] == Explanation(
        Cause.PLAN_CHARGE, Money.tenge(990), 1
    )
    twice = found([check(0, 3000)], 1000, 12, plan=WEEKLY).causes[0]
    assert twice == Explanation(Cause.PLAN_CHARGE, Money.tenge(1980), 2)
    early = found([check(0, 2000)], 1010, 2, plan=WEEKLY)
    assert [cause.cause for cause in early.causes] == [Cause.USAGE]
    free = found([check(0, 2000)], 1010, plan=OwnPlan(charge=Money(0)))
    assert [cause.cause for cause in free.causes] == [Cause.USAGE]


def test_an_unwritten_fee_is_recognised() -> None:
    """A small part of a top-up whose fee nobody wrote down is the channel's fee."""
    difference = found([check(0, 500), topup(1, 2000)], 2400)
    assert difference.causes[0] == Explanation(Cause.CHANNEL_FEE, Money.tenge(100))
    known = found([check(0, 500), topup(1, 2000, fee=0)], 2400)
    assert [cause.cause for cause in known.causes] == [Cause.USAGE]
    too_much = found([check(0, 500), topup(1, 2000)], 2100)
    assert [cause.cause for cause in too_much.causes] == [Cause.USAGE]


def test_a_daily_package_is_recognised() -> None:
    """A multiple of a package's price, at most one a day, is that package; the best price is offered."""
    packages = [Money.tenge(390), Money.tenge(290), Money(0)]
    difference = found([check(0, 2000)], 2000 - 3 * 290, daily_packages=packages)
    assert difference.causes[0] == Explanation(Cause.DAILY_PACKAGE, Money.tenge(870), 3)
    assert len(difference.causes) == 2
    one_day = found([check(0, 2000)], 2000 - 3 * 290, 0.5, daily_packages=packages[1:])
    assert one_day.causes == (
        Explanation(Cause.USAGE, Money.tenge(870)),
        Explanation(Cause.DAILY_PACKAGE, Money.tenge(290), 1),
    )


def test_usual_usage_leads_when_it_fits() -> None:
    """A gap about as large as the usual usage of that time is usage before anything else."""
    entries = [check(0, 2000), topup(0.5, 4000)]
    usual = found(entries, 5490, per_day=Money.tenge(100))
    assert [cause.cause for cause in usual.causes] == [Cause.USAGE, Cause.CHANNEL_FEE]
    unusual = found(entries, 5490, per_day=Money.tenge(10))
    assert [cause.cause for cause in unusual.causes] == [Cause.CHANNEL_FEE, Cause.USAGE]


def test_more_than_expected_is_a_topup() -> None:
    """A higher balance is a top-up nobody wrote down, or the awaited one, its fee taken off."""
    assert found([check(0, 500)], 1500).causes == (Explanation(Cause.TOPUP_UNWRITTEN, Money.tenge(1000)),)
    awaited = found([check(0, 500)], 2400, pending=Money.tenge(2000))
    assert awaited.causes[0] == Explanation(Cause.PENDING_ARRIVED, Money.tenge(1900))
    other = found([check(0, 500)], 1500, pending=Money.tenge(2000))
    assert [cause.cause for cause in other.causes] == [Cause.TOPUP_UNWRITTEN]


def test_money_paid_before_any_reading_counts() -> None:
    """Where no balance was ever read, what was paid in and corrected is expected."""
    assert found([topup(0, 1000), correction(1, -100)], 900).gap == Money(0)


@given(
    st.integers(-1000, 5000),
    st.integers(0, 3000),
    st.integers(-2000, 9000),
    st.floats(0, 40),
    st.none() | st.integers(0, 500),
)
def test_no_cause_explains_more_than_the_gap(
    first: int, paid: int, seen: int, days: float, usual: int | None
) -> None:
    """Expected, seen and gap add up; each cause once; none explains more than there is, or nothing at all."""
    difference = found(
        [check(0, first), topup(0, paid, seq=1)],
        seen,
        days,
        plan=WEEKLY,
        per_day=None if usual is None else Money.tenge(usual),
        daily_packages=[Money.tenge(290)],
        pending=Money.tenge(1000),
    )
    assert difference.expected + difference.gap == difference.seen
    causes = [explanation.cause for explanation in difference.causes]
    assert len(set(causes)) == len(causes)
    assert bool(causes) is (difference.gap != Money(0))
    assert all(0 < cause.amount.tiyn <= abs(difference.gap.tiyn) for cause in difference.causes)
    assert all(cause.times >= 1 for cause in difference.causes)


@pytest.mark.parametrize("pending", [None, Money(0)])
def test_a_pending_amount_that_is_not_known_is_not_counted(pending: Money | None) -> None:
    """Without an awaited amount a higher balance is only an unwritten top-up."""
    assert len(found([check(0, 500)], 600, pending=pending).causes) == 1


def test_a_check_of_the_ledger_is_compared_with_what_stood_before_it() -> None:
    """The check itself and what came after it do not count; a second look at the same second says nothing."""
    checks = [check(0, 2000), check(5, 1010, seq=1), topup(6, 500, seq=2)]
    told = difference_of(checks, checks[1], plan=WEEKLY)
    assert told is not None
    assert (told.expected, told.gap) == (Money.tenge(2000), Money.tenge(-990))
    assert told.causes[0].cause is Cause.PLAN_CHARGE
    assert difference_of(checks, checks[0]) is None
    assert difference_of([*checks, check(5, 900, seq=3)], check(5, 900, seq=3)) is None
    assert difference_of(checks, check(7, None, data_mb=4)) is None


@pytest.mark.parametrize(
    ("seen", "days", "rate", "usual"),
    [
        (2000, 3, None, True),
        (1700, 3, 100, True),
        (1400, 3, 100, True),
        (1399, 3, 100, False),
        (1700, 3, None, True),
        (2300, 3, None, False),
        (1800, 0.1, 100, True),
        (2100, 3, 100, False),
    ],
)
def test_up_to_twice_the_usual_is_no_riddle(seen: int, days: float, rate: int | None, usual: bool) -> None:
    """What a busy day explains is called usual; more, or money from nowhere, is not."""
    told = found([check(0, 2000)], seen, days, per_day=None if rate is None else Money.tenge(rate))
    assert told.usual is usual


def test_a_charge_nobody_told_can_still_be_the_reason() -> None:
    """Where no plan charge is known and nothing else fits, it is offered; a known one decides."""
    day = Money.tenge(50)
    unknown = found([check(0, 1185)], 155, per_day=day)
    assert [cause.cause for cause in unknown.causes] == [Cause.USAGE, Cause.PLAN_CHARGE]
    assert unknown.causes[-1].amount == Money.tenge(1030)
    assert [cause.cause for cause in found([check(0, 1185)], 1135, per_day=day).causes] == [Cause.USAGE]
    told = OwnPlan(charge=Money.tenge(990), next_charge_on=date(2027, 1, 4))
    assert [cause.cause for cause in found([check(0, 1185)], 155, per_day=day, plan=told).causes] == [
        Cause.USAGE
    ]
