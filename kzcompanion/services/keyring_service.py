"""Unlocking by the system's keyring, off until asked for: a random secret of ours lies there.

Whoever is logged in as this user, and every program they run, can read such a keyring: this saves typing and
protects no better than the login does. A laptop that is off stays protected by the login password alone.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Protocol, TypeVar, cast

from kzcompanion.domain.errors import CompanionError, KeyringUnavailable, WrongPassword
from kzcompanion.services.vault_service import VaultService

if TYPE_CHECKING:
    from types import ModuleType

NAME = "KZ Companion vault"
"""What our entry is called in the keyring; the vault's id stands for the user name."""
_OPEN_TO_ALL = ("keyring.backends.fail", "keyring.backends.null", "keyrings.alt", "keyrings.cryptfile")
"""Keyrings that keep nothing, or keep it in a file anybody can read."""
_BYTES = 32
T = TypeVar("T")


class Keyring(Protocol):
    """Stand for one keyring, as the package `keyring` has them."""

    def get_password(self, service: str, username: str) -> str | None:
        """Return what is kept, None where nothing is."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a text."""

    def delete_password(self, service: str, username: str) -> None:
        """Keep it no more."""


class KeyringService:
    """Let the system's keyring open the vault; every deed may take long and ask the user, so run it aside."""

    __slots__ = ("_find", "_vault")

    def __init__(self, vault: VaultService, find: Callable[[], Keyring] | None = None) -> None:
        """Join vault and keyring; `find` returns the keyring, the system's own unless given."""
        self._vault = vault
        self._find = find or system_keyring

    def is_on(self) -> bool:
        """Tell whether a keyring opens the vault; raises VaultDamaged and VaultNewer."""
        return self._vault.has_way("keyring")

    def switch_on(self, password: str, cancelled: Callable[[], bool] | None = None) -> None:
        """Put a fresh secret into the keyring and let it open the vault.

        Raises KeyringUnavailable, and as `VaultService.change_password` does; then nothing has changed.
        """
        keyring, name = self._find(), self._vault.vault_id()
        secret = secrets.token_hex(_BYTES)
        before = _asked(lambda: keyring.get_password(NAME, name))
        _asked(lambda: keyring.set_password(NAME, name, secret))
        try:
            if _asked(lambda: keyring.get_password(NAME, name)) != secret:
                raise KeyringUnavailable(reason="refused")
            self._vault.add_keyring(password, secret, cancelled)
        except CompanionError:
            with suppress(CompanionError):
                if before is None:
                    _asked(lambda: keyring.delete_password(NAME, name))
                else:
                    _asked(lambda: keyring.set_password(NAME, name, before))
            raise

    def unlock(self, cancelled: Callable[[], bool] | None = None) -> None:
        """Open the vault with what the keyring keeps; raises KeyringUnavailable and as `unlock` does."""
        keyring, name = self._find(), self._vault.vault_id()
        secret = _asked(lambda: keyring.get_password(NAME, name))
        if not secret:
            raise KeyringUnavailable(reason="forgotten")
        try:
            self._vault.unlock_by_keyring(secret, cancelled)
        except WrongPassword:
            raise KeyringUnavailable(reason="forgotten") from None

    def switch_off(self) -> None:
        """Let no keyring open the vault, and take the secret out of it where that works.

        Raises VaultLocked, VaultDamaged and as a save does. A keyring that is gone is no hindrance.
        """
        self._vault.remove_keyring()
        with suppress(CompanionError):
            keyring, name = self._find(), self._vault.vault_id()
            _asked(lambda: keyring.delete_password(NAME, name))


def system_keyring() -> Keyring:
    """Return the system's keyring; raises KeyringUnavailable when none is there or it hides nothing."""
    try:
        import keyring
    except ImportError:
        raise KeyringUnavailable(reason="missing") from None
    return trusted(_chosen(keyring))


def trusted(found: object) -> Keyring:
    """Return the keyring, or the first of a chain, that hides what it keeps; raises KeyringUnavailable."""
    refused = "none"
    for candidate in getattr(found, "backends", None) or (found,):
        place = type(candidate).__module__
        if not place.startswith(_OPEN_TO_ALL):
            return cast(Keyring, candidate)
        if not place.startswith(_OPEN_TO_ALL[:2]):
            refused = "plain"
    raise KeyringUnavailable(reason=refused)


def _chosen(keyring: ModuleType) -> object:
    return _asked(keyring.get_keyring)


def _asked(question: Callable[[], T]) -> T:
    """Ask the keyring; whatever goes wrong in it, or in what it talks to, is a refusal."""
    try:
        return question()
    except CompanionError:
        raise
    except Exception as problem:  # noqa: BLE001 - each keyring has errors of its own
        # Its text may name paths and buses; it never holds the secret, but it helps nobody either.
        raise KeyringUnavailable(reason="refused", problem=type(problem).__name__) from None
