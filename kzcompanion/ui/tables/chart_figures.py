"""The balance chart as a table, for whoever would rather read it."""

from __future__ import annotations

from PySide6.QtWidgets import QHeaderView, QTableView

from kzcompanion.ui.models.chart_rows_model import ChartColumn, ChartRowsModel

_ROW_HEIGHT = 36


class ChartFigures(QTableView):
    """Show every place of the chart as a row; `rows` is its model."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("chart_figures")
        self.setProperty("kind", "plain")
        self.rows = ChartRowsModel()
        self.setModel(self.rows)
        self.setShowGrid(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setMinimumHeight(150)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(ChartColumn.WHAT, QHeaderView.ResizeMode.Stretch)
