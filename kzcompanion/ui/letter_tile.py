"""The coloured letter that stands for a brand: our own mark, never a logo."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from kzcompanion.ui import theme

COLOURS = {
    "amber": "#96600A",
    "green": "#0E7C5A",
    "pink": "#B83280",
    "red": "#C0392B",
    "slate": "#3B4D59",
    "violet": "#6D3FD1",
}
"""Grounds by the name used in the data; white on each reaches 4.5 : 1."""


def paint_letter(painter: QPainter, room: QRectF, letter: str, colour: str) -> None:
    """Draw the tile into `room`; an unknown colour name is slate."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(COLOURS.get(colour, COLOURS["slate"])))
    painter.drawRoundedRect(room, room.width() * 0.26, room.width() * 0.26)
    painter.setPen(QColor("#FFFFFF"))
    painter.setFont(theme.text_font(20 if room.width() >= 36 else 14, strong=True))
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, letter)
    painter.restore()


def letter_icon(letter: str, colour: str, size: int = 22) -> QIcon:
    """Return the tile as an icon of `size` logical pixels."""
    ratio = theme.ratio()
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_letter(painter, QRectF(0, 0, size, size), letter, colour)
    painter.end()
    icon = QIcon(picture)
    icon.addPixmap(picture, QIcon.Mode.Selected)  # else Qt tints it with the highlight
    return icon


class LetterTile(QWidget):
    """Show a brand's letter; decoration beside the brand's name, so it has no name of its own."""

    def __init__(self, letter: str = "", colour: str = "slate", size: int = 40) -> None:
        super().__init__()
        self._letter, self._colour, self._size = letter, colour, size
        self.setFixedSize(self.sizeHint())

    def show_letter(self, letter: str, colour: str) -> None:
        """Show another brand."""
        self._letter, self._colour = letter, colour
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_letter(painter, QRectF(self.rect()), self._letter, self._colour)
