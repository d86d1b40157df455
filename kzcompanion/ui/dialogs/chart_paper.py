"""Opens the window from which a SIM's balance chart is printed or saved as a PDF."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kzcompanion.domain.chart_data import ChartData
from kzcompanion.services.tracker_service import TrackerSnapshot
from kzcompanion.ui.dialogs.paper_dialog import PaperDialog
from kzcompanion.ui.paper.chart_sheet import chart_sheet


def chart_dialog(
    parent: QWidget | None, snapshot: TrackerSnapshot, data: ChartData, brand: str
) -> PaperDialog:
    """Return the window for one SIM as it stands."""
    return PaperDialog(
        "chart_paper",
        QCoreApplication.translate("ChartPaper", "Print the balance chart"),
        QCoreApplication.translate(
            "ChartPaper",
            "One sheet with the chart, the forecast and the same as a table. It holds no phone number.",
        ),
        "kz-balance.pdf",
        lambda lang: chart_sheet(snapshot, data, brand, lang),
        parent,
    )
