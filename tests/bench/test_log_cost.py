"""What one durable log costs as the ledger grows, beside stock TinyDB and SQLite in the same run."""

from __future__ import annotations

import gc
import json
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from uuid import UUID

import pytest
from storage_story import START, TickingClock, sim
from tinydb import TinyDB
from tinydb.storages import JSONStorage  # noqa: TID251 - the one we are measured against

from kzcompanion.domain.ledger import ChannelKind, Entry, EntryKind
from kzcompanion.domain.money import Money
from kzcompanion.files.paths import DataFolder
from kzcompanion.storage.database import Database
from kzcompanion.storage.ledger_store import LedgerStore
from kzcompanion.storage.records import to_record
from kzcompanion.storage.sims_store import SimsStore

Figure = Callable[[str], None]
Log = Callable[[Entry], object]

TRIES = 3
"""Measurements on a busy machine before the limit counts as missed."""
DEEDS_BEFORE = 210
"""Entries logged one by one before measuring, so that the history of deeds is full."""


def _entry(number: int) -> Entry:
    return Entry(
        id=str(UUID(int=number * 7919)),
        sim_id="sim",
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


def _measure(tmp_path: Path, size: int, rounds: int) -> dict[str, list[float]]:
    """Log one entry with each in turn, round after round."""
    entries = [_entry(number) for number in range(size)]
    spent: dict[str, list[float]] = {"ours": [], "stock": [], "sqlite": []}
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


@pytest.mark.parametrize(
    ("size", "rounds", "limit"),
    [
        pytest.param(100, 40, 2.0, id="100"),
        pytest.param(1_000, 20, 1.0, id="1000"),
        pytest.param(10_000, 7, 0.5, id="10000"),
        pytest.param(100_000, 5, 0.5, id="100000", marks=pytest.mark.long),
    ],
)
def test_log_cost(tmp_path: Path, figure: Figure, size: int, rounds: int, limit: float) -> None:
    """One durable log, both copies and the history written, costs at most the limit times a stock insert."""
    for attempt in range(TRIES):
        place = tmp_path / str(attempt)
        (place / "ours").mkdir(parents=True)
        spent = _measure(place, size, rounds)
        cells = ", ".join(f"{name} {median(times):.2f} ({min(times):.2f})" for name, times in spent.items())
        ratio = min(spent["ours"]) / min(spent["stock"])
        figure(f"one log at {size} entries, ms median (best): {cells}; ours / stock {ratio:.2f}")
        if ratio <= limit:
            return
    pytest.fail(f"{ratio:.2f} times stock TinyDB, at most {limit} allowed")


def test_opening_is_quick(tmp_path: Path, figure: Figure) -> None:
    """Twenty SIMs and a thousand entries are open and read in less than fifteen milliseconds, at best."""
    folder = DataFolder(tmp_path / "data")
    with Database.open(folder, TickingClock()) as database, database.transaction("import"):
        for number in range(20):
            SimsStore(database).put(sim(f"sim{number}"))
        for number in range(1000):
            entry = _entry(number)
            LedgerStore(database).put(Entry(**{**_fields(entry), "sim_id": f"sim{number % 20}"}))

    def start() -> None:
        with Database.open(folder, TickingClock()) as database:
            for found in SimsStore(database).all():
                LedgerStore(database).entries(found.id)

    def start_only() -> None:
        Database.open(folder, TickingClock()).close()

    opened, read = (
        min(_milliseconds(start_only) for _ in range(9)),
        min(_milliseconds(start) for _ in range(9)),
    )
    figure(f"opening 20 SIMs and 1000 entries, best ms: open {opened:.1f}, with every entry read {read:.1f}")
    assert read < 15


def _fields(entry: Entry) -> dict[str, object]:
    return {name: getattr(entry, name) for name in entry.__struct_fields__}


def test_an_import_of_ten_thousand_rows_takes_a_second(tmp_path: Path, figure: Figure) -> None:
    """Ten thousand rows are one transaction, in less than a second at best; so is taking them back."""
    entries = [_entry(number) for number in range(10_000)]
    spent, undone = [], []
    for turn in range(3):
        with Database.open(DataFolder(tmp_path / str(turn)), TickingClock()) as database:
            ledger = LedgerStore(database)

            def import_rows(ledger: LedgerStore = ledger, database: Database = database) -> None:
                with database.transaction("import"):
                    for entry in entries:
                        ledger.put(entry)

            spent.append(_milliseconds(import_rows))
            assert database.generation == 1
            undone.append(_milliseconds(database.undo))
            assert ledger.entries("sim") == ()
    figure(f"import of 10000 rows as one deed, best ms: {min(spent):.0f}; undone in {min(undone):.0f}")
    assert min(spent) < 1000
    assert min(undone) < 1000
