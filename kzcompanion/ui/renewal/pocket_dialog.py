"""Making the sheet for the pocket: with the number or without, as a PDF or on a printer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QCheckBox, QFileDialog, QVBoxLayout, QWidget

from kzcompanion.domain.errors import CompanionError
from kzcompanion.services.sentence_join import sentences
from kzcompanion.ui import error_text
from kzcompanion.ui.dialogs.fitted_dialog import FittedDialog
from kzcompanion.ui.renewal import pocket_sheet
from kzcompanion.ui.widgets import buttons, labels

if TYPE_CHECKING:
    from kzcompanion.ui.paper.sheet import Sheet
    from kzcompanion.ui.renewal.renewal_desk import RenewalDesk


class PocketDialog(FittedDialog):
    """Ask what belongs on the sheet and where it goes; a fault is said above the buttons."""

    def __init__(self, desk: RenewalDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pocket_dialog")
        self._desk = desk
        self._number = QCheckBox()
        self._number.setObjectName("pocket_number")
        self._hint = labels.caption()
        self._fault = labels.label("error")
        self._fault.setObjectName("pocket_fault")
        self._pdf = buttons.primary("pocket_pdf", "file-down")
        self._print = buttons.secondary("pocket_print", "printer")
        self._close = buttons.quiet("pocket_close")
        title = self.tr("Pocket sheet")
        self.setWindowTitle(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addWidget(labels.title(title))
        column.addWidget(
            labels.body(
                self.tr(
                    "One A4 sheet, two sides: amount, steps where nobody helps, sentences in Russian and "
                    "Kazakh, codes and emergency numbers. Fold it and take it along."
                )
            )
        )
        for part in (self._number, self._hint, self._fault):
            column.addWidget(part)
        column.addStretch(1)
        column.addLayout(self.footer(self._close, self._print, self._pdf))
        self._number.setText(self.tr("Print the phone number, too"))
        self._number.setAccessibleName(self._number.text())
        self._pdf.setText(self.tr("Save as PDF…"))
        self._print.setText(self.tr("Print…"))
        self._close.setText(self.tr("Close"))
        self._pdf.clicked.connect(self._on_pdf)
        self._print.clicked.connect(self._on_print)
        self._close.clicked.connect(self.reject)
        self._number.toggled.connect(lambda _on: self._say_number())
        self.setMinimumWidth(560)
        self._fault.hide()
        self._say_number()

    def save(self, path: Path) -> bool:
        """Write the sheet as a PDF; tell whether it is there, and here why not."""
        from kzcompanion.ui.paper.paper_out import write_pdf

        wanted = path if path.suffix else path.with_suffix(".pdf")
        done = self._with_sheet(lambda sheet: write_pdf(sheet, wanted))
        if done:
            self._desk.shell.toast(self.tr("Saved as {0}").format(wanted.name))
        return done

    # --- inside -------------------------------------------------------------------------------------------
    def _say_number(self) -> None:
        known = self._desk.number_mask() is not None
        self._number.setEnabled(known)
        if not known:
            self._hint.setText(
                self.tr(
                    "The number is not known here: type it at step 2, or open the vault there. "
                    "Without it there is a line to write it on by hand."
                )
            )
        elif self._number.isChecked():
            self._hint.setText(self.tr("Whoever finds the sheet can read the number."))
        else:
            self._hint.setText(self.tr("Without it there is a line to write the number on by hand."))

    def _with_sheet(self, deed: Callable[[Sheet], object]) -> bool:
        """Make the sheet, with the number if it is wanted, and do something with it."""
        try:
            self._make(deed)
        except CompanionError as error:
            self._fault.setText(sentences(error_text.sentence(error), error_text.advice(error)))
            self._fault.show()
            return False
        self._fault.hide()
        return True

    def _make(self, deed: Callable[[Sheet], object]) -> None:
        sim = self._desk.sim()
        if not self._number.isChecked() or sim is None:
            deed(pocket_sheet.make_sheet(self._desk))
            return
        self._desk.services.number.disclose(
            sim.id,
            lambda number: deed(pocket_sheet.make_sheet(self._desk, number)),
            in_groups=True,
        )

    def _on_pdf(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name, _ = QFileDialog.getSaveFileName(
            self, self._pdf.text(), str(Path(folder) / "kz-pocket-sheet.pdf"), "PDF (*.pdf)"
        )
        if name and self.save(Path(name)):
            self.accept()

    def _on_print(self) -> None:
        from kzcompanion.ui.paper.paper_out import ask_and_print

        self._with_sheet(lambda sheet: ask_and_print(sheet, self))
