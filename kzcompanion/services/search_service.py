"""The one search: pages, operators, codes, phrases, emergency contacts and plans, by words or by pinyin."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property
from typing import TYPE_CHECKING

import msgspec

from kzcompanion.domain.guide_text import folded, snippet
from kzcompanion.domain.pinyin import Pinyin
from kzcompanion.services import word_fit
from kzcompanion.services.search_entries import FoundKind, SearchEntry, every_entry

if TYPE_CHECKING:
    from pathlib import Path

    from kzcompanion.services.facts_service import FactsService
    from kzcompanion.services.guide_service import GuideService

_WIDE, _NARROW = 120, 60
"""Characters of a snippet; Chinese characters are twice as wide."""
_STARTS, _WHOLE = 6, 12
"""What it adds that a title begins with a word, or is the word."""
_KINDS = tuple(FoundKind)


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """Hold one thing in which everything sought was found."""

    kind: FoundKind
    id: str
    title: str
    detail: str
    """One line about it; for a page the words around the place."""
    lang_used: str
    marks: tuple[str, ...]
    """The words as they stand there: what pinyin found in its characters."""


class SearchService:
    """Search guide and facts; the texts of a language are made ready once and kept until the facts change."""

    def __init__(
        self, guide: Callable[[], GuideService], facts: Callable[[], FactsService], table: Path
    ) -> None:
        """Take what answers with guide and facts in force, and the file of the readings of characters."""
        self._guide, self._facts, self._table = guide, facts, table
        self._entries: dict[str, tuple[SearchEntry, ...]] = {}

    def forget(self) -> None:
        """Read guide and facts anew with the next search: they changed."""
        self._entries.clear()

    def prepare(self, lang: str) -> None:
        """Make the texts of a language ready, so that the first key press need not wait for it."""
        self._ready(lang)
        if lang.startswith("zh"):
            _readings = self.pinyin

    def search(self, text: str, lang: str, kinds: Iterable[FoundKind] = _KINDS) -> tuple[Found, ...]:
        """Return what holds every word of `text`, the likeliest first; nothing for no words.

        A Latin word is also read as pinyin for readers of Chinese, which counts half.
        """
        terms, wanted = folded(text)[0].split(), frozenset(kinds)
        if not terms:
            return ()
        pinyin = self.pinyin if lang.startswith("zh") else None
        ranked = []
        for place, entry in enumerate(self._ready(lang)):
            if entry.kind in wanted and (judged := _judge(entry, terms, pinyin)) is not None:
                score, spans = judged
                ranked.append((-score, _KINDS.index(entry.kind), place, entry, spans))
        ranked.sort(key=lambda row: row[:3])
        return tuple(_found(entry, spans) for _score, _kind, _place, entry, spans in ranked)

    def marks(self, text: str, shown: str, lang: str) -> tuple[str, ...]:
        """Return the pieces of a text in sight that the words of `text` mean, each once."""
        found: dict[str, None] = {}
        folded_shown, original = folded(shown)
        for term in folded(text)[0].split():
            if term in folded_shown:
                found[term] = None
            elif lang.startswith("zh") and self.pinyin.could_be(term):
                for begin, end in self.pinyin.find(folded_shown, term):
                    found[shown[original(begin) : original(end - 1) + 1]] = None
        return tuple(found)

    def fits(self, text: str, shown: str) -> bool:
        """Tell whether a text holds every word of `text`, by letters or by pinyin in any language."""
        return word_fit.fits(text, shown, self.pinyin)

    @cached_property
    def pinyin(self) -> Pinyin:
        """Return the readings of Chinese characters; PackBroken if the table is damaged."""
        return word_fit.read_pinyin(self._table)

    def _ready(self, lang: str) -> tuple[SearchEntry, ...]:
        if lang not in self._entries:
            self._entries[lang] = tuple(every_entry(self._guide(), self._facts(), lang))
        return self._entries[lang]


def _judge(
    entry: SearchEntry, terms: list[str], pinyin: Pinyin | None
) -> tuple[float, dict[str, int]] | None:
    """Return the score and where in the folded body each mark stands (-1: not there); None unless all fit."""
    total = 0.0
    marks: dict[str, int] = {}
    body = entry.texts[-1][1] if entry.body else ""
    for term in terms:
        score, found = _by_letters(entry, term)
        if pinyin is not None and pinyin.could_be(term):
            heard, read = _by_pinyin(entry, term, pinyin)
            score, found = max(score, heard), found | read
        if not score:
            return None
        total += score
        marks |= {mark: body.find(mark) for mark in found}
    return total, marks


def _by_letters(entry: SearchEntry, term: str) -> tuple[float, dict[str, None]]:
    """Return what a word is worth where it stands as it was typed."""
    score = sum(weight for weight, text in entry.texts if term in text)
    head = entry.texts[0][1]
    extra = (_STARTS if head.startswith(term) else 0) + (_WHOLE if head == term else 0)
    return score + extra, {term: None} if score else {}


def _by_pinyin(entry: SearchEntry, term: str, pinyin: Pinyin) -> tuple[float, dict[str, None]]:
    """Return what a word is worth where characters are read so: half of what letters are."""
    score = 0
    marks: dict[str, None] = {}
    for weight, text in entry.texts:
        span = next(pinyin.find(text, term), None)
        if span is not None:
            first = text is entry.texts[0][1] and span[0] == 0
            score += weight + (_STARTS if first else 0)
            marks[text[span[0] : span[1]]] = None
    return score / 2, marks


def _found(entry: SearchEntry, marks: dict[str, int]) -> Found:
    detail = entry.detail
    places = [place for place in marks.values() if place >= 0]
    if places:
        width = _NARROW if entry.lang_used.startswith("zh") else _WIDE
        detail = snippet(entry.body, entry.origin(min(places)), width)
    return Found(
        kind=entry.kind,
        id=entry.id,
        title=entry.title,
        detail=detail,
        lang_used=entry.lang_used,
        marks=tuple(marks),
    )
