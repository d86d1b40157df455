"""Judges a new vault password: plain rules first, zxcvbn as the second opinion."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from enum import StrEnum

import msgspec

MINIMUM_LENGTH = 10
"""Fewest characters of a new password."""

_ZXCVBN_LIMIT = 72
"""It takes no longer text, and its time grows with the square of the length."""
_LEAST_SCORE = 2
_LEAST_REST = 6
_LEAST_NUMBER = 4
_YEAR, _MONTH, _DAY = r"(?:19|20)\d\d", r"(?:0?[1-9]|1[0-2])", r"(?:0?[1-9]|[12]\d|3[01])"
_GAP = r"[^0-9A-Za-z]{0,3}"
_DATE = re.compile(
    rf"(?<!\d)(?:{_YEAR}{_GAP}{_MONTH}{_GAP}{_DAY}|(?:{_DAY}{_GAP}{_MONTH}|{_MONTH}{_GAP}{_DAY}){_GAP}{_YEAR})(?!\d)"
)
"""A day with its year, however it is put together."""
_NEAR_WORDS = ("kzcompanion", "kazakhstan", "beeline", "kcell", "activ", "tele2", "altel", "izi")
"""What comes to mind in front of this program, and so to a guesser's mind too."""


class PasswordFault(StrEnum):
    """Name why a password is refused."""

    TOO_SHORT = "too_short"
    DIGITS_ONLY = "digits_only"
    REPEATED = "repeated"
    OPERATOR_NAME = "operator_name"
    STORED_NUMBER = "stored_number"
    DATE_LIKE = "date_like"
    EASY_TO_GUESS = "easy_to_guess"
    NOT_STORABLE = "not_storable"
    SAME_AS_BEFORE = "same_as_before"


class PasswordVerdict(msgspec.Struct, frozen=True):
    """Say how good a password is, 0 (worst) to 4, and why it is refused, if it is."""

    score: int
    reason: PasswordFault | None


def password_verdict(text: str, numbers: Collection[str] = ()) -> PasswordVerdict:
    """Judge a new password; takes some milliseconds. `numbers` are those others may know."""
    text = unicodedata.normalize("NFC", text)
    fault = _fault(text) or _made_of(text, numbers)
    if fault is not None:
        return PasswordVerdict(0, fault)
    from zxcvbn import zxcvbn

    score = int(zxcvbn(text[:_ZXCVBN_LIMIT])["score"])
    return PasswordVerdict(score, PasswordFault.EASY_TO_GUESS if score < _LEAST_SCORE else None)


def _fault(text: str) -> PasswordFault | None:
    if any("\ud800" <= sign <= "\udfff" for sign in text):
        return PasswordFault.NOT_STORABLE
    if len(text) < MINIMUM_LENGTH:
        return PasswordFault.TOO_SHORT
    letters_and_digits = [sign for sign in text if sign.isalnum()]
    if letters_and_digits and all(sign.isdigit() for sign in letters_and_digits):
        return PasswordFault.DIGITS_ONLY
    if len(set(text.casefold())) <= 3 or re.fullmatch(r"(.{1,4})\1+.{0,3}", text.casefold(), re.DOTALL):
        return PasswordFault.REPEATED
    rest = text.casefold()
    for word in _NEAR_WORDS:
        rest = rest.replace(word, "")
    if len(rest) < len(text) and sum(sign.isalnum() for sign in rest) < _LEAST_REST:
        return PasswordFault.OPERATOR_NAME
    return None


def _made_of(text: str, numbers: Collection[str]) -> PasswordFault | None:
    """Tell what somebody who knows the user would try: a number of theirs, or a birthday, and little else."""
    digits = "".join(sign for sign in text if sign.isdigit())
    others = sum(sign.isalpha() for sign in text)
    for number in ("".join(filter(str.isdigit, number)) for number in numbers):
        # A phone number is also known without its country code.
        for part in {number, number[-10:]}:
            if len(part) >= _LEAST_NUMBER and part in digits and others < _LEAST_REST:
                return PasswordFault.STORED_NUMBER
    rest = _DATE.sub("", text)
    if rest != text and sum(sign.isalnum() for sign in rest) < _LEAST_REST:
        return PasswordFault.DATE_LIKE
    return None
