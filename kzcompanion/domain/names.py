"""Nicknames and free texts as typed: cleaned where nothing is lost, refused where something would be."""

from __future__ import annotations

import unicodedata

from kzcompanion.domain.errors import NameEmpty, NameTooLong, TextNotStorable, TextTooLong

NICKNAME_LENGTH = 40
NOTE_LENGTH = 10_000
"""In characters as Unicode counts them, after cleaning."""

_BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_EMPTY_LOOK = frozenset("\u115f\u1160\u2800\u3164\uffa0")
"""Letters and signs that show nothing."""
_JOINERS = frozenset("\u200c\u200d")
"""They hold emoji and some scripts together, so they stay."""


def parse_nickname(text: str, *, field: str | None = "nickname") -> str:
    """Return the nickname composed (NFC), on one line, runs of spaces as one, hidden characters removed.

    Raises NameEmpty where nothing would be seen, NameTooLong, or TextNotStorable for control and broken
    characters.
    """
    spaced = "".join(
        " " if unicodedata.category(char) == "Zs" else char for char in _storable(text, "", field)
    )
    name = " ".join(part for part in spaced.split(" ") if part)
    if not any(_is_seen(char) for char in name):
        raise NameEmpty(field)
    if len(name) > NICKNAME_LENGTH:
        raise NameTooLong(field, maximum=NICKNAME_LENGTH)
    return name


def parse_note(text: str, *, maximum: int = NOTE_LENGTH, field: str | None = "note") -> str:
    """Return a free text composed (NFC), lines ending in line feeds, hidden characters removed.

    It may be empty. Raises TextTooLong, or TextNotStorable for control and broken characters.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    note = _storable(lines, "\n\t", field).strip()
    if len(note) > maximum:
        raise TextTooLong(field, maximum=maximum)
    return note


def _storable(text: str, allowed: str, field: str | None) -> str:
    kept = []
    for char in text.strip():
        category = unicodedata.category(char)
        if char not in allowed and (category in {"Cc", "Cs", "Zl", "Zp"} or _is_noncharacter(char)):
            raise TextNotStorable(field, reason="control")
        # Marks of direction would let the stored text look like another; the other hidden signs show nothing.
        if char not in _BIDI and (category != "Cf" or char in _JOINERS or ord(char) >= 0xE0000):
            kept.append(char)
    # What a hidden character kept apart may compose now.
    return unicodedata.normalize("NFC", "".join(kept))


def _is_noncharacter(char: str) -> bool:
    return ord(char) & 0xFFFE == 0xFFFE or 0xFDD0 <= ord(char) <= 0xFDEF


def _is_seen(char: str) -> bool:
    return unicodedata.category(char)[0] not in "CZM" and char not in _EMPTY_LOOK
