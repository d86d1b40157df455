"""The balance chart of a SIM with the days to come beneath it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kzcompanion.domain.almaty import day_of
from kzcompanion.domain.chart_data import ChartData
from kzcompanion.services.tracker_service import TrackerSnapshot
from kzcompanion.ui.widgets.balance_chart import BalanceChart
from kzcompanion.ui.widgets.day_mix_panel import DayMixPanel


class ChartView(QWidget):
    """Show the chart and let the days to come be tried out."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("chart_view")
        self.chart = BalanceChart("balance_chart")
        self.days = DayMixPanel()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.chart, 1)
        column.addWidget(self.days)

    def show_snapshot(self, snapshot: TrackerSnapshot, data: ChartData) -> None:
        """Show the chart of one SIM."""
        self.chart.show_chart(data)
        self.days.show_mix(snapshot.mix, snapshot.forecast, day_of(snapshot.now))
