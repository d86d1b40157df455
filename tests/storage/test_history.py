"""storage/history: undo and redo of every deed, also after a restart."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from storage_story import STORY, draft, entry, sim, state_of, told_states

from kzcompanion.domain.errors import CannotWrite, NothingToUndo, UndoConflict
from kzcompanion.files import disk_calls as disk
from kzcompanion.storage import history
from kzcompanion.storage.database import Database
from kzcompanion.storage.ledger_store import LedgerStore
from kzcompanion.storage.renewals_store import RenewalsStore
from kzcompanion.storage.sims_store import SimsStore

Opened = Callable[..., Database]


def _content(database: Database) -> dict[str, object]:
    state = state_of(database)
    return {name: rows for name, rows in state.items() if name not in {"history", "ledger_numbers"}}


def test_every_deed_can_be_undone_and_redone_after_a_restart(opened: Opened) -> None:
    """Step by step back to the beginning and forward again, with a restart between any two steps."""
    database = opened()
    contents, labels = [_content(database)], []
    for deed in STORY[:5]:
        deed(database)
        contents.append(_content(database))
        labels.append(database.undoable())
    for label, content in zip(reversed(labels), reversed(contents[:-1]), strict=True):
        assert opened().undo() == label
        assert _content(opened()) == content
    with pytest.raises(NothingToUndo):
        opened().undo()
    for label, content in zip(labels, contents[1:], strict=True):
        assert opened().redoable() == label
        assert opened().redo() == label
        assert _content(opened()) == content
    with pytest.raises(NothingToUndo):
        opened().redo()


def test_a_new_deed_ends_what_could_be_redone(opened: Opened) -> None:
    """After something new was done, what was undone before cannot be redone."""
    database = opened()
    SimsStore(database).put(sim())
    database.undo()
    assert database.redoable() == "sim"
    SimsStore(database).put(sim("other"))
    assert database.redoable() is None
    assert database.undoable() == "sim"


def test_undo_is_one_save_and_tells_what_it_touched(opened: Opened) -> None:
    """Taking a deed over three tables back is one durable write."""
    database = opened()
    for deed in STORY[:4]:
        deed(database)
    generation = database.generation
    assert database.undo() == "top-up"
    assert database.generation == generation + 1
    assert database.touched == {"sims", "ledger.sim.0", "renewals"}


def test_what_changed_since_is_a_conflict(opened: Opened) -> None:
    """When something outside the history changed a record since, undo refuses and changes nothing."""
    database = opened()
    with database.transaction("start"):
        RenewalsStore(database).put(draft())
        SimsStore(database).put(sim())
    with database.transaction("typing", undoable=False):
        RenewalsStore(database).remove("renewal")
    before = state_of(database)
    with pytest.raises(UndoConflict) as caught:
        database.undo()
    assert caught.value.facts["label"] == "start"
    assert state_of(database) == before
    assert SimsStore(database).get("sim") is not None


def test_an_undo_the_disk_refuses_changes_nothing(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    """An undo that cannot be saved is not shown either."""

    def refuse(fd: int) -> None:
        raise OSError(5, "io")

    database = opened()
    told_states(database)
    before = state_of(database)
    with monkeypatch.context() as patch:
        patch.setattr(disk, "sync_file", refuse)
        with pytest.raises(CannotWrite):
            database.undo()
    assert state_of(database) == before
    database.undo()


def test_the_history_is_bounded_by_count(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    """The oldest deeds are forgotten beyond the limit; the others can be undone in order."""
    monkeypatch.setattr(history, "MOST_DEEDS", 5)
    database = opened()
    for number in range(9):
        SimsStore(database).put(sim(f"sim{number}"))
    assert len(database.book.names(history.UNDO)) == 5
    for _ in range(5):
        database.undo()
    with pytest.raises(NothingToUndo):
        database.undo()
    assert len(SimsStore(database).all()) == 4


def test_the_history_is_bounded_by_size_but_keeps_the_last_deed(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A deed larger than all room can be undone while it is the last; it goes when the next one comes."""
    monkeypatch.setattr(history, "MOST_BYTES", 2000)
    database = opened()
    SimsStore(database).put(sim())
    with database.transaction("import"):
        for number in range(100):
            LedgerStore(database).put(entry(f"e{number}", number, seq=number))
    assert database.undoable() == "import"
    SimsStore(database).put(sim("next"))
    assert len(database.book.names(history.UNDO)) == 1
    assert database.undo() == "sim"
    with pytest.raises(NothingToUndo):
        database.undo()


def test_an_undone_import_can_be_redone(opened: Opened) -> None:
    """An import of many entries is one deed, taken back and done again as one."""
    database = opened()
    with database.transaction("import"):
        for number in range(600):
            LedgerStore(database).put(entry(f"e{number}", number, seq=number))
    full = _content(database)
    database.undo()
    assert LedgerStore(opened()).entries("sim") == ()
    opened().redo()
    assert _content(opened()) == full
    assert LedgerStore(opened()).next_seq("sim") == 600


def test_an_undone_remove_brings_the_entry_back_into_its_page(opened: Opened) -> None:
    """Removing the only entry drops its page; undo brings both back."""
    database = opened()
    ledger = LedgerStore(database)
    ledger.put(entry("a", 1))
    ledger.remove("a")
    assert database.book.names("ledger.") == []
    database.undo()
    assert ledger.entries("sim") == (entry("a", 1),)
