"""The packages of a SIM as rows of a form: as many as the operator told, each with its own validity."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from kzcompanion.domain.errors import CompanionError
from kzcompanion.domain.packages import MOST_PACKAGES, PackageLeft
from kzcompanion.ui import error_text
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.field import Field
from kzcompanion.ui.widgets.package_row import PackageRow

_PARTS = 4


class PackageRows(QWidget):
    """Take and give packages; `draft` holds all that is typed as one text, for a DraftKeeper."""

    changed = Signal()
    entered = Signal()
    """Enter was pressed in one of the fields."""

    def __init__(self, prefix: str, today: Callable[[], date]) -> None:
        super().__init__()
        self.setObjectName(f"{prefix}_packages")
        self._prefix, self._today = prefix, today
        self._rows: list[PackageRow] = []
        self._made, self._writing = 0, False
        self._before: QWidget | None = None
        self.draft = QLineEdit()  # never shown
        self._add = buttons.link(f"{prefix}_add_package")
        self._fault = labels.label("error")
        self._fault.hide()
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._column)
        column.addWidget(self._fault)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self._add.clicked.connect(lambda: self._append().start())
        self.draft.textChanged.connect(self._on_draft)
        self.retranslate()

    def set_value(self, packages: Iterable[PackageLeft]) -> None:
        """Show these packages and no others."""
        self.clear()
        for package in packages:
            self._append().set_value(package)

    def value(self) -> tuple[PackageLeft, ...]:
        """Return the packages typed, leaving out empty rows."""
        found = (row.value() for row in self._rows)
        return tuple(package for package in found if package is not None)

    def clear(self) -> None:
        """Take every row away."""
        for row in tuple(self._rows):
            self._drop(row)
        self.show_error(None)

    def first_fault(self) -> Field | None:
        """Show the faults at their fields and return the first field with one."""
        faulty = [row.first_fault() for row in self._rows]
        return next((field for field in faulty if field is not None), None)

    def show_error(self, error: CompanionError | None) -> None:
        """Say why the packages together are refused, or clear it."""
        self._fault.setText("" if error is None else error_text.sentence(error))
        self._fault.setVisible(error is not None)

    def follow(self, before: QWidget) -> None:
        """Let Tab come from a widget into the rows, and from the last of them to the button for one more."""
        self._before = before
        self._follow()

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._add.setText(self.tr("Add a package with its own validity"))
        for row in self._rows:
            row.retranslate()

    def _append(self) -> PackageRow:
        self._made += 1
        row = PackageRow(f"{self._prefix}_package_{self._made}", self._today)
        row.changed.connect(self._on_changed)
        row.entered.connect(self.entered)
        row.removed.connect(lambda: self._on_removed(row))
        self._rows.append(row)
        self._column.addWidget(row)
        row.show()  # at once: the cursor goes into it
        self._follow()
        return row

    def _on_removed(self, row: PackageRow) -> None:
        self._drop(row)
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop(self, row: PackageRow) -> None:
        self._rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._follow()
        self._on_changed()

    def _follow(self) -> None:
        self._add.setVisible(len(self._rows) < MOST_PACKAGES)
        if (before := self._before) is None:
            return
        for widget in (*(widget for row in self._rows for widget in row.editors), self._add):
            QWidget.setTabOrder(before, widget)
            before = widget

    def _on_changed(self) -> None:
        self.show_error(None)
        if not self._writing:
            self._writing = True
            self.draft.setText(_joined(row.texts() for row in self._rows if not row.is_empty()))
            self._writing = False
        self.changed.emit()

    def _on_draft(self, text: str) -> None:
        """Show what was typed before the program ended."""
        if self._writing:
            return
        self._writing = True
        self.clear()
        for part in filter(None, text.split(";")):
            texts = [*part.split(":", _PARTS - 1), "", "", ""][:_PARTS]
            self._append().set_texts(*texts)
        self._writing = False


def _joined(rows: Iterable[tuple[str, str, str, str]]) -> str:
    return ";".join(":".join(text.replace(";", ",") for text in texts) for texts in rows)
