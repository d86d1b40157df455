"""The sealed records of an open vault: the fields of each SIM and records of other kinds, over the store."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from types import MappingProxyType

from kzcompanion.domain.errors import NotFound, TextNotStorable, TextTooLong, VaultDamaged, VaultLocked
from kzcompanion.vault import envelope
from kzcompanion.vault.envelope import FORMAT, Header, Manifest, Slot
from kzcompanion.vault.sealed_state import SIM_KIND, SealedState, sim_text
from kzcompanion.vault.sealed_store import SealedStore, Transaction
from kzcompanion.vault.secret import Secret

DEED = "vault"
Listed = dict[str, tuple[int, str]]
Sealing = Mapping[str, tuple[str, bytes] | None]
"""Record -> its kind and text, None to remove it."""


def nothing() -> None:
    """Let a slow deed go on."""


class VaultRecords:
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

    def records(self, kind: str = SIM_KIND) -> tuple[str, ...]:
        """Return the ids of the records of a kind that can be read and trusted, in order."""
        state, key = self._load(), self._data_key()
        return tuple(name for name in state.of_kind(kind) if state.fault(name, key) is None)

    def names(self) -> tuple[str, ...]:
        """Return the ids of all records of whatever kind, those that are lost or damaged, too."""
        return tuple(sorted(self._load().names))

    def listed(self, kind: str) -> tuple[str, ...]:
        """Return the ids of the records of a kind that are listed, without opening any, in order."""
        state = self._load()
        manifest = state.manifest
        return tuple(name for name in state.of_kind(kind) if manifest is None or name in manifest.records)

    def fields(self, record_id: str) -> frozenset[str]:
        """Return the names of the filled fields; raises VaultDamaged for a record that cannot be trusted."""
        return frozenset(self._load().fields(record_id, self._data_key()))

    def disclose(self, record_id: str, field: str, sink: Callable[[str], object]) -> None:
        """Pour the text of a field into the sink; raises NotFound when it is empty, and VaultDamaged."""
        secret = self._load().fields(record_id, self._data_key()).get(field)
        if secret is None:
            raise NotFound(field, what="secret", name=field)
        secret.pour(sink)

    def hold(self, record_ids: Iterable[str]) -> dict[str, dict[str, Secret] | VaultDamaged]:
        """Return the fields of many records, unshown, read at once; of a damaged one what is wrong."""
        state, key = self._load(), self._data_key()
        held: dict[str, dict[str, Secret] | VaultDamaged] = {}
        for record_id in record_ids:
            try:
                held[record_id] = state.fields(record_id, key)
            except VaultDamaged as damage:
                held[record_id] = damage
        return held

    def set_field(self, record_id: str, field: str, text: str) -> bool:
        """Keep the text, or nothing when it is empty; tell whether anything changed.

        Record and manifest are written in one deed. Raises TextNotStorable, VaultDamaged, and as a save does.
        """
        if any("\ud800" <= sign <= "\udfff" for sign in text):
            raise TextNotStorable(field)
        return self._change_record(record_id, field, Secret(text) if text else None)

    def fill(
        self,
        wanted: Mapping[str, Mapping[str, Secret]],
        first: Callable[[], None] = nothing,
        transaction: Transaction | None = None,
        others: Mapping[str, tuple[str, bytes]] = MappingProxyType({}),
    ) -> tuple[str, ...]:
        """Keep these fields of these records, `first` run in the same deed; return the records that changed.

        `others` are records of other kinds, each with its kind and text, as for `put_all`.

        Another `transaction` opens that deed; it must be the outermost, or a failed save would go unnoticed.
        Raises NotFound for what can be no id, VaultDamaged, what `first` raises, and as a save does; then
        nothing was kept.
        """
        key = self._data_key()
        with (transaction or self._transaction)(DEED):
            first()
            state = self._load()
            state.to_write()
            texts: dict[str, tuple[str, bytes] | None] = {}
            for record_id, (kind, text) in others.items():
                _must_fit(record_id, kind, text)
                if state.differs(record_id, kind, key, text):
                    texts[record_id] = kind, text
            for record_id, new in wanted.items():
                if not envelope.is_id(record_id):
                    raise NotFound(what="sim", name=record_id)
                before = state.fields(record_id, key)
                after = {**before, **new}
                if after != before:
                    texts[record_id] = SIM_KIND, sim_text(after)
            counter = self._rewrite(state, key, texts) if texts else self._counter
        self._counter = counter
        return tuple(texts)

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
            _must_fit(name, kind, text)
        with self._transaction(DEED):
            state = self._load()
            state.to_write()
            wanted: Sealing = {
                name: None if text is None else (kind, text)
                for name, text in texts.items()
                if state.differs(name, kind, key, text)
            }
            if not wanted:
                return False
            counter = self._rewrite(state, key, wanted)
        self._counter = counter
        return True

    def remove(self, record_id: str) -> bool:
        """Remove a record of any kind, damaged or not; tell whether there was one."""
        return self.remove_all({record_id})

    def remove_all(self, record_ids: Collection[str]) -> bool:
        """Remove records of any kind, damaged or not, in one deed; tell whether there was one."""
        with self._transaction(DEED):
            state = self._load()
            state.to_write()
            wanted: Sealing = {name: None for name in state.names if name in record_ids}
            if not wanted:
                return False
            counter = self._rewrite(state, self._data_key(), wanted)
        self._counter = counter
        return True

    def _change_record(self, record_id: str, field: str, wanted: Secret | None) -> bool:
        key = self._data_key()
        if not envelope.is_id(record_id):
            raise NotFound(what="sim", name=record_id)
        with self._transaction(DEED):
            state = self._load()
            state.to_write()
            fields = state.fields(record_id, key)
            if fields.get(field) == wanted:
                return False
            fields.pop(field, None)
            if wanted is not None:
                fields[field] = wanted
            text = (SIM_KIND, sim_text(fields)) if fields else None
            counter = self._rewrite(state, key, {record_id: text})
        self._counter = counter
        return True

    def _rewrite(self, state: SealedState, key: bytes, texts: Sealing) -> int:
        """Seal these texts in the place of what is there, or remove it, and list them; return the counter."""
        listed: Listed = dict(state.to_write().records)
        for name, wanted in texts.items():
            if wanted is None:
                listed.pop(name, None)
                self._store.remove_record(name)
                continue
            kind, text = wanted
            revision = state.next_revision(name)
            sealed = envelope.seal_record(key, self._id, name, kind, revision, text)
            listed[name] = (revision, envelope.record_tag(self._id, name, sealed))
            self._store.put_record(name, envelope.to_json(sealed))
        return self._write(state.header.counter + 1, state.header.slots, listed)

    def _write(self, counter: int, slots: tuple[Slot, ...], listed: Listed, key: bytes | None = None) -> int:
        """Write the header with a manifest of these records; return the counter."""
        manifest = Manifest(listed, envelope.slots_tag(self._id, slots))
        box = envelope.seal_manifest(key or self._data_key(), self._id, counter, manifest)
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


def _must_fit(name: str, kind: str, text: bytes | None) -> None:
    if not envelope.is_id(name):
        raise NotFound(what="record", name=name)
    if text is not None and len(text) > envelope.TEXT_CEILING:
        raise TextTooLong(kind, maximum=envelope.TEXT_CEILING)
