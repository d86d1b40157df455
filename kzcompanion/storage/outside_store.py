"""What this laptop knows of backups outside it: the last one made, and those it has in common with others."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec

from kzcompanion.storage.backup_point import Point
from kzcompanion.storage.database import Database
from kzcompanion.storage.records import all_from_bytes, from_record, to_record
from kzcompanion.storage.stamps import OLDEST, STAMP, stamp_of, takes_stamp

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


class _Stamped(msgspec.Struct, frozen=True):
    """Read of a record only when it was written."""

    at: str = msgspec.field(name=STAMP, default="")


_stamps = msgspec.json.Decoder(dict[str, _Stamped])


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
        names = filter(takes_stamp, self._database.book.names(""))
        return sum(at > stamp for name in names for at in self._stamps_in(name))

    def first_change(self) -> str:
        """Return the stamp of the SIM that was added first, OLDEST when nothing tells."""
        stamps = (stamp_of(record) for record in self._database.book.rows("sims").values())
        return min(filter(None, stamps), default=OLDEST)

    def _stamps_in(self, table: str) -> Iterable[str]:
        """Return the stamp of every record; what nobody has parsed yet stays so, whole ledgers of it."""
        state = self._database.book.state(table)
        found = all_from_bytes(state, _stamps) if isinstance(state, msgspec.Raw) else None
        if found is not None:
            return [record.at for record in found.values()]
        return [stamp_of(record) for record in self._database.book.rows(table).values()]
