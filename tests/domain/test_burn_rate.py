"""Promises of judging how fast something is used up."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzcompanion.domain.burn_rate import Reading, Span, burn_of, missing_readings, spans_of

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
    """A rate is never negative, never faster than the fastest span, and its bounds enclose it."""
    burn = burn_of(seen)
    assert burn is not None
    assert 0 <= burn.per_day <= max(span.used / span.days for span in seen) * 1.000001
    for days in (0.5, 7.0, 100.0):
        assert burn.at_least(days) <= burn.per_day * days <= burn.at_most(days)
    assert burn.at_most(1.0) <= burn.at_most(2.0)


@given(st.lists(st.integers(50, 150), min_size=2, max_size=12), st.floats(0.5, 3.0))
def test_the_band_narrows_with_every_even_reading(used: list[int], days: float) -> None:
    """The same days seen twice make the bounds no wider."""
    once = burn_of([Span(days, amount) for amount in used])
    assert once is not None
    even = burn_of([Span(days, 100)] * len(used))
    more = burn_of([Span(days, 100)] * (len(used) + 5))
    assert even is not None
    assert more is not None
    assert more.at_most(20.0) <= even.at_most(20.0)
    assert more.at_least(20.0) >= even.at_least(20.0)


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
