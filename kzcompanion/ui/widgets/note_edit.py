"""A field for a secret of many lines: what leaves it goes by the clipboard for secrets, and no other way."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QWidget

from kzcompanion.ui import capture_shield, glance, theme

_PARAGRAPHS = "\u2029"


class NoteEdit(QPlainTextEdit):
    """Copy and cut through `sink`; nothing is dragged out, and marking publishes nothing (X11, Wayland).

    Glance mode hides what stands here; it can be typed on unseen.

    Nothing is kept for undo, which would bring a deleted secret back.
    """

    def __init__(self, object_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self._sink: Callable[[str], object] | None = None
        glance.current().changed.connect(self.viewport().update)
        self.setUndoRedoEnabled(False)
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self.setTabChangesFocus(True)

    def set_sink(self, sink: Callable[[str], object]) -> None:
        """Hand what is copied to this; until then nothing can be copied."""
        self._sink = sink

    def copy(self) -> None:
        """Hand the marked text to the sink."""
        cursor = self.textCursor()
        if cursor.hasSelection() and self._sink is not None:
            self._sink(cursor.selectedText().replace(_PARAGRAPHS, "\n"))

    def cut(self) -> None:
        """Hand the marked text to the sink and take it out."""
        if self.textCursor().hasSelection() and self._sink is not None:
            self.copy()
            self.textCursor().removeSelectedText()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Give Qt nothing: it asks for drags, for the primary selection, and for its own copying."""
        return QMimeData()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.Cut):
            self.cut()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and not event.modifiers():
            # A press on marked text would begin to drag it.
            cursor = self.textCursor()
            cursor.clearSelection()
            self.setTextCursor(cursor)
        super().mousePressEvent(event)

    def menu(self) -> QMenu:
        """Return the usual menu, with our own Copy and Cut in the place of Qt's."""
        menu = self.createStandardContextMenu()
        for name, deed in (("edit-copy", self.copy), ("edit-cut", self.cut)):
            for theirs in [found for found in menu.actions() if found.objectName() == name]:
                ours = QAction(theirs.icon(), theirs.text(), menu)
                ours.setObjectName(name)
                ours.setEnabled(theirs.isEnabled())
                ours.triggered.connect(deed)
                menu.insertAction(theirs, ours)
                menu.removeAction(theirs)
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        if not glance.current().on or self.document().isEmpty():
            super().paintEvent(event)
            return
        painter = QPainter(self.viewport())
        painter.setPen(theme.colour("text2"))
        painter.drawText(self.viewport().rect().adjusted(8, 4, -8, -4), 0, glance.HIDDEN)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        capture_shield.current().cover(self)  # what is typed here stands in clear

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        capture_shield.current().uncover(self)
