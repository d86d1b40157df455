"""What stands around the figures of a reply: sentences, their parts, words near a figure, gaps."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from kzcompanion.domain.reply_figures import Figure
from kzcompanion.domain.reply_piece import Unit
from kzcompanion.domain.reply_words import FoundWord, WordRole

_ABBREVIATION = re.compile(r"(?:^|[^\w])(?:тг|тнг|tg|г|ж|мин|min|тел|руб|шт|ост|гб|мб|т|б)$")
_STRONG = re.compile(r"(?<!:)(?<!: )\n|[;!?|•]|\.(?=\s|$)|\.(?=[^\W\d_])")
_WEAK = re.compile(r",(?=\s)|(?<=[^\w.,]),|[()]|(?<!\w)(?:и|and|және|мен|а также)(?!\w)")
_WORD = re.compile(r"[^\W_]*[^\W\d_][^\W_]*")
_CURRENCY_OR_UNIT = re.compile(r"₸|kzt|тг|тенге|теңге|tenge|tg|тнг|г|ж|жыл\w*|года?|st|nd|rd|th|мин|min")
_FARTHEST = 70
"""Characters between a word and its figure."""


class ReplyContext:
    """Answer questions about one text: which words are near a figure, and is anything strange between."""

    def __init__(self, text: str, plain: str, words: Sequence[FoundWord], figures: Sequence[Figure]) -> None:
        self.plain = plain
        self.words = [
            word for word in words if not any(f.start < word.end and word.start < f.end for f in figures)
        ]
        self.figures = figures
        self._strong = _breaks(self._strong_breaks(text, figures), len(plain))
        self._weak = sorted({*self._strong, *_weak_breaks(plain, figures)})

    def sentence(self, figure: Figure) -> tuple[int, int]:
        """Return the span of the sentence around a figure."""
        return _around(self._strong, figure)

    def part(self, figure: Figure) -> tuple[int, int]:
        """Return the span of the part of the sentence, between commas and brackets, around a figure."""
        return _around(self._weak, figure)

    def words_in(self, start: int, end: int, *roles: WordRole) -> list[FoundWord]:
        """Return the words within a span, only those with one of the roles if any is given."""
        return [
            word
            for word in self.words
            if start <= word.start and word.end <= end and (not roles or word.says(*roles))
        ]

    def figures_in(self, start: int, end: int, *units: Unit) -> list[Figure]:
        """Return the figures of these units within a span."""
        return [figure for figure in self.figures if start <= figure.start < end and figure.unit in units]

    def zones(self, figure: Figure, *units: Unit) -> tuple[tuple[int, int], tuple[int, int]]:
        """Return the spans before and after a figure within its part, up to its neighbours of these units."""
        start, end = self.part(figure)
        fellows = self.figures_in(start, end, *units)
        left = max((other.end for other in fellows if other.end <= figure.start), default=start)
        right = min((other.start for other in fellows if other.start >= figure.end), default=end)
        return (left, figure.start), (figure.end, right)

    def is_last(self, figure: Figure, *units: Unit) -> bool:
        """Say whether no other figure of these units follows in its part."""
        return not self.figures_in(figure.end, self.part(figure)[1], *units)

    def strange_between(self, start: int, end: int) -> bool:
        """Say whether an unknown word stands within a span, or the span is too long to bind."""
        if end - start > _FARTHEST:
            return True
        return self.strange_in(start, end)

    def strange_in(self, start: int, end: int) -> bool:
        """Say whether an unknown word stands within a span, however long it is."""
        return any(
            not self._is_known(start + match.start(), start + match.end())
            for match in _WORD.finditer(self.plain[start:end])
        )

    def strange_next(self, figure: Figure) -> bool:
        """Say whether the very next word is unknown and goes on with the sentence."""
        match = re.match(r"[ ]*([^\W\d_][^\W_]*)", self.plain[figure.end : self.part(figure)[1]])
        if match is None:
            return False
        return not self._is_known(figure.end + match.start(1), figure.end + match.end(1))

    def strange_before(self, word: FoundWord) -> bool:
        """Say whether the word right before a word is unknown: a `family balance` is another one."""
        return self.strange_just_before(word.start)

    def strange_just_before(self, place: int) -> bool:
        """Say whether the word right before a place is unknown."""
        match = re.search(r"([^\W_]*[^\W\d_][^\W_]*)[ ]+$", self.plain[:place])
        return match is not None and not self._is_known(*match.span(1))

    def word_before(self, place: int, *roles: WordRole) -> FoundWord | None:
        """Return the word with one of the roles that stands before a place with only known things between."""
        found = [word for word in self.words if word.end <= place and word.says(*roles)]
        if not found or self.strange_between(found[-1].end, place):
            return None
        between = self.figures_in(found[-1].end, place, *Unit)
        return None if between or self._breaks_between(found[-1].end, place) else found[-1]

    def word_after(self, place: int, *roles: WordRole) -> FoundWord | None:
        """Return the word with one of the roles that follows a place with only known things between."""
        found = next((word for word in self.words if word.start >= place and word.says(*roles)), None)
        if found is None or self.strange_between(place, found.start):
            return None
        between = self.figures_in(place, found.start, *Unit)
        return None if between or self._breaks_between(place, found.start) else found

    def _breaks_between(self, start: int, end: int) -> bool:
        return any(start < place < end for place in self._strong[1:-1])

    def _is_known(self, start: int, end: int) -> bool:
        if any(word.start < end and start < word.end for word in self.words):
            return True
        if any(figure.start < end and start < figure.end for figure in self.figures):
            return True
        return _CURRENCY_OR_UNIT.fullmatch(self.plain[start:end]) is not None

    def _strong_breaks(self, text: str, figures: Iterable[Figure]) -> Iterable[int]:
        for match in _STRONG.finditer(self.plain):
            place = match.start()
            if match[0] == ".":
                inside = next((f for f in figures if f.start < place < f.end - 1), None)
                following = text[match.end() :].lstrip()[:1]
                goes_on = following.islower() and _ABBREVIATION.search(self.plain[:place])
                if inside is not None or goes_on:
                    continue
            yield place


def _weak_breaks(plain: str, figures: Iterable[Figure]) -> Iterable[int]:
    for match in _WEAK.finditer(plain):
        if not any(figure.start <= match.start() < figure.end for figure in figures):
            yield match.start()


def _breaks(places: Iterable[int], length: int) -> list[int]:
    return [-1, *places, length]


def _around(breaks: Sequence[int], figure: Figure) -> tuple[int, int]:
    start = breaks[bisect_right(breaks, figure.start) - 1]
    place = bisect_left(breaks, max(figure.end - 1, start + 1))
    end = breaks[place] if place < len(breaks) else figure.end
    return start + 1, max(end, figure.end)
