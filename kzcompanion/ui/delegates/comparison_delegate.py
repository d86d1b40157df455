"""Paints the comparison: names of facts at the left, each operator's fact in full with a mark for its age."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from kzcompanion.ui import theme
from kzcompanion.ui.delegates.cell_paint import MARK, MARK_GAP, paint_ground, paint_mark
from kzcompanion.ui.fact_line import FactLine
from kzcompanion.ui.models.comparison_model import LABEL_COLUMN
from kzcompanion.ui.models.operators_model import LINES_ROLE

Index = QModelIndex | QPersistentModelIndex
_PAD_X, _PAD_Y, _LEAST = 12, 9, 44
_WRAP = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap


class ComparisonDelegate(QStyledItemDelegate):
    """Draw one cell as high as its text needs at the width of its column."""

    def __init__(self) -> None:
        super().__init__()
        self.today = date.min

    def height(self, index: Index, width: int) -> int:
        """Return the height in px that a cell needs in a column of that width."""
        words = QRect(0, 0, _words(QRect(0, 0, width, 0), index).width(), 4000)
        text = QFontMetrics(_font(index)).boundingRect(words, _WRAP, _shown(index))
        return max(_LEAST, text.height() + 2 * _PAD_Y)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        room: QRect = option.rect
        return QSize(room.width(), self.height(index, room.width()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option)
        room: QRect = option.rect
        words = _words(room, index)
        for line in (index.data(LINES_ROLE) or ()) if _known(index) else ():
            paint_mark(painter, room.adjusted(words.width() + _PAD_X + MARK_GAP, 0, 0, 0), line, self.today)
        painter.setFont(_font(index))
        painter.setPen(theme.colour(_ink(index)))
        painter.drawText(words, _WRAP, _shown(index))
        painter.restore()


def _shown(index: Index) -> str:
    return str(index.data()).replace("/", "/\u200b")  # an address may break after each of its parts


def _words(room: QRect, index: Index) -> QRect:
    mark = 0 if index.column() == LABEL_COLUMN else MARK + MARK_GAP
    return room.adjusted(_PAD_X, 0, -_PAD_X - mark, 0)


def _known(index: Index) -> bool:
    lines: tuple[FactLine, ...] = index.data(LINES_ROLE) or ()
    return bool(lines) and lines[0].text is not None


def _font(index: Index) -> QFont:
    if index.column() == LABEL_COLUMN:
        return theme.text_font(14)
    return theme.text_font(15 if _known(index) else 13)


def _ink(index: Index) -> str:
    if index.column() == LABEL_COLUMN:
        return "text2"
    return "text" if _known(index) else "text3"
