"""Takes the secrets out of the vault into a file: sealed for KeePassXC, or readable by everybody as CSV."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import msgspec

from kzcompanion.domain.errors import Cancelled, FileKindUnknown
from kzcompanion.domain.file_errors import NotConfirmed
from kzcompanion.domain.secret_field import SecretField
from kzcompanion.files.export_file import write_export
from kzcompanion.services.clock import Clock
from kzcompanion.services.csv_text import guarded
from kzcompanion.services.photo_exchange import photos_out
from kzcompanion.services.photo_service import PhotoService
from kzcompanion.services.receipt_service import KIND as RECEIPT
from kzcompanion.services.sims_service import SimsService
from kzcompanion.services.vault_service import VaultService

KDBX, CSV = ".kdbx", ".csv"
CONFIRMATION = "PLAINTEXT"
"""The word typed before secrets are written readable; the same in every language."""

_SYNC_NAMES = (
    *("dropbox", "onedrive", "google drive", "googledrive", "icloud", "mobile documents", "nextcloud"),
    *("owncloud", "syncthing", "yandex.disk", "yandexdisk", "яндекс.диск", "pcloud", "megasync"),
    *("nutstore", "坚果云", "baidunetdisk", "baidusyncdisk", "百度网盘", "wps云盘"),
)
_MARK = "\ufeff"


class VaultExported(msgspec.Struct, frozen=True):
    """Say what was written, and which SIMs could not be."""

    path: str
    sims: int
    fields: int
    unreadable: tuple[str, ...]
    """Nicknames of SIMs whose record is damaged."""
    photos: int = 0
    unreadable_photos: tuple[str, ...] = ()
    """Nicknames of SIMs of which a photo is damaged."""
    receipts: int = 0
    """Photos of receipts, which stay behind: they belong to entries, of which KeePass knows nothing."""


class VaultExport:
    """Write the secrets of every SIM, those put away too; the vault has to be unlocked."""

    __slots__ = ("_clock", "_photos", "_sims", "_vault")

    def __init__(self, sims: SimsService, vault: VaultService, photos: PhotoService, clock: Clock) -> None:
        self._sims, self._vault, self._photos, self._clock = sims, vault, photos, clock

    def photo_count(self) -> int:
        """Return how many photos a KeePass file takes along; raises VaultLocked."""
        sims = (sim.id for sim in self._sims.list(include_archived=True))
        return sum(len(self._photos.sides(sim_id)) for sim_id in sims)

    def keepass(
        self, path: Path, password: str, cancelled: Callable[[], bool] | None = None
    ) -> VaultExported:
        """Write a KeePass file with the photos under a password of its own and open it again.

        Takes a second or two and may run on another thread. Raises FileKindUnknown, VaultLocked,
        PasswordTooWeak, TextNotStorable, NotEnoughMemory, Cancelled, what `write_export`
        raises, and KeepassDamaged when the file does not open as it was meant.
        """
        _must_end(path, KDBX)
        titles, damaged = self._readable()
        sims = self._sims.list(include_archived=True)
        names = {sim.id: sim.nickname for sim in sims}
        photos = photos_out(self._photos, [sim_id for sim_id in names if sim_id not in damaged])
        titles |= {sim_id: names[sim_id] for sim_id in photos.files if photos.files[sim_id]}
        brands = {sim.id: sim.operator_id for sim in sims}
        tags = {sim_id: brands[sim_id] for sim_id in titles}
        octets = self._vault.keepass_file(titles, password, self._clock.now(), tags, photos.files)
        fields = sum(len(self._vault.fields(sim_id)) for sim_id in titles)
        if cancelled is not None and cancelled():
            raise Cancelled
        write_export(path, octets)
        return VaultExported(
            path=str(path),
            sims=len(titles),
            fields=fields,
            unreadable=tuple(damaged.values()),
            photos=photos.count,
            unreadable_photos=tuple(names[sim_id] for sim_id in photos.unreadable),
            receipts=len(self._vault.listed_records(RECEIPT)),
        )

    def csv(self, path: Path, confirmation: str) -> VaultExported:
        """Write everything readable by everybody, once the user typed CONFIRMATION.

        Raises NotConfirmed, FileKindUnknown, VaultLocked, and what `write_export` raises.
        """
        import csv
        import io

        _must_end(path, CSV)
        if confirmation.strip().upper() != CONFIRMATION:
            raise NotConfirmed("confirmation", word=CONFIRMATION)
        titles, damaged = self._readable()
        operators = {sim.id: sim.operator_id for sim in self._sims.list(include_archived=True)}
        buffer = io.StringIO(newline="")
        writer = csv.writer(buffer)
        writer.writerow(("nickname", "operator", *(field.value for field in SecretField)))
        count = 0
        for sim_id, title in titles.items():
            cells: dict[SecretField, str] = {}
            for field in self._vault.fields(sim_id):
                self._vault.disclose(sim_id, field, partial(cells.__setitem__, field))
            row = (title, operators[sim_id], *(cells.get(field, "") for field in SecretField))
            writer.writerow(guarded(cell) for cell in row)
            count += len(cells)
        write_export(path, (_MARK + buffer.getvalue()).encode("utf-8"))
        return VaultExported(str(path), len(titles), count, tuple(damaged.values()))

    def _readable(self) -> tuple[dict[str, str], dict[str, str]]:
        """Return the nicknames of the SIMs with secrets by id, and of those whose record is damaged."""
        sealed = set(self._vault.sim_ids())
        damaged = {finding.record for finding in self._vault.check()}
        sims = self._sims.list(include_archived=True)
        titles = {sim.id: sim.nickname for sim in sims if sim.id in sealed}
        return titles, {sim.id: sim.nickname for sim in sims if sim.id in damaged}


def sync_program(path: Path) -> str | None:
    """Return the folder by whose name a program seems to copy the file to other computers, if one does."""
    for part in path.parts:
        if any(name in part.casefold() for name in _SYNC_NAMES):
            return part
    return None


def _must_end(path: Path, ending: str) -> None:
    if path.suffix.casefold() != ending:
        raise FileKindUnknown("file", name=path.name, reason=ending[1:])
