"""Promises to a reader on another thread at the very moments at which a writer changes pages or saves."""

from __future__ import annotations

from collections.abc import Callable, ItemsView
from pathlib import Path
from typing import Any

import pytest
from storage_story import TickingClock, entry

from kzcompanion.domain.errors import Cancelled
from kzcompanion.files.paths import DataFolder
from kzcompanion.storage.database import Database
from kzcompanion.storage.ledger_store import LedgerStore
from kzcompanion.storage.paged_table import PAGE_RECORDS
from kzcompanion.storage.record_book import RecordBook, RecordDatabase, RecordTable
from kzcompanion.storage.whole_file import Tables, WholeFile


def opened(folder: Path) -> Database:
    """Open the data of a folder."""
    return Database.open(DataFolder(folder), TickingClock())


class ReadMeanwhile(Tables):
    """Have each table parsed by somebody else just after the one who saves took it up."""

    def items(self) -> ItemsView[str, Any]:
        """Return the tables as they were."""
        found = dict(super().items())
        for name in found:
            self[name]
        return found.items()


def test_a_table_that_is_first_read_while_others_are_saved_is_saved_as_it_was(tmp_path: Path) -> None:
    """Reading changes nothing: the save goes on, and what was read is not written as something new."""
    with opened(tmp_path) as database:
        LedgerStore(database).append([entry(f"n{number}", number) for number in range(3 * PAGE_RECORDS)])
    with opened(tmp_path) as database:
        store, storage = LedgerStore(database), database.book.storage
        with database.transaction("entry"):
            store.put(entry("late", 1, sim_id="other"))
            storage._working = ReadMeanwhile(dict(dict.items(storage._working)), storage._parse)
        store.put(entry("later", 2, sim_id="other"))
        assert len(store.entries("sim")) == 3 * PAGE_RECORDS
    with opened(tmp_path) as database:
        assert len(LedgerStore(database).entries("sim")) == 3 * PAGE_RECORDS
        assert len(LedgerStore(database).entries("other")) == 2


def look_before(monkeypatch: pytest.MonkeyPatch, owner: type, deed: str, look: Callable[[], object]) -> None:
    """Have somebody look just before this deed."""
    done = getattr(owner, deed)

    def looked(*args: Any) -> object:
        look()
        return done(*args)

    monkeypatch.setattr(owner, deed, looked)


def test_a_page_that_comes_just_after_a_look_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who looks while the first record of a page is on its way sees the page the next time."""
    with opened(tmp_path) as database:
        store, reader = LedgerStore(database), LedgerStore(database)
        look_before(monkeypatch, RecordTable, "put", lambda: reader.entries("sim"))
        store.append([entry(f"n{number}", number) for number in range(PAGE_RECORDS + 1)])
        assert len(reader.entries("sim")) == PAGE_RECORDS + 1


def test_a_page_that_is_taken_back_just_after_a_look_is_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who looks while an import is being called off sees the next time what is there then, page by page."""
    with opened(tmp_path) as database:
        store, reader = LedgerStore(database), LedgerStore(database)
        store.put(entry("old", 1))
        look_before(monkeypatch, WholeFile, "roll_back", lambda: reader.entries("sim"))

        def stop(done: int) -> None:
            if done == 2 * PAGE_RECORDS:
                raise Cancelled

        with pytest.raises(Cancelled):
            store.append([entry(f"n{number}", number) for number in range(200)], stop)
        assert len(reader.entries("sim")) == 1
        assert reader._ledger("sim").pages() == ["ledger.sim.0"]


def test_who_asks_meanwhile_what_can_be_taken_back_hides_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Asked at any step of a deed, of an undo and of a redo, the last deed is still the one to take back."""
    with opened(tmp_path) as database:
        store = LedgerStore(database)
        for owner, deed in ((RecordTable, "put"), (RecordDatabase, "drop_table"), (RecordBook, "_reshape")):
            look_before(monkeypatch, owner, deed, lambda: (database.undoable(), database.redoable()))
        store.put(entry("first", 1))
        with database.transaction("import"):
            store.put(entry("second", 2))
        assert (database.undo(), database.undoable(), database.redoable()) == ("import", "entry", "import")
        assert (database.redo(), database.undoable(), database.redoable()) == ("import", "import", None)
        assert database.undo() == "import"
        with database.transaction("other"):
            store.put(entry("third", 3))
        assert (database.undoable(), database.redoable()) == ("other", None)
