"""Promises of keeping many entries at once, and of reading ledgers as they stood at one moment."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from storage_story import TickingClock, entry, sim

from kzcompanion.domain.errors import Cancelled, DataDamaged
from kzcompanion.domain.ledger import Entry
from kzcompanion.files.paths import DataFolder
from kzcompanion.storage.database import Database
from kzcompanion.storage.ledger_snapshot import LedgerSnapshot
from kzcompanion.storage.ledger_store import LedgerStore
from kzcompanion.storage.paged_table import PAGE_RECORDS
from kzcompanion.storage.sims_store import SimsStore


def opened(folder: Path) -> Database:
    """Open the data of a folder."""
    return Database.open(DataFolder(folder), TickingClock())


def facts(entries: tuple[Entry, ...]) -> set[tuple[str, object, int]]:
    """Return what tells entries apart."""
    return {(one.id, one.balance, one.seq) for one in entries}


def snapshot_of(store: LedgerStore, *sim_ids: str) -> set[tuple[str, object, int]]:
    """Return the entries of these SIMs as they stand."""
    return facts(tuple(one for page in store.snapshot(sim_ids).pages() for one in page))


@settings(max_examples=20)
@given(
    first=st.integers(0, 2 * PAGE_RECORDS),
    more=st.lists(st.tuples(st.integers(0, 300), st.sampled_from("ab")), max_size=200),
)
def test_many_at_once_are_as_one_by_one(
    tmp_path_factory: pytest.TempPathFactory, first: int, more: list[tuple[int, str]]
) -> None:
    """Whatever is there before, and with the same id again: pages, numbers and entries come out alike."""
    kept = []
    for at_once in (False, True):
        with opened(tmp_path_factory.mktemp("many")) as database:
            store = LedgerStore(database)
            with database.transaction("before"):
                for number in range(first):
                    store.put(entry(f"a{number}", number, sim_id="a", seq=number + 1))
            new = [entry(f"{own}{number}", number + 1, sim_id=own) for number, own in more]
            if at_once:
                store.append(new)
            else:
                with database.transaction("import"):
                    for one in new:
                        seq = store.next_seq(one.sim_id)
                        store.put(entry(one.id, int(one.id[1:]) + 1, sim_id=one.sim_id, seq=seq))
            kept.append(
                [(facts(store.entries(own)), store.next_seq(own), len(store.snapshot([own]))) for own in "ab"]
            )
    assert kept[0] == kept[1]


def test_whoever_calls_it_off_keeps_nothing(tmp_path: Path) -> None:
    """What `go_on` raises takes all entries and their numbers back; the pages are as they were."""

    def stop(done: int) -> None:
        if done == 150:
            raise Cancelled

    with opened(tmp_path) as database:
        store = LedgerStore(database)
        store.put(entry("old", 5))
        generation = database.generation
        with pytest.raises(Cancelled):
            store.append([entry(f"n{number}", number) for number in range(200)], stop)
        assert (facts(store.entries("sim")), store.next_seq("sim")) == (facts((entry("old", 5),)), 2)
        assert database.generation == generation
    with opened(tmp_path) as database:
        assert len(LedgerStore(database).entries("sim")) == 1


def test_a_snapshot_stays_as_it_was(tmp_path: Path) -> None:
    """Entries written, changed and removed afterwards are not in it, and other SIMs' are not either."""
    with opened(tmp_path) as database:
        store = LedgerStore(database)
        SimsStore(database).put(sim())
        store.append([entry(f"n{number}", number) for number in range(130)])
        store.put(entry("other", 1, sim_id="sim2"))
    for parsed in (False, True):
        with opened(tmp_path) as database:
            store = LedgerStore(database)
            if parsed:
                assert store.entries("sim")
            before, taken = snapshot_of(store, "sim"), store.snapshot(["sim"])
            assert len(before) == 130 - parsed
            store.put(entry("n7", 9_999, seq=8))
            store.put(entry(f"late{parsed}", 1, seq=500))
            store.remove("n9" if parsed else "n8")
            store.remove(f"late{parsed}")
            found: list[list[Entry]] = []
            reader = threading.Thread(target=lambda into, of: into.extend(of.pages()), args=(found, taken))  # noqa: TID251 - a second thread is meant
            reader.start()
            reader.join()
            assert facts(tuple(one for page in found for one in page)) == before
            store.put(entry("n7", 7, seq=8))


def test_a_damaged_record_in_a_snapshot_is_named() -> None:
    """What is no entry raises DataDamaged with its page, as reading the ledger does."""
    with pytest.raises(DataDamaged) as raised:
        list(LedgerSnapshot([("ledger.sim.0", {"n": {"id": 5}})]).pages())
    assert raised.value.facts["path"] == "ledger.sim.0"


def test_readers_beside_an_import_lose_nothing(tmp_path: Path) -> None:
    """While one thread brings entries in and is called off in between, another reads: no entry is lost."""
    with opened(tmp_path) as database:
        LedgerStore(database).append([entry(f"old{number}", number) for number in range(700)])
    for turn in range(3):
        with opened(tmp_path) as database:
            store, reader_store = LedgerStore(database), LedgerStore(database)
            stop, seen = threading.Event(), []

            def read(
                stop: threading.Event = stop, store: LedgerStore = reader_store, seen: list[int] = seen
            ) -> None:
                while not stop.is_set():
                    seen.append(len(store.entries("sim")))

            reader = threading.Thread(target=read)  # noqa: TID251 - a second thread is meant
            reader.start()

            def call_off(done: int) -> None:
                if done == 150:
                    raise Cancelled

            with pytest.raises(Cancelled):
                store.append([entry(f"off{number}", number) for number in range(200)], call_off)
            store.append([entry(f"new{turn}.{number}", number) for number in range(200)])
            stop.set()
            reader.join()
            assert seen
            assert min(seen) >= 700 + 200 * turn
        with opened(tmp_path) as database:
            assert len(LedgerStore(database).entries("sim")) == 700 + 200 * (turn + 1)
