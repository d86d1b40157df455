"""Puts the source, age and certainty of a fact into words and tones."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from itertools import groupby

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kzcompanion.domain.override import SeenByUser
from kzcompanion.domain.provenance import NONE_FOUND, UNDATED, Confidence, Freshness, Provenance, freshness
from kzcompanion.ui import language
from kzcompanion.ui.fact_line import FactLine

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
_MARKS = {
    Freshness.OLD: "clock",
    Freshness.STALE: "clock",
    Freshness.UNDATED: "circle-dashed",
}
_NONE_FOUND = QT_TRANSLATE_NOOP("Provenance", "searched for, nothing found")
_OWN_WORDING = QT_TRANSLATE_NOOP("Provenance", "our own wording")
_YOU = QT_TRANSLATE_NOOP("Provenance", "seen by you")
_YOU_AT = QT_TRANSLATE_NOOP("Provenance", "seen by you: {place}")
_ASK = QT_TRANSLATE_NOOP("Provenance", "not known — ask")
_UNDATED = QT_TRANSLATE_NOOP("Provenance", "no date given")
_OR_LATER = QT_TRANSLATE_NOOP("Provenance", "{date} or later")
_FACT = QT_TRANSLATE_NOOP("Provenance", "{label}: {value}")


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


def mark(line: FactLine, today: date) -> tuple[str, str] | None:
    """Return icon and tone of the mark beside a fact, None beside one that is firm and young.

    The shape tells as much as the colour: question mark not known, a person corrected by the user, triangle
    doubtful, broken ring undated, clock old.
    """
    if line.text is None:
        return "circle-question-mark", "neutral"
    if isinstance(line.provenance, SeenByUser):
        return "user", "warn" if tone(line.provenance, today) == "warn" else "accent"
    if line.provenance.confidence is Confidence.LOW:
        return "triangle-alert", "bad"
    age = freshness(line.provenance.checked_on, today)
    return (_MARKS[age], "warn") if age in _MARKS else None


def not_known() -> str:
    """Return the words for a fact that was searched for and not found."""
    return _say(_ASK)


def source_word(provenance: Provenance) -> str:
    """Return the host of the source, or the words for a source that is no address."""
    if provenance.is_address:
        return provenance.source.split("/")[2].removeprefix("www.")
    if isinstance(provenance, SeenByUser):
        return _say(_YOU_AT).format(place=provenance.place) if provenance.place else _say(_YOU)
    return _say(_NONE_FOUND if provenance.source == NONE_FOUND else _OWN_WORDING)


def checked_word(provenance: Provenance) -> str:
    """Return when the fact was checked, as exactly as its source tells."""
    told = provenance.checked_on
    if told == UNDATED:
        return _say(_UNDATED)
    if told.endswith(" or later"):
        return _say(_OR_LATER).format(date=told.removesuffix(" or later"))
    if len(told) == 10:
        return language.day_long(date.fromisoformat(told))
    return told


def age_words(provenance: Provenance, today: date) -> str:
    """Return age and certainty; what was searched for in vain has an age only, an undated fact none."""
    age = freshness(provenance.checked_on, today)
    words = [freshness_word(age)] if age is not Freshness.UNDATED else []
    if provenance.source != NONE_FOUND and not isinstance(provenance, SeenByUser):
        words.append(confidence_word(provenance.confidence))
    return " · ".join(words)


def line(provenance: Provenance, today: date) -> str:
    """Return source, date, age and certainty as one line."""
    words = (source_word(provenance), checked_word(provenance), age_words(provenance, today))
    return " · ".join(word for word in words if word)


def told(lines: Iterable[FactLine], today: date) -> str:
    """Return the facts with their sources, one line for neighbours that share a source."""
    pieces = []
    for source, group in groupby(lines, key=lambda fact: line(fact.provenance, today)):
        same = list(group)
        facts = "; ".join(
            _say(_FACT).format(label=fact.label, value=fact.text or not_known()) for fact in same
        )
        beside = "; ".join(fact.beside for fact in same if fact.beside)
        pieces.append(f"{facts} — {source}" + (f". {beside}" if beside else ""))
    return "\n".join(pieces)


def _say(text: object) -> str:
    words = str(text)
    return QCoreApplication.translate(_CONTEXT, words)
