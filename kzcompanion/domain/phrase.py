"""Sentences to show or say at the counter, with transliteration."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from kzcompanion.domain.localtext import LocalText
from kzcompanion.domain.pack_limits import Identifier, Text
from kzcompanion.domain.provenance import Provenance


class PhraseTopic(StrEnum):
    """Name the moment a phrase is for."""

    MANNERS = "manners"
    TOPUP = "topup"
    PAYMENT = "payment"
    RECEIPT = "receipt"
    TROUBLE = "trouble"
    SIM = "sim"
    PLAN = "plan"
    BALANCE = "balance"
    INTERNET = "internet"
    PLACE = "place"


class Transliteration(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Hold how the Russian and the Kazakh wording sound, in Latin letters."""

    ru: Text
    kk: Text


class FemaleForm(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Hold the Russian wording a woman uses of herself where it differs."""

    ru: Text
    transliteration: Text


class Phrase(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """Hold one sentence in four languages."""

    id: Identifier
    topic: PhraseTopic
    text: LocalText
    transliteration: Transliteration
    provenance: Provenance
    female: FemaleForm | None = None
    template: LocalText | None = None
    """The same sentence with `{operator}` or `{amount}` to fill in; it has no transliteration."""
