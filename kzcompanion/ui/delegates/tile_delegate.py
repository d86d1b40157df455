"""Paints a SIM's tile: brand letter, nickname, balance, data left, and the moment to act by."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kzcompanion.services.tracker_service import TrackerSnapshot
from kzcompanion.ui import glance, icons, language, outlook_text, theme
from kzcompanion.ui.letter_tile import paint_letter
from kzcompanion.ui.models.tiles_model import BRAND_ROLE, SNAPSHOT_ROLE

Index = QModelIndex | QPersistentModelIndex
HEIGHT, GAP, _PAD = 116, 8, 14
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_ICONS = {"bad": "triangle-alert", "warn": "clock", "good": "circle-check", "neutral": "circle-question-mark"}


class TileDelegate(QStyledItemDelegate):
    """Draw one tile; the model's accessible text says the same in words."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(240, HEIGHT + GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room: QRect = option.rect.adjusted(1, 1, -1, -GAP)
        state: QStyle.StateFlag = option.state
        self._ground(painter, room, state)
        tile: TrackerSnapshot = index.data(SNAPSHOT_ROLE)
        inner = room.adjusted(_PAD, 12, -_PAD, -12)
        self._head(painter, inner, tile, index.data(BRAND_ROLE))
        self._figures(painter, inner, tile)
        self._act_by(painter, inner, tile)
        painter.restore()

    def _ground(self, painter: QPainter, room: QRect, state: QStyle.StateFlag) -> None:
        selected = bool(state & QStyle.StateFlag.State_Selected)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        ground = "accent_soft" if selected else "hover" if hovered else "surface"
        painter.setBrush(theme.colour(ground))
        painter.setPen(QPen(theme.colour("accent" if selected or focused else "line"), 2 if focused else 1))
        painter.drawRoundedRect(QRectF(room).adjusted(0.5, 0.5, -0.5, -0.5), 14, 14)

    def _head(
        self, painter: QPainter, room: QRect, tile: TrackerSnapshot, brand: tuple[str, str, str]
    ) -> None:
        paint_letter(painter, QRectF(room.left(), room.top(), 30, 30), brand[1], brand[2])
        words = QRect(room.left() + 40, room.top() - 2, room.width() - 40, 18)
        _text(painter, words, tile.sim.nickname, 15, "text", strong=True)
        _text(painter, words.translated(0, 18), brand[0], 13, "text2")

    def _figures(self, painter: QPainter, room: QRect, tile: TrackerSnapshot) -> None:
        line = QRect(room.left(), room.top() + 38, room.width(), 28)
        number, sign = language.money_parts(tile.balance)
        number = glance.veiled(number)
        _text(painter, line, number, 22, "text", strong=True)
        painter.setFont(theme.text_font(22, strong=True))
        left = QFontMetrics(painter.font()).horizontalAdvance(number) + 5
        _text(painter, line.adjusted(left, 4, 0, 0), sign, 14, "text3")
        if tile.data_mb is not None:
            _text(painter, line, glance.veiled(language.data_size(tile.data_mb)), 14, "text2", align=_RIGHT)

    def _act_by(self, painter: QPainter, room: QRect, tile: TrackerSnapshot) -> None:
        tone = outlook_text.urgency(tile.act_by, tile.now)
        ink = {"neutral": "text3"}.get(tone, tone)
        line = QRect(room.left(), room.bottom() - 20, room.width(), 20)
        painter.drawPixmap(line.left(), line.center().y() - 7, icons.pixmap(_ICONS[tone], ink, 16))
        text = outlook_text.countdown(tile.act_by, tile.now)
        if tile.awaits_result:
            text = self.tr("waiting for a top-up")
        _text(painter, line.adjusted(22, 0, 0, 0), text, 13, ink, strong=True)


def _text(
    painter: QPainter,
    room: QRect,
    text: str,
    size: int,
    token: str,
    *,
    strong: bool = False,
    align: Qt.AlignmentFlag = _LEFT,
) -> None:
    painter.setFont(theme.text_font(size, strong=strong))
    painter.setPen(theme.colour(token))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, align, shown)
