"""Advice about a typed secret: what looks wrong with a number, said before it is stored, never a refusal."""

from __future__ import annotations

from enum import StrEnum

from kzcompanion.domain.errors import CompanionError
from kzcompanion.domain.secret_field import (
    DIGIT_FIELDS,
    SecretField,
    has_foreign_digits,
    has_hidden,
    is_number,
    normalise,
)

_COUNTRY_OF_IMSI = "401"
"""Mobile country code of Kazakhstan (ITU-T E.212)."""


class SecretAdvice(StrEnum):
    """Name everything that may be said beside a secret field; the interface has a sentence for each."""

    HIDDEN_REMOVED = "hidden_removed"
    """Characters that are not seen were dropped: compare with the card."""
    DIGITS_CONVERTED = "digits_converted"
    """Full-width or other digits were turned into 0-9."""
    NOT_DIGITS = "not_digits"
    """Kept as typed, though a number is expected."""
    SPACES_AT_ENDS = "spaces_at_ends"
    """The account password begins or ends with a space, which is kept."""
    PHONE_IS_CODE = "phone_is_code"
    """A code with * or #, not a phone number."""
    PHONE_TOO_SHORT = "phone_too_short"
    PHONE_TOO_LONG = "phone_too_long"
    PHONE_RUSSIAN = "phone_russian"
    """+7 9..: the number of a Russian SIM."""
    PHONE_FOREIGN = "phone_foreign"
    """Written in full, but of neither Kazakhstan nor Russia."""
    PHONE_NO_COUNTRY = "phone_no_country"
    """Not recognised as a Kazakh number and without a country code."""
    PHONE_LANDLINE = "phone_landline"
    """A Kazakh number, but of a fixed line."""
    PHONE_UNLIKELY = "phone_unlikely"
    """No such number has been given out, as far as is known."""
    ICCID_LENGTH = "iccid_length"
    """An ICCID has 19 or 20 digits."""
    ICCID_CHECK_DIGIT = "iccid_check_digit"
    """The check digit does not fit: probably a digit is mistyped; some cards print none."""
    ICCID_START = "iccid_start"
    """An ICCID begins with 89."""
    ICCID_FILLER = "iccid_filler"
    """The F at the end only fills up; it is not printed on most cards."""
    IMSI_LENGTH = "imsi_length"
    """An IMSI has 15 digits, rarely 14."""
    PIN_LENGTH = "pin_length"
    """A PIN has 4 to 8 digits."""
    PUK_LENGTH = "puk_length"
    """A PUK has 8 digits."""
    LOOKS_LIKE_PHONE = "looks_like_phone"
    LOOKS_LIKE_ICCID = "looks_like_iccid"
    LOOKS_LIKE_IMEI = "looks_like_imei"
    """15 digits: the number of the phone, not of the SIM."""
    LOOKS_LIKE_IMSI = "looks_like_imsi"
    LOOKS_LIKE_EID = "looks_like_eid"
    """32 digits: the number of an eSIM chip, not of its profile."""
    LOOKS_LIKE_PUK = "looks_like_puk"
    LOOKS_LIKE_PIN = "looks_like_pin"
    """Four or eight digits where a phone number is asked for: a PIN or a PUK."""


def advice(field: SecretField, typed: str) -> tuple[SecretAdvice, ...]:
    """Return what to say beside the field; empty when nothing is wrong or when it cannot be stored."""
    try:
        stored = normalise(field, typed)
    except CompanionError:
        return ()
    if not stored:
        return ()
    if field not in DIGIT_FIELDS:
        ends = field is SecretField.PASSWORD and stored != stored.strip()
        return (SecretAdvice.SPACES_AT_ENDS,) if ends else ()
    found: list[SecretAdvice] = []
    if has_hidden(typed):
        found.append(SecretAdvice.HIDDEN_REMOVED)
    if not is_number(stored):
        found.append(_not_a_number(field, stored))
    else:
        if has_foreign_digits(typed):
            found.append(SecretAdvice.DIGITS_CONVERTED)
        found.extend(_of_number(field, stored))
    return tuple(found)


def luhn_fits(digits: str) -> bool:
    """Tell whether the last digit is the Luhn check digit of those before it (ISO/IEC 7812-1, annex B)."""
    total = 0
    for place, sign in enumerate(reversed(digits)):
        value = int(sign) * (1 + place % 2)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def _not_a_number(field: SecretField, stored: str) -> SecretAdvice:
    if field is SecretField.PHONE and ("*" in stored or "#" in stored):
        return SecretAdvice.PHONE_IS_CODE
    if field is SecretField.ICCID and is_number(stored[:-1]) and stored[-1] in "Ff":
        return SecretAdvice.ICCID_FILLER
    return SecretAdvice.NOT_DIGITS


def _of_number(field: SecretField, stored: str) -> list[SecretAdvice]:
    if field is SecretField.PHONE:
        return _of_phone(stored)
    if field is SecretField.ICCID:
        return _of_iccid(stored)
    if field is SecretField.IMSI:
        return _of_imsi(stored)
    if field is SecretField.PIN:
        if len(stored) == 8:
            return [SecretAdvice.LOOKS_LIKE_PUK]
        return [] if 4 <= len(stored) <= 8 else [SecretAdvice.PIN_LENGTH]
    return [] if len(stored) == 8 else [SecretAdvice.PUK_LENGTH]


def _of_phone(stored: str) -> list[SecretAdvice]:
    digits = stored.removeprefix("+")
    if digits.startswith("89") and len(digits) in {19, 20}:
        return [SecretAdvice.LOOKS_LIKE_ICCID]
    if digits.startswith(_COUNTRY_OF_IMSI) and len(digits) == 15:
        return [SecretAdvice.LOOKS_LIKE_IMSI]
    if len(digits) > 15:
        return [SecretAdvice.PHONE_TOO_LONG]
    if stored.startswith("+7"):
        if len(digits) != 11:
            return [SecretAdvice.PHONE_TOO_SHORT if len(digits) < 11 else SecretAdvice.PHONE_TOO_LONG]
        return [SecretAdvice.PHONE_RUSSIAN] if digits[1] == "9" else []
    if stored.isdigit() and len(stored) in {4, 8}:
        return [SecretAdvice.LOOKS_LIKE_PIN]
    if len(digits) < 10:
        return [SecretAdvice.PHONE_TOO_SHORT]
    return [SecretAdvice.PHONE_FOREIGN if stored.startswith("+") else SecretAdvice.PHONE_NO_COUNTRY]


def _of_iccid(stored: str) -> list[SecretAdvice]:
    if len(stored) == 32:
        return [SecretAdvice.LOOKS_LIKE_EID]
    if len(stored) == 15:
        # An IMSI has no check digit, so one in ten fits by chance; its country code is the better sign.
        imei = luhn_fits(stored) and not stored.startswith(_COUNTRY_OF_IMSI)
        return [SecretAdvice.LOOKS_LIKE_IMEI if imei else SecretAdvice.LOOKS_LIKE_IMSI]
    if len(stored) in {10, 11, 12}:
        return [SecretAdvice.LOOKS_LIKE_PHONE]
    found = []
    if len(stored) not in {19, 20}:
        found.append(SecretAdvice.ICCID_LENGTH)
    elif not luhn_fits(stored):
        found.append(SecretAdvice.ICCID_CHECK_DIGIT)
    if not stored.startswith("89"):
        found.append(SecretAdvice.ICCID_START)
    return found


def _of_imsi(stored: str) -> list[SecretAdvice]:
    if stored.startswith("89") and len(stored) in {19, 20}:
        return [SecretAdvice.LOOKS_LIKE_ICCID]
    return [] if len(stored) in {14, 15} else [SecretAdvice.IMSI_LENGTH]
