"""Two plainer ways to foretell the end of a balance, to compare with the one that the program uses."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from math import sqrt
from statistics import median

import msgspec

from kzcompanion.domain.almaty import day_of
from kzcompanion.domain.burn_rate import Span, spans_of
from kzcompanion.domain.forecast import HORIZON_DAYS, Forecast, balance_readings, forecast
from tests.bench.simulated_ledgers import Life

_QUANTILES = (3.08, 1.89, 1.64, 1.53, 1.48, 1.44, 1.42, 1.40, 1.38, 1.37)
"""Student's t at 90 % for 1, 2, 3 … degrees of freedom: 80 % lie between the two sides."""


class Band(msgspec.Struct, frozen=True):
    """Hold the days between which the end is foretold."""

    earliest: date
    latest: date

    @property
    def days(self) -> int:
        """Return the width."""
        return (self.latest - self.earliest).days


Estimator = Callable[[Life], Band | None]


def ours(life: Life) -> Band | None:
    """Ask the program itself."""
    told = forecast(life.entries, life.now)
    return Band(told.earliest, told.latest) if isinstance(told, Forecast) else None


def simple_average(widened: float = 1.0) -> Estimator:
    """Divide all that was used by all the time; the band is the textbook's prediction interval at 80 %,
    multiplied.
    """

    def estimate(life: Life) -> Band | None:
        spans = _spans(life)
        days = sum(span.days for span in spans)
        rate = sum(span.used for span in spans) / days
        variance = sum((span.used - rate * span.days) ** 2 / span.days for span in spans) / (len(spans) - 1)
        return _band(life, rate, variance, len(spans), days, widened)

    return estimate


def median_rate(life: Life) -> Band | None:
    """Take the median of the spans' rates, with the spread of their deviations (as Theil and Sen do)."""
    spans = _spans(life)
    rates = [span.used / span.days for span in spans]
    rate = median(rates)
    spread = 1.4826 * median(
        abs(each - rate) * sqrt(span.days) for each, span in zip(rates, spans, strict=True)
    )
    return _band(life, rate, spread**2, len(spans), sum(span.days for span in spans), 1.0)


def _spans(life: Life) -> list[Span]:
    return spans_of(balance_readings(life.entries)[0])


def _band(life: Life, rate: float, variance: float, spans: int, seen: float, widened: float) -> Band:
    last = life.entries[-1]
    assert last.balance is not None
    factor = widened * _QUANTILES[min(spans - 1, len(_QUANTILES)) - 1]
    first = day_of(last.at)
    ends: list[date] = []
    for side in (1, -1):
        day = next(
            (
                days
                for days in range(HORIZON_DAYS)
                if rate * days + side * factor * sqrt(variance * days * (1 + days / seen)) > last.balance.tiyn
            ),
            HORIZON_DAYS,
        )
        ends.append(first + timedelta(days=day))
    return Band(*ends)


def score(estimate: Estimator, lives: Sequence[Life]) -> tuple[float, list[int]]:
    """Return the share of lives whose true day lay inside the band, and the width of every band in days."""
    told = [(life, estimate(life)) for life in lives]
    bands = [(life, band) for life, band in told if band is not None]
    inside = sum(band.earliest <= life.ran_out_on <= band.latest for life, band in bands)
    return inside / len(bands), [band.days for _, band in bands]
