"""The days ahead of a reminder as people type them - `14, 3, 1` - read, or refused with what is allowed."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kzcompanion.domain.count_text import parse_count
from kzcompanion.domain.errors import Missing

MOST_DAYS = 365
_BETWEEN = re.compile(r"[\s,;/，、；]+")


def parse_leads(text: str, *, field: str | None = None) -> tuple[int, ...]:
    """Read days from 1 to MOST_DAYS, parted by commas or spaces; the most first, each once.

    Raises Missing, TextNotStorable, or CountNotUnderstood with the part that is none.
    """
    parts = [part for part in _BETWEEN.split(text) if part]
    if not parts:
        raise Missing(field)
    found = {parse_count(part, least=1, most=MOST_DAYS, field=field) for part in parts}
    return tuple(sorted(found, reverse=True))


def leads_text(leads: Sequence[int]) -> str:
    """Write days as `parse_leads` reads them."""
    return ", ".join(map(str, leads))
