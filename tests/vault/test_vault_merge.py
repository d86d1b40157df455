"""vault/vault_merge: two states of one vault become one, and no secret is lost on the way."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from kzcompanion.domain.errors import VaultDamaged
from kzcompanion.vault.backup_seal import open_key
from kzcompanion.vault.cipher import CHEAPEST
from kzcompanion.vault.envelope import read_header
from kzcompanion.vault.vault import Vault
from kzcompanion.vault.vault_merge import VaultMerge, count_fields, join, revisions, same_key

PASSWORD = "correct horse battery"
Laptops = tuple[Any, Any]


def key_in(store: Any) -> bytes:
    """Return the data key of a store."""
    header = read_header(store.read())
    return bytes(open_key(header.id, header.slots, PASSWORD))


def unlocked(store: Any) -> Vault:
    """Unlock what is in a store."""
    return Vault.unlock(store, store.transaction, PASSWORD)


def secrets(store: Any) -> dict[str, dict[str, str]]:
    """Return everything in a vault in clear."""
    vault = unlocked(store)
    found: dict[str, dict[str, str]] = {}
    for name in vault.records():
        for field in sorted(vault.fields(name)):
            vault.disclose(
                name, field, lambda text, at=(name, field): found.setdefault(at[0], {}).update({at[1]: text})
            )
    assert vault.findings() == ()
    return found


@pytest.fixture
def laptops(vault: Vault, store: Any, new_store: Callable[[], Any]) -> Laptops:
    """Give two laptops with the same small vault."""
    other = new_store()
    other.text = store.text
    return store, other


def merged(
    here: Any, there: Any, common: tuple[dict[str, int], dict[str, int]] | None = None, *, dry: bool = False
) -> VaultMerge:
    """Join the second laptop's vault into the first one's."""
    with here.transaction("merge"):
        return join(here, there, key_in(there), lambda field: f"other {field}", common, None if dry else here)


def test_the_same_twice_changes_nothing(laptops: Laptops) -> None:
    """Nothing differs, so nothing is written."""
    here, there = laptops
    before = here.text
    assert merged(here, there) == VaultMerge()
    assert here.text == before


def test_what_one_side_changed_wins(laptops: Laptops) -> None:
    """With a common state known, the side that changed a record wins, whatever it did."""
    here, there = laptops
    common = revisions(here), revisions(there)
    mine, theirs = unlocked(here), unlocked(there)
    theirs.set_field("sim-a", "pin", "1111")
    theirs.set_field("sim-a", "phone", "")
    theirs.remove("sim-b")
    theirs.set_field("sim-d", "puk", "12345678")
    mine.set_field("sim-c", "pin", "2222")
    mine.set_field("sim-e", "login", "me")
    found = merged(here, there, common)
    assert found == VaultMerge(changed=("sim-a", "sim-b", "sim-d"), ahead=("sim-c", "sim-e"))
    assert secrets(here) == {
        "sim-a": {"pin": "1111"},
        "sim-c": {"pin": "2222", "phone": "+77012345672"},
        "sim-d": {"puk": "12345678"},
        "sim-e": {"login": "me"},
    }


def test_what_was_removed_here_stays_removed(laptops: Laptops) -> None:
    """A record removed here and untouched there does not come back; changed there since, it does."""
    here, there = laptops
    common = revisions(here), revisions(there)
    unlocked(here).remove("sim-a")
    unlocked(here).remove("sim-b")
    unlocked(there).set_field("sim-b", "pin", "7777")
    assert merged(here, there, common).changed == ("sim-b",)
    assert set(secrets(here)) == {"sim-b", "sim-c"}


def test_what_both_changed_is_kept_twice(laptops: Laptops) -> None:
    """Fields of both stay; of two values one goes into the note, and only once however often merged."""
    here, there = laptops
    common = revisions(here), revisions(there)
    mine, theirs = unlocked(here), unlocked(there)
    mine.set_field("sim-a", "pin", "1111")
    mine.set_field("sim-a", "note", "bought at the airport")
    mine.set_field("sim-a", "puk", "11111111")
    theirs.set_field("sim-a", "pin", "2222")
    theirs.set_field("sim-a", "login", "me")
    dry = merged(here, there, common, dry=True)
    found = merged(here, there, common)
    assert found == dry == VaultMerge(changed=("sim-a",), differing=(("sim-a", "pin"),), ahead=("sim-a",))
    wanted = {
        "pin": "1111",
        "puk": "11111111",
        "login": "me",
        "phone": "+77012345670",
        "note": "bought at the airport\nother pin: 2222",
    }
    assert secrets(here)["sim-a"] == wanted
    assert merged(here, there, common).changed == ()
    assert secrets(here)["sim-a"] == wanted


def test_the_later_revision_wins(laptops: Laptops) -> None:
    """Whoever changed the record more often has the value; notes of both are joined."""
    here, there = laptops
    mine, theirs = unlocked(here), unlocked(there)
    mine.set_field("sim-a", "pin", "1111")
    for pin in ("2221", "2222", "2223"):
        theirs.set_field("sim-a", "pin", pin)
    mine.set_field("sim-b", "note", "blue")
    theirs.set_field("sim-b", "note", "blue, in the drawer")
    mine.set_field("sim-c", "note", "mine")
    theirs.set_field("sim-c", "note", "theirs")
    assert merged(here, there).differing == (("sim-a", "pin"),)
    found = secrets(here)
    assert (found["sim-a"]["pin"], found["sim-a"]["note"]) == ("2223", "other pin: 1111")
    assert found["sim-b"]["note"] == "blue, in the drawer"
    assert found["sim-c"]["note"] == "mine\ntheirs"


def test_without_a_common_state_nothing_is_removed(laptops: Laptops) -> None:
    """Not knowing who removed what, both sides' records stay."""
    here, there = laptops
    unlocked(here).remove("sim-a")
    unlocked(there).remove("sim-b")
    assert merged(here, there).changed == ("sim-a",)
    assert set(secrets(here)) == {"sim-a", "sim-b", "sim-c"}


def test_laptops_end_with_the_same(laptops: Laptops) -> None:
    """After one merge there and one back both vaults hold the same."""
    here, there = laptops
    common = revisions(here), revisions(there)
    unlocked(here).set_field("sim-a", "pin", "1111")
    unlocked(there).set_field("sim-a", "pin", "2222")
    unlocked(there).remove("sim-c")
    sent = revisions(there)
    ahead = merged(here, there, common).ahead
    assert ahead == ("sim-a",)
    # There knows what it sent; here had the same right after the merge, but for what it had joined.
    merged(there, here, (sent, {**revisions(here), **dict.fromkeys(ahead, -1)}))
    assert secrets(there) == secrets(here)
    assert unlocked(here).counter >= unlocked(there).counter - 1


def test_a_damaged_record_is_healed_or_named(laptops: Laptops) -> None:
    """A record that does not open here is taken from there; one that does not open there is named."""
    here, there = laptops

    def spoil(store: Any, name: str) -> None:
        content = store.content
        content["records"][name]["box"]["c"] = "AAAA"
        store.content = content

    spoil(here, "sim-a")
    spoil(there, "sim-b")
    found = merged(here, there)
    assert (found.changed, found.unreadable) == (("sim-a",), ("sim-b",))
    assert secrets(here)["sim-a"]["pin"] == "0000"
    assert secrets(here)["sim-b"]["pin"] == "0001"
    spoil(here, "sim-c")
    spoil(there, "sim-c")
    assert "sim-c" in merged(here, there).unreadable
    spoil(here, "sim-a")
    content = there.content
    del content["records"]["sim-a"]
    there.content = content
    assert "sim-a" in merged(here, there).unreadable


def test_a_vault_that_cannot_be_written_to_is_left(laptops: Laptops) -> None:
    """When ours lacks what proves it whole, nothing is added."""
    here, there = laptops
    content = here.content
    content["head"]["manifest"]["c"] = "AAAA"
    here.content = content
    with pytest.raises(VaultDamaged):
        merged(here, there)


def test_fields_are_counted(laptops: Laptops) -> None:
    """Filled fields count as far as their records open; the revisions need no key."""
    here, _ = laptops
    assert count_fields(here, key_in(here)) == 6
    assert revisions(here) == {"sim-a": 2, "sim-b": 2, "sim-c": 2}
    content = here.content
    content["records"]["sim-a"]["box"]["c"] = "AAAA"
    content["records"]["sim-b"]["rev"] = "x"
    here.content = content
    assert count_fields(here, key_in(here)) == 2
    assert revisions(here) == {"sim-a": 2, "sim-c": 2}


def test_another_vault_is_told_apart(laptops: Laptops, new_store: Callable[[], Any]) -> None:
    """The key of one vault does not fit another, nor one whose head is nonsense."""
    here, there = laptops
    assert same_key(there, key_in(here))
    stranger = new_store()
    Vault.create(stranger, stranger.transaction, PASSWORD, CHEAPEST)
    assert not same_key(stranger, key_in(here))
    stranger.content = {"head": {"format": "nonsense"}, "records": {}}
    assert not same_key(stranger, key_in(here))
