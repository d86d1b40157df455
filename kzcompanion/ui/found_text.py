"""Text in a list with what was sought marked in it: one line that is cut, or several that wrap."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from kzcompanion.ui import theme


def spans(text: str, marks: Iterable[str]) -> list[tuple[int, int]]:
    """Return begin and length of every mark in the text, whatever its case, in order and not overlapping."""
    lowered = text.casefold()
    if len(lowered) != len(text):  # a letter that grows when folded would shift all behind it
        lowered = text.lower() if len(text.lower()) == len(text) else text
    found: list[tuple[int, int]] = []
    for mark in marks:
        at = lowered.find(mark) if mark else -1
        while at >= 0:
            found.append((at, len(mark)))
            at = lowered.find(mark, at + len(mark))
    kept: list[tuple[int, int]] = []
    for at, length in sorted(found, key=lambda span: (span[0], -span[1])):
        if not kept or at >= kept[-1][0] + kept[-1][1]:
            kept.append((at, length))
    return kept


def draw(
    painter: QPainter,
    room: QRectF,
    text: str,
    marks: Sequence[str],
    font: QFont,
    ink: QColor,
    *,
    lines: int = 1,
) -> None:
    """Draw the text into the room, at most so many lines, the marks on a soft ground.

    A text of one line is expected to fit or to be cut already, and stands in the middle of the room.
    """
    layout, height = _laid(text, marks, font, room.width(), lines)
    painter.save()
    painter.setPen(ink)
    painter.setClipRect(room, Qt.ClipOperation.IntersectClip)
    top = room.top() + (max(0.0, room.height() - height) / 2 if lines == 1 else 0.0)
    layout.draw(painter, QPointF(room.left(), top))
    painter.restore()


def height(text: str, marks: Sequence[str], font: QFont, width: float, *, lines: int) -> int:
    """Return how high the text is in at most so many lines, broken exactly as it will be drawn."""
    return _height(text, tuple(marks), font.key(), width, lines) if text else 0


@lru_cache(maxsize=1024)
def _height(text: str, marks: tuple[str, ...], font_key: str, width: float, lines: int) -> int:
    font = QFont()
    font.fromString(font_key)
    return ceil(_laid(text, marks, font, width, lines)[1])


def _laid(
    text: str, marks: Sequence[str], font: QFont, width: float, lines: int
) -> tuple[QTextLayout, float]:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap if lines > 1 else QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.setFormats([_mark(at, length) for at, length in spans(text, marks)])
    high = 0.0
    layout.beginLayout()
    for _line in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, high))
        high += line.height()
    layout.endLayout()
    return layout, high


def _mark(at: int, length: int) -> QTextLayout.FormatRange:
    piece = QTextLayout.FormatRange()
    piece.start, piece.length = at, length
    ground = QTextCharFormat()
    ground.setBackground(theme.colour("warn_soft"))
    ground.setForeground(theme.colour("text"))
    piece.format = ground
    return piece
