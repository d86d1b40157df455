"""Taking the secrets out: sealed into a KeePass file, or readable by everybody after a warning."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from kzcompanion.domain.errors import Cancelled, CompanionError, Missing
from kzcompanion.services.vault_export import CONFIRMATION, CSV, KDBX, VaultExported, sync_program
from kzcompanion.ui import error_text, jobs
from kzcompanion.ui.dialogs.fitted_dialog import FittedDialog
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.banner import Banner
from kzcompanion.ui.widgets.field import Field
from kzcompanion.ui.widgets.file_edit import FileEdit
from kzcompanion.ui.widgets.file_password import FilePassword
from kzcompanion.ui.widgets.labels import IconLabel

if TYPE_CHECKING:
    from kzcompanion.services.assembly import Services
    from kzcompanion.ui.jobs import Job, JobControl

_WIDTH = 600


class VaultExportDialog(FittedDialog):
    """Write one file; `exported` says what is in it. `readable` makes it the CSV that needs no password."""

    def __init__(self, services: Services, *, readable: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("vault_export_dialog")
        self._services, self._readable = services, readable
        self._job: Job | None = None
        self.exported: VaultExported | None = None
        self._build()
        self._name_everything()
        self._show_result()
        self._make.clicked.connect(self._on_make)
        self._cancel.clicked.connect(self.reject)
        self._password.entered.connect(self._on_make)
        self._word.returnPressed.connect(self._on_make)
        self._file.changed.connect(self._on_file)
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self._file.set_path(Path(folder) / f"kz-companion-vault{self._ending}")

    @property
    def _ending(self) -> str:
        return CSV if self._readable else KDBX

    def _build(self) -> None:
        self._title, self._explain = labels.title(), labels.secondary()
        self._warning, self._sync = Banner("vault_export_warning", "bad"), Banner("vault_export_sync", "warn")
        self._file = FileEdit(
            "vault_export_file", "CSV (*.csv)" if self._readable else "KeePass (*.kdbx)", save=True
        )
        self._file_field = Field(self._file)
        self._password = FilePassword("vault_export_password")
        self._word = QLineEdit()
        self._word.setObjectName("vault_export_word")
        self._word_field = Field(self._word)
        self._progress = QProgressBar()
        self._progress.setObjectName("vault_export_progress")
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.hide()
        self._done_icon = IconLabel("circle-check", "good", 24, self)
        self._done, self._where = labels.strong(), labels.body()
        self._done.setObjectName("vault_export_done")
        kind = buttons.danger if self._readable else buttons.primary
        self._make, self._cancel = kind("vault_export_make", "file-up"), buttons.quiet("vault_export_cancel")
        result = QHBoxLayout()
        result.setSpacing(12)
        result.addWidget(self._done_icon, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.addWidget(self._done)
        words.addWidget(self._where)
        result.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        for widget in (self._title, self._explain, self._warning, self._file_field, self._sync):
            column.addWidget(widget)
        column.addWidget(self._password)
        column.addWidget(self._word_field)
        column.addWidget(self._progress)
        column.addLayout(result)
        column.addStretch(1)
        column.addLayout(self.footer(self._cancel, self._make))
        self.setMinimumWidth(_WIDTH)

    def _name_everything(self) -> None:
        if self._readable:
            title = self.tr("Export the vault as readable CSV")
            self._explain.setText(self.tr("One line for each SIM, for a spreadsheet or another program."))
        else:
            title = self.tr("Export the vault to KeePass")
            self._explain.setText(
                self.tr("One entry for each SIM, sealed. KeePassXC and other KeePass programs open it.")
            )
        self.setWindowTitle(title)
        self._title.setText(title)
        self._warning.set_text(
            self.tr("Anyone who gets this file reads every PIN, PUK and password in it."),
            self.tr("Delete it as soon as you have used it, from the bin, too."),
        )
        place = self.tr("File")
        self._file_field.set_caption(place)
        self._file.set_texts(title, place)
        self._word_field.set_caption(self.tr("To confirm, type {0}").format(CONFIRMATION))
        self._progress.setAccessibleName(self.tr("Sealing the file and opening it again"))
        self._make.setText(self.tr("Write it readable") if self._readable else self.tr("Export"))
        self._cancel.setText(self.tr("Cancel"))

    def _on_file(self) -> None:
        """Say when a program seems to copy the folder to other computers."""
        path = self._file.path()
        program = None if path is None else sync_program(path)
        self._sync.setVisible(program is not None)
        if program is not None:
            self._sync.set_text(
                self.tr("The folder “{0}” seems to be copied to other computers.").format(program),
                self.tr("Choose a stick or a folder that stays here."),
            )

    def _on_make(self) -> None:
        if self.exported is not None:
            self.accept()
            return
        if self._job is not None:
            return
        for field in (self._file_field, self._word_field):
            field.show_error(None)
        path = self._file.path()
        if path is None:
            self._on_failed(Missing("file"))
            return
        path = path if path.suffix.casefold() == self._ending else path.with_name(path.name + self._ending)
        if self._readable:
            try:
                self._on_exported(self._services.vault_export.csv(path, self._word.text()))
            except CompanionError as error:
                self._on_failed(error)
            return
        password = self._password.text()
        if password is not None:
            self._start(path, password)

    def _start(self, path: Path, password: str) -> None:
        self._busy(True)
        vault, export = self._services.vault, self._services.vault_export
        begun = vault.locks

        def work(control: JobControl) -> VaultExported:
            return export.keepass(path, password, lambda: control.cancelled() or vault.locks != begun)

        self._job = jobs.run(work, self._on_exported, self._on_failed)

    def reject(self) -> None:
        """Close, unless a file is being written, which is then stopped."""
        if self._job is not None:
            self._job.cancel()
            return
        super().reject()

    def _on_exported(self, exported: VaultExported) -> None:
        self._job = None
        self._busy(False)
        self.exported = exported
        self._password.clear()
        self._show_result()
        self._make.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_failed(self, error: Exception) -> None:
        self._job = None
        self._busy(False)
        if isinstance(error, Cancelled):
            return
        if not isinstance(error, CompanionError):
            raise error
        if error.field == "password":
            self._password.show_error(error)
            return
        field = self._word_field if error.field == "confirmation" else self._file_field
        field.show_error(error)
        field.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _busy(self, busy: bool) -> None:
        for widget in (self._file, self._password, self._word, self._make):
            widget.setEnabled(not busy)
        self._progress.setVisible(busy)

    def _show_result(self) -> None:
        done = self.exported is not None
        for widget in (self._done_icon, self._done, self._where):
            widget.setVisible(done)
        self._file_field.setVisible(not done)
        self._password.setVisible(not self._readable and not done)
        self._word_field.setVisible(self._readable and not done)
        self._warning.setVisible(self._readable)
        self._sync.hide()
        self._cancel.setVisible(not done)
        if self.exported is None:
            return
        words = error_text.wording()
        self._done.setText(words.text("vault_exported", n=self.exported.sims, path=self.exported.path))
        left = [words.text("vault_export_left_out", name=name) for name in self.exported.unreadable]
        self._where.setText("\n".join(left))
        self._where.setVisible(bool(left))
        self._make.setText(self.tr("Close"))
        self._make.set_icon("check")
        QTimer.singleShot(0, self.adjustSize)
