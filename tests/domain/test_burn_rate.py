"""Promises of judging how fast something is used up."""

from __future__ import annotations

from bisect import bisect_right
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzcompanion.domain.burn_rate import Burn, Reading, Span, burn_of, missing_readings, spans_of

START = datetime(2026, 11, 1, 4, tzinfo=UTC)

spans = st.lists(st.builds(Span, st.floats(0.001, 20.0), st.integers(0, 10_000_000)), min_size=1, max_size=40)


def readings(*told: tuple[float, int]) -> list[Reading]:
    """Make readings from days since the start and what was left."""
    return [Reading(START + timedelta(days=days), left) for days, left in told]


def test_an_even_habit_is_judged_exactly() -> None:
    """Spans of one and the same rate give that rate, however long they are."""
    burn = burn_of([Span(1, 100), Span(3, 300), Span(0.5, 50)])
    assert burn is not None
    assert burn.per_day == pytest.approx(100)
    assert not burn.cut


def test_a_single_purchase_is_no_habit() -> None:
    """One span fifty times faster than the others moves the rate by less than the habit itself times its
    share.
    """
    habit = [Span(1, 100)] * 9
    burn = burn_of([*habit, Span(1, 5000)])
    assert burn is not None
    assert burn.cut
    assert 100 < burn.per_day < 160


def test_idle_days_are_part_of_a_habit() -> None:
    """Days without any use lower the rate instead of being taken for the whole truth."""
    burn = burn_of([Span(1, 0), Span(1, 0), Span(1, 0), Span(1, 400)] * 3)
    assert burn is not None
    assert 80 < burn.per_day < 130


def test_newer_days_weigh_more() -> None:
    """A habit that grew is judged nearer to its newer days than a plain mean would."""
    burn = burn_of([Span(10, 500), Span(10, 1500)])
    assert burn is not None
    assert 100 < burn.per_day < 150


@given(spans)
def test_the_rate_lies_between_the_slowest_and_the_fastest_span(seen: list[Span]) -> None:
    """A rate is never negative and never faster than the fastest span; everything believed is one whole."""
    burn = burn_of(seen)
    assert burn is not None
    assert 0 <= burn.per_day <= max(span.used / span.days for span in seen) * 1.000001
    assert sum(case.share for case in burn.cases) == pytest.approx(1.0 if burn.per_day else 0.0)


@given(spans, st.floats(0.0, 1e8), st.floats(0.0, 1e8), st.floats(0.0, 400.0), st.floats(0.0, 400.0))
def test_more_time_and_a_smaller_amount_are_never_less_likely(
    seen: list[Span], amount: float, other: float, days: float, later: float
) -> None:
    """The chance of using an amount is one, falls with the amount and grows with the days."""
    burn = burn_of(seen)
    assert burn is not None
    chance = burn.chance(max(amount, other), min(days, later))
    assert 0 <= chance <= 1.000001
    assert chance <= burn.chance(min(amount, other), min(days, later)) + 1e-9
    assert chance <= burn.chance(max(amount, other), max(days, later)) + 1e-9


@given(spans)
def test_debt_is_certain_and_nothing_is_not_used_by_none(seen: list[Span]) -> None:
    """Less than nothing left is an end at once; an amount is never used where nothing was, or in no time."""
    burn = burn_of(seen)
    assert burn is not None
    assert burn.chance(-1, 0) == 1
    assert burn.chance(1, 0) == 0
    assert burn.chance(0, 1) == (1 if burn.per_day else 0)


def likely_use(burn: Burn, chance: float, days: float) -> int:
    """Return the largest amount used within so many days with at least that chance."""
    return bisect_right(range(1, 100_000), -chance, key=lambda amount: -burn.chance(amount, days))


@given(st.lists(st.integers(50, 150), min_size=2, max_size=12), st.floats(0.5, 3.0))
def test_the_band_narrows_with_every_even_reading(used: list[int], days: float) -> None:
    """More days of the same evenness put what is used between bounds that are no wider."""
    even = burn_of([Span(days, 100)] * len(used))
    more = burn_of([Span(days, 100)] * (len(used) + 5))
    assert even is not None
    assert more is not None
    assert likely_use(more, 0.1, 20.0) <= likely_use(even, 0.1, 20.0)
    assert likely_use(more, 0.9, 20.0) >= likely_use(even, 0.9, 20.0)


def test_uneven_days_leave_more_to_chance() -> None:
    """Of two habits of one rate the uneven one uses twice as much, or half, more often."""
    even = burn_of([Span(1, 100)] * 8)
    uneven = burn_of([Span(1, 20), Span(1, 180)] * 4)
    assert even is not None
    assert uneven is not None
    assert even.chance(2000, 10) < uneven.chance(2000, 10)
    assert even.chance(500, 10) > uneven.chance(500, 10)


def test_what_nobody_has_seen_yet_may_still_come() -> None:
    """After three even days a big one is likelier than after thirty."""
    few, many = burn_of([Span(1, 100)] * 3), burn_of([Span(1, 100)] * 30)
    assert few is not None
    assert many is not None
    assert few.chance(1500, 10) > 0.1 > many.chance(1500, 10)


def test_no_span_gives_no_rate() -> None:
    """Nothing seen is nothing known."""
    assert burn_of([]) is None


def test_an_unwritten_refill_is_left_out() -> None:
    """A span in which more is left than can be, and a span of no length, tell nothing; the others count."""
    told = readings((0, 1000), (1, 900), (2, 1900), (2, 1900), (3, 1800))
    assert spans_of(told) == [Span(1.0, 100), Span(1.0, 100)]


@pytest.mark.parametrize(
    ("told", "count"),
    [
        ((), 3),
        (((0, 10),), 2),
        (((0, 10), (5, 9)), 1),
        (((0, 10), (0.5, 9), (1.9, 8)), 1),
        (((0, 10), (0.5, 9), (2.0, 8)), 0),
        (((0, 10), (1, 9), (2, 8), (3, 7)), 0),
    ],
)
def test_too_few_readings_are_counted(told: tuple[tuple[float, int], ...], count: int) -> None:
    """Three readings over two days are enough; what is wanting is told."""
    assert missing_readings(readings(*told)) == count
