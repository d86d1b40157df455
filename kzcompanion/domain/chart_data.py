"""What the balance chart draws: steps, top-ups, checks, the forecast's band and the ends of the axes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum

import msgspec

from kzcompanion.domain.almaty import end_of_day, start_of_day
from kzcompanion.domain.forecast import Assumption, Forecast, Outlook
from kzcompanion.domain.ledger import Entry, EntryKind, in_order
from kzcompanion.domain.money import Money

MOST_POINTS = 400
"""More than this many cannot be told apart on any screen."""
_MARGIN_DAYS = 1
_FARTHEST_DAYS = 60
"""An open-ended band is cut off so that the past stays readable."""
_ROUND_TENTHS = (10, 12, 15, 20, 25, 30, 40, 50, 60, 80, 100)

Point = tuple[datetime, Money]


class StopKind(StrEnum):
    """Name what a place of the chart tells when it is read out."""

    CHECK = "check"
    TOPUP = "topup"
    STEP = "step"
    """A correction."""
    NOW = "now"
    """What is expected to be there now."""
    EARLIEST = "earliest"
    LIKELY = "likely"
    LATEST = "latest"
    """The days of the forecast on which nothing is left, or a charge cannot be paid."""
    VALID = "valid"


class Stop(msgspec.Struct, frozen=True):
    """Hold one place that is read out, and one row of the table twin; a day without an amount has None."""

    kind: StopKind
    at: datetime
    money: Money | None


class ChartData(msgspec.Struct, frozen=True, kw_only=True):
    """Hold the chart of one SIM: instants in UTC, lists in order of time and at most 400 long."""

    points: tuple[Point, ...]
    """Expected balance after each entry; it holds until the next point."""
    topups: tuple[Point, ...]
    """What each top-up brought to the SIM."""
    checks: tuple[Point, ...]
    """The balances read."""
    band: tuple[Point, ...] | None
    """Corners of the forecast's area, or None."""
    valid_until: datetime | None
    """Last good second."""
    stops: tuple[Stop, ...]
    """Every place to read out in order of time, what is foretold among them."""
    now: datetime
    since: datetime
    until: datetime
    """The ends of the time axis."""
    y_min: Money
    y_max: Money
    """The ends of the money axis: round amounts, zero always between them."""


def chart_data(
    entries: Iterable[Entry],
    now: datetime,
    *,
    outlook: Outlook | None = None,
    valid_until: date | None = None,
) -> ChartData:
    """Prepare the chart from a SIM's entries, its balance forecast and its last good day."""
    ordered = in_order(entries)
    points = _steps(ordered)
    good_to = None if valid_until is None else end_of_day(valid_until)
    since = min([now, *(at for at, _ in points[:1])])
    until = _right_end(now, points, outlook, good_to)
    values = [money.tiyn for _, money in points]
    return ChartData(
        points=_thinned(points),
        topups=_thinned(
            [
                (entry.at, entry.credited)
                for entry in ordered
                if entry.kind is EntryKind.TOPUP and entry.amount
            ]
        ),
        checks=_thinned(
            [
                (entry.at, entry.balance)
                for entry in ordered
                if entry.kind is EntryKind.CHECK and entry.balance is not None
            ]
        ),
        band=_band(points, outlook, until),
        valid_until=good_to,
        stops=_stops(ordered, points, now, outlook, good_to),
        now=now,
        since=since,
        until=until,
        y_min=Money(-_round_up(-min(0, *values, 0))),
        y_max=Money(_round_up(max(100_00, *values, 0))),
    )


def _steps(ordered: Sequence[Entry]) -> list[Point]:
    """Fold the entries as balance_of does, and keep every step."""
    points = []
    balance: Money | None = None
    for entry in ordered:
        if entry.balance is not None:
            balance = entry.balance
        elif entry.amount is not None:
            balance = (balance or Money(0)) + entry.credited
        else:
            continue
        points.append((entry.at, balance))
    return points


def _stops(
    ordered: Sequence[Entry],
    points: Sequence[Point],
    now: datetime,
    outlook: Outlook | None,
    good_to: datetime | None,
) -> tuple[Stop, ...]:
    """Return the steps with their kinds, the balance of now, the days foretold and the last good day."""
    if not points:
        return ()
    told = [entry for entry in ordered if entry.balance is not None or entry.amount is not None]
    found = [Stop(_kind(told[place]), *points[place]) for place in _kept_places(points)]
    if points[-1][0] < now:
        found.append(Stop(StopKind.NOW, now, points[-1][1]))
    if isinstance(outlook, Forecast):
        nothing = Money(0)
        found.append(Stop(StopKind.EARLIEST, end_of_day(outlook.earliest), nothing))
        if outlook.earliest < outlook.likely < outlook.latest:
            found.append(Stop(StopKind.LIKELY, end_of_day(outlook.likely), nothing))
        if Assumption.OPEN_ENDED not in outlook.assumptions:
            found.append(Stop(StopKind.LATEST, end_of_day(outlook.latest), nothing))
    if good_to is not None:
        found.append(Stop(StopKind.VALID, good_to, None))
    return tuple(sorted(found, key=lambda stop: stop.at))


def _kind(entry: Entry) -> StopKind:
    return {
        EntryKind.CHECK: StopKind.CHECK,
        EntryKind.TOPUP: StopKind.TOPUP,
        EntryKind.CORRECTION: StopKind.STEP,
    }[entry.kind]


def _right_end(
    now: datetime, points: Sequence[Point], outlook: Outlook | None, good_to: datetime | None
) -> datetime:
    """Show today, the last entry, and of the last good day and the band what lies in two months."""
    wanted = [now, *(at for at, _ in points[-1:])]
    if isinstance(outlook, Forecast):
        wanted.append(end_of_day(outlook.latest))
    if good_to is not None:
        wanted.append(good_to)
    newest = max(wanted[:2])
    return min(_later(max(wanted), _MARGIN_DAYS), max(newest, _later(now, _FARTHEST_DAYS)))


def _band(points: Sequence[Point], outlook: Outlook | None, until: datetime) -> tuple[Point, ...] | None:
    """Return the triangle from the last balance to the days of the run-out, cut off at the axis' end."""
    if not isinstance(outlook, Forecast) or not points:
        return None
    at, balance = points[-1]
    if balance.tiyn <= 0:
        return None
    earliest = max(at, start_of_day(outlook.earliest))
    latest = max(earliest, end_of_day(outlook.latest))
    if earliest >= until:
        upper, lower = _on_line(at, balance, latest, until), _on_line(at, balance, earliest, until)
        return ((at, balance), (until, lower), (until, upper))
    if latest <= until:
        return ((at, balance), (earliest, Money(0)), (latest, Money(0)))
    return (
        (at, balance),
        (earliest, Money(0)),
        (until, Money(0)),
        (until, _on_line(at, balance, latest, until)),
    )


def _on_line(at: datetime, balance: Money, empty_at: datetime, when: datetime) -> Money:
    """Return the balance at `when` on the straight line from `at` to nothing left at `empty_at`."""
    whole, rest = empty_at - at, empty_at - when
    return Money(round(balance.tiyn * (rest / whole))) if whole else Money(0)


def _thinned(points: Sequence[Point]) -> tuple[Point, ...]:
    """Keep the points that can be told apart."""
    return tuple(points[place] for place in _kept_places(points))


def _kept_places(points: Sequence[Point]) -> Sequence[int]:
    """Return at most MOST_POINTS: the ends, and of each stretch between them its lowest and highest point."""
    if len(points) <= MOST_POINTS:
        return range(len(points))
    stretches = (MOST_POINTS - 2) // 2
    inner = range(1, len(points) - 1)
    kept = {0, len(points) - 1}
    for number in range(stretches):
        stretch = inner[number * len(inner) // stretches : (number + 1) * len(inner) // stretches]
        kept.add(min(stretch, key=lambda place: points[place][1]))
        kept.add(max(stretch, key=lambda place: points[place][1]))
    return sorted(kept)


def _round_up(tiyn: int) -> int:
    """Return the next amount that looks round on an axis, in whole tenge; 0 stays 0."""
    step = 10_00
    while step * _ROUND_TENTHS[-1] < tiyn * 10:
        step *= 10
    return next(step * tenths // 10 for tenths in (0, *_ROUND_TENTHS) if step * tenths >= tiyn * 10)


def _later(instant: datetime, days: int) -> datetime:
    try:
        return instant + timedelta(days=days)
    except OverflowError:
        return instant
