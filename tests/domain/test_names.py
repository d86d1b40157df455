"""Promises about nicknames and free texts."""

from __future__ import annotations

import unicodedata
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzcompanion.domain.errors import BadInput, NameEmpty, NameTooLong, TextNotStorable, TextTooLong
from kzcompanion.domain.names import parse_nickname, parse_note


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Beeline", "Beeline"),
        ("  Beeline  ", "Beeline"),
        ("Билайн", "Билайн"),
        ("旅游卡", "旅游卡"),
        ("Қазақша", "Қазақша"),
        ("e\u0301cran", "écran"),
        ("My\u00a0  SIM", "My SIM"),
        ("卡\u3000一", "卡 一"),
        ("Bee\u200bline", "Beeline"),
        ("\ufeffBeeline", "Beeline"),
        ("\u202eenileeB", "enileeB"),
        ("\u2067a\u2069", "a"),
        ("👨\u200d👩\u200d👧", "👨\u200d👩\u200d👧"),
        ("🏴\U000e0067\U000e0062", "🏴\U000e0067\U000e0062"),
        ("=1+1", "=1+1"),
        ("line\u2028", "line"),
        ("e\u200b\u0301", "é"),
        ("x" * 40, "x" * 40),
    ],
)
def test_a_nickname_is_cleaned_without_loss(text: str, name: str) -> None:
    """Spaces and hidden marks are put in order; what can be seen stays."""
    assert parse_nickname(text) == name


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("", NameEmpty),
        ("   ", NameEmpty),
        ("\u200b\u200d", NameEmpty),
        ("\u3164", NameEmpty),
        ("\u2800", NameEmpty),
        ("\u0301", NameEmpty),
        ("x" * 41, NameTooLong),
        ("two\nlines", TextNotStorable),
        ("tab\there", TextNotStorable),
        ("nul\x00", TextNotStorable),
        ("line\u2028two", TextNotStorable),
        ("bell\x07", TextNotStorable),
        ("half\ud800", TextNotStorable),
        ("non\uffffcharacter", TextNotStorable),
        ("non\ufdd0character", TextNotStorable),
    ],
)
def test_a_nickname_that_cannot_be_shown_is_refused(text: str, error: type[BadInput]) -> None:
    """Nothing to see, too much to see, or characters no file should hold: each has its own error at the
    field.
    """
    with pytest.raises(BadInput) as caught:
        parse_nickname(text)
    assert type(caught.value) is error
    assert caught.value.field == "nickname"


def test_a_note_keeps_its_lines() -> None:
    """Line ends of every system become line feeds, tabs stay, direction marks go, an empty note is fine."""
    assert parse_note("one\r\ntwo\rthree\u2028four\tend \n") == "one\ntwo\nthree\nfour\tend"
    assert parse_note("\u202eabc") == "abc"
    assert parse_note(" \n ") == ""


def test_a_note_has_its_limit() -> None:
    """The longest note is stored, one character more is refused; control characters are refused."""
    assert len(parse_note("я" * 10_000)) == 10_000
    with pytest.raises(TextTooLong) as caught:
        parse_note("я" * 10_001)
    assert caught.value.facts == {"maximum": 10_000}
    with pytest.raises(TextTooLong):
        parse_note("four", maximum=3, field="receipt")
    with pytest.raises(TextNotStorable):
        parse_note("a\x1bb")


@given(st.text(alphabet=st.characters(codec=None)))
def test_cleaning_twice_changes_nothing(text: str) -> None:
    """What was cleaned is composed, of bearable length, storable as UTF-8, and stays as it is when
    cleaned again.
    """
    with suppress(BadInput):
        name = parse_nickname(text)
        assert parse_nickname(name) == name
        assert name.encode("utf-8").decode("utf-8") == unicodedata.normalize("NFC", name)
    with suppress(BadInput):
        note = parse_note(text)
        assert parse_note(note) == note
        assert note.encode("utf-8").decode("utf-8") == note
