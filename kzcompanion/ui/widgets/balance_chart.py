"""The balance as steps over time: top-ups marked, the forecast as a band, valid-until as a line."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kzcompanion.domain.almaty import at_almaty, day_of
from kzcompanion.domain.chart_data import ChartData, Stop
from kzcompanion.ui import chart_text, error_text, glance, language, theme
from kzcompanion.ui.chart_paint import ChartPaint, ChartStyle


class BalanceChart(QWidget):
    """Draw one ChartData; mouse or arrow keys read out every place, what is foretold, too."""

    def __init__(self, object_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(148)
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
        stop = self._stop()
        if self._data is None or stop is None:
            return ""
        today, moment = day_of(self._data.now), at_almaty(stop.at)
        if chart_text.is_whole_day(stop):
            when = language.day_short(moment.date(), today=today)
        else:
            when = language.day_and_time(moment, today=today)
        what = chart_text.what(error_text.wording(), stop)
        if stop.money is None or (chart_text.is_whole_day(stop) and not stop.money.tiyn):
            return self.tr("{0}: {1}").format(when, what)
        return self.tr("{0}: {1}, {2}").format(when, glance.veiled(language.money(stop.money)), what)

    # --- answering -----------------------------------------------------------------------------------------
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
            self.update()
        super().changeEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._data is not None and self._data.stops:
            paint, x = self._paint(), event.position().x()
            places = [abs(paint.x(stop.at) - x) for stop in self._data.stops]
            self._point_at(places.index(min(places)))

    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(None)
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self._data.stops) - 1 if self._data is not None else -1
        key = Qt.Key(event.key())
        if last < 0 or key not in {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End}:
            super().keyPressEvent(event)
            return
        if key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self._point_at(0 if key is Qt.Key.Key_Home else last)
            return
        step = 1 if key is Qt.Key.Key_Right else -1
        self._point_at(self._newest() if self._read is None else min(last, max(0, self._read + step)))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._point_at(None)
        super().focusOutEvent(event)

    def _stop(self) -> Stop | None:
        return None if self._data is None or self._read is None else self._data.stops[self._read]

    def _newest(self) -> int:
        """Return the last place that was written down: to its right lies what is foretold."""
        assert self._data is not None
        told = [place for place, stop in enumerate(self._data.stops) if not chart_text.is_foretold(stop)]
        return told[-1] if told else 0

    def _point_at(self, place: int | None) -> None:
        if place != self._read:
            self._read = place
            self._name()
            self.update()

    def _name(self) -> None:
        self.setAccessibleName(self.tr("Balance over time"))
        hint = self.tr("Left and right arrow read every point; “Figures” shows the same as a table.")
        self.setAccessibleDescription(self.read_out or hint)

    # --- painting ------------------------------------------------------------------------------------------
    def _paint(self) -> ChartPaint:
        assert self._data is not None
        today, wording = day_of(self._data.now), error_text.wording()
        style = ChartStyle(
            unit=1.0,
            ink=theme.colour,
            font=_font,
            amount=lambda money: glance.veiled(language.amount(money)),
            day=lambda day: language.day_short(day, today=today),
            now=wording.text("chart_now"),
            valid=wording.text("chart_valid"),
        )
        return ChartPaint(self._data, QRectF(self.rect()), style)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._data is None or not self._data.points:
            return
        painter, paint = QPainter(self), self._paint()
        paint.draw(painter)
        self._paint_read_out(painter, paint)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)

    def _paint_read_out(self, painter: QPainter, paint: ChartPaint) -> None:
        text, stop = self.read_out, self._stop()
        if not text or stop is None:
            return
        place = QPointF(paint.x(stop.at), paint.room.top() if stop.money is None else paint.y(stop.money))
        painter.setPen(QPen(theme.colour("surface"), 2))
        painter.setBrush(theme.colour("accent"))
        painter.drawEllipse(place, 6, 6)
        painter.setFont(theme.text_font(13, strong=True))
        width = painter.fontMetrics().horizontalAdvance(text) + 20
        left = min(max(4.0, place.x() - width / 2), self.width() - width - 4.0)
        top = place.y() - 44 if place.y() > paint.room.top() + 40 else place.y() + 14
        bubble = QRectF(left, top, width, 28)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("tip"))
        painter.drawRoundedRect(bubble, 8, 8)
        painter.setPen(theme.colour("on_tip"))
        painter.drawText(bubble, Qt.AlignmentFlag.AlignCenter, text)


def _font(size: float, strong: bool) -> QFont:
    return theme.text_font(round(size), strong=strong)
