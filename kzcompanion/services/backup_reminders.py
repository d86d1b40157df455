"""Knows when a backup outside is due; asked at every start, so it needs nothing of what makes one."""

from __future__ import annotations

from datetime import datetime, timedelta

from kzcompanion.domain.backup import BackupReminder
from kzcompanion.services.clock import Clock
from kzcompanion.storage.database import Database
from kzcompanion.storage.outside_store import LastBackup, OutsideStore
from kzcompanion.storage.stamps import spelled
from kzcompanion.storage.vault_store import VaultStore, change_number

REMIND_CHANGES = 10
REMIND_DAYS = 14
"""Changes, or days with any change, after which a backup outside is due."""


class BackupReminders:
    """Count what changed since the last backup that was made and verified."""

    __slots__ = ("_clock", "_database", "_outside")

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._outside = OutsideStore(database)

    def due(self) -> BackupReminder | None:
        """Tell whether a backup is due: after ten changes, or two weeks with any, while there is a SIM."""
        if self._database.read_only is not None or not self._database.book.rows("sims"):
            return None
        last = self._outside.last()
        changes = self._changes(last)
        since = self._outside.first_change() if last is None else last.at
        waited = since <= spelled(self._clock.now() - timedelta(days=REMIND_DAYS))
        if changes >= REMIND_CHANGES or (changes and waited):
            last_at = None if last is None else datetime.fromisoformat(last.at)
            return BackupReminder(changes=changes, last_at=last_at)
        return None

    def _changes(self, last: LastBackup | None) -> int:
        if last is None:
            return self._outside.changes_since("")
        if self._database.generation <= last.generation + 1:  # noting the backup was a change of its own
            return 0
        sealed = change_number(VaultStore(self._database).read()) - last.vault_counter
        return self._outside.changes_since(last.at) + max(0, sealed)
