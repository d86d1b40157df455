"""Advice beside secret fields: never a refusal."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzcompanion.domain.secret_advice import SecretAdvice, advice, luhn_fits
from kzcompanion.domain.secret_field import SecretField

PHONE, ICCID, IMSI = SecretField.PHONE, SecretField.ICCID, SecretField.IMSI
PIN, PUK = SecretField.PIN, SecretField.PUK


@pytest.mark.parametrize(
    ("field", "typed"),
    [
        (PHONE, "+7 701 234 56 78"),
        (PHONE, "8 (701) 234-56-78"),
        (ICCID, "8997 7012 3456 7890 120"),
        (ICCID, "89977012345678901230"),
        (IMSI, "401021234567890"),
        (IMSI, "40102123456789"),
        (PIN, "0000"),
        (PIN, "1234567"),
        (PUK, "01234567"),
        (SecretField.LOGIN, "someone@example.com"),
        (SecretField.PASSWORD, "no spaces at the ends"),
        (SecretField.NOTE, "*100# tells the balance\nPIN on the card"),
        (PIN, ""),
        (PIN, "  "),
        (PIN, "\x00"),
    ],
)
def test_nothing_is_said_when_nothing_is_wrong(field: SecretField, typed: str) -> None:
    """A right value, an empty one and one that cannot be stored at all get no advice."""
    assert advice(field, typed) == ()


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [
        (PHONE, "*100#", {SecretAdvice.PHONE_IS_CODE}),
        (PHONE, "401 01 0123456789", {SecretAdvice.LOOKS_LIKE_IMSI}),
        (PHONE, "1234", {SecretAdvice.LOOKS_LIKE_PIN}),
        (PHONE, "1234 5678", {SecretAdvice.LOOKS_LIKE_PIN}),
        (PHONE, "ask Aigul", {SecretAdvice.NOT_DIGITS}),
        (PHONE, "+7 701 234", {SecretAdvice.PHONE_TOO_SHORT}),
        (PHONE, "+7 701 234 56 78 9", {SecretAdvice.PHONE_TOO_LONG}),
        (PHONE, "12345678901234567", {SecretAdvice.PHONE_TOO_LONG}),
        (PHONE, "12345", {SecretAdvice.PHONE_TOO_SHORT}),
        (PHONE, "+7 916 123 45 67", {SecretAdvice.PHONE_RUSSIAN}),
        (PHONE, "+86 138 0013 8000", {SecretAdvice.PHONE_FOREIGN}),
        (PHONE, "138 0013 8000", {SecretAdvice.PHONE_NO_COUNTRY}),
        (PHONE, "8997701234567890120", {SecretAdvice.LOOKS_LIKE_ICCID}),
        (PHONE, "\uff0b\uff177012345678", {SecretAdvice.NOT_DIGITS}),
        (PHONE, "+7 701\u200b 234 56 78", {SecretAdvice.HIDDEN_REMOVED}),
        (ICCID, "8997701234567890128", {SecretAdvice.ICCID_CHECK_DIGIT}),
        (ICCID, "899770123456789012", {SecretAdvice.ICCID_LENGTH}),
        (ICCID, "7997701234567890120", {SecretAdvice.ICCID_START, SecretAdvice.ICCID_CHECK_DIGIT}),
        (ICCID, "8997701234567890120F", {SecretAdvice.ICCID_FILLER}),
        (ICCID, "89977O1234567890120", {SecretAdvice.NOT_DIGITS}),
        (ICCID, "490154203237518", {SecretAdvice.LOOKS_LIKE_IMEI}),
        (ICCID, "401021234567890", {SecretAdvice.LOOKS_LIKE_IMSI}),
        (ICCID, "89049032000000000000000000000012", {SecretAdvice.LOOKS_LIKE_EID}),
        (ICCID, "87012345678", {SecretAdvice.LOOKS_LIKE_PHONE}),
        (IMSI, "8997701234567890120", {SecretAdvice.LOOKS_LIKE_ICCID}),
        (IMSI, "4010212345", {SecretAdvice.IMSI_LENGTH}),
        (PIN, "123", {SecretAdvice.PIN_LENGTH}),
        (PIN, "123456789", {SecretAdvice.PIN_LENGTH}),
        (PIN, "12345678", {SecretAdvice.LOOKS_LIKE_PUK}),
        (PIN, "\uff11\uff12\uff13\uff14", {SecretAdvice.DIGITS_CONVERTED}),
        (PIN, "-1234", {SecretAdvice.NOT_DIGITS}),
        (PUK, "1234567", {SecretAdvice.PUK_LENGTH}),
        (SecretField.PASSWORD, " secret", {SecretAdvice.SPACES_AT_ENDS}),
    ],
)
def test_what_looks_wrong_is_named(field: SecretField, typed: str, said: set[SecretAdvice]) -> None:
    """Each likely mistake has its own word."""
    assert set(advice(field, typed)) == said


@pytest.mark.parametrize("number", ["79927398713", "490154203237518", "8997701234567890120", "0"])
def test_luhn_accepts_what_fits(number: str) -> None:
    """Numbers with their right check digit fit, and no other last digit does."""
    assert luhn_fits(number)
    for other in "0123456789":
        assert luhn_fits(number[:-1] + other) == (other == number[-1])


@given(field=st.sampled_from(SecretField), typed=st.text(max_size=60))
def test_any_text_gets_advice_without_failing(field: SecretField, typed: str) -> None:
    """Advice never raises and never says a thing twice."""
    said = advice(field, typed)
    assert len(set(said)) == len(said)
