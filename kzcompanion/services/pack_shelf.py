"""Knows which data are in force: the shipped ones, or packs of the user's in their place or beside."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from kzcompanion.domain.errors import PackBroken
from kzcompanion.storage.pack_reader import CountryPack, read_pack
from kzcompanion.storage.packs_store import ActivePack

if TYPE_CHECKING:
    from kzcompanion.storage.kzpack_file import LoadedPack


class PackNotice(msgspec.Struct, frozen=True):
    """Say why a pack that was applied is not in force, as a slug with facts."""

    code: str
    """pack_missing, pack_damaged, pack_outdated or pack_clash."""
    facts: dict[str, Any] = {}


class InForce(msgspec.Struct, frozen=True, kw_only=True):
    """Hold the data of one country that are in force; `pack` is None for the shipped ones."""

    country: CountryPack
    pack: LoadedPack | None = None

    @property
    def version(self) -> str:
        """Return the version of the data."""
        return self.country.country.pack_version


class PackShelf:
    """Read what is in force once, and again after `forget`; the shipped country comes first."""

    def __init__(
        self, shipped: Path, folder: Path, active: Callable[[], Iterable[ActivePack]] = tuple
    ) -> None:
        """Join one country's shipped folder, the folder of packs, and the records of what was applied."""
        self._folder = folder
        self._active = active
        self._shipped_folder = shipped

    @cached_property
    def shipped(self) -> CountryPack:
        """Return the shipped data."""
        return read_pack(self._shipped_folder)

    @cached_property
    def _found(self) -> tuple[tuple[InForce, ...], tuple[PackNotice, ...]]:
        notices: list[PackNotice] = []
        others: list[InForce] = []
        home: InForce | None = None
        for active in self._active():
            pack = self._sound(active, notices)
            if pack is None:
                continue
            found = InForce(country=pack.country, pack=pack)
            if active.country == self.shipped.country.id:
                home = found
            else:
                others.append(found)
        kept = [home or InForce(country=self.shipped)]
        for other in others:
            clash = next(filter(None, (clashing(one.country, other.country) for one in kept)), None)
            if clash is None:
                kept.append(other)
            else:
                country = other.country.country.id
                facts = {"file": _file(other), "name": clash, "country": country}
                notices.append(PackNotice("pack_clash", facts))
        return tuple(kept), tuple(notices)

    def _sound(self, active: ActivePack, notices: list[PackNotice]) -> LoadedPack | None:
        """Return the pack a record names, if it is to the bit what was applied and not behind the program."""
        from kzcompanion.domain.pack_content import version_order
        from kzcompanion.storage.kzpack_file import load_pack

        facts = {"file": active.file, "version": active.version, "country": active.country}
        shipped = self.shipped.country
        if active.country == shipped.id:
            there = version_order(shipped.pack_version)
            if version_order(active.version) <= there:
                if version_order(active.version) < there:
                    notices.append(PackNotice("pack_outdated", {**facts, "there": shipped.pack_version}))
                return None
        path = self._folder / Path(active.file).name
        if not path.is_file():
            notices.append(PackNotice("pack_missing", facts))
            return None
        try:
            pack = load_pack(path)
        except PackBroken:
            pack = None
        if pack is None or pack.sha256 != active.sha256 or self.not_alone(pack):
            notices.append(PackNotice("pack_damaged", facts))
            return None
        return pack

    def not_alone(self, pack: LoadedPack) -> tuple[str, ...]:
        """Return the parts a pack lacks although it would take the place of the shipped data."""
        from kzcompanion.storage.kzpack_file import missing_parts

        return missing_parts(pack) if pack.content.head.country == self.shipped.country.id else ()

    def in_force(self) -> tuple[InForce, ...]:
        """Return the data of every country."""
        return self._found[0]

    def notices(self) -> tuple[PackNotice, ...]:
        """Return why packs that were applied are not in force."""
        return self._found[1]

    def countries(self) -> tuple[CountryPack, ...]:
        """Return the data of every country, the shipped country first."""
        return tuple(one.country for one in self.in_force())

    def forget(self) -> None:
        """Read anew what is in force when it is asked for next."""
        self.__dict__.pop("_found", None)


def clashing(one: CountryPack, other: CountryPack) -> str | None:
    """Return an id that two countries have both, None when none."""
    for mine, theirs in zip(_ids(one), _ids(other), strict=True):
        both = mine & theirs
        if both:
            return min(both)
    return None


def _ids(pack: CountryPack) -> tuple[set[str], ...]:
    return (
        {pack.country.id},
        {operator.id for operator in pack.operators},
        {company.id for company in pack.country.companies},
        {code.id for code in pack.codes},
        {plan.id for plan in pack.plans},
        {rule.id for rule in pack.rules},
        {phrase.id for phrase in pack.phrases},
        {contact.id for contact in pack.emergency},
        {correction.id for correction in pack.corrections},
    )


def _file(found: InForce) -> str:
    return found.pack.file if found.pack else ""
