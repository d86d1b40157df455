"""Whether a local SIM is worth it: from which day on a plan costs less than roaming with the home SIM."""

from __future__ import annotations

from datetime import timedelta

import msgspec

from kzcompanion.domain.money import Money
from kzcompanion.domain.offered_plan import OfferedPlan
from kzcompanion.domain.trip_bill import Bill, TripNeeds

HORIZON_DAYS = 90
"""As far as is looked beyond the trip itself."""


class RoamingPrice(msgspec.Struct, frozen=True, kw_only=True):
    """Hold what the home operator takes for a day of roaming, and what its money costs."""

    hundredths: int
    """Of the home currency, for one day."""
    per_unit: Money
    """Tenge for one unit of the home currency."""

    def tenge(self, days: int) -> Money:
        """Return what so many days of roaming cost, rounded to the tiyn, halves up."""
        return Money((self.hundredths * self.per_unit.tiyn * days + 50) // 100)


class BreakEven(msgspec.Struct, frozen=True, kw_only=True):
    """Hold one plan beside roaming; None where the plan's price is not known."""

    plan_id: str
    local: Money | None
    """The whole trip with the plan."""
    roaming: Money
    from_day: int | None
    """From this length of the trip on, in days, the plan costs less and stays so; None: it never does."""
    horizon: int
    """Up to which length that was looked at."""

    @property
    def saved(self) -> Money | None:
        """Return what the plan saves on this trip; below zero where it costs more."""
        return None if self.local is None else self.roaming - self.local


def break_even(plan: OfferedPlan, needs: TripNeeds, price: RoamingPrice) -> BreakEven:
    """Compare a plan with roaming, for this trip and for every length from one day on."""
    horizon = max(needs.days, HORIZON_DAYS)
    from_day: int | None = None
    for days in range(horizon, 0, -1):
        local = _local(plan, needs, days)
        if local is None or local >= price.tenge(days):
            break
        from_day = days
    return BreakEven(
        plan_id=plan.id,
        local=_local(plan, needs, needs.days),
        roaming=price.tenge(needs.days),
        from_day=from_day,
        horizon=horizon,
    )


def _local(plan: OfferedPlan, needs: TripNeeds, days: int) -> Money | None:
    trip = msgspec.structs.replace(needs, departure=needs.arrival + timedelta(days=days - 1))
    total = Bill(plan, trip).total(needs.mb_per_day)
    return None if total is None else Money(total)
