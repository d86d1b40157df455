"""Notices that nobody has touched the program for a while, so that the vault can be locked."""

from __future__ import annotations

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


class IdleWatch(QObject):
    """Emit `idle` once after so many minutes without a key or the pointer; costs nothing while not armed.

    A touch only restarts a stopwatch; one single-shot timer looks at it when the time could be over.
    """

    idle = Signal()

    def __init__(self, app: QApplication, minutes: int = 5, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
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
        self._since.start()
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
        return max(0, self._limit_ms - self._since.elapsed())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self._since.restart()
        return False

    def _look(self) -> None:
        left = self._limit_ms - self._since.elapsed()
        if left > 0:
            self._timer.start(left)
            return
        self.disarm()
        self.idle.emit()
