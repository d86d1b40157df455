"""Puts the source, age and certainty of a fact into words and tones."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kzcompanion.domain.provenance import Confidence, Freshness, Provenance, freshness
from kzcompanion.ui import language

_CONTEXT = "Provenance"
_CONFIDENCE = {
    Confidence.HIGH: QT_TRANSLATE_NOOP("Provenance", "firm"),
    Confidence.MEDIUM: QT_TRANSLATE_NOOP("Provenance", "fairly sure"),
    Confidence.LOW: QT_TRANSLATE_NOOP("Provenance", "doubtful"),
}
_FRESHNESS = {
    Freshness.FRESH: QT_TRANSLATE_NOOP("Provenance", "fresh"),
    Freshness.AGEING: QT_TRANSLATE_NOOP("Provenance", "ageing"),
    Freshness.OLD: QT_TRANSLATE_NOOP("Provenance", "old"),
    Freshness.STALE: QT_TRANSLATE_NOOP("Provenance", "over half a year old"),
    Freshness.UNDATED: QT_TRANSLATE_NOOP("Provenance", "undated"),
}
_TONE = {
    Freshness.FRESH: "good",
    Freshness.AGEING: "neutral",
    Freshness.OLD: "warn",
    Freshness.STALE: "warn",
    Freshness.UNDATED: "warn",
}
_NONE_FOUND = QT_TRANSLATE_NOOP("Provenance", "searched for, nothing found")
_OWN_WORDING = QT_TRANSLATE_NOOP("Provenance", "our own wording")
_ASK = QT_TRANSLATE_NOOP("Provenance", "not known - ask")
_UNDATED = QT_TRANSLATE_NOOP("Provenance", "no date given")
_OR_LATER = QT_TRANSLATE_NOOP("Provenance", "{date} or later")


def confidence_word(confidence: Confidence) -> str:
    """Return the word for how sure a fact is."""
    return _say(_CONFIDENCE[confidence])


def freshness_word(age: Freshness) -> str:
    """Return the word for the age of a fact."""
    return _say(_FRESHNESS[age])


def tone(provenance: Provenance, today: date) -> str:
    """Return the tone of a fact: bad when doubtful, else by its age."""
    if provenance.confidence is Confidence.LOW:
        return "bad"
    return _TONE[freshness(provenance.checked_on, today)]


def not_known() -> str:
    """Return the words for a fact that was searched for and not found."""
    return _say(_ASK)


def source_word(provenance: Provenance) -> str:
    """Return the host of the source, or the words for a source that is no address."""
    if provenance.is_address:
        return provenance.source.split("/")[2].removeprefix("www.")
    return _say(_OWN_WORDING if provenance.source == "own_wording" else _NONE_FOUND)


def checked_word(provenance: Provenance) -> str:
    """Return when the fact was checked, as exactly as its source tells."""
    told = provenance.checked_on
    if told == "undated":
        return _say(_UNDATED)
    if told.endswith(" or later"):
        return _say(_OR_LATER).format(date=told.removesuffix(" or later"))
    if len(told) == 10:
        return language.day_long(date.fromisoformat(told))
    return told


def line(provenance: Provenance, today: date) -> str:
    """Return source, date, age and certainty as one line."""
    words = [source_word(provenance), checked_word(provenance)]
    age = freshness(provenance.checked_on, today)
    if age is not Freshness.UNDATED:
        words.append(freshness_word(age))
    words.append(confidence_word(provenance.confidence))
    return " · ".join(words)


def _say(text: object) -> str:
    words = str(text)
    return QCoreApplication.translate(_CONTEXT, words)
