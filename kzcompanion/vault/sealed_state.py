"""The vault as it lies in the store at one moment: checked, held against its manifest, opened by record."""

from __future__ import annotations

from enum import StrEnum
from typing import NoReturn, Self

import msgspec

from kzcompanion.domain.errors import NoVault, VaultDamaged
from kzcompanion.vault import envelope
from kzcompanion.vault.envelope import Header, Manifest, SealedRecord
from kzcompanion.vault.sealed_store import SealedView
from kzcompanion.vault.secret import Secret
from kzcompanion.vault.slots import is_whole

SIM_KIND = "sim"


class FindingKind(StrEnum):
    """Name what may be wrong with a vault although the password is right."""

    HEADER_DAMAGED = "header_damaged"
    SLOT_DAMAGED = "slot_damaged"
    SLOTS_CHANGED = "slots_changed"
    """A way to unlock was exchanged, added or taken away."""
    MANIFEST_DAMAGED = "manifest_damaged"
    """What is there can be read, but not whether anything was taken away or put back."""
    ROLLED_BACK = "rolled_back"
    """The whole vault is older than it was when it was last written here, or another one."""
    RECORD_DAMAGED = "record_damaged"
    RECORD_EXCHANGED = "record_exchanged"
    """The record opens, but is not the one last written: an older one was put back."""
    RECORD_MISSING = "record_missing"
    RECORD_FOREIGN = "record_foreign"
    """The record was never written here, or had been removed."""


class Finding(msgspec.Struct, frozen=True, order=True):
    """Say one thing that is wrong, and with which record, if with one."""

    kind: FindingKind
    record: str | None = None


class _SimText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The text of a record of kind `sim`."""

    fields: dict[str, str]


class SealedState(msgspec.Struct, frozen=True):
    """Hold what was found; made by `read`."""

    header: Header
    manifest: Manifest | None
    """None when it does not open."""
    records: dict[str, SealedRecord]
    """Those of a readable shape, by id."""
    misshapen: frozenset[str]

    @classmethod
    def read(cls, store: SealedView, vault_id: str, data_key: bytes, seen: int) -> Self:
        """Return what the store holds; `seen` is the highest counter known.

        Raises NoVault, VaultNewer, and VaultDamaged if nothing can be said of any record.
        """
        found = store.read()
        if found is None:
            raise NoVault
        header = envelope.read_header(found)
        if header.id != vault_id or header.counter < seen:
            raise VaultDamaged(record=None, problem=FindingKind.ROLLED_BACK.value)
        try:
            manifest = envelope.open_manifest(data_key, header)
        except VaultDamaged:
            manifest = None
        records: dict[str, SealedRecord] = {}
        misshapen = set()
        for name, sealed in store.records().items():
            try:
                records[name] = envelope.read_record(name, sealed)
            except VaultDamaged:
                misshapen.add(name)
        return cls(header, manifest, records, frozenset(misshapen))

    @property
    def names(self) -> list[str]:
        """Return the id of every record that is there or should be, in order."""
        listed = self.manifest.records if self.manifest is not None else {}
        return sorted({*listed, *self.records, *self.misshapen})

    def to_write(self) -> Manifest:
        """Return the manifest, which must be whole before anything is added; raises VaultDamaged."""
        if self.manifest is None:
            raise VaultDamaged(record=None, problem=FindingKind.MANIFEST_DAMAGED.value)
        if self.slots_changed():
            raise VaultDamaged(record=None, problem=FindingKind.SLOTS_CHANGED.value)
        return self.manifest

    def slots_changed(self) -> bool:
        """Tell whether the slots are others than the manifest says."""
        header, manifest = self.header, self.manifest
        return manifest is not None and manifest.slots != envelope.slots_tag(header.id, header.slots)

    def next_revision(self, name: str) -> int:
        """Return the number of the next version of a record."""
        listed = self.manifest.records.get(name, (0, ""))[0] if self.manifest is not None else 0
        return max(listed, self.records[name].rev if name in self.records else 0) + 1

    def sims(self) -> list[str]:
        """Return the ids of the records that hold the secrets of a SIM, in order."""
        return self.of_kind(SIM_KIND)

    def of_kind(self, kind: str) -> list[str]:
        """Return the ids of the records of a kind, in order."""
        return [name for name in sorted(self.records) if self.records[name].kind == kind]

    def text(self, name: str, kind: str, data_key: bytes) -> bytes | None:
        """Return the text of a record, None when there is none; another kind raises VaultDamaged, too."""
        text = self._text(name, data_key)
        if text is not None and self.records[name].kind != kind:
            _raise(name, FindingKind.RECORD_FOREIGN)
        return text

    def differs(self, name: str, kind: str, data_key: bytes, wanted: bytes | None) -> bool:
        """Tell whether a record is not as wanted, as a damaged one is; another kind raises VaultDamaged."""
        try:
            return self.text(name, kind, data_key) != wanted
        except VaultDamaged:
            if name in self.records and self.records[name].kind != kind:
                raise
            return True

    def fields(self, name: str, data_key: bytes) -> dict[str, Secret]:
        """Return the fields of a SIM, none when it has no record; raises VaultDamaged with the problem."""
        text = self.text(name, SIM_KIND, data_key)
        if text is None:
            return {}
        try:
            fields = msgspec.json.decode(text, type=_SimText).fields
        except msgspec.DecodeError:
            _raise(name, FindingKind.RECORD_DAMAGED)
        return {field: Secret(value) for field, value in fields.items()}

    def findings(self, data_key: bytes) -> tuple[Finding, ...]:
        """Return all that is wrong, nothing when all is well."""
        found = [Finding(kind) for kind in self._of_header()]
        for name in self.names:
            try:
                if name in self.records and self.records[name].kind == SIM_KIND:
                    self.fields(name, data_key)
                else:
                    self._text(name, data_key)
            except VaultDamaged as damage:
                found.append(Finding(FindingKind(str(damage.facts["problem"])), name))
        return tuple(found)

    def _of_header(self) -> list[FindingKind]:
        found = []
        if not all(is_whole(self.header.id, slot) for slot in self.header.slots):
            found.append(FindingKind.SLOT_DAMAGED)
        if self.slots_changed():
            found.append(FindingKind.SLOTS_CHANGED)
        if self.manifest is None:
            found.append(FindingKind.MANIFEST_DAMAGED)
        return found

    def _text(self, name: str, data_key: bytes) -> bytes | None:
        """Return the text of a record of any kind, None if there is none; raises VaultDamaged."""
        listed = self.manifest.records.get(name) if self.manifest is not None else None
        record = self.records.get(name)
        if self.manifest is not None and listed is None and (record is not None or name in self.misshapen):
            _raise(name, FindingKind.RECORD_FOREIGN)
        if name in self.misshapen:
            _raise(name, FindingKind.RECORD_DAMAGED)
        if record is None:
            if listed is not None:
                _raise(name, FindingKind.RECORD_MISSING)
            return None
        try:
            text = envelope.open_record(data_key, self.header.id, name, record)
        except VaultDamaged:
            _raise(name, FindingKind.RECORD_DAMAGED)
        if listed is not None and listed != (record.rev, envelope.record_tag(self.header.id, name, record)):
            _raise(name, FindingKind.RECORD_EXCHANGED)
        return text


def shape_findings(store: SealedView) -> tuple[Finding, ...]:
    """Return what is wrong with the vault as far as it shows without the password; nothing without a vault.

    Raises VaultNewer.
    """
    found = store.read()
    if found is None:
        return ()
    try:
        header = envelope.read_header(found)
    except VaultDamaged:
        return (Finding(FindingKind.HEADER_DAMAGED),)
    findings = [Finding(FindingKind.SLOT_DAMAGED) for slot in header.slots if not is_whole(header.id, slot)]
    for name, sealed in sorted(store.records().items()):
        try:
            envelope.read_record(name, sealed)
        except VaultDamaged:
            findings.append(Finding(FindingKind.RECORD_DAMAGED, name))
    return tuple(findings)


def sim_text(fields: dict[str, Secret]) -> bytes:
    """Return the text of a record of kind `sim`."""
    plain: dict[str, str] = {}
    for field in sorted(fields):
        fields[field].pour(lambda value, field=field: plain.__setitem__(field, value))  # type: ignore[misc]
    return msgspec.json.encode(_SimText(plain))


def _raise(name: str, kind: FindingKind) -> NoReturn:
    raise VaultDamaged(record=name, problem=kind.value)
