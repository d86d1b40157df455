"""What somebody with the file and a text editor can do to records: nothing that goes unnoticed."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from kzcompanion.domain.errors import VaultDamaged
from kzcompanion.vault import envelope
from kzcompanion.vault.cipher import CHEAPEST
from kzcompanion.vault.envelope import raw, spell
from kzcompanion.vault.sealed_state import FindingKind
from kzcompanion.vault.vault import Vault

Content = dict[str, Any]
PASSWORD = "correct horse battery"


def flipped(text: str) -> str:
    """Change one bit of the octets that a base64 text spells."""
    octets = bytearray(raw(text, None))
    octets[len(octets) // 2] ^= 1
    return spell(bytes(octets))


def _swap_boxes(now: Content, then: Content) -> None:
    a, b = now["records"]["sim-a"], now["records"]["sim-b"]
    a["box"], b["box"] = b["box"], a["box"]


def _swap_ids(now: Content, then: Content) -> None:
    records = now["records"]
    records["sim-a"], records["sim-b"] = records["sim-b"], records["sim-a"]


def _delete(now: Content, then: Content) -> None:
    del now["records"]["sim-a"]


def _duplicate(now: Content, then: Content) -> None:
    now["records"]["sim-d"] = copy.deepcopy(now["records"]["sim-a"])


def _flip_record(now: Content, then: Content) -> None:
    box = now["records"]["sim-a"]["box"]
    box["c"] = flipped(box["c"])


def _flip_nonce(now: Content, then: Content) -> None:
    box = now["records"]["sim-a"]["box"]
    box["n"] = flipped(box["n"])


def _truncate_record(now: Content, then: Content) -> None:
    box = now["records"]["sim-a"]["box"]
    box["c"] = spell(raw(box["c"], None)[:-512])


def _replay(now: Content, then: Content) -> None:
    now["records"]["sim-a"] = then["records"]["sim-a"]


def _replay_renumbered(now: Content, then: Content) -> None:
    now["records"]["sim-a"]["box"] = then["records"]["sim-a"]["box"]


def _other_kind(now: Content, then: Content) -> None:
    now["records"]["sim-a"]["kind"] = "draft"


def _no_record(now: Content, then: Content) -> None:
    now["records"]["sim-a"] = "sealed"


RECORD_ATTACKS: dict[Callable[[Content, Content], None], set[tuple[FindingKind, str]]] = {
    _swap_boxes: {(FindingKind.RECORD_DAMAGED, "sim-a"), (FindingKind.RECORD_DAMAGED, "sim-b")},
    _swap_ids: {(FindingKind.RECORD_DAMAGED, "sim-a"), (FindingKind.RECORD_DAMAGED, "sim-b")},
    _delete: {(FindingKind.RECORD_MISSING, "sim-a")},
    _duplicate: {(FindingKind.RECORD_FOREIGN, "sim-d")},
    _flip_record: {(FindingKind.RECORD_DAMAGED, "sim-a")},
    _flip_nonce: {(FindingKind.RECORD_DAMAGED, "sim-a")},
    _truncate_record: {(FindingKind.RECORD_DAMAGED, "sim-a")},
    _replay: {(FindingKind.RECORD_EXCHANGED, "sim-a")},
    _replay_renumbered: {(FindingKind.RECORD_DAMAGED, "sim-a")},
    _other_kind: {(FindingKind.RECORD_DAMAGED, "sim-a")},
    _no_record: {(FindingKind.RECORD_DAMAGED, "sim-a")},
}


@pytest.mark.parametrize("attack", RECORD_ATTACKS, ids=lambda attack: attack.__name__)
def test_a_tampered_record_is_noticed_and_hides_no_other(
    attack: Callable[[Content, Content], None], store: Any, earlier: Content, reopen: Callable[[], Vault]
) -> None:
    """The record is named and refused, the others are read and written as before."""
    content = store.content
    attack(content, earlier)
    store.content = content
    vault = reopen()
    assert {(finding.kind, finding.record) for finding in vault.findings()} == RECORD_ATTACKS[attack]
    bad = {name for _, name in RECORD_ATTACKS[attack]}
    for name in bad:
        for deed in (lambda: vault.fields(name), lambda: vault.set_field(name, "pin", "1")):  # noqa: B023
            with pytest.raises(VaultDamaged) as damage:
                deed()
            assert damage.value.facts["record"] == name
    good = {"sim-a", "sim-b", "sim-c"} - bad
    assert set(vault.records()) == good
    for name in good:
        assert vault.fields(name) == {"pin", "phone"}
    assert vault.set_field("sim-c", "puk", "12345678")
    assert {finding.record for finding in vault.findings()} == bad
    for name in bad:
        vault.remove(name)
    assert vault.findings() == ()


def test_a_record_of_another_vault_is_foreign(
    vault: Vault, store: Any, new_store: Any, reopen: Callable[[], Vault]
) -> None:
    """A record that was sealed elsewhere is not taken in, not even under the same password and id."""
    other = new_store()
    theirs = Vault.create(other, other.transaction, PASSWORD, CHEAPEST)
    theirs.set_field("sim-a", "pin", "6666")
    theirs.set_field("sim-x", "pin", "6666")
    content = store.content
    content["records"] |= other.content["records"]
    store.content = content
    assert {(finding.kind, finding.record) for finding in reopen().findings()} == {
        (FindingKind.RECORD_DAMAGED, "sim-a"),
        (FindingKind.RECORD_FOREIGN, "sim-x"),
    }


def test_a_removed_record_put_back_is_foreign(vault: Vault, store: Any, reopen: Callable[[], Vault]) -> None:
    """What the user removed does not come back by copying it into the file."""
    record = store.records()["sim-a"]
    vault.remove("sim-a")
    store.put_record("sim-a", record)
    (finding,) = reopen().findings()
    assert (finding.kind, finding.record) == (FindingKind.RECORD_FOREIGN, "sim-a")


def test_records_of_a_later_kind_are_left_alone(vault: Vault, reopen: Callable[[], Vault]) -> None:
    """A sealed record of another kind is no finding and no SIM; a text that is none of ours is damage."""
    key, state = vault._data_key(), vault._load()
    listed = dict(state.to_write().records)
    for name, kind in (("draft-1", "draft"), ("sim-x", "sim")):
        sealed = envelope.seal_record(key, vault._id, name, kind, 1, b"not the text of a sim")
        listed[name] = (1, envelope.record_tag(vault._id, name, sealed))
        vault._store.put_record(name, envelope.to_json(sealed))
    vault._write(state.header.counter + 1, state.header.slots, listed)
    again = reopen()
    assert [(found.kind, found.record) for found in again.findings()] == [
        (FindingKind.RECORD_DAMAGED, "sim-x")
    ]
    assert again.records() == ("sim-a", "sim-b", "sim-c")
    with pytest.raises(VaultDamaged):
        again.fields("draft-1")
    assert again.set_field("sim-a", "puk", "12345678")


def test_repairing_deletes_nothing(store: Any, vault: Vault, reopen: Callable[[], Vault]) -> None:
    """Records that do not open stay where they are, and stay named."""
    content = store.content
    _flip_record(content, content)
    manifest = content["head"]["manifest"]
    manifest["c"] = flipped(manifest["c"])
    content["records"]["sim-b"]["box"]["n"] = "no base64"
    content["records"]["sim-x"] = 5
    store.content = content
    again = reopen()
    again.repair()
    assert set(store.records()) == {"sim-a", "sim-b", "sim-c", "sim-x"}
    assert {finding.record for finding in again.findings()} == {"sim-a", "sim-b", "sim-x"}
    assert again.records() == ("sim-c",)
