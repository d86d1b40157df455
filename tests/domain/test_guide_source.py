"""Sources of the Guide and the words under a page."""

from __future__ import annotations

import msgspec
import pytest

from kzcompanion.domain.guide_source import ConfidenceWords, FootnoteWords, GuideSource, SourceKind
from kzcompanion.domain.provenance import Confidence

WORDS = FootnoteWords(
    heading="Sources",
    preface="Read up to {0}.",
    undated="undated",
    about="about {0}",
    or_later="{0} or after",
    none_found="nothing found",
    own_wording="our wording",
    general="general knowledge",
    brackets=" ({0})",
    confidence=ConfidenceWords(high="sure", medium="fair", low="weak"),
)


@pytest.mark.parametrize(
    ("checked_on", "words"),
    [
        ("undated", "undated"),
        ("~2019-22", "about 2019-22"),
        ("2023 or later", "2023 or after"),
        ("2026-01-07", "2026-01-07"),
    ],
)
def test_a_date_is_put_into_words(checked_on: str, words: str) -> None:
    """Undated, estimated and open-ended dates are said in words; a plain date stays as it is."""
    assert WORDS.date(checked_on) == words


def test_a_label_says_what_is_known() -> None:
    """A source is labelled with its date and confidence, and with its kind when there is no address."""
    page = GuideSource(
        kind=SourceKind.ADDRESS, url="https://a.kz/x", checked_on="2025-12", confidence=Confidence.HIGH
    )
    none = GuideSource(kind=SourceKind.NONE_FOUND, url=None, checked_on=None, confidence=Confidence.LOW)
    general = GuideSource(kind=SourceKind.GENERAL, url=None, checked_on=None, confidence=None)
    assert WORDS.label(page) == "2025-12 · sure"
    assert WORDS.label(none) == "nothing found · weak"
    assert WORDS.label(general) == "general knowledge"


@pytest.mark.parametrize(
    ("kind", "url"),
    [("address", None), ("address", "file:///etc/passwd"), ("general", "https://a.kz"), ("address", "")],
)
def test_only_an_address_carries_an_http_url(kind: str, url: str | None) -> None:
    """An address without a web url, or a web url without an address, is refused."""
    row = {"kind": kind, "url": url, "checked_on": None, "confidence": None}
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert(row, GuideSource)
