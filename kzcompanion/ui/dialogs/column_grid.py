"""What each column of a table means: the header as found beside the field it is taken for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from kzcompanion.ui.widgets import labels

_MOST = 40
"""Columns that can be mapped; wider tables are rare, and what they have more is not used."""


class ColumnGrid(QWidget):
    """Let the user say what each column is; a field belongs to one column only."""

    changed = Signal()

    def __init__(self, headers: Sequence[str] = (), columns: Mapping[str, int] | None = None) -> None:
        super().__init__()
        self.setObjectName("column_grid")
        self._boxes: list[QComboBox] = []
        self._choices = self._made_choices()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        fields = {number: field for field, number in (columns or {}).items()}
        for number, header in enumerate(headers[:_MOST]):
            text = header.strip() or self.tr("column {0}").format(number + 1)
            box = self._box(number, text, fields.get(number))
            grid.addWidget(labels.body(text), number, 0)
            grid.addWidget(box, number, 1)
            self._boxes.append(box)

    def chosen(self) -> dict[str, int]:
        """Return the number of the column of every field that has one."""
        return {box.currentData(): number for number, box in enumerate(self._boxes) if box.currentData()}

    def _box(self, number: int, header: str, field: str | None) -> QComboBox:
        box = QComboBox()
        box.setObjectName(f"column_{number}")
        box.setAccessibleName(header)
        box.setModel(self._choices)
        box.setCurrentIndex(max(0, box.findData(field or "")))
        box.activated.connect(lambda _index, own=box: self._on_chosen(own))
        return box

    def _made_choices(self) -> QStandardItemModel:
        """Return what every box offers: one list for all of them, or wide tables would take their time."""
        choices = QStandardItemModel(self)
        for name, text in {"": self.tr("not used"), **self._names()}.items():
            item = QStandardItem(text)
            item.setData(name, Qt.ItemDataRole.UserRole)
            choices.appendRow(item)
        return choices

    def _on_chosen(self, box: QComboBox) -> None:
        for other in self._boxes:
            if other is not box and box.currentData() and other.currentData() == box.currentData():
                other.setCurrentIndex(0)
        self.changed.emit()

    def _names(self) -> dict[str, str]:
        return {
            "sim": self.tr("SIM"),
            "at": self.tr("Date and time"),
            "kind": self.tr("Kind: check, topup, correction"),
            "balance": self.tr("Balance"),
            "amount": self.tr("Amount paid"),
            "fee": self.tr("Fee"),
            "channel": self.tr("Way of paying"),
            "data_mb": self.tr("Data left, MB"),
            "valid_until": self.tr("Valid until"),
            "receipt": self.tr("Receipt number"),
            "note": self.tr("Note"),
            "reply": self.tr("Operator's reply"),
            "packages": self.tr("Packages"),
            "home_currency": self.tr("Currency of home"),
            "home_rate": self.tr("Rate: tenge for one of it"),
            "home_rate_on": self.tr("Day of the rate"),
            "home_amount": self.tr("Amount at home"),
            "id": self.tr("Id of the entry"),
        }
