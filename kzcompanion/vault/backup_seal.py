"""Seals the body of a backup with the vault's own data key, so that the vault's password opens it anywhere.

A seal is JSON: `{"format": 1, "vault": VAULT, "slots": [SLOT, …], "salt": b64 of 16}`, with the vault's id
and slots as `envelope` has them. key = HKDF-SHA256(data key, salt=salt, info=bind("backup"), 32 bytes); the
sealed body is a nonce of 12 bytes and AES-256-GCM(key, body, bound to bind("backup", what stands before it
in the file)). Whoever has the password or the recovery key that was in use then can open it, nobody else.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

import msgspec

from kzcompanion.domain.errors import CompanionError, VaultDamaged, VaultNewer, WrongPassword
from kzcompanion.vault import cipher
from kzcompanion.vault.envelope import FORMAT, SLOTS_CEILING, Header, Id, Slot, bind, raw, spell
from kzcompanion.vault.recovery import read_recovery_key
from kzcompanion.vault.slots import SlotKind, open_slot


class Seal(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Hold what is needed beside the password to open a sealed body."""

    format: Literal[1]
    vault: Id
    slots: Annotated[tuple[Slot, ...], msgspec.Meta(min_length=1, max_length=SLOTS_CEILING)]
    salt: Annotated[str, msgspec.Meta(max_length=64)]


def seal_of(header: Header) -> Seal:
    """Return a fresh seal of a vault."""
    return Seal(FORMAT, header.id, header.slots, spell(cipher.new_salt()))


def read_seal(found: dict[str, Any]) -> Seal:
    """Return the seal in its checked shape; raises VaultNewer and VaultDamaged."""
    number = found.get("format")
    if type(number) is int and number > FORMAT:
        raise VaultNewer(found=number, known=FORMAT)
    try:
        seal = msgspec.convert(found, Seal)
    except (msgspec.ValidationError, UnicodeError, RecursionError):
        raise VaultDamaged(record=None) from None
    raw(seal.salt, None, cipher.SALT_BYTES)
    if any(slot.kdf.m < 8 * slot.kdf.p for slot in seal.slots):
        raise VaultDamaged(record=None)
    return seal


def to_json(seal: Seal) -> dict[str, Any]:
    """Return the seal as it stands in the file."""
    plain: dict[str, Any] = msgspec.to_builtins(seal)
    return {**plain, "slots": list(plain["slots"])}


def open_key(vault: str, slots: tuple[Slot, ...], typed: str) -> bytearray:
    """Return the data key that a password, or a recovery key, opens; takes as long as the slots' cost says.

    Raises WrongPassword, VaultDamaged and NotEnoughMemory.
    """
    recovery = read_recovery_key(typed)
    failure: CompanionError | None = None
    tries: tuple[tuple[SlotKind, str | None], ...] = (("password", typed), ("recovery", recovery))
    for kind, secret in tries:
        for slot in slots:
            if slot.kind == kind and secret is not None:
                try:
                    return open_slot(vault, slot, secret)
                except WrongPassword as wrong:
                    failure = failure or wrong
                except VaultDamaged as damage:
                    failure = damage
    raise failure or WrongPassword("password")


def seal_body(data_key: bytes | bytearray, seal: Seal, body: bytes, start: bytes) -> bytes:
    """Seal the body and bind it to the beginning of the file."""
    nonce, sealed = cipher.seal(_key(data_key, seal), body, bind(seal.vault, "backup", start))
    return nonce + sealed


def open_body(data_key: bytes | bytearray, seal: Seal, sealed: bytes, start: bytes) -> bytes:
    """Return the body; raises VaultDamaged when a byte of it or of the beginning was changed."""
    nonce, text = sealed[: cipher.NONCE_BYTES], sealed[cipher.NONCE_BYTES :]
    try:
        return cipher.unseal(_key(data_key, seal), nonce, text, bind(seal.vault, "backup", start))
    except (cipher.NotOpened, ValueError):
        raise VaultDamaged(record=None) from None


def _key(data_key: bytes | bytearray, seal: Seal) -> bytes:
    salt = raw(seal.salt, None, cipher.SALT_BYTES)
    return cipher.expand(data_key, salt, bind(seal.vault, "backup"))
