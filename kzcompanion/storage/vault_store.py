"""The sealed vault in the data file: opaque to this room."""

from __future__ import annotations

from kzcompanion.storage.database import Database
from kzcompanion.storage.strict_json import Record

HEAD_TABLE = "vault"
RECORDS_TABLE = "vault_records"
HEAD_ID = "vault"


def change_number(head: Record | None) -> int:
    """Return the number of the vault's last change; 0 when there is no vault or it cannot be read."""
    counter = (head or {}).get("counter")
    return counter if isinstance(counter, int) else 0


class VaultStore:
    """Keep the vault's head and its sealed records by id; the dicts given are kept, so leave them alone."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @property
    def database(self) -> Database:
        """Return the database, for transactions over several writes."""
        return self._database

    def read(self) -> Record | None:
        """Return the vault's head, or None when there is no vault."""
        return self._database.book.get(HEAD_TABLE, HEAD_ID)

    def write(self, head: Record) -> None:
        """Replace the vault's head."""
        with self._database.writing("vault"):
            self._database.book.put(HEAD_TABLE, HEAD_ID, head)

    def records(self) -> dict[str, Record]:
        """Return every sealed record by id."""
        return dict(self._database.book.rows(RECORDS_TABLE))

    def put_record(self, record_id: str, record: Record) -> None:
        """Add a sealed record or replace the one of that id."""
        with self._database.writing("vault"):
            self._database.book.put(RECORDS_TABLE, record_id, record)

    def remove_record(self, record_id: str) -> bool:
        """Remove a sealed record; say whether it was there."""
        with self._database.writing("vault"):
            return self._database.book.remove(RECORDS_TABLE, record_id)
