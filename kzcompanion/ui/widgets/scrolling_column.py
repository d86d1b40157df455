"""A column that scrolls by itself where the window is low, and tells its content to make do with less."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

_LEAST = 240
_LOW = 600
"""Below so many px of height the content is told to make do with less."""


class ScrollingColumn(QScrollArea):
    """Hold one widget as wide as the column, and never ask for more height than there is."""

    lowered = Signal(bool)
    """There is little height (True), as is taken for granted at first, or enough (False)."""

    def __init__(self, object_name: str, inner: QWidget) -> None:
        super().__init__()
        self.setObjectName(object_name)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.setMinimumHeight(_LEAST)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inner)
        self._low = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        low = self.height() < _LOW
        if low != self._low:
            self._low = low
            self.lowered.emit(low)
        super().resizeEvent(event)
