"""Up to four operators side by side: a row per fact, a column per operator."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from kzcompanion.ui import provenance_text
from kzcompanion.ui.models.fact_line import FactLine, OperatorRow
from kzcompanion.ui.models.operators_model import LINE_ROLE

Index = QModelIndex | QPersistentModelIndex


class ComparisonModel(QAbstractTableModel):
    """Give out the facts of the pinned operators, all or only those in which they differ."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[OperatorRow] = ()
        self._keys: list[str] = []
        self._labels: dict[str, str] = {}
        self._today = date.min

    def show_rows(self, rows: Sequence[OperatorRow], today: date, *, differences_only: bool) -> None:
        """Replace everything shown."""
        self.beginResetModel()
        self._rows, self._today = rows, today
        self._labels = {line.key: line.label for row in rows for line in row.lines}
        self._keys = [key for key in self._labels if not differences_only or self._differs(key)]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._keys)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return self._rows[section].operator.brand
        return self._labels[self._keys[section]]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self._line(index)
        if role == LINE_ROLE:
            return line
        text = line.text if line is not None else None
        if role == Qt.ItemDataRole.DisplayRole:
            return text or provenance_text.not_known()
        if role == Qt.ItemDataRole.AccessibleTextRole:
            head = f"{self._rows[index.column()].operator.brand}, {self._labels[self._keys[index.row()]]}"
            told = provenance_text.line(line.provenance, self._today) if line is not None else ""
            return f"{head}: {text or provenance_text.not_known()}. {told}"
        if role == Qt.ItemDataRole.ToolTipRole and line is not None:
            return provenance_text.line(line.provenance, self._today)
        return None

    def _line(self, index: Index) -> FactLine | None:
        return self._rows[index.column()].line(self._keys[index.row()])

    def _differs(self, key: str) -> bool:
        lines = [row.line(key) for row in self._rows]
        return len({line.text if line is not None else None for line in lines}) > 1
