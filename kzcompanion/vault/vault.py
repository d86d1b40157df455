"""The vault: create, unlock, lock; keep and disclose the secret fields of each SIM over an opaque store."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping

from kzcompanion.domain.errors import (
    CompanionError,
    NotFound,
    NoVault,
    TextNotStorable,
    TextTooLong,
    VaultDamaged,
    VaultExists,
    VaultLocked,
    WrongPassword,
)
from kzcompanion.vault import cipher, envelope
from kzcompanion.vault.cipher import DEFAULT, KdfCost
from kzcompanion.vault.envelope import FORMAT, Header, Manifest, Slot
from kzcompanion.vault.sealed_state import SIM_KIND, Finding, FindingKind, SealedState, sim_text
from kzcompanion.vault.sealed_store import SealedStore, Transaction
from kzcompanion.vault.secret import Secret
from kzcompanion.vault.slots import SlotKind, new_slot, open_slot

_DEED = "vault"
_Listed = dict[str, tuple[int, str]]


def _nothing() -> None:
    """Let a slow deed go on."""


class Vault:
    """Hold the data key while unlocked; all else is read from the store when it is needed."""

    __slots__ = ("_counter", "_id", "_key", "_store", "_transaction")

    def __init__(
        self, store: SealedStore, transaction: Transaction, vault_id: str, key: bytearray, counter: int
    ) -> None:
        self._store = store
        self._transaction = transaction
        self._id = vault_id
        self._key: bytearray | None = key
        self._counter = counter

    def __repr__(self) -> str:
        return "Vault(locked)" if self._key is None else "Vault(unlocked)"

    @classmethod
    def create(
        cls,
        store: SealedStore,
        transaction: Transaction,
        password: str,
        cost: KdfCost = DEFAULT,
        go_on: Callable[[], None] = _nothing,
    ) -> Vault:
        """Make an empty vault and return it unlocked; `go_on` may raise before anything is written.

        Raises VaultExists, TextNotStorable, NotEnoughMemory, and as a save does.
        """
        if store.read() is not None:
            raise VaultExists
        vault_id, key = os.urandom(16).hex(), cipher.new_key()
        slot = new_slot(vault_id, bytes(key), password, cost)
        go_on()
        vault = cls(store, transaction, vault_id, key, 0)
        with transaction(_DEED):
            # Asked again: stretching takes long enough for somebody else to come first.
            if store.read() is not None:
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
        go_on: Callable[[], None] = _nothing,
        kind: SlotKind = "password",
    ) -> Vault:
        """Return the vault, unlocked by a slot of the kind; no record is read, so none is in the way.

        Raises NoVault, WrongPassword, VaultDamaged, VaultNewer and NotEnoughMemory; `go_on` may raise, too.
        """
        found = store.read()
        if found is None:
            raise NoVault
        header = envelope.read_header(found)
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

    def records(self, kind: str = SIM_KIND) -> tuple[str, ...]:
        """Return the ids of the records of a kind that can be read and trusted, in order."""
        state = self._load()
        faulty = {finding.record for finding in state.findings(self._data_key())}
        return tuple(name for name in state.of_kind(kind) if name not in faulty)

    def fields(self, record_id: str) -> frozenset[str]:
        """Return the names of the filled fields; raises VaultDamaged for a record that cannot be trusted."""
        return frozenset(self._load().fields(record_id, self._data_key()))

    def disclose(self, record_id: str, field: str, sink: Callable[[str], object]) -> None:
        """Pour the text of a field into the sink; raises NotFound when it is empty, and VaultDamaged."""
        secret = self._load().fields(record_id, self._data_key()).get(field)
        if secret is None:
            raise NotFound(field, what="secret", name=field)
        secret.pour(sink)

    def set_field(self, record_id: str, field: str, text: str) -> bool:
        """Keep the text, or nothing when it is empty; tell whether anything changed.

        Record and manifest are written in one deed. Raises TextNotStorable, VaultDamaged, and as a save does.
        """
        if any("\ud800" <= sign <= "\udfff" for sign in text):
            raise TextNotStorable(field)
        return self._change_record(record_id, field, Secret(text) if text else None)

    def read(self, record_id: str, kind: str, sink: Callable[[bytes], object]) -> None:
        """Pour the whole text of a record of another kind than `sim` into the sink.

        Raises NotFound when there is none, and VaultDamaged, also for a record of yet another kind.
        """
        text = self._load().text(record_id, kind, self._data_key())
        if text is None:
            raise NotFound(what="record", name=record_id)
        sink(text)

    def put(self, record_id: str, kind: str, text: bytes) -> bool:
        """Keep one record of another kind than `sim` as a whole; as `put_all`."""
        return self.put_all(kind, {record_id: text})

    def put_all(self, kind: str, texts: Mapping[str, bytes | None]) -> bool:
        """Keep these records of one kind, and remove those that are None, in one deed; tell of any change.

        What belongs to a SIM has the id of the SIM, a full stop and a word. A damaged record is replaced.
        Raises NotFound for what can be no id, TextTooLong, VaultDamaged where a record of another kind lies,
        and as a save does.
        """
        key = self._data_key()
        for name, text in texts.items():
            if not envelope.is_id(name):
                raise NotFound(what="record", name=name)
            if text is not None and len(text) > envelope.TEXT_CEILING:
                raise TextTooLong(kind, maximum=envelope.TEXT_CEILING)
        with self._transaction(_DEED):
            state = self._load()
            state.to_write()
            wanted = {name: text for name, text in texts.items() if state.differs(name, kind, key, text)}
            if not wanted:
                return False
            counter = self._rewrite(state, key, kind, wanted)
        self._counter = counter
        return True

    def remove(self, record_id: str) -> bool:
        """Remove a record of any kind, damaged or not; tell whether there was one."""
        with self._transaction(_DEED):
            state = self._load()
            state.to_write()
            if record_id not in state.names:
                return False
            counter = self._rewrite(state, self._data_key(), SIM_KIND, {record_id: None})
        self._counter = counter
        return True

    def change_password(
        self,
        old: str,
        new: str,
        cost: KdfCost = DEFAULT,
        go_on: Callable[[], None] = _nothing,
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
        go_on: Callable[[], None] = _nothing,
    ) -> None:
        """Let the recovery key open the vault, too, in the place of an earlier one.

        Raises as change_password does.
        """
        cipher.forget(_key_of(self._load().header, password, "password"))
        self._put_slot(new_slot(self._id, self._data_key(), recovery_key, cost, "recovery"), go_on)

    def strengthen(self, password: str, cost: KdfCost) -> None:
        """Wrap the data key anew with the very password that has just opened it, at another cost.

        Raises NotEnoughMemory, VaultDamaged, and as a save does.
        """
        self._put_slot(new_slot(self._id, self._data_key(), password, cost), _nothing)

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
        with self._transaction(_DEED):
            state = self._load()
            found = state.findings(key)
            listed: _Listed = {}
            for name, record in state.records.items():
                try:
                    listed[name] = (record.rev, envelope.record_tag(self._id, name, record))
                except VaultDamaged:
                    continue
            counter = self._write(state.header.counter + 1, state.header.slots, listed)
        self._counter = counter
        return found

    def _change_record(self, record_id: str, field: str, wanted: Secret | None) -> bool:
        key = self._data_key()
        if not envelope.is_id(record_id):
            raise NotFound(what="sim", name=record_id)
        with self._transaction(_DEED):
            state = self._load()
            state.to_write()
            fields = state.fields(record_id, key)
            if fields.get(field) == wanted:
                return False
            fields.pop(field, None)
            if wanted is not None:
                fields[field] = wanted
            text = sim_text(fields) if fields else None
            counter = self._rewrite(state, key, SIM_KIND, {record_id: text})
        self._counter = counter
        return True

    def _rewrite(self, state: SealedState, key: bytes, kind: str, texts: Mapping[str, bytes | None]) -> int:
        """Seal these texts in the place of what is there, or remove it, and list them; return the counter."""
        listed: _Listed = dict(state.to_write().records)
        for name, text in texts.items():
            if text is None:
                listed.pop(name, None)
                self._store.remove_record(name)
                continue
            revision = state.next_revision(name)
            sealed = envelope.seal_record(key, self._id, name, kind, revision, text)
            listed[name] = (revision, envelope.record_tag(self._id, name, sealed))
            self._store.put_record(name, envelope.to_json(sealed))
        return self._write(state.header.counter + 1, state.header.slots, listed)

    def _put_slot(self, slot: Slot, go_on: Callable[[], None]) -> None:
        """Put a slot in the place of those of its kind."""
        go_on()
        with self._transaction(_DEED):
            state = self._load()
            manifest = state.to_write()
            others = (other for other in state.header.slots if other.kind != slot.kind)
            counter = self._write(state.header.counter + 1, (slot, *others), manifest.records)
        self._counter = counter

    def _write(self, counter: int, slots: tuple[Slot, ...], listed: _Listed) -> int:
        """Write the header with a manifest of these records; return the counter."""
        manifest = Manifest(listed, envelope.slots_tag(self._id, slots))
        box = envelope.seal_manifest(self._data_key(), self._id, counter, manifest)
        self._store.write(envelope.to_json(Header(FORMAT, self._id, counter, slots, box)))
        return counter

    def _load(self) -> SealedState:
        return SealedState.read(self._store, self._id, self._data_key(), self._counter)

    def _data_key(self) -> bytes:
        """Return a copy of the data key, which `lock` on another thread cannot overwrite half-way."""
        copy = bytes(self._key or b"")
        if self._key is None:
            raise VaultLocked
        return copy


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
        raise failure or WrongPassword(kind)
    raise failure or VaultDamaged(record=None)
