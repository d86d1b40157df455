"""What stands beside the ledger: chart, table, printing, days to come, and differences to explain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kzcompanion.domain.cause import Cause
from kzcompanion.domain.day_types import DayMix
from kzcompanion.domain.errors import CompanionError
from kzcompanion.services.tracker_service import TrackerSnapshot
from kzcompanion.ui import brand_text, tab_order
from kzcompanion.ui.widgets import buttons
from kzcompanion.ui.widgets.difference_strip import DifferenceStrip

if TYPE_CHECKING:
    from kzcompanion.services.assembly import Services
    from kzcompanion.ui.shell import Shell
    from kzcompanion.ui.tables.chart_figures import ChartFigures
    from kzcompanion.ui.widgets.chart_view import ChartView

VIEWS = ("chart", "figures")
"""The ids of the views it brings."""


class ChartDesk(QObject):
    """Own these widgets and their deeds; a tab only gives them room. `changed` asks for a new snapshot.

    Chart and table are built into `room` when they are first looked at.
    """

    changed = Signal()

    def __init__(self, services: Services, shell: Shell, parent: QWidget) -> None:
        super().__init__(parent)
        self._services, self._shell, self._parent = services, shell, parent
        self._snapshot: TrackerSnapshot | None = None
        self._drawn = False
        self._view: ChartView | None = None
        self._figures: ChartFigures | None = None
        self.strip, self.room = DifferenceStrip(), QWidget()
        self._column = QVBoxLayout(self.room)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.printing = buttons.icon_button("chart_print", "printer")
        self.strip.chosen.connect(self._explain)
        self.printing.clicked.connect(self._print)

    def show_snapshot(self, snapshot: TrackerSnapshot) -> None:
        """Take a new snapshot; the chart is prepared once it is looked at."""
        self._snapshot, self._drawn = snapshot, False
        self.strip.show_difference(self._services.difference.latest(snapshot))

    def bring(self, wanted: str) -> QWidget | None:
        """Make ready for the view of this id and return its widget; None where it is not one of VIEWS."""
        own = wanted in VIEWS
        self.strip.allow(not own)
        self.printing.setVisible(own)
        if not own:
            return None
        view, figures = self._ready()
        self._draw(view, figures)
        view.setVisible(wanted == "chart")
        figures.setVisible(wanted == "figures")
        return self.room

    def retranslate(self) -> None:
        """Write every text anew: the language changed or amounts were hidden."""
        self.printing.set_label(self.tr("Print the balance chart"))
        self.strip.retranslate()
        if self._view is not None and self._figures is not None:
            self._figures.setAccessibleName(self.tr("The chart as a table"))
            self._figures.rows.refresh()
            self._view.chart.update()
            self._view.days.retranslate()

    def flush(self) -> None:
        """Keep what was set of the days to come a moment ago."""
        if self._view is not None:
            self._view.days.flush()

    def _ready(self) -> tuple[ChartView, ChartFigures]:
        if self._view is None or self._figures is None:
            from kzcompanion.ui.tables.chart_figures import ChartFigures
            from kzcompanion.ui.widgets.chart_view import ChartView

            self._view, self._figures = ChartView(), ChartFigures()
            self._view.days.changed.connect(self._keep_mix)
            for widget in (self._view, self._figures):
                self._column.addWidget(widget, 1)
            tab_order.follow(self.printing, self._view.chart, *self._view.days.stops(), self._figures)
            self.retranslate()
        return self._view, self._figures

    def _draw(self, view: ChartView, figures: ChartFigures) -> None:
        if self._snapshot is not None and not self._drawn:
            data = self._services.tracker.chart(self._snapshot)
            view.show_snapshot(self._snapshot, data)
            figures.rows.show_chart(data)
            self._drawn = True

    def _explain(self, check_id: str, cause: str) -> None:
        """Write the correction by which the user explains the last check."""
        try:
            self._services.difference.post(check_id, Cause(cause))
        except CompanionError as error:
            self._shell.show_error(error)
        else:
            self._shell.toast(self.tr("Written into the ledger"), undo=True)

    def _keep_mix(self, mix: DayMix | None) -> None:
        if self._snapshot is None:
            return
        try:
            self._services.preferences.keep_day_mix(self._snapshot.sim.id, mix)
        except CompanionError as error:
            self._shell.show_error(error)
        self.changed.emit()

    def _print(self) -> None:
        from kzcompanion.ui.dialogs.chart_paper import chart_dialog

        if self._snapshot is not None:
            brand = brand_text.name(self._services.facts, self._snapshot.sim.operator_id)
            data = self._services.tracker.chart(self._snapshot)
            chart_dialog(self._parent, self._snapshot, data, brand).exec()
