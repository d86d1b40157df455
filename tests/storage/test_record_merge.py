"""storage/record_merge: the later change wins, every difference is named, nothing comes back unasked."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from storage_story import START, TickingClock, entry, sim, tables_of

from kzcompanion.files.paths import DataFolder
from kzcompanion.storage.backup_body import Tables, belongs
from kzcompanion.storage.backup_point import Point
from kzcompanion.storage.database import Database
from kzcompanion.storage.deeds_store import DeedsStore, StoredDeed
from kzcompanion.storage.ledger_store import LedgerStore
from kzcompanion.storage.outside_store import OutsideStore
from kzcompanion.storage.record_merge import (
    Common,
    Comparison,
    Verdict,
    ahead_of,
    common_point,
    compare,
    logical,
    logical_name,
    take_over,
)
from kzcompanion.storage.sims_store import SimsStore
from kzcompanion.storage.stamps import OLDEST, STAMP, spelled, stamp_of

Opened = Callable[..., Database]
T1, T2, T3, T4 = (f"2026-11-22T0{n}:00:00.000Z" for n in range(1, 5))


def record(text: str, stamp: str | None) -> dict[str, object]:
    """Make a record with or without a stamp."""
    return {"text": text} if stamp is None else {"text": text, STAMP: stamp}


def judged(
    ours: dict[str, object] | None,
    theirs: dict[str, object] | None,
    common: Common = Common(),  # noqa: B008 - frozen
    here: str = "",
    there: str = "",
) -> Comparison:
    """Compare one record of one table."""
    tables: list[Tables] = [{} if one is None else {"sims": {"x": one}} for one in (ours, theirs)]
    for table, grave in zip(tables, (here, there), strict=True):
        if grave:
            table["graves"] = {"sims/x": {"at": grave}}
    found = compare(tables[0], tables[1], common)
    assert len(found) == 1
    return found[0]


KNOWN = Common(Point(T2), Point(T2))


@pytest.mark.parametrize(
    ("ours", "theirs", "common", "verdict", "both"),
    [
        (record("a", T1), record("a", T3), KNOWN, Verdict.SAME, False),
        (record("a", None), record("a", T1), KNOWN, Verdict.SAME, False),
        (None, record("a", T1), KNOWN, Verdict.NEW, False),
        (record("a", T1), None, KNOWN, Verdict.ONLY_HERE, False),
        (record("a", T1), record("b", T3), KNOWN, Verdict.NEWER_THERE, False),
        (record("a", T3), record("b", T1), KNOWN, Verdict.NEWER_HERE, False),
        (record("a", None), record("b", T1), KNOWN, Verdict.NEWER_THERE, False),
        (record("a", T3), record("b", T4), KNOWN, Verdict.NEWER_THERE, True),
        (record("a", T4), record("b", T3), KNOWN, Verdict.NEWER_HERE, True),
        (record("a", T4), record("b", T3), Common(), Verdict.NEWER_HERE, True),
        (record("a", T1), record("b", T1), KNOWN, Verdict.NEWER_HERE, True),
        (record("a", None), record("b", None), KNOWN, Verdict.NEWER_HERE, True),
    ],
)
def test_each_way_two_sides_can_stand(
    ours: dict[str, object] | None,
    theirs: dict[str, object] | None,
    common: Common,
    verdict: Verdict,
    both: bool,
) -> None:
    """The later change wins, ours at a tie; both changed it when each did so after the common backup."""
    found = judged(ours, theirs, common)
    assert (found.verdict, found.both_changed) == (verdict, both)
    assert (found.ours, found.theirs) == (ours, theirs)


def test_what_was_removed_comes_back_only_when_it_is_newer() -> None:
    """A record removed here after its last change there stays removed; changed there later, it comes back."""
    assert judged(None, record("a", T1), KNOWN, here=T3).verdict is Verdict.REMOVED_HERE
    assert not judged(None, record("a", T1), KNOWN, here=T3).both_changed
    assert judged(None, record("a", T3), KNOWN, here=T4).both_changed
    assert judged(None, record("a", T4), KNOWN, here=T3).verdict is Verdict.NEW
    assert judged(None, record("a", None), KNOWN, here=T3).verdict is Verdict.REMOVED_HERE


def test_what_was_removed_there_is_removed_here_unless_it_is_newer() -> None:
    """The same the other way round, and named when it was changed here, too."""
    assert judged(record("a", T1), None, KNOWN, there=T3).verdict is Verdict.REMOVED_THERE
    assert judged(record("a", T3), None, KNOWN, there=T4).both_changed
    assert judged(record("a", T4), None, KNOWN, there=T3).verdict is Verdict.ONLY_HERE


def test_what_was_newer_already_is_not_forgotten() -> None:
    """A change made here before the common backup came, which its maker never saw, still counts as ours."""
    ahead = Common(Point(T2, {}, ["sims/x"]), Point(T2))
    assert judged(record("a", T1), record("b", T3), ahead).both_changed
    assert not judged(record("a", T1), record("b", T3), KNOWN).both_changed
    newer = Comparison("sims", "x", {}, {}, Verdict.NEWER_HERE)
    assert ahead_of([newer, Comparison("sims", "y", {}, {}, Verdict.SAME)]) == ["sims/x"]


def test_the_latest_common_backup_counts() -> None:
    """Of the backups that went into both sides the last is the common point, by each one's own clock."""
    here = {"a": Point(T1), "b": Point(T3), "c": Point(T4)}
    there = {"a": Point(T4), "b": Point(T2)}
    assert common_point(here, there) == Common(Point(T3), Point(T2))
    assert common_point(here, {}) == Common()


def test_pages_do_not_matter() -> None:
    """An entry is the same on whichever page of its ledger it lies."""
    one, other = record("a", T1), record("b", T1)
    ours: Tables = {"ledger.s.0": {"x": one}, "ledger.s.1": {"y": other}, "preferences": {"choices": {}}}
    assert logical(ours) == {"ledger.s": {"x": one, "y": other}}
    theirs: Tables = {"ledger.s.7": {"x": one, "y": other}}
    assert {found.verdict for found in compare(ours, theirs, Common())} == {Verdict.SAME}
    assert logical_name("sims") == "sims"


def test_a_merge_that_was_undone_removed_nothing(opened: Opened) -> None:
    """Undoing a merge leaves no grave and brings earlier stamps back: the same merge can be done again."""
    database = opened()
    SimsStore(database).put(sim())
    before = dict(database.book.rows("sims"))
    theirs: Tables = {
        "sims": {"sim": {**before["sim"], "nickname": "theirs", STAMP: "2030-01-01T00:00:00.000Z"}}
    }
    theirs["sims"]["new"] = {**before["sim"], "id": "new"}
    for _ in range(2):
        found = compare(database.picture(), theirs, Common())
        assert [one.verdict for one in found] == [Verdict.NEWER_THERE, Verdict.NEW]
        with database.transaction("backup_merge"):
            take_over(database.book, found, theirs)
        assert database.book.rows("sims") == theirs["sims"]
        assert database.undo() == "backup_merge"
        assert dict(database.book.rows("sims")) == before
    database.redo()
    assert database.book.rows("sims") == theirs["sims"]


def test_taking_over_writes_what_wins(opened: Opened) -> None:
    """New and newer records come with their stamps, removed ones go, numbers never go back, deeds join."""
    database = opened()
    ledger = LedgerStore(database)
    ledger.put(entry("a", 100))
    ledger.put(entry("b", 200, seq=2))
    DeedsStore(database).put(StoredDeed("ours", "f", {}))
    kept = {name: dict(table) for name, table in database.picture().items()}["ledger.sim.0"]
    theirs: Tables = {
        "ledger.sim.0": {"c": {**kept["a"], "id": "c"}},
        "ledger_numbers": {"sim": {"next": 9}, "other": {"next": 4}, "odd": {"next": "x"}},
        "deeds.0": {
            "ours": {"fingerprint": "other", "answer": {}},
            "theirs": {"fingerprint": "g", "answer": {}},
        },
    }
    del theirs["ledger.sim.0"]["c"][STAMP]
    with database.transaction("backup_merge"):
        take_over(
            database.book,
            [
                Comparison("ledger.sim", "c", None, theirs["ledger.sim.0"]["c"], Verdict.NEW),
                Comparison("ledger.sim", "a", kept["a"], None, Verdict.REMOVED_THERE),
                Comparison("ledger.sim", "b", kept["b"], {**kept["b"], "seq": 5}, Verdict.NEWER_HERE),
                Comparison("sims", "gone", {}, None, Verdict.REMOVED_THERE),
            ],
            theirs,
        )
    assert {one.id for one in ledger.entries("sim")} == {"b", "c"}
    assert stamp_of(database.book.get("ledger.sim.0", "c")) == OLDEST
    assert (ledger.next_seq("sim"), ledger.next_seq("other"), ledger.next_seq("odd")) == (9, 4, 1)
    deeds = DeedsStore(database)
    assert (deeds.find("ours").fingerprint, deeds.find("theirs").fingerprint) == ("f", "g")  # type: ignore[union-attr]
    with database.transaction("backup_merge"):
        take_over(database.book, [], {"ledger_numbers": {"sim": {"next": 3}}})
    assert ledger.next_seq("sim") == 9


@contextmanager
def two_laptops() -> Iterator[tuple[Database, Database]]:
    """Open two folders whose clocks differ by an hour."""
    root = Path(tempfile.mkdtemp())
    clocks = TickingClock(), TickingClock(START + timedelta(hours=1))
    try:
        with (
            Database.open(DataFolder(root / "one"), clocks[0]) as one,
            Database.open(DataFolder(root / "two"), clocks[1]) as two,
        ):
            yield one, two
    finally:
        shutil.rmtree(root)


def send(source: Database, target: Database, name: str) -> None:
    """Carry a backup from one laptop to the other and merge it."""
    now = spelled(source._clock())
    picture = source.picture()
    theirs = {table: dict(rows) for table, rows in picture.items() if belongs(table)}
    points = {**OutsideStore(source).points(), name: Point(now)}
    OutsideStore(source).met(name, Point(now))
    common = common_point(OutsideStore(target).points(), points)
    ours = target.picture()
    found = compare(ours, theirs, common)
    with target.transaction("backup_merge"):
        take_over(target.book, found, theirs)
        OutsideStore(target).met(name, Point(spelled(target._clock()), {}, ahead_of(found)))


STEPS = st.lists(
    st.tuples(
        st.integers(0, 1),
        st.sampled_from(["put", "remove", "undo", "send"]),
        st.integers(0, 4),
        st.text("ab", max_size=2),
    ),
    max_size=14,
)


@settings(max_examples=60)
@given(STEPS)
def test_laptops_that_exchange_backups_end_with_the_same(steps: list[tuple[int, str, int, str]]) -> None:
    """Whatever either did, sent and undid before: after one backup there and one back both hold the same."""
    with two_laptops() as laptops:
        for number, (who, what, which, text) in enumerate(steps):
            database = laptops[who]
            if what == "put":
                with database.transaction("put"):
                    database.book.put("sims", f"s{which}", {"id": f"s{which}", "text": text})
            elif what == "remove":
                with database.transaction("remove"):
                    database.book.remove("sims", f"s{which}")
            elif what == "undo" and database.undoable():
                database.undo()
            elif what == "send":
                send(database, laptops[1 - who], f"{number}")
        send(laptops[0], laptops[1], "there")
        send(laptops[1], laptops[0], "back")
        left, right = (tables_of(database).get("sims", {}) for database in laptops)
        assert left == right
