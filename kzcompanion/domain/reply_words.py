"""The words by which operators' replies are understood, with their meaning in four languages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cached_property
from typing import Annotated

import msgspec

from kzcompanion.domain.localtext import LocalText
from kzcompanion.domain.pack_limits import Identifier, Text

_LETTER = r"[^\W\d_]"


class WordRole(StrEnum):
    """Name what a word says about the figures beside it."""

    BALANCE = "balance"
    BONUS = "bonus"
    PAID = "paid"
    FEE = "fee"
    CHARGE = "charge"
    DEBT = "debt"
    LEFT = "left"
    SIZE = "size"
    USED = "used"
    OUT_OF = "out_of"
    """Before the whole of which something is left: `из 10 Гб`."""
    OUT_OF_BEFORE = "out_of_before"
    """The same, standing after the figure: `10 ГБ ішінен`."""
    INTERNET = "internet"
    UNTIL = "until"
    UNTIL_BEFORE = "until_before"
    """The same, standing after the day: `03.12 дейін`."""
    NEXT = "next"
    """What comes: the next charge."""
    DAY = "day"
    """Before the day on which something happened or was read."""
    DOUBT = "doubt"
    """If, not, was, at least, please pay: the figures are no facts of now."""
    MINUS = "minus"
    AFTER = "after"
    """After a payment or charge: `после списания`."""
    FILLER = "filler"
    """A word that changes nothing."""


class ReplyWord(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Hold the forms of one word; a form that ends in `*` stands for all words that begin so."""

    id: Identifier
    role: WordRole
    also: WordRole | None = None
    """A second thing it says: `спишется` is a charge, and one to come."""
    forms: Annotated[tuple[Text, ...], msgspec.Meta(min_length=1)]
    gloss: LocalText | None = None
    """None for words that need no explaining."""


class FoundWord(msgspec.Struct, frozen=True):
    """Hold where a word stands in a text."""

    start: int
    end: int
    word: ReplyWord

    def says(self, *roles: WordRole) -> bool:
        """Say whether the word has one of these roles."""
        return self.word.role in roles or self.word.also in roles


class ReplyWords(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, dict=True):
    """Hold all words and the names of the months."""

    words: Annotated[tuple[ReplyWord, ...], msgspec.Meta(min_length=1)]
    months: Annotated[tuple[tuple[Text, ...], ...], msgspec.Meta(min_length=12, max_length=12)]
    """Twelve lists of forms, January first; `*` as with words."""

    @property
    def all_forms(self) -> Iterator[str]:
        """Return every form of every word and month."""
        for word in self.words:
            yield from word.forms
        for forms in self.months:
            yield from forms

    @cached_property
    def month_numbers(self) -> Mapping[str, int]:
        """Return the number of the month by its form."""
        return {form: number for number, forms in enumerate(self.months, start=1) for form in forms}

    @cached_property
    def month_pattern(self) -> str:
        """Return the regular expression of any month's name, in lower case."""
        forms = sorted(self.month_numbers, key=len, reverse=True)
        return "|".join(_pattern(form) for form in forms)

    def month(self, name: str) -> int:
        """Return the number of the month that month_pattern found."""
        found = self.month_numbers.get(name)
        if found is not None:
            return found
        stems = [form for form in self.month_numbers if form.endswith("*") and name.startswith(form[:-1])]
        return self.month_numbers[max(stems, key=len)]

    def find(self, plain: str) -> list[FoundWord]:
        """Return the words of a text in lower case, in their order, the longest where several begin."""
        return [
            FoundWord(match.start(), match.end(), self._meant(" ".join(match[0].split())))
            for match in self._any.finditer(plain)
        ]

    @cached_property
    def _forms(self) -> Mapping[str, ReplyWord]:
        return {form: word for word in self.words for form in word.forms}

    @cached_property
    def _stems(self) -> list[str]:
        return sorted((form for form in self._forms if form.endswith("*")), key=len, reverse=True)

    @cached_property
    def _any(self) -> re.Pattern[str]:
        # An exact form before a stem as long, so that "баланста" may mean another thing than "баланс*".
        forms = sorted(self._forms, key=lambda form: (len(form), not form.endswith("*")), reverse=True)
        return re.compile(rf"(?<![^\W_])(?:{'|'.join(_pattern(form) for form in forms)})")

    def _meant(self, text: str) -> ReplyWord:
        exact = self._forms.get(text)
        if exact is not None:
            return exact
        return self._forms[next(stem for stem in self._stems if text.startswith(stem[:-1]))]


def _pattern(form: str) -> str:
    body = re.escape(form.removesuffix("*")).replace(r"\ ", r"[ ]+")
    return body + (rf"{_LETTER}*" if form.endswith("*") else r"(?![^\W_])")
