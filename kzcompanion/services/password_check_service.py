"""Asks for the vault password once more the day after it was chosen: what cannot be typed then is lost."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from kzcompanion.domain.almaty import day_of
from kzcompanion.services.clock import Clock
from kzcompanion.services.preferences_service import PreferencesService
from kzcompanion.services.vault_service import VaultService, VaultState


class PasswordCheckService:
    """Know when to ask; only a day is kept, nothing of the password."""

    __slots__ = ("_clock", "_preferences", "_vault")

    def __init__(self, preferences: PreferencesService, vault: VaultService, clock: Clock) -> None:
        self._preferences = preferences
        self._vault = vault
        self._clock = clock

    def plan(self) -> None:
        """Ask tomorrow: a password was chosen today, or the question was put off. Raises as a save does."""
        self._keep((self._today() + timedelta(days=1)).isoformat())

    def done(self) -> None:
        """Ask no more: it was typed, or never will be. Raises as a save does."""
        self._keep("")

    def due(self) -> bool:
        """Tell whether the day has come, and there is a vault to ask for."""
        try:
            asked = date.fromisoformat(self._preferences.current().password_check_on)
        except ValueError:
            return False
        return asked <= self._today() and self._vault.state() is not VaultState.NONE

    def check(self, password: str, cancelled: Callable[[], bool] | None = None) -> None:
        """Try the password and open nothing; raises as `VaultService.unlock` does."""
        self._vault.check_password(password, cancelled)

    def _keep(self, day: str) -> None:
        self._preferences.change(password_check_on=day)

    def _today(self) -> date:
        return day_of(self._clock.now())
