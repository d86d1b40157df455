"""The tracker's tiles as a list model: one snapshot per SIM, the most urgent first."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from kzcompanion.services.tracker_service import TrackerSnapshot
from kzcompanion.ui import glance, language, outlook_text

Index = QModelIndex | QPersistentModelIndex
SNAPSHOT_ROLE = Qt.ItemDataRole.UserRole
SIM_ID_ROLE = Qt.ItemDataRole.UserRole + 1
BRAND_ROLE = Qt.ItemDataRole.UserRole + 2
"""Brand, letter and colour of the operator."""


class TilesModel(QAbstractListModel):
    """Give out the snapshots; the accessible text says all a tile shows."""

    def __init__(self) -> None:
        super().__init__()
        self._tiles: tuple[TrackerSnapshot, ...] = ()
        self._brands: dict[str, tuple[str, str, str]] = {}

    def show_tiles(self, tiles: Iterable[TrackerSnapshot], brands: dict[str, tuple[str, str, str]]) -> None:
        """Replace everything shown; `brands` maps operator ids to brand, letter and colour."""
        self.beginResetModel()
        self._tiles, self._brands = tuple(tiles), brands
        self.endResetModel()

    def row_of(self, sim_id: str | None) -> int:
        """Return the row of a SIM, -1 if it is not there."""
        return next((row for row, tile in enumerate(self._tiles) if tile.sim.id == sim_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._tiles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        tile = self._tiles[index.row()]
        if role == SNAPSHOT_ROLE:
            return tile
        if role == SIM_ID_ROLE:
            return tile.sim.id
        if role == BRAND_ROLE:
            return self._brands.get(tile.sim.operator_id, (tile.sim.operator_id, "?", "slate"))
        if role == Qt.ItemDataRole.DisplayRole:
            return tile.sim.nickname
        if role == Qt.ItemDataRole.AccessibleTextRole:
            balance = glance.veiled(language.money(tile.balance))
            return f"{tile.sim.nickname}. {balance}. {outlook_text.act_by(tile.act_by, tile.now)}"
        return None
