"""Says what a forecast supposes and what would narrow its band, for the window and for paper alike."""

from __future__ import annotations

from kzcompanion.domain.day_types import ASSUMED, DayMix
from kzcompanion.domain.forecast import Assumption, DataForecast, Forecast, NeedsChecks, NotFalling
from kzcompanion.domain.money import Money
from kzcompanion.services.wording import Wording

_OF_THE_MIX = frozenset({Assumption.DAYS_LEARNED, Assumption.DAYS_ASSUMED})
_NARROWING = (
    Assumption.FEW_CHECKS,
    Assumption.OLD_CHECKS,
    Assumption.PLAN_UNKNOWN,
    Assumption.DAYS_ASSUMED,
)
_WANTING = frozenset({Assumption.FEW_CHECKS, Assumption.OLD_CHECKS})
"""What is wanting is told with what would mend it."""


def in_short(wording: Wording, found: Forecast | DataForecast | NeedsChecks | NotFalling) -> list[str]:
    """Return a few words for each thing a forecast supposes or lacks."""
    if isinstance(found, (NeedsChecks, NotFalling)):
        return []
    return [wording.text(f"supposed_{one.value}") for one in found.assumptions]


def supposed(
    wording: Wording, found: Forecast | NeedsChecks | NotFalling, mix: DayMix | None = None
) -> list[str]:
    """Return what a forecast supposes, with the usage a day or the mix of days to come it goes by."""
    if not isinstance(found, Forecast):
        return []
    rest = [one for one in found.assumptions if one not in _OF_THE_MIX | _WANTING]
    return _days(wording, found, mix) + [wording.text(f"supposed_{one.value}") for one in rest]


def narrowing(wording: Wording, found: Forecast | NeedsChecks | NotFalling) -> list[str]:
    """Return what the user can do to narrow the band."""
    if not isinstance(found, Forecast):
        return []
    return [wording.text(f"narrow_{one.value}") for one in _NARROWING if one in found.assumptions]


def _days(wording: Wording, found: Forecast, mix: DayMix | None) -> list[str]:
    if mix is None or not mix.told or not _OF_THE_MIX.intersection(found.assumptions):
        return [wording.text("supposed_rate", money=Money.tenge(round(found.per_day.tiyn / 100)))]
    wifi, city, road = (str(percent) for percent in mix.percents)
    shares = wording.text("supposed_mix", wifi=wifi, city=city, road=road)
    if Assumption.DAYS_LEARNED in found.assumptions:
        return [shares, wording.text("supposed_mix_learned")]
    times = {name: wording.factor(getattr(ASSUMED, name)) for name in ("wifi", "city", "road")}
    return [shares, wording.text("supposed_mix_assumed", **times)]
