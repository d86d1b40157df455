"""The days in a reply, with or without a year, with months in figures or words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import cast

from kzcompanion.domain.date_text import parse_date
from kzcompanion.domain.errors import BadInput, DateAmbiguous
from kzcompanion.domain.reply_figures import Figure
from kzcompanion.domain.reply_piece import Doubt, Unit
from kzcompanion.domain.reply_words import ReplyWords

YEARS_AHEAD = 3
"""A day further away is not meant by an operator."""
_YEARS_BACK = 2
_SURELY_NEAR = 153
"""Days to either side within which the nearest year is the one meant."""

_END = r"(?!\d|[./-]\d)"
_FULL = re.compile(rf"(?<![\d.,/-])(?:\d{{4}}([-./])\d\d?\1\d\d?|\d\d?([-./])\d\d?\2\d{{4}}){_END}")
_SHORT = re.compile(rf"(?<![\d.,/-])(?P<d>\d\d?)(?P<mark>[./-])(?P<m>\d\d?)(?P=mark)(?P<y>\d\d){_END}")
_DAY_AND_MONTH = re.compile(rf"(?<![\d.,/\w-])(?P<d>[0-3]?\d)(?P<mark>[./])(?P<m>[01]\d){_END}(?!\w|%)")


def find_dates(plain: str, words: ReplyWords, today: date) -> list[Figure]:
    """Return the days of a closed text; those without a year are read near `today` and say so."""
    found: list[Figure] = []
    for figure in (*_full(plain, today), *_short(plain, today), *_worded(plain, words, today)):
        if not any(figure.start < other.end and other.start < figure.end for other in found):
            found.append(figure)
    return sorted(found, key=lambda figure: figure.start)


def find_days_and_months(plain: str, today: date) -> list[Figure]:
    """Return what may be a day and month in figures (`03.12`); only a word beside it makes it a day."""
    figures = (
        _yearless(match, int(match["d"]), int(match["m"]), today) for match in _DAY_AND_MONTH.finditer(plain)
    )
    return [figure for figure in figures if figure is not None]


def nearest(day: int, month: int, today: date) -> date | None:
    """Return the day of this month that lies nearest to today, or None where there is no such day."""
    days = [found for year in range(today.year - 1, today.year + 2) if (found := _real(year, month, day))]
    return min(days, key=lambda one: (abs((one - today).days), one < today), default=None)


def _full(plain: str, today: date) -> Iterator[Figure]:
    for match in _FULL.finditer(plain):
        doubt = None
        try:
            day = parse_date(match[0])
        except DateAmbiguous as error:
            day, doubt = cast("tuple[date, ...]", error.facts["readings"])[0], Doubt.TWO_READINGS
        except BadInput:
            continue
        yield _figure(match, day, doubt or _far(day, today))


def _short(plain: str, today: date) -> Iterator[Figure]:
    """Read `03.12.26`: the day first, as everywhere in the region, unless the other way fits as well."""
    for match in _SHORT.finditer(plain):
        usual = _real(2000 + int(match["y"]), int(match["m"]), int(match["d"]))
        others = [_real(2000 + int(match["d"]), int(match["m"]), int(match["y"]))]
        if match["mark"] != ".":
            others.append(_real(2000 + int(match["y"]), int(match["d"]), int(match["m"])))
        likely = [day for day in others if day and day != usual and _far(day, today) is None]
        if usual is not None:
            yield _figure(match, usual, Doubt.TWO_READINGS if likely else _far(usual, today))


def _worded(plain: str, words: ReplyWords, today: date) -> Iterator[Figure]:
    name = rf"(?P<month>{words.month_pattern})"
    year = r"(?P<y>20\d\d)"
    tail = r"(?: ?(?:г(?:ода?)?|ж(?:ыл\w*)?)(?!\w)\.?)?"
    bounds, end = r"(?<![\d.,\w])", r"(?![\w])"
    patterns = (
        rf"{bounds}{year} ?(?:ж(?:ыл\w*)?\.?|г\.?)? ?(?P<d>[0-3]?\d)[ -]{name}{end}",
        rf"{bounds}(?P<d>[0-3]?\d)(?:st|nd|rd|th)?(?: of)?[ -]?{name}\.?,?[ -]?{year}{tail}{end}",
        rf"{bounds}{name}\.? (?P<d>[0-3]?\d)(?:st|nd|rd|th)?,? {year}{end}",
        rf"{bounds}(?P<d>[0-3]?\d)(?:st|nd|rd|th)?(?: of)?[ -]?{name}{end}(?! ?\d{{4}}(?!\d))",
        rf"{bounds}{name}\.? (?P<d>[0-3]?\d)(?:st|nd|rd|th)?{end}(?![.,:]?\d|,? \d{{4}})",
    )
    for pattern in patterns:
        for match in re.finditer(pattern, plain):
            day, month = int(match["d"]), words.month(match["month"])
            if "y" in match.groupdict():
                real = _real(int(match["y"]), month, day)
                if real is not None:
                    yield _figure(match, real, _far(real, today))
            elif (figure := _yearless(match, day, month, today)) is not None:
                yield figure


def _yearless(match: re.Match[str], day: int, month: int, today: date) -> Figure | None:
    real = nearest(day, month, today)
    if real is None:
        return None
    away = abs((real - today).days)
    doubt = Doubt.YEAR if away > _SURELY_NEAR else None
    return Figure(
        unit=Unit.DATE,
        start=match.start(),
        end=match.end(),
        value=real,
        doubt=doubt,
        year_assumed=True,
        has_year=False,
    )


def _figure(match: re.Match[str], day: date, doubt: Doubt | None) -> Figure:
    return Figure(unit=Unit.DATE, start=match.start(), end=match.end(), value=day, doubt=doubt)


def _far(day: date, today: date) -> Doubt | None:
    near = today.year - _YEARS_BACK <= day.year <= today.year + YEARS_AHEAD
    return None if near else Doubt.YEAR


def _real(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
