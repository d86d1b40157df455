"""Up to four operators side by side: a row per fact, its name first, then a column per operator."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from kzcompanion.ui import provenance_text
from kzcompanion.ui.fact_line import FactLine, OperatorRow
from kzcompanion.ui.letter_tile import letter_icon
from kzcompanion.ui.models.operators_model import LINES_ROLE, OPERATOR_ROLE, TOLD_ROLE

Index = QModelIndex | QPersistentModelIndex
LABEL_COLUMN = 0


class ComparisonModel(QAbstractTableModel):
    """Give out the facts of the pinned operators: all, those that differ, or those that hold some words."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[OperatorRow] = ()
        self._keys: list[str] = []
        self._labels: dict[str, str] = {}
        self._today = date.min

    def show_rows(
        self,
        rows: Sequence[OperatorRow],
        today: date,
        *,
        differences_only: bool,
        words: tuple[str, ...] = (),
    ) -> None:
        """Replace everything shown."""
        self.beginResetModel()
        self._rows, self._today = rows, today
        self._labels = {line.key: line.label for row in rows for line in row.lines}
        self._keys = [
            key
            for key in self._labels
            if (not differences_only or self._differs(key)) and (not words or self._holds(key, words))
        ]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._keys)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() or not self._rows else 1 + len(self._rows)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not LABEL_COLUMN < section <= len(self._rows):
            return None
        operator = self._rows[section - 1].operator
        if role == Qt.ItemDataRole.DisplayRole:
            return operator.brand
        if role == Qt.ItemDataRole.DecorationRole:
            return letter_icon(operator.letter, operator.colour)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if index.column() == LABEL_COLUMN:
            spoken = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
            return self._labels[self._keys[index.row()]] if role in spoken else None
        row, line = self._rows[index.column() - 1], self._line(index)
        if role == LINES_ROLE:
            return (line,) if line is not None else ()
        if role == OPERATOR_ROLE:
            return row.operator
        if role == Qt.ItemDataRole.DisplayRole:
            return (line.text if line is not None else None) or provenance_text.not_known()
        if role == TOLD_ROLE:
            return self._told(index)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.operator.brand}, {self._told(index)}"
        return None

    def _told(self, index: Index) -> str:
        line = self._line(index)
        if line is not None:
            return provenance_text.told((line,), self._today)
        return f"{self._labels[self._keys[index.row()]]}: {provenance_text.not_known()}"

    def _line(self, index: Index) -> FactLine | None:
        return self._rows[index.column() - 1].line(self._keys[index.row()])

    def _differs(self, key: str) -> bool:
        lines = [row.line(key) for row in self._rows]
        return len({line.text if line is not None else None for line in lines}) > 1

    def _holds(self, key: str, words: tuple[str, ...]) -> bool:
        lines = (row.line(key) for row in self._rows)
        return any(line.holds(words) for line in lines if line is not None)
