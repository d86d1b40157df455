"""Judges a new vault password: plain rules first, zxcvbn as the second opinion."""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum

import msgspec

MINIMUM_LENGTH = 10
"""Fewest characters of a new password."""

_ZXCVBN_LIMIT = 72
"""It takes no longer text, and its time grows with the square of the length."""
_LEAST_SCORE = 2
_LEAST_REST = 6
_NEAR_WORDS = ("kzcompanion", "kazakhstan", "beeline", "kcell", "activ", "tele2", "altel", "izi")
"""What comes to mind in front of this program, and so to a guesser's mind too."""


class PasswordFault(StrEnum):
    """Name why a password is refused."""

    TOO_SHORT = "too_short"
    DIGITS_ONLY = "digits_only"
    REPEATED = "repeated"
    OPERATOR_NAME = "operator_name"
    EASY_TO_GUESS = "easy_to_guess"
    NOT_STORABLE = "not_storable"
    SAME_AS_BEFORE = "same_as_before"


class PasswordVerdict(msgspec.Struct, frozen=True):
    """Say how good a password is, 0 (worst) to 4, and why it is refused, if it is."""

    score: int
    reason: PasswordFault | None


def password_verdict(text: str) -> PasswordVerdict:
    """Judge a new password; takes some milliseconds."""
    text = unicodedata.normalize("NFC", text)
    fault = _fault(text)
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
