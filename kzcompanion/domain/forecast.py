"""Until when the balance, or the mobile data, will last: a band of days that says what it was judged from."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise
from math import ceil

import msgspec

from kzcompanion.domain.almaty import day_of, end_of_day
from kzcompanion.domain.burn_rate import (
    FEWEST_READINGS,
    SHORTEST_DAYS,
    Burn,
    Reading,
    Span,
    burn_of,
    days_between,
    missing_readings,
    spans_of,
)
from kzcompanion.domain.cause import BURN, cause_of
from kzcompanion.domain.day_types import DayMix, bent_burn, day_rates
from kzcompanion.domain.expiry import as_of, bought_on, charge_days, charged_at, charges_between
from kzcompanion.domain.ledger import Entry, in_order
from kzcompanion.domain.money import Money
from kzcompanion.domain.own_plan import OwnPlan

HORIZON_DAYS = 365
"""Nothing is foretold beyond a year after the last reading."""
WINDOW_DAYS = 60
"""Readings older than this before the last one tell of another journey."""
OLD_DAYS = 5
FEW_READINGS = 5
MISSED = 0.097
"""How likely the end lies before the band, and after it. Found, as the figures of burn_rate.py, on the
simulated ledgers of tests/bench/test_forecast_bands.py, where days are whole and the band is safer."""
_JUDGED = 128
"""Judgements kept. Of all SIMs only one changes at a time, but all are looked at: of 20 with 1 000 entries
the first look takes 9 ms, the next ones 3."""


class Assumption(StrEnum):
    """Name what a forecast supposes, or what would make it better."""

    FEW_CHECKS = "few_checks"
    OLD_CHECKS = "old_checks"
    PLAN_CHARGES = "plan_charges"
    """The known plan charges are taken on their days."""
    PLAN_UNKNOWN = "plan_unknown"
    """No plan charge is known, so none is foreseen."""
    TOPUPS_ARRIVED = "topups_arrived"
    """Top-ups after the last reading arrived in full."""
    ONE_OFF_CUT = "one_off_cut"
    """A single large purchase was not taken for a habit."""
    OPEN_ENDED = "open_ended"
    """It may last longer than the latest day told."""
    DAYS_LEARNED = "days_learned"
    """The coming days are of the mix the user set; how such days differ was learned from the ledger."""
    DAYS_ASSUMED = "days_assumed"
    """The same, but how such days differ is our assumption."""


class Forecast(msgspec.Struct, frozen=True, kw_only=True):
    """Hold the days between which the balance runs out or a plan charge cannot be paid any more."""

    earliest: date
    likely: date
    latest: date
    per_day: Money
    """Usage a day, plan charges not counted."""
    checks_used: int
    last_check_at: datetime
    """UTC instant of the newest reading."""
    assumptions: tuple[Assumption, ...] = ()


class DataForecast(msgspec.Struct, frozen=True, kw_only=True):
    """Hold the days between which the mobile data run out."""

    earliest: date
    likely: date
    latest: date
    per_day_mb: int
    checks_used: int
    last_check_at: datetime
    assumptions: tuple[Assumption, ...] = ()


class NeedsChecks(msgspec.Struct, frozen=True):
    """Say how many more readings a forecast needs."""

    count: int
    not_before: date | None = None
    """Readings enough, but too close together: one more on this Almaty day or later is needed."""


class NotFalling(msgspec.Struct, frozen=True):
    """Say that nothing is being used up as far as the readings tell."""

    checks_used: int


class _Band(msgspec.Struct, frozen=True):
    earliest: date
    likely: date
    latest: date
    open_ended: bool


Outlook = Forecast | NeedsChecks | NotFalling
DataOutlook = DataForecast | NeedsChecks | NotFalling


def forecast(
    entries: Iterable[Entry], now: datetime, plan: OwnPlan | None = None, mix: DayMix | None = None
) -> Outlook:
    """Judge how long the balance lasts from the balances read, top-ups and the plan's charges.

    Top-ups and corrections never count as burn; what the plan charge explains is no usage; the band widens
    with few, old or uneven readings, and with a `mix` of days to come. Three readings over two days are
    needed, else NeedsChecks.
    """
    ordered = in_order(entries)
    plan = as_of(plan or OwnPlan(), ordered)
    told, since = balance_readings(newest(ordered, WINDOW_DAYS))
    readings = _recent(reversed(told))
    if missing := missing_readings(readings):
        return _needs(missing, readings)
    last = readings[-1]
    burn, mixed = _burn(tuple(_spans_without_charges(readings, plan)), mix)
    charges = _charges_ahead(plan, last.at)
    band = _band(last.at, last.left + since, burn, charges, plan.charge.tiyn if plan.charge else 0)
    if band is None:
        return NotFalling(len(readings))
    notes = _assumptions(readings, now, burn, band)
    notes += mixed
    notes.append(Assumption.PLAN_CHARGES if charges else Assumption.PLAN_UNKNOWN)
    if since:
        notes.append(Assumption.TOPUPS_ARRIVED)
    return Forecast(
        earliest=band.earliest,
        likely=band.likely,
        latest=band.latest,
        per_day=Money(round(burn.per_day) if burn else 0),
        checks_used=len(readings),
        last_check_at=last.at,
        assumptions=tuple(notes),
    )


def data_forecast(entries: Iterable[Entry], now: datetime, mix: DayMix | None = None) -> DataOutlook:
    """Judge how long the mobile data last from the data read; a refill between readings is no usage."""
    told = ((entry.at, entry.data_mb) for entry in reversed(in_order(entries)))
    readings = _recent(Reading(at, data_mb) for at, data_mb in told if data_mb is not None)
    if missing := missing_readings(readings):
        return _needs(missing, readings)
    last = readings[-1]
    burn, mixed = _burn(tuple(spans_of(readings)), mix)
    band = _band(last.at, last.left, burn, frozenset(), 0)
    if band is None or burn is None:
        return NotFalling(len(readings))
    return DataForecast(
        earliest=band.earliest,
        likely=band.likely,
        latest=band.latest,
        per_day_mb=round(burn.per_day),
        checks_used=len(readings),
        last_check_at=last.at,
        assumptions=(*_assumptions(readings, now, burn, band), *mixed),
    )


def newest(ordered: Sequence[Entry], days: int) -> Sequence[Entry]:
    """Return the entries from the last balance on that was read so many days before the newest reading.

    What is older tells nothing of that time, and there may be thousands of it.
    """
    last = next((entry for entry in reversed(ordered) if entry.balance is not None), None)
    if last is None:
        return ordered
    try:
        place = bisect_left(ordered, last.at - timedelta(days=days), key=lambda entry: entry.at)
    except OverflowError:
        return ordered
    while place > 0:
        place -= 1
        if ordered[place].balance is not None:
            break
    return ordered[place:]


def balance_readings(ordered: Sequence[Entry]) -> tuple[list[Reading], int]:
    """Return the balances read, each with what was added before it, and what was added after the last."""
    readings = []
    added = since = 0
    for entry in ordered:
        since += entry.credited.tiyn
        added += 0 if cause_of(entry) in BURN else entry.credited.tiyn
        if entry.balance is not None:
            readings.append(Reading(entry.at, entry.balance.tiyn, added))
            added = since = 0
    return readings, since


@lru_cache(maxsize=_JUDGED)
def _burn(spans: tuple[Span, ...], mix: DayMix | None) -> tuple[Burn | None, tuple[Assumption, ...]]:
    """Judge the rate, bent to the days to come where the user said what they are like."""
    burn = burn_of(spans)
    if burn is None or mix is None or not mix.told:
        return burn, ()
    rates = day_rates(spans)
    return bent_burn(burn, mix, rates), (
        Assumption.DAYS_LEARNED if rates.learned else Assumption.DAYS_ASSUMED,
    )


def _needs(missing: int, readings: Sequence[Reading]) -> NeedsChecks:
    if len(readings) < FEWEST_READINGS:
        return NeedsChecks(missing)
    return NeedsChecks(missing, _days_on(day_of(readings[0].at), ceil(SHORTEST_DAYS)))


def _recent(newest_first: Iterable[Reading]) -> list[Reading]:
    """Return the readings of the window before the newest, oldest first; older ones are not looked at."""
    recent: list[Reading] = []
    for reading in newest_first:
        if recent and days_between(reading.at, recent[0].at) > WINDOW_DAYS:
            break
        recent.append(reading)
    return recent[::-1]


def _spans_without_charges(readings: Sequence[Reading], plan: OwnPlan) -> list[Span]:
    """Return the spans less the plan charges that can have been taken; a failed one explains nothing.

    A reading within the hours of a charge leaves open on which side of it the charge came: it is taken off
    once, where it fits first, and not at all where the first reading may have been less by it. Of the day on
    which the plan was bought that is not supposed.
    """
    if not plan.charge or plan.charge.tiyn <= 0:
        return spans_of(readings)
    charge = plan.charge.tiyn
    first = readings[0].at
    cleared, taken = [readings[0]], set(charges_between(plan, first, first)) - {bought_on(plan)}
    for before, after in pairwise(readings):
        due = [day for day in charges_between(plan, before.at, after.at) if day not in taken]
        used = before.left + after.added - after.left
        fitting = due[: max(used, 0) // charge]
        taken.update(fitting)
        cleared.append(Reading(after.at, after.left, after.added - len(fitting) * charge))
    # Only `added` was changed, so each span is still measured against the balance really read before it.
    return spans_of(cleared)


def _charges_ahead(plan: OwnPlan, after: datetime) -> frozenset[date]:
    if not plan.charge or plan.charge.tiyn <= 0:
        return frozenset()
    day = day_of(after)
    since = _days_on(day, -1) if charged_at(plan, day) > after else day  # today's may be still to come
    return frozenset(charge_days(plan, since, _days_on(day, HORIZON_DAYS)))


@lru_cache(maxsize=_JUDGED)
def _band(
    start: datetime, left: int, burn: Burn | None, charges: frozenset[date], charge: int
) -> _Band | None:
    """Return the days by which the end is a small chance, expected, and almost sure; None if it never is."""
    burn = burn or Burn(0.0)
    first = day_of(start)
    to_midnight = days_between(start, end_of_day(first))
    paid_on = sorted(day.toordinal() - first.toordinal() for day in charges)

    def at_end(step: int) -> tuple[float, float]:
        # A plan charge that cannot be paid leaves less than nothing: it is an end, too.
        return left - charge * bisect_right(paid_on, step), to_midnight + step

    def used_up(step: int) -> bool:
        # Nothing left is the end only where something is used: a plan just paid may run on at zero.
        rest, days = at_end(step)
        return rest < burn.per_day * days or rest < 0 or (rest == 0 and burn.per_day > 0)

    def day(found: int) -> date | None:
        return _days_on(first, found) if found <= HORIZON_DAYS else None

    steps = range(HORIZON_DAYS + 1)
    earliest, latest = (
        day(bisect_left(steps, chance, key=lambda step: burn.chance(*at_end(step))))
        for chance in (MISSED, 1 - MISSED)
    )
    if earliest is None:
        return None
    horizon = _days_on(first, HORIZON_DAYS)
    # The rate holds part of what is hardly believed to be a habit: the band begins no later than it says.
    likely = min(day(bisect_left(steps, True, key=used_up)) or horizon, latest or horizon)
    return _Band(min(earliest, likely), likely, latest or horizon, latest is None)


def _assumptions(
    readings: Sequence[Reading], now: datetime, burn: Burn | None, band: _Band
) -> list[Assumption]:
    notes = []
    if len(readings) < FEW_READINGS:
        notes.append(Assumption.FEW_CHECKS)
    if days_between(readings[-1].at, now) > OLD_DAYS:
        notes.append(Assumption.OLD_CHECKS)
    if burn is not None and burn.cut:
        notes.append(Assumption.ONE_OFF_CUT)
    if band.open_ended:
        notes.append(Assumption.OPEN_ENDED)
    return notes


def _days_on(day: date, days: int) -> date:
    return date.fromordinal(max(1, min(day.toordinal() + days, date.max.toordinal())))
