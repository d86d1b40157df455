"""Opens and judges a backup file as a whole before anything of it is taken."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from kzcompanion.domain.backup import BackupFacts
from kzcompanion.domain.errors import (
    BackupDamaged,
    BackupNewer,
    Cancelled,
    Missing,
    VaultDamaged,
    VaultNewer,
    WrongPassword,
)
from kzcompanion.services.sealed_backup import BackupKey
from kzcompanion.storage import backup_body, migrations
from kzcompanion.storage.backup_body import BackupBody
from kzcompanion.storage.backup_file import BackupFile, read_backup

Cancel = Callable[[], bool]
Progress = Callable[[int], None]


class OpenedBackup:
    """Hold a backup that was read, verified and opened, and its key until `close`."""

    __slots__ = ("body", "facts", "id", "key")

    def __init__(self, facts: BackupFacts, backup_id: str, body: BackupBody, key: BackupKey | None) -> None:
        self.facts = facts
        self.id = backup_id
        self.body = body
        self.key = key

    def close(self) -> None:
        """Forget the key."""
        if self.key is not None:
            self.key.forget()


def look_at(path: Path) -> BackupFacts:
    """Return what a backup tells everyone; raises NotABackup, BackupDamaged and BackupNewer."""
    return _facts(read_backup(path), path)


def open_backup(
    path: Path, password: str | None, cancelled: Cancel | None = None, progress: Progress | None = None
) -> OpenedBackup:
    """Read, verify and open a backup; raises what `BackupService.open` says."""
    tell = progress or silent
    found = read_backup(path)
    tell(20)
    key = None if found.head.seal is None else _key_of(found, path, password)
    try:
        go_on(cancelled)
        tell(70)
        body = _body_of(found, path, key)
    except BaseException:
        if key is not None:
            key.forget()
        raise
    tell(100)
    return OpenedBackup(_facts(found, path), found.head.id, body, key)


def key_of_seal(seal: dict[str, Any], password: str | None) -> BackupKey:
    """Open a seal with a password that must have been given; raises Missing and what BackupKey raises."""
    if not password:
        raise Missing("password")
    return BackupKey(seal, password)


def instant_of(stamp: str) -> datetime:
    """Return a stamp as an instant."""
    return datetime.fromisoformat(stamp)


def silent(_percent: int) -> None:
    """Tell nobody how far it is."""


def go_on(cancelled: Cancel | None) -> None:
    """Raise Cancelled once the user said so."""
    if cancelled is not None and cancelled():
        raise Cancelled


def _key_of(found: BackupFile, path: Path, password: str | None) -> BackupKey:
    """Open a backup's seal; its damage and its age are told as the backup's."""
    assert found.head.seal is not None
    try:
        return key_of_seal(found.head.seal, password)
    except WrongPassword as wrong:
        raise WrongPassword("password", kind="backup", at=instant_of(found.head.at)) from wrong
    except VaultNewer as newer:
        raise BackupNewer("file", path=str(path), **newer.facts) from newer
    except VaultDamaged as damage:
        raise BackupDamaged("file", path=str(path), problem="seal") from damage


def _body_of(found: BackupFile, path: Path, key: BackupKey | None) -> BackupBody:
    packed, head = found.body, found.head
    if key is not None:
        try:
            packed = key.open(packed, found.bound)
        except VaultDamaged as damage:
            raise BackupDamaged("file", path=str(path), problem="seal") from damage
    body = backup_body.unpack(packed, head.size, head.schema, str(path))
    if head.schema == migrations.SCHEMA and backup_body.counts(body.tables) != (head.sims, head.entries):
        raise BackupDamaged("file", path=str(path), problem="counts")
    return body


def _facts(found: BackupFile, path: Path) -> BackupFacts:
    head = found.head
    return BackupFacts(
        path=str(path),
        at=instant_of(head.at),
        program=head.program,
        sims=head.sims,
        entries=head.entries,
        sealed=head.seal is not None,
    )
