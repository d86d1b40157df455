"""Keeps the vault from staying open: idle time, minimised window, leaving; the clipboard goes with it."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from kzcompanion.domain.errors import CompanionError
from kzcompanion.ui.clipboard import SecretClipboard
from kzcompanion.ui.idle_watch import IdleWatch

if TYPE_CHECKING:
    from kzcompanion.services.assembly import Services
    from kzcompanion.ui.bridge import Bridge


class VaultGuard(QObject):
    """Watch one window and the vault of its services; locking always succeeds."""

    changed = Signal(str, int)
    """State of the vault and minutes until it locks by itself (0 when it does not)."""

    def __init__(self, app: QApplication, window: QWidget, services: Services, bridge: Bridge) -> None:
        super().__init__(window)
        self._services, self._window = services, window
        wishes = services.preferences.current()
        self.clipboard = SecretClipboard(wishes.clipboard_seconds, self)
        self.watch = IdleWatch(app, wishes.idle_lock_minutes, self)
        self.watch.idle.connect(self.lock)
        self._state = "none"
        self._minute = QTimer(self)
        self._minute.setInterval(20_000)
        self._minute.timeout.connect(self._tell)
        bridge.vault_state_changed.connect(self._on_state)
        bridge.preferences_changed.connect(self._on_preferences)
        window.installEventFilter(self)

    @property
    def state(self) -> str:
        """Return the vault's state as last heard: none, locked or unlocked."""
        return self._state

    def look(self) -> None:
        """Ask the vault for its state, once after the window is shown."""
        self._on_state(str(self._services.vault.state()))

    def lock(self) -> None:
        """Lock the vault now and empty the clipboard; harmless when it is locked already."""
        self.clipboard.clear()
        self._services.vault.lock()  # a password that is being tried now comes to nothing, too

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
            self._minute.start()
            if self._services.database.read_only is None:
                with suppress(CompanionError):  # a disk that refuses now is told at the first deed
                    self._services.leftovers.clear()
        else:
            self.watch.disarm()
            self._minute.stop()
            self.clipboard.clear()
        self._tell()

    def _on_preferences(self) -> None:
        wishes = self._services.preferences.current()
        self.clipboard.set_seconds(wishes.clipboard_seconds)
        self.watch.set_minutes(wishes.idle_lock_minutes)

    def _tell(self) -> None:
        left = self.watch.ms_left()
        self.changed.emit(self._state, -(-left // 60_000))
