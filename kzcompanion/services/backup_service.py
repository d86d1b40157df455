"""Makes a backup in one file and proves it by opening it again."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

from kzcompanion.domain.backup import BackupFacts, BackupVerified
from kzcompanion.domain.errors import BackupEmpty, BackupUnproven, CompanionError, FileKindUnknown
from kzcompanion.files.export_file import write_export
from kzcompanion.services.backup_reading import (
    Cancel,
    OpenedBackup,
    Progress,
    go_on,
    key_of_seal,
    look_at,
    open_backup,
    silent,
)
from kzcompanion.services.clock import Clock
from kzcompanion.services.sealed_backup import BackupKey, HeldVault, new_seal, revisions
from kzcompanion.storage import backup_body, backup_file, migrations
from kzcompanion.storage.backup_body import BackupBody
from kzcompanion.storage.backup_file import BackupHead
from kzcompanion.storage.backup_point import Point
from kzcompanion.storage.database import Database
from kzcompanion.storage.outside_store import LastBackup, OutsideStore
from kzcompanion.storage.stamps import spelled
from kzcompanion.storage.vault_store import change_number

ENDING = ".kzbackup"


class BackupService:
    """Make and open backups; nothing here changes what the user entered."""

    __slots__ = ("_clock", "_database", "_outside")

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._outside = OutsideStore(database)

    def needs_password(self) -> bool:
        """Tell whether there is a vault, whose password then seals the backup."""
        return HeldVault({"vault": dict(self._database.book.rows("vault"))}).read() is not None

    def export(
        self,
        path: Path,
        password: str | None = None,
        cancelled: Cancel | None = None,
        progress: Progress | None = None,
    ) -> BackupVerified:
        """Write a backup, open it again from the disk and compare it; takes about two seconds with a vault.

        May run on another thread. Raises FileKindUnknown, BackupEmpty, Missing and WrongPassword (password),
        Cancelled, VaultDamaged, NotEnoughMemory, what `write_export` raises, and BackupUnproven.
        """
        tell = progress or silent
        if path.suffix.casefold() != ENDING:
            raise FileKindUnknown("file", name=path.name)
        at, generation, picture = self._clock.now(), self._database.generation, self._database.picture()
        tables = {name: table for name, table in picture.items() if backup_body.belongs(name) and table}
        held = HeldVault(tables)
        if path.exists() and not any(backup_body.counts(tables)) and not held.records():
            raise BackupEmpty("file", path=str(path))
        seal = new_seal(held)
        key = None if seal is None else key_of_seal(seal, password)
        try:
            go_on(cancelled)
            tell(40)
            body = BackupBody(
                tables=tables,
                secrets=0 if key is None else key.secrets(held),
                points=self._outside.points(),
            )
            head, payload = _rendered(at, body, seal, key)
        finally:
            if key is not None:
                key.forget()
        go_on(cancelled)
        write_export(path, payload)
        tell(60)
        self._prove(path, password, head, body)
        noted = self._database.read_only is None
        if noted:
            last = LastBackup(at=head.at, generation=generation, vault_counter=change_number(held.read()))
            self._outside.made(head.id, last, Point(head.at, revisions(held)))
        tell(100)
        return BackupVerified(
            path=str(path),
            at=at,
            sims=head.sims,
            entries=head.entries,
            secrets=body.secrets,
            sealed=seal is not None,
            noted=noted,
        )

    def look(self, path: Path) -> BackupFacts:
        """Return what a backup file tells everyone, after every byte was verified; needs no password.

        Raises NotABackup, BackupDamaged and BackupNewer.
        """
        return look_at(path)

    def open(
        self,
        path: Path,
        password: str | None = None,
        cancelled: Cancel | None = None,
        progress: Progress | None = None,
    ) -> OpenedBackup:
        """Read, verify and open a backup; to be closed by the caller. May run on another thread.

        Raises NotABackup, BackupDamaged, BackupNewer, Missing and WrongPassword (password), Cancelled,
        NotEnoughMemory.
        """
        return open_backup(path, password, cancelled, progress)

    def _prove(self, path: Path, password: str | None, head: BackupHead, body: BackupBody) -> None:
        """Open the file as a restore would and compare it with what was meant."""
        try:
            opened = self.open(path, password)
        except CompanionError as error:
            raise BackupUnproven("file", path=str(path)) from error
        try:
            held = HeldVault(opened.body.tables)
            secrets = 0 if opened.key is None else opened.key.secrets(held)
        finally:
            opened.close()
        if opened.id != head.id or opened.body != body or secrets != body.secrets:
            raise BackupUnproven("file", path=str(path))


def _rendered(
    at: datetime, body: BackupBody, seal: dict[str, Any] | None, key: BackupKey | None
) -> tuple[BackupHead, bytes]:
    from kzcompanion import __version__

    packed, size = backup_body.pack(body)
    sims, entries = backup_body.counts(body.tables)
    head = BackupHead(
        id=uuid4().hex,
        at=spelled(at),
        program=__version__,
        schema=migrations.SCHEMA,
        sims=sims,
        entries=entries,
        size=size,
        seal=seal,
    )
    if key is not None:
        packed = key.seal(packed, backup_file.bound_of(head))
    return head, backup_file.render(head, packed)
