"""When to look again for money that has not arrived."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum

from kzcompanion.domain.almaty import day_of, start_of_day

_MORNING = timedelta(hours=9)


class NextLook(StrEnum):
    """Name the spans offered."""

    QUARTER = "quarter"
    HOUR = "hour"
    TOMORROW = "tomorrow"


def next_look(span: NextLook, now: datetime) -> datetime:
    """Return the UTC instant of the next look; tomorrow is nine o'clock at Almaty."""
    if span is NextLook.QUARTER:
        return now + timedelta(minutes=15)
    if span is NextLook.HOUR:
        return now + timedelta(hours=1)
    return start_of_day(day_of(now) + timedelta(days=1)) + _MORNING
