"""What a data pack would change as a table model: one change a row, both values, the source."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from kzcompanion.domain.pack_diff import ChangeKind, PackChange
from kzcompanion.services import pack_text
from kzcompanion.services.wording import Wording

Index = QModelIndex | QPersistentModelIndex


class ChangeColumn(IntEnum):
    """Name the columns, left to right."""

    KIND = 0
    WHAT = 1
    BEFORE = 2
    AFTER = 3
    SOURCE = 4


class PackChangesModel(QAbstractTableModel):
    """Give out the changes as texts, which are made once."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[tuple[str, ...]] = []

    def show_changes(self, changes: Sequence[PackChange], brands: dict[str, str], words: Wording) -> None:
        """Replace everything shown."""
        self.beginResetModel()
        self._rows = [_texts(change, brands, words) for change in changes]
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(ChangeColumn)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return row[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return "; ".join(filter(None, row))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            QCoreApplication.translate("PackChanges", "Change"),
            QCoreApplication.translate("PackChanges", "What"),
            QCoreApplication.translate("PackChanges", "Before"),
            QCoreApplication.translate("PackChanges", "After"),
            QCoreApplication.translate("PackChanges", "Source and day"),
        )[section]


class PackChangesProxy(QSortFilterProxyModel):
    """Keep the rows that hold the words looked for in any column."""

    def __init__(self, model: PackChangesModel) -> None:
        super().__init__()
        self.setSourceModel(model)
        self.setFilterKeyColumn(-1)
        self.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)


def _texts(change: PackChange, brands: dict[str, str], words: Wording) -> tuple[str, ...]:
    kinds = {
        ChangeKind.ADDED: QCoreApplication.translate("PackChanges", "added"),
        ChangeKind.REMOVED: QCoreApplication.translate("PackChanges", "removed"),
        ChangeKind.CHANGED: QCoreApplication.translate("PackChanges", "changed"),
    }
    subject = pack_text.subject_text(words, change)
    return (
        kinds[change.kind],
        f"{subject}: {pack_text.title_text(words, change, brands)}",
        "" if change.kind is ChangeKind.ADDED else pack_text.piece_text(words, change.old),
        "" if change.kind is ChangeKind.REMOVED else pack_text.piece_text(words, change.new),
        pack_text.source_text(change.new_source or change.old_source),
    )
