"""storage/stamps: when a record was last changed, told to nobody but a merge."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from storage_story import START, draft, entry, sim

from kzcompanion.storage.database import Database
from kzcompanion.storage.ledger_store import LedgerStore
from kzcompanion.storage.preferences_store import PreferencesStore
from kzcompanion.storage.renewals_store import RenewalsStore
from kzcompanion.storage.sims_store import SimsStore
from kzcompanion.storage.stamps import (
    STAMP,
    is_stamp,
    same,
    spelled,
    stamp_of,
    stamped,
    takes_stamp,
    without_stamp,
)
from kzcompanion.storage.vault_store import VaultStore

Opened = Callable[..., Database]
INSTANTS = st.datetimes(datetime(2020, 1, 1), datetime(2099, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001


@given(INSTANTS, INSTANTS)
def test_stamps_sort_as_instants_do(one: datetime, other: datetime) -> None:
    """Stamps are compared as texts and still tell which was earlier, to the millisecond."""
    assert is_stamp(spelled(one))
    if one + timedelta(milliseconds=1) <= other:
        assert spelled(one) < spelled(other)


@pytest.mark.parametrize(
    "text",
    [
        None,
        7,
        "",
        "Z",
        "2026-11-22",
        "2026-11-22T10:00:00Z",
        "2026-13-22T10:00:00.000Z",
        "2026-11-22T10:00:00.000000Z",
    ],
)
def test_what_is_no_stamp(text: object) -> None:
    """Anything but an instant in the one spelling is no stamp."""
    assert not is_stamp(text)


def test_what_is_changed_knowingly_is_newer() -> None:
    """A change is newer than the record it changes, even when that came from a clock that is ahead."""
    ahead = {"text": "a", STAMP: "2030-01-01T00:00:00.999Z"}
    after = stamped({"text": "b"}, ahead, spelled(START))
    assert stamp_of(after) == "2030-01-01T00:00:01.000Z"
    assert stamp_of(stamped({}, None, spelled(START))) == spelled(START)
    assert stamp_of(stamped({}, {STAMP: "nonsense"}, "2026")) == "nonsense"


def test_the_stamp_says_nothing() -> None:
    """Two records are the same when they say the same, whenever it was said."""
    assert same({"a": 1, STAMP: "x"}, {"a": 1})
    assert not same({"a": 1}, {"a": 2})
    assert not same(None, {})
    assert same(None, None)
    assert without_stamp({"a": 1, STAMP: "x"}) == {"a": 1}
    assert stamp_of({STAMP: 7}) == stamp_of({}) == stamp_of(None) == ""


def test_tables_of_the_user_are_stamped(opened: Opened) -> None:
    """SIMs, entries and renewals carry the time of their deed; choices, the vault and the history do not."""
    database = opened()
    with database.transaction("several"):
        SimsStore(database).put(sim())
        LedgerStore(database).put(entry("a", 100))
        RenewalsStore(database).put(draft())
    PreferencesStore(database).write(PreferencesStore(database).read())
    VaultStore(database).write({"format": 1})
    book = database.book
    stamps = {
        stamp_of(book.get(*at)) for at in (("sims", "sim"), ("ledger.sim.0", "a"), ("renewals", "renewal"))
    }
    assert len(stamps) == 1
    assert is_stamp(stamps.pop())
    assert VaultStore(database).read() == {"format": 1}
    assert [takes_stamp(name) for name in ("preferences", "vault_records", "history.undo.1", "deeds.0")] == [
        False
    ] * 4
    assert SimsStore(database).get("sim") == sim()


def test_nothing_said_anew_changes_nothing(opened: Opened) -> None:
    """Writing what is there already is no deed and leaves the stamp as it was."""
    database = opened()
    SimsStore(database).put(sim())
    before = database.book.get("sims", "sim"), database.generation
    SimsStore(database).put(sim())
    assert (database.book.get("sims", "sim"), database.generation) == before


def test_there_and_back_in_one_deed_is_no_deed(opened: Opened) -> None:
    """A record that ends as it began was not changed, though it was written twice."""
    database = opened()
    SimsStore(database).put(sim())
    generation = database.generation
    with database.transaction("there and back"):
        SimsStore(database).put(sim(nickname="other"))
        SimsStore(database).put(sim())
    assert database.generation == generation
    assert database.undoable() == "sim"


def test_undo_is_said_now(opened: Opened) -> None:
    """What undo puts back is newer than what it takes away, and the deeds before it can still be undone."""
    database = opened()
    SimsStore(database).put(sim())
    SimsStore(database).put(sim(nickname="changed"))
    changed = stamp_of(database.book.get("sims", "sim"))
    database.undo()
    assert stamp_of(database.book.get("sims", "sim")) > changed
    database.redo()
    database.undo()
    database.undo()
    assert SimsStore(database).all() == []
    database.redo()
    database.redo()
    assert SimsStore(database).all() == [sim(nickname="changed")]


def test_a_table_is_replaced_as_a_whole(opened: Opened) -> None:
    """Other records take a table's place with their own stamps; it is one deed that undo takes back."""
    database = opened()
    LedgerStore(database).put(entry("a", 100))
    LedgerStore(database).put(entry("b", 200, seq=2))
    kept = dict(database.book.rows("ledger.sim.0"))
    theirs = {"b": kept["b"], "c": {**kept["a"], "id": "c", STAMP: "2020-01-01T00:00:00.000Z"}}
    with database.transaction("replace"):
        database.book.replace_table("ledger.sim.0", dict(theirs))
        database.book.replace_table("sims", {"x": {"id": "x"}})
        database.book.replace_table("nothing", {})
    assert database.book.rows("ledger.sim.0") == theirs
    database.undo()
    assert set(database.book.rows("ledger.sim.0")) == {"a", "b"}
    assert database.book.names("sims") == []
    with database.transaction("empty"):
        database.book.replace_table("ledger.sim.0", {})
    assert database.book.names("ledger.") == []
    assert LedgerStore(database).entries("sim") == ()


def test_only_what_can_be_stored_replaces_a_table(opened: Opened) -> None:
    """A record that JSON would not give back is refused before anything is replaced."""
    database = opened()
    with pytest.raises(TypeError), database.transaction("replace"):
        database.book.replace_table("sims", {"x": {"id": 1.5}})
    assert database.book.names("sims") == []
