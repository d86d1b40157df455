"""Breaks a text into lines of a width, so that a page can end between any two of them."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontMetricsF, QPagedPaintDevice, QPainter, QTextLayout, QTextOption


class Text:
    """A text broken into lines of a width, with every measure in units of the device."""

    def __init__(self, text: str, width: float, font: QFont, device: QPagedPaintDevice) -> None:
        self.lines: list[tuple[QTextLayout, float]] = []
        """One layout per line and its height, so that a page can end between any two."""
        metrics = QFontMetricsF(font, device)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        for part in text.split("\n"):
            for piece in _broken(part, width, font, device, option):
                layout = QTextLayout(piece, font, device)
                layout.setTextOption(option)
                layout.beginLayout()
                line = layout.createLine()
                if line.isValid():
                    line.setLineWidth(width)
                layout.endLayout()
                self.lines.append((layout, max(layout.boundingRect().height(), metrics.height()) * 1.16))

    @property
    def ascent(self) -> float:
        """Return how far the first line's letters stand below its top."""
        return self.lines[0][0].lineAt(0).ascent()

    @property
    def height(self) -> float:
        """Return the height of all lines."""
        return sum(height for _line, height in self.lines)

    def draw(self, painter: QPainter, left: float, top: float) -> None:
        """Draw all lines from a corner on."""
        for layout, height in self.lines:
            layout.draw(painter, QPointF(left, top))
            top += height


def _broken(
    text: str, width: float, font: QFont, device: QPagedPaintDevice, option: QTextOption
) -> list[str]:
    """Return the pieces of a text that fill one line each."""
    layout = QTextLayout(text, font, device)
    layout.setTextOption(option)
    layout.beginLayout()
    pieces = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        pieces.append(text[line.textStart() : line.textStart() + line.textLength()].rstrip())
    layout.endLayout()
    return pieces or [""]
