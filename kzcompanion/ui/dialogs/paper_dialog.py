"""A sheet to take along: in which language, and onto a printer or into a PDF."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from kzcompanion.domain.errors import CompanionError
from kzcompanion.services.sentence_join import sentences
from kzcompanion.ui import error_text, language, tab_order
from kzcompanion.ui.dialogs.fitted_dialog import FittedDialog
from kzcompanion.ui.paper.sheet import Sheet
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.pill_bar import PillBar

_WIDTH = 560
MakeSheet = Callable[[str], Sheet]
"""Makes the sheet in a language."""


class PaperOut(QWidget):
    """Choose the language of a sheet, print it or save it as a PDF; says what came of it."""

    def __init__(
        self, name: str, file_name: str, make: MakeSheet, *, main: bool = True, parent: QWidget | None = None
    ) -> None:
        """Make the part; `main` says that printing is the deed of the view."""
        super().__init__(parent)
        self.setObjectName(f"{name}_paper")
        self._file_name, self._make = file_name, make
        self._languages = PillBar(f"{name}_language")
        self._languages.set_pills(language.NAMES.items())
        self._languages.choose(language.code())
        self._print = (buttons.primary if main else buttons.secondary)(f"{name}_print", "printer")
        self._save = buttons.secondary(f"{name}_pdf", "file-down")
        self._said = labels.label("echo")
        self._said.setObjectName(f"{name}_said")
        self._said.hide()
        caption = labels.label("label", self.tr("Language of the sheet"))
        self._languages.setAccessibleName(caption.text())
        self._print.setText(self.tr("Print…"))
        self._save.setText(self.tr("Save as PDF…"))
        self._print.clicked.connect(self._on_print)
        self._save.clicked.connect(self._on_save)
        self._row = FittedDialog.footer(self._save, self._print)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(caption)
        column.addWidget(self._languages)
        column.addWidget(self._said)
        column.addSpacing(8)
        column.addLayout(self._row)

    def take_focus(self) -> None:
        """Go to the printing."""
        self._print.setFocus(Qt.FocusReason.OtherFocusReason)

    def stand_beside(self, button: QWidget) -> None:
        """Put a button before those for the sheet, in their row."""
        self._row.insertWidget(1, button)
        tab_order.follow(self._languages, button, self._save, self._print)

    def sheet(self) -> Sheet:
        """Return the sheet in the chosen language."""
        return self._make(self._languages.current() or language.code())

    def write(self, path: Path) -> None:
        """Write the PDF, and say where it lies or why it does not."""
        from kzcompanion.ui.paper import paper_out

        if path.suffix.casefold() != ".pdf":
            path = path.with_name(f"{path.name}.pdf")
        try:
            paper_out.write_pdf(self.sheet(), path)
        except CompanionError as error:
            self._say_fault(error)
        else:
            self._say("echo", self.tr("Saved: {0}").format(path))

    def _on_save(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        start = str(Path(folder) / self._file_name)
        name, _ = QFileDialog.getSaveFileName(self, self._save.text(), start, "PDF (*.pdf)")
        if name:
            self.write(Path(name))

    def _on_print(self) -> None:
        from kzcompanion.ui.paper import paper_out

        try:
            printed = paper_out.ask_and_print(self.sheet(), self)
        except CompanionError as error:
            self._say_fault(error)
            return
        if printed:
            self._say("echo", self.tr("Sent to the printer"))

    def _say_fault(self, error: CompanionError) -> None:
        self._say("error", sentences(error_text.sentence(error), error_text.advice(error)))

    def _say(self, role: str, text: str) -> None:
        self._said.setProperty("role", role)
        self._said.style().unpolish(self._said)
        self._said.style().polish(self._said)
        self._said.setText(text)
        self._said.show()


class PaperDialog(FittedDialog):
    """Show what a sheet is for, with the ways to take it along."""

    def __init__(
        self, name: str, title: str, explain: str, file_name: str, make: MakeSheet, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.out = PaperOut(name, file_name, make)
        close = buttons.quiet(f"{name}_close")
        close.setText(self.tr("Close"))
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        column.addWidget(labels.title(title))
        column.addWidget(labels.secondary(explain))
        column.addWidget(self.out)
        column.addStretch(1)
        self.out.stand_beside(close)
        self.out.take_focus()
        self.setMinimumWidth(_WIDTH)
