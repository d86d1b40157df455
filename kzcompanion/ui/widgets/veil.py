"""Takes a secret off the screen in time: on rest, on leaving, on hiding, and in glance mode."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from kzcompanion.ui import capture_shield, glance

_SIGNS_OF_LIFE = {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel}


class Veil(QObject):
    """Watch one widget; while armed, call `forget` as soon as what it shows must not be seen any more.

    While armed the window is kept out of screenshots, where the system can do that.
    """

    def __init__(self, widget: QWidget, forget: Callable[[], None]) -> None:
        super().__init__(widget)
        self._widget, self._forget = widget, forget
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self.fall)
        glance.current().changed.connect(self.fall)
        widget.installEventFilter(self)

    @property
    def armed(self) -> bool:
        """Tell whether a secret is being watched."""
        return self._rest.isActive()

    def arm(self, seconds: int) -> None:
        """Watch from now on, for as many seconds after each sign of life."""
        self._rest.start(seconds * 1000)
        capture_shield.current().cover(self._widget)

    def disarm(self) -> None:
        """Watch no more."""
        self._rest.stop()
        capture_shield.current().uncover(self._widget)

    def stay(self) -> None:
        """Take note of a sign of life."""
        if self.armed:
            self._rest.start()

    def fall(self) -> None:
        """Let the secret be forgotten now, if there is one."""
        # The timer that has just run out is not active any more.
        if self.armed or self.sender() is self._rest:
            self.disarm()
            self._forget()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Only windows hear of ActivationChange; WindowDeactivate reaches every widget in them.
        if event.type() in {QEvent.Type.WindowDeactivate, QEvent.Type.Hide}:
            self.fall()
        elif event.type() in _SIGNS_OF_LIFE:
            self.stay()
        return super().eventFilter(watched, event)
