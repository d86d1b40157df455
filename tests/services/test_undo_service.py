"""Promises of undo and redo."""

from __future__ import annotations

import pytest
from hand_clock import HandClock

from kzcompanion.domain.errors import NothingToUndo, UndoConflict
from kzcompanion.domain.money import Money
from kzcompanion.domain.renewal import RenewalResult
from kzcompanion.domain.sim import Sim
from kzcompanion.files.paths import DataFolder
from kzcompanion.services.assembly import Services
from kzcompanion.services.events import (
    Event,
    LedgerChanged,
    RenewalChanged,
    SimsChanged,
    UndoChanged,
    VaultRecordChanged,
)


def test_undo_survives_a_restart(desk: Services, sim: Sim, folder: DataFolder, clock: HandClock) -> None:
    """Deeds of an earlier run can be taken back, newest first, and done again."""
    desk.ledger.log(sim.id, Money(1))
    desk.close()
    with Services.open(folder, clock) as again:
        assert again.undo.undoable() == "log"
        assert [again.undo.undo(), again.undo.undo()] == ["log", "sim_add"]
        assert again.sims.list() == []
        assert again.undo.redoable() == "sim_add"
        assert [again.undo.redo(), again.undo.redo()] == ["sim_add", "log"]
        assert again.undo.redoable() is None
        assert len(again.ledger.entries(sim.id)) == 1


def test_there_may_be_nothing_to_undo(desk: Services) -> None:
    """An empty history says so."""
    assert desk.undo.undoable() is None
    with pytest.raises(NothingToUndo):
        desk.undo.undo()
    with pytest.raises(NothingToUndo):
        desk.undo.redo()


def test_listeners_hear_what_was_touched(desk: Services, sim: Sim) -> None:
    """Undo tells whose ledger, renewal or SIM changed, and that there is something else to undo."""
    heard: list[Event] = []
    for kind in (LedgerChanged, RenewalChanged, SimsChanged, UndoChanged, VaultRecordChanged):
        desk.events.subscribe(kind, heard.append)
    draft = desk.renewal.start(sim.id)
    desk.renewal.record_result(draft, RenewalResult(paid=Money(100)))
    heard.clear()
    desk.undo.undo()
    assert heard == [LedgerChanged(sim.id), RenewalChanged(draft.id), UndoChanged()]
    heard.clear()
    desk.undo.undo()
    assert heard == [SimsChanged(), UndoChanged()]


def test_restored_secrets_are_told(desk: Services, sim: Sim) -> None:
    """A deed that had touched sealed records tells every SIM's vault view to look again."""
    heard: list[Event] = []
    desk.events.subscribe(VaultRecordChanged, heard.append)
    with desk.database.transaction("sealed"):
        desk.database.book.put("vault_records", "r", {"sealed": "x"})
    desk.undo.undo()
    assert heard == [VaultRecordChanged(sim.id)]


def test_a_conflict_is_refused(desk: Services, sim: Sim) -> None:
    """What has changed since cannot be taken back, and stays."""
    entry = desk.ledger.log(sim.id, Money(1))
    with desk.database.transaction("silent", undoable=False):
        page = next(name for name in desk.database.book.names("ledger.") if sim.id in name)
        desk.database.book.remove(page, entry.id)
    with pytest.raises(UndoConflict) as refused:
        desk.undo.undo()
    assert refused.value.facts == {"label": "log"}
