"""Taking the secrets out: sealed into a KeePass file, or readable by everybody after a warning."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from kzcompanion.domain.errors import Cancelled, CompanionError
from kzcompanion.services import exchange_text
from kzcompanion.services.vault_export import CONFIRMATION, CSV, KDBX, VaultExported, sync_program
from kzcompanion.ui import error_text
from kzcompanion.ui.dialogs.writing_dialog import Writing, WritingDialog
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.banner import Banner
from kzcompanion.ui.widgets.field import Field
from kzcompanion.ui.widgets.new_password import NewPassword

if TYPE_CHECKING:
    from kzcompanion.services.assembly import Services
    from kzcompanion.ui.jobs import JobControl

_STEM = "kz-companion-vault"


class VaultExportDialog(WritingDialog):
    """Write one file; `exported` says what is in it. `readable` makes it the CSV that needs no password."""

    def __init__(self, services: Services, *, readable: bool = False, parent: QWidget | None = None) -> None:
        kind = buttons.danger if readable else buttons.primary
        super().__init__(
            "vault_export",
            "CSV (*.csv)" if readable else "KeePass (*.kdbx)",
            kind("vault_export_make", "file-up"),
            CSV if readable else KDBX,
            parent,
        )
        self._services, self._readable = services, readable
        self.exported: VaultExported | None = None
        self._progress.setRange(0, 0)
        self._warning, self._sync = Banner("vault_export_warning", "bad"), Banner("vault_export_sync", "warn")
        self._photos = labels.caption()
        self._photos.setObjectName("vault_export_photos")
        self._password = NewPassword(services.vault.judge_password, "vault_export_password", offer=False)
        self._word = QLineEdit()
        self._word.setObjectName("vault_export_word")
        self._word_field = Field(self._word)
        for part in (self._warning, self._sync, self._photos, self._password, self._word_field):
            self._parts.addWidget(part)
        self._warning.setVisible(readable)
        self._sync.hide()
        self._password.setVisible(not readable)
        self._word_field.setVisible(readable)
        self._name_everything()
        self._password.entered.connect(self._on_make)
        self._word.returnPressed.connect(self._on_make)
        self._file.changed.connect(self._on_file)
        self.propose(_STEM)

    def _name_everything(self) -> None:
        at_work = self.tr("Sealing the file and opening it again")
        if self._readable:
            title = self.tr("Export the vault as readable CSV")
            explain = self.tr("One line for each SIM, for a spreadsheet or another program.")
            self.set_texts(title, explain, self.tr("Write it readable"), at_work)
        else:
            title = self.tr("Export the vault to KeePass")
            explain = self.tr("One entry for each SIM, sealed. KeePassXC and other KeePass programs open it.")
            self.set_texts(title, explain, self.tr("Export"), at_work)
        self._warning.set_text(
            self.tr("Anyone who gets this file reads every PIN, PUK and password in it."),
            self.tr("Delete it as soon as you have used it, from the bin, too."),
        )
        self._password.set_caption(
            self.tr("Password of the file"),
            self.tr("Another one than the vault's, at least ten characters; KeePassXC will ask for it."),
        )
        self._word_field.set_caption(self.tr("To confirm, type {0}").format(CONFIRMATION))
        self._say_photos()

    def _say_photos(self) -> None:
        count = 0
        with suppress(CompanionError):  # what is wrong with the vault is told when it is written
            count = self._services.vault_export.photo_count()
        if self._readable:
            words = self.tr("%n photo(s) of the cards stay here: a CSV has no room for them.", "", count)
        else:
            words = self.tr("%n photo(s) of the cards go along.", "", count)
        self._photos.setText(words)
        self._photos.setVisible(count > 0)

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

    def editors(self) -> tuple[QWidget, ...]:
        return self._word_field if self._readable else self._password, self._photos, self._sync

    def writing(self, path: Path) -> Writing | None:
        self._word_field.show_error(None)
        vault, export = self._services.vault, self._services.vault_export
        if self._readable:
            word = self._word.text()
            return lambda _control: export.csv(path, word)
        password, begun = self._password.text(), vault.locks
        if password is None:
            return None

        def work(control: JobControl) -> VaultExported:
            return export.keepass(path, password, lambda: control.cancelled() or vault.locks != begun)

        return work

    def on_written(self, answer: VaultExported) -> tuple[str, str]:
        self.exported = answer
        self._password.clear()
        words = error_text.wording()
        sentence = words.text("vault_exported", n=answer.sims, path=answer.path)
        return sentence, "\n".join(exchange_text.export_lines(words, answer))

    def on_fault(self, error: Exception) -> None:
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
