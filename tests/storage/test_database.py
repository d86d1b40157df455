"""storage/database: transactions, one writer, read-only, what is told."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from storage_story import STORY, TickingClock, entry, sim, state_of, told_states

from kzcompanion.domain.errors import CannotWrite, DataInUse, NothingToUndo, ReadOnly
from kzcompanion.domain.preferences import Preferences
from kzcompanion.files.paths import DataFolder
from kzcompanion.storage.database import Database
from kzcompanion.storage.ledger_store import LedgerStore
from kzcompanion.storage.paged_table import PAGE_RECORDS
from kzcompanion.storage.preferences_store import PreferencesStore
from kzcompanion.storage.sims_store import SimsStore

Opened = Callable[..., Database]


def test_a_new_folder_is_private_and_empty(folder: DataFolder, opened: Opened) -> None:
    """Opening makes a folder for the owner only; there is no data file before there are data."""
    database = opened()
    assert database.generation == 0
    assert database.report == ()
    assert not folder.data_file.exists()
    assert folder.root.stat().st_mode & 0o777 == 0o700
    SimsStore(database).put(sim())
    assert folder.data_file.stat().st_mode & 0o777 == 0o600


def test_what_was_done_is_there_after_reopening(opened: Opened) -> None:
    """The whole story is the same after every restart."""
    database = opened()
    for deed in STORY:
        deed(database)
        seen = state_of(database)
        database = opened()
        assert state_of(database) == seen
        assert database.report == ()


def test_the_data_file_is_one_line_of_json_and_lies_twice(folder: DataFolder, opened: Opened) -> None:
    """The file is one line of valid JSON; the second copy is another file, byte for byte the same."""
    database = opened()
    told_states(database)
    payload = folder.data_file.read_bytes()
    assert payload.count(b"\n") == 1
    line = json.loads(payload)
    assert list(line) == ["kzc", "schema", "gen", "at", "len", "sha256", "data"]
    assert (line["gen"], line["len"]) == (database.generation, len(payload))
    assert line["data"]["sims"]["sim"]["nickname"] == "paid"
    copy = folder.backups / f"kz.g{database.generation:08d}.json"
    assert copy.read_bytes() == payload
    assert copy.stat().st_ino != folder.data_file.stat().st_ino


def test_several_writes_are_one_save(opened: Opened) -> None:
    """However many tables a deed touches, it is one generation."""
    database = opened()
    with database.transaction("setup"):
        SimsStore(database).put(sim())
        for number in range(3 * PAGE_RECORDS):
            LedgerStore(database).put(entry(f"e{number}", number, seq=number))
    assert database.generation == 1
    assert database.undoable() == "setup"
    assert database.touched == {"sims", "ledger.sim.0", "ledger.sim.1", "ledger.sim.2"}


def test_a_deed_that_changes_nothing_is_not_saved(opened: Opened) -> None:
    """Writing what is there already, or putting something in and out again, writes nothing."""
    database = opened()
    SimsStore(database).put(sim())
    SimsStore(database).put(sim())
    with database.transaction("back and forth"):
        SimsStore(database).put(sim("other"))
        SimsStore(database).remove("other")
    with database.transaction("nothing"):
        assert not SimsStore(database).remove("other")
        assert not LedgerStore(database).remove("other")
    assert database.generation == 1
    assert database.undoable() == "sim"


def test_an_exception_takes_everything_back(folder: DataFolder, opened: Opened) -> None:
    """When the block raises, memory and disk are as before it."""
    database = opened()
    told_states(database)
    before, payload = state_of(database), folder.data_file.read_bytes()

    def broken_deed() -> None:
        with database.transaction("broken"):
            SimsStore(database).put(sim("new"))
            LedgerStore(database).put(entry("new", 1, sim_id="new"))
            LedgerStore(database).remove("b")
            raise KeyError

    with pytest.raises(KeyError):
        broken_deed()
    assert state_of(database) == before
    assert LedgerStore(database).get("new") is None
    assert folder.data_file.read_bytes() == payload


def test_an_inner_transaction_joins_the_outer(opened: Opened) -> None:
    """An inner transaction saves nothing by itself; the outer's label counts."""
    database = opened()
    with database.transaction("outer"):
        with database.transaction("inner"):
            SimsStore(database).put(sim())
        assert database.generation == 0
    assert database.generation == 1
    assert database.undoable() == "outer"


def test_an_inner_failure_takes_back_its_own_part(opened: Opened) -> None:
    """When an inner block raises and the outer goes on, only the inner's writes are gone."""
    database = opened()
    SimsStore(database).put(sim("old"))
    database = opened()  # the tables are unparsed again
    with database.transaction("outer"):
        SimsStore(database).put(sim("kept"))
        try:
            with database.transaction("inner"):
                SimsStore(database).put(sim("kept", "changed"))
                SimsStore(database).put(sim("lost"))
                LedgerStore(database).put(entry("lost", 1))
                raise KeyError
        except KeyError:
            pass
        SimsStore(database).put(sim("later"))
    assert [found.id for found in SimsStore(opened()).all()] == ["old", "kept", "later"]
    assert SimsStore(opened()).get("kept") == sim("kept")


def test_an_inner_failure_leaves_tables_it_first_read(opened: Opened) -> None:
    """A table first read inside a failed inner block is still saved as it was."""
    database = opened()
    told_states(database)
    database = opened()
    before = state_of(opened())
    database = opened()
    with database.transaction("outer"):
        try:
            with database.transaction("inner"):
                LedgerStore(database).entries("sim")
                raise KeyError
        except KeyError:
            pass
        SimsStore(database).put(sim("later"))
    after = state_of(opened())
    assert after["ledger.sim.0"] == before["ledger.sim.0"]


def test_a_deed_may_be_kept_out_of_the_history(opened: Opened) -> None:
    """A transaction can be told not to be undoable; choices never are."""
    database = opened()
    with database.transaction("draft", undoable=False):
        SimsStore(database).put(sim())
    PreferencesStore(database).write(Preferences(language="ru"))
    assert database.undoable() is None
    with pytest.raises(NothingToUndo):
        database.undo()


def test_a_second_writer_is_refused_and_told_who_holds_the_data(folder: DataFolder, opened: Opened) -> None:
    """While one writes, another is told the holder; when it closed, the other may."""
    database = opened()
    with pytest.raises(DataInUse) as caught:
        Database.open(folder, TickingClock())
    holder = caught.value.facts["holder"]
    assert holder.pid == os.getpid()
    database.close()
    with Database.open(folder, TickingClock()) as other:
        SimsStore(other).put(sim())
    with pytest.raises(ReadOnly):
        SimsStore(other).put(sim("late"))


def test_a_reader_neither_locks_nor_writes(folder: DataFolder, opened: Opened) -> None:
    """Another process can read while one writes; it changes no file and is refused every write."""
    database = opened()
    told_states(database)
    before = {path: path.stat().st_mtime_ns for path in folder.root.rglob("*")}
    with Database.open(folder, TickingClock(), read_only=True) as reader:
        assert reader.read_only == "asked"
        assert state_of(reader) == state_of(database)
        for forbidden in (
            lambda: SimsStore(reader).put(sim("new")),
            reader.undo,
            lambda: reader.transaction("deed").__enter__(),
        ):
            with pytest.raises(ReadOnly) as caught:
                forbidden()
            assert caught.value.facts["reason"] == "asked"
    assert {path: path.stat().st_mtime_ns for path in folder.root.rglob("*")} == before
    SimsStore(database).put(sim("still writing"))


def test_reading_a_folder_that_is_not_there_makes_none(folder: DataFolder) -> None:
    """Reading without data shows nothing and makes nothing."""
    with Database.open(folder, TickingClock(), read_only=True) as reader:
        assert SimsStore(reader).all() == []
    assert not folder.root.exists()


def test_a_file_in_place_of_the_folder_is_told(folder: DataFolder) -> None:
    """A data folder that is a file cannot be used, and nothing is changed."""
    folder.root.write_text("mine")
    with pytest.raises(CannotWrite):
        Database.open(folder, TickingClock())
    assert folder.root.read_text() == "mine"


def test_a_folder_without_room_for_a_lock_is_read_only(folder: DataFolder, opened: Opened) -> None:
    """Where no lock can be taken because nothing can be written, the data are shown read-only."""
    told_states(opened())
    opened().close()
    folder.lock.unlink()
    folder.lock.mkdir()  # what even root cannot open for writing
    database = opened()
    assert database.read_only == "cannot_write"
    assert SimsStore(database).get("sim") is not None


def test_a_file_system_without_locks_is_told(
    folder: DataFolder, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the lock has no effect the program works and says so."""

    def unsupported(fd: int) -> None:
        raise OSError(95, "no locks")

    monkeypatch.setattr("kzcompanion.files.kernel_lock._try_lock", unsupported)
    assert [event.slug for event in opened().report] == ["lock_without_effect"]


def test_two_threads_take_turns(opened: Opened) -> None:
    """A write of another thread waits for the open transaction and is a deed of its own."""
    database = opened()
    started, label = threading.Event(), []

    def other() -> None:
        started.set()
        SimsStore(database).put(sim("other"))
        label.append(database.undoable())

    with database.transaction("mine"):
        thread = threading.Thread(target=other)  # noqa: TID251 - proves what the door does to a second thread
        thread.start()
        started.wait()
        SimsStore(database).put(sim("mine"))
        assert label == []
    thread.join()
    assert label == ["sim"]
    assert database.generation == 2


def test_importing_loads_nothing_slow() -> None:
    """Importing the database loads neither ciphers nor paths nor anything with sockets."""
    code = (
        "import sys, kzcompanion.storage.database, kzcompanion.storage.ledger_store; "
        "print(sorted({'asyncio', 'cryptography', 'filelock', 'platformdirs', 'ssl', 'http', 'PySide6'}"
        " & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_forgetting_the_past_leaves_the_present(folder: DataFolder, opened: Opened) -> None:
    """After secrets leaked, older generations and the history go; today's data stay, twice."""
    database = opened()
    told_states(database)
    database.forget_past()
    assert database.undoable() is None
    assert database.redoable() is None
    assert [path.name for path in folder.backups.iterdir()] == [f"kz.g{database.generation:08d}.json"]
    seen = {name: rows for name, rows in state_of(database).items() if name != "history"}
    again = state_of(opened())
    assert {name: rows for name, rows in again.items() if name != "history"} == seen


def test_the_folder_may_have_any_name(tmp_path: Path) -> None:
    """Spaces, Cyrillic and Chinese in the folder's name are no trouble."""
    folder = DataFolder(tmp_path / "Мои данные" / "旅游 卡")
    with Database.open(folder, TickingClock()) as database:
        SimsStore(database).put(sim())
    with Database.open(folder, TickingClock()) as database:
        assert SimsStore(database).get("sim") == sim()
