"""Paints the comparison table: letter tile and brand, network chips, facts with a mark for their age."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kzcompanion.ui import icons, provenance_text, theme
from kzcompanion.ui.models.fact_line import FactLine
from kzcompanion.ui.models.operators_model import (
    COMPANY_ROLE,
    COUNTS_ROLE,
    LINE_ROLE,
    NETWORKS_ROLE,
    OPERATOR_ROLE,
    PINNED_ROLE,
    Column,
)
from kzcompanion.ui.widgets.letter_tile import paint_letter

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 64
_PAD = 12
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class OperatorDelegate(QStyledItemDelegate):
    """Draw one cell; the model's accessible text says the same in words."""

    def __init__(self) -> None:
        super().__init__()
        self.today = date.min

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        self._ground(painter, option, index)
        room = option.rect.adjusted(_PAD, 0, -_PAD, 0)
        column = Column(index.column())
        if column is Column.BRAND:
            self._brand(painter, room, index)
        elif column is Column.NETWORKS:
            self._networks(painter, room, index.data(NETWORKS_ROLE))
        elif column is Column.AGE:
            self._age(painter, room, index.data(COUNTS_ROLE))
        else:
            self._fact(painter, room, index)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        room: QRect = option.rect
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.fillRect(room, theme.colour("accent_soft" if selected else "surface"))
        if selected and index.column() == Column.BRAND:
            painter.fillRect(QRect(room.left(), room.top(), 3, room.height()), theme.colour("accent"))
        painter.setPen(theme.colour("line"))
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        if state & QStyle.StateFlag.State_HasFocus:
            pen = painter.pen()
            pen.setColor(theme.colour("accent"))
            pen.setWidth(2)
            painter.setPen(pen)
            painter.drawRoundedRect(room.adjusted(3, 3, -3, -4), 8, 8)

    def _brand(self, painter: QPainter, room: QRect, index: Index) -> None:
        operator = index.data(OPERATOR_ROLE)
        tile = QRectF(room.left(), room.center().y() - 19, 38, 38)
        paint_letter(painter, tile, operator.letter, operator.colour)
        words = room.adjusted(50, 0, 0, 0)
        if index.data(PINNED_ROLE):
            pin = icons.pixmap("pin", "accent", 16)
            painter.drawPixmap(words.right() - 16, room.center().y() - 8, pin)
            words.adjust(0, 0, -22, 0)
        _two_lines(painter, words, operator.brand, index.data(COMPANY_ROLE))

    def _networks(self, painter: QPainter, room: QRect, networks: tuple[tuple[str, bool], ...]) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = theme.text_font(13, strong=True)
        painter.setFont(font)
        left = room.left()
        for name, known in networks:
            ink, ground = ("accent", "accent_soft") if known else ("text3", "neutral_soft")
            text = name.upper() if known else f"{name.upper()} ?"
            width = QFontMetrics(font).horizontalAdvance(text) + 14
            chip = QRectF(left, room.center().y() - 12, width, 24)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(ground if ground != "accent_soft" else "good_soft"))
            painter.drawRoundedRect(chip, 12, 12)
            painter.setPen(theme.colour(ink if ink != "accent" else "good"))
            painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, text)
            left += width + 6

    def _age(self, painter: QPainter, room: QRect, counts: tuple[int, int, int]) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        total = max(1, sum(counts))
        bar = QRectF(room.left(), room.center().y() + 6, room.width(), 5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("track"))
        painter.drawRoundedRect(bar, 2.5, 2.5)
        painter.setBrush(theme.colour("accent"))
        painter.drawRoundedRect(QRectF(bar.left(), bar.top(), bar.width() * counts[0] / total, 5), 2.5, 2.5)
        painter.setBrush(theme.colour("gold"))
        left = bar.left() + bar.width() * counts[0] / total
        painter.drawRect(QRectF(left, bar.top(), bar.width() * counts[1] / total, 5))
        painter.setPen(theme.colour("text"))
        painter.setFont(theme.text_font(14))
        text = self.tr("{0} firm · {1} unknown").format(counts[0], counts[2])
        painter.drawText(room.adjusted(0, 0, 0, -12), _LEFT, text)

    def _fact(self, painter: QPainter, room: QRect, index: Index) -> None:
        line: FactLine | None = index.data(LINE_ROLE)
        text = str(index.data())
        known = line is not None and line.text is not None
        painter.setFont(
            theme.text_font(15 if known else 13, strong=known and index.column() == Column.BALANCE_CODE)
        )
        painter.setPen(theme.colour("text" if known else "text3"))
        if (
            line is not None
            and known
            and provenance_text.tone(line.provenance, self.today) in {"warn", "bad"}
        ):
            # The shape says it, too: a clock for an old fact, a triangle for a doubtful one.
            tone = provenance_text.tone(line.provenance, self.today)
            mark = icons.pixmap("triangle-alert" if tone == "bad" else "clock", tone, 14)
            painter.drawPixmap(room.right() - 14, room.center().y() - 7, mark)
            room = room.adjusted(0, 0, -20, 0)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _LEFT, shown)


def _two_lines(painter: QPainter, room: QRect, first: str, second: str) -> None:
    for text, size, strong, token, top in ((first, 16, True, "text", -21), (second, 13, False, "text2", 1)):
        painter.setFont(theme.text_font(size, strong=strong))
        painter.setPen(theme.colour(token))
        line = QRect(room.left(), room.center().y() + top, room.width(), 21)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(line, _LEFT, shown)
