"""Promises of the Latin letters under a sentence, and of numbers in words."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzcompanion.domain.number_words import LARGEST, in_words
from kzcompanion.domain.transliteration import transliterated
from kzcompanion.files.resources import resource
from kzcompanion.services.facts_service import FactsService

_CYRILLIC = re.compile("[\u0400-\u04ff]")
_NUMERALS = {"topup2000", "change", "plan30"}
"""Shipped with their numbers in words."""
_BRAND = "operator_is"
"""Shipped with the brand as it is spoken."""


@pytest.mark.parametrize("lang", ["ru", "kk"])
def test_every_shipped_phrase_is_written_as_it_was_shipped(lang: str) -> None:
    """Letter by letter the same as the phrase book, but for numbers in words and a brand as spoken."""
    phrases = FactsService(resource("data", "kz")).phrases()
    differing = {
        phrase.id
        for phrase in phrases
        if transliterated(phrase.text.text(lang), lang) != getattr(phrase.transliteration, lang)
    }
    assert len(phrases) == 40
    assert differing == _NUMERALS | {_BRAND}


@pytest.mark.parametrize("lang", ["ru", "kk"])
def test_no_letter_of_the_alphabet_stays_cyrillic(lang: str) -> None:
    """The whole alphabet, small and capital, becomes Latin."""
    letters = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя" + ("әғқңөұүһі" if lang == "kk" else "")
    for text in (letters, letters.upper()):
        assert not _CYRILLIC.search(transliterated(text, lang))


@pytest.mark.parametrize(
    ("cyrillic", "latin"),
    [("ещё", "yeshchyo"), ("подъезд", 'pod"yezd'), ("Ежедневный", "Yezhednevnyy"), ("тенге", "tenge")],
)
def test_russian_ye_is_heard_where_it_is_said(cyrillic: str, latin: str) -> None:
    """Е is `ye` at the head of a word and after vowels and signs, else `e`."""
    assert transliterated(cyrillic, "ru") == latin


@given(st.text(st.characters(max_codepoint=0x3FF)))
def test_what_is_not_cyrillic_stays(text: str) -> None:
    """Digits, brands, signs and other scripts are left alone."""
    assert transliterated(text, "ru") == transliterated(text, "kk") == text


@pytest.mark.parametrize(
    ("number", "russian", "kazakh"),
    [
        (1, "один", "бір"),
        (100, "сто", "жүз"),
        (340, "триста сорок", "үш жүз қырық"),
        (500, "пятьсот", "бес жүз"),
        (1000, "одну тысячу", "мың"),
        (1500, "одну тысячу пятьсот", "мың бес жүз"),
        (2000, "две тысячи", "екі мың"),
        (2490, "две тысячи четыреста девяносто", "екі мың төрт жүз тоқсан"),
        (11_000, "одиннадцать тысяч", "он бір мың"),
        (21_019, "двадцать одну тысячу девятнадцать", "жиырма бір мың он тоғыз"),
        (
            999_999,
            "девятьсот девяносто девять тысяч девятьсот девяносто девять",
            "тоғыз жүз тоқсан тоғыз мың тоғыз жүз тоқсан тоғыз",
        ),
    ],
)
def test_amounts_are_said_in_words(number: int, russian: str, kazakh: str) -> None:
    """As one says them after «на»: the thousand is feminine, and Kazakh has no `one thousand`."""
    assert (in_words(number, "ru"), in_words(number, "kk")) == (russian, kazakh)


def test_no_two_numbers_sound_alike() -> None:
    """Up to ten thousand every number has words of its own, in both languages."""
    for lang in ("ru", "kk"):
        assert len({in_words(number, lang) for number in range(1, 10_001)}) == 10_000


@given(st.integers().filter(lambda number: not 1 <= number <= LARGEST))
def test_other_numbers_have_no_words(number: int) -> None:
    """Nothing is said that was not asked of us: zero, negative, a million and more."""
    assert in_words(number, "ru") is in_words(number, "kk") is None
