"""Slots: how a password wraps the data key, and how a wrong password is told from a damaged slot."""

from __future__ import annotations

import hmac
import os
from typing import Literal

from kzcompanion.domain.errors import TextNotStorable, VaultDamaged, WrongPassword
from kzcompanion.files.process_guard import guard_memory
from kzcompanion.vault import cipher
from kzcompanion.vault.cipher import KdfCost
from kzcompanion.vault.envelope import Kdf, Slot, bind, open_box, raw, seal_box, spell

SlotKind = Literal["password", "recovery", "keyring"]


def new_slot(vault: str, data_key: bytes, password: str, cost: KdfCost, kind: SlotKind = "password") -> Slot:
    """Wrap the data key with a password; raises TextNotStorable and NotEnoughMemory."""
    guard_memory()
    octets = cipher.password_octets(password)
    if octets is None:
        raise TextNotStorable("password")
    slot_id = os.urandom(8).hex()
    kdf = Kdf("argon2id", 19, cost.memory_kib, cost.passes, cost.lanes)
    salt = cipher.new_salt()
    wrapping_key, commit = _keys(octets, vault, slot_id, kind, kdf, salt)
    about = _about(slot_id, kind, kdf)
    box = seal_box(wrapping_key, data_key, bind(vault, "box", *about, salt, commit))
    check = _check(vault, about, salt, commit, raw(box.n, None), raw(box.c, None))
    return Slot(slot_id, kind, kdf, spell(salt), spell(commit), box, spell(check))


def is_whole(vault: str, slot: Slot) -> bool:
    """Tell without a password whether the slot is as it was written; no protection from an attacker."""
    try:
        salt, commit = raw(slot.salt, None, cipher.SALT_BYTES), raw(slot.commit, None, cipher.COMMIT_BYTES)
        nonce, sealed = raw(slot.box.n, None, cipher.NONCE_BYTES), raw(slot.box.c, None)
        about = _about(slot.id, slot.kind, slot.kdf)
        return _check(vault, about, salt, commit, nonce, sealed) == raw(slot.check, None)
    except VaultDamaged:
        return False


def open_slot(vault: str, slot: Slot, password: str) -> bytearray:
    """Return the data key; takes as long as the slot's cost says.

    Raises WrongPassword, VaultDamaged and NotEnoughMemory.
    """
    guard_memory()
    octets = cipher.password_octets(password)
    if octets is None:
        raise WrongPassword(slot.kind, kind=slot.kind)
    if not is_whole(vault, slot):
        raise VaultDamaged(record=None)
    salt, commit = raw(slot.salt, None), raw(slot.commit, None)
    wrapping_key, found = _keys(octets, vault, slot.id, slot.kind, slot.kdf, salt)
    if not hmac.compare_digest(found, commit):
        raise WrongPassword(slot.kind, kind=slot.kind)
    about = _about(slot.id, slot.kind, slot.kdf)
    data_key = bytearray(open_box(wrapping_key, slot.box, bind(vault, "box", *about, salt, commit), None))
    if len(data_key) != cipher.KEY_BYTES:
        raise VaultDamaged(record=None)
    return data_key


def _keys(password: bytes, vault: str, slot_id: str, kind: str, kdf: Kdf, salt: bytes) -> tuple[bytes, bytes]:
    """Return the wrapping key and the commitment to it."""
    stretched = cipher.stretch(password, salt, kdf.cost)
    about = bind(vault, "slot", *_about(slot_id, kind, kdf))
    both = cipher.expand(stretched, salt, about, cipher.KEY_BYTES + cipher.COMMIT_BYTES)
    return both[: cipher.KEY_BYTES], both[cipher.KEY_BYTES :]


def _about(slot_id: str, kind: str, kdf: Kdf) -> tuple[str | int, ...]:
    return (slot_id, kind, kdf.alg, kdf.v, kdf.m, kdf.t, kdf.p)


def _check(vault: str, about: tuple[str | int, ...], *octets: bytes) -> bytes:
    return cipher.digest(bind(vault, "check", *about, *octets))
