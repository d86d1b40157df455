"""Where a sheet with nothing secret on it goes: into a PDF, or onto a printer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from kzcompanion.domain.errors import CompanionError
from kzcompanion.services.sentence_join import sentences
from kzcompanion.ui import error_text
from kzcompanion.ui.dialogs.fitted_dialog import FittedDialog
from kzcompanion.ui.widgets import buttons, labels

if TYPE_CHECKING:
    from kzcompanion.ui.paper.sheet import Sheet
    from kzcompanion.ui.shell import Shell


class SheetDialog(FittedDialog):
    """Ask whether to print or to save; a fault is said above the buttons."""

    def __init__(
        self, sheet: Sheet, explanation: str, file_name: str, shell: Shell, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("sheet_dialog")
        self.setWindowTitle(sheet.name)
        self._sheet, self._file_name, self._shell = sheet, file_name, shell
        self._fault = labels.label("error")
        self._fault.setObjectName("sheet_fault")
        self._fault.hide()
        self._pdf = buttons.primary("sheet_pdf", "file-down")
        self._print = buttons.secondary("sheet_print", "printer")
        self._close = buttons.quiet("sheet_close")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addWidget(labels.title(sheet.name))
        column.addWidget(labels.body(explanation))
        column.addWidget(self._fault)
        column.addStretch(1)
        column.addLayout(self.footer(self._close, self._print, self._pdf))
        self._pdf.setText(self.tr("Save as PDF…"))
        self._print.setText(self.tr("Print…"))
        self._close.setText(self.tr("Close"))
        self._pdf.clicked.connect(self._on_pdf)
        self._print.clicked.connect(self._on_print)
        self._close.clicked.connect(self.reject)
        self.setMinimumWidth(560)

    def save(self, path: Path) -> bool:
        """Write the sheet as a PDF; tell whether it is there, and here why not."""
        from kzcompanion.ui.paper.paper_out import write_pdf

        wanted = path if path.suffix else path.with_suffix(".pdf")
        done = self._try(lambda: write_pdf(self._sheet, wanted))
        if done:
            self._shell.toast(self.tr("Saved as {0}").format(wanted.name))
        return done

    def _try(self, deed: Callable[[], object]) -> bool:
        try:
            deed()
        except CompanionError as error:
            self._fault.setText(sentences(error_text.sentence(error), error_text.advice(error)))
            self._fault.show()
            return False
        self._fault.hide()
        return True

    def _on_pdf(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        start = str(Path(folder) / self._file_name)
        name, _ = QFileDialog.getSaveFileName(self, self._pdf.text(), start, "PDF (*.pdf)")
        if name and self.save(Path(name)):
            self.accept()

    def _on_print(self) -> None:
        from kzcompanion.ui.paper.paper_out import ask_and_print

        self._try(lambda: ask_and_print(self._sheet, self))


def offer(sheet: Sheet, explanation: str, file_name: str, shell: Shell, parent: QWidget) -> None:
    """Open the dialog for a sheet and wait until it is closed."""
    dialog = SheetDialog(sheet, explanation, file_name, shell, parent)
    dialog.exec()
    dialog.deleteLater()
