"""What the user corrected in the data, in the data file: one record for each fact."""

from __future__ import annotations

from kzcompanion.domain.override import Override
from kzcompanion.storage.bin_store import BinStore
from kzcompanion.storage.database import Database
from kzcompanion.storage.records import from_record, to_record

TABLE = "overrides"


class OverridesStore:
    """Keep corrections by the name of their fact, the oldest first."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[Override]:
        """Return every correction."""
        rows = self._database.book.rows(TABLE).values()
        found = (from_record(record, Override, TABLE) for record in rows)
        return sorted(found, key=lambda override: (override.created_at, override.id))

    def get(self, override_id: str) -> Override | None:
        """Return one correction, or None."""
        record = self._database.book.get(TABLE, override_id)
        return None if record is None else from_record(record, Override, TABLE)

    def put(self, override: Override) -> None:
        """Add a correction or replace the one of its fact."""
        with self._database.writing("override"):
            self._database.book.put(TABLE, override.id, to_record(override))

    def remove(self, override_id: str) -> bool:
        """Remove a correction into the bin; say whether it was there."""
        if self._database.book.get(TABLE, override_id) is None:
            return False
        with self._database.writing("override"):
            BinStore(self._database).keep(TABLE, override_id)
            return self._database.book.remove(TABLE, override_id)
