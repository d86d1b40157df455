"""What the user saw with their own eyes where the data say something else, or nothing: a dated correction."""

from __future__ import annotations

from datetime import date, datetime

import msgspec

from kzcompanion.domain.channel import Channel, ChannelGuide
from kzcompanion.domain.code import UssdCode
from kzcompanion.domain.emergency import EmergencyContact
from kzcompanion.domain.localtext import LocalText
from kzcompanion.domain.operator import Fact, FactValue
from kzcompanion.domain.provenance import Confidence, Provenance, earliest_day

ANY_OWNER = "any"
"""Stands for the operator in what holds for all of them: a way to pay, an emergency number."""


class Override(msgspec.Struct, frozen=True, kw_only=True):
    """Hold one correction; there is at most one for a fact, so its id is the name of the fact."""

    id: str
    country: str
    owner: str
    """An operator id, or ANY_OWNER."""
    key: str
    """A fact key, `channel.<kind>.<part>` or `emergency.<contact>`."""
    value: str
    """What the user saw, in the one form its kind is kept in; a list is parted by commas."""
    pack_said: str | None
    """What the data said when it was corrected, in English; None is not known."""
    seen_on: date
    created_at: datetime
    """UTC instant."""
    seen_at: str = ""
    """Where: a shop, a screen, a person."""


class SeenByUser(Provenance, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Say that the user saw it, on `checked_on`, perhaps at a place; no data file can claim this."""

    place: str = ""

    def __post_init__(self) -> None:
        earliest_day(self.checked_on)

    @property
    def is_address(self) -> bool:
        """Tell whether the source can be opened in a browser: the user's own eyes cannot."""
        return False


class CorrectedFact(Fact, frozen=True, kw_only=True):
    """Hold a fact as the user saw it, beside what the data say now (None: nothing at all)."""

    override: Override
    shipped: Fact | None


class CorrectedCode(UssdCode, frozen=True, kw_only=True):
    """Hold a code as the user saw it, beside what the data say now."""

    override: Override
    shipped: Fact | None


class CorrectedContact(EmergencyContact, frozen=True, kw_only=True):
    """Hold an emergency contact with the numbers the user saw, beside what the data say now."""

    override: Override
    shipped: EmergencyContact


class CorrectedChannel(Channel, frozen=True, kw_only=True):
    """Hold a way to pay in which some parts are as the user saw them."""

    overrides: tuple[Override, ...]
    shipped: Channel

    def guide_for(self, operator_id: str | None) -> ChannelGuide:
        """Return what to show for an operator, with the corrections named."""
        guide = super().guide_for(operator_id)
        told: ChannelGuide = msgspec.structs.replace(guide, overrides=self.overrides)
        return told


def override_id(country: str, owner: str, key: str) -> str:
    """Return the id of the correction of a fact, the same on every laptop."""
    return f"{country}.{owner}.{key}"


def seen(override: Override) -> SeenByUser:
    """Return the source of a corrected value: the user, a day, a place."""
    return SeenByUser(
        source="seen_by_user",
        checked_on=override.seen_on.isoformat(),
        confidence=Confidence.HIGH,
        place=override.seen_at,
    )


def plain(value: FactValue) -> str | None:
    """Return a value of the data as one text that later data can be compared with."""
    if isinstance(value, LocalText):
        return value.en
    return ", ".join(value) if isinstance(value, tuple) else value


def pack_moved(override: Override, now: str | None) -> bool:
    """Tell whether the data say something else today than when the user corrected them."""
    return now != override.pack_said
