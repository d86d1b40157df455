"""Which corrections of the user's a data pack touches: what they say, what the pack says; they stay."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from kzcompanion.domain.errors import NotFound
from kzcompanion.domain.localtext import LocalText
from kzcompanion.domain.override import ANY_OWNER, Override
from kzcompanion.services.facts_service import FactsService
from kzcompanion.storage.pack_reader import CountryPack


class Overridden(msgspec.Struct, frozen=True, kw_only=True):
    """Say that a pack changes a fact which the user corrected."""

    override: Override
    title: LocalText
    """What the fact, the way to pay or the contact is called."""
    operator: str
    """The operator's brand; empty for what holds for all of them."""
    part: str
    """Which part of a way to pay it is; empty for a whole fact."""
    says: str | None
    """What the pack says, in English; None for nothing."""
    shown: LocalText | None
    """The same in every language it is said in."""
    agrees: bool
    """True where the pack now says what the user saw."""


def touched(
    overrides: Iterable[Override], before: CountryPack | None, after: CountryPack
) -> tuple[Overridden, ...]:
    """Return the corrections of a country whose facts differ between two contents of it."""
    old, new = _facts(before), _facts(after)
    found = []
    for override in overrides:
        says = said(new, override)
        goes = _has(old, override.owner) and not _has(new, override.owner)
        if override.country != after.country.id or (says == said(old, override) and not goes):
            continue
        found.append(
            Overridden(
                override=override,
                title=_title(override, new, old),
                operator=_brand(override, new, old),
                part=override.key.split(".")[2] if override.key.startswith("channel.") else "",
                says=says,
                shown=_shown(new, override, says),
                agrees=says == override.value,
            )
        )
    return tuple(found)


def said(facts: FactsService | None, override: Override) -> str | None:
    """Return what data say of a corrected fact, in English; None where they no longer have it."""
    if facts is None:
        return None
    try:
        return facts.shipped_text(override.owner, override.key)
    except NotFound:
        return None


def _has(facts: FactsService | None, owner: str) -> bool:
    if facts is None:
        return False
    return owner == ANY_OWNER or any(operator.id == owner for operator in facts.operators())


def _shown(facts: FactsService | None, override: Override, says: str | None) -> LocalText | None:
    if facts is None or says is None:
        return None
    value: object = None
    if override.owner != ANY_OWNER:
        fact = facts.fact(override.owner, override.key)
        value = fact.value if fact is not None else None
    elif override.key.startswith("channel."):
        _, kind, part, *_ = override.key.split(".")
        value = getattr(facts.channel(kind), part, None)
    return value if isinstance(value, LocalText) else LocalText(en=says)


def _facts(pack: CountryPack | None) -> FactsService | None:
    return None if pack is None else FactsService(lambda: (pack,))


def _brand(override: Override, *data: FactsService | None) -> str:
    if override.owner == ANY_OWNER:
        return ""
    brands = {one.id: one.brand for facts in data if facts is not None for one in facts.operators()}
    return brands.get(override.owner, override.owner)


def _title(override: Override, *data: FactsService | None) -> LocalText:
    for facts in filter(None, data):
        found = _titles(facts, override).get(override.key)
        if found is not None:
            return found
    return LocalText(en=override.key)


def _titles(facts: FactsService, override: Override) -> dict[str, LocalText]:
    if override.owner != ANY_OWNER:
        return facts.labels().facts
    titles = {f"emergency.{contact.id}": contact.title for contact in facts.home_emergency()}
    for channel in facts.home_channels():
        if override.key.startswith(f"channel.{channel.kind}."):
            titles[override.key] = channel.title
        payments = {f"channel.{channel.kind}.payment.{one.id}": one.title for one in channel.payments}
        titles |= payments
    return titles
