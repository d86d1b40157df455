"""What the user chose about reminders: how many days ahead they come, and which wait until tomorrow."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import msgspec

LEAD_DAYS = (14, 3, 1)
"""So many days before a deadline a reminder comes, unless the user chose otherwise; the last day always."""


class Snooze(msgspec.Struct, frozen=True, kw_only=True):
    """Keep one deed of one SIM quiet for the rest of an Almaty day."""

    sim_id: str
    deed: str
    """As `reminders.deed_of` names it."""
    until: datetime
    """UTC instant from which on it is told again."""


def presses_from(leads: Sequence[int]) -> int:
    """Return from how many days before on a deadline presses: the first of several leads is early notice."""
    ordered = sorted(leads, reverse=True)
    return ordered[1] if len(ordered) > 1 else (ordered or [0])[0]
