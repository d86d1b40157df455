"""Stands where the rows of a table would be while nothing in it is like what is sought."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.labels import IconLabel


class NoneFound(QWidget):
    """Say so in a sentence, with the way back to all rows."""

    acted = Signal()

    def __init__(self, object_name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self._said = labels.secondary()
        self._said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._all = buttons.secondary(f"{object_name}_all")
        self._all.clicked.connect(self.acted)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(IconLabel("search", "text3", 32, self), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._said)
        column.addWidget(self._all, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._said.setText(self.tr("No entry is like that"))
        self._all.setText(self.tr("Show all entries"))
