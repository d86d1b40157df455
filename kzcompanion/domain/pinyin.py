"""Finds Chinese text by how it is typed in Latin letters: initials, whole syllables, or both mixed."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping

_LEAST = 2
"""Characters a find must span: a single syllable would find a page of strangers."""
_MOST_LETTERS = 40


class Pinyin:
    """Know the readings of characters; `cz`, `chongz` and `chongzhi` all find 充值."""

    def __init__(self, syllables: Mapping[str, str]) -> None:
        """Take the characters under each syllable, as the shipped table lists them."""
        readings: defaultdict[str, list[str]] = defaultdict(list)
        heads: defaultdict[str, set[str]] = defaultdict(set)
        for syllable, signs in syllables.items():
            for sign in signs:
                readings[sign].append(syllable)
                heads[syllable[0]].add(sign)
        self._readings = {sign: tuple(found) for sign, found in readings.items()}
        self._heads = {letter: "".join(sorted(found)) for letter, found in heads.items()}
        self._patterns: dict[str, re.Pattern[str]] = {}

    def knows(self, sign: str) -> bool:
        """Tell whether the reading of a character is known."""
        return sign in self._readings

    def could_be(self, typed: str) -> bool:
        """Tell whether what was typed may be pinyin: two Latin letters or more, nothing else."""
        return _LEAST <= len(typed) <= _MOST_LETTERS and typed.isascii() and typed.isalpha()

    def find(self, text: str, typed: str) -> Iterator[tuple[int, int]]:
        """Yield begin and end of every place read as `typed`, the last syllable cut or not."""
        letters = typed.casefold()
        if letters[:1] not in self._heads or not self.could_be(letters):
            return
        least = 0
        for head in self._pattern(letters[0]).finditer(text):
            if head.start() < least:
                continue
            end = self._end(text, head.start(), letters)
            if end - head.start() >= _LEAST:
                yield head.start(), end
                least = end

    def _pattern(self, letter: str) -> re.Pattern[str]:
        """Return what finds the characters whose reading begins so; made when it is first needed."""
        if letter not in self._patterns:
            self._patterns[letter] = re.compile(f"[{self._heads[letter]}]")
        return self._patterns[letter]

    def _end(self, text: str, at: int, letters: str) -> int:
        """Return where the characters end that use up the letters; a place before `at` if they do not."""
        if not letters:
            return at
        if at >= len(text):
            return -1
        for reading in self._readings.get(text[at], ()):
            if reading.startswith(letters):
                return at + 1
            for length in {len(reading), 2 if reading[1:2] == "h" else 1, 1}:
                if letters.startswith(reading[:length]):
                    end = self._end(text, at + 1, letters[length:])
                    if end > at:
                        return end
        return -1
