"""What the coming days are like - on Wi-Fi, in the city, on the road - and how that bends the rate."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

import msgspec

from kzcompanion.domain.burn_rate import Burn, Span

FEWEST_SPANS = 8
"""Fewer spans say too little of how quiet and busy days differ."""
_LONGEST_SPAN = 2.0
"""In days: a longer span levels the days within it."""
_QUIET, _BUSY = 0.2, 0.8
"""Where among the traveller's own days, the quietest first, a Wi-Fi day and a day on the road stand."""
_LEARNED_DOUBT, _ASSUMED_DOUBT = 0.15, 0.35
"""How far off the rate of a mix may be, as a share of it."""
_LEAST, _MOST = 0.05, 5.0


class DayType(StrEnum):
    """Name what a day is like for the use of mobile data."""

    WIFI = "wifi"
    CITY = "city"
    ROAD = "road"


class DayMix(msgspec.Struct, frozen=True):
    """Hold how the coming days are shared out: whole parts of any size, at least one above zero."""

    wifi: int = 0
    city: int = 0
    road: int = 0

    @property
    def told(self) -> bool:
        """Tell whether it says anything."""
        return min(self.parts) >= 0 and sum(self.parts) > 0

    @property
    def parts(self) -> tuple[int, int, int]:
        """Return the parts in the order of DayType."""
        return self.wifi, self.city, self.road

    @property
    def percents(self) -> tuple[int, int, int]:
        """Return the shares in percent; together they are 100."""
        whole = sum(self.parts)
        exact = [part * 100 / whole for part in self.parts]
        shares = [int(share) for share in exact]
        wanting = 100 - sum(shares)
        for place in sorted(range(3), key=lambda one: shares[one] - exact[one])[:wanting]:
            shares[place] += 1
        return shares[0], shares[1], shares[2]


class DayRates(msgspec.Struct, frozen=True):
    """Hold how much a day of each type uses, as a multiple of the usual rate."""

    wifi: float
    city: float
    road: float
    learned: bool
    """From the traveller's own days; else our assumption."""


ASSUMED = DayRates(0.3, 1.0, 2.0, False)
"""Our assumption, from no measurement: on Wi-Fi little is left for the SIM, on the road all goes over it."""


def day_rates(spans: Sequence[Span]) -> DayRates:
    """Learn from short spans how quiet, middling and busy days differ; ASSUMED where they are few."""
    rates = sorted(span.used / span.days for span in spans if 0 < span.days <= _LONGEST_SPAN)
    days = sum(span.days for span in spans)
    usual = sum(span.used for span in spans) / days if days else 0.0
    if len(rates) < FEWEST_SPANS or usual <= 0:
        return ASSUMED
    quiet, middle, busy = (
        min(_MOST, max(_LEAST, rates[round(share * (len(rates) - 1))] / usual))
        for share in (_QUIET, 0.5, _BUSY)
    )
    return DayRates(quiet, middle, busy, True)


def factor_of(mix: DayMix, rates: DayRates) -> float:
    """Return by what the usual rate is to be multiplied for days of this mix."""
    parts = mix.parts
    bent = parts[0] * rates.wifi + parts[1] * rates.city + parts[2] * rates.road
    return bent / sum(parts)


def bent_burn(burn: Burn, mix: DayMix, rates: DayRates) -> Burn:
    """Return the burn of days of this mix: another rate, and a wider band, since the mix is a guess."""
    factor = factor_of(mix, rates)
    return msgspec.structs.replace(
        burn,
        per_day=burn.per_day * factor,
        factor=factor,
        doubt=_LEARNED_DOUBT if rates.learned else _ASSUMED_DOUBT,
    )
