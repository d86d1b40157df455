"""The recovery key: 130 random bits to write on paper, and reading back what was copied from it."""

from __future__ import annotations

import os

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O and U."""

_LENGTH = 26
_BITS = 5 * _LENGTH
_CHECK_PRIME = 1021
"""Below 32 * 32 and prime: every wrong letter and every swap of two neighbours changes the rest."""
_ALIKE = str.maketrans({"O": "0", "I": "1", "L": "1"})
_HYPHENS = "-\u2010\u2011\u2013"
_GROUP = 4


def new_recovery_key() -> str:
    """Return a fresh key in groups of four: 26 letters and two that check them."""
    return in_groups(_spelled(int.from_bytes(os.urandom(17), "big") >> 6))


def read_recovery_key(typed: str) -> str | None:
    """Return the key as it was made, however it was typed; None when a letter is wrong, missing or too much.

    Case, spaces and hyphens do not matter; O is read as 0, I and L as 1.
    """
    letters = "".join(
        sign for sign in typed.upper() if not sign.isspace() and sign not in "-\u2010\u2011\u2013"
    )
    letters = letters.translate(_ALIKE)
    if len(letters) != _LENGTH + 2 or any(letter not in LETTERS for letter in letters):
        return None
    number = 0
    for letter in letters[:_LENGTH]:
        number = number * 32 + LETTERS.index(letter)
    return in_groups(letters) if _spelled(number) == letters else None


def in_groups(letters: str) -> str:
    """Return the letters in groups of four."""
    return " ".join(letters[start : start + _GROUP] for start in range(0, len(letters), _GROUP))


def _spelled(number: int) -> str:
    # The rest is taken of the number moved up by one letter, so that the last letter counts as well.
    check = (number * 32) % _CHECK_PRIME
    letters = [LETTERS[(number >> shift) & 31] for shift in range(_BITS - 5, -1, -5)]
    return "".join((*letters, LETTERS[check >> 5], LETTERS[check & 31]))
