"""Waits for the next reminder while the window is open: one timer, none while nothing is ahead."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from kzcompanion.services.clock import FixedClock

if TYPE_CHECKING:
    from kzcompanion.services.assembly import Services
    from kzcompanion.ui.bridge import Bridge

_LONGEST_MS = 3_600_000
"""A timer does not count while the laptop sleeps, so that the clock is asked again after an hour at most."""
_PAUSE_MS = 2_000
"""To ask every SIM takes a while, so it waits until a row of changes is over."""


class ReminderWatch(QObject):
    """Emit `rang` when a lead is reached; whatever wakes the program up asks the clock, too."""

    rang = Signal()

    def __init__(self, services: Services, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._target: datetime | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.look)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE_MS)
        self._soon.timeout.connect(self.arm)
        for news in (
            bridge.sims_changed,
            bridge.ledger_changed,
            bridge.renewal_changed,
            bridge.preferences_changed,
        ):
            news.connect(self._soon.start)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._on_state)

    @property
    def target(self) -> datetime | None:
        """Return the instant that is waited for."""
        return self._target

    def waits_ms(self) -> int:
        """Return for how long the timer is set; 0 while it is not."""
        return self._timer.interval() if self._timer.isActive() else 0

    def begin(self) -> None:
        """Find the next instant when the window has come to rest."""
        self._soon.start()

    def arm(self) -> None:
        """Find the next instant and wait for it."""
        self._target = self._services.reminders.next_ring()
        self._wait()

    def look(self) -> None:
        """Ring when the instant has come, else wait on."""
        if self._target is not None and self._services.clock.now() >= self._target:
            self.rang.emit()
            self.arm()
        else:
            self._wait()

    def _wait(self) -> None:
        self._timer.stop()
        # A clock that was set by hand does not go on by itself.
        if self._target is None or isinstance(self._services.clock, FixedClock):
            return
        ahead = (self._target - self._services.clock.now()) / timedelta(milliseconds=1)
        self._timer.start(int(min(max(ahead, 0) + 1, _LONGEST_MS)))

    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive and self._timer.isActive():
            self.look()
