"""Whole numbers as people type them - days, minutes, messages - read, or refused with what is allowed."""

from __future__ import annotations

import re

from kzcompanion.domain.entry_errors import CountNotUnderstood
from kzcompanion.domain.errors import Missing
from kzcompanion.domain.typed_text import plain_text

_WHOLE = re.compile(r"[0-9]{1,9}|[1-9][0-9]{0,2}(?:[ '][0-9]{3})+")


def parse_count(text: str, *, least: int = 0, most: int = 1_000_000, field: str | None = None) -> int:
    """Read a whole number from `least` to `most`, both allowed: `90`, `1 000`, full-width digits.

    Raises Missing, TextNotStorable, or CountNotUnderstood (facts: text, least, most).
    """
    plain = plain_text(text, CountNotUnderstood, field)
    if not plain:
        raise Missing(field)
    if not _WHOLE.fullmatch(plain):
        raise CountNotUnderstood(field, text=text, least=least, most=most)
    number = int(plain.replace(" ", "").replace("'", ""))
    if not least <= number <= most:
        raise CountNotUnderstood(field, text=text, least=least, most=most)
    return number
