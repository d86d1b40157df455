"""vault/vault: records of other kinds than `sim` are sealed, listed and merged as wholes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzcompanion.domain.errors import NotFound, TextTooLong, VaultDamaged, VaultLocked
from kzcompanion.vault import envelope
from kzcompanion.vault.backup_seal import open_key
from kzcompanion.vault.cipher import CHEAPEST
from kzcompanion.vault.envelope import read_header
from kzcompanion.vault.sealed_state import Finding, FindingKind
from kzcompanion.vault.vault import Vault
from kzcompanion.vault.vault_merge import VaultMerge, count_fields, join, revisions

PASSWORD = "correct horse battery"
NAME = "sim-a.draft"
CANARY = b"canary-4711"


def held(vault: Vault, name: str = NAME, kind: str = "draft") -> bytes:
    """Read a record back."""
    poured: list[bytes] = []
    vault.read(name, kind, poured.append)
    return poured[0]


@given(text=st.binary(max_size=3000))
def test_what_is_put_is_read(new_store: Callable[[], Any], text: bytes) -> None:
    """Any octets come back as they were, after locking and unlocking, and the vault is sound."""
    store = new_store()
    vault = Vault.create(store, store.transaction, PASSWORD, CHEAPEST)
    assert vault.put(NAME, "draft", text)
    again = Vault.unlock(store, store.transaction, PASSWORD)
    assert held(again) == text
    assert again.findings() == ()
    assert again.records("draft") == (NAME,)
    assert again.records() == ()


def test_the_same_text_is_not_written_twice(vault: Vault, store: Any) -> None:
    """Putting what is there already costs no write; another text makes the next revision."""
    assert vault.put(NAME, "draft", b"one")
    before = store.text
    assert not vault.put(NAME, "draft", b"one")
    assert store.text == before
    assert vault.put(NAME, "draft", b"two")
    assert store.records()[NAME]["rev"] == 2


def test_many_records_are_one_deed(vault: Vault, store: Any) -> None:
    """What is put and what is removed is written at once, or not at all."""
    vault.put_all("draft", {NAME: b"one", "sim-b.draft": b"two"})
    writes = store.writes
    assert vault.put_all("draft", {NAME: None, "sim-b.draft": b"three", "sim-c.draft": b"four"})
    assert store.writes == writes + 1
    assert vault.records("draft") == ("sim-b.draft", "sim-c.draft")
    store.refuse = True
    with pytest.raises(OSError, match="full"):
        vault.put_all("draft", {"sim-b.draft": None})
    store.refuse = False
    assert held(vault, "sim-b.draft") == b"three"
    assert vault.put("sim-b.draft", "draft", b"five")
    assert vault.findings() == ()


def test_the_fields_of_sims_are_not_touched(vault: Vault) -> None:
    """A record of another kind neither hides nor replaces the secrets of its SIM."""
    vault.put(NAME, "draft", CANARY)
    assert vault.records() == ("sim-a", "sim-b", "sim-c")
    assert vault.fields("sim-a") == {"pin", "phone"}
    with pytest.raises(VaultDamaged) as foreign:
        vault.put("sim-a", "draft", b"")
    assert foreign.value.facts["problem"] == FindingKind.RECORD_FOREIGN
    with pytest.raises(VaultDamaged):
        held(vault, "sim-a")
    with pytest.raises(VaultDamaged):
        held(vault, NAME, "photo")
    assert vault.remove(NAME)
    with pytest.raises(NotFound):
        held(vault)
    assert vault.findings() == ()


def test_nothing_is_put_under_odd_names_or_too_long(vault: Vault, store: Any) -> None:
    """What could not be read again is refused before anything is written."""
    before = store.text
    with pytest.raises(NotFound):
        vault.put("no/id", "draft", b"")
    with pytest.raises(TextTooLong):
        vault.put(NAME, "draft", bytes(envelope.TEXT_CEILING + 1))
    assert store.text == before


def test_a_locked_vault_neither_takes_nor_gives(vault: Vault) -> None:
    """Without the key nothing is sealed and nothing is opened."""
    vault.put(NAME, "draft", CANARY)
    vault.lock()
    for deed in (lambda: vault.put(NAME, "draft", b""), lambda: held(vault), lambda: vault.records("draft")):
        with pytest.raises(VaultLocked):
            deed()


def test_the_text_lies_nowhere_in_clear(vault: Vault, store: Any) -> None:
    """Neither the text nor its length shows in the store."""
    vault.put(NAME, "draft", CANARY)
    size = len(store.text)
    assert CANARY.decode() not in store.text
    vault.put(NAME, "draft", CANARY * 9)
    assert len(store.text) == size


def test_a_damaged_record_is_found_and_can_be_replaced(vault: Vault, store: Any) -> None:
    """It is named, it hides no other, and putting it anew makes the vault sound again."""
    vault.put(NAME, "draft", CANARY)
    record = store.records()[NAME]
    store.put_record(NAME, {**record, "rev": record["rev"] + 1})
    assert vault.findings() == (Finding(FindingKind.RECORD_DAMAGED, NAME),)
    assert vault.records("draft") == ()
    with pytest.raises(VaultDamaged):
        held(vault)
    assert vault.put(NAME, "draft", CANARY)
    assert held(vault) == CANARY
    assert vault.findings() == ()


def test_an_older_record_put_back_is_found(vault: Vault, store: Any) -> None:
    """A record of any kind that is not the one last written is not given out."""
    vault.put(NAME, "draft", b"one")
    older = store.records()[NAME]
    vault.put(NAME, "draft", b"two")
    store.put_record(NAME, older)
    assert vault.findings() == (Finding(FindingKind.RECORD_EXCHANGED, NAME),)


@pytest.fixture
def laptops(vault: Vault, store: Any, new_store: Callable[[], Any]) -> tuple[Any, Any]:
    """Give two laptops with the same vault and one record of another kind in it."""
    vault.put(NAME, "draft", b"common")
    other = new_store()
    other.text = store.text
    return store, other


def unlocked(store: Any) -> Vault:
    """Unlock what is in a store."""
    return Vault.unlock(store, store.transaction, PASSWORD)


def merged(here: Any, there: Any, common: Any = None) -> VaultMerge:
    """Join the second laptop's vault into the first one's."""
    header = read_header(here.read())
    key = bytes(open_key(header.id, header.slots, PASSWORD))
    with here.transaction("merge"):
        return join(here, there, key, str, common, here)


@pytest.mark.parametrize(
    ("ours", "theirs", "wanted"),
    [
        (b"common", b"theirs", b"theirs"),
        (b"common", None, None),
        (b"ours", b"common", b"ours"),
        (None, b"common", None),
        (None, b"theirs", b"theirs"),
        (b"ours", None, b"ours"),
        (b"ours", b"theirs", b"ours"),
        (b"common", b"common", b"common"),
    ],
)
def test_what_one_side_changed_wins(
    laptops: tuple[Any, Any], ours: bytes | None, theirs: bytes | None, wanted: bytes | None
) -> None:
    """A whole record follows the side that changed it; rather something than nothing, the later of two."""
    here, there = laptops
    common = revisions(here), revisions(there)
    unlocked(here).put_all("draft", {NAME: ours})
    unlocked(there).put_all("draft", {NAME: theirs})
    found = merged(here, there, common)
    vault = unlocked(here)
    assert vault.findings() == ()
    assert vault.records("draft") == ((NAME,) if wanted is not None else ())
    if wanted is not None:
        assert held(vault) == wanted
    assert found.changed == ((NAME,) if wanted != ours else ())
    assert found.ahead == ((NAME,) if wanted != theirs else ())


def test_the_later_of_two_changes_wins(laptops: tuple[Any, Any]) -> None:
    """Written more often there, the record there is taken."""
    here, there = laptops
    unlocked(here).put(NAME, "draft", b"ours")
    for text in (b"theirs", b"theirs again"):
        unlocked(there).put(NAME, "draft", text)
    merged(here, there)
    assert held(unlocked(here)) == b"theirs again"


def test_a_record_only_there_is_taken_over(laptops: tuple[Any, Any]) -> None:
    """What another laptop sealed beside the SIMs comes with them, and counts as no field."""
    here, there = laptops
    unlocked(there).put("sim-b.photo", "photo", b"\xff\xd8")
    assert merged(here, there).changed == ("sim-b.photo",)
    assert held(unlocked(here), "sim-b.photo", "photo") == b"\xff\xd8"
    header = read_header(here.read())
    assert count_fields(here, bytes(open_key(header.id, header.slots, PASSWORD))) == 6


@pytest.mark.parametrize("side", ["here", "there"])
def test_a_damaged_record_does_not_stop_a_merge(laptops: tuple[Any, Any], side: str) -> None:
    """Damaged there it is named and ours stays; damaged here the sound one comes in."""
    here, there = laptops
    broken = here if side == "here" else there
    record = broken.records()[NAME]
    broken.put_record(NAME, {**record, "rev": record["rev"] + 1})
    found = merged(here, there)
    assert found.unreadable == ((NAME,) if side == "there" else ())
    assert found.changed == ((NAME,) if side == "here" else ())
    assert held(unlocked(here)) == b"common"
