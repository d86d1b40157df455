"""The table of operators as a model: a row per operator, a fact with its source in every cell."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt

from kzcompanion.ui import provenance_text
from kzcompanion.ui.fact_line import COMPANY, FactLine, OperatorRow

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """Name the columns, left to right."""

    BRAND = 0
    PREFIXES = 1
    NETWORKS = 2
    BALANCE_CODE = 3
    APN = 4
    APP = 5
    AGE = 6


FACT_KEYS = {
    Column.BRAND: COMPANY,
    Column.PREFIXES: "prefixes",
    Column.BALANCE_CODE: "balance_code",
    Column.APN: "apn",
    Column.APP: "app",
}
OPERATOR_ROLE = Qt.ItemDataRole.UserRole
LINES_ROLE = Qt.ItemDataRole.UserRole + 1
"""The facts behind the cell: a tuple of FactLine, empty where the cell only counts."""
PINNED_ROLE = Qt.ItemDataRole.UserRole + 2
SORT_ROLE = Qt.ItemDataRole.UserRole + 3
ROW_ROLE = Qt.ItemDataRole.UserRole + 4
"""The OperatorRow."""
TOLD_ROLE = Qt.ItemDataRole.UserRole + 5
"""What the line under the table says of the cell: facts with source, date, age and certainty."""


class OperatorsModel(QAbstractTableModel):
    """Give out the rows; every cell answers with text, accessible text and the facts behind it."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[OperatorRow, ...] = ()
        self._pinned: frozenset[str] = frozenset()
        self._today = date.min
        self._answers: dict[int, Callable[[OperatorRow, Column], object]] = {
            Qt.ItemDataRole.DisplayRole: self._text,
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
            OPERATOR_ROLE: lambda row, _column: row.operator,
            LINES_ROLE: _lines,
            PINNED_ROLE: lambda row, _column: row.operator.id in self._pinned,
            SORT_ROLE: self._sort_key,
            ROW_ROLE: lambda row, _column: row,
            TOLD_ROLE: self._told,
        }

    def show_rows(self, rows: Iterable[OperatorRow], pinned: Iterable[str], today: date) -> None:
        """Replace everything shown."""
        self.beginResetModel()
        self._rows, self._pinned, self._today = tuple(rows), frozenset(pinned), today
        self.endResetModel()

    def show_pinned(self, pinned: Iterable[str]) -> None:
        """Mark these operators as pinned."""
        self._pinned = frozenset(pinned)
        if self._rows:
            last = self.index(len(self._rows) - 1, len(Column) - 1)
            self.dataChanged.emit(self.index(0, 0), last, [PINNED_ROLE])

    def row(self, number: int) -> OperatorRow:
        """Return one row of the source order."""
        return self._rows[number]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        if not 0 <= section < len(Column):
            return None
        return {
            Column.BRAND: self.tr("Operator / company"),
            Column.PREFIXES: self.tr("Prefixes (a hint)"),
            Column.NETWORKS: self.tr("Networks"),
            Column.BALANCE_CODE: self.tr("Balance code"),
            Column.APN: self.tr("APN"),
            Column.APP: self.tr("App"),
            Column.AGE: self.tr("How sure"),
        }[Column(section)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        answer = self._answers.get(role)
        if answer is None or not index.isValid():
            return None
        return answer(self._rows[index.row()], Column(index.column()))

    def _text(self, row: OperatorRow, column: Column) -> str:
        if column is Column.BRAND:
            return row.operator.brand
        if column is Column.NETWORKS:
            return " ".join(name.upper() for name, on_air in row.networks() if on_air)
        if column is Column.AGE:
            firm, doubtful, unknown = row.counts()
            return self.tr("{0} firm, {1} less sure, {2} not known").format(firm, doubtful, unknown)
        line = row.line(FACT_KEYS[column])
        return (line.text if line is not None else None) or provenance_text.not_known()

    def _told(self, row: OperatorRow, column: Column) -> str:
        return provenance_text.told(_lines(row, column), self._today) or self._text(row, column)

    def _spoken(self, row: OperatorRow, column: Column) -> str:
        pinned = self.tr("pinned") if row.operator.id in self._pinned and column is Column.BRAND else ""
        return ", ".join(word for word in (row.operator.brand, pinned, self._told(row, column)) if word)

    def _sort_key(self, row: OperatorRow, column: Column) -> str:
        if column is Column.BRAND:
            return f"{row.operator.order:03d}"
        if column is Column.AGE:
            firm, _doubtful, unknown = row.counts()
            return f"{999 - firm:03d}{unknown:03d}"
        if column is Column.NETWORKS:
            return f"{9 - sum(bool(on) for _name, on in row.networks())}"
        line = row.line(FACT_KEYS[column])
        known = line is not None and line.text is not None
        return ("0" if known else "1") + self._text(row, column).casefold()


class OperatorsProxy(QSortFilterProxyModel):
    """Sort and search the operators; pinned ones stay on top in either order."""

    def __init__(self, model: OperatorsModel) -> None:
        super().__init__()
        self.setSourceModel(model)
        self.setSortRole(SORT_ROLE)
        self.words: tuple[str, ...] = ()

    def search(self, words: str) -> None:
        """Show only operators of which every word is found in the brand or in a fact that is known."""
        self.beginFilterChange()
        self.words = tuple(words.casefold().split())
        self.endFilterChange()

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        row: OperatorRow = self.sourceModel().index(source_row, 0, source_parent).data(ROW_ROLE)
        brand = row.operator.brand.casefold()
        return all(word in brand or any(line.holds((word,)) for line in row.lines) for word in self.words)

    def lessThan(self, source_left: Index, source_right: Index) -> bool:
        left, right = source_left.data(PINNED_ROLE), source_right.data(PINNED_ROLE)
        if left != right:
            return bool(left) is (self.sortOrder() is Qt.SortOrder.AscendingOrder)
        return bool(source_left.data(SORT_ROLE) < source_right.data(SORT_ROLE))


def _lines(row: OperatorRow, column: Column) -> tuple[FactLine, ...]:
    if column is Column.NETWORKS:
        return row.bands()
    line = row.line(FACT_KEYS[column]) if column in FACT_KEYS else None
    return (line,) if line is not None else ()
