"""Seals every record of a vault anew with another data key: after a leak the old one must open nothing."""

from __future__ import annotations

from kzcompanion.domain.errors import VaultDamaged
from kzcompanion.vault import envelope
from kzcompanion.vault.sealed_state import FindingKind, SealedState
from kzcompanion.vault.sealed_store import SealedStore

_OF_SLOTS = frozenset({FindingKind.SLOT_DAMAGED})
"""What is well again afterwards, because every slot is made anew."""


def must_be_whole(state: SealedState, data_key: bytes) -> None:
    """Raise VaultDamaged, naming the first record that would be lost with the old key."""
    state.to_write()
    for finding in state.findings(data_key):
        if finding.kind not in _OF_SLOTS:
            raise VaultDamaged(record=finding.record, problem=finding.kind.value)


def reseal(
    state: SealedState, old: bytes, new: bytes | bytearray, into: SealedStore
) -> dict[str, tuple[int, str]]:
    """Write each record of whatever kind sealed with the new key; return what the manifest has to list.

    Raises VaultDamaged, and as a save does; the writes belong in one transaction.
    """
    must_be_whole(state, old)
    vault, listed = state.header.id, {}
    for name, record in state.records.items():
        text = envelope.open_record(old, vault, name, record)
        revision = state.next_revision(name)
        sealed = envelope.seal_record(bytes(new), vault, name, record.kind, revision, text)
        into.put_record(name, envelope.to_json(sealed))
        listed[name] = (revision, envelope.record_tag(vault, name, sealed))
    return listed
