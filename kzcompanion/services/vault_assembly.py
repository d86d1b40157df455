"""Joins the services of the vault, each made when it is first asked for; a part of the assembly."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kzcompanion.files.paths import DataFolder
    from kzcompanion.services.clock import Clock
    from kzcompanion.services.events import EventBus
    from kzcompanion.services.keyring_service import KeyringService
    from kzcompanion.services.ledger_service import LedgerService
    from kzcompanion.services.left_copy import LeftCopy
    from kzcompanion.services.password_check_service import PasswordCheckService
    from kzcompanion.services.photo_service import PhotoService
    from kzcompanion.services.preferences_service import PreferencesService
    from kzcompanion.services.receipt_service import ReceiptService
    from kzcompanion.services.sims_service import SimsService
    from kzcompanion.services.vault_export import VaultExport
    from kzcompanion.services.vault_service import VaultService
    from kzcompanion.storage.database import Database
    from kzcompanion.vault.cipher import KdfCost


class VaultAssembly:
    """Give out what guards secrets, over what the assembly holds."""

    folder: DataFolder
    clock: Clock
    database: Database
    events: EventBus
    preferences: PreferencesService
    sims: SimsService
    ledger: LedgerService
    _vault_cost: KdfCost | None

    @cached_property
    def vault(self) -> VaultService:
        """Return the deeds of the vault."""
        from kzcompanion.services.vault_service import VaultService
        from kzcompanion.storage.vault_store import VaultStore

        return VaultService(VaultStore(self.database), self.events, self._vault_cost)

    @cached_property
    def left_copy(self) -> LeftCopy:
        """Return the memory of what still lies in the clipboard."""
        from kzcompanion.services.left_copy import LeftCopy

        return LeftCopy(self.folder, self.clock, lambda: self.vault, lambda: self.database.read_only is None)

    @cached_property
    def keyring(self) -> KeyringService:
        """Return the unlocking by the system's keyring."""
        from kzcompanion.services.keyring_service import KeyringService

        return KeyringService(self.vault)

    @cached_property
    def password_check(self) -> PasswordCheckService:
        """Return the question for the password the day after it was chosen."""
        from kzcompanion.services.password_check_service import PasswordCheckService

        return PasswordCheckService(self.preferences, self.vault, self.clock)

    @cached_property
    def vault_export(self) -> VaultExport:
        """Return the secrets' way out into a file."""
        from kzcompanion.services.vault_export import VaultExport

        return VaultExport(self.sims, self.vault, self.photos, self.clock)

    @cached_property
    def receipts(self) -> ReceiptService:
        """Return the keeper of the photos of receipts."""
        from kzcompanion.services.receipt_service import ReceiptService

        return ReceiptService(self.vault, self.ledger)

    @cached_property
    def photos(self) -> PhotoService:
        """Return the keeper of the photos of the cards."""
        from kzcompanion.services.photo_service import PhotoService

        return PhotoService(self.vault, self.events)
