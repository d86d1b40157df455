"""Paints one SIM of the list to choose from: brand letter, nickname, balance, and what presses."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kzcompanion.services.tracker_service import TrackerSnapshot
from kzcompanion.ui import glance, icons, language, outlook_text, theme
from kzcompanion.ui.letter_tile import paint_letter

Index = QModelIndex | QPersistentModelIndex
SIM_ID_ROLE = Qt.ItemDataRole.UserRole
SNAPSHOT_ROLE = Qt.ItemDataRole.UserRole + 1
BRAND_ROLE = Qt.ItemDataRole.UserRole + 2
"""Brand, letter and colour of the operator."""
HEIGHT, GAP, _PAD, _TILE = 66, 8, 14, 40
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class SimRowDelegate(QStyledItemDelegate):
    """Draw a row; the item's accessible text says the same in words."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(320, HEIGHT + GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        snapshot: TrackerSnapshot = index.data(SNAPSHOT_ROLE)
        brand, letter, colour = index.data(BRAND_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room: QRect = option.rect.adjusted(1, 1, -1, -GAP)
        _ground(painter, room, option.state)
        tile = QRectF(room.left() + _PAD, room.top() + (room.height() - _TILE) / 2, _TILE, _TILE)
        paint_letter(painter, tile, letter, colour)
        left = int(tile.right()) + 12
        half = (room.right() - left - _PAD) // 2
        upper = QRect(left, room.top() + 11, half, 22)
        _write(painter, upper, snapshot.sim.nickname, 15, "text", strong=True)
        _write(painter, upper.translated(0, 23), brand, 13, "text2")
        right = QRect(left + half, upper.top(), room.right() - _PAD - left - half, 22)
        balance = glance.veiled(language.money(snapshot.balance))
        _write(painter, right, balance, 17, "text", strong=True, end=True)
        self._presses(painter, right.translated(0, 23), snapshot)
        painter.restore()

    def _presses(self, painter: QPainter, room: QRect, snapshot: TrackerSnapshot) -> None:
        ink, icon, text = "text3", "", self.tr("balance as last read")
        if snapshot.awaits_result:
            ink, icon, text = "warn", "hourglass", self.tr("a top-up is waiting for its result")
        elif snapshot.balance is None:
            text = self.tr("no balance read yet")
        elif snapshot.act_by is not None:
            tone = outlook_text.urgency(snapshot.act_by, snapshot.now)
            ink = tone if tone in {"bad", "warn"} else "text3"
            icon = "clock"
            text = outlook_text.countdown(snapshot.act_by, snapshot.now)
        width = _write(painter, room, text, 13, ink, end=True)
        if icon:
            painter.drawPixmap(room.right() - width - 19, room.center().y() - 6, icons.pixmap(icon, ink, 14))


def _ground(painter: QPainter, room: QRect, state: QStyle.StateFlag) -> None:
    selected = bool(state & QStyle.StateFlag.State_Selected)
    focused = bool(state & QStyle.StateFlag.State_HasFocus)
    hovered = bool(state & QStyle.StateFlag.State_MouseOver)
    painter.setBrush(theme.colour("accent_soft" if selected else "hover" if hovered else "surface"))
    painter.setPen(QPen(theme.colour("accent" if selected or focused else "line"), 2 if focused else 1))
    painter.drawRoundedRect(QRectF(room).adjusted(0.5, 0.5, -0.5, -0.5), 14, 14)


def _write(
    painter: QPainter, room: QRect, text: str, size: int, ink: str, *, strong: bool = False, end: bool = False
) -> int:
    """Write one elided line and return its width in px."""
    painter.setFont(theme.text_font(size, strong=strong))
    painter.setPen(theme.colour(ink))
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, _RIGHT if end else _LEFT, shown)
    return metrics.horizontalAdvance(shown)
