"""The ways into the vault beside its password: a PIN in memory, the system's keyring; trying and tuning."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import TYPE_CHECKING

from kzcompanion.domain.errors import NoVault, QuickPinGone

if TYPE_CHECKING:
    from kzcompanion.vault.cipher import KdfCost
    from kzcompanion.vault.envelope import Header
    from kzcompanion.vault.quick_pin import QuickPin
    from kzcompanion.vault.slots import SlotKind
    from kzcompanion.vault.vault import Vault


class VaultWays(ABC):
    """Hold what VaultService can do about the ways into the vault; how it opens one is its own."""

    _quick: QuickPin | None = None

    def has_way(self, kind: SlotKind) -> bool:
        """Tell whether a secret of the kind opens the vault; raises NoVault, VaultDamaged and VaultNewer."""
        return any(slot.kind == kind for slot in self._header().slots)

    def check_password(self, password: str, cancelled: Callable[[], bool] | None = None) -> None:
        """Try the password and open nothing; raises as `unlock` does."""
        self._unlocked(password, "password", self._go_on(cancelled)).lock()

    def tune(self, password: str, cancelled: Callable[[], bool] | None = None) -> None:
        """Fit the cost of a guess to this machine anew, stronger or weaker; raises as `change_password`."""
        vault = self._open_vault()
        go_on = self._go_on(cancelled)
        cost = self._new_cost()
        go_on()
        vault.change_password(password, password, cost, go_on)

    def vault_id(self) -> str:
        """Return what tells this vault from every other; raises NoVault, VaultDamaged and VaultNewer."""
        return self._header().id

    def add_keyring(self, password: str, secret: str, cancelled: Callable[[], bool] | None = None) -> None:
        """Let a long random secret, which the system's keyring keeps, open the vault, too.

        Raises as `change_password` does.
        """
        cost = self._low_cost()  # nobody guesses 256 random bits, so a higher cost would only be slow
        self._open_vault().add_way(password, "keyring", secret, cost, self._go_on(cancelled))

    def unlock_by_keyring(self, secret: str, cancelled: Callable[[], bool] | None = None) -> None:
        """Open the vault with the secret from the system's keyring; raises as `unlock` does."""
        go_on = self._go_on(cancelled)
        self._adopt(self._unlocked(secret, "keyring", go_on), go_on)

    def remove_keyring(self) -> bool:
        """Let the secret in the keyring open nothing any more; tell whether one did. Raises VaultLocked."""
        return self._open_vault().remove_way("keyring")

    def set_quick_pin(self, pin: str, cancelled: Callable[[], bool] | None = None) -> None:
        """Let a PIN of four to eight digits open the vault until the program ends; see `vault.quick_pin`.

        Raises VaultLocked, PinNotDigits, Cancelled and NotEnoughMemory.
        """
        go_on = self._go_on(cancelled)
        quick = self._open_vault().quick_pin(pin, self._low_cost())
        go_on()
        self._quick = quick

    def forget_quick_pin(self) -> None:
        """End quick unlock; the password opens, as ever."""
        self._quick = None

    def quick_pin_set(self) -> bool:
        """Tell whether a PIN opens the vault now."""
        quick = self._quick
        if quick is not None and not quick.usable():
            self._quick = quick = None
        return quick is not None

    def unlock_by_pin(self, pin: str, cancelled: Callable[[], bool] | None = None) -> None:
        """Open the vault with the PIN; raises WrongPassword, QuickPinGone, Cancelled and NotEnoughMemory."""
        quick, go_on = self._quick, self._go_on(cancelled)
        try:
            if quick is None:
                raise QuickPinGone
            self._adopt(self._reopened(quick, pin, go_on), go_on)
        except (QuickPinGone, NoVault):
            self._quick = None
            raise

    # --- what VaultService does for it ----------------------------------------------------------------------
    @abstractmethod
    def _header(self) -> Header: ...

    @abstractmethod
    def _open_vault(self) -> Vault: ...

    @abstractmethod
    def _go_on(self, cancelled: Callable[[], bool] | None) -> Callable[[], None]: ...

    @abstractmethod
    def _adopt(self, vault: Vault, go_on: Callable[[], None]) -> None: ...

    @abstractmethod
    def _unlocked(self, secret: str, kind: SlotKind, go_on: Callable[[], None]) -> Vault: ...

    @abstractmethod
    def _reopened(self, quick: QuickPin, pin: str, go_on: Callable[[], None]) -> Vault: ...

    @abstractmethod
    def _new_cost(self) -> KdfCost: ...

    @abstractmethod
    def _low_cost(self) -> KdfCost: ...
