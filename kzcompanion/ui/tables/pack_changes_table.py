"""The changes of a data pack as a table; the row chosen is read in full beneath it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from kzcompanion.ui.models.pack_changes_model import ChangeColumn, PackChangesProxy

_ROW_HEIGHT, _LEAST_ROWS = 36, 3
_SHARES = {ChangeColumn.WHAT: 32, ChangeColumn.BEFORE: 20, ChangeColumn.AFTER: 24, ChangeColumn.SOURCE: 24}
"""Parts of a hundred of what the first column leaves."""
_PAD = 27


class PackChangesTable(QTableView):
    """Show the proxy; `chosen` tells the texts of the current row, or of none."""

    chosen = Signal(list)

    def __init__(self, object_name: str, proxy: PackChangesProxy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self.setModel(proxy)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setMinimumHeight((_LEAST_ROWS + 1) * _ROW_HEIGHT)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        self.horizontalHeader().setHighlightSections(False)
        proxy.modelReset.connect(self.fit)
        self.selectionModel().currentChanged.connect(lambda *_indexes: self._tell())
        proxy.modelReset.connect(self._tell)
        proxy.rowsRemoved.connect(lambda *_rows: self._tell())

    def fit(self) -> None:
        """Share the width out."""
        metrics, model = self.fontMetrics(), self.model()
        rows = range(min(60, model.rowCount()))
        texts = [str(model.index(row, ChangeColumn.KIND).data()) for row in rows]
        texts.append(str(model.headerData(ChangeColumn.KIND, self.horizontalHeader().orientation())))
        first = max(metrics.horizontalAdvance(text) for text in texts) + _PAD
        self.setColumnWidth(ChangeColumn.KIND, first)
        room = self.viewport().width() - first
        for column, share in _SHARES.items():
            self.setColumnWidth(column, room * share // 100)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def _tell(self) -> None:
        index = self.currentIndex()
        model = self.model()
        texts = (
            [str(model.index(index.row(), column).data()) for column in ChangeColumn]
            if index.isValid()
            else []
        )
        self.chosen.emit(texts)
