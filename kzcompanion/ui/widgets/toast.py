"""A short message beside the tabs, or over the bottom, that tells what was done and can take it back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QTabBar, QWidget

_SECONDS = 6

_EDGE = 24

_CLEARANCE = 104
"""Px kept free beneath: the status line and the buttons of the wizard stay within reach."""


class Toast(QFrame):
    """Show one message at a time; it stays while the pointer or the keyboard is on it."""

    undo_asked = Signal()

    def __init__(self, parent: QWidget, tabs: QTabBar | None = None) -> None:
        """Stand in the free room at the right of the tabs, where nothing is covered, if it is wide enough."""
        super().__init__(parent)
        self._tabs = tabs
        self.setObjectName("toast")
        self.setProperty("surface", "toast")
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._undo = QPushButton(self)
        self._undo.setObjectName("toast.undo")
        self._undo.clicked.connect(self._on_undo)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 10, 10)
        row.setSpacing(16)
        row.addWidget(self._text)
        row.addWidget(self._undo)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SECONDS * 1000)
        self._timer.timeout.connect(self._on_time)
        parent.installEventFilter(self)
        self.hide()

    def show_text(self, text: str, *, undo: bool = False) -> None:
        """Show a message for six seconds, with Undo if asked for; the next message replaces it."""
        self._text.setText(text)
        self._undo.setText(self.tr("Undo"))
        self._undo.setVisible(undo)
        self.layout().setContentsMargins(16, 10, 10 if undo else 16, 10)  # type: ignore[union-attr]
        self.setAccessibleName(text)
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def text(self) -> str:
        """Return the message shown last."""
        return self._text.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parent() and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        parent = self.parentWidget()
        assert parent is not None
        room = parent.rect()
        self.resize(min(self.sizeHint().width(), room.width() - 48), self.sizeHint().height())
        tabs = self._tabs
        if tabs is not None and tabs.isVisible() and tabs.count():
            end = tabs.geometry().left() + tabs.tabRect(tabs.count() - 1).right() + 1
            if room.width() - _EDGE - end > self.width():
                middle = tabs.geometry().center().y()
                self.move(room.width() - _EDGE - self.width(), middle - self.height() // 2)
                return
        self.move((room.width() - self.width()) // 2, room.height() - self.height() - _CLEARANCE)

    def _on_undo(self) -> None:
        self.hide()
        self.undo_asked.emit()

    def _on_time(self) -> None:
        if self.underMouse() or self._undo.hasFocus():
            self._timer.start()
        else:
            self.hide()
