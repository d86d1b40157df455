"""Pages of which one is in front: only that one says how much room is needed."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget


class FrontStack(QStackedWidget):
    """Ask for the room of the page in front; Qt's own stack asks for that of the largest page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentChanged.connect(lambda _place: self.updateGeometry())

    def hasHeightForWidth(self) -> bool:
        return False

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        front = self.currentWidget()
        layout = front.layout() if front is not None else None
        if front is None:
            return super().minimumSizeHint()
        if layout is None:
            return front.minimumSizeHint().expandedTo(front.minimumSize())
        least = layout.totalMinimumSize()
        if layout.hasHeightForWidth():
            width = max(self.width(), least.width())
            return QSize(least.width(), layout.totalMinimumHeightForWidth(width))
        return least

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
