"""Says in the status line that a secret is in the clipboard, how long still, and empties it when pressed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kzcompanion.ui import theme
from kzcompanion.ui.widgets import buttons, small_ring


class ClipboardNote(QWidget):
    """Show a ring that runs down beside the way to empty the clipboard now; hidden while nothing is there."""

    empty_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusLine.clipboard")
        self._left, self._of = 0, 0
        self._ring = _Ring()
        self._empty = buttons.link("statusLine.clipboard_empty")
        self._empty.clicked.connect(self.empty_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._ring)
        row.addWidget(self._empty)
        self.hide()

    def show_left(self, left: int, of: int) -> None:
        """Show how many seconds are left of how many; 0 of 0 hides everything."""
        self._left, self._of = left, of
        self._ring.show_share(left / of if of else 0.0)
        self._say()
        self.setVisible(of > 0)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self._empty.setText(self.tr("Clipboard: {0} s").format(self._left))
        self._empty.setToolTip(
            self.tr("A secret is in the clipboard. It is taken off by itself; press to do it now.")
        )
        self._empty.setAccessibleName(
            self.tr(
                "A secret is in the clipboard, taken off in {0} seconds. Press to take it off now."
            ).format(self._left)
        )


class _Ring(QWidget):
    """Paint what is left; the button beside it says the same in words."""

    def __init__(self) -> None:
        super().__init__()
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.current().changed.connect(self.update)

    def show_share(self, share: float) -> None:
        """Show what is left, from 0 to 1."""
        self._share = share
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(small_ring.SIDE, small_ring.SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        small_ring.paint(painter, 0, 0, self._share)
