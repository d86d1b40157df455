"""A plan the user was offered or bought: its rules as told, when and where they were seen."""

from __future__ import annotations

from datetime import date, datetime

import msgspec

from kzcompanion.domain.money import Money
from kzcompanion.domain.own_plan import OwnPlan


class OfferedPlan(msgspec.Struct, frozen=True, kw_only=True):
    """Hold one offer of an operator; it stays usable when it is closed to new customers."""

    id: str
    operator_id: str
    rules: OwnPlan
    created_at: datetime
    """UTC instant."""
    seen_on: date | None = None
    """The day on which the user saw or was told it; None is not known any more."""
    seen_at: str = ""
    """Where: a shop, a screen, a person."""
    note: str = ""
    closed: bool = False
    """No longer sold; whoever has it keeps it."""
    per_minute: Money | None = None
    """Price of one minute of calls when the minutes are used up; None is not known."""
