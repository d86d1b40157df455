"""TinyDB's storage: all tables in one verified line; only tables that changed are encoded again."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any, cast

import msgspec
from tinydb.storages import Storage

from kzcompanion.domain.errors import DataDamaged, SavedUnconfirmed
from kzcompanion.storage.data_line import render, render_part
from kzcompanion.storage.durable_commit import DurableCommit
from kzcompanion.storage.strict_json import Table, check_record

_table = msgspec.json.Decoder(dict[str, dict[str, Any]])


class Tables(dict[str, Any]):
    """Map names to tables; a table is parsed when it is first asked for."""

    def __init__(self, raw: dict[str, Any], parsed: Callable[[str, msgspec.Raw], Table]) -> None:
        super().__init__(raw)
        self._parse = parsed
        self._gate = threading.Lock()

    def __getitem__(self, name: str) -> Table:
        found = super().__getitem__(name)
        if type(found) is msgspec.Raw:
            with self._gate:  # or a reader on another thread would put what it parsed over what was written
                found = super().__getitem__(name)
                if type(found) is msgspec.Raw:
                    found = self._parse(name, found)
                    super().__setitem__(name, found)
        return cast(Table, found)


class WholeFile(Storage):
    """Keep a working copy of every table and write all of them as one durable line.

    Records are values: one that changes is replaced by a new dict, as is its table (TinyDB does so).
    """

    def __init__(
        self,
        tables: dict[str, msgspec.Raw],
        schema: int,
        door: DurableCommit,
        clock: Callable[[], datetime],
    ) -> None:
        self._schema = schema
        self._door = door
        self._clock = clock
        self._held = False
        # What is on the disk: each table's object and its bytes.
        self._kept: dict[str, tuple[object, bytes]] = {
            name: (raw, render_part(name, raw)) for name, raw in tables.items()
        }
        self._working = Tables(dict(tables), self._parse)

    @property
    def generation(self) -> int:
        """Return the number of the generation on the disk."""
        return self._door.generation

    def read(self) -> dict[str, Any]:
        """Return the working tables."""
        return self._working

    def write(self, data: dict[str, Any]) -> None:
        """Take the tables and save them, at once or when a hold ends; after a failure they equal the disk."""
        if data is not self._working:
            # A dict of the caller's own, as after drop_tables(): take over what is in it.
            self.restore(dict(data))
        if not self._held:
            try:
                self.commit()
            except BaseException:
                self.roll_back()
                raise

    def hold(self) -> None:
        """Collect writes until `commit` or `roll_back`."""
        self._held = True

    def commit(self) -> bool:
        """Save what changed as one generation; False when nothing did. Raises as DurableCommit.save does."""
        self._held = False
        kept: dict[str, tuple[object, bytes]] = {}
        changed = len(self._working) != len(self._kept)
        for name, table in self._working.items():
            before = self._kept.get(name)
            # Bytes not parsed yet are those on the disk, even if another thread parses them just now.
            if before is not None and (before[0] is table or type(table) is msgspec.Raw):
                kept[name] = before
            else:
                kept[name] = (table, self._encode(name, table, before))
                changed = True
        if not changed:
            return False
        at = self._clock().strftime("%Y-%m-%dT%H:%M:%S.%fZ")
        generation = self._door.generation + 1
        line, checksum = render(self._schema, generation, at, [part for _, part in kept.values()])
        try:
            self._door.save(line, generation, at, checksum)
        except SavedUnconfirmed:
            self._kept = kept  # what a reader of the disk sees now
            raise
        self._kept = kept
        return True

    def roll_back(self) -> None:
        """Make the working tables equal to the disk again."""
        self._held = False
        # Put in place whole: a reader on another thread must not see half of them.
        self._working = Tables({name: table for name, (table, _) in self._kept.items()}, self._parse)

    def restore(self, tables: dict[str, Any]) -> None:
        """Put the working tables back to an earlier state of this hold."""
        # What was parsed meanwhile stays parsed.
        restored = {
            name: self._kept[name][0] if type(table) is msgspec.Raw else table
            for name, table in tables.items()
        }
        self._working = Tables(restored, self._parse)

    def close(self) -> None:
        """Do nothing: every acknowledged change is on the disk already."""

    def unread(self, name: str) -> msgspec.Raw | None:
        """Return the bytes of a table that nobody asked for yet; None for one that is parsed or not there."""
        found = dict.get(self._working, name)
        return found if type(found) is msgspec.Raw else None

    def size_of(self, name: str) -> int:
        """Return how many bytes a saved table takes; 0 for one not saved yet."""
        kept = self._kept.get(name)
        return len(kept[1]) if kept else 0

    def as_it_stands(self, names: Iterable[str]) -> list[tuple[str, msgspec.Raw | Table]]:
        """Return these tables as they stand, parsed or not; nobody may change them."""
        return [(name, table) for name in names if (table := dict.get(self._working, name)) is not None]

    def find(self, names: Iterable[str], record_id: str) -> str | None:
        """Return the first of these tables that holds a record; those that cannot hold it stay unparsed."""
        needle = b""
        for name in names:
            table = dict.get(self._working, name)
            if type(table) is dict:
                if record_id in table:
                    return name
            elif table is not None:
                needle = needle or msgspec.json.encode(record_id) + b":"
                if needle in self._kept[name][1] and record_id in self._working[name]:
                    return name
        return None

    def may_hold(self, name: str, needle: bytes) -> bool:
        """Say whether a table could hold these bytes, without parsing it; one parsed already always could."""
        kept = self._kept.get(name)
        if kept is None or type(dict.get(self._working, name)) is not msgspec.Raw:
            return True
        return needle in kept[1]

    def _encode(self, name: str, table: Table, before: tuple[object, bytes] | None) -> bytes:
        known = before[0] if before is not None and isinstance(before[0], dict) else {}
        for record_id, record in table.items():
            if type(record_id) is not str:
                raise TypeError("a record's id is text")
            if known.get(record_id) is not record:
                check_record(record)
        return render_part(name, table)

    def _parse(self, name: str, raw: msgspec.Raw) -> Table:
        try:
            table = _table.decode(raw)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
            raise DataDamaged(path=name, problem="shape") from error
        kept = self._kept.get(name)
        if kept is not None and kept[0] is raw:
            self._kept[name] = (table, kept[1])
        return table
