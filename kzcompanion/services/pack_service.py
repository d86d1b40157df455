"""Looks into data packs, puts them in force, and goes back to earlier data."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum
from pathlib import Path

import msgspec

from kzcompanion.domain.errors import CompanionError, NotFound, PackBroken
from kzcompanion.domain.file_errors import KzpackBroken, PackRefused
from kzcompanion.domain.localtext import LocalText
from kzcompanion.domain.override import Override
from kzcompanion.domain.pack_content import PackContent, PackHead, version_order
from kzcompanion.domain.pack_diff import ChangeKind, PackChange, Subject, differences
from kzcompanion.files.atomic import refusal, write_durably
from kzcompanion.files.paths import DataFolder
from kzcompanion.files.quarantine import private_tree
from kzcompanion.files.resources import resource
from kzcompanion.services.clock import Clock
from kzcompanion.services.deed_scope import DeedScope
from kzcompanion.services.events import FactsChanged
from kzcompanion.services.pack_overridden import Overridden, touched
from kzcompanion.services.pack_shelf import InForce, PackNotice, PackShelf, clashing
from kzcompanion.services.pack_signers import Signature, known_signers, signature_of
from kzcompanion.services.sims_service import SimsService
from kzcompanion.storage.kzpack_file import ENDING, LoadedPack, content_of, load_pack
from kzcompanion.storage.packs_store import ActivePack, PacksStore

DEED_APPLY, DEED_BACK = "pack_apply", "pack_back"


class Standing(StrEnum):
    """Name how a pack stands to what is in force."""

    NEW = "new"
    ALREADY = "already"
    """The very same content is in force."""
    REFUSED = "refused"


class Affected(msgspec.Struct, frozen=True):
    """Say that a SIM's operator goes or changes; `changes` counts what changes about it."""

    sim: str
    """The SIM's nickname."""
    operator: str
    """The operator's brand."""
    gone: bool
    changes: int = 0


class PackPreview(msgspec.Struct, frozen=True, kw_only=True):
    """Hold what applying a pack would do; nothing is changed by looking."""

    path: Path
    sha256: str
    head: PackHead
    signature: Signature
    replaces: str | None
    """The version in force of the same country, None for a country that is new."""
    changes: tuple[PackChange, ...]
    affected: tuple[Affected, ...]
    overridden: tuple[Overridden, ...] = ()
    """The corrections whose facts change; they stay."""
    standing: Standing
    refusal: CompanionError | None = None
    """Why it cannot be applied."""


class InstalledPack(msgspec.Struct, frozen=True, kw_only=True):
    """Describe data that are on this laptop: shipped (no file), or a pack that was applied once."""

    country: str
    name: LocalText
    version: str
    made_on: str
    file: str | None
    in_force: bool
    usable: bool = True
    """False for data behind those shipped with the program."""


class PackService:
    """Inspect, apply and roll back; what is in force is one record, so that Undo takes it back."""

    __slots__ = ("_clock", "_folder", "_overrides", "_scope", "_shelf", "_sims", "_store")

    def __init__(
        self,
        store: PacksStore,
        shelf: PackShelf,
        folder: DataFolder,
        sims: SimsService,
        scope: DeedScope,
        clock: Clock,
        overrides: Callable[[], Iterable[Override]] = tuple,
    ) -> None:
        self._store = store
        self._shelf = shelf
        self._folder = folder
        self._sims = sims
        self._scope = scope
        self._clock = clock
        self._overrides = overrides

    def inspect(self, path: Path) -> PackPreview:
        """Read and check a pack and compare it with what is in force; PackBroken if it is not sound."""
        pack = self._read(path)
        now = self._in_force(pack.content.head.country)
        before = None if now is None else _content(now)
        changes = differences(before, pack.content, self._shelf.shipped.labels.facts)
        refusal_, already = self._refusal(pack, now, changes)
        standing = Standing.REFUSED if refusal_ else Standing.ALREADY if already else Standing.NEW
        return PackPreview(
            path=path,
            sha256=pack.sha256,
            head=pack.content.head,
            signature=signature_of(pack, known_signers(resource("data", "pack_keys.json"))),
            replaces=None if now is None else now.version,
            changes=changes,
            affected=self._affected(before, changes),
            overridden=touched(self._overrides(), None if now is None else now.country, pack.country),
            standing=standing,
            refusal=refusal_,
        )

    def apply(self, preview: PackPreview) -> bool:
        """Put a pack in force as it was shown; False when the same data are in force already.

        Raises PackRefused or PackBroken, CannotWrite or ReadOnly, and then nothing has changed.
        """
        pack = self._read(preview.path)
        if pack.sha256 != preview.sha256:
            raise PackRefused("file", file=preview.path.name, reason="changed")
        now = self._in_force(pack.content.head.country)
        changes = differences(None if now is None else _content(now), pack.content)
        refused, already = self._refusal(pack, now, changes)
        if refused is not None:
            raise refused
        if already:
            return False
        self._put_in_force(pack, DEED_APPLY)
        return True

    def roll_back(self, country: str, file: str | None = None) -> None:
        """Put a pack that was applied before in force again, or without a file the shipped data.

        Raises NotFound, PackBroken, PackRefused (behind the shipped data) or as writing does.
        """
        if file is None:
            if all(active.country != country for active in self._store.all()):
                raise NotFound("file", what="pack", name=country)
            with self._scope.deed(DEED_BACK) as news:
                self._store.remove(country)
                news.append(FactsChanged())
            return
        if all(one.file != file or one.country != country for one in self.installed()):
            raise NotFound("file", what="pack", name=file)
        pack = self._read(self._folder.packs / file)
        if not self._usable(pack):
            raise self._older(pack, self._shelf.shipped.country.pack_version)
        others = (one for one in self._shelf.in_force() if one.country.country.id != country)
        self._refuse_clash(pack, others)
        self._put_in_force(pack, DEED_BACK)

    def installed(self) -> tuple[InstalledPack, ...]:
        """Return the shipped data and every sound pack that was applied, the newest of a country first."""
        in_force = {one.country.country.id: one for one in self._shelf.in_force()}
        shipped = self._shelf.shipped.country
        found = [
            InstalledPack(
                country=shipped.id,
                name=shipped.name,
                version=shipped.pack_version,
                made_on=shipped.compiled_on.isoformat(),
                file=None,
                in_force=in_force[shipped.id].pack is None,
            )
        ]
        for path in sorted(self._folder.packs.glob(f"*{ENDING}")):
            try:
                pack = load_pack(path)
            except PackBroken:
                continue  # told as a notice when it should be in force; else it is of no use
            head, now = pack.content.head, in_force.get(pack.content.head.country)
            held = now is not None and now.pack is not None and now.pack.sha256 == pack.sha256
            found.append(
                InstalledPack(
                    country=head.country,
                    name=head.title,
                    version=head.version,
                    made_on=head.made_on.isoformat(),
                    file=path.name,
                    in_force=held,
                    usable=self._usable(pack),
                )
            )
        found.sort(key=lambda one: version_order(one.version), reverse=True)
        return tuple(sorted(found, key=lambda one: (one.country != shipped.id, one.country)))

    def notices(self) -> tuple[PackNotice, ...]:
        """Return why packs that were applied are not in force; the shipped data are used in their place."""
        return self._shelf.notices()

    def drop_broken(self) -> tuple[PackNotice, ...]:
        """Give up packs that cannot be in force any more, and return which; their files stay."""
        told = tuple(notice for notice in self.notices() if "country" in notice.facts)
        if told:
            with self._scope.deed(DEED_BACK) as news:
                for notice in told:
                    self._store.remove(str(notice.facts["country"]))
                news.append(FactsChanged())
        return told

    # --- rules ----------------------------------------------------------------------------------------------
    def _read(self, path: Path) -> LoadedPack:
        """Read a pack; one that would take the place of the shipped data must hold all that they hold."""
        pack = load_pack(path)
        lacking = self._shelf.not_alone(pack)
        if lacking:
            name = {"labels": "fact_labels"}.get(lacking[0], lacking[0])
            facts = {"reason": "field_missing", "name": name, "problem": f"lacks {name}"}
            raise KzpackBroken("file", file=path.name, path="$", **facts)
        return pack

    def _refusal(
        self, pack: LoadedPack, now: InForce | None, changes: tuple[PackChange, ...]
    ) -> tuple[CompanionError | None, bool]:
        """Return why a pack is refused, and whether the same data are in force already."""
        head = pack.content.head
        if now is not None:
            found, there = version_order(head.version), version_order(now.version)
            if found < there:
                return self._older(pack, now.version), False
            if found == there:
                same = not changes and (now.pack is None or now.pack.content.head.title == head.title)
                return (None if same else self._same_version(pack)), same
        kept = self._kept(pack)
        if kept is not None and differences(kept.content, pack.content):
            return self._same_version(pack), False
        others = (one for one in self._shelf.in_force() if one is not now)
        try:
            self._refuse_clash(pack, others)
        except PackRefused as refused:
            return refused, False
        return None, False

    def _refuse_clash(self, pack: LoadedPack, others: Iterable[InForce]) -> None:
        for other in others:
            clash = clashing(other.country, pack.country)
            if clash is not None:
                facts = {"name": clash, "there": other.country.country.id}
                raise PackRefused("file", file=pack.file, reason="clash", **facts)

    @staticmethod
    def _older(pack: LoadedPack, there: str) -> PackRefused:
        version = pack.content.head.version
        return PackRefused("file", file=pack.file, reason="older", version=version, there=there)

    @staticmethod
    def _same_version(pack: LoadedPack) -> PackRefused:
        version = pack.content.head.version
        return PackRefused("file", file=pack.file, reason="same_version", version=version)

    def _kept(self, pack: LoadedPack) -> LoadedPack | None:
        """Return the sound pack of the same country and version that was applied before."""
        try:
            return load_pack(self._folder.packs / _name(pack))
        except PackBroken:
            return None

    def _usable(self, pack: LoadedPack) -> bool:
        shipped, head = self._shelf.shipped.country, pack.content.head
        return head.country != shipped.id or version_order(head.version) > version_order(shipped.pack_version)

    # --- reading and writing --------------------------------------------------------------------------------
    def _in_force(self, country: str) -> InForce | None:
        return next((one for one in self._shelf.in_force() if one.country.country.id == country), None)

    def _put_in_force(self, pack: LoadedPack, deed: str) -> None:
        """Write the file first: a record never names one that is not on the disk, whole."""
        head, kept = pack.content.head, self._kept(pack)
        if kept is not None:
            pack = (
                kept  # of the same content; earlier records, which Undo may bring back, name its very bytes
            )
        name = _name(pack)
        active = ActivePack(
            country=head.country,
            file=name,
            sha256=pack.sha256,
            version=head.version,
            applied_at=self._clock.now().replace(microsecond=0),
        )
        with self._scope.deed(deed) as news:
            if kept is None:
                self._write(self._folder.packs / name, pack.payload)
            self._store.put(active)
            news.append(FactsChanged())

    @staticmethod
    def _write(path: Path, payload: bytes) -> None:
        try:
            private_tree(path.parent)
        except OSError as error:
            raise refusal(error, path.parent) from error
        write_durably(path, payload)

    def _affected(self, before: PackContent | None, changes: tuple[PackChange, ...]) -> tuple[Affected, ...]:
        """Name the SIMs whose operator goes, or of whose operator something changes."""
        brands = {operator.id: operator.brand for operator in before.operators} if before else {}
        found = []
        for sim in self._sims.list():
            if sim.operator_id not in brands:
                continue
            own = [
                change
                for change in changes
                if change.operator_id == sim.operator_id
                or (change.subject is Subject.OPERATOR and change.id == sim.operator_id)
            ]
            gone = any(c.subject is Subject.OPERATOR and c.kind is ChangeKind.REMOVED for c in own)
            if own:
                found.append(Affected(sim.nickname, brands[sim.operator_id], gone, len(own)))
        return tuple(found)


def _content(now: InForce) -> PackContent:
    return now.pack.content if now.pack is not None else content_of(now.country)


def _name(pack: LoadedPack) -> str:
    head = pack.content.head
    return f"{head.country}-{head.version}{ENDING}"
