"""What this laptop knows of backups outside it: the last one made, and those it has in common with others."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from kzcompanion.storage.backup_point import Point
from kzcompanion.storage.database import Database
from kzcompanion.storage.records import from_record, to_record
from kzcompanion.storage.stamps import OLDEST, stamp_of, takes_stamp

TABLE = "outside"
MOST_POINTS = 50
"""Backups remembered; the oldest goes first."""
_LAST = "last"


class LastBackup(msgspec.Struct, frozen=True, kw_only=True):
    """Remember the last backup that was made and verified."""

    at: str
    """When, as a stamp."""
    generation: int
    """Number of the last change in it."""
    vault_counter: int = 0
    """Number of the vault's last change in it."""


class OutsideStore:
    """Keep the memory of backups; it is no deed of the user's and goes into no backup."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def last(self) -> LastBackup | None:
        """Return the last backup that was made, or None."""
        record = self._database.book.get(TABLE, _LAST)
        return None if record is None else from_record(record, LastBackup, TABLE)

    def points(self) -> dict[str, Point]:
        """Return the backups whose state went into these data, by id."""
        rows = self._database.book.rows(TABLE)
        return {name: from_record(row, Point, TABLE) for name, row in rows.items() if name != _LAST}

    def made(self, backup_id: str, last: LastBackup, point: Point) -> None:
        """Remember a backup that was just made."""
        with self._database.transaction("backup", undoable=False):
            self._database.book.put(TABLE, _LAST, to_record(last))
            self.met(backup_id, point)

    def met(self, backup_id: str, point: Point) -> None:
        """Remember that from now on these data hold what that backup holds."""
        with self._database.writing("backup"):
            self._database.book.put(TABLE, backup_id, msgspec.to_builtins(point))
            points = self.points()
            for name in sorted(points, key=lambda name: points[name].at)[:-MOST_POINTS]:
                self._database.book.remove(TABLE, name)

    def become(self, last: LastBackup, points: Mapping[str, Point]) -> None:
        """Remember what another laptop remembered, whose data these are from now on."""
        rows = {name: msgspec.to_builtins(point) for name, point in points.items()}
        with self._database.writing("backup"):
            self._database.book.replace_table(TABLE, {**rows, _LAST: to_record(last)})

    def changes_since(self, stamp: str) -> int:
        """Count the records of the user's that were written after an instant; reads every table."""
        book = self._database.book
        return sum(
            stamp_of(record) > stamp
            for name in book.names("")
            if takes_stamp(name)
            for record in book.rows(name).values()
        )

    def first_change(self) -> str:
        """Return the stamp of the SIM that was added first, OLDEST when nothing tells."""
        stamps = (stamp_of(record) for record in self._database.book.rows("sims").values())
        return min(filter(None, stamps), default=OLDEST)
