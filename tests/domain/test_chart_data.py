"""Promises about what the balance chart draws."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from ledger_samples import at, check, correction, topup

from kzcompanion.domain.almaty import end_of_day, start_of_day
from kzcompanion.domain.chart_data import MOST_POINTS, ChartData, StopKind, chart_data
from kzcompanion.domain.forecast import Forecast, NeedsChecks, forecast
from kzcompanion.domain.ledger import Entry, balance_of
from kzcompanion.domain.money import Money


def band(earliest: date, latest: date) -> Forecast:
    """Make a forecast of these days."""
    return Forecast(
        earliest=earliest,
        likely=earliest,
        latest=latest,
        per_day=Money(1),
        checks_used=3,
        last_check_at=at(0),
    )


def test_steps_checks_and_topups_are_told_apart() -> None:
    """Every entry that tells a balance is a step; a top-up brings what reached the SIM; a note-only
    check is none.
    """
    chart = chart_data(
        [
            topup(1, 1000, fee=50),
            check(0, 300),
            check(2, None, data_mb=5),
            correction(3, -50),
            topup(4, 500, balance=1600),
        ],
        at(5),
    )
    assert chart.points == (
        (at(0), Money.tenge(300)),
        (at(1), Money.tenge(1250)),
        (at(3), Money.tenge(1200)),
        (at(4), Money.tenge(1600)),
    )
    assert chart.checks == ((at(0), Money.tenge(300)),)
    assert chart.topups == ((at(1), Money.tenge(950)), (at(4), Money.tenge(500)))


def test_an_empty_ledger_has_axes_all_the_same() -> None:
    """Without entries there are no points and no band, but axes around now."""
    chart = chart_data([], at(0), outlook=NeedsChecks(3))
    assert (chart.points, chart.topups, chart.checks, chart.band, chart.valid_until) == (
        (),
        (),
        (),
        None,
        None,
    )
    assert chart.since == chart.now < chart.until
    assert (chart.y_min, chart.y_max) == (Money(0), Money.tenge(100))


def test_the_band_runs_from_the_last_balance_to_the_days() -> None:
    """The band's corners are the last balance, the start of the earliest day and the end of the latest."""
    outlook = band(date(2026, 11, 10), date(2026, 11, 20))
    chart = chart_data([check(0, 1000)], at(1), outlook=outlook, valid_until=date(2026, 11, 15))
    assert chart.band == (
        (at(0), Money.tenge(1000)),
        (start_of_day(date(2026, 11, 10)), Money(0)),
        (end_of_day(date(2026, 11, 20)), Money(0)),
    )
    assert chart.valid_until == end_of_day(date(2026, 11, 15))
    assert chart.until > end_of_day(date(2026, 11, 20))


def test_a_far_end_is_cut_off() -> None:
    """A band beyond two months is cut at the end of the axis, on its own straight lines."""
    chart = chart_data([check(0, 1000)], at(1), outlook=band(date(2026, 11, 10), date(2027, 10, 1)))
    assert chart.until == at(1) + timedelta(days=60)
    assert chart.band is not None
    assert [point[0] for point in chart.band] == [
        at(0),
        start_of_day(date(2026, 11, 10)),
        chart.until,
        chart.until,
    ]
    assert Money.tenge(700) < chart.band[3][1] < Money.tenge(900)
    far = chart_data([check(0, 1000)], at(1), outlook=band(date(2027, 5, 10), date(2027, 10, 1)))
    assert far.band is not None
    assert len(far.band) == 3
    assert Money(0) < far.band[1][1] < far.band[2][1] < Money.tenge(1000)


def test_no_band_without_money_or_entries() -> None:
    """Debt, and a ledger without any balance, have no band; a run-out in the past begins at the last
    point.
    """
    outlook = band(date(2026, 11, 10), date(2026, 11, 20))
    assert chart_data([check(0, -5)], at(1), outlook=outlook).band is None
    assert chart_data([], at(1), outlook=outlook).band is None
    past = chart_data([check(0, 10)], at(1), outlook=band(date(2026, 10, 1), date(2026, 10, 2)))
    assert past.band == ((at(0), Money.tenge(10)), (at(0), Money(0)), (at(0), Money(0)))


@pytest.mark.parametrize(
    ("balance", "top"),
    [(1, 100), (100, 100), (101, 120), (2001, 2500), (2500, 2500), (9000, 10_000), (10_000_000, 10_000_000)],
)
def test_the_money_axis_ends_on_a_round_amount(balance: int, top: int) -> None:
    """The axis reaches the highest balance and ends on a round amount; debt takes it below zero."""
    assert chart_data([check(0, balance)], at(1)).y_max == Money.tenge(top)
    debt = chart_data([check(0, -balance)], at(1))
    assert debt.y_min <= Money.tenge(-balance)
    assert debt.y_max == Money.tenge(100)


def test_the_end_of_the_calendar_holds() -> None:
    """Entries of the year 9999 make no overflow."""
    last = datetime(9999, 12, 31, 12, tzinfo=UTC)
    entry = msgspec.structs.replace(check(0, 100), at=last)
    chart = chart_data([entry], last, outlook=band(date.max, date.max), valid_until=date.max)
    assert chart.until >= last


def _holds(chart: ChartData, entries: list[Entry]) -> None:
    assert max(len(chart.points), len(chart.topups), len(chart.checks)) <= MOST_POINTS
    for points in (chart.points, chart.topups, chart.checks):
        assert [at for at, _ in points] == sorted(at for at, _ in points)
    amounts = [money for _, money in chart.points]
    assert all(chart.y_min <= money <= chart.y_max for money in amounts)
    assert all(chart.since <= at <= chart.until for at, _ in chart.points)
    assert amounts[-1:] == ([balance_of(entries)] if amounts else [])
    for when, money in chart.band or ():
        assert when <= chart.until
        assert Money(0) <= money <= chart.y_max


@given(st.lists(st.tuples(st.floats(0.01, 5), st.integers(-100, 5000), st.booleans()), max_size=30))
def test_any_ledger_makes_a_chart_within_its_axes(steps: list[tuple[float, int, bool]]) -> None:
    """Every point lies in order within the axes, and the last one is the expected balance."""
    now, entries = 0.0, []
    for seq, (gap, amount, paid) in enumerate(steps):
        now += gap
        entries.append(topup(now, abs(amount), seq=seq) if paid else check(now, amount, seq=seq))
    _holds(chart_data(entries, at(now + 1), outlook=forecast(entries, at(now + 1))), entries)


def test_ten_thousand_entries_become_four_hundred_points() -> None:
    """A long ledger is thinned; its first, last, highest and lowest balances stay."""
    entries = [check(day / 10, 1000 + day * 37 % 900, seq=day) for day in range(10_000)]
    entries[5000] = check(500, 9_000, seq=5000)
    entries[7000] = check(700, -9_000, seq=7000)
    chart = chart_data(entries, at(1001))
    _holds(chart, entries)
    assert len(chart.points) == MOST_POINTS
    assert {entries[place].balance for place in (0, 5000, 7000, -1)} <= {money for _, money in chart.points}
    assert chart.points[0][0] == entries[0].at


def test_a_topup_and_a_check_of_one_instant_and_balance_are_both_read_out() -> None:
    """Paid and looked at once more: the top-up does not pass for a second check."""
    data = chart_data([check(0, 500), topup(1, 1000, balance=1500), check(1, 1500, seq=1)], at(1))
    assert [stop.kind for stop in data.stops] == [StopKind.CHECK, StopKind.TOPUP, StopKind.CHECK]
