"""storage/graves: what was removed stays removed when laptops are merged."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from storage_story import entry, sim

from kzcompanion.domain.preferences import Preferences
from kzcompanion.storage import graves
from kzcompanion.storage.database import Database
from kzcompanion.storage.graves import TABLE, graves_in, join_graves
from kzcompanion.storage.ledger_store import LedgerStore
from kzcompanion.storage.preferences_store import PreferencesStore
from kzcompanion.storage.sims_store import SimsStore
from kzcompanion.storage.stamps import is_stamp, stamp_of

Opened = Callable[..., Database]


def test_every_way_to_be_removed_leaves_a_grave(opened: Opened) -> None:
    """Removing and undoing an addition are remembered after a restart, never as before the last change."""
    database = opened()
    ledger = LedgerStore(database)
    SimsStore(database).put(sim())
    ledger.put(entry("a", 100))
    ledger.put(entry("b", 200, seq=2))
    last = stamp_of(database.book.get("ledger.sim.0", "b"))
    ledger.remove("a")
    database.undo()
    database.undo()
    found = graves_in(opened().book.rows(TABLE))
    assert found.keys() == {"ledger.sim"}
    assert found["ledger.sim"].keys() == {"a", "b"}
    assert all(is_stamp(at) for at in found["ledger.sim"].values())
    assert found["ledger.sim"]["b"] >= last


def test_what_nobody_merges_leaves_none(opened: Opened) -> None:
    """Choices, and records that come and go in one deed, leave no grave."""
    database = opened()
    PreferencesStore(database).write(Preferences(language="ru"))
    with database.transaction("forget", undoable=False):
        database.book.remove("preferences", "choices")
    with database.transaction("there and back"):
        SimsStore(database).put(sim())
        SimsStore(database).remove("sim")
    assert database.book.names(TABLE) == []


def test_the_memory_is_bounded(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    """The oldest removal is forgotten first."""
    monkeypatch.setattr(graves, "MOST_GRAVES", 2)
    database = opened()
    for name in "abc":
        SimsStore(database).put(sim(name))
        SimsStore(database).remove(name)
    assert graves_in(database.book.rows(TABLE))["sims"].keys() == {"b", "c"}


def test_the_later_removal_of_two_laptops_counts(opened: Opened) -> None:
    """Joined, each record has its later removal; nonsense is not taken over, the history keeps nothing."""
    database = opened()
    early, late = "2026-11-22T07:00:00.000Z", "2026-11-23T07:00:00.000Z"
    with database.transaction("backup_merge"):
        join_graves(database.book, {"sims/x": {"at": late}, "sims/y": {"at": early}})
    with database.transaction("backup_merge"):
        join_graves(
            database.book,
            {"sims/x": {"at": early}, "sims/y": {"at": late}, "sims/z": {"at": "soon"}, "sims/w": {"at": 7}},
        )
    assert graves_in(database.book.rows(TABLE)) == {"sims": {"x": late, "y": late}}
    assert database.undoable() is None
