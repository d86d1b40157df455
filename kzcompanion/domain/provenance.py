"""Where a fact comes from, when it was checked, how sure it is, and how its age is named."""

from __future__ import annotations

import re
from datetime import date
from enum import StrEnum

import msgspec

from kzcompanion.domain.pack_limits import ShortText

NONE_FOUND = "none_found"
"""Source word: public pages were searched and nothing was found."""
OWN_WORDING = "own_wording"
"""Source word: written for this project."""
SOURCE_WORDS = frozenset({NONE_FOUND, OWN_WORDING})

UNDATED = "undated"
FRESH_DAYS, AGEING_DAYS, OLD_DAYS = 30, 90, 180

_DATE = re.compile(r"(~?)(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?( or later)?\Z")
_ADDRESS = re.compile(r"https?://[^\s\"<>]+\Z")


class Confidence(StrEnum):
    """Grade a fact: recent official page or two sources; one source or undated; one weak or old source."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Freshness(StrEnum):
    """Name the age of a fact."""

    FRESH = "fresh"
    AGEING = "ageing"
    OLD = "old"
    STALE = "stale"
    UNDATED = "undated"


class Provenance(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Say where a fact comes from; `checked_on` is a date as exact as the source allows, or `undated`."""

    source: ShortText
    """An address, or one of SOURCE_WORDS."""
    checked_on: ShortText
    """`2026-01-07`, `2025-12`, `2021`, `~2024`, `~2024-25`, `2023 or later` or `undated`."""
    confidence: Confidence

    def __post_init__(self) -> None:
        if self.source not in SOURCE_WORDS and not _ADDRESS.match(self.source):
            raise ValueError("source is neither an address nor a known word")
        earliest_day(self.checked_on)

    @property
    def is_address(self) -> bool:
        """Tell whether the source can be opened in a browser."""
        return self.source not in SOURCE_WORDS

    @property
    def site(self) -> str:
        """Return the name of the site alone, for paper, where nobody follows an address; else the word."""
        return self.source.split("/")[2].removeprefix("www.") if self.is_address else self.source


def earliest_day(checked_on: str) -> date | None:
    """Return the first day a partial date can mean, None for `undated`; anything else raises ValueError."""
    if checked_on == UNDATED:
        return None
    found = _DATE.match(checked_on)
    if not found:
        raise ValueError(f"not a date: {checked_on}")
    about, year, month, day, _later = found.groups()
    if about and month and not day:
        return date(int(year), 1, 1)  # `~2024-25` is a range of years, never a month
    return date(int(year), int(month or 1), int(day or 1))


def freshness(checked_on: str, today: date) -> Freshness:
    """Name the age of a fact on `today`: fresh up to 30 days, ageing up to 90, old up to 180, then stale."""
    day = earliest_day(checked_on)
    if day is None:
        return Freshness.UNDATED
    age = (today - day).days
    if age <= FRESH_DAYS:
        return Freshness.FRESH
    if age <= AGEING_DAYS:
        return Freshness.AGEING
    return Freshness.OLD if age <= OLD_DAYS else Freshness.STALE
