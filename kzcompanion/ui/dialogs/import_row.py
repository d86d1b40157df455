"""One entry of a file on its way into the vault: taken or not, where to, what of it, masked."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from kzcompanion.domain.secret_field import SecretField
from kzcompanion.domain.sim_photo import PhotoSide
from kzcompanion.services.vault_import import ImportChoice, ImportRow
from kzcompanion.ui import error_text, photo_text, secret_text
from kzcompanion.ui.widgets import labels

_INDENT = 28


class ImportRowView(QWidget):
    """Show a row of the plan and hold what the user chooses for it."""

    changed = Signal()

    def __init__(self, number: int, row: ImportRow, brands: Iterable[tuple[str, str]]) -> None:
        super().__init__()
        self._row = row
        name = f"vault_import_row_{number}"
        self.setObjectName(name)
        self._take = QCheckBox(row.title.replace("&", "&&"))
        self._take.setObjectName(f"{name}_take")
        self._take.setAccessibleName(row.title)
        self._take.setChecked(row.chosen)
        self._take.setEnabled(row.problem is None)
        self._target, self._fields = labels.caption(), labels.body()
        self._fault, self._left_out = labels.label("error"), labels.label("advice")
        self._left_out.setObjectName(f"{name}_left_out")
        self._operator = QComboBox()
        self._operator.setObjectName(f"{name}_operator")
        self._operator.setAccessibleName(self.tr("Operator of {0}").format(row.title))
        self._replace = QCheckBox()
        self._replace.setObjectName(f"{name}_replace")
        self._fill(brands)
        self._lay_out()
        self._take.toggled.connect(lambda _on: self._show())
        self._operator.currentIndexChanged.connect(lambda _place: self._show())
        self._show()

    def choice(self) -> ImportChoice | None:
        """Return what is to be done with the row, None when it stays out."""
        if not self._take.isChecked() or self._row.problem is not None:
            return None
        return ImportChoice(self._row, self._operator.currentData(), self._replace.isChecked())

    def lacks_operator(self) -> bool:
        """Tell whether it would make a SIM of an operator that nobody named."""
        choice = self.choice()
        return choice is not None and self._row.sim_id is None and choice.operator_id is None

    def ask_operator(self) -> None:
        """Say that the operator is missing, and go there."""
        self._fault.setText(self.tr("Choose the operator of this SIM."))
        self._fault.show()
        self._operator.setFocus()

    def _fill(self, brands: Iterable[tuple[str, str]]) -> None:
        row = self._row
        self._operator.addItem(self.tr("Choose the operator"), None)
        for operator_id, brand in brands:
            self._operator.addItem(brand, operator_id)
        self._operator.setCurrentIndex(max(0, self._operator.findData(row.operator_id)))
        if row.sim_id is None:
            self._target.setText(self.tr("A new SIM"))
        else:
            self._target.setText(self.tr("Goes to the SIM of this name"))
        seen = [f"{secret_text.name(field)} {mask}" for field, mask in row.masks.items()]
        seen += [photo_text.name(side) for side in PhotoSide if side in row.photos.taken]
        self._fields.setText("   ".join(seen))
        self._left_out.setText("\n".join(error_text.sentence(why) for why in row.photos.refused))
        if row.problem is not None:
            sentence = error_text.sentence(row.problem)
            fields = [secret_text.name(one) for one in SecretField if one == row.problem.field]
            self._fault.setText(": ".join((*fields, sentence)))
        names = [secret_text.name(field) for field in sorted(row.conflicts, key=list(SecretField).index)]
        names += [photo_text.name(side) for side in PhotoSide if side in row.photos.conflicts]
        self._replace.setText(self.tr("Replace what differs here: {0}").format(", ".join(names)))
        self._replace.setAccessibleName(self._replace.text())

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._take, 1)
        head.addWidget(self._operator)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(4)
        column.addLayout(head)
        inner = QVBoxLayout()
        inner.setContentsMargins(_INDENT, 0, 0, 0)
        inner.setSpacing(4)
        for widget in (self._target, self._fields, self._left_out, self._replace, self._fault):
            inner.addWidget(widget)
        column.addLayout(inner)

    def _show(self) -> None:
        row, taken = self._row, self._take.isChecked()
        self._operator.setVisible(row.sim_id is None and row.problem is None)
        self._operator.setEnabled(taken)
        self._fields.setVisible(bool(self._fields.text()))
        self._left_out.setVisible(bool(row.photos.refused))
        self._replace.setVisible(bool(row.conflicts or row.photos.conflicts) and row.problem is None)
        self._replace.setEnabled(taken)
        self._fault.setVisible(row.problem is not None)
        self.changed.emit()
