"""The ways to pay a top-up in, each with what it needs and its steps for every operator."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any

import msgspec

from kzcompanion.domain.ledger import ChannelKind
from kzcompanion.domain.localtext import LocalText
from kzcompanion.domain.pack_limits import Identifier, Tenge
from kzcompanion.domain.provenance import Provenance

__all__ = [
    "Channel",
    "ChannelGuide",
    "ChannelKind",
    "ChannelLine",
    "ChannelOutline",
    "ChannelTraits",
    "PaymentMethod",
    "PaymentStatus",
]


class PaymentStatus(StrEnum):
    """Say whether a source names this payment for topping up a Kazakh number."""

    CONFIRMED = "confirmed"
    NOT_CONFIRMED = "not_confirmed"


class PaymentMethod(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True
):
    """Hold one way to hand over the money within a channel."""

    id: Identifier
    title: LocalText
    status: PaymentStatus
    text: LocalText
    provenance: Provenance
    operators: tuple[Identifier, ...] = ()
    """For whom the statement holds; empty for everyone."""


class ChannelTraits(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Hold what decides whether a channel fits the moment; None means not known - ask."""

    needs_internet: bool
    needs_talking: bool
    takes_cash: bool | None
    takes_foreign_card: bool | None
    open_at_night: bool | None


class ChannelOutline(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True
):
    """Name the lines of a channel's text in order, by id; an empty list in a variant means the common one."""

    need: tuple[Identifier, ...] = ()
    steps: tuple[Identifier, ...] = ()
    pitfalls: tuple[Identifier, ...] = ()


class ChannelLine(msgspec.Struct, frozen=True, kw_only=True):
    """Hold one line with the id by which it can be ticked off."""

    id: str
    text: LocalText


class ChannelGuide(msgspec.Struct, frozen=True, kw_only=True):
    """Hold everything to show about one channel for one operator; texts still hold their placeholders."""

    kind: str
    operator_id: str | None
    title: LocalText
    summary: LocalText
    need: tuple[ChannelLine, ...]
    steps: tuple[ChannelLine, ...]
    pitfalls: tuple[ChannelLine, ...]
    payments: tuple[PaymentMethod, ...]
    traits: ChannelTraits
    fee: LocalText | None
    fee_advice: LocalText
    min_tenge: int | None
    max_tenge: int | None
    time_to_effect: LocalText | None
    time_advice: LocalText
    receipt: LocalText
    provenance: Provenance
    note: LocalText | None
    overrides: tuple[Any, ...] = ()
    """What the user corrected: each an Override."""


class Channel(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """Describe one channel; its lines stand once in `lines` and are put in order by outlines."""

    kind: Identifier
    """A ChannelKind, or the id of another way: its file is all that it needs."""
    title: LocalText
    summary: LocalText
    traits: ChannelTraits
    fee: LocalText | None
    """What the channel keeps; None means not known - ask."""
    fee_advice: LocalText
    min_tenge: Tenge | None
    max_tenge: Tenge | None
    time_to_effect: LocalText | None
    """How long until the money arrives; None means not known."""
    time_advice: LocalText
    receipt: LocalText
    payments: tuple[PaymentMethod, ...]
    lines: Annotated[dict[Identifier, LocalText], msgspec.Meta(min_length=1)]
    common: ChannelOutline
    """For an operator without a variant."""
    variants: dict[Identifier, ChannelOutline]
    """Operator id -> its own outline."""
    provenance: Provenance
    """Where the common statement comes from."""
    variant_provenance: dict[Identifier, Provenance] = {}
    """Operator id -> where its steps come from, if elsewhere."""
    note: LocalText | None = None
    unconfirmed_for: tuple[Identifier, ...] = ()
    """Operators of which no source says that they can be paid in this way at all."""

    def __post_init__(self) -> None:
        for name, outline in (("common", self.common), *self.variants.items()):
            for line in (*outline.need, *outline.steps, *outline.pitfalls):
                if line not in self.lines:
                    raise ValueError(f"outline {name} names the line {line}, which is not in lines")
            if len(set(outline.steps)) != len(outline.steps):
                raise ValueError(f"outline {name} has a step twice")
        if not (self.common.need and self.common.steps and self.common.pitfalls):
            raise ValueError("the common outline lacks needs, steps or pitfalls")

    def guide_for(self, operator_id: str | None) -> ChannelGuide:
        """Return what to show for an operator; one without a variant, or None, gets the common outline."""
        own = self.variants.get(operator_id or "", self.common)
        return ChannelGuide(
            kind=self.kind,
            operator_id=operator_id,
            title=self.title,
            summary=self.summary,
            need=self._lines(own.need or self.common.need),
            steps=self._lines(own.steps or self.common.steps),
            pitfalls=self._lines(own.pitfalls or self.common.pitfalls),
            payments=tuple(p for p in self.payments if not p.operators or operator_id in p.operators),
            traits=self.traits,
            fee=self.fee,
            fee_advice=self.fee_advice,
            min_tenge=self.min_tenge,
            max_tenge=self.max_tenge,
            time_to_effect=self.time_to_effect,
            time_advice=self.time_advice,
            receipt=self.receipt,
            provenance=self.variant_provenance.get(operator_id or "", self.provenance),
            note=self.note,
        )

    def _lines(self, ids: tuple[str, ...]) -> tuple[ChannelLine, ...]:
        return tuple(ChannelLine(id=name, text=self.lines[name]) for name in ids)
