"""The secret fields of a SIM: which there are, how typed text is stored, shown in groups and masked."""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum

from kzcompanion.domain.errors import TextNotStorable, TextTooLong


class SecretField(StrEnum):
    """Name what the vault keeps for one SIM; the values are the names on disk and on the command line."""

    PHONE = "phone"
    ICCID = "iccid"
    IMSI = "imsi"
    PIN = "pin"
    PUK = "puk"
    LOGIN = "login"
    PASSWORD = "password"  # noqa: S105 - the name of a field
    NOTE = "note"


DIGIT_FIELDS = frozenset(
    {SecretField.PHONE, SecretField.ICCID, SecretField.IMSI, SecretField.PIN, SecretField.PUK}
)
"""Fields that are numbers as printed on the card: texts of digits, leading zeros kept."""

GROUPED_FIELDS = DIGIT_FIELDS - {SecretField.PIN}
"""Fields that `grouped` may show with spaces."""

NOTE_LIMIT = 50_000
"""Longest note in characters."""
FIELD_LIMIT = 1_000
"""Longest text of every other field in characters."""

DOTS = "\u2022\u2022\u2022"
"""What stands for a text nobody may see, whatever its length."""

_TURNERS = frozenset("\u202b\u202d\u202e\u2067")
"""Characters that reorder digits on the screen: what was seen would not be what is stored."""
_DIRECTIONS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_MINUS = "\u2212"
_PHONE_SIGNS = frozenset("().\uff08\uff09\uff0e")
_PLUS_SIGNS = ("+", "\uff0b")


def normalise(field: SecretField, typed: str) -> str:
    """Return the form to store; empty when nothing is left.

    Numbers lose spaces, hyphens and hidden characters and get ASCII digits; what is no number stays as typed.
    Raises TextNotStorable (control, reordering or broken characters) and TextTooLong.
    """
    if field in DIGIT_FIELDS:
        text = _number(field, typed)
    elif field is SecretField.NOTE:
        text = _note(typed)
    else:
        text = _line(field, typed)
    limit = NOTE_LIMIT if field is SecretField.NOTE else FIELD_LIMIT
    if len(text) > limit:
        raise TextTooLong(field.value, maximum=limit)
    return text


def has_hidden(typed: str) -> bool:
    """Tell whether the text holds characters that are not seen."""
    return any(unicodedata.category(sign) == "Cf" for sign in typed)


def is_number(text: str) -> bool:
    """Tell whether a stored text is ASCII digits, with at most a plus before them."""
    digits = text.removeprefix("+")
    return digits.isascii() and digits.isdigit()


def has_foreign_digits(typed: str) -> bool:
    """Tell whether the text holds decimal digits other than 0-9, such as full-width ones."""
    return any(not sign.isascii() and unicodedata.category(sign) == "Nd" for sign in typed)


def grouped(field: SecretField, stored: str) -> str:
    """Return the stored text in groups for reading: `+7 701 234 56 78`, `8997 7012 3456 7890 123`."""
    if not is_number(stored):
        return stored
    if field is SecretField.PHONE:
        number = re.fullmatch(r"\+7(\d{3})(\d{3})(\d{2})(\d{2})", stored)
        return " ".join(("+7", *number.groups())) if number else stored
    if field is SecretField.ICCID:
        return " ".join(stored[start : start + 4] for start in range(0, len(stored), 4))
    if field is SecretField.IMSI and len(stored) == 15:
        return f"{stored[:3]} {stored[3:5]} {stored[5:10]} {stored[10:]}"
    if field is SecretField.PUK and len(stored) == 8:
        return f"{stored[:4]} {stored[4:]}"
    return stored


def masked(field: SecretField, stored: str) -> str:
    """Return what may stay on the screen: dots, and the last two digits of phone number, ICCID and IMSI."""
    if field in {SecretField.PIN, SecretField.PUK}:
        return "\u2022" * 4
    if not is_number(stored) or len(stored) < 8 or field not in DIGIT_FIELDS:
        return DOTS
    if field is SecretField.PHONE and re.fullmatch(r"\+77\d{9}", stored):
        return f"+7 {stored[2:5]} {DOTS} \u2022\u2022 {stored[-2:]}"
    return f"{DOTS} {stored[-2:]}"


def after_country_code(stored: str) -> str | None:
    """Return the ten digits of a Kazakh number that operators ask for, None for any other text."""
    return stored[2:] if re.fullmatch(r"\+77\d{9}", stored) else None


def _number(field: SecretField, typed: str) -> str:
    if not _TURNERS.isdisjoint(typed):
        raise TextNotStorable(field.value)
    seen = "".join(sign for sign in typed if unicodedata.category(sign) != "Cf").strip()
    plus = field is SecretField.PHONE and seen.startswith(_PLUS_SIGNS)
    signs = _PHONE_SIGNS if field is SecretField.PHONE else frozenset()
    digits = _digits(seen[1:].lstrip() if plus else seen, signs)
    if digits is None:
        return _line(field, seen).strip()
    return _international(digits, plus=plus) if field is SecretField.PHONE else digits


def _digits(text: str, signs: frozenset[str]) -> str | None:
    """Return the digits as ASCII, None if anything but digits of one script and separators is there."""
    digits: list[str] = []
    scripts: set[int] = set()
    for sign in text:
        kind = unicodedata.category(sign)
        if kind == "Nd":
            value = unicodedata.decimal(sign)
            scripts.add(ord(sign) - value)
            digits.append(str(value))
        elif not (sign.isspace() or kind == "Pd" or sign == _MINUS or sign in signs):
            return None
    # A sign before or after all digits is no separator: -1234 is not what a card says.
    whole = all(unicodedata.category(end) in {"Nd", "Ps", "Pe"} for end in (text[:1], text[-1:]) if end)
    return "".join(digits) if digits and len(scripts) == 1 and whole else None


def _international(digits: str, *, plus: bool) -> str:
    """Return +7... for every way a Kazakh (or Russian) number is written, other numbers as they are."""
    if not plus and digits.startswith("00") and len(digits) > 11:
        plus, digits = True, digits[2:]
    if plus:
        return f"+{digits}"
    if re.fullmatch(r"7\d{10}", digits):
        return f"+{digits}"
    if re.fullmatch(r"8[79]\d{9}", digits):
        return f"+7{digits[1:]}"
    return f"+7{digits}" if re.fullmatch(r"7\d{9}", digits) else digits


def _line(field: SecretField, typed: str) -> str:
    """Return one line of free text; a password keeps every character, others lose spaces at both ends."""
    if field is not SecretField.PASSWORD:
        typed = unicodedata.normalize("NFC", typed).strip()
    if not _TURNERS.isdisjoint(typed) or any(unicodedata.category(sign) in {"Cc", "Cs"} for sign in typed):
        raise TextNotStorable(field.value)
    return typed


def _note(typed: str) -> str:
    """Return free text of many lines without the characters that turn its direction."""
    text = unicodedata.normalize("NFC", typed.replace("\r\n", "\n").replace("\r", "\n"))
    text = "".join(sign for sign in text if sign not in _DIRECTIONS)
    if any(unicodedata.category(sign) in {"Cc", "Cs"} and sign not in "\n\t" for sign in text):
        raise TextNotStorable(SecretField.NOTE.value)
    return text if text.strip() else ""
