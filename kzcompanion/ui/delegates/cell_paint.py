"""Paints what cells of fact tables share: the ground, the mark that warns of a fact, one line of text."""

from __future__ import annotations

from datetime import date
from math import ceil

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from kzcompanion.ui import icons, provenance_text, theme
from kzcompanion.ui.fact_line import FactLine

MARK, MARK_GAP = 14, 6
"""Size of the mark in px, and its distance from the text."""
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Fill a cell: selected or not, a line beneath, a ring when it has the focus."""
    room: QRect = option.rect
    state: QStyle.StateFlag = option.state
    selected = bool(state & QStyle.StateFlag.State_Selected)
    painter.fillRect(room, theme.colour("accent_soft" if selected else "surface"))
    painter.fillRect(QRect(room.left(), room.bottom(), room.width(), 1), theme.colour("line"))
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(theme.colour("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(room.adjusted(3, 3, -3, -4), 8, 8)


def paint_mark(painter: QPainter, room: QRect, line: FactLine, today: date) -> None:
    """Draw at the left end of `room` what warns of a fact; its shape says as much as its colour."""
    mark = provenance_text.mark(line, today)
    if mark is not None:
        name, tone = mark
        picture = icons.pixmap(name, "text3" if tone == "neutral" else tone, MARK)
        painter.drawPixmap(room.left(), room.center().y() - MARK // 2, picture)


def paint_line(painter: QPainter, room: QRect, text: str, font: QFont, ink: str = "text") -> None:
    """Write one line that ends in an ellipsis where the room ends."""
    painter.setFont(font)
    painter.setPen(theme.colour(ink))
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, _LEFT, shown)


def text_width(text: str, font: QFont) -> int:
    """Return the width of one line in px, so that it is not elided when it gets it."""
    return ceil(QFontMetricsF(font).horizontalAdvance(text))
