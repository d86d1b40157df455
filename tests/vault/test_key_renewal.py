"""Many fields in one deed, and every record of whatever kind under a new key: all of it, or nothing."""

from __future__ import annotations

from typing import Any

import pytest

from kzcompanion.domain.errors import NotFound, TextNotStorable, VaultDamaged, VaultLocked, WrongPassword
from kzcompanion.vault import envelope
from kzcompanion.vault.cipher import CHEAPEST
from kzcompanion.vault.secret import Secret
from kzcompanion.vault.vault import Vault

PASSWORD = "correct horse battery"
NEW = "another horse battery"


def shown(vault: Vault, record: str, field: str) -> str:
    """Give what a field discloses."""
    poured: list[str] = []
    vault.disclose(record, field, poured.append)
    return poured[0]


def test_many_fields_are_one_write(vault: Vault, store: Any) -> None:
    """What is there already changes nothing; the rest is written at once, after what comes first."""
    writes, came = store.writes, []
    same = {"sim-a": {"pin": Secret("0000")}}
    assert vault.fill(same) == ()
    assert store.writes == writes
    wanted = {**same, "sim-b": {"pin": Secret("9"), "puk": Secret("8")}, "sim-d": {"note": Secret("n")}}
    assert vault.fill(wanted, lambda: came.append(1)) == ("sim-b", "sim-d")
    assert (store.writes, came) == (writes + 1, [1])
    assert (shown(vault, "sim-b", "pin"), shown(vault, "sim-b", "phone")) == ("9", "+77012345671")
    assert vault.findings() == ()


def test_one_bad_name_writes_nothing(vault: Vault, store: Any) -> None:
    """A record that cannot be named, or a disk that refuses, leaves everything, and the vault goes on."""
    before = store.text
    with pytest.raises(NotFound):
        vault.fill({"sim-a": {"pin": Secret("9")}, "no id!": {"pin": Secret("9")}})
    store.refuse = True
    with pytest.raises(OSError, match="full"):
        vault.fill({"sim-a": {"pin": Secret("9")}})
    with pytest.raises(OSError, match="full"):
        vault.renew_key(PASSWORD, NEW, CHEAPEST)
    assert store.text == before
    store.refuse = False
    assert shown(vault, "sim-a", "pin") == "0000"
    assert vault.fill({"sim-a": {"pin": Secret("9")}}) == ("sim-a",)


def test_records_of_every_kind_are_sealed_anew(vault: Vault, store: Any) -> None:
    """A draft or a photo opens with the new key alone, as it was."""
    content = store.content
    header = envelope.read_header(content["head"])
    key = bytes(vault._key or b"")
    photo = envelope.seal_record(key, header.id, "sim-a.front", "photo", 1, b"\x00\xff" * 700)
    store.put_record("sim-a.front", envelope.to_json(photo))
    with pytest.raises(VaultDamaged):
        vault.renew_key(PASSWORD, NEW, CHEAPEST)  # not written here, so not to be trusted
    vault.repair()
    vault.renew_key(PASSWORD, NEW, CHEAPEST)
    sealed = envelope.read_record("sim-a.front", store.content["records"]["sim-a.front"])
    opened = envelope.open_record(bytes(vault._key or b""), header.id, "sim-a.front", sealed)
    assert (sealed.kind, sealed.rev, opened) == ("photo", 2, b"\x00\xff" * 700)
    with pytest.raises(VaultDamaged):
        envelope.open_record(key, header.id, "sim-a.front", sealed)
    assert vault.findings() == ()
    assert Vault.unlock(store, store.transaction, NEW).records() == ("sim-a", "sim-b", "sim-c")


@pytest.mark.parametrize(
    ("old", "new", "error"), [("x", NEW, WrongPassword), (PASSWORD, "\ud800", TextNotStorable)]
)
def test_a_key_that_cannot_be_renewed_stays(
    vault: Vault, store: Any, old: str, new: str, error: type[Exception]
) -> None:
    """A wrong old password or an impossible new one changes nothing; a locked vault neither."""
    before = store.text
    with pytest.raises(error):
        vault.renew_key(old, new, CHEAPEST)
    vault.lock()
    with pytest.raises(VaultLocked):
        vault.renew_key(PASSWORD, NEW, CHEAPEST)
    assert store.text == before
