"""Promises of the remarks on an amount."""

from __future__ import annotations

from datetime import date

import pytest

from kzcompanion.domain.amount_remarks import AmountRemark, Remark, amount_remarks, limit_remark
from kzcompanion.domain.amount_suggestion import amount_suggestion
from kzcompanion.domain.money import Money
from kzcompanion.domain.own_plan import Cycle, OwnPlan

PLAN = OwnPlan(charge=Money.tenge(2490), cycle=Cycle.DAYS_30, next_charge_on=date(2026, 11, 25))
NEEDED = amount_suggestion(PLAN, today=date(2026, 11, 22), balance=Money.tenge(490))
"""2 000 tenge."""


@pytest.mark.parametrize(
    ("paid", "expected"),
    [
        (Money.tenge(2000), ()),
        (Money.tenge(1500), (AmountRemark(Remark.BELOW_NEED, Money.tenge(500)),)),
        (Money.tenge(19_900), ()),
        (Money.tenge(20_000), (AmountRemark(Remark.FAR_ABOVE, Money.tenge(2000)),)),
        (Money.tenge(2050), (AmountRemark(Remark.UNEVEN),)),
        (Money(200_050), (AmountRemark(Remark.UNEVEN),)),
    ],
)
def test_what_is_odd_is_remarked(paid: Money, expected: tuple[AmountRemark, ...]) -> None:
    """Too little, ten times too much and no whole hundreds are said, and nothing else."""
    assert amount_remarks(paid, NEEDED, None) == expected


def test_what_stays_behind_is_remarked() -> None:
    """Money left at departure is named; none left is not."""
    paid = Money.tenge(3000)
    left = Money.tenge(1000)
    assert amount_remarks(paid, NEEDED, left) == (AmountRemark(Remark.STRANDED, left),)
    assert amount_remarks(paid, NEEDED, Money(0)) == ()


def test_without_a_known_charge_only_the_amount_itself_speaks() -> None:
    """No suggestion, or one of nothing, compares with nothing."""
    covered = amount_suggestion(PLAN, today=date(2026, 11, 22), balance=Money.tenge(9000))
    assert covered is not None
    assert covered.total == Money(0)
    for suggestion in (None, covered):
        assert amount_remarks(Money.tenge(100), suggestion, None) == ()
        assert amount_remarks(Money.tenge(150), suggestion, None) == (AmountRemark(Remark.UNEVEN),)


@pytest.mark.parametrize(
    ("tenge", "least", "most", "found"),
    [
        (99, 100, None, Remark.BELOW_LIMIT),
        (100, 100, 5000, None),
        (5000, 100, 5000, None),
        (5001, None, 5000, Remark.ABOVE_LIMIT),
        (10_000_000, None, None, None),
    ],
)
def test_the_limits_of_a_way_to_pay(
    tenge: int, least: int | None, most: int | None, found: Remark | None
) -> None:
    """What a way takes at least and at most is told with that figure; an unknown limit says nothing."""
    remark = limit_remark(Money.tenge(tenge), least, most)
    assert (remark.remark if remark else None) == found
    if remark is not None:
        assert remark.amount in {Money.tenge(100), Money.tenge(5000)}
