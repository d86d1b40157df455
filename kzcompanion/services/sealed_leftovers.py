"""Removes from the vault what was sealed of a SIM that is gone for good.

A removed SIM keeps its secrets and photos, so that it comes back whole. When the bin has forgotten it, the
vault is usually locked and its list of records is sealed; so they go when it is next unlocked.
"""

from __future__ import annotations

from kzcompanion.services.vault_service import VaultService, VaultState
from kzcompanion.storage.bin_store import BinStore
from kzcompanion.storage.sims_store import TABLE


class SealedLeftovers:
    """Join the bin and the vault."""

    __slots__ = ("_bin", "_vault")

    def __init__(self, bin_store: BinStore, vault: VaultService) -> None:
        self._bin, self._vault = bin_store, vault

    def clear(self) -> frozenset[str]:
        """Remove them if the vault is open; return the SIMs they belonged to, without a save when none are.

        Raises VaultDamaged, and as a save does.
        """
        if self._vault.state() is not VaultState.UNLOCKED:
            return frozenset()
        lost = self._bin.lost(TABLE, self._vault.owners())
        if lost:
            self._vault.forget_sims(lost)
        return lost
