"""The deeds of the vault: create, unlock, lock, keep, mask and disclose the secrets of each SIM."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, suppress
from enum import StrEnum
from functools import partial

from kzcompanion.domain.errors import (
    Cancelled,
    CompanionError,
    PasswordTooWeak,
    SecretFieldUnknown,
    VaultLocked,
    WrongPassword,
)
from kzcompanion.domain.secret_advice import SecretAdvice, advice
from kzcompanion.domain.secret_field import SecretField, grouped, masked, normalise
from kzcompanion.services.events import (
    EventBus,
    TypedForgotten,
    VaultLockAsked,
    VaultRecordChanged,
    VaultStateChanged,
)
from kzcompanion.services.password_rules import PasswordFault, PasswordVerdict, password_verdict
from kzcompanion.services.phone_advice import numbering_advice
from kzcompanion.services.vault_bulk import VaultBulk
from kzcompanion.services.vault_ways import VaultWays
from kzcompanion.storage.vault_store import VaultStore
from kzcompanion.vault.cipher import FLOOR, KdfCost
from kzcompanion.vault.envelope import Header
from kzcompanion.vault.kdf_tuning import calibrated, raised, work
from kzcompanion.vault.quick_pin import QuickPin
from kzcompanion.vault.quick_reopen import reopen
from kzcompanion.vault.sealed_state import Finding, FindingKind, header_of, is_empty, shape_findings
from kzcompanion.vault.secret import Secret
from kzcompanion.vault.slots import SlotKind
from kzcompanion.vault.vault import Vault

__all__ = [
    "Finding",
    "FindingKind",
    "KdfCost",
    "PasswordFault",
    "PasswordVerdict",
    "Secret",
    "VaultService",
    "VaultState",
    "password_verdict",
]

NUMBERS = frozenset(
    {SecretField.PHONE, SecretField.ICCID, SecretField.IMSI, SecretField.PIN, SecretField.PUK}
)
"""What no vault password may be made of."""


class VaultState(StrEnum):
    """Name whether there is a vault, and whether it is open."""

    NONE = "none"
    LOCKED = "locked"
    UNLOCKED = "unlocked"


class VaultService(VaultBulk, VaultWays):
    """Keep the secrets of the SIMs behind one password; the ui sees masks and hands over sinks.

    `create`, `unlock` and `change_password` take about a second and may run on another thread; everything
    else belongs to one thread. A `lock` during them wins: what they had opened is forgotten again.
    """

    def __init__(self, store: VaultStore, events: EventBus, cost: KdfCost | None = None) -> None:
        """Join store and news; a `cost` is taken as it is, without one it is fitted to this machine."""
        self._store = store
        self._events = events
        self._cost = cost
        self._vault: Vault | None = None
        self._locks = 0
        self._locking = False
        self._gate = threading.RLock()

    def state(self) -> VaultState:
        """Return how things stand."""
        if self._vault is not None:
            return VaultState.UNLOCKED
        return VaultState.NONE if is_empty(self._store) else VaultState.LOCKED

    def create(self, password: str, cancelled: Callable[[], bool] | None = None) -> None:
        """Make the vault and leave it unlocked.

        Raises VaultExists, PasswordTooWeak, Cancelled, NotEnoughMemory, and as a save does.
        """
        self._must_be_strong(password)
        go_on = self._go_on(cancelled)
        vault = Vault.create(self._store, self._transaction, password, self._new_cost(), go_on)
        try:
            self._adopt(vault, go_on)
        except Cancelled:
            # It is written, so it is there; somebody locked it in the same moment.
            self._events.publish(VaultStateChanged(VaultState.LOCKED))

    def unlock(self, password: str, cancelled: Callable[[], bool] | None = None) -> None:
        """Open the vault; the key derivation itself cannot be stopped, but `cancelled` discards its result.

        Raises NoVault, WrongPassword, VaultDamaged, VaultNewer, Cancelled and NotEnoughMemory.
        """
        go_on = self._go_on(cancelled)
        started = time.perf_counter()
        vault = Vault.unlock(self._store, self._transaction, password, go_on)
        self._strengthen(vault, password, time.perf_counter() - started)
        self._adopt(vault, go_on)

    def unlock_by_recovery_key(self, typed: str, cancelled: Callable[[], bool] | None = None) -> None:
        """Open the vault with the key from the recovery sheet, however typed; raises as `unlock` does."""
        key = _recovery_key(typed)
        go_on = self._go_on(cancelled)
        self._adopt(Vault.unlock(self._store, self._transaction, key, go_on, "recovery"), go_on)

    def lock(self, *, forget_pin: bool = False) -> None:
        """Close the vault; always succeeds. Quick unlock lasts over it unless the PIN is to be forgotten.

        Whoever hears VaultLockAsked may seal something before; where no vault was open TypedForgotten tells
        that what was only typed is gone.
        """
        with self._gate:
            self._locks += 1  # first of all: who is just opening the vault comes too late
            last_moment = self._vault is not None and not self._locking
            self._locking = True
            if forget_pin:
                self.forget_quick_pin()
        if last_moment:
            self._events.publish(VaultLockAsked())
        with self._gate:
            self._locking = False
            vault, self._vault = self._vault, None
        if vault is not None:
            vault.lock()
            self._events.publish(VaultStateChanged(VaultState.LOCKED))
        elif not last_moment:
            self._events.publish(TypedForgotten())

    @property
    def locks(self) -> int:
        """Return how often `lock` was called: whoever began before it changed may not open the vault."""
        return self._locks

    def change_password(self, old: str, new: str, cancelled: Callable[[], bool] | None = None) -> None:
        """Put another password in the place of the old one; no record is touched.

        Raises VaultLocked, WrongPassword, PasswordTooWeak, Cancelled, NotEnoughMemory, VaultDamaged, and as a
        save does.
        """
        vault = self._open_vault()
        self._must_be_strong(new, self._stored_numbers())
        vault.change_password(old, new, self._new_cost(), self._go_on(cancelled))

    def replace_forgotten_password(
        self, typed_recovery_key: str, new: str, cancelled: Callable[[], bool] | None = None
    ) -> None:
        """Put another password in the place of one that was forgotten; raises as `change_password` does."""
        vault = self._open_vault()
        key = _recovery_key(typed_recovery_key)
        self._must_be_strong(new, self._stored_numbers())
        vault.change_password(key, new, self._new_cost(), self._go_on(cancelled), "recovery")

    def make_recovery_key(
        self, password: str, sink: Callable[[str], object], cancelled: Callable[[], bool] | None = None
    ) -> None:
        """Pour a new recovery key into the sink, once; an earlier one opens nothing any more.

        Raises as `change_password` does, and then there is no new key.
        """
        from kzcompanion.vault.recovery import new_recovery_key

        key = new_recovery_key()
        self._open_vault().add_recovery(password, key, self._new_cost(), self._go_on(cancelled))
        sink(key)

    def has_recovery_key(self) -> bool:
        """Tell whether a recovery key opens the vault; raises NoVault, VaultDamaged and VaultNewer."""
        return self.has_way("recovery")

    def judge_password(self, text: str) -> PasswordVerdict:
        """Judge a new password; while unlocked also by the numbers that are sealed here."""
        return password_verdict(text, self._stored_numbers() if self._vault is not None else ())

    def sim_ids(self) -> tuple[str, ...]:
        """Return the SIMs that have secrets which can be read; raises VaultLocked."""
        return self._open_vault().records()

    def fields(self, sim_id: str) -> frozenset[SecretField]:
        """Return which fields are filled; raises VaultLocked and VaultDamaged."""
        known = set(SecretField)
        return frozenset(SecretField(name) for name in self._open_vault().fields(sim_id) if name in known)

    def masks(self, sim_id: str) -> dict[SecretField, str]:
        """Return what may stay on the screen of every filled field; raises VaultLocked and VaultDamaged."""
        vault = self._open_vault()
        masks: dict[SecretField, str] = {}
        for field in sorted(self.fields(sim_id), key=list(SecretField).index):
            vault.disclose(sim_id, field, partial(_keep_mask, masks, field))
        return masks

    def set_field(self, sim_id: str, field: SecretField | str, text: str) -> None:
        """Keep what was typed, in its stored form; empty text removes the field.

        Raises VaultLocked, SecretFieldUnknown, TextNotStorable, TextTooLong, VaultDamaged, and as a save
        does.
        """
        vault = self._open_vault()
        field = _field(field)
        if vault.set_field(sim_id, field.value, normalise(field, text)):
            self._events.publish(VaultRecordChanged(sim_id))

    def disclose(
        self,
        sim_id: str,
        field: SecretField | str,
        sink: Callable[[str], object],
        *,
        in_groups: bool = False,
    ) -> None:
        """Pour one secret into the sink, the one way out of the vault; `in_groups` makes it easy to read.

        Raises VaultLocked, SecretFieldUnknown, NotFound when the field is empty, and VaultDamaged.
        """
        field = _field(field)
        if in_groups:
            self._open_vault().disclose(sim_id, field.value, lambda text: sink(grouped(field, text)))
        else:
            self._open_vault().disclose(sim_id, field.value, sink)

    def record_ids(self, kind: str) -> tuple[str, ...]:
        """Return the sealed records of another kind than `sim` that can be read; raises VaultLocked."""
        return self._open_vault().records(kind)

    def listed_records(self, kind: str) -> tuple[str, ...]:
        """Return the sealed records of a kind that should be there, unopened; raises VaultLocked."""
        return self._open_vault().listed(kind)

    def put_records(self, kind: str, texts: Mapping[str, bytes | None]) -> bool:
        """Seal these records of one kind, and remove those that are None, in one deed; tell of any change.

        What belongs to a SIM has the id of the SIM, a full stop and a word. Raises VaultLocked, NotFound,
        TextTooLong, VaultDamaged, and as a save does.
        """
        return self._open_vault().put_all(kind, texts)

    def disclose_record(self, record_id: str, kind: str, sink: Callable[[bytes], object]) -> None:
        """Pour a whole record of another kind than `sim` into the sink, a way out like `disclose`.

        Raises VaultLocked, NotFound when there is none, and VaultDamaged.
        """
        self._open_vault().read(record_id, kind, sink)

    def remove_sim(self, sim_id: str) -> None:
        """Remove the fields of a SIM, not its photos; raises VaultLocked, VaultDamaged, as a save does."""
        if self._open_vault().remove(sim_id):
            self._events.publish(VaultRecordChanged(sim_id))

    def advice(self, field: SecretField | str, text: str) -> list[SecretAdvice]:
        """Return what to say beside the field about a typed text, never a refusal; works while locked."""
        field = _field(field)
        return [*advice(field, text), *(numbering_advice(text) if field is SecretField.PHONE else ())]

    def check(self) -> tuple[Finding, ...]:
        """Return what is wrong with the vault: all of it while unlocked, its shape while locked."""
        return self._vault.findings() if self._vault is not None else shape_findings(self._store)

    def repair(self) -> tuple[Finding, ...]:
        """Accept what opens as it is now; return what was wrong. Raises VaultLocked, and as a save does."""
        return self._open_vault().repair()

    def change_number(self) -> int:
        """Return the number of the vault's last change, which never goes down; raises VaultLocked."""
        return self._open_vault().counter

    def cost(self) -> KdfCost:
        """Return what one guess at the password costs; raises NoVault, VaultDamaged and VaultNewer."""
        slots = self._header().slots
        # What the keyring keeps is no word to be guessed, so its cost says nothing.
        guessable = [slot for slot in slots if slot.kind != "keyring"] or slots
        return min((slot.kdf.cost for slot in guessable), key=work)

    def _header(self) -> Header:
        return header_of(self._store)

    def _unlocked(self, secret: str, kind: SlotKind, go_on: Callable[[], None]) -> Vault:
        return Vault.unlock(self._store, self._transaction, secret, go_on, kind)

    def _reopened(self, quick: QuickPin, pin: str, go_on: Callable[[], None]) -> Vault:
        return reopen(self._store, self._transaction, quick, pin, go_on)

    def _low_cost(self) -> KdfCost:
        return self._cost or FLOOR

    def _new_cost(self) -> KdfCost:
        return self._cost or calibrated()

    def _strengthen(self, vault: Vault, password: str, seconds: float) -> None:
        """Adopt a stronger cost when this machine unlocks much faster than it should; never a hindrance."""
        if self._cost is not None or self._store.database.read_only is not None:
            return
        with suppress(CompanionError):
            costs = (slot.kdf.cost for slot in self._header().slots if slot.kind == "password")
            wanted = raised(min(costs, key=work), seconds)
            if wanted is not None:
                vault.strengthen(password, wanted)

    def _open_vault(self) -> Vault:
        vault = self._vault
        if vault is None:
            raise VaultLocked
        return vault

    def _transaction(self, label: str) -> AbstractContextManager[None]:
        # Undo would bring an old password or a deleted PIN back.
        return self._store.database.transaction(label, undoable=False)

    def _go_on(self, cancelled: Callable[[], bool] | None) -> Callable[[], None]:
        """Return what raises Cancelled once the user said so, or the vault was locked since now."""
        begun = self._locks

        def go_on() -> None:
            if (cancelled is not None and cancelled()) or self._locks != begun:
                raise Cancelled

        go_on()
        return go_on

    def _adopt(self, vault: Vault, go_on: Callable[[], None]) -> None:
        """Be unlocked from now on, unless it was called off meanwhile."""
        try:
            with self._gate:
                go_on()
                before, self._vault = self._vault, vault
        except Cancelled:
            vault.lock()
            raise
        if before is not None:
            before.lock()
        self._events.publish(VaultStateChanged(VaultState.UNLOCKED))

    def _stored_numbers(self) -> tuple[str, ...]:
        """Return the digits of every number sealed here, so that none of them becomes the password."""
        found: list[str] = []
        for sim_id in self.sim_ids():
            for field in NUMBERS & self.fields(sim_id):
                self.disclose(sim_id, field, found.append)
        return tuple(found)

    @staticmethod
    def _must_be_strong(password: str, numbers: tuple[str, ...] = ()) -> None:
        reason = password_verdict(password, numbers).reason
        if reason is not None:
            raise PasswordTooWeak("password", reason=reason.value)


def _keep_mask(masks: dict[SecretField, str], field: SecretField, text: str) -> None:
    masks[field] = masked(field, text)


def _recovery_key(typed: str) -> str:
    from kzcompanion.vault.recovery import read_recovery_key

    key = read_recovery_key(typed)
    if key is None:
        raise WrongPassword("recovery_key", kind="misread")
    return key


def _field(name: SecretField | str) -> SecretField:
    try:
        return SecretField(name)
    except ValueError:
        raise SecretFieldUnknown("field", name=name) from None
