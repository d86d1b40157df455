"""Paints a ring the height of a line of text that runs down with the seconds."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPen

from kzcompanion.ui import theme

SIDE = 18


def paint(painter: QPainter, left: float, top: float, share: float) -> None:
    """Draw the ring with its upper left corner there; `share` from 0 to 1 is what is left."""
    circle = QRectF(left, top, SIDE, SIDE).adjusted(2, 2, -2, -2)
    painter.setPen(QPen(theme.colour("track"), 3))
    painter.drawEllipse(circle)
    painter.setPen(QPen(theme.colour("accent"), 3))
    painter.drawArc(circle, 90 * 16, round(share * 360 * 16))
