"""Renewals in the data file, finished or not."""

from __future__ import annotations

from kzcompanion.domain.renewal import OPEN_STATES, RenewalDraft
from kzcompanion.storage.database import Database
from kzcompanion.storage.records import from_record, to_record

TABLE = "renewals"


class RenewalsStore:
    """Keep renewals by id, in the order they were started."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[RenewalDraft]:
        """Return every renewal, whatever its state, the oldest first."""
        rows = self._database.book.rows(TABLE).values()
        # An undone remove puts its record at the table's end.
        drafts = (from_record(record, RenewalDraft, TABLE) for record in rows)
        return sorted(drafts, key=lambda draft: draft.started_at)

    def open(self) -> list[RenewalDraft]:
        """Return every renewal that is not over, the one touched last first."""
        found = [draft for draft in self.all() if draft.state in OPEN_STATES]
        return sorted(found, key=lambda draft: draft.updated_at, reverse=True)

    def get(self, renewal_id: str) -> RenewalDraft | None:
        """Return one renewal, or None."""
        record = self._database.book.get(TABLE, renewal_id)
        return None if record is None else from_record(record, RenewalDraft, TABLE)

    def put(self, draft: RenewalDraft) -> None:
        """Add a renewal or replace the one of its id."""
        with self._database.writing("renewal"):
            self._database.book.put(TABLE, draft.id, to_record(draft))

    def remove(self, renewal_id: str) -> bool:
        """Remove a renewal; say whether it was there."""
        with self._database.writing("renewal"):
            return self._database.book.remove(TABLE, renewal_id)
