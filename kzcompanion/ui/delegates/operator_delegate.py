"""Paints the table of operators: letter tile and brand, network chips, facts with a mark for their age."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kzcompanion.ui import icons, theme
from kzcompanion.ui.delegates.cell_paint import (
    MARK,
    MARK_GAP,
    paint_ground,
    paint_line,
    paint_mark,
    text_width,
)
from kzcompanion.ui.fact_line import FactLine, OperatorRow
from kzcompanion.ui.letter_tile import paint_letter
from kzcompanion.ui.models.operators_model import LINES_ROLE, PINNED_ROLE, ROW_ROLE, Column

Index = QModelIndex | QPersistentModelIndex
LEAST_HEIGHT, MOST_HEIGHT = 56, 68
"""Between these the height of a row follows the room, px."""
_PAD, _TILE, _TILE_GAP, _PIN = 10, 38, 12, 22
_CHIP_PAD, _CHIP_GAP, _CHIP_HEIGHT = 7, 6, 24


class OperatorDelegate(QStyledItemDelegate):
    """Draw one cell; the model's accessible text says the same in words."""

    def __init__(self) -> None:
        super().__init__()
        self.today = date.min

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._width(index) + 2 * _PAD, LEAST_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option)
        row: OperatorRow = index.data(ROW_ROLE)
        column = Column(index.column())
        room = option.rect.adjusted(_PAD, 0, -_PAD, 0)
        if column is Column.BRAND:
            if option.state & QStyle.StateFlag.State_Selected:
                edge = QRect(option.rect.left(), option.rect.top(), 3, option.rect.height())
                painter.fillRect(edge, theme.colour("accent"))
            _paint_brand(painter, room, row, pinned=bool(index.data(PINNED_ROLE)))
        elif column is Column.NETWORKS:
            _paint_networks(painter, room, row.networks())
        elif column is Column.AGE:
            self._paint_counts(painter, room, row)
        else:
            self._paint_fact(painter, room, index)
        painter.restore()

    def _width(self, index: Index) -> int:
        row: OperatorRow = index.data(ROW_ROLE)
        column = Column(index.column())
        if column is Column.BRAND:
            brand, company = text_width(row.operator.brand, _brand()), text_width(row.company, _company())
            return _TILE + _TILE_GAP + max(brand, company) + _PIN
        if column is Column.NETWORKS:
            chips = row.networks()
            return sum(_chip_width(*chip) for chip in chips) + _CHIP_GAP * (len(chips) - 1)
        if column is Column.AGE:
            return text_width(self._counted(row), theme.text_font(14))
        return text_width(str(index.data()), _fact(index)) + (MARK + MARK_GAP if _known(index) else 0)

    def _counted(self, row: OperatorRow) -> str:
        firm, _less, unknown = row.counts()
        return self.tr("{0} firm · {1} unknown").format(firm, unknown)

    def _paint_counts(self, painter: QPainter, room: QRect, row: OperatorRow) -> None:
        firm, less, unknown = row.counts()
        bar = QRectF(room.left(), room.center().y() + 6, room.width(), 5)
        scale = bar.width() / max(1, firm + less + unknown)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("track"))
        painter.drawRoundedRect(bar, 2.5, 2.5)
        painter.setBrush(theme.colour("accent"))
        painter.drawRoundedRect(QRectF(bar.left(), bar.top(), firm * scale, 5), 2.5, 2.5)
        painter.setBrush(theme.colour("gold"))
        painter.drawRect(QRectF(bar.left() + firm * scale, bar.top(), less * scale, 5))
        paint_line(painter, room.adjusted(0, 0, 0, -12), self._counted(row), theme.text_font(14))

    def _paint_fact(self, painter: QPainter, room: QRect, index: Index) -> None:
        lines: tuple[FactLine, ...] = index.data(LINES_ROLE)
        text, font = str(index.data()), _fact(index)
        if not _known(index):  # the words say it already
            paint_line(painter, room, text, font, "text3")
            return
        words = room.adjusted(0, 0, -MARK - MARK_GAP, 0)
        paint_line(painter, words, text, font)
        left = room.left() + min(words.width(), text_width(text, font)) + MARK_GAP
        paint_mark(painter, QRect(left, room.top(), MARK, room.height()), lines[0], self.today)


def _paint_brand(painter: QPainter, room: QRect, row: OperatorRow, *, pinned: bool) -> None:
    tile = QRectF(room.left(), room.center().y() - _TILE / 2, _TILE, _TILE)
    paint_letter(painter, tile, row.operator.letter, row.operator.colour)
    words = room.adjusted(_TILE + _TILE_GAP, 0, 0, 0)
    if pinned:
        painter.drawPixmap(words.right() - 16, room.center().y() - 8, icons.pixmap("pin", "accent", 16))
        words.adjust(0, 0, -_PIN, 0)
    middle = room.center().y()
    upper, lower = (QRect(words.left(), middle + top, words.width(), 21) for top in (-20, 0))
    paint_line(painter, upper, row.operator.brand, _brand())
    paint_line(painter, lower, row.company, _company(), "text2")


def _paint_networks(painter: QPainter, room: QRect, networks: tuple[tuple[str, bool], ...]) -> None:
    left = room.left()
    for name, known in networks:
        width = _chip_width(name, known)
        chip = QRectF(left, room.center().y() - _CHIP_HEIGHT / 2, width, _CHIP_HEIGHT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("good_soft" if known else "neutral_soft"))
        painter.drawRoundedRect(chip, _CHIP_HEIGHT / 2, _CHIP_HEIGHT / 2)
        painter.setPen(theme.colour("good" if known else "text3"))
        painter.setFont(_chip())
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, _chip_text(name, known))
        left += width + _CHIP_GAP


def _chip_text(name: str, known: bool) -> str:
    return name.upper() if known else f"{name.upper()} ?"


def _chip_width(name: str, known: bool) -> int:
    return text_width(_chip_text(name, known), _chip()) + 2 * _CHIP_PAD


def _known(index: Index) -> bool:
    lines: tuple[FactLine, ...] = index.data(LINES_ROLE)
    return bool(lines) and lines[0].text is not None


def _fact(index: Index) -> QFont:
    known = _known(index)
    return theme.text_font(15 if known else 13, strong=known and index.column() == Column.BALANCE_CODE)


def _brand() -> QFont:
    return theme.text_font(15, strong=True)


def _company() -> QFont:
    return theme.text_font(13)


def _chip() -> QFont:
    return theme.text_font(13, strong=True)
