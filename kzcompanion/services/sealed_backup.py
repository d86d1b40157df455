"""The vault's part in a backup: sealing and opening it, counting and joining secrets; values stay inside."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from kzcompanion.storage import vault_store
from kzcompanion.storage.backup_body import Tables
from kzcompanion.storage.strict_json import Record
from kzcompanion.storage.vault_store import VaultStore
from kzcompanion.vault import backup_seal, cipher, vault_merge
from kzcompanion.vault.envelope import read_header
from kzcompanion.vault.sealed_store import SealedView
from kzcompanion.vault.vault_merge import Revisions, VaultMerge


class HeldVault:
    """Show the sealed vault among tables in memory."""

    __slots__ = ("_tables",)

    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    def read(self) -> Record | None:
        """Return the header, or None when there is no vault."""
        return self._tables.get(vault_store.HEAD_TABLE, {}).get(vault_store.HEAD_ID)

    def records(self) -> dict[str, Record]:
        """Return every record by id."""
        return dict(self._tables.get(vault_store.RECORDS_TABLE, {}))


class BackupKey:
    """Hold the data key that opens one backup and the vault inside it, until `forget`."""

    __slots__ = ("_key", "_seal")

    def __init__(self, seal: dict[str, Any], password: str) -> None:
        """Open the seal; takes about a second.

        Raises WrongPassword, VaultDamaged, VaultNewer and NotEnoughMemory.
        """
        self._seal = backup_seal.read_seal(seal)
        self._key = backup_seal.open_key(self._seal.vault, self._seal.slots, password)

    def __repr__(self) -> str:
        return "BackupKey(•••)"

    def forget(self) -> None:
        """Overwrite the key; harmless the second time."""
        cipher.forget(self._key)

    def seal(self, body: bytes, start: bytes) -> bytes:
        """Seal a body and bind it to the beginning of its file."""
        return backup_seal.seal_body(self._key, self._seal, body, start)

    def open(self, sealed: bytes, start: bytes) -> bytes:
        """Return the body; raises VaultDamaged."""
        return backup_seal.open_body(self._key, self._seal, sealed, start)

    def secrets(self, held: SealedView) -> int:
        """Count the filled secret fields of a vault this key opens; raises VaultDamaged and VaultNewer."""
        return vault_merge.count_fields(held, bytes(self._key))

    def opens(self, vault: SealedView) -> bool:
        """Say whether a vault is sealed with this very key."""
        return vault.read() is not None and vault_merge.same_key(vault, bytes(self._key))

    def join(
        self,
        ours: SealedView,
        theirs: SealedView,
        heading: Callable[[str], str],
        common: tuple[Revisions, Revisions] | None,
        into: VaultStore | None = None,
    ) -> VaultMerge:
        """Find what joining their secrets into ours changes, and write it if told to: `vault_merge.join`."""
        return vault_merge.join(ours, theirs, bytes(self._key), heading, common, into)


def new_seal(held: SealedView) -> dict[str, Any] | None:
    """Return a fresh seal of a vault, None when there is none; raises VaultDamaged and VaultNewer."""
    found = held.read()
    return None if found is None else backup_seal.to_json(backup_seal.seal_of(read_header(found)))


def revisions(held: SealedView) -> dict[str, int]:
    """Return the revision of every sealed record."""
    return vault_merge.revisions(held)


__all__ = ["BackupKey", "HeldVault", "VaultMerge", "new_seal", "revisions"]
