"""Where each group of the dial view stands: as large as the room allows, in lines about equally long."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QFont, QFontMetrics

from kzcompanion.ui import theme
from kzcompanion.ui.dial_text import shown, words

LEAST = 64
"""Smallest size of the digits in pixels (48 points); what does not fit then is scrolled."""
PAD, CHECK, WORDS = 18, 22, 20
"""Room around the digits, height of the mark beneath, size of the words for signs; in pixels."""

_LARGEST, _STEP, _GAP = 200, 4, 16


@dataclass(frozen=True)
class Cell:
    """Say where a group stands, by its place in the order, and how large its digits are in pixels."""

    place: int
    box: QRect
    size: int


def digits_font(size: int) -> QFont:
    """Return the font of the digits, each as wide as the other."""
    font = theme.text_font(size, strong=True)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def cells(groups: Sequence[str], room: QSize) -> list[Cell]:
    """Return the cells in the middle of the room, with the largest digits that fit."""
    found: list[Cell] = []
    for size in range(_LARGEST, LEAST - 1, -_STEP):
        found = _arranged(groups, room.width(), size)
        if _height(found) <= room.height() and all(cell.box.right() < room.width() for cell in found):
            break
    down = QPoint(0, max(0, (room.height() - _height(found)) // 2))
    return [Cell(cell.place, cell.box.translated(down), cell.size) for cell in found]


def height_for(groups: Sequence[str], width: int) -> int:
    """Return the height below which something must be scrolled."""
    return _height(_arranged(groups, width, LEAST))


def _arranged(groups: Sequence[str], width: int, size: int) -> list[Cell]:
    digits, small = QFontMetrics(digits_font(size)), QFontMetrics(theme.text_font(WORDS))
    named = any(words(group) for group in groups)
    height = 2 * PAD + digits.height() + (small.height() if named else 0) + CHECK + 8
    widths = [
        max(digits.horizontalAdvance(shown(group)), small.horizontalAdvance(words(group)), 3 * CHECK)
        + 2 * PAD
        for group in groups
    ]
    found, top = [], 0
    for line in _even_lines(widths, width):
        left = max(0, (width - sum(widths[place] for place in line) - _GAP * (len(line) - 1)) // 2)
        for place in line:
            found.append(Cell(place, QRect(left, top, widths[place], height), size))
            left += widths[place] + _GAP
        top += height + _GAP
    return found


def _even_lines(widths: Sequence[int], room: int) -> list[list[int]]:
    """Return the places line by line, in as few lines as the room allows."""
    fewest = len(_lines(widths, room))
    narrow, wide = max(widths, default=0), room
    while narrow < wide:
        middle = (narrow + wide) // 2
        if len(_lines(widths, middle)) > fewest:
            narrow = middle + 1
        else:
            wide = middle
    return _lines(widths, wide)


def _lines(widths: Sequence[int], room: int) -> list[list[int]]:
    lines: list[list[int]] = []
    used = 0
    for place, width in enumerate(widths):
        if not lines or used + width > room:
            lines.append([])
            used = 0
        lines[-1].append(place)
        used += width + _GAP
    return lines


def _height(found: Sequence[Cell]) -> int:
    return max((cell.box.bottom() + 1 for cell in found), default=0)
