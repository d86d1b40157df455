"""Dates and instants as people type them, read exactly, asked about, or refused."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta

from kzcompanion.domain.almaty import from_wall_time, noon_of
from kzcompanion.domain.errors import DateAmbiguous, DateNotUnderstood, DateOutOfRange, Missing
from kzcompanion.domain.typed_text import plain_text

FIRST_YEAR = 2000
LAST_YEAR = 2100

_YEAR_FIRST = re.compile(r"(?P<y>\d{4})(?P<mark>[-/.])(?P<m>\d{1,2})(?P=mark)(?P<d>\d{1,2})")
_CHINESE = re.compile(r"(?P<y>\d{4}) ?年 ?(?P<m>\d{1,2}) ?月 ?(?P<d>\d{1,2}) ?[日号號]?")
_YEAR_LAST = re.compile(r"(?P<a>\d{1,2})(?P<mark>[-/.])(?P<b>\d{1,2})(?P=mark)(?P<y>\d{4})(?: ?[гж]\.?)?")
_SHORT_YEAR = re.compile(r"(?P<a>\d{1,2})(?P<mark>[-/.])(?P<b>\d{1,2})(?P=mark)(?P<c>\d{2})(?: ?[гж]\.?)?")
_NO_YEAR = re.compile(r"(?P<a>\d{1,2})(?P<mark>[-/.])(?P<b>\d{1,2})\.?")
_CHINESE_NO_YEAR = re.compile(r"(?P<m>\d{1,2}) ?月 ?(?P<d>\d{1,2}) ?[日号號]?")
_TIME = re.compile(
    r"(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:[.,](?P<part>\d{1,9}))?)?"
    r" ?(?P<zone>z|[+-]\d{2}(?::?\d{2})?)?"
)
_WIDEST_OFFSET = timedelta(hours=14)


def parse_date(text: str, *, field: str | None = None) -> date:
    """Read a day: `2026-11-22`, `2026/11/22`, `2026年11月22日`, `22.11.2026`, `22/11/2026`.

    With dots and a year of four digits the day comes first, as everywhere in the region. `03/04/2026` and
    years of two digits raise DateAmbiguous (facts: text, readings) unless only one reading is a real day.
    Raises also, each with `field`: Missing, DateNotUnderstood, DateOutOfRange (no real day, or not in
    2000-2100), TextNotStorable.
    """
    plain = plain_text(text, DateNotUnderstood, field).casefold()
    if not plain:
        raise Missing(field)
    return _day(plain, text, field)


def parse_day_near(text: str, today: date, *, field: str | None = None) -> date:
    """Read a day as parse_date does, and one without a year as the nearest such day: `16.11`, `11月16日`.

    `11/12` and `11-12` raise DateAmbiguous unless only one reading is a real day, as with a year.
    """
    plain = plain_text(text, DateNotUnderstood, field).casefold()
    if found := _CHINESE_NO_YEAR.fullmatch(plain):
        pairs = [(found["d"], found["m"])]
    elif found := _NO_YEAR.fullmatch(plain):
        pairs = [(found["a"], found["b"])]
        if found["mark"] != ".":
            pairs.append((found["b"], found["a"]))
    else:
        return parse_date(text, field=field)
    return _the_one((_nearest(month, day, today) for day, month in pairs), text, field)


def parse_instant(text: str, *, field: str | None = None) -> datetime:
    """Read an instant, answer it in UTC: a day as parse_date takes it, then `T` or a space, then a time.

    Without zone the time is Almaty's (of two equal wall times the earlier). A day alone is noon at Almaty,
    which lies after that night's plan charge and before the next. Raises what parse_date raises; 24:00 and
    second 60 are DateOutOfRange.
    """
    plain = plain_text(text, DateNotUnderstood, field).casefold()
    if not plain:
        raise Missing(field)
    day_text, time_text = _parted(plain)
    day = _day(day_text, text, field)
    if time_text is None:
        return noon_of(day)
    found = _TIME.fullmatch(time_text)
    if found is None:
        raise DateNotUnderstood(field, text=text)
    try:
        wall = time(
            int(found["hour"]),
            int(found["minute"]),
            int(found["second"] or 0),
            int((found["part"] or "0").ljust(6, "0")[:6]),
        )
    except ValueError:
        raise DateOutOfRange(field, text=text) from None
    if found["zone"] is None:
        return from_wall_time(day, wall)
    return datetime.combine(day, wall, UTC) - _offset(found["zone"], text, field)


def _parted(plain: str) -> tuple[str, str | None]:
    """Split at the `T` or at the space before a time; None for a day alone."""
    day, mark, rest = plain.partition("t")
    if mark:
        return day, rest
    clock = re.search(r" \d{1,2}:", plain)
    if clock is None:
        return plain, None
    return plain[: clock.start()].rstrip(), plain[clock.start() :].lstrip()


def _offset(zone: str, text: str, field: str | None) -> timedelta:
    if zone == "z":
        return timedelta(0)
    digits = zone[1:].replace(":", "").ljust(4, "0")
    size = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    if size > _WIDEST_OFFSET or int(digits[2:]) > 59:
        raise DateOutOfRange(field, text=text)
    return -size if zone[0] == "-" else size


def _day(plain: str, text: str, field: str | None) -> date:
    found = _YEAR_FIRST.fullmatch(plain) or _CHINESE.fullmatch(plain)
    if found:
        readings = [_real_day(found["y"], found["m"], found["d"])]
    elif found := _YEAR_LAST.fullmatch(plain):
        readings = [_real_day(found["y"], found["b"], found["a"])]
        if found["mark"] != ".":
            readings.append(_real_day(found["y"], found["a"], found["b"]))
    elif found := _SHORT_YEAR.fullmatch(plain):
        a, b, c = found["a"], found["b"], found["c"]
        readings = [_real_day(f"20{c}", b, a), _real_day(f"20{a:0>2}", b, c)]
        if found["mark"] != ".":
            readings.append(_real_day(f"20{c}", a, b))
    else:
        raise DateNotUnderstood(field, text=text)
    return _the_one(readings, text, field)


def _nearest(month: str, day: str, today: date) -> date | None:
    years = (today.year + away for away in (0, 1, -1))
    real = [found for year in years if (found := _real_day(str(year), month, day)) is not None]
    return min(real, key=lambda found: abs((found - today).days), default=None)


def _the_one(readings: Iterable[date | None], text: str, field: str | None) -> date:
    real = list(dict.fromkeys(day for day in readings if day is not None))
    if not real:
        raise DateOutOfRange(field, text=text)
    if len(real) > 1:
        raise DateAmbiguous(field, text=text, readings=tuple(real[:2]))
    return real[0]


def _real_day(year: str, month: str, day: str) -> date | None:
    if not FIRST_YEAR <= int(year) <= LAST_YEAR:
        return None
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
