"""Making a backup: where to, with which password; it is opened again afterwards and said to be verified."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from kzcompanion.domain.almaty import day_of
from kzcompanion.domain.backup import BackupVerified
from kzcompanion.services import merge_text
from kzcompanion.services.backup_service import ENDING
from kzcompanion.ui import error_text
from kzcompanion.ui.dialogs.backup_fault import show_fault
from kzcompanion.ui.dialogs.writing_dialog import Writing, WritingDialog
from kzcompanion.ui.widgets import buttons
from kzcompanion.ui.widgets.field import Field
from kzcompanion.ui.widgets.password_edit import PasswordEdit

if TYPE_CHECKING:
    from kzcompanion.services.assembly import Services

FILTERS = "KZ Companion (*.kzbackup)"


class BackupDialog(WritingDialog):
    """Write one backup; `verified` holds what was found in it."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__("backup", FILTERS, buttons.primary("backup_make", "save"), ENDING, parent)
        self._services = services
        self._sealed = services.backup.needs_password()
        self.verified: BackupVerified | None = None
        self._password = PasswordEdit("backup_password")
        self._password_field = Field(self._password)
        self._password_field.set_caption(
            self.tr("Vault password"), self.tr("The backup is sealed with it and opens only with it.")
        )
        self._password_field.setVisible(self._sealed)
        self._parts.addWidget(self._password_field)
        self.set_texts(
            self.tr("Make a backup"),
            self.tr(
                "Everything goes into one file. Keep it on a stick or another computer, not on this laptop."
            ),
            self.tr("Make the backup"),
            self.tr("Writing and verifying the backup"),
        )
        self._password.returnPressed.connect(self._on_make)
        self.propose(f"kz-companion-{day_of(services.clock.now()).isoformat()}")

    def editors(self) -> tuple[QWidget, ...]:
        return (self._password_field,)

    def writing(self, path: Path) -> Writing:
        self._password_field.show_error(None)
        password = self._password.text() if self._sealed else None
        backup = self._services.backup
        return lambda control: backup.export(path, password, control.cancelled, control.tell)

    def on_written(self, answer: BackupVerified) -> tuple[str, str]:
        self.verified = answer
        self._password.clear()
        sentence = merge_text.verified_text(error_text.wording(), answer)
        return sentence[:1].upper() + sentence[1:], answer.path

    def on_fault(self, error: Exception) -> None:
        show_fault(error, self._file_field, self._password_field)
