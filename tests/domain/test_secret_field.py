"""Secret fields: what is typed and what is stored, shown and masked."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzcompanion.domain.errors import CompanionError, TextNotStorable, TextTooLong
from kzcompanion.domain.secret_field import (
    DIGIT_FIELDS,
    FIELD_LIMIT,
    NOTE_LIMIT,
    SecretField,
    after_country_code,
    grouped,
    is_number,
    masked,
    normalise,
)

ANY_TEXT = st.text(max_size=60)


@pytest.mark.parametrize(
    "typed",
    [
        "+7 701 234 56 78",
        "+77012345678",
        "8 (701) 234-56-78",
        "87012345678",
        "7 701 2345678",
        "701.234.56.78",
        "0077012345678",
        "\uff0b\uff17\uff17\uff10\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18",
        "\u202a+7\u00a0701\u2011234\u201156\u201178\u202c",
        "  \ufeff+7 (701) 234 56 78\u200b\n",
        "٧٧٠١٢٣٤٥٦٧٨",
    ],
)
def test_every_spelling_of_a_kazakh_number_is_stored_alike(typed: str) -> None:
    """However a Kazakh number is printed, it is stored as +7 and ten digits."""
    assert normalise(SecretField.PHONE, typed) == "+77012345678"


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("+7 916 123-45-67", "+79161234567"),
        ("8 916 123-45-67", "+79161234567"),
        ("+86 138 0013 8000", "+8613800138000"),
        ("138 0013 8000", "13800138000"),
        ("+82 2 123 4567 8", "+82212345678"),
        ("12345", "12345"),
    ],
)
def test_other_numbers_keep_what_was_said(typed: str, stored: str) -> None:
    """A number without a country code is not given one, and one with a plus keeps it."""
    assert normalise(SecretField.PHONE, typed) == stored


@pytest.mark.parametrize(
    "typed",
    ["*100#", "701 234 56 78 ext. 5", "7012345678, 7012345679", "+", "ask Aigul", "+7 701 ABC"],
)
def test_what_is_no_number_stays_as_typed(typed: str) -> None:
    """A phone field takes any text; what is no number is not changed."""
    assert normalise(SecretField.PHONE, typed) == typed


@pytest.mark.parametrize(
    ("field", "typed", "stored"),
    [
        (SecretField.PIN, "0123", "0123"),
        (SecretField.PIN, " 0 0-0 0 ", "0000"),
        (SecretField.PIN, "\uff10\uff11\uff12\uff13", "0123"),
        (SecretField.PIN, "0\u00a01\u20112\u22123", "0123"),
        (SecretField.PUK, "1234 5678", "12345678"),
        (SecretField.ICCID, "8997 7012 3456 7890 123", "8997701234567890123"),
        (SecretField.ICCID, "89-97-70", "899770"),
        (SecretField.IMSI, "401 02 1234567890", "401021234567890"),
    ],
)
def test_numbers_on_the_card_are_stored_as_digits(field: SecretField, typed: str, stored: str) -> None:
    """Spaces, hyphens and full-width digits are understood, and leading zeros are kept."""
    assert normalise(field, typed) == stored


@pytest.mark.parametrize(
    "typed",
    [
        "-1234",
        "1234-",
        "(1234)",
        "12.34",
        "\u2460\u2461\u2462\u2463",
        "1e3",
        "O123",
        "\u0661\u0662" + "34",
        "1\u00b2",
    ],
)
def test_a_pin_that_is_no_number_is_not_guessed_at(typed: str) -> None:
    """Signs at the ends, letters, circled digits and digits of two scripts are kept as typed."""
    assert normalise(SecretField.PIN, typed) == typed


@pytest.mark.parametrize("field", list(SecretField))
@pytest.mark.parametrize("sign", ["\x00", "\x1b", "\x7f", "\ud800"])
def test_control_and_broken_characters_are_refused(field: SecretField, sign: str) -> None:
    """What cannot be shown or written is refused by name of the field."""
    with pytest.raises(TextNotStorable) as refused:
        normalise(field, f"12{sign}34")
    assert refused.value.field == field.value


@pytest.mark.parametrize("field", [field for field in SecretField if field is not SecretField.NOTE])
@pytest.mark.parametrize("sign", ["\u202b", "\u202d", "\u202e", "\u2067"])
def test_characters_that_reorder_are_refused(field: SecretField, sign: str) -> None:
    """A text that looks different from what it holds is not stored in a one-line field."""
    with pytest.raises(TextNotStorable):
        normalise(field, f"12{sign}34")


def test_a_note_loses_only_what_turns_its_direction() -> None:
    """Lines, tabs and emoji stay; embeddings and overrides go."""
    typed = "PIN \u202e1234\u202c\r\nline\ttwo \U0001f468\u200d\U0001f469\u200d\U0001f467 \u0391\u0301"
    expected = "PIN 1234\nline\ttwo \U0001f468\u200d\U0001f469\u200d\U0001f467 \u0386"
    assert normalise(SecretField.NOTE, typed) == expected


def test_an_account_password_keeps_every_character() -> None:
    """The account password is neither trimmed nor composed: the operator's site compares octets."""
    typed = " e\u0301 \u200b "
    assert normalise(SecretField.PASSWORD, typed) == typed


def test_other_lines_lose_spaces_at_both_ends() -> None:
    """A login copied with spaces around it is stored without them, composed."""
    assert normalise(SecretField.LOGIN, "  e\u0301lise ") == "\u00e9lise"


@pytest.mark.parametrize("field", [field for field in SecretField if field is not SecretField.PASSWORD])
def test_nothing_but_spaces_is_nothing(field: SecretField) -> None:
    """Blank text means an empty field."""
    assert normalise(field, " \u00a0 ") == ""


def test_long_notes_are_welcome_and_endless_ones_refused() -> None:
    """A note of 10 000 characters is stored; the limits are told as facts."""
    assert len(normalise(SecretField.NOTE, "\u7b14" * 10_000)) == 10_000
    with pytest.raises(TextTooLong) as refused:
        normalise(SecretField.NOTE, "x" * (NOTE_LIMIT + 1))
    assert refused.value.facts == {"maximum": NOTE_LIMIT}
    with pytest.raises(TextTooLong):
        normalise(SecretField.LOGIN, "x" * (FIELD_LIMIT + 1))


@pytest.mark.parametrize(
    ("field", "stored", "shown"),
    [
        (SecretField.PHONE, "+77012345678", "+7 701 234 56 78"),
        (SecretField.PHONE, "+8613800138000", "+8613800138000"),
        (SecretField.ICCID, "8997701234567890123", "8997 7012 3456 7890 123"),
        (SecretField.IMSI, "401021234567890", "401 02 12345 67890"),
        (SecretField.IMSI, "40102", "40102"),
        (SecretField.PUK, "12345678", "1234 5678"),
        (SecretField.PUK, "1234567", "1234567"),
        (SecretField.PIN, "0123", "0123"),
        (SecretField.ICCID, "898600MFSSYYGXXXXXXX", "898600MFSSYYGXXXXXXX"),
        (SecretField.NOTE, "12345678", "12345678"),
    ],
)
def test_numbers_are_grouped_for_reading(field: SecretField, stored: str, shown: str) -> None:
    """Groups help reading aloud; what is no number is shown as it is."""
    assert grouped(field, stored) == shown


@pytest.mark.parametrize(
    ("field", "stored", "shown"),
    [
        (SecretField.PHONE, "+77012345678", "+7 701 \u2022\u2022\u2022 \u2022\u2022 78"),
        (SecretField.PHONE, "+8613800138000", "\u2022\u2022\u2022 00"),
        (SecretField.PHONE, "12345", "\u2022\u2022\u2022"),
        (SecretField.ICCID, "8997701234567890123", "\u2022\u2022\u2022 23"),
        (SecretField.PIN, "0123", "\u2022\u2022\u2022\u2022"),
        (SecretField.PUK, "12345678", "\u2022\u2022\u2022\u2022"),
        (SecretField.LOGIN, "87012345678", "\u2022\u2022\u2022"),
        (SecretField.NOTE, "1", "\u2022\u2022\u2022"),
        (SecretField.PASSWORD, "very long password", "\u2022\u2022\u2022"),
    ],
)
def test_a_mask_shows_two_digits_at_most(field: SecretField, stored: str, shown: str) -> None:
    """A mask tells neither the text nor its length; long numbers show their last two digits."""
    assert masked(field, stored) == shown


def test_operators_ask_for_the_ten_digits() -> None:
    """The digits after +7 are given for Kazakh numbers only."""
    assert after_country_code("+77012345678") == "7012345678"
    assert after_country_code("+79161234567") is None
    assert after_country_code("ask") is None


@given(field=st.sampled_from(SecretField), typed=ANY_TEXT)
def test_storing_what_was_stored_changes_nothing(field: SecretField, typed: str) -> None:
    """Any text is either refused by name or reaches a form that stays as it is."""
    try:
        stored = normalise(field, typed)
    except CompanionError:
        return
    assert normalise(field, stored) == stored


@given(field=st.sampled_from(sorted(DIGIT_FIELDS)), typed=ANY_TEXT)
def test_no_digit_is_lost_or_moved(field: SecretField, typed: str) -> None:
    """The digits of a number are stored in the order in which they were typed."""
    try:
        stored = normalise(field, typed)
    except CompanionError:
        return
    digits = "".join(str(unicodedata.decimal(sign)) for sign in typed if unicodedata.category(sign) == "Nd")
    if is_number(stored):
        found = stored.removeprefix("+")
        assert found == digits or (field is SecretField.PHONE and found[1:] in digits)


@given(field=st.sampled_from(SecretField), stored=ANY_TEXT)
def test_masks_and_groups_take_any_text(field: SecretField, stored: str) -> None:
    """Whatever lies in the vault can be shown and masked, and groups differ by spaces only."""
    assert masked(field, stored)
    assert grouped(field, stored).replace(" ", "") == stored.replace(" ", "")
