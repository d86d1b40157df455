"""What the user found out about coverage: at a place, with an operator, on a day, it worked or it did not."""

from __future__ import annotations

from datetime import date, datetime

import msgspec

from kzcompanion.domain.bands import Generation


class CoverageNote(msgspec.Struct, frozen=True, kw_only=True):
    """Hold one observation of the user's own."""

    id: str
    operator_id: str
    place: str
    worked: bool
    on: date
    created_at: datetime
    """UTC instant."""
    generation: Generation | None = None
    """None: the user did not look which."""
    note: str = ""
