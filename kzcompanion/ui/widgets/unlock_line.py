"""The vault opened in place: one line with the password, so that nobody has to leave what they are doing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from kzcompanion.domain.errors import Cancelled, CompanionError, Missing
from kzcompanion.ui import jobs
from kzcompanion.ui.widgets import buttons
from kzcompanion.ui.widgets.field import Field
from kzcompanion.ui.widgets.password_edit import PasswordEdit

if TYPE_CHECKING:
    from kzcompanion.services.vault_service import VaultService
    from kzcompanion.ui.jobs import Job, JobControl


class UnlockLine(QWidget):
    """Ask for the vault password and open the vault off the GUI thread; the bridge tells that it is open."""

    def __init__(self, object_name: str, vault: VaultService) -> None:
        super().__init__()
        self.setObjectName(object_name)
        self._vault = vault
        self._job: Job | None = None
        self._edit = PasswordEdit(f"{object_name}_password")
        self._field = Field(self._edit)
        self._go = buttons.secondary(f"{object_name}_go", "lock-open")
        self._cancel = buttons.quiet(f"{object_name}_cancel")
        self._progress = QProgressBar()
        self._progress.setObjectName(f"{object_name}_progress")
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._field, 1)
        for button in (self._go, self._cancel):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self._progress)
        self._progress.hide()
        self._cancel.hide()
        self._go.clicked.connect(self._on_go)
        self._cancel.clicked.connect(self._on_cancel)
        self._edit.textChanged.connect(lambda: self._field.show_error(None))
        self.retranslate()

    def take_focus(self) -> None:
        """Put the cursor into the password field."""
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._field.set_caption("")
        self._edit.setAccessibleName(self.tr("Vault password"))
        self._edit.setPlaceholderText(self.tr("Vault password"))
        self._go.setText(self.tr("Unlock here"))
        self._cancel.setText(self.tr("Cancel"))
        self._progress.setAccessibleName(self.tr("Opening the vault"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            # Enter belongs to the password here and must not lead a flow around it onwards.
            (self._on_cancel if self._cancel.hasFocus() else self._on_go)()
            return
        super().keyPressEvent(event)

    def _on_go(self) -> None:
        if self._job is not None:
            return
        typed = self._edit.text()
        if not typed:
            self._field.show_error(Missing("password"))
            self.take_focus()
            return
        self._busy(True)
        begun = self._vault.locks

        def work(control: JobControl) -> None:
            self._vault.unlock(typed, lambda: control.cancelled() or self._vault.locks != begun)

        self._job = jobs.run(work, self._on_open, self._on_failed)

    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _on_open(self, _nothing: object) -> None:
        self._edit.clear()
        self._busy(False)

    def _on_failed(self, error: Exception) -> None:
        self._busy(False)
        if isinstance(error, Cancelled):
            return
        if not isinstance(error, CompanionError):
            raise error
        self._field.show_error(error)
        self._edit.selectAll()
        self.take_focus()

    def _busy(self, busy: bool) -> None:
        if not busy:
            self._job = None
        for widget in (self._edit, self._go):
            widget.setEnabled(not busy)
        self._progress.setVisible(busy)
        self._cancel.setVisible(busy)
        if not busy and self.isVisible():
            self.take_focus()
