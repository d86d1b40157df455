"""The facts that belong to no single operator: parts of the ways to pay, and emergency numbers, by key."""

from __future__ import annotations

from typing import Protocol

from kzcompanion.domain.channel import Channel, PaymentStatus
from kzcompanion.domain.emergency import EmergencyContact
from kzcompanion.domain.override import plain

PARTS = ("fee", "min", "max", "time_to_effect")
"""What of a way to pay may be corrected, beside its payments."""


class Shared(Protocol):
    """Name the questions that must be answered to list the shared facts."""

    def home_channels(self) -> tuple[Channel, ...]: ...  # noqa: D102 - see FactsService
    def home_emergency(self) -> tuple[EmergencyContact, ...]: ...  # noqa: D102


def channel_key(kind: str, part: str) -> str:
    """Return the key of a part of a way to pay."""
    return f"channel.{kind}.{part}"


def shared_keys(facts: Shared) -> dict[str, str | None]:
    """Return every key that may be corrected for all operators, with what the data say, in English."""
    found: dict[str, str | None] = {}
    for channel in facts.home_channels():
        found |= {channel_key(channel.kind, part): _part(channel, part) for part in PARTS}
        for payment in channel.payments:
            said = "yes" if payment.status is PaymentStatus.CONFIRMED else "no"
            found[channel_key(channel.kind, f"payment.{payment.id}")] = said
    for contact in facts.home_emergency():
        found[f"emergency.{contact.id}"] = plain(contact.numbers) or None
    return found


def shared_text(facts: Shared, key: str) -> str | None:
    """Return what the data say of a shared fact, in English."""
    return shared_keys(facts).get(key)


def _part(channel: Channel, part: str) -> str | None:
    if part in {"min", "max"}:
        tenge: int | None = getattr(channel, f"{part}_tenge")
        return None if tenge is None else str(tenge)
    text = channel.fee if part == "fee" else channel.time_to_effect
    return plain(text)
