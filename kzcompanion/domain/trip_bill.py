"""What a plan costs over a whole trip: charges, the SIM, the channel's fee, and what comes after the bundle.

Pure arithmetic on whole tiyn and whole MB. Three rules keep it fair: with the same rules a longer trip, or
more usage, never costs less, and a larger allowance never costs more. What is not known makes the total None.
"""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache

import msgspec

from kzcompanion.domain.expiry import CYCLE_DAYS, charge_days, next_charge
from kzcompanion.domain.money import Money
from kzcompanion.domain.offered_plan import OfferedPlan
from kzcompanion.domain.own_plan import Anchor, Cycle, OwnPlan
from kzcompanion.domain.trip_errors import NothingUsed, TripBackwards, TripTooLong, UsageTooLarge

LONGEST_DAYS = 366
MOST_MB = 102_400
"""A hundred gigabytes a day: more is a slip of the finger."""
MOST_MINUTES = 1440


class Question(StrEnum):
    """Name what must be asked before a total can be told, or before one can rely on it."""

    CHARGE = "charge"
    CYCLE = "cycle"
    SIM_PRICE = "sim_price"
    DATA = "data"
    AFTER_BUNDLE = "after_bundle"
    MINUTES = "minutes"
    PER_MINUTE = "per_minute"
    CAP = "cap"
    SLOW_SPEED = "slow_speed"
    ROLLOVER = "rollover"
    TETHERING = "tethering"
    FAILURE = "failure"


class TripNeeds(msgspec.Struct, frozen=True, kw_only=True):
    """Hold what a trip asks of a plan; made by `trip_needs`, which checks it."""

    arrival: date
    departure: date
    mb_per_day: int
    minutes_per_day: int = 0
    fee: Money | None = None
    """What the channel keeps of each payment; None is not known and not in any sum."""
    has_sim: bool = False
    """The price of the SIM itself does not count: there is one, or it is free."""

    @property
    def days(self) -> int:
        """Return the days of the trip, the first and the last among them."""
        return (self.departure - self.arrival).days + 1


class RunsOut(msgspec.Struct, frozen=True):
    """Say what is used up first, and on which day of the trip (1 is the day of arrival)."""

    data: bool
    minutes: bool
    day: int
    on: date


class TripCost(msgspec.Struct, frozen=True, kw_only=True):
    """Hold what the whole trip costs with one plan, part by part; None is not known."""

    total: Money | None
    at_least: Money
    """The parts that are known."""
    charges: Money | None
    times: int | None
    """How often the charge is taken."""
    sim_price: Money | None
    fees: Money
    extra_data: Money | None
    """Data beyond the bundle at the price of a MB."""
    renewals: int
    """How often the plan is paid again before its day because data stop; supposes that this can be done."""
    renewed: Money
    extra_minutes: Money | None
    runs_out: RunsOut | None
    good_days: int
    """Days on which nothing is used up yet."""
    unused_days: int
    """Days paid for that lie after the departure."""
    questions: tuple[Question, ...]
    """Without these there is no total."""
    doubts: tuple[Question, ...]
    """Not known either, but the total stands."""
    no_data: bool = False
    """The plan has no data at all, and none can be had with it."""


def trip_needs(
    arrival: date,
    departure: date,
    mb_per_day: int,
    minutes_per_day: int = 0,
    *,
    fee: Money | None = None,
    has_sim: bool = False,
) -> TripNeeds:
    """Check a trip and return it.

    Raises TripBackwards and TripTooLong (field departure), NothingUsed and UsageTooLarge (field data or
    minutes).
    """
    if departure < arrival:
        raise TripBackwards("departure", arrival=arrival, departure=departure)
    if (departure - arrival).days >= LONGEST_DAYS:
        raise TripTooLong("departure", maximum=LONGEST_DAYS)
    if mb_per_day <= 0 and minutes_per_day <= 0:
        raise NothingUsed("data")
    if mb_per_day > MOST_MB:
        raise UsageTooLarge("data", maximum=MOST_MB)
    if minutes_per_day > MOST_MINUTES:
        raise UsageTooLarge("minutes", maximum=MOST_MINUTES)
    return TripNeeds(
        arrival=arrival,
        departure=departure,
        mb_per_day=mb_per_day,
        minutes_per_day=minutes_per_day,
        fee=fee,
        has_sim=has_sim,
    )


@lru_cache(maxsize=512)
def spans(
    cycle: Cycle, fixed: int | None, whole_first: bool, arrival: date, departure: date
) -> tuple[tuple[int, ...], int]:
    """Return the days of the trip that fall into each cycle, and the paid days after the departure.

    `fixed` is the weekday (0-6) or the day of the month on which the charge is taken whenever the plan was
    bought, None when cycles are counted from the arrival; `whole_first`: the day of arrival is day 1.
    """
    days = (departure - arrival).days + 1
    if cycle is Cycle.NONE:
        return (days,), 0
    starts = [0]
    if cycle is Cycle.CALENDAR_MONTH:
        anchor = _month_anchor(fixed, whole_first, arrival)
        monthly = OwnPlan(cycle=cycle, next_charge_on=anchor)
        since = max(arrival, anchor)
        starts += [(day - arrival).days for day in charge_days(monthly, since, departure)]
        following = next_charge(monthly, max(since, departure))
        end = days if following is None else (following - arrival).days
    else:
        length = CYCLE_DAYS[cycle]
        if fixed is not None and cycle is Cycle.WEEK:
            first = (fixed - arrival.weekday() - 1) % 7 + 1
        else:
            first = length if whole_first else length + 1
        starts += range(first, days, length)
        end = first if len(starts) == 1 else starts[-1] + length
    ends = [*starts[1:], days]
    return tuple(end - start for start, end in zip(starts, ends, strict=True)), max(0, end - days)


def _month_anchor(fixed: int | None, whole_first: bool, arrival: date) -> date:
    if fixed is not None:
        return date(arrival.year - 1, 1, fixed)  # January has every day of a month
    return arrival if whole_first else arrival + timedelta(days=1)


def _fixed_day(rules: OwnPlan) -> int | None:
    if rules.anchor_on is None:
        return None
    if rules.anchor is Anchor.WEEKDAY and rules.cycle is Cycle.WEEK:
        return rules.anchor_on.weekday()
    if rules.anchor is Anchor.CALENDAR_MONTH and rules.cycle is Cycle.CALENDAR_MONTH:
        return rules.anchor_on.day
    return None


class Bill:
    """Reckon one plan over one trip, for any usage a day; made once, asked many times."""

    __slots__ = ("_counts", "_fee", "_known", "_memory", "_plan", "_rules", "lengths", "needs", "unused")

    def __init__(self, plan: OfferedPlan, needs: TripNeeds) -> None:
        self._plan, self._rules, self.needs = plan, plan.rules, needs
        self._fee = 0 if needs.fee is None else needs.fee.tiyn
        self._memory: dict[int, int | None] = {}
        rules = plan.rules
        self.lengths: tuple[int, ...] = ()
        self.unused = 0
        if rules.cycle is not None:
            whole = rules.first_day_counts is not False
            self.lengths, self.unused = spans(
                rules.cycle, _fixed_day(rules), whole, needs.arrival, needs.departure
            )
        self._counts = tuple(Counter(self.lengths).items())
        self._known = self._standing()

    def total(self, mb_per_day: int) -> int | None:
        """Return the tiyn that the whole trip costs at this usage, None while a price is missing."""
        if mb_per_day not in self._memory:
            self._memory[mb_per_day] = self._reckon(mb_per_day)
        return self._memory[mb_per_day]

    def _standing(self) -> int | None:
        """Return what is paid whatever data are used, None while a part of it is not known."""
        parts = (self.charges(), self.sim_price(), self.extra_minutes())
        if any(part is None for part in parts):
            return None
        return sum(part for part in parts if part is not None) + len(self.lengths) * self._fee

    def _reckon(self, mb_per_day: int) -> int | None:
        if self._known is None:
            return None
        extra, renewals = self.extra_data(mb_per_day)
        charge = self._rules.charge
        if extra is None or charge is None:
            return None
        return self._known + extra + renewals * (charge.tiyn + self._fee)

    def charges(self) -> int | None:
        """Return the plan charges in tiyn, None while charge or cycle is not known."""
        charge = self._rules.charge
        return None if charge is None or not self.lengths else charge.tiyn * len(self.lengths)

    def sim_price(self) -> int | None:
        """Return what the SIM costs in tiyn."""
        if self.needs.has_sim:
            return 0
        return None if self._rules.sim_price is None else self._rules.sim_price.tiyn

    def extra_minutes(self) -> int | None:
        """Return what the minutes beyond the bundle cost in tiyn, None while that is not known."""
        daily, bundle = self.needs.minutes_per_day, self._rules.allowances.minutes
        if daily <= 0:
            return 0
        if bundle is None or not self.lengths:
            return None
        over = sum(max(0, daily * days - bundle) * count for days, count in self._counts)
        if not over:
            return 0
        return None if self._plan.per_minute is None else over * self._plan.per_minute.tiyn

    def extra_data(self, mb_per_day: int) -> tuple[int | None, int]:
        """Return what data beyond the bundle cost in tiyn, and how often the plan is paid again for them.

        None where the price is not known, or where the plan has no data and none can be had.
        """
        bundle, rate = self._rules.allowances, self._rules.after_bundle_per_mb
        if mb_per_day <= 0 or bundle.unlimited_data:
            return 0, 0
        if bundle.data_mb is None or not self.lengths:
            return None, 0
        overs = self._overs(mb_per_day, bundle.data_mb)
        if not overs:
            return 0, 0
        if rate is None:
            return None, 0
        if rate.tiyn > 0:
            return sum(over * count for over, count in overs) * rate.tiyn, 0
        if bundle.data_mb == 0:
            return None, 0
        return 0, sum(-(-over // bundle.data_mb) * count for over, count in overs)

    def _overs(self, mb_per_day: int, bundle: int) -> list[tuple[int, int]]:
        """Return the MB beyond the bundle, and in how many cycles; what rolls over is used first."""
        if not self._rules.rollover:
            found = ((mb_per_day * days - bundle, count) for days, count in self._counts)
            return [(over, count) for over, count in found if over > 0]
        overs, carried = [], 0
        for days in self.lengths:
            left = bundle + carried - mb_per_day * days
            carried = max(0, left)
            if left < 0:
                overs.append((-left, 1))
        return overs
