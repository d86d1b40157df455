"""Notices that nobody has touched the program for a while, so that the vault can be locked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)
_WAKES = frozenset({QEvent.Type.Timer, QEvent.Type.WindowActivate, QEvent.Type.ApplicationStateChange})
_MS = timedelta(milliseconds=1)


class IdleWatch(QObject):
    """Emit `idle` once after so many minutes without a key or the pointer; costs nothing while not armed.

    A touch only restarts a stopwatch; one single-shot timer looks at it when the time could be over. Where
    the stopwatch stands still while the computer sleeps, the clock counts on: what stirs first after a sleep
    that was too long finds the time over, and a touch that comes too late does nothing else.
    """

    idle = Signal()

    def __init__(
        self,
        app: QApplication,
        minutes: int = 5,
        parent: QObject | None = None,
        now: Callable[[], datetime] | None = None,
    ) -> None:
        super().__init__(parent)
        self._app, self._now = app, now
        self._touched_at: datetime | None = None
        self._limit_ms = minutes * 60_000
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)
        self._armed = False

    def set_minutes(self, minutes: int) -> None:
        """Change the patience; 0 waits for ever."""
        self.set_limit_ms(minutes * 60_000)

    def set_limit_ms(self, limit_ms: int) -> None:
        """Change the patience in milliseconds."""
        self._limit_ms = limit_ms
        if self._armed:
            self.arm()

    def arm(self) -> None:
        """Begin to watch: the vault has been unlocked."""
        if not self._armed:
            self._app.installEventFilter(self)
        self._armed = True
        self._begin_anew()
        self._timer.stop()
        if self._limit_ms > 0:
            self._timer.start(self._limit_ms)

    def disarm(self) -> None:
        """Stop watching: there is nothing to lock."""
        if self._armed:
            self._app.removeEventFilter(self)
        self._armed = False
        self._timer.stop()

    @property
    def armed(self) -> bool:
        """Tell whether the watch is on."""
        return self._armed

    def ms_left(self) -> int:
        """Return the milliseconds until `idle`, if nobody touches anything; 0 when not watching."""
        if not self._armed or self._limit_ms <= 0:
            return 0
        return max(0, self._limit_ms - self._idle_ms())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _TOUCHES:
            if self._overdue():
                self._end()
                return True
            self._begin_anew()
        elif kind in _WAKES and watched is not self._timer and self._overdue():
            self._timer.start(0)
        return False

    def _begin_anew(self) -> None:
        self._since.restart()
        self._touched_at = self._now() if self._now is not None else None

    def _idle_ms(self) -> int:
        by_clock = 0
        if self._now is not None and self._touched_at is not None:
            by_clock = (self._now() - self._touched_at) // _MS
        return max(self._since.elapsed(), by_clock)

    def _overdue(self) -> bool:
        return self._armed and self._limit_ms > 0 and self._idle_ms() >= self._limit_ms

    def _look(self) -> None:
        left = self._limit_ms - self._idle_ms()
        if left > 0:
            self._timer.start(left)
        else:
            self._end()

    def _end(self) -> None:
        self.disarm()
        self.idle.emit()
