"""One prepaid SIM the user owns: what may be read while the vault is locked."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

import msgspec

from kzcompanion.domain.money import Money


class Cycle(StrEnum):
    """Name how often the operator takes the plan charge."""

    DAY = "day"
    WEEK = "week"
    DAYS_28 = "days_28"
    DAYS_30 = "days_30"
    CALENDAR_MONTH = "calendar_month"
    NONE = "none"


class OwnPlan(msgspec.Struct, frozen=True, kw_only=True):
    """Hold what the user says of the plan on this SIM; None means not known - ask."""

    name: str = ""
    charge: Money | None = None
    cycle: Cycle | None = None
    next_charge_on: date | None = None
    """The Almaty day in whose first hours the next plan charge is taken."""


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
