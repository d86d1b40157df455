"""storage/bin_store: removed things wait ninety days and come back as they were."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from storage_story import TickingClock, entry, sim

from kzcompanion.domain.errors import NotFound
from kzcompanion.files.paths import DataFolder
from kzcompanion.storage import bin_store
from kzcompanion.storage.bin_store import BinStore
from kzcompanion.storage.database import Database
from kzcompanion.storage.ledger_store import LedgerStore
from kzcompanion.storage.sims_store import SimsStore

Opened = Callable[..., Database]


def test_removed_things_come_back_as_they_were(opened: Opened) -> None:
    """A removed SIM and entry are listed, the last first, and restored as one undoable deed each."""
    database = opened()
    SimsStore(database).put(sim())
    LedgerStore(database).put(entry("a", 1500))
    SimsStore(database).remove("sim")
    LedgerStore(database).remove("a")
    database = opened()
    items = BinStore(database).all()
    assert [(item.kind, item.id) for item in items] == [("ledger", "a"), ("sims", "sim")]
    assert items[0].removed_at > items[1].removed_at
    assert items[1].record["nickname"] == sim().nickname
    assert BinStore(database).restore("sim") == "sims"
    assert BinStore(database).restore("a") == "ledger"
    assert BinStore(database).all() == []
    assert SimsStore(opened()).all() == [sim()]
    assert LedgerStore(opened()).entries("sim") == (entry("a", 1500),)
    assert opened().undo() == "restore"
    assert [item.id for item in BinStore(opened()).all()] == ["a"]


def test_an_undone_removal_is_not_in_the_bin(opened: Opened) -> None:
    """What undo brought back is not offered a second time; redo puts it there again."""
    database = opened()
    LedgerStore(database).put(entry("a", 1))
    LedgerStore(database).remove("a")
    database.undo()
    assert BinStore(database).all() == []
    with pytest.raises(NotFound):
        BinStore(database).restore("a")
    database.redo()
    assert [item.id for item in BinStore(database).all()] == ["a"]


def test_what_never_was_saved_is_not_in_the_bin(opened: Opened) -> None:
    """Something put in and out within one deed leaves nothing behind; neither does a deed that failed."""
    database = opened()
    with database.transaction("back and forth"):
        SimsStore(database).put(sim())
        SimsStore(database).remove("sim")
    SimsStore(database).put(sim("kept"))

    def broken() -> None:
        with database.transaction("broken"):
            SimsStore(database).remove("kept")
            raise KeyError

    with pytest.raises(KeyError):
        broken()
    assert BinStore(database).all() == []
    assert database.generation == 1


def test_after_ninety_days_it_is_gone(folder: DataFolder) -> None:
    """A removed thing is offered for ninety days; later it is not, and its room is given back."""
    clock = TickingClock()
    with Database.open(folder, clock) as database:
        for number in range(3):
            LedgerStore(database).put(entry(f"e{number}", number, seq=number))
        LedgerStore(database).remove("e0")
        clock.now += timedelta(days=89)
        assert [item.id for item in BinStore(database).all()] == ["e0"]
        LedgerStore(database).remove("e1")
        clock.now += timedelta(days=2)
        assert [item.id for item in BinStore(database).all()] == ["e1"]
        clock.now += timedelta(days=90)
        LedgerStore(database).remove("e2")
        rows = [row for page in database.book.names("bin.") for row in database.book.rows(page)]
        assert rows == ["e2"]


def test_the_bin_has_an_end(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    """Beyond ten thousand things the oldest page goes; the bin can be emptied."""
    monkeypatch.setattr(bin_store, "MOST_PAGES", 2)
    database = opened()
    with database.transaction("import"):
        for number in range(300):
            LedgerStore(database).put(entry(f"e{number}", number, seq=number))
    with database.transaction("tidy"):
        for number in range(300):
            LedgerStore(database).remove(f"e{number}")
    kept = {item.id for item in BinStore(database).all()}
    assert "e299" in kept
    assert "e0" not in kept
    BinStore(database).empty()
    assert BinStore(opened()).all() == []
    assert opened().undo() == "tidy"


def test_the_bin_is_no_deed(opened: Opened) -> None:
    """Undoing a removal needs nothing from the bin, and works after it was emptied."""
    database = opened()
    LedgerStore(database).put(entry("a", 1))
    LedgerStore(database).remove("a")
    BinStore(database).empty()
    database.undo()
    assert LedgerStore(opened()).entries("sim") == (entry("a", 1),)
