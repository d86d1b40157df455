"""Days and instants at Almaty, whatever the laptop's zone: dates are Almaty days, instants are UTC."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from functools import cache

SINCE_2024 = timedelta(hours=5)
"""The whole country keeps UTC+5 since 2024-03-01."""
BEFORE_2024 = timedelta(hours=6)
_LAST_SECOND = time(23, 59, 59, fold=1)
"""Of two equal wall times the later: the day is over only then."""
_CHANGED_AT = datetime(2024, 2, 29, 18, tzinfo=UTC)


@cache
def almaty_zone() -> tzinfo:
    """Return Asia/Almaty; where the machine lacks zone data or has older ones than 2024, our own rule."""
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        zone: tzinfo = ZoneInfo("Asia/Almaty")
    except (ZoneInfoNotFoundError, OSError, ValueError):
        return AlmatyRule()
    fresh = zone.utcoffset(datetime(2024, 6, 1)) == SINCE_2024  # noqa: DTZ001 - asked in the zone's own time
    return zone if fresh else AlmatyRule()


class AlmatyRule(tzinfo):
    """Know the one change that matters to a SIM of today: UTC+6 until 2024-03-01, UTC+5 since."""

    def utcoffset(self, moment: datetime | None) -> timedelta:
        """Return the offset of a wall time; of two equal wall times the earlier one unless `fold` is set."""
        if moment is None:
            return SINCE_2024
        wall = moment.replace(tzinfo=None)
        changed = _CHANGED_AT.replace(tzinfo=None)
        if wall >= changed + BEFORE_2024 or (moment.fold and wall >= changed + SINCE_2024):
            return SINCE_2024
        return BEFORE_2024

    def dst(self, moment: datetime | None) -> timedelta:  # noqa: ARG002 - the shape datetime asks for
        """Return zero: no summer time."""
        return timedelta(0)

    def tzname(self, moment: datetime | None) -> str:
        """Return the offset as a name."""
        return timezone(self.utcoffset(moment)).tzname(None)

    def fromutc(self, moment: datetime) -> datetime:
        """Return the wall time of an instant given in UTC."""
        instant = moment.replace(tzinfo=UTC)
        wall = moment + (SINCE_2024 if instant >= _CHANGED_AT else BEFORE_2024)
        repeated = _CHANGED_AT <= instant < _CHANGED_AT + (BEFORE_2024 - SINCE_2024)
        return wall.replace(fold=1 if repeated else 0)


def at_almaty(instant: datetime) -> datetime:
    """Return the instant as Almaty wall time; at the ends of the calendar it stays where it is.

    A datetime without zone raises ValueError: the laptop's zone must never slip in.
    """
    if instant.tzinfo is None:
        raise ValueError("an instant needs its zone")
    try:
        return instant.astimezone(almaty_zone())
    except OverflowError:
        return instant.replace(tzinfo=timezone(SINCE_2024))


def day_of(instant: datetime) -> date:
    """Return the Almaty day in which the instant falls."""
    return at_almaty(instant).date()


def start_of_day(day: date) -> datetime:
    """Return the UTC instant at which the Almaty day begins."""
    return _instant(day, time())


def noon_of(day: date) -> datetime:
    """Return the UTC instant of noon at Almaty: after the night's plan charge and before the next."""
    return _instant(day, time(12))


def end_of_day(day: date) -> datetime:
    """Return the UTC instant of 23:59:59 at Almaty: what is valid until that day is good until then."""
    return _instant(day, _LAST_SECOND)


def from_wall_time(day: date, wall: time) -> datetime:
    """Return the UTC instant of a wall time at Almaty; of two equal wall times the earlier."""
    return _instant(day, wall)


def iso_almaty(instant: datetime) -> str:
    """Return the instant in ISO 8601 with Almaty's offset and whole seconds: `2026-11-22T14:30:00+05:00`."""
    return at_almaty(instant).isoformat(timespec="seconds")


def _instant(day: date, wall: time) -> datetime:
    local = datetime.combine(day, wall, almaty_zone())
    try:
        return local.astimezone(UTC)
    except OverflowError:
        return local.replace(tzinfo=UTC)
