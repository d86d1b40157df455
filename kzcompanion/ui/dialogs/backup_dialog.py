"""Making a backup: where to, with which password; it is opened again afterwards and said to be verified."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from kzcompanion.domain.almaty import day_of
from kzcompanion.domain.backup import BackupVerified
from kzcompanion.domain.errors import Missing
from kzcompanion.services import merge_text
from kzcompanion.services.backup_service import ENDING
from kzcompanion.ui import error_text, jobs
from kzcompanion.ui.dialogs.backup_fault import show_fault
from kzcompanion.ui.dialogs.fitted_dialog import FittedDialog
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.field import Field
from kzcompanion.ui.widgets.file_edit import FileEdit
from kzcompanion.ui.widgets.labels import IconLabel
from kzcompanion.ui.widgets.password_edit import PasswordEdit

if TYPE_CHECKING:
    from kzcompanion.services.assembly import Services
    from kzcompanion.ui.jobs import Job

FILTERS = "KZ Companion (*.kzbackup)"
_WIDTH = 600


class BackupDialog(FittedDialog):
    """Write one backup; `verified` holds what was found in it."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("backup_dialog")
        self._services = services
        self._sealed = services.backup.needs_password()
        self._job: Job | None = None
        self.verified: BackupVerified | None = None
        self._build()
        self._name_everything()
        self._show_result()
        self._make.clicked.connect(self._on_make)
        self._cancel.clicked.connect(self._on_cancel)
        self._password.returnPressed.connect(self._on_make)
        self._file.set_path(_proposed(services))

    def _build(self) -> None:
        self._title, self._explain = labels.title(), labels.secondary()
        self._file = FileEdit("backup_file", FILTERS, save=True)
        self._password = PasswordEdit("backup_password")
        self._file_field, self._password_field = Field(self._file), Field(self._password)
        self._password_field.setVisible(self._sealed)
        self._progress = QProgressBar()
        self._progress.setObjectName("backup_progress")
        self._progress.setTextVisible(False)
        self._progress.hide()
        self._done_icon = IconLabel("circle-check", "good", 24, self)
        self._done, self._where = labels.strong(), labels.caption()
        self._done.setObjectName("backup_verified")
        self._make, self._cancel = buttons.primary("backup_make", "save"), buttons.quiet("backup_cancel")
        result = QHBoxLayout()
        result.setSpacing(12)
        result.addWidget(self._done_icon, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._done)
        words.addWidget(self._where)
        result.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        for widget in (self._title, self._explain, self._file_field, self._password_field, self._progress):
            column.addWidget(widget)
        column.addLayout(result)
        column.addStretch(1)
        column.addLayout(self.footer(self._cancel, self._make))
        self.setMinimumWidth(_WIDTH)

    def _name_everything(self) -> None:
        title = self.tr("Make a backup")
        self.setWindowTitle(title)
        self._title.setText(title)
        self._explain.setText(
            self.tr(
                "Everything goes into one file. Keep it on a stick or another computer, not on this laptop."
            )
        )
        place = self.tr("File")
        self._file_field.set_caption(place)
        self._file.set_texts(title, place)
        self._password_field.set_caption(
            self.tr("Vault password"), self.tr("The backup is sealed with it and opens only with it.")
        )
        self._progress.setAccessibleName(self.tr("Writing and verifying the backup"))
        self._make.setText(self.tr("Make the backup"))
        self._cancel.setText(self.tr("Cancel"))

    def _on_make(self) -> None:
        if self.verified is not None:
            self.accept()
            return
        path = self._file.path()
        if self._job is not None:
            return
        for field in (self._file_field, self._password_field):
            field.show_error(None)
        if path is None:
            self._file_field.show_error(Missing("file"))
            self._file.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        path = path if path.suffix.casefold() == ENDING else path.with_name(f"{path.name}{ENDING}")
        password = self._password.text() if self._sealed else None
        self._busy(True)
        backup = self._services.backup
        self._job = jobs.run(
            lambda control: backup.export(path, password, control.cancelled, control.tell),
            self._on_verified,
            self._on_failed,
            self._progress.setValue,
        )

    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
        else:
            self.reject()

    def reject(self) -> None:
        """Close, unless a backup is being written, which is then stopped."""
        if self._job is not None:
            self._job.cancel()
            return
        super().reject()

    def _on_verified(self, verified: BackupVerified) -> None:
        self._job = None
        self._busy(False)
        self.verified = verified
        self._password.clear()
        self._show_result()
        self._make.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_failed(self, error: Exception) -> None:
        self._job = None
        self._busy(False)
        show_fault(error, self._file_field, self._password_field)

    def _busy(self, busy: bool) -> None:
        for widget in (self._file, self._password, self._make):
            widget.setEnabled(not busy)
        self._progress.setValue(0)
        self._progress.setVisible(busy)

    def _show_result(self) -> None:
        """Show that the backup was verified, once it was, and nothing else to do."""
        done = self.verified is not None
        for widget in (self._done_icon, self._done, self._where):
            widget.setVisible(done)
        self._file_field.setVisible(not done)
        self._password_field.setVisible(self._sealed and not done)
        self._cancel.setVisible(not done)
        if self.verified is not None:
            sentence = merge_text.verified_text(error_text.wording(), self.verified)
            self._done.setText(sentence[:1].upper() + sentence[1:])
            self._where.setText(self.verified.path)
            self._make.setText(self.tr("Close"))
            self._make.set_icon("check")
            QTimer.singleShot(0, self.adjustSize)  # once the hidden fields have left the layout


def _proposed(services: Services) -> Path:
    """Return where a backup is proposed to lie: among the documents, named by the day."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(folder) / f"kz-companion-{day_of(services.clock.now()).isoformat()}{ENDING}"
