"""Paints an entry of the guide's list: the title, and while searching the words around what was found."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kzcompanion.ui import found_text, theme

Index = QModelIndex | QPersistentModelIndex
SNIPPET_ROLE = Qt.ItemDataRole.UserRole + 1
MARKS_ROLE = Qt.ItemDataRole.UserRole + 2
"""The words to mark in title and snippet."""
_PAD_X, _PAD_Y, _LEAST, _SNIPPET_LINES, _TITLE_LINES = 12, 8, 36, 3, 4


class PageDelegate(QStyledItemDelegate):
    """Draw title and snippet in as many lines as they need at the width of the list."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width() - 2 * _PAD_X
        title, snippet = _heights(index, width)
        return QSize(width, max(_LEAST, title + snippet + 2 * _PAD_Y))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent_soft" if selected else "hover"))
            painter.drawRoundedRect(QRectF(option.rect), 8, 8)
        room: QRect = option.rect.adjusted(_PAD_X, 0, -_PAD_X, 0)
        title, snippet = _heights(index, room.width())
        top = room.top() + (room.height() - title - snippet) // 2
        marks = tuple(index.data(MARKS_ROLE) or ())
        ink = theme.colour("accent" if selected else "text")
        head = QRectF(room.left(), top, room.width(), title)
        found_text.draw(painter, head, str(index.data()), marks, _title_font(), ink, lines=_TITLE_LINES)
        if snippet:
            words, quiet = QRectF(room.left(), top + title + 2, room.width(), snippet), theme.colour("text2")
            text = str(index.data(SNIPPET_ROLE))
            found_text.draw(painter, words, text, marks, _snippet_font(), quiet, lines=_SNIPPET_LINES)
        painter.restore()


def _heights(index: Index, width: int) -> tuple[int, int]:
    marks = tuple(index.data(MARKS_ROLE) or ())
    title = found_text.height(str(index.data()), marks, _title_font(), width, lines=_TITLE_LINES)
    text = str(index.data(SNIPPET_ROLE) or "")
    return title, found_text.height(text, marks, _snippet_font(), width, lines=_SNIPPET_LINES)


def _title_font() -> QFont:
    return theme.text_font(15)


def _snippet_font() -> QFont:
    return theme.text_font(13)
