"""Promises about the trend of the week."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from ledger_samples import check, topup

from kzcompanion.domain.ledger import Entry
from kzcompanion.domain.money import Money
from kzcompanion.domain.trend import Pace, week_trend


def daily(*used: int) -> list[Entry]:
    """Write one check a day with what was used between them."""
    left = 10_000
    entries = [check(0, left)]
    for day, amount in enumerate(used, start=1):
        left -= amount
        entries.append(check(day, left, seq=day))
    return entries


@pytest.mark.parametrize(
    ("used", "pace"),
    [
        ([100] * 14, Pace.EVEN),
        ([100] * 7 + [110] * 7, Pace.EVEN),
        ([100] * 7 + [200] * 7, Pace.FASTER),
        ([200] * 7 + [100] * 7, Pace.SLOWER),
        ([0] * 7 + [100] * 7, Pace.FASTER),
        ([0] * 14, Pace.EVEN),
    ],
)
def test_two_weeks_are_compared(used: list[int], pace: Pace) -> None:
    """The last week is set beside the week before it, small changes left aside."""
    trend = week_trend(daily(*used))
    assert trend is not None
    assert trend.spent == Money.tenge(sum(used[7:]))
    assert trend.spent_before == Money.tenge(sum(used[:7]))
    assert (trend.days_seen, trend.pace) == (pytest.approx(7), pace)


def test_topups_are_no_spending() -> None:
    """Money paid in lowers no spending, whether its balance was read or not."""
    entries = [
        check(0, 1000),
        topup(1, 500),
        check(2, 1300),
        topup(2, 700, balance=2000, seq=1),
        check(4, 1800),
    ]
    trend = week_trend(entries)
    assert trend is not None
    assert trend.spent == Money.tenge(400)
    assert (trend.spent_before, trend.pace) == (None, Pace.UNKNOWN)


def test_a_long_span_is_shared_between_the_weeks() -> None:
    """What was used between two readings far apart is taken as even over that time."""
    trend = week_trend([check(0, 2000), check(10, 1000)])
    assert trend is not None
    assert (trend.spent, trend.spent_before) == (Money.tenge(700), Money.tenge(300))


def test_too_little_seen_is_no_trend() -> None:
    """Without readings, with one, or with two days of them apart by hours, nothing is told."""
    assert week_trend([]) is None
    assert week_trend([check(0, 100)]) is None
    assert week_trend([check(0, 100), check(1.5, 50)]) is None
    assert week_trend([check(0, 100), check(3, 500)]) is None
    ancient = msgspec.structs.replace(check(0, 100), at=datetime(1, 1, 2, tzinfo=UTC))
    assert week_trend([ancient]) is None


@given(st.lists(st.tuples(st.floats(0.01, 9), st.integers(-300, 300)), max_size=20))
def test_spending_is_never_negative(steps: list[tuple[float, int]]) -> None:
    """Whatever the balances do, a week's spending is nothing or more, and seen days never exceed seven."""
    now, left, entries = 0.0, 5000, []
    for seq, (gap, used) in enumerate(steps):
        now, left = now + gap, left - used
        entries.append(check(now, left, seq=seq))
    trend = week_trend(entries)
    if trend is not None:
        assert trend.spent >= Money(0)
        assert 2 <= trend.days_seen <= 7.000001
