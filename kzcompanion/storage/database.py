"""The database: open, lock, transaction, undo; one durable write per deed."""

from __future__ import annotations

import stat
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from datetime import datetime
from types import TracebackType
from typing import Any, Self

import msgspec

from kzcompanion.domain.errors import CannotWrite, DataInUse, DataNewer, ReadOnly
from kzcompanion.files.atomic import refusal, write_durably
from kzcompanion.files.kernel_lock import KernelLock
from kzcompanion.files.paths import DataFolder
from kzcompanion.files.quarantine import private_tree
from kzcompanion.storage import migrations
from kzcompanion.storage.data_check import DataCheck, check_folder
from kzcompanion.storage.data_line import SoundFile
from kzcompanion.storage.durable_commit import DurableCommit
from kzcompanion.storage.generations import Generations
from kzcompanion.storage.graves import bury
from kzcompanion.storage.history import REDO, UNDO, History
from kzcompanion.storage.open_event import OpenEvent
from kzcompanion.storage.opening import Opening
from kzcompanion.storage.record_book import Patch, RecordBook
from kzcompanion.storage.stamps import BRINGING, spelled
from kzcompanion.storage.strict_json import Table
from kzcompanion.storage.whole_file import WholeFile


class Database:
    """Hold the user's records; made by `Database.open`."""

    def __init__(self, folder: DataFolder, clock: Callable[[], datetime]) -> None:
        self.folder = folder
        self._clock = clock
        self._lock = KernelLock(folder.lock)
        self._events: list[OpenEvent] = []
        self._door = threading.RLock()
        self._writer: int | None = None
        self._touched: frozenset[str] = frozenset()
        self.read_only: str | None = None
        """Why nothing can be written: asked, cannot_write, newer_schema, migration_failed or closed."""

    @classmethod
    def open(cls, folder: DataFolder, clock: Callable[[], datetime], *, read_only: bool = False) -> Database:
        """Open the data of a folder, which is made when missing; `clock` gives aware UTC instants.

        Raises DataInUse, DataDamaged, DataForeign, DataNewer or CannotWrite, and then no file was changed.
        With `read_only` nothing is locked, written or mended, and data of a newer schema are shown as far as
        they are known.
        """
        _must_be_folder(folder)
        database = cls(folder, clock)
        if read_only:
            database.read_only = "asked"
        else:
            database._claim()
        try:
            database._load()
        except BaseException:
            database.close()
            raise
        return database

    def _claim(self) -> None:
        try:
            private_tree(self.folder.root)
        except OSError as error:
            failure = refusal(error, self.folder.root)
            if self.folder.portable:  # there is no other place to go to
                failure.facts["kind"] = "portable"
            raise failure from error
        try:
            if not self._lock.acquire():
                raise DataInUse(holder=self._lock.holder())
        except CannotWrite:
            self.read_only = "cannot_write"
            return
        if not self._lock.effective:
            self._events.append(OpenEvent("lock_without_effect"))

    def _load(self) -> None:
        generations = Generations(self.folder.backups)
        writable = self.read_only is None
        self._opening = Opening(self.folder, generations, self._clock(), writable, self._events.append)
        found = self._opening.find()
        self._commit = DurableCommit(self.folder, generations, self._clock, self._events.append)
        tables: dict[str, Any] = {}
        if found is not None:
            if found.header.schema > migrations.SCHEMA:
                if self.read_only is None:
                    raise DataNewer(
                        path=str(self.folder.data_file), found=found.header.schema, known=migrations.SCHEMA
                    )
                self.read_only = "newer_schema"
            self._commit.generation = found.header.generation
            self._commit.checksum = found.header.checksum
            self._commit.signature = found.signature
            tables = dict(found.tables)
        self._storage = WholeFile(tables, migrations.SCHEMA, self._commit, self._clock)
        self._book = RecordBook(self._storage)
        self._history = History(self._book)
        if found is not None and found.header.schema < migrations.SCHEMA:
            self._migrate(found)
        self._count_restored()
        if self.read_only is None:
            self._opening.tidy()

    def _count_restored(self) -> None:
        """Say in events of a restore how much is there."""
        for place, event in enumerate(self._events):
            if event.slug in {"restored", "older_copy_put_back"}:
                entries = sum(len(self._book.rows(page)) for page in self._book.names("ledger."))
                counts = {"sims": len(self._book.rows("sims")), "entries": entries}
                self._events[place] = OpenEvent(event.slug, {**event.facts, **counts})

    def _migrate(self, found: SoundFile) -> None:
        """Lead the tables to our schema on a copy; the earlier file is kept for ever."""
        header = found.header
        try:
            plain = msgspec.json.decode(found.payload[header.data_at : -2], type=dict[str, Table])
            migrations.migrate(plain, header.schema)
        except Exception:  # noqa: BLE001 - a migration that fails in any way must leave the data as they are
            self.read_only = self.read_only or "migration_failed"
            self._events.append(OpenEvent("migration_failed", {"from_schema": header.schema}))
            return
        if self.read_only is None:
            kept = self.folder.backups / f"pre-migration-s{header.schema}-g{header.generation}.json"
            try:
                write_durably(kept, found.payload)
                self._storage.write(plain)
            except CannotWrite:
                self.read_only = "cannot_write"
            else:
                facts = {"from_schema": header.schema, "to_schema": migrations.SCHEMA, "kept": str(kept)}
                self._events.append(OpenEvent("migrated", facts))
        if self.read_only is not None:
            self._storage.restore(plain)

    @property
    def book(self) -> RecordBook:
        """Return the records; the stores of this room read and write there."""
        return self._book

    def picture(self) -> dict[str, Table]:
        """Return every table as one consistent state, on any thread; the records are not to be changed."""
        with self._door:
            return {name: dict(self._book.rows(name)) for name in self._book.names("")}

    @property
    def generation(self) -> int:
        """Return the number of the last saved generation; 0 before the first."""
        return self._commit.generation

    @property
    def report(self) -> tuple[OpenEvent, ...]:
        """Return what the user should be told about the data file, since it was opened."""
        return tuple(self._events)

    @property
    def touched(self) -> frozenset[str]:
        """Return the names of the tables the last deed, undo or redo changed."""
        return self._touched

    def transaction(self, label: str, *, undoable: bool = True) -> AbstractContextManager[None]:
        """Save everything written in the block as one durable deed, or nothing when the block raises.

        A transaction inside another joins it: it saves nothing by itself, and when it raises only its own
        part is taken back. Raises ReadOnly at once, and what DurableCommit.save raises at the end.
        """
        return self._transaction(label, undoable)

    def writing(self, label: str) -> AbstractContextManager[None]:
        """Return the open transaction, or one of its own for a single write."""
        inside = self._writer == threading.get_ident()
        return nullcontext() if inside else self._transaction(label, True)

    @contextmanager
    def _transaction(self, label: str, undoable: bool) -> Iterator[None]:
        with self._door:
            self._must_write()
            if self._writer is not None:
                with self._book.savepoint():
                    yield
                return
            self._writer = threading.get_ident()
            try:
                self._book.begin(spelled(self._clock()))
                yield
                changes = self._book.net_changes()
                if changes and undoable:
                    self._history.record(label, self._stamp(), changes)
                self._bury(label, changes)
                if changes or self._book.unrecorded:
                    self._book.save()
                    self._touched = frozenset(table for table, _ in changes)
                else:
                    self._book.roll_back()
            except BaseException:
                self._book.roll_back()
                raise
            finally:
                self._writer = None

    def undo(self) -> str:
        """Take the last deed back; return its label. Raises NothingToUndo, UndoConflict, as saving does."""
        return self._replay(UNDO)

    def redo(self) -> str:
        """Do the deed that was undone last again; return its label. Raises as `undo` does."""
        return self._replay(REDO)

    def undoable(self) -> str | None:
        """Return the label of the deed `undo` would take back, or None."""
        return self._history.next_label(UNDO)

    def redoable(self) -> str | None:
        """Return the label of the deed `redo` would do again, or None."""
        return self._history.next_label(REDO)

    def _replay(self, stack: str) -> str:
        with self._door:
            self._must_write()
            assert self._writer is None, "undo and redo are deeds of their own"
            self._book.begin(spelled(self._clock()))
            try:
                label, touched = self._history.replay(stack)
                self._bury(label, self._book.net_changes())
                self._book.save()
            except BaseException:
                self._book.roll_back()
                raise
            self._touched = touched
            return label

    def _bury(self, label: str, changes: Patch) -> None:
        """Remember removals; a merge brings its own, and undoing one removes nothing of the user's."""
        if label not in BRINGING:
            bury(self._book, changes, spelled(self._clock()))

    def forget_past(self) -> None:
        """Remove every older generation and the history: after a leak they would open with the old password.

        The data file and its second copy stay; the quarantine is left to the user.
        """
        with self.transaction("forget", undoable=False):
            self._history.forget()
        self._commit.forget_older()

    def now(self) -> datetime:
        """Return the present instant of the clock the database was opened with, aware, in UTC."""
        return self._clock()

    def check(self) -> DataCheck:
        """Read and verify the data file and every copy again; changes nothing."""
        with self._door:
            return check_folder(self.folder)

    def mend(self) -> tuple[OpenEvent, ...]:
        """Set damaged copies aside, write the second copy again, sweep leftovers; return what was done.

        Raises ReadOnly, or ChangedOutside and CannotWrite as a save does. Opening mends a damaged data file.
        """
        with self._door:
            self._must_write()
            done = self._commit.mend_copies(self.check())
            self._opening.tidy()
            return tuple(done)

    def _must_write(self) -> None:
        if self.read_only is not None:
            raise ReadOnly(reason=self.read_only, path=str(self.folder.data_file))

    def _stamp(self) -> str:
        return self._clock().strftime("%Y-%m-%dT%H:%M:%S.%fZ")

    def close(self) -> None:
        """Give the lock back; everything acknowledged is on the disk already."""
        self._lock.release()
        if self.read_only is None:
            self.read_only = "closed"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _must_be_folder(folder: DataFolder) -> None:
    """Refuse a place where no folder can be, before its files are taken for damaged; raises CannotWrite."""
    try:
        if stat.S_ISDIR(folder.root.stat().st_mode):
            return
        failure = CannotWrite(path=str(folder.data_file), reason="ENOTDIR")
    except FileNotFoundError:
        return
    except OSError as error:
        failure = refusal(error, folder.root)
    if folder.portable:
        failure.facts["kind"] = "portable"
    raise failure
