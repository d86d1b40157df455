"""The ledgers of all SIMs in the data file, in small pages."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from itertools import chain
from operator import is_not

import msgspec

from kzcompanion.domain.ledger import Entry, OrderedEntries, in_order
from kzcompanion.storage.bin_store import BinStore
from kzcompanion.storage.database import Database
from kzcompanion.storage.ledger_snapshot import LedgerSnapshot
from kzcompanion.storage.paged_table import PagedTable, PageFiller
from kzcompanion.storage.record_book import RecordBook
from kzcompanion.storage.records import all_from_bytes, all_from_records, from_record, to_record
from kzcompanion.storage.strict_json import Record

State = Mapping[str, Record] | msgspec.Raw
"""The records of a page, or its bytes while they are all that was needed."""

PREFIX = "ledger."
NUMBERS_TABLE = "ledger_numbers"
"""Next sequence number of each SIM; it never goes back, not even when an entry is undone."""

_page = msgspec.json.Decoder(dict[str, Entry])


class _Page:
    """Remember the entries parsed from one page, each for as long as its record is the same object."""

    __slots__ = ("entries", "rows", "state")

    def __init__(self) -> None:
        self.state: State = {}
        self.rows: Mapping[str, Record] = {}
        self.entries: dict[str, Entry] = {}

    def refresh(self, book: RecordBook, name: str) -> dict[str, Entry]:
        """Return the entries by id, parsing only what is new; what is wrong is told record by record."""
        state = book.state(name)
        if state is not self.state:
            whole = all_from_bytes(state, _page) if isinstance(state, msgspec.Raw) else None
            if whole is not None:
                self.state, self.rows, self.entries = state, {}, whole
            else:
                self._read(book.rows(name), name)
        return self.entries

    def _read(self, rows: Mapping[str, Record], name: str) -> None:
        whole = None if self.rows else all_from_records(rows, Entry)
        self.entries = whole or {
            entry_id: self.entries[entry_id]
            if self.rows.get(entry_id) is record
            else from_record(record, Entry, name)
            for entry_id, record in rows.items()
        }
        self.state = self.rows = rows


class LedgerStore:
    """Keep entries by id, each in its SIM's pages."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._book = database.book
        self._bin = BinStore(database)
        self._ledgers: dict[str, PagedTable] = {}
        self._parsed: dict[str, _Page] = {}
        self._ordered: dict[str, tuple[list[State], OrderedEntries]] = {}

    def entries(self, sim_id: str) -> tuple[Entry, ...]:
        """Return the entries of a SIM, in no promised order."""
        return tuple(self._all(sim_id))

    def in_order(self, sim_id: str) -> OrderedEntries:
        """Return the entries of a SIM, oldest first; sorted anew only where something changed."""
        states = [self._book.state(page) for page in self._ledger(sim_id).pages()]
        before = self._ordered.get(sim_id)
        if before is None or len(before[0]) != len(states) or any(map(is_not, before[0], states)):
            before = states, OrderedEntries(in_order(self._all(sim_id)))
            self._ordered[sim_id] = before
        return before[1]

    def get(self, entry_id: str) -> Entry | None:
        """Return one entry of any SIM, or None."""
        page = self._find(entry_id)
        return None if page is None else self._entries(page)[entry_id]

    def find_key(self, key: str) -> Entry | None:
        """Return the entry logged with this idempotence key, or None."""
        needle = b'"key":' + msgspec.json.encode(key)
        for page in self._book.names(PREFIX):
            if self._book.storage.may_hold(page, needle):
                for entry_id, record in self._book.rows(page).items():
                    if record.get("key") == key:
                        return self._entries(page)[entry_id]
        return None

    def next_seq(self, sim_id: str) -> int:
        """Return the number the next entry of a SIM gets; numbers are never used twice."""
        found = self._book.get(NUMBERS_TABLE, sim_id)
        number = found.get("next") if found is not None else None
        return number if isinstance(number, int) else 1

    def put(self, entry: Entry) -> None:
        """Add an entry or replace the one of its id."""
        with self._database.writing("entry"):
            self._ledger(entry.sim_id).put(entry.id, to_record(entry))
            if entry.seq >= self.next_seq(entry.sim_id):
                self._book.put_unrecorded(NUMBERS_TABLE, entry.sim_id, {"next": entry.seq + 1})

    def append(self, entries: Iterable[Entry], go_on: Callable[[int], None] = lambda _done: None) -> None:
        """Keep many entries, each under the next number of its SIM; fits any thread.

        `go_on` hears before each how many are kept, and may raise to take all back.
        """
        with self._database.writing("entry"):
            pages: dict[str, PageFiller] = {}
            numbers: dict[str, int] = {}
            for done, entry in enumerate(entries):
                go_on(done)
                sim_id = entry.sim_id
                if sim_id not in pages:
                    # Tables of its own: what another thread looks up meanwhile shall not mix with it.
                    pages[sim_id] = PageFiller(self._book, PagedTable(self._book, f"{PREFIX}{sim_id}."))
                    numbers[sim_id] = self.next_seq(sim_id)
                numbered: Entry = msgspec.structs.replace(entry, seq=numbers[sim_id])
                pages[sim_id].put(entry.id, to_record(numbered))
                numbers[sim_id] += 1
            for sim_id, number in numbers.items():
                self._book.put_unrecorded(NUMBERS_TABLE, sim_id, {"next": number})

    def snapshot(self, sim_ids: Collection[str]) -> LedgerSnapshot:
        """Return the entries of these SIMs as they stand now."""
        wanted = {f"{PREFIX}{sim_id}" for sim_id in sim_ids}
        pages = [name for name in self._book.names(PREFIX) if name.rpartition(".")[0] in wanted]
        return LedgerSnapshot(self._book.storage.as_it_stands(pages))

    def remove(self, entry_id: str) -> bool:
        """Remove an entry into the bin; say whether it was there."""
        page = self._find(entry_id)
        if page is None:
            return False
        with self._database.writing("entry"):
            self._bin.keep(page, entry_id)
            return self._book.remove(page, entry_id)

    def _all(self, sim_id: str) -> Iterator[Entry]:
        pages = self._ledger(sim_id).pages()
        return chain.from_iterable(self._entries(page).values() for page in pages)

    def _ledger(self, sim_id: str) -> PagedTable:
        found = self._ledgers.get(sim_id)
        if found is None:
            found = self._ledgers[sim_id] = PagedTable(self._book, f"{PREFIX}{sim_id}.")
        return found

    def _find(self, entry_id: str) -> str | None:
        return self._book.storage.find(self._book.names(PREFIX), entry_id)

    def _entries(self, page: str) -> dict[str, Entry]:
        parsed = self._parsed.get(page)
        if parsed is None:
            parsed = self._parsed[page] = _Page()
        return parsed.refresh(self._book, page)
