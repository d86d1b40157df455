"""Removes from the vault what was sealed of a SIM that is gone for good.

A removed SIM keeps its secrets and photos, so that it comes back whole. When the bin has forgotten it, the
vault is usually locked and its list of records is sealed; so they go when it is next unlocked. The photo of a
receipt goes when no entry names it any more, and none that does can come back.
"""

from __future__ import annotations

from kzcompanion.services.receipt_service import KIND
from kzcompanion.services.vault_service import VaultService, VaultState
from kzcompanion.storage.bin_store import BinStore
from kzcompanion.storage.database import Database
from kzcompanion.storage.sims_store import TABLE
from kzcompanion.storage.word_search import words_in_use


class SealedLeftovers:
    """Join the bin and the vault."""

    __slots__ = ("_bin", "_database", "_vault")

    def __init__(self, database: Database, vault: VaultService) -> None:
        self._database, self._bin, self._vault = database, BinStore(database), vault

    def clear(self) -> frozenset[str]:
        """Remove them if the vault is open; return the SIMs they belonged to, without a save when none are.

        Done after every unlocking that may write, in the window and on the command line. Raises VaultDamaged,
        and as a save does.
        """
        if self._vault.state() is not VaultState.UNLOCKED:
            return frozenset()
        lost = self._bin.lost(TABLE, self._vault.owners())
        if lost:
            self._vault.forget_sims(lost)
        self._clear_receipts()
        return lost

    def _clear_receipts(self) -> None:
        words = {name.rpartition(".")[2]: name for name in self._vault.listed_records(KIND)}
        if not words:
            return
        unused = words.keys() - words_in_use(self._database, words.keys())
        if unused:
            self._vault.put_records(KIND, {words[word]: None for word in unused})
