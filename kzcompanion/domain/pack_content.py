"""A data pack as one document: its head, and the subjects that the shipped data have in files."""

from __future__ import annotations

from datetime import date
from typing import Annotated

import msgspec

from kzcompanion.domain.bands import BandFact
from kzcompanion.domain.channel import Channel
from kzcompanion.domain.code import UssdCode
from kzcompanion.domain.correction import Correction
from kzcompanion.domain.country import Country
from kzcompanion.domain.emergency import EmergencyContact
from kzcompanion.domain.fact_label import FactLabels
from kzcompanion.domain.localtext import LocalText
from kzcompanion.domain.operator import Operator
from kzcompanion.domain.pack_limits import Identifier, ShortText
from kzcompanion.domain.phrase import Phrase
from kzcompanion.domain.plan import ShippedPlan
from kzcompanion.domain.reply_words import ReplyWords
from kzcompanion.domain.rule import Rule
from kzcompanion.domain.troubleshooting import Troubleshooting

FORMAT = 1
"""The form of data packs this version reads and writes."""

PackVersion = Annotated[str, msgspec.Meta(pattern=r"^[0-9]{4}\.[0-9]{1,2}\.[0-9]{1,2}(?:\.[0-9]{1,4})?\Z")]
"""Year, month, day and, when needed, a number within the day: `2026.11.22`, `2026.11.22.2`."""


class PackSignature(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Hold an Ed25519 signature over the pack without it, and the key it fits; both in Base64."""

    key: Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9+/]{43}=\Z")]
    value: Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9+/]{86}==\Z")]


class PackHead(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """Say what a pack is."""

    format: Annotated[int, msgspec.Meta(ge=1, le=FORMAT)]
    country: Identifier
    version: PackVersion
    """The same as the country's `pack_version`."""
    title: LocalText
    made_on: date
    sources: tuple[ShortText, ...] = ()
    """Where the whole of it comes from; every fact has its own besides."""
    signature: PackSignature | None = None


class PackContent(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """Hold a whole pack; what is left out stays as in the country beside which it is added."""

    head: PackHead
    country: Country
    operators: Annotated[tuple[Operator, ...], msgspec.Meta(min_length=1, max_length=200)]
    channels: Annotated[tuple[Channel, ...], msgspec.Meta(min_length=1, max_length=100)]
    plans: Annotated[tuple[ShippedPlan, ...], msgspec.Meta(min_length=1)]
    codes: tuple[UssdCode, ...] = ()
    bands: tuple[BandFact, ...] = ()
    rules: tuple[Rule, ...] = ()
    phrases: tuple[Phrase, ...] = ()
    contacts: tuple[EmergencyContact, ...] = ()
    corrections: tuple[Correction, ...] = ()
    fact_labels: FactLabels | None = None
    troubleshooting: Troubleshooting | None = None
    reply_words: ReplyWords | None = None


def version_order(version: str) -> tuple[int, ...]:
    """Return what versions sort by; a text that is no version is older than every version."""
    parts = version.split(".")
    if not all(part.isascii() and part.isdecimal() and len(part) <= 9 for part in parts):
        return ()
    return tuple(int(part) for part in parts)
