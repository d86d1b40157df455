"""Promises about how much to pay in."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzcompanion.domain.amount_suggestion import Line, LineKind, amount_suggestion, stranded
from kzcompanion.domain.money import Money
from kzcompanion.domain.own_plan import Cycle, OwnPlan

TODAY = date(2026, 11, 22)
WEEKLY = OwnPlan(charge=Money.tenge(990), cycle=Cycle.WEEK, next_charge_on=date(2026, 11, 25))


def test_the_sum_can_be_checked_line_by_line() -> None:
    """Two charges until departure, less the balance, plus the fee."""
    found = amount_suggestion(
        WEEKLY,
        today=TODAY,
        balance=Money.tenge(380),
        fee=Money.tenge(50),
        departure=date(2026, 12, 3),
    )
    assert found is not None
    assert found.lines == (
        Line(LineKind.PLAN_CHARGES, Money.tenge(1980), 1, 2),
        Line(LineKind.BALANCE, Money.tenge(380), -1),
        Line(LineKind.FEE, Money.tenge(50), 1),
    )
    assert (found.total, found.cycles, found.stranded, found.fee_known) == (
        Money.tenge(1650),
        2,
        Money(0),
        True,
    )


def test_likely_use_is_a_line_of_the_sum_and_nothing_stranded() -> None:
    """What is used beside the charges must be paid in, too; being used up, it does not strand."""
    found = amount_suggestion(
        WEEKLY,
        today=TODAY,
        balance=Money.tenge(380),
        departure=TODAY + timedelta(days=8),
        usage=Money.tenge(400),
    )
    assert found is not None
    assert Line(LineKind.USAGE, Money.tenge(400), 1) in found.lines
    without = amount_suggestion(
        WEEKLY, today=TODAY, balance=Money.tenge(380), departure=TODAY + timedelta(days=8)
    )
    assert without is not None
    assert found.total == without.total + Money.tenge(400)
    assert found.stranded == without.stranded


def test_a_debt_is_paid_too() -> None:
    """A balance below zero adds to what must be paid."""
    found = amount_suggestion(WEEKLY, today=TODAY, balance=Money.tenge(-60))
    assert found is not None
    assert [line.kind for line in found.lines] == [LineKind.PLAN_CHARGES, LineKind.DEBT]
    assert (found.total, found.cycles, found.stranded, found.fee_known) == (
        Money.tenge(1050),
        1,
        None,
        False,
    )


def test_enough_money_asks_for_none() -> None:
    """A balance beyond the charges suggests nothing, shows what is left over, and warns what will be
    stranded.
    """
    found = amount_suggestion(
        WEEKLY,
        today=TODAY,
        balance=Money.tenge(1500),
        fee=Money.tenge(50),
        departure=date(2026, 11, 26),
    )
    assert found is not None
    assert found.lines[-1] == Line(LineKind.LEFT_OVER, Money.tenge(510), 1)
    assert (found.total, found.stranded) == (Money(0), Money.tenge(510))


def test_no_charge_before_departure_needs_no_money() -> None:
    """Who leaves before the next charge pays nothing; an unknown balance counts as nothing."""
    found = amount_suggestion(WEEKLY, today=TODAY, departure=date(2026, 11, 24))
    assert found is not None
    assert (found.total, found.lines, found.cycles) == (Money(0), (), 0)


def test_more_cycles_than_the_trip_has_are_stranded() -> None:
    """Cycles asked for beyond departure are covered, and what they leave behind is said."""
    found = amount_suggestion(WEEKLY, today=TODAY, departure=date(2026, 11, 26), cycles=3)
    assert found is not None
    assert (found.total, found.stranded) == (Money.tenge(2970), Money.tenge(1980))


def test_an_unknown_charge_gives_no_suggestion() -> None:
    """Where the plan charge is not known nothing is suggested, nor called stranded."""
    plan = OwnPlan(cycle=Cycle.WEEK, next_charge_on=date(2026, 11, 25))
    assert amount_suggestion(plan, today=TODAY) is None
    assert stranded(plan, today=TODAY, balance=None, paid=Money.tenge(500), departure=TODAY) is None
    assert stranded(WEEKLY, today=TODAY, balance=None, paid=Money.tenge(500)) is None


@pytest.mark.parametrize(
    ("balance", "paid", "fee", "left"),
    [(None, 2000, None, 1010), (500, 2000, 100, 1410), (-500, 1000, None, 0), (0, 0, 100, 0)],
)
def test_any_typed_amount_tells_what_it_strands(
    balance: int | None, paid: int, fee: int | None, left: int
) -> None:
    """What stays on the SIM after the trip is what is held and paid, less fee and charges, never below
    zero.
    """
    assert stranded(
        WEEKLY,
        today=TODAY,
        balance=None if balance is None else Money.tenge(balance),
        paid=Money.tenge(paid),
        fee=None if fee is None else Money.tenge(fee),
        departure=date(2026, 11, 26),
    ) == Money.tenge(left)


money = st.integers(-500_000, 2_000_000).map(Money)


@given(
    st.none() | money,
    st.none() | st.integers(0, 50_000).map(Money),
    st.none() | st.dates(date(2026, 11, 1), date(2027, 6, 1)),
    st.none() | st.integers(0, 20),
    st.sampled_from(list(Cycle)) | st.none(),
)
def test_the_lines_always_add_up(
    balance: Money | None, fee: Money | None, departure: date | None, cycles: int | None, cycle: Cycle | None
) -> None:
    """Whatever is known, the lines sum to the total, the total is never negative, and paying it covers
    the charges.
    """
    plan = OwnPlan(charge=Money.tenge(990), cycle=cycle, next_charge_on=date(2026, 11, 25))
    found = amount_suggestion(plan, today=TODAY, balance=balance, fee=fee, departure=departure, cycles=cycles)
    assert found is not None
    assert sum(line.sign * line.amount.tiyn for line in found.lines) == found.total.tiyn >= 0
    arrived = found.total.tiyn - (fee.tiyn if fee and found.total.tiyn else 0)
    assert (balance.tiyn if balance else 0) + arrived >= 99_000 * found.cycles
    assert (found.stranded is None) is (departure is None)
    assert found.stranded is None or found.stranded >= Money(0)
