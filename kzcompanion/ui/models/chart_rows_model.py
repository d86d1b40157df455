"""The balance chart as a table: every place it can read out, what is foretold among them."""

from __future__ import annotations

from datetime import datetime
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from kzcompanion.domain.almaty import at_almaty, day_of
from kzcompanion.domain.chart_data import ChartData, Stop
from kzcompanion.ui import chart_text, error_text, glance, language

Index = QModelIndex | QPersistentModelIndex


class ChartColumn(IntEnum):
    """Name the columns."""

    WHEN = 0
    WHAT = 1
    BALANCE = 2


class ChartRowsModel(QAbstractTableModel):
    """Hold the places of one chart, oldest first."""

    def __init__(self) -> None:
        super().__init__()
        self._stops: tuple[Stop, ...] = ()
        self._now: datetime | None = None

    def show_chart(self, data: ChartData) -> None:
        """Show other places."""
        self.beginResetModel()
        self._stops, self._now = data.stops, data.now
        self.endResetModel()

    def refresh(self) -> None:
        """Write every text anew."""
        self.beginResetModel()
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._stops)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(ChartColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(ChartColumn):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(ChartColumn(section))
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        words = error_text.wording()
        return words.text(("chart_when", "chart_what", "chart_balance")[section])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        stop, column = self._stops[index.row()], ChartColumn(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(stop, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            head = self.headerData(column, Qt.Orientation.Horizontal)
            return f"{head}: {self._text(stop, column)}"
        return None

    def _text(self, stop: Stop, column: ChartColumn) -> str:
        if column is ChartColumn.WHAT:
            return chart_text.what(error_text.wording(), stop)
        if column is ChartColumn.BALANCE:
            return "" if stop.money is None else glance.veiled(language.money(stop.money))
        moment = at_almaty(stop.at)
        today = None if self._now is None else day_of(self._now)
        if chart_text.is_whole_day(stop):
            return language.day_short(moment.date(), today=today)
        return language.day_and_time(moment, today=today)


def _alignment(column: ChartColumn) -> int:
    side = Qt.AlignmentFlag.AlignRight if column is ChartColumn.BALANCE else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)
