"""A search box: a lens, a way to clear it, and word once the user pauses."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from kzcompanion.ui import density, icons, theme


class SearchEdit(QLineEdit):
    """Tell by `sought` what is looked for, at most every 120 ms; Escape clears."""

    sought = Signal(str)

    def __init__(self, object_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self.setTextMargins(-6, 0, 0, 0)
        self._lens = QAction(self)
        self.addAction(self._lens, QLineEdit.ActionPosition.LeadingPosition)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(120)
        self._pause.timeout.connect(lambda: self.sought.emit(self.text().strip()))
        self.textChanged.connect(self._on_text)
        self._tint()
        theme.current().changed.connect(self._tint)

    def set_label(self, text: str) -> None:
        """Name the box: placeholder and accessible name."""
        self.setPlaceholderText(text)
        self.setAccessibleName(text)

    def make_dense(self, dense: bool) -> None:
        """Be a little lower, as a window with little height wants it."""
        density.mark(self, dense)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)

    def _on_text(self) -> None:
        self.setClearButtonEnabled(True)  # not before: Qt looks through the themes of icons for its picture
        self._pause.start()

    def _tint(self) -> None:
        self._lens.setIcon(icons.icon("search", "text3", 18))
