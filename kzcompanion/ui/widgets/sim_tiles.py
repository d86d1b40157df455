"""The tiles of the SIMs, one beneath the other; what they show comes from their model."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView, QSizePolicy, QWidget

from kzcompanion.ui import glance
from kzcompanion.ui.delegates.tile_delegate import TileDelegate
from kzcompanion.ui.models.tiles_model import TilesModel


class SimTiles(QListView):
    """Show a tile per SIM on the page itself; amounts are drawn anew when they are hidden or shown."""

    def __init__(self, object_name: str, model: TilesModel) -> None:
        super().__init__()
        self.setObjectName(object_name)
        self.setProperty("kind", "tiles")
        self._place = QWidget()
        self.setViewport(self._place)  # ours, and filled by nobody; why it is not Qt's own, tab_stack says
        self.setModel(model)
        self.setItemDelegate(TileDelegate(self))
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        glance.current().changed.connect(self._place.update)
