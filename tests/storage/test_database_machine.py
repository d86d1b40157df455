"""storage/database against a plain model: whatever is done in any order, file, memory and model agree."""

from __future__ import annotations

import copy
import shutil
import tempfile
from pathlib import Path
from typing import cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from storage_story import TickingClock, tables_of

from kzcompanion.domain.errors import CannotWrite, NothingToUndo
from kzcompanion.files import disk_calls as disk
from kzcompanion.files.paths import DataFolder
from kzcompanion.storage.database import Database

Model = dict[str, dict[str, dict[str, object]]]

TABLES = st.sampled_from(["sims", "ledger.a.0", "ledger.a.1", "vault_records"])
IDS = st.sampled_from(["1", "2", "3", "Ж"])
RECORDS = st.fixed_dictionaries(
    {"text": st.text(st.characters(codec="utf-8"), max_size=5), "number": st.none() | st.integers(-9, 9)},
    optional={"inner": st.lists(st.dictionaries(st.sampled_from("ab"), st.booleans()), max_size=2)},
)
CHANGES = st.lists(st.tuples(TABLES, IDS, st.none() | RECORDS), min_size=1, max_size=6)


def _apply(model: Model, table: str, record_id: str, record: dict[str, object] | None) -> None:
    if record is not None:
        model.setdefault(table, {})[record_id] = record
    elif table in model and record_id in model[table]:
        del model[table][record_id]
        if not model[table]:
            del model[table]


class DatabaseMachine(RuleBasedStateMachine):
    """Do deeds to a database and to plain dicts."""

    def __init__(self) -> None:
        super().__init__()
        self.root = Path(tempfile.mkdtemp())
        self.clock = TickingClock()
        self.model: Model = {}
        self.past: list[tuple[Model, Model]] = []
        self.future: list[tuple[Model, Model]] = []

    @initialize()
    def open(self) -> None:
        """Open a folder that has nothing yet."""
        self.database = Database.open(DataFolder(self.root / "data"), self.clock)

    def _write(self, table: str, record_id: str, record: dict[str, object] | None) -> None:
        if record is None:
            self.database.book.remove(table, record_id)
        else:
            self.database.book.put(table, record_id, copy.deepcopy(record))

    def _did(self, before: Model) -> None:
        if before != self.model:
            self.past.append((before, copy.deepcopy(self.model)))
            self.future.clear()

    @rule(changes=CHANGES)
    def deed(self, changes: list[tuple[str, str, dict[str, object] | None]]) -> None:
        """Do a deed over several tables."""
        before = copy.deepcopy(self.model)
        with self.database.transaction("deed"):
            for table, record_id, record in changes:
                self._write(table, record_id, record)
                _apply(self.model, table, record_id, record)
        self._did(before)

    @rule(outer=CHANGES, inner=CHANGES)
    def deed_with_a_failed_part(
        self,
        outer: list[tuple[str, str, dict[str, object] | None]],
        inner: list[tuple[str, str, dict[str, object] | None]],
    ) -> None:
        """Do a deed of which an inner part fails and the rest goes on."""
        before = copy.deepcopy(self.model)
        with self.database.transaction("outer"):
            for change in outer[:1]:
                self._write(*change)
                _apply(self.model, *change)
            try:
                with self.database.transaction("inner"):
                    for change in inner:
                        self._write(*change)
                    raise KeyError
            except KeyError:
                pass
            for change in outer[1:]:
                self._write(*change)
                _apply(self.model, *change)
        self._did(before)

    @rule(changes=CHANGES)
    def broken_deed(self, changes: list[tuple[str, str, dict[str, object] | None]]) -> None:
        """Begin a deed that raises."""
        try:
            with self.database.transaction("broken"):
                for change in changes:
                    self._write(*change)
                raise KeyError
        except KeyError:
            pass

    @rule(changes=CHANGES)
    def refused_deed(self, changes: list[tuple[str, str, dict[str, object] | None]]) -> None:
        """Do a deed the disk refuses; it may also turn out to change nothing."""
        real = disk.sync_file

        def refuse(fd: int) -> None:
            raise OSError(5, "io")

        disk.sync_file = cast("type[real]", refuse)  # type: ignore[valid-type]
        try:
            with self.database.transaction("refused"):
                for change in changes:
                    self._write(*change)
        except CannotWrite:
            pass
        finally:
            disk.sync_file = real

    @rule()
    def undo(self) -> None:
        """Take the last deed back, or be told that there is none."""
        if not self.past:
            with pytest.raises(NothingToUndo):
                self.database.undo()
            return
        self.database.undo()
        self.future.append(self.past.pop())
        self.model = copy.deepcopy(self.future[-1][0])

    @rule()
    def redo(self) -> None:
        """Do the last undone deed again, or be told that there is none."""
        if not self.future:
            with pytest.raises(NothingToUndo):
                self.database.redo()
            return
        self.database.redo()
        self.past.append(self.future.pop())
        self.model = copy.deepcopy(self.past[-1][1])

    @rule()
    def reopen(self) -> None:
        """Start the program again."""
        self.database.close()
        self.open()
        assert self.database.report == ()

    @precondition(lambda self: self.database.generation > 0)
    @rule(where=st.floats(0, 0.999), both=st.booleans())
    def damage(self, where: float, both: bool) -> None:
        """Damage the data file while the program is closed, or only its second copy."""
        folder = self.database.folder
        copy_of_it = folder.backups / f"kz.g{self.database.generation:08d}.json"
        self.database.close()
        target = folder.data_file if both else copy_of_it
        payload = bytearray(target.read_bytes())
        payload[int(where * len(payload))] ^= 4
        target.write_bytes(payload)
        self.open()
        assert len(self.database.report) == 1

    @invariant()
    def memory_is_the_model(self) -> None:
        """What a store would read is the model."""
        assert self._seen(self.database) == self.model

    @invariant()
    def the_file_is_the_model(self) -> None:
        """What another process reads is the model, and the same can be undone."""
        with Database.open(self.database.folder, self.clock, read_only=True) as reader:
            assert self._seen(reader) == self.model
            assert (reader.undoable() is None) == (not self.past)
            assert (reader.redoable() is None) == (not self.future)

    def _seen(self, database: Database) -> Model:
        return tables_of(database)

    def teardown(self) -> None:
        """Remove the folder."""
        self.database.close()
        shutil.rmtree(self.root)


TestDatabaseMachine = DatabaseMachine.TestCase
TestDatabaseMachine.settings = settings(max_examples=25, stateful_step_count=30)


@pytest.mark.long
def test_a_walk_of_ten_thousand_deeds(tmp_path: Path) -> None:
    """Model and file stay equal over ten thousand deeds, undos, redos and restarts."""
    TestLong = DatabaseMachine.TestCase  # noqa: N806 - hypothesis makes a class
    TestLong.settings = settings(max_examples=100, stateful_step_count=100)
    TestLong("runTest").runTest()


@given(CHANGES)
def test_undo_after_any_deed_is_as_before(changes: list[tuple[str, str, dict[str, object] | None]]) -> None:
    """From any one deed undo leads back to nothing and redo to the same again."""
    root = Path(tempfile.mkdtemp())
    try:
        with Database.open(DataFolder(root), TickingClock()) as database:
            model: Model = {}
            with database.transaction("deed"):
                for change in changes:
                    _apply(model, *change)
                    if change[2] is None:
                        database.book.remove(change[0], change[1])
                    else:
                        database.book.put(*change)  # type: ignore[arg-type]
            if model:
                database.undo()
                assert database.book.names("s") == database.book.names("l") == []
                database.redo()
            assert tables_of(database) == model
    finally:
        shutil.rmtree(root)
