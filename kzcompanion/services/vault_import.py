"""Brings secrets in from other password keepers: read a file, see what would happen, take it in one deed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from pathlib import Path

import msgspec

from kzcompanion.domain.errors import (
    Cancelled,
    CompanionError,
    FileKindUnknown,
    KeepassDamaged,
    Missing,
    NothingToChange,
    VaultDamaged,
    WrongPassword,
)
from kzcompanion.domain.file_errors import ImportUnreadable
from kzcompanion.domain.names import NICKNAME_LENGTH, parse_nickname
from kzcompanion.domain.secret_field import DIGIT_FIELDS, SecretField, masked, normalise
from kzcompanion.domain.sim_photo import PhotoSide
from kzcompanion.files.atomic import read_whole
from kzcompanion.services.csv_text import unguarded
from kzcompanion.services.deed_scope import DeedScope
from kzcompanion.services.photo_exchange import PhotosIn, beside, photos_in
from kzcompanion.services.photo_service import PhotoService, record_of
from kzcompanion.services.sims_service import SimsService
from kzcompanion.services.vault_service import VaultService
from kzcompanion.vault.foreign_entries import read_bitwarden, read_table
from kzcompanion.vault.keepass_file import KeepassEntry, read_keepass
from kzcompanion.vault.secret import Secret
from kzcompanion.vault.table_text import LIMIT

ENDINGS = (".kdbx", ".csv", ".json")
_FIELD_ORDER = list(SecretField)

ForeignEntry = KeepassEntry
"""An entry of a file; the ui hands it from `read` to `plan` and looks at the plan only."""
Cancel = Callable[[], bool]


class ImportRow(msgspec.Struct, frozen=True, kw_only=True, eq=False):
    """Say where one entry of the file would go; it shows masks, never values."""

    title: str
    """The nickname of the SIM it goes to, or of the one to be made."""
    sim_id: str | None
    """The SIM that is there already, None for a new one."""
    operator_id: str | None
    """None when the file does not say it: it has to be chosen for a new SIM."""
    masks: Mapping[SecretField, str]
    new: frozenset[SecretField]
    """Fields that are empty here so far."""
    conflicts: frozenset[SecretField]
    """Fields that hold something else here, and keep it unless told otherwise."""
    chosen: bool
    """It looks like a SIM of this program, so it is taken unless the user says no."""
    problem: CompanionError | None
    """Why it cannot be taken."""
    fields: Mapping[str, Secret]
    photos: PhotosIn
    """What its files are taken for."""


class ImportChoice(msgspec.Struct, frozen=True):
    """Take a row: with which operator where it makes a SIM, and whether conflicts are overwritten."""

    row: ImportRow
    operator_id: str | None = None
    replace: bool = False


class ImportDone(msgspec.Struct, frozen=True, kw_only=True):
    """Count what was brought in."""

    created: int
    """SIMs that were made."""
    sims: int
    fields: int
    kept: int
    """Fields that differ and kept what they held."""
    photos: int = 0
    photos_kept: int = 0
    """Photos that differ and stayed as they were."""
    photos_refused: tuple[tuple[str, CompanionError], ...] = ()
    """Nickname and reason of each file that was left out; the rest of its entry was taken."""


class VaultImport:
    """Read, plan and take; the vault has to be unlocked for the last two."""

    __slots__ = ("_brands", "_photos", "_scope", "_sims", "_vault")

    def __init__(
        self,
        sims: SimsService,
        vault: VaultService,
        photos: PhotoService,
        scope: DeedScope,
        brands: Callable[[], dict[str, str]],
    ) -> None:
        """Join the services; `brands` gives the brand of each operator by id."""
        self._sims, self._vault, self._photos = sims, vault, photos
        self._scope, self._brands = scope, brands

    @staticmethod
    def needs_password(path: Path) -> bool:
        """Tell by its ending whether a file is sealed."""
        return path.suffix.casefold() == ".kdbx"

    def read(
        self, path: Path, password: str | None = None, cancelled: Cancel | None = None
    ) -> tuple[KeepassEntry, ...]:
        """Return what is in a file; may take seconds, and run on another thread.

        Raises FileKindUnknown, ImportUnreadable, Missing and WrongPassword (password), KeepassDamaged,
        NotEnoughMemory and Cancelled.
        """
        ending = path.suffix.casefold()
        if ending not in ENDINGS:
            raise FileKindUnknown("file", name=path.name, reason="vault_import")
        octets = _octets(path)
        if ending == ".csv":
            return read_table(octets, unguarded)
        if ending == ".json":
            return read_bitwarden(octets)
        if not password:
            raise Missing("password")
        try:
            entries = read_keepass(octets, password)
        except WrongPassword:
            raise WrongPassword("password", kind="file") from None
        except KeepassDamaged as damage:
            raise KeepassDamaged("file", **{**damage.facts, "path": str(path)}) from None
        if cancelled is not None and cancelled():
            raise Cancelled
        if not entries:
            raise ImportUnreadable("file", reason="empty")
        return entries

    def plan(self, entries: Iterable[KeepassEntry]) -> tuple[ImportRow, ...]:
        """Say for each entry where it would go; raises VaultLocked."""
        taken: set[str] = set()
        rows = [self._row(number, entry, taken) for number, entry in enumerate(entries, 1)]
        here = self._vault.compare({row.sim_id: row.fields for row in rows if row.sim_id is not None})
        return tuple(
            row if row.sim_id is None else self._beside(row, row.sim_id, here[row.sim_id]) for row in rows
        )

    def take(self, choices: Iterable[ImportChoice]) -> ImportDone:
        """Bring the chosen rows in, all or none, in one deed.

        Raises NothingToChange without a row, Missing (operator), what the SIMs and the vault raise.
        """
        choices = tuple(choices)
        if not choices:
            raise NothingToChange
        for choice in choices:
            if choice.row.problem is not None:
                raise choice.row.problem
            if choice.row.sim_id is None and choice.operator_id is None:
                raise Missing("operator")
        wanted: dict[str, Mapping[str, Secret]] = {}
        files: dict[str, tuple[str, bytes]] = {}
        refused: list[tuple[str, CompanionError]] = []
        kept = sum(0 if choice.replace else len(choice.row.conflicts) for choice in choices)

        def gather() -> None:
            for choice in choices:
                row = choice.row
                sim_id = row.sim_id or self._sims.add(row.title, choice.operator_id or "").id
                wanted[sim_id] = _taken(choice)
                files.update(record_of(sim_id, *photo) for photo in _photos_taken(choice).items())
                refused.extend((row.title, why) for why in row.photos.refused)

        self._vault.fill(
            wanted, gather, lambda _label: self._scope.deed("vault_import", undoable=False), files
        )
        return ImportDone(
            created=sum(choice.row.sim_id is None for choice in choices),
            sims=len(choices),
            fields=sum(len(fields) for fields in wanted.values()),
            kept=kept,
            photos=len(files),
            photos_kept=sum(0 if one.replace else len(one.row.photos.conflicts) for one in choices),
            photos_refused=tuple(refused),
        )

    def _row(self, number: int, entry: KeepassEntry, taken: set[str]) -> ImportRow:
        title = _title(entry.title, number)
        sim_id = self._match(entry, title, taken)
        fields: dict[str, Secret] = {}
        masks: dict[SecretField, str] = {}
        problem: CompanionError | None = None
        for field in sorted(map(SecretField, entry.fields), key=_FIELD_ORDER.index):
            try:
                entry.fields[field.value].pour(partial(_keep, field, fields, masks))
            except CompanionError as error:
                problem = problem or error
        title = _free(title, taken) if sim_id is None else self._sims.get(sim_id).nickname
        taken.add(title.casefold())
        operator = self._operator(entry)
        like_ours = sim_id is not None or operator is not None or bool(DIGIT_FIELDS & set(masks))
        photos = photos_in(entry.attachments)
        if not (fields or photos.taken) and problem is None:
            problem = ImportUnreadable(None, reason="no_secret")
        return ImportRow(
            title=title,
            sim_id=sim_id,
            operator_id=operator,
            masks=masks,
            new=frozenset(masks),
            conflicts=frozenset(),
            chosen=like_ours and problem is None,
            problem=problem,
            fields=fields,
            photos=photos,
        )

    def _match(self, entry: KeepassEntry, title: str, taken: set[str]) -> str | None:
        """Return the SIM of this nickname, or the very SIM that was exported; no SIM is taken twice."""
        sims = self._sims.list(include_archived=True)
        by_name = [sim for sim in sims if sim.nickname.casefold() == title.casefold()]
        in_use = [sim for sim in by_name if sim.archived_at is None]
        same = [sim for sim in sims if sim.id == entry.id]
        for sim in (*in_use, *same, *by_name):
            if sim.nickname.casefold() not in taken:
                return sim.id
        return None

    def _beside(
        self, row: ImportRow, sim_id: str, here: tuple[frozenset[SecretField], ...] | VaultDamaged
    ) -> ImportRow:
        """Return the row with what the SIM holds here already."""
        if isinstance(here, VaultDamaged):
            damaged: ImportRow = msgspec.structs.replace(row, chosen=False, problem=here)
            return damaged
        filled, differing = here
        photos = beside(self._photos, sim_id, row.photos)
        seen: ImportRow = msgspec.structs.replace(
            row, new=row.new - filled, conflicts=differing, photos=photos
        )
        return seen

    def _operator(self, entry: KeepassEntry) -> str | None:
        """Return the operator that tag, group or title names."""
        texts = [text.casefold() for text in (*entry.tags, entry.title)]
        for text in texts:
            for operator_id, brand in self._brands().items():
                if {operator_id.casefold(), brand.casefold()} & set(text.split()):
                    return operator_id
        return None


def _taken(choice: ImportChoice) -> Mapping[str, Secret]:
    """Return the fields to write."""
    fields, conflicts = choice.row.fields, choice.row.conflicts
    if choice.replace:
        return fields
    return {name: secret for name, secret in fields.items() if SecretField(name) not in conflicts}


def _photos_taken(choice: ImportChoice) -> Mapping[PhotoSide, bytes]:
    """Return the photos to keep."""
    photos = choice.row.photos
    stay = frozenset() if choice.replace else photos.conflicts
    return {side: jpeg for side, jpeg in photos.taken.items() if side not in stay}


def _keep(field: SecretField, fields: dict[str, Secret], masks: dict[SecretField, str], text: str) -> None:
    stored = normalise(field, text)
    if stored:
        fields[field.value] = Secret(stored)
        masks[field] = masked(field, stored)


def _title(text: str, number: int) -> str:
    """Return a nickname made of an entry's title, whatever stands there."""
    seen = "".join(sign for sign in text if sign.isprintable())[:NICKNAME_LENGTH]
    try:
        return parse_nickname(seen)
    except CompanionError:
        return f"SIM {number}"


def _free(title: str, taken: set[str]) -> str:
    name, number = title, 2
    while name.casefold() in taken:
        ending = f" ({number})"
        name, number = title[: NICKNAME_LENGTH - len(ending)] + ending, number + 1
    return name


def _octets(path: Path) -> bytes:
    try:
        return read_whole(str(path), LIMIT + 1)
    except FileNotFoundError:
        raise ImportUnreadable("file", reason="missing") from None
    except OSError:
        raise ImportUnreadable("file", reason="not_read") from None
