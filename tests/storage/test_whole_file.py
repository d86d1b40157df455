"""storage/whole_file: a real TinyDB storage that never shows what is not on the disk."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from storage_story import TickingClock, sim, told_states
from tinydb import TinyDB
from tinydb.storages import Storage
from tinydb.table import Document

from kzcompanion.domain.errors import CannotWrite, DataDamaged
from kzcompanion.files import disk_calls as disk
from kzcompanion.files.paths import DataFolder
from kzcompanion.storage.data_line import read_sound, render, render_part
from kzcompanion.storage.database import Database
from kzcompanion.storage.durable_commit import DurableCommit
from kzcompanion.storage.generations import Generations
from kzcompanion.storage.migrations import SCHEMA
from kzcompanion.storage.sims_store import SimsStore
from kzcompanion.storage.whole_file import WholeFile

Opened = Callable[..., Database]


@pytest.fixture
def storage(folder: DataFolder) -> WholeFile:
    """Make a storage of an empty folder."""
    folder.backups.mkdir(parents=True)
    clock = TickingClock()
    door = DurableCommit(folder, Generations(folder.backups), clock, lambda _: None)
    return WholeFile({}, 1, door, clock)


def _refuse(*_args: object) -> int:
    raise OSError(5, "io")


def test_plain_tinydb_works_on_it(folder: DataFolder, storage: WholeFile) -> None:
    """It is a TinyDB storage: every insert of plain TinyDB is one durable generation."""
    assert isinstance(storage, Storage)
    with TinyDB(storage=lambda: storage) as tiny:
        tiny.insert({"a": 1})
        tiny.table("other").insert({"b": 2})
        assert storage.generation == 2
        tiny.drop_table("other")
        tiny.drop_tables()
        tiny.insert({"c": 3})
    assert json.loads(folder.data_file.read_bytes())["data"] == {"_default": {"1": {"c": 3}}}


def test_a_failed_write_leaves_memory_equal_to_the_disk(
    folder: DataFolder, storage: WholeFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the disk refused is not shown by the next read, and the next write does not bring it back."""
    tiny = TinyDB(storage=lambda: storage)
    tiny.insert({"a": 1})
    with monkeypatch.context() as patch:
        patch.setattr(disk, "sync_file", _refuse)
        with pytest.raises(CannotWrite):
            tiny.insert({"lost": 1})
    assert tiny.all() == [{"a": 1}]
    tiny.table("other").insert({"b": 1})
    assert json.loads(folder.data_file.read_bytes())["data"]["_default"] == {"1": {"a": 1}}


def test_a_record_that_cannot_be_stored_changes_nothing(folder: DataFolder, storage: WholeFile) -> None:
    """A float or a key that is no text is refused before anything is written."""
    tiny = TinyDB(storage=lambda: storage)
    tiny.insert({"a": 1})
    before = folder.data_file.read_bytes()
    with pytest.raises(TypeError):
        tiny.insert({"a": 1.5})
    with pytest.raises(TypeError):
        storage.write({"t": {1: {"a": 1}}})
    assert tiny.all() == [{"a": 1}]
    assert folder.data_file.read_bytes() == before


def test_only_changed_tables_are_encoded(storage: WholeFile, monkeypatch: pytest.MonkeyPatch) -> None:
    """A write encodes the tables that changed and keeps the bytes of the others."""
    tiny = TinyDB(storage=lambda: storage)
    for name in "abc":
        tiny.table(name).insert(Document({"x": 1}, doc_id=1))
    encoded: list[str] = []

    def listen(name: str, table: object) -> bytes:
        encoded.append(name)
        return render_part(name, table)

    monkeypatch.setattr("kzcompanion.storage.whole_file.render_part", listen)
    tiny.table("b").insert({"y": 1})
    assert encoded == ["b"]
    assert storage.size_of("b") > storage.size_of("a") > storage.size_of("none") == 0


def test_tables_nobody_asked_for_stay_unread(folder: DataFolder, opened: Opened) -> None:
    """Opening parses no table; saving writes the unread ones back byte for byte."""
    told_states(opened())
    database = opened()
    tables = database.book.storage.read()
    assert {type(table).__name__ for table in tables.values()} == {"Raw"}
    before = bytes(read_sound(folder.data_file).tables["ledger.sim.0"])
    SimsStore(database).put(sim("new"))
    assert type(dict.get(tables, "ledger.sim.0")).__name__ == "Raw"
    assert bytes(read_sound(folder.data_file).tables["ledger.sim.0"]) == before


def test_bytes_are_looked_for_without_parsing(opened: Opened) -> None:
    """An unread table is searched as bytes; a read one could hold anything."""
    told_states(opened())
    storage = opened().book.storage
    assert storage.may_hold("sims", b'"sim":')
    assert not storage.may_hold("sims", b'"other":')
    assert storage.read()["sims"]
    assert storage.may_hold("sims", b'"other":')
    assert storage.may_hold("unknown", b"x")


def test_a_table_of_the_wrong_shape_is_told(folder: DataFolder, opened: Opened) -> None:
    """A table without records in it, though its checksum is right, is told as damage when it is read."""
    folder.backups.mkdir(parents=True)
    folder.data_file.write_bytes(render(SCHEMA, 3, "2026-11-02T00:00:00.000000Z", [b'"sims":{"a":1}'])[0])
    with pytest.raises(DataDamaged) as caught:
        SimsStore(opened()).all()
    assert caught.value.facts["problem"] == "shape"
