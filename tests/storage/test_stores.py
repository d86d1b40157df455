"""storage/*_store: each kind of thing comes back as the object it was."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from storage_story import START, draft, entry, sim, told_states

from kzcompanion.domain.errors import DataDamaged, TextNotStorable
from kzcompanion.domain.ledger import ChannelKind, Entry, EntryKind
from kzcompanion.domain.money import Money
from kzcompanion.domain.own_plan import Cycle, OwnPlan
from kzcompanion.domain.preferences import Preferences
from kzcompanion.domain.renewal import RenewalDraft, RenewalState, Step
from kzcompanion.domain.sim import Sim
from kzcompanion.storage import deeds_store
from kzcompanion.storage.database import Database
from kzcompanion.storage.deeds_store import DeedsStore, StoredDeed
from kzcompanion.storage.ledger_store import LedgerStore
from kzcompanion.storage.paged_table import PAGE_RECORDS
from kzcompanion.storage.preferences_store import PreferencesStore
from kzcompanion.storage.records import all_from_bytes, all_from_records, from_record, to_record
from kzcompanion.storage.renewals_store import RenewalsStore
from kzcompanion.storage.sims_store import SimsStore
from kzcompanion.storage.strict_json import check_record
from kzcompanion.storage.vault_store import VaultStore

Opened = Callable[..., Database]

_TEXT = st.text(st.characters(codec="utf-8"), max_size=20)
_DAYS = st.none() | st.dates(date(2000, 1, 1), date(2100, 1, 1))
_INSTANTS = st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
_MONEY = st.none() | st.builds(Money, st.integers(-(10**12), 10**12))
_ENTRIES = st.builds(
    Entry,
    id=_TEXT,
    sim_id=_TEXT,
    kind=st.sampled_from(EntryKind),
    at=_INSTANTS,
    seq=st.integers(0, 10**6),
    key=st.none() | _TEXT,
    balance=_MONEY,
    amount=_MONEY,
    fee=_MONEY,
    channel=st.none() | st.sampled_from(ChannelKind),
    data_mb=st.none() | st.integers(0, 10**6),
    valid_until=_DAYS,
    receipt=_TEXT,
    note=_TEXT,
)
_SIMS = st.builds(
    Sim,
    id=_TEXT,
    nickname=_TEXT,
    operator_id=_TEXT,
    created_at=_INSTANTS,
    archived_at=st.none() | _INSTANTS,
    plan=st.builds(
        OwnPlan, name=_TEXT, charge=_MONEY, cycle=st.none() | st.sampled_from(Cycle), next_charge_on=_DAYS
    ),
    departure_on=_DAYS,
)


@given(_ENTRIES | _SIMS)
def test_every_object_comes_back_as_it_was(thing: Entry | Sim) -> None:
    """Whatever an entry or a SIM holds, its record gives the same object again; zero is not nothing."""
    record = to_record(thing)
    check_record(record)
    assert from_record(record, type(thing), "table") == thing


def test_a_draft_with_every_field_comes_back() -> None:
    """Lists, steps, states and answers of a renewal survive."""
    full = RenewalDraft(
        id="r",
        started_at=START,
        updated_at=START,
        state=RenewalState.UNKNOWN,
        step=Step.ARRIVED,
        ticked=("a", "b"),
        internet_now=False,
        amount=Money(0),
        channel=ChannelKind.AGENT,
        outcome="unknown",
    )
    record = to_record(full)
    check_record(record)
    assert from_record(record, RenewalDraft, "renewals") == full


def test_a_record_that_is_none_is_told() -> None:
    """A record that does not make an object is told as damage, naming its table."""
    with pytest.raises(DataDamaged) as caught:
        from_record({"id": 5}, Sim, "sims")
    assert caught.value.facts["path"] == "sims"


def test_sims_are_kept_in_order_and_replaced_by_id(opened: Opened) -> None:
    """SIMs come back in the order they were added; putting one again replaces it in its place."""
    store = SimsStore(opened())
    for name in ("a", "b", "c"):
        store.put(sim(name))
    store.put(sim("b", "renamed"))
    assert store.remove("c")
    assert not store.remove("c")
    again = SimsStore(opened())
    assert [(found.id, found.nickname) for found in again.all()] == [("a", sim().nickname), ("b", "renamed")]
    assert again.get("c") is None


def test_renewals_are_kept(opened: Opened) -> None:
    """Renewals are kept whole until they are removed."""
    store = RenewalsStore(opened())
    store.put(draft())
    store.put(draft(RenewalState.PENDING))
    again = RenewalsStore(opened())
    assert again.all() == [draft(RenewalState.PENDING)]
    assert again.get("renewal") == draft(RenewalState.PENDING)
    assert again.get("other") is None
    assert again.remove("renewal")
    assert not again.remove("renewal")


def test_choices_fall_back_one_by_one(opened: Opened) -> None:
    """Unknown choices are ignored, a wrong one falls back to its default and the others are kept."""
    database = opened()
    store = PreferencesStore(database)
    assert store.read() == Preferences()
    chosen = Preferences(language="zh_CN", idle_lock_minutes=9, pinned_operators=("izi", "activ"))
    store.write(chosen)
    assert PreferencesStore(opened()).read() == chosen
    database = opened()
    with database.transaction("odd"):
        odd = {"language": "ru", "idle_lock_minutes": "soon", "unheard_of": [1], "reveal_seconds": 7}
        database.book.put("preferences", "choices", odd)
    assert PreferencesStore(opened()).read() == Preferences(language="ru", reveal_seconds=7)


def test_the_vault_is_opaque(opened: Opened) -> None:
    """Head and sealed records come back exactly; nothing is read into them."""
    store = VaultStore(opened())
    assert store.read() is None
    with store.database.transaction("vault"):
        store.write({"fmt": 1, "slots": [{"kdf": {"m": 262144}}]})
        store.put_record("sim", {"rev": 1, "box": "AAAA"})
        store.put_record("other", {"rev": 1, "box": "BBBB"})
    again = VaultStore(opened())
    assert again.read() == {"fmt": 1, "slots": [{"kdf": {"m": 262144}}]}
    assert again.remove_record("other")
    assert not again.remove_record("other")
    assert again.records() == {"sim": {"rev": 1, "box": "AAAA"}}


def test_entries_are_found_wherever_they_lie(opened: Opened) -> None:
    """Entries of several SIMs over many pages are found by SIM, id and key, before and after a restart."""
    database = opened()
    with database.transaction("import"):
        for number in range(900):
            sim_id = f"sim{number % 2}"
            LedgerStore(database).put(
                entry(f"e{number}", number, sim_id=sim_id, seq=number // 2 + 1, key=f'key "{number}')
            )
    for store in (LedgerStore(database), LedgerStore(opened())):
        assert {found.id for found in store.entries("sim1")} == {f"e{number}" for number in range(1, 900, 2)}
        assert store.entries("sim") == ()
        for number in (0, 511, 899):
            found = store.get(f"e{number}")
            assert found is not None
            assert found.balance == Money.tenge(number)
            assert store.find_key(f'key "{number}') == found
        assert store.get("e900") is None
        assert store.find_key("key") is None
        assert store.next_seq("sim0") == 451
        assert store.next_seq("nobody") == 1


def test_a_changed_entry_stays_one_entry(opened: Opened) -> None:
    """Changing an entry of an early page replaces it there; the others are the same objects as before."""
    database = opened()
    ledger = LedgerStore(database)
    with database.transaction("import"):
        for number in range(300):
            ledger.put(entry(f"e{number}", number, seq=number + 1))
    before = {found.id: found for found in ledger.entries("sim")}
    ledger.put(entry("e7", 7777, seq=8))
    after = {found.id: found for found in ledger.entries("sim")}
    assert len(after) == 300
    assert after["e7"].balance == Money.tenge(7777)
    assert all(after[name] is before[name] for name in after if name != "e7")
    assert len(LedgerStore(opened()).entries("sim")) == 300


def test_sequence_numbers_are_never_used_twice(opened: Opened) -> None:
    """After the newest entry was removed or undone the next one gets a new number."""
    database = opened()
    ledger = LedgerStore(database)
    ledger.put(entry("a", 1, seq=ledger.next_seq("sim")))
    ledger.put(entry("b", 2, seq=ledger.next_seq("sim")))
    ledger.remove("b")
    assert ledger.next_seq("sim") == 3
    database.undo()
    database.undo()
    assert LedgerStore(opened()).next_seq("sim") == 3


def test_only_the_asked_for_pages_are_read(opened: Opened) -> None:
    """Looking for one entry after a restart parses the page that holds it and no other."""
    database = opened()
    with database.transaction("import"):
        for number in range(4 * PAGE_RECORDS - 9):
            LedgerStore(database).put(entry(f"e{number:04d}", number, seq=number + 1))
    database = opened()
    ledger = LedgerStore(database)
    assert ledger.get(f"e{PAGE_RECORDS + 9:04d}") is not None
    tables = database.book.storage.read()
    read = [name for name in database.book.names("ledger.sim.") if type(dict.get(tables, name)) is dict]
    assert read == ["ledger.sim.1"]
    ledger.put(entry("new", 1, seq=1001))
    read = [name for name in database.book.names("ledger.sim.") if type(dict.get(tables, name)) is dict]
    assert read == ["ledger.sim.1", "ledger.sim.3"]


def test_one_sims_pages_are_not_anothers(opened: Opened) -> None:
    """SIM ids that begin alike, or look like page numbers, do not mix."""
    database = opened()
    ledger = LedgerStore(database)
    for sim_id in ("a", "a.0", "ab"):
        ledger.put(entry(f"of {sim_id}", 1, sim_id=sim_id))
    for sim_id in ("a", "a.0", "ab"):
        assert [found.id for found in LedgerStore(opened()).entries(sim_id)] == [f"of {sim_id}"]


def test_a_key_is_remembered_with_its_answer(opened: Opened) -> None:
    """The same key gives the same answer after a restart; undoing the deed forgets it."""
    database = opened()
    deed = StoredDeed(key="k1", fingerprint="f", answer={"ok": True, "entry": None})
    with database.transaction("log"):
        LedgerStore(database).put(entry("a", 1))
        DeedsStore(database).put(deed)
    assert DeedsStore(opened()).find("k1") == deed
    assert DeedsStore(opened()).find("k2") is None
    opened().undo()
    assert DeedsStore(opened()).find("k1") is None


def test_the_oldest_keys_are_forgotten(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    """Beyond the limit the oldest keys go, a page at a time; the newest stay."""
    monkeypatch.setattr(deeds_store, "MOST_DEEDS", 512)
    database = opened()
    store = DeedsStore(database)
    with database.transaction("batch"):
        for number in range(1200):
            store.put(StoredDeed(key=f"k{number}", fingerprint="f", answer={}))
    assert store.find("k0") is None
    assert store.find("k1199") is not None
    kept = sum(len(database.book.rows(page)) for page in database.book.names("deeds."))
    assert 512 <= kept <= 768


def test_broken_text_is_told_and_changes_nothing(opened: Opened) -> None:
    """Half a character in a note is refused as such, and the ledger is as before."""
    database = opened()
    told_states(database)
    generation = database.generation
    with pytest.raises(TextNotStorable):
        SimsStore(database).put(sim("x", "broken \ud83d"))
    assert SimsStore(database).get("x") is None
    assert database.generation == generation


@given(st.lists(_ENTRIES, max_size=5, unique_by=lambda one: one.id))
def test_entries_read_in_one_go_are_those_read_one_by_one(entries: list[Entry]) -> None:
    """A page that nobody asked the records of gives the same entries as its records do."""
    records = {one.id: to_record(one) for one in entries}
    raw = msgspec.Raw(msgspec.json.encode(records))
    assert all_from_bytes(raw, msgspec.json.Decoder(dict[str, Entry])) == all_from_records(records, Entry)


def test_a_page_looked_into_gives_the_same_entries(opened: Opened) -> None:
    """Entries read from the bytes of a page and, once it is parsed or changed, from its records are equal."""
    with opened() as database:
        store = LedgerStore(database)
        with database.transaction("test"):
            for number in range(PAGE_RECORDS + 5):
                store.put(entry(f"e{number}", number, seq=number))
        before = store.in_order("sim")
    with opened() as database:
        store = LedgerStore(database)
        assert database.book.storage.unread("ledger.sim.0") is not None
        first = store.in_order("sim")
        assert first == before
        assert store.in_order("sim") is first
        assert database.book.storage.unread("ledger.sim.0") is not None
        assert store.get("e3") == before[3]
        assert database.book.storage.unread("ledger.sim.0") is None
        assert store.in_order("sim") == before
        with database.transaction("test"):
            store.put(entry("e3", 9000, seq=3))
        changed = store.in_order("sim")
        assert changed[3].balance == Money.tenge(9000)
        assert changed[:3] + changed[4:] == before[:3] + before[4:]


def test_a_page_with_a_broken_entry_names_what_is_wrong(opened: Opened) -> None:
    """Read in one go or one by one: an entry that is none is told with its page."""
    with opened() as database, database.transaction("test"):
        LedgerStore(database).put(entry("e1", 5))
        database.book.put("ledger.sim.0", "e2", {"id": 5})
    with opened() as database, pytest.raises(DataDamaged) as told:
        LedgerStore(database).in_order("sim")
    assert told.value.facts["path"] == "ledger.sim.0"
