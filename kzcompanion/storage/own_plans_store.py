"""Plans the user was offered or bought, in the data file."""

from __future__ import annotations

from kzcompanion.domain.offered_plan import OfferedPlan
from kzcompanion.storage.bin_store import BinStore
from kzcompanion.storage.database import Database
from kzcompanion.storage.records import from_record, to_record

TABLE = "own_plans"


class OwnPlansStore:
    """Keep offered plans by id, in the order they were added."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[OfferedPlan]:
        """Return every plan, the closed ones too, the oldest first."""
        rows = self._database.book.rows(TABLE).values()
        found = (from_record(record, OfferedPlan, TABLE) for record in rows)
        return sorted(found, key=lambda plan: (plan.created_at, plan.id))

    def get(self, plan_id: str) -> OfferedPlan | None:
        """Return one plan, or None."""
        record = self._database.book.get(TABLE, plan_id)
        return None if record is None else from_record(record, OfferedPlan, TABLE)

    def put(self, plan: OfferedPlan) -> None:
        """Add a plan or replace the one of its id."""
        with self._database.writing("own_plan"):
            self._database.book.put(TABLE, plan.id, to_record(plan))

    def remove(self, plan_id: str) -> bool:
        """Remove a plan into the bin; say whether it was there."""
        if self._database.book.get(TABLE, plan_id) is None:
            return False
        with self._database.writing("own_plan"):
            BinStore(self._database).keep(TABLE, plan_id)
            return self._database.book.remove(TABLE, plan_id)
