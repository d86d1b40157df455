"""Where a statement of the Guide comes from, and the words that say so under a page."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from kzcompanion.domain.pack_limits import Identifier, ShortText
from kzcompanion.domain.provenance import UNDATED, Confidence

_ABOUT = "~"
_OR_LATER = " or later"


class SourceKind(StrEnum):
    """Name what stands behind a statement."""

    ADDRESS = "address"
    NONE_FOUND = "none_found"
    OWN_WORDING = "own_wording"
    GENERAL = "general"
    """General knowledge of phones and travelling: no statement about Kazakhstan."""


class GuideSource(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Hold one source exactly as it was graded; what does not apply is None."""

    kind: SourceKind
    url: str | None
    checked_on: ShortText | None
    """As in Provenance: `2026-01-07`, `2025-12`, `~2024-25`, `2023 or later`, `undated`."""
    confidence: Confidence | None

    def __post_init__(self) -> None:
        if (self.kind is SourceKind.ADDRESS) is not bool(
            self.url and self.url.startswith(("http://", "https://"))
        ):
            raise ValueError("an address, and nothing else, carries an http(s) url")


class SourceBook(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Hold all sources of the Guide by id."""

    compiled: ShortText
    """The day up to which public pages were read."""
    sources: dict[Identifier, GuideSource]


class ConfidenceWords(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Hold the three grades in one language."""

    high: ShortText
    medium: ShortText
    low: ShortText


class FootnoteWords(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Hold the words under a page in one language; `{0}` stands for a date or a label."""

    heading: ShortText
    preface: str
    undated: ShortText
    about: ShortText
    or_later: ShortText
    none_found: ShortText
    own_wording: ShortText
    general: ShortText
    brackets: ShortText
    confidence: ConfidenceWords

    def date(self, checked_on: str) -> str:
        """Return a date of a source in words: `~2019-22` becomes "about 2019-22"."""
        if checked_on == UNDATED:
            return self.undated
        if checked_on.startswith(_ABOUT):
            return self.about.replace("{0}", checked_on.removeprefix(_ABOUT))
        if checked_on.endswith(_OR_LATER):
            return self.or_later.replace("{0}", checked_on.removesuffix(_OR_LATER))
        return checked_on

    def label(self, source: GuideSource) -> str:
        """Return kind, date and confidence of a source, whichever of them it has."""
        parts = []
        if source.kind is not SourceKind.ADDRESS:
            parts.append(getattr(self, source.kind.value))
        if source.checked_on is not None:
            parts.append(self.date(source.checked_on))
        if source.confidence is not None:
            parts.append(getattr(self.confidence, source.confidence.value))
        return " · ".join(parts)
