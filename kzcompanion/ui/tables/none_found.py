"""Stands where the rows of a table would be while nothing in it is like what is sought."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.labels import IconLabel

_ROOMY = 110
"""Height in px from which there is room for the icon."""


class NoneFound(QWidget):
    """Say so in a sentence, with the way back to all rows."""

    acted = Signal()

    def __init__(self, object_name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self._said = labels.label("secondary", wrap=False)
        self._all = buttons.secondary(f"{object_name}_all")
        self._all.clicked.connect(self.acted)
        self._icon = IconLabel("search", "text3", 32, self)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addStretch(1)
        row.addWidget(self._said)
        row.addWidget(self._all)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(row)
        column.addStretch(1)
        self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._icon.setVisible(self.height() >= _ROOMY)

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._said.setText(self.tr("No entry is like that"))
        self._all.setText(self.tr("Show all entries"))
