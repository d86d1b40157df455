"""One prepaid SIM the user owns: what may be read while the vault is locked."""

from __future__ import annotations

from datetime import date, datetime

import msgspec

from kzcompanion.domain.own_plan import OwnPlan


class Sim(msgspec.Struct, frozen=True, kw_only=True):
    """Describe one SIM; phone number, ICCID, PIN and PUK live in the vault only."""

    id: str
    nickname: str
    operator_id: str
    created_at: datetime
    """UTC instant."""
    archived_at: datetime | None = None
    plan: OwnPlan = OwnPlan()
    departure_on: date | None = None
    """The Almaty day on which the trip ends, if known."""
    phone_first_used_on: date | None = None
    """The Almaty day on which the phone was first used with a Kazakh SIM, for its IMEI grace period."""
    lead_days: tuple[int, ...] | None = None
    """So many days before a deadline a reminder comes; None as for every SIM."""
