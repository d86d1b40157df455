"""The vault: create, unlock, lock; keep and disclose the secret fields of each SIM over an opaque store."""

from __future__ import annotations

import os
from collections.abc import Callable

from kzcompanion.domain.errors import (
    CompanionError,
    VaultDamaged,
    VaultExists,
    WrongPassword,
)
from kzcompanion.vault import cipher, envelope, key_renewal
from kzcompanion.vault.cipher import DEFAULT, KdfCost
from kzcompanion.vault.envelope import Header, Slot
from kzcompanion.vault.quick_pin import QuickPin
from kzcompanion.vault.sealed_state import (
    Finding,
    FindingKind,
    header_of,
    is_empty,
)
from kzcompanion.vault.sealed_store import SealedStore, Transaction
from kzcompanion.vault.slots import SlotKind, new_slot, open_slot
from kzcompanion.vault.vault_records import DEED, Listed, VaultRecords, nothing


class Vault(VaultRecords):
    """Hold the data key while unlocked; all else is read from the store when it is needed."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "Vault(locked)" if self._key is None else "Vault(unlocked)"

    @classmethod
    def create(
        cls,
        store: SealedStore,
        transaction: Transaction,
        password: str,
        cost: KdfCost = DEFAULT,
        go_on: Callable[[], None] = nothing,
    ) -> Vault:
        """Make an empty vault and return it unlocked; `go_on` may raise before anything is written.

        Raises VaultExists, TextNotStorable, NotEnoughMemory, and as a save does.
        """
        if not is_empty(store):
            raise VaultExists
        vault_id, key = os.urandom(16).hex(), cipher.new_key()
        slot = new_slot(vault_id, bytes(key), password, cost)
        go_on()
        vault = cls(store, transaction, vault_id, key, 0)
        with transaction(DEED):
            # Asked again: stretching takes long enough for somebody else to come first.
            if not is_empty(store):
                raise VaultExists
            vault._write(1, (slot,), {})
        vault._counter = 1
        return vault

    @classmethod
    def unlock(
        cls,
        store: SealedStore,
        transaction: Transaction,
        password: str,
        go_on: Callable[[], None] = nothing,
        kind: SlotKind = "password",
    ) -> Vault:
        """Return the vault, unlocked by a slot of the kind; no record is read, so none is in the way.

        Raises NoVault, WrongPassword, VaultDamaged, VaultNewer and NotEnoughMemory; `go_on` may raise, too.
        """
        header = header_of(store)
        key = _key_of(header, password, kind)
        try:
            go_on()
        except CompanionError:
            cipher.forget(key)
            raise
        return cls(store, transaction, header.id, key, header.counter)

    @property
    def counter(self) -> int:
        """Return the number of the last change seen here; shown, so that an old vault put back is noticed."""
        return self._counter

    def lock(self) -> None:
        """Forget the data key; always succeeds, and nothing but `lock` works afterwards."""
        key, self._key = self._key, None
        if key is not None:
            cipher.forget(key)

    def change_password(
        self,
        old: str,
        new: str,
        cost: KdfCost = DEFAULT,
        go_on: Callable[[], None] = nothing,
        proof: SlotKind = "password",
    ) -> None:
        """Wrap the data key with another password; no record is touched.

        `old` opens a slot of the kind `proof`, so a recovery key can stand in for a forgotten password.
        Raises WrongPassword, TextNotStorable, NotEnoughMemory, VaultDamaged, and as a save does.
        """
        cipher.forget(_key_of(self._load().header, old, proof))
        self._put_slot(new_slot(self._id, self._data_key(), new, cost), go_on)

    def add_recovery(
        self,
        password: str,
        recovery_key: str,
        cost: KdfCost = DEFAULT,
        go_on: Callable[[], None] = nothing,
    ) -> None:
        """Let the recovery key open the vault, too, in the place of an earlier one.

        Raises as change_password does.
        """
        self.add_way(password, "recovery", recovery_key, cost, go_on)

    def add_way(
        self,
        password: str,
        kind: SlotKind,
        secret: str,
        cost: KdfCost = DEFAULT,
        go_on: Callable[[], None] = nothing,
    ) -> None:
        """Let another secret open the vault, too, in the place of an earlier one of its kind.

        Raises as change_password does.
        """
        cipher.forget(_key_of(self._load().header, password, "password"))
        self._put_slot(new_slot(self._id, self._data_key(), secret, cost, kind), go_on)

    def remove_way(self, kind: SlotKind) -> bool:
        """Let the secrets of a kind open the vault no more; tell whether one did. The password stays."""
        assert kind != "password", "without its password a vault is lost"
        with self._transaction(DEED):
            state = self._load()
            rest = tuple(slot for slot in state.header.slots if slot.kind != kind)
            if len(rest) == len(state.header.slots):
                return False
            counter = self._write(state.header.counter + 1, rest, state.to_write().records)
        self._counter = counter
        return True

    def quick_pin(self, pin: str, cost: KdfCost) -> QuickPin:
        """Return the data key wrapped under a PIN, for memory only; raises PinNotDigits and as usual."""
        return QuickPin(self._id, self._data_key(), pin, cost)

    def strengthen(self, password: str, cost: KdfCost) -> None:
        """Wrap the data key anew with the very password that has just opened it, at another cost.

        Raises NotEnoughMemory, VaultDamaged, and as a save does.
        """
        self._put_slot(new_slot(self._id, self._data_key(), password, cost), nothing)

    def renew_key(
        self,
        old: str,
        new: str,
        cost: KdfCost = DEFAULT,
        go_on: Callable[[], None] = nothing,
        recovery_key: str | None = None,
    ) -> None:
        """Seal every record with a new data key: whoever saw the old password opens nothing written from now.

        Every other way to unlock ends; `recovery_key` opens the vault beside the new password. What was
        written before still opens with the old one: removing that is the caller's. Nothing changes while a
        record is damaged, since nobody could open it afterwards.
        Raises WrongPassword, TextNotStorable, NotEnoughMemory, VaultDamaged, and as a save does.
        """
        state = self._load()
        cipher.forget(_key_of(state.header, old, "password"))
        key_renewal.must_be_whole(state, self._data_key())
        key = cipher.new_key()
        slots: tuple[Slot, ...] = (new_slot(self._id, bytes(key), new, cost),)
        if recovery_key is not None:
            slots += (new_slot(self._id, bytes(key), recovery_key, cost, "recovery"),)
        go_on()
        with self._transaction(DEED):
            state = self._load()
            listed = key_renewal.reseal(state, self._data_key(), key, self._store)
            counter = self._write(state.header.counter + 1, slots, listed, bytes(key))
        before, self._key = self._key, key
        self._counter = counter
        if before is None:  # locked while it was written
            self._key = None
        cipher.forget(key if before is None else before)

    def findings(self) -> tuple[Finding, ...]:
        """Return all that is wrong with the vault, nothing when all is well."""
        key = self._data_key()
        try:
            return self._load().findings(key)
        except VaultDamaged as damage:
            problem = damage.facts.get("problem", FindingKind.HEADER_DAMAGED.value)
            return (Finding(FindingKind(str(problem))),)

    def repair(self) -> tuple[Finding, ...]:
        """Take what opens as it is now for the truth; return what was wrong before.

        Nothing is deleted: a record that does not open stays, and stays named among the findings.
        """
        key = self._data_key()
        with self._transaction(DEED):
            state = self._load()
            found = state.findings(key)
            listed: Listed = {}
            for name, record in state.records.items():
                try:
                    listed[name] = (record.rev, envelope.record_tag(self._id, name, record))
                except VaultDamaged:
                    continue
            counter = self._write(state.header.counter + 1, state.header.slots, listed)
        self._counter = counter
        return found

    def _put_slot(self, slot: Slot, go_on: Callable[[], None]) -> None:
        """Put a slot in the place of those of its kind."""
        go_on()
        with self._transaction(DEED):
            state = self._load()
            manifest = state.to_write()
            others = (other for other in state.header.slots if other.kind != slot.kind)
            counter = self._write(state.header.counter + 1, (slot, *others), manifest.records)
        self._counter = counter


def _key_of(header: Header, password: str, kind: SlotKind) -> bytearray:
    """Return the data key that the password opens; a damaged slot does not hide one that opens."""
    failure: CompanionError | None = None
    for slot in header.slots:
        if slot.kind == kind:
            try:
                return open_slot(header.id, slot, password)
            except WrongPassword as wrong:
                failure = failure or wrong
            except VaultDamaged as damage:
                failure = damage
    if kind != "password":
        raise failure or WrongPassword(kind, kind=kind)
    raise failure or VaultDamaged(record=None)
