"""Bringing secrets in: which file, its password, what would go where; then all of it at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QProgressBar, QScrollArea, QVBoxLayout, QWidget

from kzcompanion.domain.errors import CompanionError, Missing
from kzcompanion.services import exchange_text
from kzcompanion.services.sentence_join import sentences
from kzcompanion.services.vault_import import ImportDone
from kzcompanion.ui import error_text, jobs
from kzcompanion.ui.dialogs.backup_fault import show_fault
from kzcompanion.ui.dialogs.fitted_dialog import FittedDialog
from kzcompanion.ui.dialogs.import_row import ImportRowView
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.field import Field
from kzcompanion.ui.widgets.file_edit import FileEdit
from kzcompanion.ui.widgets.password_edit import PasswordEdit

if TYPE_CHECKING:
    from kzcompanion.services.assembly import Services
    from kzcompanion.services.vault_import import ForeignEntry
    from kzcompanion.ui.jobs import Job

_WIDTH = 680
_PREVIEW_HEIGHT = 300
_MOST_ROWS = 500
"""Entries that are shown and can be taken; a file of SIMs holds far fewer."""


class VaultImportDialog(FittedDialog):
    """Read a file, show masked where each entry goes, and take what is ticked; `done_with` counts it."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("vault_import_dialog")
        self._services = services
        self._job: Job | None = None
        self._given_up = False
        self._rows: list[ImportRowView] = []
        self.done_with: ImportDone | None = None
        # What was read is open here, so it is not kept for longer than the vault would be.
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._on_file)
        self._build()
        self._name_everything()
        self._show_step()
        self._file.changed.connect(self._on_file)
        self._open.clicked.connect(self._on_open)
        self._password.returnPressed.connect(self._on_open)
        self._take.clicked.connect(self._on_take)
        self._cancel.clicked.connect(self.reject)

    def _build(self) -> None:
        self._title, self._explain = labels.title(), labels.secondary()
        filters = "KeePass, CSV, Bitwarden (*.kdbx *.csv *.json)"
        self._file = FileEdit("vault_import_file", filters, save=False)
        self._password = PasswordEdit("vault_import_password")
        self._file_field, self._password_field = Field(self._file), Field(self._password)
        self._progress = QProgressBar()
        self._progress.setObjectName("vault_import_progress")
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.hide()
        self._preview = QScrollArea(self)
        self._preview.setObjectName("vault_import_preview")
        self._preview.setWidgetResizable(True)
        self._preview.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._preview.setMinimumHeight(_PREVIEW_HEIGHT)
        self._rest, self._fault = labels.caption(), labels.label("error")
        self._fault.setObjectName("vault_import_fault")
        self._fault.hide()
        self._cancel = buttons.quiet("vault_import_cancel")
        self._open = buttons.primary("vault_import_open", "eye")
        self._take = buttons.primary("vault_import_take", "file-down")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        for widget in (self._title, self._explain, self._file_field, self._password_field):
            column.addWidget(widget)
        column.addWidget(self._progress)
        column.addWidget(self._preview, 1)
        column.addWidget(self._rest)
        column.addWidget(self._fault)
        column.addStretch(0)
        column.addLayout(self.footer(self._cancel, self._open, self._take))
        self.setMinimumWidth(_WIDTH)

    def _name_everything(self) -> None:
        title = self.tr("Import into the vault")
        self.setWindowTitle(title)
        self._title.setText(title)
        self._explain.setText(
            self.tr(
                "A KeePass file, a CSV of KeePassXC, Bitwarden or this program, or the unencrypted JSON of"
                " Bitwarden. You see first what would go where."
            )
        )
        place = self.tr("File")
        self._file_field.set_caption(place)
        self._file.set_texts(title, place)
        self._password_field.set_caption(self.tr("Password of the file"))
        self._progress.setAccessibleName(self.tr("Opening the file"))
        self._preview.setAccessibleName(self.tr("What would go where"))
        self._open.setText(self.tr("Show what it holds"))
        self._take.setText(self.tr("Import what is ticked"))
        self._cancel.setText(self.tr("Cancel"))

    def _on_file(self) -> None:
        self._forget_rows()
        self._file_field.show_error(None)
        self._show_step()

    def _on_open(self) -> None:
        path = self._file.path()
        if self._job is not None:
            return
        for field in (self._file_field, self._password_field):
            field.show_error(None)
        if path is None:
            show_fault(Missing("file"), self._file_field, self._password_field)
            return
        password = self._password.text() or None
        self._given_up = False
        self._busy(True)
        read = self._services.vault_import.read
        self._job = jobs.run(
            lambda control: read(path, password, control.cancelled), self._on_read, self._on_failed
        )

    def reject(self) -> None:
        """Close; a file that is being opened is given up first."""
        if self._job is not None:
            self._given_up = True
            self._job.cancel()
            return
        super().reject()

    def _on_read(self, entries: tuple[ForeignEntry, ...]) -> None:
        self._job = None
        self._busy(False)
        if self._given_up:
            return
        self._password.clear()
        try:
            rows = self._services.vault_import.plan(entries[:_MOST_ROWS])
        except CompanionError as error:
            self._file_field.show_error(error)
            return
        brands = [(one.id, one.brand) for one in self._services.facts.operators()]
        self._rows = [ImportRowView(number, row, brands) for number, row in enumerate(rows)]
        inner = QWidget()
        inner.setProperty("role", "scroll")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(4)
        for place, row_view in enumerate(self._rows):
            if place:
                column.addWidget(labels.rule())
            column.addWidget(row_view)
            row_view.changed.connect(self._on_choice)
        column.addStretch(1)
        self._preview.setWidget(inner)
        rest = len(entries) - len(rows)
        self._rest.setText(self.tr("%n more entry(s) are not shown and not taken", "", rest) if rest else "")
        self._show_step()
        minutes = self._services.preferences.current().idle_lock_minutes
        if minutes > 0:
            self._patience.start(minutes * 60_000)
        self._take.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_failed(self, error: Exception) -> None:
        self._job = None
        self._busy(False)
        show_fault(error, self._file_field, self._password_field)

    def _on_choice(self) -> None:
        self._fault.hide()
        self._take.setEnabled(any(row.choice() is not None for row in self._rows))

    def _on_take(self) -> None:
        lacking = next((row for row in self._rows if row.lacks_operator()), None)
        if lacking is not None:
            lacking.ask_operator()
            self._preview.ensureWidgetVisible(lacking)
            return
        choices = [choice for choice in (row.choice() for row in self._rows) if choice is not None]
        try:
            self.done_with = self._services.vault_import.take(choices)
        except CompanionError as error:
            self._fault.setText(sentences(error_text.sentence(error), error_text.advice(error)))
            self._fault.show()
            return
        left_out = exchange_text.left_out_lines(error_text.wording(), self.done_with)
        if left_out:
            self._tell_left_out(left_out)
        else:
            self.accept()

    def _tell_left_out(self, lines: list[str]) -> None:
        """Stay and say which files were left out; all else is in the vault by now."""
        self._forget_rows()
        taken = error_text.wording().text("vault_imported", n=self.done_with.sims if self.done_with else 0)
        self._explain.setText(taken)
        self._fault.setText("\n".join(lines))
        self._fault.show()
        for widget in (self._file_field, self._password_field, self._preview, self._open, self._take):
            widget.hide()
        self._rest.hide()
        self._cancel.setText(self.tr("Close"))
        self._cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self.adjustSize)

    def _show_step(self) -> None:
        opened, path = bool(self._rows), self._file.path()
        sealed = path is not None and self._services.vault_import.needs_password(path)
        self._password_field.setVisible(sealed and not opened)
        self._open.setVisible(not opened)
        for widget in (self._preview, self._take):
            widget.setVisible(opened)
        self._rest.setVisible(bool(self._rest.text()) and opened)
        self._on_choice()

    def _busy(self, busy: bool) -> None:
        for widget in (self._file, self._password, self._open):
            widget.setEnabled(not busy)
        self._progress.setVisible(busy)

    def _forget_rows(self) -> None:
        self._patience.stop()
        self._rows = []
        before = self._preview.takeWidget()
        if before is not None:
            before.deleteLater()

    def done(self, result: int) -> None:
        """Close and forget what was read."""
        self._forget_rows()
        super().done(result)
