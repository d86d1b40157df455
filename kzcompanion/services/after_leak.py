"""What must go after a password was seen: every older copy of the data, which it would still open."""

from __future__ import annotations

from pathlib import Path

import msgspec

from kzcompanion.domain.errors import CompanionError
from kzcompanion.files.quarantine import remove_all
from kzcompanion.storage.database import Database
from kzcompanion.storage.generations import Generations


class KeyRenewed(msgspec.Struct, frozen=True, kw_only=True):
    """Say what renewing the key did, and what may still open with the old password."""

    recovery: bool
    """A new recovery key was poured out, because there was one before."""
    older_copies: tuple[str, ...] = ()
    """Paths in `backups/` that could not be removed; the key is renewed all the same."""
    set_aside: tuple[str, ...] = ()
    """Paths of files in the quarantine, which go only when the user says so."""


def forget_older_copies(database: Database, *, set_aside_too: bool, recovery: bool) -> KeyRenewed:
    """Remove generations, kept copies and history, and with `set_aside_too` the quarantine; never raises.

    Backups in files of the user's choosing are not known here; whoever asks tells of them.
    """
    try:
        database.forget_past()
    except CompanionError:
        pass  # what is left is named below
    if set_aside_too:
        remove_all(database.folder.quarantine)
    present = Generations(database.folder.backups).path_of(database.generation)
    return KeyRenewed(
        recovery=recovery,
        older_copies=tuple(path for path in _files(database.folder.backups) if path != present),
        set_aside=tuple(_files(database.folder.quarantine)),
    )


def _files(folder: Path) -> list[str]:
    try:
        return sorted(str(path) for path in folder.iterdir())
    except OSError:
        return []
