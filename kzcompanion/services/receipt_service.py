"""The photos of receipts: sealed in the vault, each named by the word that its entry in the ledger holds.

The entry alone says that it has a photo, so the ledger can show that while the vault is locked; undo, the bin
and merging move the word, and the sealed picture stays until no entry can come back that names it.
"""

from __future__ import annotations

from collections.abc import Callable
from secrets import token_hex

from kzcompanion.domain.errors import NotFound
from kzcompanion.domain.ledger import Entry
from kzcompanion.services.ledger_service import LedgerService
from kzcompanion.services.photo_service import must_fit
from kzcompanion.services.vault_service import VaultService

KIND = "receipt"


class ReceiptService:
    """Keep, show and remove photos of receipts; all but `remove` raises VaultLocked while it is locked."""

    __slots__ = ("_ledger", "_vault")

    def __init__(self, vault: VaultService, ledger: LedgerService) -> None:
        self._vault = vault
        self._ledger = ledger

    def keep(self, entry_id: str, jpeg: bytes) -> Entry:
        """Seal a JPEG and let the entry name it, in the place of an earlier one; Undo takes that back.

        Raises NotFound (entry), NotAPicture, PictureTooLarge, VaultLocked, VaultDamaged, and as a save does.
        """
        must_fit(jpeg)
        entry = self._ledger.get(entry_id)
        word = f"r{token_hex(8)}"
        self._vault.put_records(KIND, {f"{entry.sim_id}.{word}": jpeg})
        return self._ledger.edit(entry.id, photo=word)

    def remove(self, entry_id: str) -> Entry:
        """Let the entry name no photo any more; Undo brings it back, the vault may be locked. NotFound."""
        return self._ledger.edit(entry_id, photo="")

    def disclose(self, entry_id: str, sink: Callable[[bytes], object]) -> None:
        """Pour the JPEG of an entry into the sink; raises NotFound, VaultLocked and VaultDamaged."""
        entry = self._ledger.get(entry_id)
        if not entry.photo:
            raise NotFound(what="record", name=entry_id)
        self._vault.disclose_record(f"{entry.sim_id}.{entry.photo}", KIND, sink)
