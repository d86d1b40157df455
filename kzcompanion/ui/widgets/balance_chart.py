"""The balance as steps over time: top-ups marked, the forecast as a band, valid-until as a line."""

from __future__ import annotations

from bisect import bisect_right
from datetime import datetime
from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from kzcompanion.domain.almaty import at_almaty, day_of
from kzcompanion.domain.chart_data import ChartData
from kzcompanion.domain.money import Money
from kzcompanion.ui import glance, language, theme

_LEFT, _RIGHT, _TOP, _BOTTOM = 64, 20, 24, 32
_GRID_LINES = 4
_LABEL_GAP = 96
"""Least distance in px between two labels of the time axis."""


class BalanceChart(QWidget):
    """Draw one ChartData; mouse or arrow keys read single points out, the ledger is its table twin."""

    def __init__(self, object_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(120)
        self._data: ChartData | None = None
        self._read: int | None = None
        theme.current().changed.connect(self.update)

    def show_chart(self, data: ChartData) -> None:
        """Show other data; nothing is read out at first."""
        self._data, self._read = data, None
        self._name()
        self.update()

    @property
    def read_out(self) -> str:
        """Return what is read out of the chart now, or an empty text."""
        if self._data is None or self._read is None:
            return ""
        at, money = self._data.points[self._read]
        when = language.day_and_time(at_almaty(at), today=day_of(self._data.now))
        return self.tr("{0}: {1}").format(when, glance.veiled(language.money(money)))

    # --- answering -----------------------------------------------------------------------------------------
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
            self.update()
        super().changeEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._data is not None and self._data.points:
            places = [self._x(at) for at, _money in self._data.points]
            x = event.position().x()
            self._point_at(min(range(len(places)), key=lambda place: abs(places[place] - x)))

    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(None)
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None or self._data is None or not self._data.points:
            super().keyPressEvent(event)
            return
        last = len(self._data.points) - 1
        self._point_at(last if self._read is None else min(last, max(0, self._read + step)))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._point_at(None)
        super().focusOutEvent(event)

    def _point_at(self, place: int | None) -> None:
        if place != self._read:
            self._read = place
            self._name()
            self.update()

    def _name(self) -> None:
        self.setAccessibleName(self.tr("Balance over time"))
        hint = self.tr("Left and right arrow read the points; the ledger holds the same as a table.")
        self.setAccessibleDescription(self.read_out or hint)

    # --- scales --------------------------------------------------------------------------------------------
    def _room(self) -> QRectF:
        return QRectF(self.rect()).adjusted(_LEFT, _TOP, -_RIGHT, -_BOTTOM)

    def _x(self, at: datetime) -> float:
        assert self._data is not None
        whole = (self._data.until - self._data.since).total_seconds() or 1.0
        room = self._room()
        share = (at - self._data.since).total_seconds() / whole
        return room.left() + min(1.0, max(0.0, share)) * room.width()

    def _y(self, money: Money) -> float:
        assert self._data is not None
        low, high = self._data.y_min.tiyn, self._data.y_max.tiyn
        room = self._room()
        return room.bottom() - (money.tiyn - low) / ((high - low) or 1) * room.height()

    # --- painting ------------------------------------------------------------------------------------------
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._data is None or not self._data.points:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_axes(painter)
        self._paint_band(painter)
        self._paint_steps(painter)
        self._paint_topups(painter)
        self._paint_marks(painter)
        self._paint_read_out(painter)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)

    def _paint_axes(self, painter: QPainter) -> None:
        assert self._data is not None
        room, data = self._room(), self._data
        painter.setFont(theme.text_font(12))
        span = data.y_max.tiyn - data.y_min.tiyn
        for line in range(_GRID_LINES + 1):
            value = Money(data.y_min.tiyn + span * line // _GRID_LINES)
            y = self._y(value)
            painter.setPen(QPen(theme.colour("line"), 1))
            painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
            painter.setPen(theme.colour("text3"))
            place = QRectF(0, y - 9, _LEFT - 10, 18)
            text = glance.veiled(language.amount(value))
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        count = max(2, int(room.width() // _LABEL_GAP))
        whole = data.until - data.since
        for place_number in range(count + 1):
            at = data.since + whole * place_number / count
            x = self._x(at)
            label = language.day_short(day_of(at), today=day_of(data.now))
            painter.drawText(QRectF(x - 48, room.bottom() + 8, 96, 18), Qt.AlignmentFlag.AlignCenter, label)

    def _paint_band(self, painter: QPainter) -> None:
        assert self._data is not None
        if self._data.band is None:
            return
        corners = QPolygonF([QPointF(self._x(at), self._y(money)) for at, money in self._data.band])
        ground = theme.colour("gold")
        ground.setAlpha(60)
        painter.setBrush(ground)
        painter.setPen(QPen(theme.colour("warn"), 1.5, Qt.PenStyle.DashLine))
        painter.drawPolygon(corners)

    def _paint_steps(self, painter: QPainter) -> None:
        assert self._data is not None
        points = self._data.points
        path = QPainterPath(QPointF(self._x(points[0][0]), self._y(points[0][1])))
        for (_at, money), (later, next_money) in pairwise(points):
            path.lineTo(self._x(later), self._y(money))
            path.lineTo(self._x(later), self._y(next_money))
        end = min(self._data.now, self._data.until)
        path.lineTo(self._x(max(end, points[-1][0])), self._y(points[-1][1]))
        area = QPainterPath(path)
        area.lineTo(path.currentPosition().x(), self._y(Money(0)))
        area.lineTo(self._x(points[0][0]), self._y(Money(0)))
        area.closeSubpath()
        room = self._room()
        fill = QLinearGradient(0, room.top(), 0, room.bottom())
        for place, alpha in ((0.0, 70), (1.0, 8)):
            shade = theme.colour("accent").toRgb()
            shade.setAlpha(alpha)
            fill.setColorAt(place, shade)
        painter.fillPath(area, fill)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("accent"), 2.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPath(path)

    def _paint_topups(self, painter: QPainter) -> None:
        """Mark each top-up by a triangle on the step it made: the shape says it, not only the colour."""
        assert self._data is not None
        instants = [at for at, _money in self._data.points]
        painter.setPen(QPen(theme.colour("surface"), 1.5))
        painter.setBrush(theme.colour("good"))
        for at, _money in self._data.topups:
            place = max(0, bisect_right(instants, at) - 1)
            x, y = self._x(at), self._y(self._data.points[place][1])
            painter.drawPolygon(QPolygonF([QPointF(x, y - 9), QPointF(x + 7, y + 4), QPointF(x - 7, y + 4)]))

    def _paint_marks(self, painter: QPainter) -> None:
        assert self._data is not None
        self._paint_line(painter, self._data.now, self.tr("now"), "text3", left=True)
        if (
            self._data.valid_until is not None
            and self._data.since <= self._data.valid_until <= self._data.until
        ):
            self._paint_line(painter, self._data.valid_until, self.tr("valid until"), "bad", left=False)

    def _paint_line(self, painter: QPainter, at: datetime, text: str, token: str, *, left: bool) -> None:
        room, x = self._room(), self._x(at)
        painter.setPen(QPen(theme.colour(token), 1.5, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(x, room.top() - 4), QPointF(x, room.bottom()))
        painter.setPen(theme.colour(token))
        painter.setFont(theme.text_font(12, strong=True))
        width = painter.fontMetrics().horizontalAdvance(text) + 8
        start = x - width if left else x
        if start + width > self.width():
            start = x - width
        painter.drawText(QRectF(start + 2, 0, width, _TOP - 4), Qt.AlignmentFlag.AlignCenter, text)

    def _paint_read_out(self, painter: QPainter) -> None:
        text = self.read_out
        if not text or self._data is None or self._read is None:
            return
        at, money = self._data.points[self._read]
        place = QPointF(self._x(at), self._y(money))
        painter.setPen(QPen(theme.colour("surface"), 2))
        painter.setBrush(theme.colour("accent"))
        painter.drawEllipse(place, 6, 6)
        painter.setFont(theme.text_font(13, strong=True))
        width = painter.fontMetrics().horizontalAdvance(text) + 20
        left = min(max(4.0, place.x() - width / 2), self.width() - width - 4.0)
        top = place.y() - 44 if place.y() > _TOP + 40 else place.y() + 14
        bubble = QRectF(left, top, width, 28)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("tip"))
        painter.drawRoundedRect(bubble, 8, 8)
        painter.setPen(theme.colour("on_tip"))
        painter.drawText(bubble, Qt.AlignmentFlag.AlignCenter, text)
