"""Takes deeds back and does them again."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from kzcompanion.services.events import (
    CoverageChanged,
    Event,
    EventBus,
    FactsChanged,
    LedgerChanged,
    OwnPlansChanged,
    RenewalChanged,
    SimsChanged,
    UndoChanged,
    VaultRecordChanged,
)
from kzcompanion.storage.database import Database
from kzcompanion.storage.renewals_store import RenewalsStore
from kzcompanion.storage.sims_store import SimsStore


class UndoService:
    """Undo and redo whole deeds; labels are slugs that `Wording.deed` turns into words."""

    __slots__ = ("_database", "_events", "_relock", "_renewals", "_sims")

    def __init__(
        self,
        database: Database,
        sims: SimsStore,
        renewals: RenewalsStore,
        events: EventBus,
        relock: Callable[[], None],
    ) -> None:
        """Join the rooms; `relock` locks a vault that was exchanged for another state of itself."""
        self._database = database
        self._sims = sims
        self._renewals = renewals
        self._events = events
        self._relock = relock

    def undo(self) -> str:
        """Take back the latest deed and return its label; NothingToUndo or UndoConflict if that cannot be."""
        label = self._database.undo()
        self._tell()
        return label

    def redo(self) -> str:
        """Do again what was taken back last and return its label; NothingToUndo or UndoConflict."""
        label = self._database.redo()
        self._tell()
        return label

    def undoable(self) -> str | None:
        """Return the label of the deed that `undo` would take back."""
        return self._database.undoable()

    def redoable(self) -> str | None:
        """Return the label of the deed that `redo` would do again."""
        return self._database.redoable()

    def _tell(self) -> None:
        if "vault" in self._database.touched:
            self._relock()
        for event in dict.fromkeys(self._news()):
            self._events.publish(event)
        self._events.publish(UndoChanged())

    def _news(self) -> Iterator[Event]:
        """Name what the replayed deed touched, table by table."""
        for table in sorted(self._database.touched):
            match table.split("."):
                case ["sims"]:
                    yield SimsChanged()
                case ["own_plans"]:
                    yield OwnPlansChanged()
                case ["coverage_notes"]:
                    yield CoverageChanged()
                case ["ledger", sim_id, *_]:
                    yield LedgerChanged(sim_id)
                case ["packs"]:
                    yield FactsChanged()
                case ["renewals"]:
                    yield from (RenewalChanged(draft.id) for draft in self._renewals.all())
                case ["vault_records"]:
                    yield from (VaultRecordChanged(sim.id) for sim in self._sims.all())
