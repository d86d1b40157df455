"""What the user found out about coverage, in the data file."""

from __future__ import annotations

from kzcompanion.domain.coverage_note import CoverageNote
from kzcompanion.storage.bin_store import BinStore
from kzcompanion.storage.database import Database
from kzcompanion.storage.records import from_record, to_record

TABLE = "coverage_notes"


class CoverageStore:
    """Keep notes by id, the latest first."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[CoverageNote]:
        """Return every note, the latest first."""
        rows = self._database.book.rows(TABLE).values()
        found = (from_record(record, CoverageNote, TABLE) for record in rows)
        return sorted(found, key=lambda note: (note.on, note.created_at, note.id), reverse=True)

    def get(self, note_id: str) -> CoverageNote | None:
        """Return one note, or None."""
        record = self._database.book.get(TABLE, note_id)
        return None if record is None else from_record(record, CoverageNote, TABLE)

    def put(self, note: CoverageNote) -> None:
        """Add a note or replace the one of its id."""
        with self._database.writing("coverage_note"):
            self._database.book.put(TABLE, note.id, to_record(note))

    def remove(self, note_id: str) -> bool:
        """Remove a note into the bin; say whether it was there."""
        if self._database.book.get(TABLE, note_id) is None:
            return False
        with self._database.writing("coverage_note"):
            BinStore(self._database).keep(TABLE, note_id)
            return self._database.book.remove(TABLE, note_id)
