"""The user's SIMs in the data file."""

from __future__ import annotations

from kzcompanion.domain.sim import Sim
from kzcompanion.storage.bin_store import BinStore
from kzcompanion.storage.database import Database
from kzcompanion.storage.records import from_record, to_record

TABLE = "sims"


class SimsStore:
    """Keep SIMs by id, in the order they were added."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[Sim]:
        """Return every SIM, the archived ones too, the oldest first."""
        rows = self._database.book.rows(TABLE).values()
        # An undone remove puts its record at the table's end.
        return sorted((from_record(record, Sim, TABLE) for record in rows), key=lambda sim: sim.created_at)

    def get(self, sim_id: str) -> Sim | None:
        """Return one SIM, or None."""
        record = self._database.book.get(TABLE, sim_id)
        return None if record is None else from_record(record, Sim, TABLE)

    def put(self, sim: Sim) -> None:
        """Add a SIM or replace the one of its id."""
        with self._database.writing("sim"):
            self._database.book.put(TABLE, sim.id, to_record(sim))

    def remove(self, sim_id: str) -> bool:
        """Remove a SIM, not its ledger, into the bin; say whether it was there."""
        if self._database.book.get(TABLE, sim_id) is None:
            return False
        with self._database.writing("sim"):
            BinStore(self._database).keep(TABLE, sim_id)
            return self._database.book.remove(TABLE, sim_id)
