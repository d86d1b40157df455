"""What is told of a backup: what it holds, that it was verified, what a restore would do and what it did."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any

import msgspec


class BackupFacts(msgspec.Struct, frozen=True, kw_only=True):
    """Hold what a backup file tells everyone."""

    path: str
    at: datetime
    """When it was made, UTC."""
    program: str
    sims: int
    entries: int
    sealed: bool
    """Say whether it opens only with a password."""


class BackupVerified(msgspec.Struct, frozen=True, kw_only=True):
    """Hold what was found when a backup just made was opened again from the disk."""

    path: str
    at: datetime
    sims: int
    entries: int
    secrets: int
    sealed: bool
    noted: bool = True
    """False when the data could not be written, so that the reminder does not know of it."""


class BackupReminder(msgspec.Struct, frozen=True, kw_only=True):
    """Say that it is time for a backup outside this laptop."""

    changes: int
    """Records changed since."""
    last_at: datetime | None
    """The last one; None when there was none yet."""


class RestoreMode(StrEnum):
    """Name the two ways to bring a backup in."""

    MERGE = "merge"
    REPLACE = "replace"


class VaultOutcome(StrEnum):
    """Name what becomes of the secrets in a backup."""

    NONE = "none"
    """There are none in it."""
    ADOPTED = "adopted"
    """There were none here: vault and password of the backup are taken over."""
    MERGED = "merged"
    """It is the same vault: joined field by field."""
    KEPT_OURS = "kept_ours"
    """It is another vault: ours stays as it is, theirs is left out."""
    REPLACED = "replaced"
    REMOVED = "removed"
    """Ours is replaced by nothing."""


class Tally(msgspec.Struct, frozen=True, kw_only=True):
    """Count records by what they are."""

    sims: int = 0
    entries: int = 0
    topups: int = 0
    """Top-ups under way or finished in the wizard."""
    others: int = 0

    @property
    def total(self) -> int:
        """Return how many there are together."""
        return self.sims + self.entries + self.topups + self.others


class Difference(msgspec.Struct, frozen=True, kw_only=True):
    """Hold one record that both laptops changed, each in its own way."""

    what: str
    """sim, entry, topup or another table's name."""
    record_id: str
    label: str
    """Nickname of the SIM it belongs to."""
    at: datetime | None = None
    """When an entry happened."""
    here: dict[str, Any] = {}
    there: dict[str, Any] = {}
    """What differs, by field: Money, date, instant, number, text or None; empty when it was removed there."""
    newer_here: bool


class MergePlan(msgspec.Struct, frozen=True, kw_only=True):
    """Say what a merge would do, record by record counted."""

    facts: BackupFacts
    new: Tally
    same: Tally
    newer_here: Tally
    newer_there: Tally
    removed_here: Tally
    """There, but removed here since: they stay removed."""
    removed_there: Tally
    """Here, but removed there since: they are removed here, too."""
    only_here: Tally
    conflicts: tuple[Difference, ...]
    same_names: tuple[str, ...]
    """Nicknames that two different SIMs would bear."""
    vault: VaultOutcome
    secrets_changed: tuple[str, ...] = ()
    """SIMs whose secrets here would change."""
    secrets_differing: tuple[tuple[str, str], ...] = ()
    """SIM and secret field filled differently on both laptops; the other value goes into the note."""
    secrets_unreadable: tuple[str, ...] = ()
    """SIMs whose secrets in the backup do not open."""


class RestoreDone(msgspec.Struct, frozen=True, kw_only=True):
    """Say what a restore did."""

    mode: RestoreMode
    plan: MergePlan
    imported: int
    """Records that were written."""
    duplicates: int
    """Records that were there already, the same or newer."""
    sims: int
    entries: int
    """What is there now."""
    vault: VaultOutcome
    kept: str = ""
    """The file in which the data are as they were before."""
