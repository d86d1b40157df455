"""Measure what storage deeds cost, in a process of its own: no tracer and no other test's garbage.

`log SIZE ROUNDS`, `open` or `import`; prints JSON: milliseconds of every round, by contestant or deed.
"""

from __future__ import annotations

import gc
import json
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import UUID

from tinydb import TinyDB
from tinydb.storages import JSONStorage  # noqa: TID251 - the one we are measured against

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "storage"))
from storage_story import START, TickingClock, sim

from kzcompanion.domain.ledger import ChannelKind, Entry, EntryKind
from kzcompanion.domain.money import Money
from kzcompanion.files.paths import DataFolder
from kzcompanion.storage.database import Database
from kzcompanion.storage.ledger_store import LedgerStore
from kzcompanion.storage.records import to_record
from kzcompanion.storage.sims_store import SimsStore

Log = Callable[[Entry], object]
Spent = dict[str, list[float]]

DEEDS_BEFORE = 210
"""Entries logged one by one before measuring, so that the history of deeds is full."""


def _entry(number: int, sim_id: str = "sim") -> Entry:
    return Entry(
        id=str(UUID(int=number * 7919)),
        sim_id=sim_id,
        kind=EntryKind.TOPUP,
        at=START,
        seq=number,
        balance=Money(number * 31 % 900_000),
        amount=Money.tenge(2000),
        fee=Money(5000),
        channel=ChannelKind.TERMINAL,
        note="receipt 0123456789, kiosk by the Green Bazaar",
    )


@contextmanager
def _ours(folder: Path, entries: list[Entry]) -> Iterator[Log]:
    with Database.open(DataFolder(folder), TickingClock()) as database:
        SimsStore(database).put(sim())
        ledger = LedgerStore(database)
        single = entries[-DEEDS_BEFORE:]
        with database.transaction("import"):
            for entry in entries[: -len(single)]:
                ledger.put(entry)
        for entry in single:
            ledger.put(entry)
        yield ledger.put
        assert len(LedgerStore(database).entries("sim")) > len(entries)


@contextmanager
def _stock(folder: Path, entries: list[Entry]) -> Iterator[Log]:
    with TinyDB(folder / "stock.json", storage=JSONStorage) as tiny:
        tiny.insert_multiple(to_record(entry) for entry in entries)
        yield lambda entry: tiny.insert(to_record(entry))


@contextmanager
def _sqlite(folder: Path, entries: list[Entry]) -> Iterator[Log]:
    connection = sqlite3.connect(folder / "lite.db", isolation_level=None)
    connection.execute("pragma journal_mode=wal")
    connection.execute("pragma synchronous=full")
    connection.execute("create table entries(id text primary key, sim text, record text)")
    insert = "insert into entries values(?, ?, ?)"
    rows = [(entry.id, entry.sim_id, json.dumps(to_record(entry))) for entry in entries]
    connection.executemany(insert, rows)
    yield lambda entry: connection.execute(insert, (entry.id, entry.sim_id, json.dumps(to_record(entry))))
    connection.close()


def _milliseconds(deed: Callable[[], object]) -> float:
    gc.collect()
    start = time.perf_counter()
    deed()
    return (time.perf_counter() - start) * 1000


def log_costs(tmp_path: Path, size: int, rounds: int) -> Spent:
    """Log one entry with each contestant in turn, round after round."""
    (tmp_path / "ours").mkdir()
    entries = [_entry(number) for number in range(size)]
    spent: Spent = {"ours": [], "stock": [], "sqlite": []}
    with (
        _ours(tmp_path / "ours", entries) as ours,
        _stock(tmp_path, entries) as stock,
        _sqlite(tmp_path, entries) as lite,
    ):
        gc.freeze()  # what the others hold is not garbage of the one being measured
        for number in range(size, size + rounds):
            for name, log in (("ours", ours), ("stock", stock), ("sqlite", lite)):
                spent[name].append(_milliseconds(lambda log=log, number=number: log(_entry(number))))
        gc.unfreeze()
    return spent


def open_costs(folder: Path) -> Spent:
    """Open twenty SIMs with a thousand entries, without and with reading all of them."""
    data = DataFolder(folder)
    with Database.open(data, TickingClock()) as database, database.transaction("import"):
        for number in range(20):
            SimsStore(database).put(sim(f"sim{number}"))
        for number in range(1000):
            LedgerStore(database).put(_entry(number, f"sim{number % 20}"))

    def start() -> None:
        Database.open(data, TickingClock()).close()

    def start_and_read() -> None:
        with Database.open(data, TickingClock()) as database:
            for found in SimsStore(database).all():
                LedgerStore(database).entries(found.id)

    rounds = range(9)
    return {
        "open": [_milliseconds(start) for _ in rounds],
        "read": [_milliseconds(start_and_read) for _ in rounds],
    }


def import_costs(folder: Path) -> Spent:
    """Import ten thousand entries as one deed and take it back."""
    entries = [_entry(number) for number in range(10_000)]
    spent: Spent = {"import": [], "undo": []}
    for turn in range(3):
        with Database.open(DataFolder(folder / str(turn)), TickingClock()) as database:
            ledger = LedgerStore(database)

            def import_rows(ledger: LedgerStore = ledger, database: Database = database) -> None:
                with database.transaction("import"):
                    for entry in entries:
                        ledger.put(entry)

            spent["import"].append(_milliseconds(import_rows))
            assert database.generation == 1
            assert len(ledger.entries("sim")) == 10_000
            spent["undo"].append(_milliseconds(database.undo))
            assert ledger.entries("sim") == ()
    return spent


def main(what: str, *numbers: str) -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder:
        if what == "log":
            spent = log_costs(Path(folder), int(numbers[0]), int(numbers[1]))
        else:
            spent = {"open": open_costs, "import": import_costs}[what](Path(folder))
    sys.stdout.write(json.dumps(spent))


if __name__ == "__main__":
    main(*sys.argv[1:])
