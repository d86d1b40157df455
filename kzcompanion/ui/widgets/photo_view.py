"""A photo to read small print from: fitted into its room, or at its full size to push around."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from kzcompanion.ui import theme
from kzcompanion.ui.widgets.veil import Veil

_STEP = 80


class PhotoView(QScrollArea):
    """Paint one photo; Space changes between fitted and full size, arrow keys and mouse push it around.

    It is forgotten after some seconds without a key, when the window loses the focus, on hiding, in glance
    mode and by `forget`.
    """

    forgotten = Signal()
    """The photo was taken off the screen."""
    zoomed = Signal()
    """It is shown in another size."""

    def __init__(self, object_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._sheet = _Sheet(self.hasFocus)
        self._sheet.setObjectName(f"{object_name}_sheet")
        self.setWidget(self._sheet)
        self.setWidgetResizable(True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._veil = Veil(self, self.forget)
        self._held: QPoint | None = None

    def reveal(self, photo: QImage, seconds: int) -> None:
        """Show a photo, fitted, until there was no sign of life for some seconds."""
        self._sheet.photo = photo
        self._veil.arm(seconds)
        self.set_full(False)

    def forget(self) -> None:
        """Take the photo off the screen and forget it."""
        self._veil.disarm()
        if not self._sheet.photo.isNull():
            self._sheet.photo = QImage()
            self._sheet.update()
            self.forgotten.emit()

    @property
    def filled(self) -> bool:
        """Tell whether a photo can be seen."""
        return not self._sheet.photo.isNull()

    @property
    def full(self) -> bool:
        """Tell whether one pixel of the photo is one of the screen."""
        return not self.widgetResizable()

    def set_full(self, full: bool) -> None:
        """Show the photo at its full size, or fitted into the room."""
        self.setWidgetResizable(not full)
        if full:
            self._sheet.resize(self._sheet.photo.size() / self.devicePixelRatio())
            for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
                bar.setValue((bar.minimum() + bar.maximum()) // 2)
        self._sheet.update()
        self.zoomed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.set_full(not self.full)
            return
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        pushes = {
            Qt.Key.Key_Left: (across, -_STEP),
            Qt.Key.Key_Right: (across, _STEP),
            Qt.Key.Key_Up: (down, -_STEP),
            Qt.Key.Key_Down: (down, _STEP),
        }
        push = pushes.get(Qt.Key(event.key()))
        if push is None:
            super().keyPressEvent(event)
        else:
            push[0].setValue(push[0].value() + push[1])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            way, self._held = event.position().toPoint() - self._held, event.position().toPoint()
            self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - way.x())
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() - way.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.set_full(not self.full)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._sheet.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._sheet.update()


class _Sheet(QWidget):
    """Paint the photo as large as this widget allows, never larger than it is."""

    def __init__(self, focused: Callable[[], bool]) -> None:
        super().__init__()
        self.photo = QImage()
        self._focused = focused
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(640, 400)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.photo.isNull():
            return
        size = self.photo.size() / self.devicePixelRatio()
        if size.width() > self.width() or size.height() > self.height():
            size = size.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        box = QRect(QPoint(0, 0), size)
        box.moveCenter(self.rect().center())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(box, QColor("white"))
        painter.drawImage(box, self.photo)
        if self._focused():
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRect(self.visibleRegion().boundingRect().adjusted(1, 1, -1, -1))
