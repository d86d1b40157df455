"""The comparison table as a model: a row per operator, a fact with its source in every cell."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt

from kzcompanion.ui import provenance_text
from kzcompanion.ui.models.fact_line import OperatorRow

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
    Column.PREFIXES: "prefixes",
    Column.BALANCE_CODE: "balance_code",
    Column.APN: "apn",
    Column.APP: "app",
}
OPERATOR_ROLE = Qt.ItemDataRole.UserRole
LINE_ROLE = Qt.ItemDataRole.UserRole + 1
"""The fact behind the cell, or None."""
PINNED_ROLE = Qt.ItemDataRole.UserRole + 2
SORT_ROLE = Qt.ItemDataRole.UserRole + 3
TEXT_ROLE = Qt.ItemDataRole.UserRole + 4
"""Everything the search looks through."""
NETWORKS_ROLE = Qt.ItemDataRole.UserRole + 5
"""Which generations are on air: a tuple of (generation, whether it is known)."""
COMPANY_ROLE = Qt.ItemDataRole.UserRole + 7
COUNTS_ROLE = Qt.ItemDataRole.UserRole + 6
"""How many facts are firm, ageing or doubtful, and not known."""


class OperatorsModel(QAbstractTableModel):
    """Give out the rows; every known cell answers with text, accessible text and the fact behind it."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[OperatorRow, ...] = ()
        self._pinned: frozenset[str] = frozenset()
        self._today = date.min

    def show_rows(self, rows: Iterable[OperatorRow], pinned: Iterable[str], today: date) -> None:
        """Replace everything shown."""
        self.beginResetModel()
        self._rows, self._pinned, self._today = tuple(rows), frozenset(pinned), today
        self.endResetModel()

    def show_pinned(self, pinned: Iterable[str]) -> None:
        """Mark these operators as pinned."""
        self._pinned = frozenset(pinned)
        self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 0), [PINNED_ROLE])

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
        row, column = self._rows[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row, column)
        if role == OPERATOR_ROLE:
            return row.operator
        if role == LINE_ROLE:
            return row.line(FACT_KEYS[column]) if column in FACT_KEYS else None
        if role == PINNED_ROLE:
            return row.operator.id in self._pinned
        if role == SORT_ROLE:
            return self._sort_key(row, column)
        if role == TEXT_ROLE:
            return self._searched(row)
        if role == NETWORKS_ROLE:
            return row.networks()
        if role == COMPANY_ROLE:
            return row.company
        if role == COUNTS_ROLE:
            return row.counts()
        return None

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

    def _spoken(self, row: OperatorRow, column: Column) -> str:
        if column is Column.BRAND:
            pinned = self.tr("pinned") if row.operator.id in self._pinned else ""
            return ", ".join(word for word in (row.operator.brand, row.company, pinned) if word)
        head = self.headerData(column, Qt.Orientation.Horizontal)
        text = f"{row.operator.brand}, {head}: {self._text(row, column)}"
        line = row.line(FACT_KEYS[column]) if column in FACT_KEYS else None
        return f"{text}. {provenance_text.line(line.provenance, self._today)}" if line is not None else text

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

    def _searched(self, row: OperatorRow) -> str:
        words = [row.operator.brand, row.company]
        words.extend(f"{line.label} {line.text or ''}" for line in row.lines)
        return "\n".join(words).casefold()


class OperatorsProxy(QSortFilterProxyModel):
    """Sort and search the operators; pinned ones stay on top in either order."""

    def __init__(self, model: OperatorsModel) -> None:
        super().__init__()
        self.setSourceModel(model)
        self.setSortRole(SORT_ROLE)
        self._words: Sequence[str] = ()

    def search(self, words: str) -> None:
        """Show only operators of which every word is found somewhere."""
        self.beginFilterChange()
        self._words = words.casefold().split()
        self.endFilterChange()

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        text = self.sourceModel().index(source_row, 0, source_parent).data(TEXT_ROLE)
        return all(word in text for word in self._words)

    def lessThan(self, source_left: Index, source_right: Index) -> bool:
        left, right = source_left.data(PINNED_ROLE), source_right.data(PINNED_ROLE)
        if left != right:
            return bool(left) is (self.sortOrder() is Qt.SortOrder.AscendingOrder)
        return bool(source_left.data(SORT_ROLE) < source_right.data(SORT_ROLE))
