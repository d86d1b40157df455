"""Opens a locked vault again with the PIN of quick unlock, if the vault in the store is still the same."""

from __future__ import annotations

from collections.abc import Callable

from kzcompanion.domain.errors import CompanionError, QuickPinGone, VaultDamaged
from kzcompanion.vault import cipher, envelope
from kzcompanion.vault.quick_pin import QuickPin
from kzcompanion.vault.sealed_state import header_of
from kzcompanion.vault.sealed_store import SealedStore, Transaction
from kzcompanion.vault.vault import Vault


def reopen(
    store: SealedStore,
    transaction: Transaction,
    quick: QuickPin,
    pin: str,
    go_on: Callable[[], None],
) -> Vault:
    """Return the vault, unlocked by the PIN; raises WrongPassword, QuickPinGone and as `unlock` does."""
    key = quick.open(pin)
    try:
        go_on()
        header = header_of(store)
        if header.id != quick.vault_id:
            raise QuickPinGone
        envelope.open_manifest(bytes(key), header)  # it may have another key by now
    except VaultDamaged:
        cipher.forget(key)
        raise QuickPinGone from None
    except CompanionError:
        cipher.forget(key)
        raise
    return Vault(store, transaction, header.id, key, header.counter)
