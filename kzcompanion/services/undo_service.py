"""Takes deeds back and does them again."""

from __future__ import annotations

from kzcompanion.services.events import (
    EventBus,
    FactsChanged,
    LedgerChanged,
    PreferencesChanged,
    RenewalChanged,
    SimsChanged,
    UndoChanged,
)
from kzcompanion.storage.database import Database
from kzcompanion.storage.renewals_store import RenewalsStore
from kzcompanion.storage.sims_store import SimsStore


class UndoService:
    """Undo and redo whole deeds; labels are slugs that `Wording.deed` turns into words."""

    __slots__ = ("_database", "_events", "_renewals", "_sims")

    def __init__(
        self, database: Database, sims: SimsStore, renewals: RenewalsStore, events: EventBus
    ) -> None:
        self._database = database
        self._sims = sims
        self._renewals = renewals
        self._events = events

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
        """Any table may have changed: let everyone look again."""
        self._events.publish(SimsChanged())
        for sim in self._sims.all():
            self._events.publish(LedgerChanged(sim.id))
        for draft in self._renewals.all():
            self._events.publish(RenewalChanged(draft.id))
        self._events.publish(FactsChanged())
        self._events.publish(PreferencesChanged())
        self._events.publish(UndoChanged())
