"""vault/backup_seal: the vault's password opens a backup, nothing else does, no change goes unnoticed."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from kzcompanion.domain.errors import NotEnoughMemory, VaultDamaged, VaultNewer, WrongPassword
from kzcompanion.vault import cipher
from kzcompanion.vault.backup_seal import open_body, open_key, read_seal, seal_body, seal_of, to_json
from kzcompanion.vault.cipher import CHEAPEST
from kzcompanion.vault.envelope import read_header, spell
from kzcompanion.vault.recovery import new_recovery_key
from kzcompanion.vault.vault import Vault

PASSWORD = "correct horse battery"
BODY, START = b"packed tables" * 50, b'{"kzb":1,"head":{}'


@pytest.fixture
def seal(vault: Vault, store: Any) -> dict[str, Any]:
    """Give a seal of the small vault, as it stands in a file."""
    return to_json(seal_of(read_header(store.read())))


def key_of(seal: dict[str, Any], password: str = PASSWORD) -> bytearray:
    """Open a seal."""
    found = read_seal(seal)
    return open_key(found.vault, found.slots, password)


def test_what_was_sealed_is_opened_with_the_password(seal: dict[str, Any]) -> None:
    """The body comes back with the vault's password alone; two seals of one vault never look alike."""
    key, found = key_of(seal), read_seal(seal)
    sealed = seal_body(key, found, BODY, START)
    assert BODY not in sealed
    assert open_body(key_of(seal), read_seal(seal), sealed, START) == BODY
    assert seal_body(key, found, BODY, START) != sealed


def test_two_backups_have_two_keys(vault: Vault, store: Any) -> None:
    """The salt is fresh each time: a body does not open under another backup's seal."""
    one, other = (seal_of(read_header(store.read())) for _ in range(2))
    key = key_of(to_json(one))
    assert one.salt != other.salt
    with pytest.raises(VaultDamaged):
        open_body(key, other, seal_body(key, one, BODY, START), START)


def test_the_recovery_key_opens_it_too(vault: Vault, store: Any) -> None:
    """Who lost the password still restores with the recovery sheet, however it is typed."""
    recovery = new_recovery_key()
    vault.add_recovery(PASSWORD, recovery, CHEAPEST)
    seal = to_json(seal_of(read_header(store.read())))
    assert key_of(seal) == key_of(seal, recovery) == key_of(seal, recovery.lower().replace(" ", ""))


@pytest.mark.parametrize("password", ["", "wrong", PASSWORD + " ", "\ud800", "0" * 28])
def test_a_wrong_password_is_told_as_one(seal: dict[str, Any], password: str) -> None:
    """Any other text is a wrong password, not damage."""
    with pytest.raises(WrongPassword):
        key_of(seal, password)


def test_no_changed_byte_of_the_body_goes_unnoticed(seal: dict[str, Any]) -> None:
    """Body, nonce, tag and the beginning of the file are bound together."""
    key, found = key_of(seal), read_seal(seal)
    sealed = seal_body(key, found, BODY, START)
    for place in range(len(sealed)):
        changed = bytearray(sealed)
        changed[place] ^= 1
        with pytest.raises(VaultDamaged):
            open_body(key, found, bytes(changed), START)
    for cut in (b"", sealed[:5], sealed[:12], sealed[:20], sealed[:-1]):
        with pytest.raises(VaultDamaged):
            open_body(key, found, cut, START)
    with pytest.raises(VaultDamaged):
        open_body(key, found, sealed, START.replace(b"1", b"2"))


Change = Callable[[dict[str, Any]], object]
HOSTILE: dict[str, Change] = {
    "no format": lambda seal: seal.pop("format"),
    "format as text": lambda seal: seal.update(format="1"),
    "unknown key": lambda seal: seal.update(more=1),
    "no slot": lambda seal: seal.update(slots=[]),
    "too many slots": lambda seal: seal.update(slots=seal["slots"] * 9),
    "slots as text": lambda seal: seal.update(slots="x"),
    "id with a path": lambda seal: seal.update(vault="../x"),
    "short salt": lambda seal: seal.update(salt=spell(b"x")),
    "salt no base64": lambda seal: seal.update(salt="!"),
    "huge salt": lambda seal: seal.update(salt="A" * 1000),
    "64 GiB": lambda seal: seal["slots"][0]["kdf"].update(m=64 << 20),
    "no memory": lambda seal: seal["slots"][0]["kdf"].update(m=1),
    "less memory than lanes": lambda seal: seal["slots"][0]["kdf"].update(m=8, p=4),
    "many passes": lambda seal: seal["slots"][0]["kdf"].update(t=10**6),
    "other algorithm": lambda seal: seal["slots"][0]["kdf"].update(alg="none"),
    "cheaper": lambda seal: seal["slots"][0]["kdf"].update(t=2),
    "commit of another": lambda seal: seal["slots"][0].update(commit=spell(bytes(16))),
    "box of another": lambda seal: seal["slots"][0]["box"].update(c=spell(bytes(48))),
}


@pytest.mark.parametrize("hostile", HOSTILE)
def test_a_hostile_seal_costs_nothing_and_opens_nothing(
    seal: dict[str, Any], hostile: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A seal that was tampered with is damaged before any key is derived."""
    changed = copy.deepcopy(seal)
    HOSTILE[hostile](changed)

    def never(*_args: object, **_options: object) -> bytes:
        raise AssertionError("a key was derived")

    monkeypatch.setattr(cipher, "stretch", never)
    with pytest.raises(VaultDamaged):
        key_of(changed)


def test_more_memory_than_there_is_is_told(seal: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    """A seal made on a larger machine says what it needs."""
    monkeypatch.setattr(cipher, "physical_memory", lambda: 1024)
    with pytest.raises(NotEnoughMemory):
        key_of(seal)


def test_a_newer_seal_is_told_as_newer(seal: dict[str, Any]) -> None:
    """A seal of a later format is not guessed at."""
    with pytest.raises(VaultNewer):
        read_seal({**seal, "format": 2})


def test_without_a_slot_for_passwords_no_password_opens(vault: Vault, store: Any) -> None:
    """A seal that only a recovery key opens calls a password wrong."""
    recovery = new_recovery_key()
    vault.add_recovery(PASSWORD, recovery, CHEAPEST)
    seal = to_json(seal_of(read_header(store.read())))
    seal["slots"] = [slot for slot in seal["slots"] if slot["kind"] == "recovery"]
    with pytest.raises(WrongPassword):
        key_of(seal)
    assert len(key_of(seal, recovery)) == 32
