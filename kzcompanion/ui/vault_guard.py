"""Locks the vault on idle time, minimised window, locked session and sleep; the clipboard goes with it."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from kzcompanion.domain.errors import CompanionError
from kzcompanion.ui.clipboard import SecretClipboard
from kzcompanion.ui.idle_watch import IdleWatch
from kzcompanion.ui.session_watch import SessionWatch

if TYPE_CHECKING:
    from kzcompanion.services.assembly import Services
    from kzcompanion.ui.bridge import Bridge


class VaultGuard(QObject):
    """Watch one window and the vault of its services; locking always succeeds.

    A number typed for this time only goes with a lock, so it is watched like an open vault, also without one.
    """

    changed = Signal(str)
    """The state of the vault, also when it locks by itself later or sooner than before."""

    def __init__(self, app: QApplication, window: QWidget, services: Services, bridge: Bridge) -> None:
        super().__init__(window)
        self._services, self._window = services, window
        wishes = services.preferences.current()
        self.clipboard = SecretClipboard(wishes.clipboard_seconds, self, services.left_copy)
        app.aboutToQuit.connect(self.clipboard.clear)
        self.watch = IdleWatch(app, wishes.idle_lock_minutes, self, services.clock.now)
        self.watch.idle.connect(self.lock)
        self.session = SessionWatch(self)
        self.session.leaving.connect(self.lock_for_leaving)
        self._state = "none"
        self._typed_before: int | None = None
        """Which lock comes next, as the vault counts them, after a number was typed."""
        bridge.vault_state_changed.connect(self._on_state)
        bridge.number_typed.connect(self._on_number_typed)
        bridge.preferences_changed.connect(self._on_preferences)
        window.installEventFilter(self)

    @property
    def state(self) -> str:
        """Return the vault's state as last heard: none, locked or unlocked."""
        return self._state

    def look(self) -> None:
        """Ask the vault for its state, once after the window is shown, and clear up after an earlier run."""
        self.clipboard.clear_marked()
        self._on_state(str(self._services.vault.state()))

    def lock(self) -> None:
        """Lock the vault now and empty the clipboard; harmless when it is locked already."""
        self.clipboard.clear()
        self._services.vault.lock()  # a password that is being tried now comes to nothing, too

    def lock_for_leaving(self) -> None:
        """Lock because the user goes away; quick unlock ends, too: only the password opens it again."""
        self.clipboard.clear()
        self._services.vault.lock(forget_pin=True)

    def leave(self) -> None:
        """Lock, and hear nothing any more: the window or its data go."""
        self.lock()
        self.session.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.WindowStateChange:
            minimised = self._window.isMinimized()
            if minimised and self._services.preferences.current().lock_on_minimise:
                self.lock()
        return super().eventFilter(watched, event)

    def _on_state(self, state: str) -> None:
        self._state = state
        if state == "unlocked":
            self.watch.arm()
            self.session.begin()
            self.clipboard.clear_left_over()
            if self._services.database.read_only is None:
                with suppress(CompanionError):  # a disk that refuses now is told at the first deed
                    self._services.leftovers.clear()
        else:
            if self._typed_before != self._services.vault.locks:
                self.watch.disarm()
            self.clipboard.clear()
        self._tell()

    def _on_number_typed(self) -> None:
        self._typed_before = self._services.vault.locks
        if not self.watch.armed:
            self.watch.arm()

    def _on_preferences(self) -> None:
        wishes = self._services.preferences.current()
        self.clipboard.set_seconds(wishes.clipboard_seconds)
        self.watch.set_minutes(wishes.idle_lock_minutes)
        self._tell()

    def _tell(self) -> None:
        self.changed.emit(self._state)
