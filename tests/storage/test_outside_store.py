"""storage/outside_store: what is remembered of backups outside, and what changed since."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from storage_story import entry, sim

from kzcompanion.domain.preferences import Preferences
from kzcompanion.storage import outside_store, stamps
from kzcompanion.storage.backup_point import Point
from kzcompanion.storage.database import Database
from kzcompanion.storage.ledger_store import LedgerStore
from kzcompanion.storage.outside_store import LastBackup, OutsideStore
from kzcompanion.storage.preferences_store import PreferencesStore
from kzcompanion.storage.sims_store import SimsStore
from kzcompanion.storage.stamps import OLDEST, stamp_of

Opened = Callable[..., Database]
AT = "2026-11-22T07:00:00.000Z"


def test_the_last_backup_is_remembered(opened: Opened) -> None:
    """When it was made and what it held is there after a restart, and is no deed to undo."""
    store = OutsideStore(opened())
    assert (store.last(), store.points()) == (None, {})
    last = LastBackup(at=AT, generation=7, vault_counter=3)
    store.made("a" * 32, last, Point(AT, {"sim": 2}))
    database = opened()
    assert OutsideStore(database).last() == last
    assert OutsideStore(database).points() == {"a" * 32: Point(AT, {"sim": 2})}
    assert database.undoable() is None


def test_the_memory_is_bounded(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    """The oldest point is forgotten first."""
    monkeypatch.setattr(outside_store, "MOST_POINTS", 2)
    store = OutsideStore(opened())
    for name, hour in (("b", 2), ("a", 1), ("c", 3)):
        store.met(name, Point(f"2026-11-22T0{hour}:00:00.000Z"))
    assert store.points().keys() == {"b", "c"}


def test_the_memory_of_another_laptop_is_taken_over(opened: Opened) -> None:
    """After everything was replaced the points are the other laptop's, and this is the last backup."""
    store = OutsideStore(opened())
    store.met("mine", Point(AT))
    last = LastBackup(at=AT, generation=1)
    store.become(last, {"theirs": Point(AT)})
    assert (store.points(), store.last()) == ({"theirs": Point(AT)}, last)


def test_changes_are_counted(opened: Opened) -> None:
    """Records of the user's written after an instant count; choices do not."""
    database = opened()
    store = OutsideStore(database)
    assert store.first_change() == OLDEST
    SimsStore(database).put(sim())
    since = stamp_of(database.book.get("sims", "sim"))
    assert store.first_change() == since
    assert store.changes_since(since) == 0
    LedgerStore(database).put(entry("a", 1))
    LedgerStore(database).put(entry("b", 2, seq=2))
    PreferencesStore(database).write(Preferences(language="ru"))
    assert store.changes_since(since) == 2
    assert store.changes_since("") == 3


def test_counting_leaves_unparsed_what_nobody_asked_for(opened: Opened) -> None:
    """After a restart the count is the same, and the ledgers are still bytes: a start reads them once."""
    database = opened()
    SimsStore(database).put(sim())
    LedgerStore(database).put(entry("a", 1))
    counted = OutsideStore(database).changes_since("")
    database = opened()
    assert OutsideStore(database).changes_since("") == counted == 2
    page = database.book.names("ledger.")[0]
    assert database.book.storage.unread(page) is not None


def test_a_stamp_that_is_no_text_counts_as_none(opened: Opened) -> None:
    """Whoever wrote it by hand, the other records are counted."""
    database = opened()
    for place, stamp in enumerate((AT, 7)):
        with database.writing("test"):
            database.book.put("sims", f"sim{place}", {"id": f"sim{place}", stamps.STAMP: stamp})
    assert OutsideStore(opened()).changes_since("") == 1
