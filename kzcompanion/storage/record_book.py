"""Records by table and id on top of TinyDB, remembering what each change replaced."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import cast

import msgspec
from tinydb import TinyDB
from tinydb.table import Table as TinyTable

from kzcompanion.storage.stamps import STAMP, same, stamped, takes_stamp
from kzcompanion.storage.strict_json import Record, Table, check_record
from kzcompanion.storage.whole_file import WholeFile

Patch = dict[tuple[str, str], Record | None]
"""What stood at (table, id) before; None for nothing."""


class RecordTable(TinyTable):
    """Key documents by our own random ids; TinyDB's numbers are used again after a delete."""

    document_id_class = str  # type: ignore[assignment]

    def put(self, record_id: str, record: Record) -> None:
        """Write one record, replacing the whole of what was there."""
        self._update_table(lambda table: cast(dict[str, Record], table).__setitem__(record_id, record))

    def take_out(self, record_id: str) -> None:
        """Remove one record."""
        self._update_table(lambda table: cast(dict[str, Record], table).__delitem__(record_id))


class RecordDatabase(TinyDB):
    """Make our kind of table."""

    table_class = RecordTable


class RecordBook:
    """Read and write records; between `begin` and `end` every first touch keeps what was there before."""

    def __init__(self, storage: WholeFile) -> None:
        self.storage = storage
        self._tiny = RecordDatabase(storage=lambda: storage)
        self._before: Patch = {}
        self._unrecorded = False
        self._now = ""
        self._shapes: dict[str, int] = {}
        self._rolled_back = 0

    def names(self, prefix: str) -> list[str]:
        """Return the names of the tables that start with `prefix`, in the order they were made."""
        return [name for name in list(self.storage.read()) if name.startswith(prefix)]

    def shape(self, family: str) -> tuple[int, int]:
        """Return what changes whenever a table of a family (`ledger` for `ledger.…`) appears or goes."""
        return self._rolled_back, self._shapes.get(family, 0)

    def rows(self, table: str) -> Mapping[str, Record]:
        """Return a table's records by id; the object is a new one after every change of the table."""
        tables = self.storage.read()
        return cast(Mapping[str, Record], tables[table]) if table in tables else {}

    def state(self, table: str) -> Mapping[str, Record] | msgspec.Raw:
        """Return a table's records, or its bytes as long as nobody asked for the records.

        It is another object after every change of the table, and once the bytes were parsed.
        """
        return self.storage.unread(table) or self.rows(table)

    def get(self, table: str, record_id: str) -> Record | None:
        """Return one record, or None."""
        return self.rows(table).get(record_id)

    def is_new(self, table: str, record_id: str) -> bool:
        """Say whether a record was not there when the open transaction began."""
        return (table, record_id) in self._before and self._before[table, record_id] is None

    def put(self, table: str, record_id: str, record: Record) -> None:
        """Write one record as a whole, unless it is there already; raises as `check_record` does.

        It gets the time of this deed for its stamp, unless it brings one of its own.
        """
        check_record(record)
        before = self.get(table, record_id)
        if before == record or (STAMP not in record and same(before, record)):
            return
        if STAMP not in record and self._now and takes_stamp(table):
            record = stamped(record, before, self._now)
        self._before.setdefault((table, record_id), before)
        self._write(table, record_id, record)

    def remove(self, table: str, record_id: str) -> bool:
        """Remove one record and a table left empty; say whether it was there."""
        rows = self.rows(table)
        before = rows.get(record_id)
        if before is None:
            return False
        self._before.setdefault((table, record_id), before)
        if len(rows) == 1:
            self._drop(table)
        else:
            self._table(table).take_out(record_id)
        return True

    def replace_table(self, table: str, rows: Table) -> None:
        """Put other records, stamps and all, in the place of a table's; without any the table goes."""
        for record in rows.values():
            check_record(record)
        before = self.rows(table)
        for record_id in before.keys() | rows.keys():
            self._before.setdefault((table, record_id), before.get(record_id))
        if rows:
            self._set_table(table, rows)
        elif before:
            self._drop(table)

    def put_unrecorded(self, table: str, record_id: str, record: Record) -> None:
        """Write one record of which the history keeps nothing."""
        self._unrecorded = True
        self._write(table, record_id, record)

    def put_table_unrecorded(self, table: str, rows: Table) -> None:
        """Put other records in the place of a table's, of which the history keeps nothing."""
        for record in rows.values():
            check_record(record)
        self._unrecorded = True
        self._set_table(table, rows)

    def drop_unrecorded(self, table: str) -> None:
        """Remove a whole table of which the history keeps nothing."""
        self._unrecorded = True
        self._drop(table)

    def _table(self, name: str) -> RecordTable:
        return cast(RecordTable, self._tiny.table(name, cache_size=0))

    def _write(self, table: str, record_id: str, record: Record) -> None:
        appears = table not in self.storage.read()
        self._table(table).put(record_id, record)
        if appears:
            self._reshape(table)

    def _set_table(self, table: str, rows: Table) -> None:
        appears = table not in self.storage.read()
        self.storage.read()[table] = rows
        if appears:
            self._reshape(table)

    def _drop(self, table: str) -> None:
        self._tiny.drop_table(table)
        self._reshape(table)

    def _reshape(self, table: str) -> None:
        """Count the change, once it is made: a reader on another thread must not take the old for the new."""
        family = table.partition(".")[0]
        self._shapes[family] = self._shapes.get(family, 0) + 1

    def begin(self, now: str) -> None:
        """Start to collect changes; `now` is the stamp of the records written."""
        self._before = {}
        self._now = now
        self._unrecorded = False
        self.storage.hold()

    def net_changes(self) -> Patch:
        """Return what was changed since `begin` and is not again as it was."""
        return {at: before for at, before in self._before.items() if not same(self.get(*at), before)}

    @property
    def unrecorded(self) -> bool:
        """Say whether anything was written since `begin` that the patch does not show."""
        return self._unrecorded

    def save(self) -> bool:
        """Save what was collected as one durable write; False when nothing changed."""
        self._before = {}
        return self.storage.commit()

    def roll_back(self) -> None:
        """Forget what was collected; memory equals the disk again."""
        self._before = {}
        self.storage.roll_back()
        self._rolled_back += 1

    @contextmanager
    def savepoint(self) -> Iterator[None]:
        """Take back what the block wrote when it raises, and nothing else."""
        tables = dict(self.storage.read().items())
        touched, unrecorded = len(self._before), self._unrecorded
        try:
            yield
        except BaseException:
            for at in list(self._before)[touched:]:
                del self._before[at]
            self._unrecorded = unrecorded
            self.storage.restore(tables)
            self._rolled_back += 1
            raise
