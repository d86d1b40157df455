"""What somebody with the file can do to header, manifest and slots: nothing that goes unnoticed."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from kzcompanion.domain.errors import (
    CompanionError,
    NoVault,
    VaultDamaged,
    VaultExists,
    VaultNewer,
    WrongPassword,
)
from kzcompanion.vault import slots as slot_room
from kzcompanion.vault.cipher import CHEAPEST, KdfCost
from kzcompanion.vault.envelope import Kdf, Slot, raw, spell
from kzcompanion.vault.sealed_state import FindingKind, shape_findings
from kzcompanion.vault.slots import new_slot
from kzcompanion.vault.vault import Vault

Content = dict[str, Any]
PASSWORD = "correct horse battery"


@pytest.fixture
def vault(vault: Vault, store: Any) -> Vault:
    """Give the vault a second way to unlock, as a recovery sheet would be."""
    slot = new_slot(vault._id, vault._data_key(), "recovery key", CHEAPEST, "recovery")
    state = vault._load()
    vault._counter = vault._write(
        state.header.counter + 1, (*state.header.slots, slot), dict(state.to_write().records)
    )
    assert vault.findings() == ()
    return vault


def flipped(text: str) -> str:
    """Change one bit of the octets that a base64 text spells."""
    octets = bytearray(raw(text, None))
    octets[len(octets) // 2] ^= 1
    return spell(bytes(octets))


def checked_again(content: Content) -> None:
    """Make the first slot's open check fit again, as an attacker who knows the format would."""
    slot = content["head"]["slots"][0]
    kdf = Kdf(**slot["kdf"])
    parts = [raw(slot[key], None) for key in ("salt", "commit")]
    parts += [raw(slot["box"][key], None) for key in ("n", "c")]
    about = slot_room._about(slot["id"], slot["kind"], kdf)
    slot["check"] = spell(slot_room._check(content["head"]["id"], about, *parts))


def _lower_counter(head: Content, then: Content) -> None:
    head["counter"] -= 1


def _raise_counter(head: Content, then: Content) -> None:
    head["counter"] += 1


def _old_manifest(head: Content, then: Content) -> None:
    head["manifest"] = then["manifest"]


def _flip_manifest(head: Content, then: Content) -> None:
    head["manifest"]["c"] = flipped(head["manifest"]["c"])


@pytest.mark.parametrize(
    "attack",
    [_lower_counter, _raise_counter, _old_manifest, _flip_manifest],
    ids=lambda attack: attack.__name__,
)
def test_a_tampered_manifest_is_noticed_and_hides_no_record(
    attack: Callable[[Content, Content], None], store: Any, earlier: Content, reopen: Callable[[], Vault]
) -> None:
    """Every record is read, nothing is written until the user accepts what is there."""
    content = store.content
    attack(content["head"], earlier["head"])
    store.content = content
    vault = reopen()
    assert [finding.kind for finding in vault.findings()] == [FindingKind.MANIFEST_DAMAGED]
    assert vault.records() == ("sim-a", "sim-b", "sim-c")
    with pytest.raises(VaultDamaged):
        vault.set_field("sim-a", "pin", "1")
    assert [finding.kind for finding in vault.repair()] == [FindingKind.MANIFEST_DAMAGED]
    assert vault.findings() == ()
    assert vault.set_field("sim-a", "pin", "1")


def test_the_old_manifest_with_its_counter_shows_every_newer_record(
    store: Any, earlier: Content, reopen: Callable[[], Vault]
) -> None:
    """A header put back whole opens, and then every record is newer than it knows."""
    content = store.content
    content["head"] = earlier["head"]
    store.content = content
    assert {finding.kind for finding in reopen().findings()} == {FindingKind.RECORD_EXCHANGED}


def test_the_whole_vault_put_back_while_it_is_open_is_noticed(
    vault: Vault, store: Any, earlier: Content
) -> None:
    """An older state of everything cannot be told by itself, but by whoever saw the newer one."""
    store.content = earlier
    (finding,) = vault.findings()
    assert finding.kind is FindingKind.ROLLED_BACK
    with pytest.raises(VaultDamaged):
        vault.set_field("sim-a", "pin", "1")


def test_a_header_that_vanishes_or_breaks_while_open_is_noticed(vault: Vault, store: Any) -> None:
    """Damage that happens after unlocking is a finding, too."""
    content = store.content
    content["head"]["slots"] = "none"
    store.content = content
    (finding,) = vault.findings()
    assert finding.kind is FindingKind.HEADER_DAMAGED


def test_a_vault_that_vanishes_while_open_is_gone(vault: Vault, store: Any) -> None:
    """When the store holds no vault any more, nothing is invented."""
    store.content = {"head": None, "records": {}}
    with pytest.raises(NoVault):
        vault.fields("sim-a")


def _junk_recovery(head: Content, then: Content) -> None:
    slot = new_slot(head["id"], bytes(32), "junk", CHEAPEST, "recovery")
    head["slots"][1] = json.loads(json.dumps(_plain(slot)))


def _no_recovery(head: Content, then: Content) -> None:
    del head["slots"][1]


def _slots_turned(head: Content, then: Content) -> None:
    head["slots"].reverse()


@pytest.mark.parametrize(
    "attack", [_junk_recovery, _no_recovery, _slots_turned], ids=lambda attack: attack.__name__
)
def test_a_changed_way_to_unlock_is_noticed(
    attack: Callable[[Content, Content], None], store: Any, earlier: Content, reopen: Callable[[], Vault]
) -> None:
    """A recovery key that no longer opens is told before it is needed; the secrets stay readable."""
    content = store.content
    attack(content["head"], earlier["head"])
    store.content = content
    vault = reopen()
    assert [finding.kind for finding in vault.findings()] == [FindingKind.SLOTS_CHANGED]
    assert vault.fields("sim-a") == {"pin", "phone"}
    with pytest.raises(VaultDamaged):
        vault.change_password(PASSWORD, "another horse", CHEAPEST)
    vault.repair()
    assert vault.findings() == ()


def test_a_flipped_recovery_slot_is_noticed(store: Any, vault: Vault, reopen: Callable[[], Vault]) -> None:
    """A damaged second slot is no hindrance to the first, and is named."""
    content = store.content
    slot = content["head"]["slots"][1]
    slot["salt"] = flipped(slot["salt"])
    store.content = content
    assert FindingKind.SLOT_DAMAGED in {finding.kind for finding in reopen().findings()}
    assert [finding.kind for finding in shape_findings(store)] == [FindingKind.SLOT_DAMAGED]


def _plain(slot: Slot) -> object:
    return msgspec.to_builtins(slot)


def on_slot(path: str, change: Callable[[Any], Any]) -> Callable[[Content], None]:
    """Change one value of the password slot."""

    def attack(head: Content) -> None:
        part = head["slots"][0]
        *steps, last = path.split(".")
        for step in steps:
            part = part[step]
        part[last] = change(part[last])

    return attack


def on_head(key: str, change: Callable[[Any], Any]) -> Callable[[Content], None]:
    """Change one value of the header."""

    def attack(head: Content) -> None:
        head[key] = change(head[key])

    return attack


HEADER_ATTACKS: dict[str, tuple[Callable[[Content], None], type[CompanionError], type[CompanionError]]] = {
    "commit": (on_slot("commit", flipped), VaultDamaged, WrongPassword),
    "salt": (on_slot("salt", flipped), VaultDamaged, WrongPassword),
    "box": (on_slot("box.c", flipped), VaultDamaged, VaultDamaged),
    "box nonce": (on_slot("box.n", flipped), VaultDamaged, VaultDamaged),
    "slot id": (on_slot("id", lambda _: "other"), VaultDamaged, WrongPassword),
    "slot kind": (on_slot("kind", lambda _: "keyring"), VaultDamaged, VaultDamaged),
    "memory raised": (on_slot("kdf.m", lambda m: m * 2), VaultDamaged, WrongPassword),
    "passes raised": (on_slot("kdf.t", lambda t: t + 1), VaultDamaged, WrongPassword),
    "64 GiB": (on_slot("kdf.m", lambda _: 64 * 1024 * 1024), VaultDamaged, VaultDamaged),
    "no algorithm": (on_slot("kdf.alg", lambda _: "none"), VaultDamaged, VaultDamaged),
    "vault id": (on_head("id", lambda _: "0" * 32), VaultDamaged, WrongPassword),
    "slots a text": (on_head("slots", lambda _: "slots"), VaultDamaged, VaultDamaged),
    "format 2": (on_head("format", lambda _: 2), VaultNewer, VaultNewer),
}


@pytest.mark.parametrize("name", HEADER_ATTACKS)
def test_a_tampered_header_does_not_open(name: str, store: Any, vault: Vault) -> None:
    """Damage is called damage; with the open check made to fit by an attacker, it still does not open."""
    attack, refusal, refusal_when_checked = HEADER_ATTACKS[name]
    content = store.content
    attack(content["head"])
    store.content = content
    with pytest.raises(refusal):
        Vault.unlock(store, store.transaction, PASSWORD)
    if refusal is VaultDamaged:
        assert shape_findings(store)
    try:
        checked_again(content)
    except (TypeError, CompanionError):
        return
    store.content = content
    with pytest.raises(refusal_when_checked):
        Vault.unlock(store, store.transaction, PASSWORD)


def test_a_lowered_cost_does_not_open(store: Any, new_store: Any) -> None:
    """Making guesses cheaper in the file does not make them cheaper in truth."""
    Vault.create(store, store.transaction, PASSWORD, KdfCost(64, 2, 1))
    for key, value in (("m", 8), ("t", 1)):
        content = store.content
        content["head"]["slots"][0]["kdf"][key] = value
        checked_again(content)
        other = new_store()
        other.content = content
        with pytest.raises(WrongPassword):
            Vault.unlock(other, other.transaction, PASSWORD)


@pytest.mark.parametrize("head", [[{}, {}], "vault", 5, {}, []])
def test_no_header_or_two_are_damage(head: object, store: Any, vault: Vault) -> None:
    """Records without their one header do not open, and are not deleted either."""
    content = store.content
    content["head"] = head
    store.content = content
    with pytest.raises(VaultDamaged):
        Vault.unlock(store, store.transaction, PASSWORD)
    assert [finding.kind for finding in shape_findings(store)] == [FindingKind.HEADER_DAMAGED]
    assert len(store.records()) == 3


def test_a_header_that_was_taken_away_is_damage_and_not_the_absence_of_a_vault(
    store: Any, vault: Vault, earlier: Content
) -> None:
    """Nobody is invited to make a new vault over records that another copy of the file can still open."""
    whole, content = store.content, store.content
    content["head"] = None
    store.content = content
    for deed in (lambda: Vault.unlock(store, store.transaction, PASSWORD), lambda: vault.fields("sim-a")):
        with pytest.raises(VaultDamaged):
            deed()
    assert [finding.kind for finding in vault.findings()] == [FindingKind.HEADER_DAMAGED]
    assert [finding.kind for finding in shape_findings(store)] == [FindingKind.HEADER_DAMAGED]
    with pytest.raises(VaultExists):
        Vault.create(store, store.transaction, PASSWORD, CHEAPEST)
    assert store.records() == whole["records"]
    store.content = {**content, "head": whole["head"]}
    assert Vault.unlock(store, store.transaction, PASSWORD).findings() == ()


def test_a_wrapped_key_of_another_length_is_damage(store: Any) -> None:
    """A slot that opens but holds no data key is refused."""
    short = new_slot("a" * 32, b"short", PASSWORD, CHEAPEST)
    with pytest.raises(VaultDamaged):
        slot_room.open_slot("a" * 32, short, PASSWORD)


def test_without_a_vault_there_is_nothing_to_find(store: Any) -> None:
    """An empty store has no findings, and a whole one neither."""
    assert shape_findings(store) == ()
    Vault.create(store, store.transaction, PASSWORD, CHEAPEST).set_field("sim-a", "pin", "1")
    assert shape_findings(store) == ()
    store.put_record("sim-b", {"broken": True})
    assert [finding.record for finding in shape_findings(store)] == ["sim-b"]
