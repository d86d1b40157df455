"""A dialog that is always high enough for its wrapped texts, in every language and with every fault shown."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLayout, QPushButton

_HIGHEST = 640
"""What a screen of 768 px leaves beside title and task bars; a list in a dialog scrolls before that."""


class FittedDialog(QDialog):
    """Keep the least height its layout needs at the present width, which Qt does not for wrapped labels."""

    @staticmethod
    def footer(*buttons: QPushButton) -> QHBoxLayout:
        """Return the row at the bottom with its buttons at the right, the deed last."""
        row = QHBoxLayout()
        row.addStretch(1)
        for button in buttons:
            row.addWidget(button)
        return row

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        layout = self.layout()
        if layout is not None and layout.hasHeightForWidth():
            wanted, least = layout.totalHeightForWidth(self.width()), self._least(layout)
            self.setMinimumHeight(max(least, min(wanted, _HIGHEST)))

    def _least(self, layout: QLayout) -> int:
        """Return the height below which something would be cut; what scrolls may be as low as it allows."""
        return layout.totalMinimumHeightForWidth(self.width())
