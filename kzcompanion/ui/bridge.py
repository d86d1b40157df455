"""The news of the services as Qt signals, so that widgets hear them on the GUI thread."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from kzcompanion.services import events
from kzcompanion.services.events import EventBus


class Bridge(QObject):
    """Re-emit each event of the bus as one signal; `close` ends it."""

    sims_changed = Signal()
    ledger_changed = Signal(str)
    """The id of the SIM."""
    renewal_changed = Signal(str)
    """The id of the renewal."""
    preferences_changed = Signal()
    vault_state_changed = Signal(str)
    """The VaultState."""
    vault_lock_asked = Signal()
    """The vault is open for the last moment."""
    number_typed = Signal()
    """A number is in memory until a lock."""
    typed_forgotten = Signal()
    """The vault was told to lock while it was not open."""
    vault_record_changed = Signal(str)
    """The id of the SIM."""
    undo_changed = Signal()
    facts_changed = Signal()
    own_plans_changed = Signal()
    coverage_changed = Signal()

    def __init__(self, bus: EventBus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ends: list[Callable[[], None]] = [
            bus.subscribe(events.SimsChanged, lambda _: self.sims_changed.emit()),
            bus.subscribe(events.LedgerChanged, lambda event: self.ledger_changed.emit(event.sim_id)),
            bus.subscribe(events.RenewalChanged, lambda event: self.renewal_changed.emit(event.renewal_id)),
            bus.subscribe(events.PreferencesChanged, lambda _: self.preferences_changed.emit()),
            bus.subscribe(
                events.VaultStateChanged, lambda event: self.vault_state_changed.emit(str(event.state))
            ),
            bus.subscribe(events.VaultLockAsked, lambda _: self.vault_lock_asked.emit()),
            bus.subscribe(events.NumberTyped, lambda _: self.number_typed.emit()),
            bus.subscribe(events.TypedForgotten, lambda _: self.typed_forgotten.emit()),
            bus.subscribe(
                events.VaultRecordChanged, lambda event: self.vault_record_changed.emit(event.sim_id)
            ),
            bus.subscribe(events.UndoChanged, lambda _: self.undo_changed.emit()),
            bus.subscribe(events.FactsChanged, lambda _: self.facts_changed.emit()),
            bus.subscribe(events.OwnPlansChanged, lambda _: self.own_plans_changed.emit()),
            bus.subscribe(events.CoverageChanged, lambda _: self.coverage_changed.emit()),
        ]

    def close(self) -> None:
        """Stop listening to the bus."""
        for end in self._ends:
            end()
        self._ends.clear()
