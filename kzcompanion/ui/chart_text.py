"""Says what a place of the balance chart tells, for its read-out, its table and the printed sheet."""

from __future__ import annotations

from kzcompanion.domain.chart_data import Stop, StopKind
from kzcompanion.services.wording import Wording

_WHOLE_DAYS = frozenset({StopKind.EARLIEST, StopKind.LIKELY, StopKind.LATEST, StopKind.VALID})


def what(wording: Wording, stop: Stop) -> str:
    """Return what happened or is foretold there."""
    return wording.text(f"chart_row_{stop.kind.value}")


def is_whole_day(stop: Stop) -> bool:
    """Tell whether the place means a day, not a moment."""
    return stop.kind in _WHOLE_DAYS


def is_foretold(stop: Stop) -> bool:
    """Tell whether its amount is expected, not read or written down."""
    return stop.kind in _WHOLE_DAYS or stop.kind is StopKind.NOW
