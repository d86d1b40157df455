"""Measures how long the event loop kept everybody waiting."""

from __future__ import annotations

import time

from PySide6.QtCore import QTimer


class Heartbeat:
    """Notes how long the event loop kept a timer of 5 ms waiting."""

    def __init__(self) -> None:
        self._timer = QTimer(interval=5)
        self._timer.timeout.connect(self._beat)
        self._last = 0.0
        self.gaps: list[float] = []

    def start(self) -> None:
        """Begin anew."""
        self.gaps, self._last = [], time.perf_counter()
        self._timer.start()

    def stop(self) -> float:
        """End, and return the longest gap in seconds."""
        self._timer.stop()
        return max(self.gaps)

    def _beat(self) -> None:
        now = time.perf_counter()
        self.gaps.append(now - self._last)
        self._last = now
