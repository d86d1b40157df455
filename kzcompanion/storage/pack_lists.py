"""What a country's files of many things hold; read apart, for most starts need none of it."""

from __future__ import annotations

import msgspec

from kzcompanion.domain.bands import BandFact
from kzcompanion.domain.code import UssdCode
from kzcompanion.domain.correction import Correction
from kzcompanion.domain.emergency import EmergencyContact
from kzcompanion.domain.phrase import Phrase
from kzcompanion.domain.plan import ShippedPlan
from kzcompanion.domain.rule import Rule


class Codes(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Hold codes.json."""

    codes: tuple[UssdCode, ...]


class Plans(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Hold a file of plans/."""

    plans: tuple[ShippedPlan, ...]


class Bands(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Hold bands.json."""

    bands: tuple[BandFact, ...]


class Rules(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Hold rules.json."""

    rules: tuple[Rule, ...]


class Phrases(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Hold phrases.json."""

    phrases: tuple[Phrase, ...]


class Emergency(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Hold emergency.json."""

    contacts: tuple[EmergencyContact, ...]


class Corrections(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Hold corrections.json."""

    corrections: tuple[Correction, ...]
