"""Promises of one text in four languages."""

from __future__ import annotations

import msgspec
import pytest

from kzcompanion.domain.localtext import LocalText, placeholders

WHOLE = LocalText(en="balance", zh_CN="余额", ru="баланс", kk="теңгерім")
ENGLISH = LocalText(en="balance", ru="баланс")


@pytest.mark.parametrize(
    ("lang", "text"), [("en", "balance"), ("zh_CN", "余额"), ("ru", "баланс"), ("kk", "теңгерім")]
)
def test_each_language_gets_its_own_text(lang: str, text: str) -> None:
    """A language that is written is answered in, and says so."""
    assert WHOLE.text(lang) == text
    assert WHOLE.lang_used(lang) == lang


@pytest.mark.parametrize("lang", ["zh_CN", "kk", "de", ""])
def test_a_missing_language_falls_back_to_english_and_says_so(lang: str) -> None:
    """Nothing is ever empty: English answers, and can be tagged."""
    assert ENGLISH.text(lang) == "balance"
    assert ENGLISH.lang_used(lang) == "en"


def test_a_regional_code_finds_its_language() -> None:
    """`ru_KZ` is Russian, `zh` and `zh_TW` are served by the Chinese text."""
    assert WHOLE.text("ru_KZ") == "баланс"
    assert WHOLE.text("zh") == WHOLE.text("zh_TW") == "余额"


def test_placeholders_are_filled_and_unknown_ones_left_standing() -> None:
    """A value replaces its placeholder in every place; one without a value stays readable."""
    text = LocalText(en="{operator}: {number}, {number}", ru="{number} {number} {operator}")
    assert text.filled("en", {"number": "701"}) == "{operator}: 701, 701"
    assert text.filled("ru", {"number": "701", "operator": "Kcell"}) == "701 701 Kcell"


def test_a_value_that_looks_like_a_placeholder_is_not_filled_again() -> None:
    """What the user typed is put in as it is."""
    assert LocalText(en="{number}").filled("en", {"number": "{amount}", "amount": "1"}) == "{amount}"


def test_every_text_lists_what_is_written() -> None:
    """All languages can be searched, English first."""
    assert WHOLE.every_text() == ("balance", "余额", "баланс", "теңгерім")
    assert ENGLISH.every_text() == ("balance", "баланс")


def test_placeholders_must_be_the_same_in_all_languages() -> None:
    """A translation that drops or adds a placeholder is refused."""
    with pytest.raises(ValueError, match="placeholders differ"):
        LocalText(en="pay {amount}", ru="заплатите")
    with pytest.raises(ValueError, match="placeholders differ"):
        LocalText(en="pay", ru="заплатите {amount}")


@pytest.mark.parametrize("text", ["{amonut}", "{}", "{number", "number}", "{{number}}"])
def test_a_misspelt_placeholder_is_refused(text: str) -> None:
    """Only the known names may stand in braces, and braces come in pairs."""
    with pytest.raises(ValueError, match=r"placeholder|brace"):
        LocalText(en=text)


def test_placeholders_are_found() -> None:
    """The names in braces are returned once each."""
    assert placeholders("{number} {amount} {number}") == {"number", "amount"}
    assert placeholders("none") == frozenset()


@pytest.mark.parametrize(
    "raw",
    [{}, {"zh_CN": "余额"}, {"en": ""}, {"en": "a", "de": "b"}, {"en": 5}, {"en": "a", "ru": None, "xx": 1}],
)
def test_a_text_without_english_or_with_a_foreign_key_is_refused(raw: object) -> None:
    """English is required, and only the four languages are keys."""
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert(raw, LocalText)
