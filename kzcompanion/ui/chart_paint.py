"""Draws the balance chart into a rectangle, on the screen and on paper alike: steps, top-ups, band, lines."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from datetime import date, datetime
from itertools import pairwise

import msgspec
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from kzcompanion.domain.almaty import day_of
from kzcompanion.domain.chart_data import ChartData
from kzcompanion.domain.money import Money

_LEFT, _RIGHT, _TOP, _BOTTOM = 64, 20, 24, 32
_GRID_LINES, _FEW_LINES = 4, 2
_LINE_GAP = 26
"""Least distance between two lines of the grid; a low chart makes do with few."""
_LABEL_GAP = 96
"""Least distance between two labels of the time axis."""
_AREA_ALPHA, _BAND_ALPHA = 40, 60


class ChartStyle(msgspec.Struct, frozen=True, kw_only=True):
    """Say how a chart is drawn; every measure is in px of the screen, times `unit` on the device."""

    unit: float
    ink: Callable[[str], QColor]
    """The colour of a token."""
    font: Callable[[float, bool], QFont]
    """The font of a size on the device, strong or not."""
    amount: Callable[[Money], str]
    day: Callable[[date], str]
    now: str
    valid: str


class ChartPaint:
    """Hold where everything of one chart stands, and draw it."""

    def __init__(self, data: ChartData, place: QRectF, style: ChartStyle) -> None:
        self._data, self._place, self._style = data, place, style
        unit = style.unit
        self.room = place.adjusted(_LEFT * unit, _TOP * unit, -_RIGHT * unit, -_BOTTOM * unit)

    def x(self, at: datetime) -> float:
        """Return where an instant stands; what lies outside stands at the edge."""
        whole = (self._data.until - self._data.since).total_seconds() or 1.0
        share = (at - self._data.since).total_seconds() / whole
        return self.room.left() + min(1.0, max(0.0, share)) * self.room.width()

    def y(self, money: Money) -> float:
        """Return where an amount stands."""
        low, high = self._data.y_min.tiyn, self._data.y_max.tiyn
        return self.room.bottom() - (money.tiyn - low) / ((high - low) or 1) * self.room.height()

    def draw(self, painter: QPainter) -> None:
        """Draw everything but what is read out."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._amount_axis(painter)
        self._time_axis(painter)
        self._band(painter)
        self._steps(painter)
        self._topups(painter)
        good_to = self._data.valid_until
        over = good_to is not None and good_to < self._data.now  # the two words stand apart, not across
        self._line(painter, self._data.now, self._style.now, "text3", left=not over)
        if good_to is not None and self._data.since <= good_to <= self._data.until:
            self._line(painter, good_to, self._style.valid, "bad", left=over)

    def _pen(self, token: str, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
        return QPen(self._style.ink(token), width * self._style.unit, style)

    def _font(self, size: float, *, strong: bool = False) -> QFont:
        return self._style.font(size * self._style.unit, strong)

    def _amount_axis(self, painter: QPainter) -> None:
        room, data, unit = self.room, self._data, self._style.unit
        painter.setFont(self._font(12))
        span = data.y_max.tiyn - data.y_min.tiyn
        lines = _GRID_LINES if room.height() >= _GRID_LINES * _LINE_GAP * unit else _FEW_LINES
        for line in range(lines + 1):
            value = Money(data.y_min.tiyn + span * line // lines)
            y = self.y(value)
            painter.setPen(self._pen("line", 1))
            painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
            painter.setPen(self._style.ink("text3"))
            place = QRectF(self._place.left(), y - 9 * unit, (_LEFT - 10) * unit, 18 * unit)
            middle = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(place, middle, self._style.amount(value))

    def _time_axis(self, painter: QPainter) -> None:
        painter.setFont(self._font(12))
        painter.setPen(self._style.ink("text3"))
        top, height = self.room.bottom() + 8 * self._style.unit, 18 * self._style.unit
        for left, width, label in self._days_told(painter):
            place = QRectF(left, top, width, height)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, label)

    def _days_told(self, painter: QPainter) -> list[tuple[float, float, str]]:
        """Return left edge, width and text of the days beneath the axis; none touches the next."""
        data, unit = self._data, self._style.unit
        device = painter.device()
        assert device is not None
        metrics = QFontMetricsF(self._font(12), device)
        whole = data.until - data.since
        some = (self._style.day(day_of(at)) for at in (data.since, data.since + whole / 2, data.until))
        widest = max(metrics.horizontalAdvance(label) for label in some)
        count = max(2, int(self.room.width() // max(_LABEL_GAP * unit, widest + 16 * unit)))
        told: list[tuple[float, float, str]] = []
        for number in range(count + 1):
            at = data.since + whole * number / count
            label = self._style.day(day_of(at))
            if told and label == told[-1][2]:  # A short ledger has several places on one day: one will do.
                continue
            width = metrics.horizontalAdvance(label)
            left = max(self._place.left(), min(self.x(at) - width / 2, self._place.right() - width))
            while told and told[-1][0] + told[-1][1] + 8 * unit > left:
                if number < count or len(told) == 1:  # The first day and the last one stay.
                    break
                told.pop()
            else:
                told.append((left, width, label))
        return told

    def _band(self, painter: QPainter) -> None:
        if self._data.band is None:
            return
        ground = QColor(self._style.ink("gold"))
        ground.setAlpha(_BAND_ALPHA)
        painter.setBrush(ground)
        painter.setPen(self._pen("warn", 1.5, Qt.PenStyle.DashLine))
        painter.drawPolygon(QPolygonF([QPointF(self.x(at), self.y(money)) for at, money in self._data.band]))

    def _steps(self, painter: QPainter) -> None:
        points = self._data.points
        path = QPainterPath(QPointF(self.x(points[0][0]), self.y(points[0][1])))
        for (_at, money), (later, next_money) in pairwise(points):
            path.lineTo(self.x(later), self.y(money))
            path.lineTo(self.x(later), self.y(next_money))
        end = min(self._data.now, self._data.until)
        path.lineTo(self.x(max(end, points[-1][0])), self.y(points[-1][1]))
        area = QPainterPath(path)
        area.lineTo(path.currentPosition().x(), self.y(Money(0)))
        area.lineTo(self.x(points[0][0]), self.y(Money(0)))
        area.closeSubpath()
        shade = QColor(self._style.ink("accent"))
        shade.setAlpha(_AREA_ALPHA)
        painter.fillPath(area, shade)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = self._pen("accent", 2.5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPath(path)

    def _topups(self, painter: QPainter) -> None:
        """Mark each top-up by a triangle on the step it made: the shape says it, not only the colour."""
        unit = self._style.unit
        instants = [at for at, _money in self._data.points]
        painter.setPen(self._pen("surface", 1.5))
        painter.setBrush(self._style.ink("good"))
        for at, _money in self._data.topups:
            place = max(0, bisect_right(instants, at) - 1)
            x, y = self.x(at), self.y(self._data.points[place][1])
            corners = ((0, -9), (7, 4), (-7, 4))
            painter.drawPolygon(QPolygonF([QPointF(x + dx * unit, y + dy * unit) for dx, dy in corners]))

    def _line(self, painter: QPainter, at: datetime, text: str, token: str, *, left: bool) -> None:
        room, x, unit = self.room, self.x(at), self._style.unit
        painter.setPen(self._pen(token, 1.5, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(x, room.top() - 4 * unit), QPointF(x, room.bottom()))
        painter.setPen(self._style.ink(token))
        font = self._font(12, strong=True)
        painter.setFont(font)
        device = painter.device()
        assert device is not None
        width = QFontMetricsF(font, device).horizontalAdvance(text) + 8 * unit
        start = x - width - 4 * unit if left else x
        if start + width > self._place.right():
            start = x - width
        place = QRectF(start + 2 * unit, self._place.top(), width, (_TOP - 4) * unit)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
