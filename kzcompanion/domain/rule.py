"""Rules of law and habit a traveller meets: registration, non-payment, numbers, time."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from kzcompanion.domain.localtext import LocalText
from kzcompanion.domain.pack_limits import Identifier, ShortText
from kzcompanion.domain.provenance import Provenance


class RuleTopic(StrEnum):
    """Name what a rule is about."""

    TOPUP = "topup"
    NUMBERS = "numbers"
    PORTING = "porting"
    SIM_REGISTRATION = "sim_registration"
    IMEI = "imei"
    NON_PAYMENT = "non_payment"
    NUMBER_RETENTION = "number_retention"
    TARIFFS = "tariffs"
    SUPPORT = "support"
    TIME = "time"
    MONEY = "money"
    MARKET = "market"
    NETWORKS = "networks"
    ESIM = "esim"
    TRAVEL = "travel"
    AIRPORT = "airport"


class Rule(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """Hold one rule; `known` is false where the honest statement is that nothing was found."""

    id: Identifier
    topic: RuleTopic
    text: LocalText
    provenance: Provenance
    known: bool = True
    operators: tuple[Identifier, ...] = ()
    """Whom it concerns; empty for everyone."""
    foreigners: LocalText | None = None
    """What it means for a visitor."""
    caution: LocalText | None = None
    """Where sources disagree, or what could not be confirmed."""
    also: tuple[ShortText, ...] = ()
    """Further sources."""
