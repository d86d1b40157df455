"""Typed text made plain before it is read: ASCII digits, one kind of space, nothing hidden or reordered."""

from __future__ import annotations

import unicodedata

from kzcompanion.domain.errors import BadInput, TextNotStorable

_REORDERING = frozenset("\u202b\u202d\u202e\u2067")
"""What was seen is not what would be stored, so these are refused, never stripped."""
_RIGHT_TO_LEFT_MARKS = "\u200f\u061c"
"""Harmless at the very end; anywhere else they swap groups of digits on the screen."""
_KEEPS_GLYPHS = {
    "\u066b": ".",  # Arabic decimal separator
    "\u066c": "'",  # Arabic thousands separator
    "\u3002": ".",  # a Chinese keyboard's full stop
    "\uff61": ".",
    "\u2019": "'",
    "\u02bc": "'",
}
_PLAIN = str.maketrans({chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)} | _KEEPS_GLYPHS)


def plain_text(text: str, refusal: type[BadInput], field: str | None = None) -> str:
    """Return the text with ASCII digits and punctuation, one kind of space, nothing hidden.

    Outer space is cut off. Raises TextNotStorable for control, broken and reordering characters, and
    `refusal` for digits of two scripts.
    """
    shown = _without_hidden(text.strip(), field)
    digits, zeros = [], set()
    for char in shown:
        category = unicodedata.category(char)
        if category == "Nd":
            value = unicodedata.decimal(char)
            zeros.add(ord(char) - value)
            digits.append(str(value))
        elif category == "Zs":
            digits.append(" ")
        elif category == "Pd" or char == "\u2212":
            digits.append("-")
        else:
            digits.append(char)
    if len(zeros) > 1:
        raise refusal(field, text=text, reason="mixed_digits")
    return "".join(digits).translate(_PLAIN).strip()


def _without_hidden(text: str, field: str | None) -> str:
    trimmed = text.rstrip(_RIGHT_TO_LEFT_MARKS)
    if any(char in _REORDERING or char in _RIGHT_TO_LEFT_MARKS for char in trimmed):
        raise TextNotStorable(field, reason="reordering")
    kept = []
    for char in trimmed:
        category = unicodedata.category(char)
        if category in {"Cc", "Cs", "Cn", "Zl", "Zp"}:
            raise TextNotStorable(field, reason="control")
        if category != "Cf":
            kept.append(char)
    return "".join(kept)
