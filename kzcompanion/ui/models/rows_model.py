"""Rows of ready-made cells as a table model: for lists whose texts are made once per change."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import msgspec
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from kzcompanion.ui import icons, theme

Index = QModelIndex | QPersistentModelIndex
ID_ROLE = Qt.ItemDataRole.UserRole
TOLD_ROLE = Qt.ItemDataRole.UserRole + 1
"""What stands under the table while the cell is pointed at."""
_ICON = 16


class Cell(msgspec.Struct, frozen=True):
    """Hold one cell: what is shown, what is read out (the text by itself unless told), its mark."""

    text: str
    spoken: str = ""
    icon: str = ""
    ink: str = "text"
    told: str = ""
    right: bool = False
    strong: bool = False


class Row(msgspec.Struct, frozen=True):
    """Hold one row by the id of what it shows."""

    id: str
    cells: tuple[Cell, ...]


class RowsModel(QAbstractTableModel):
    """Give out the rows under their headings."""

    def __init__(self) -> None:
        super().__init__()
        self._headings: tuple[str, ...] = ()
        self._rows: tuple[Row, ...] = ()

    def show_rows(self, headings: Sequence[str], rows: Iterable[Row]) -> None:
        """Replace everything shown."""
        self.beginResetModel()
        self._headings, self._rows = tuple(headings), tuple(rows)
        self.endResetModel()

    def row_of(self, row_id: str) -> int:
        """Return the place of a row, -1 where there is none of that id."""
        return next((place for place, row in enumerate(self._rows) if row.id == row_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._headings)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._headings):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and self._rows:
            return _alignment(self._rows[0].cells[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ID_ROLE:
            return row.id
        cell = row.cells[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cell.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._headings[index.column()]}: {cell.spoken or cell.text}"
            case Qt.ItemDataRole.DecorationRole:
                return icons.pixmap(cell.icon, cell.ink, _ICON) if cell.icon else None
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(cell)
            case Qt.ItemDataRole.FontRole:
                return theme.text_font(15, strong=True) if cell.strong else None
            case Qt.ItemDataRole.ToolTipRole:
                return cell.told or cell.text
        return cell.told if role == TOLD_ROLE else None


def _alignment(cell: Cell) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if cell.right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
