"""Making a recovery key: it can be shown and printed while this dialog is open, and never again."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kzcompanion.domain.errors import CompanionError, WrongPassword
from kzcompanion.services.sentence_join import sentences
from kzcompanion.ui.dialogs.deed_dialog import DeedDialog, Work, text_in
from kzcompanion.ui.dialogs.paper_dialog import PaperOut
from kzcompanion.ui.dialogs.veiled_dialog import HIDE_AFTER
from kzcompanion.ui.paper.vault_sheets import recovery_sheet
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.masked_label import MaskedLabel

if TYPE_CHECKING:
    from kzcompanion.services.assembly import Services
    from kzcompanion.ui.jobs import JobControl
    from kzcompanion.ui.paper.sheet import Sheet
    from kzcompanion.ui.widgets.field import Field


class RecoveryDialog(DeedDialog):
    """Make the key with the password's leave, then show it with the ways onto paper.

    It is painted, and dots again after a while and when one leaves; until the dialog closes it can be shown
    again.
    """

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__("recovery_dialog", "key-round", parent)
        self._services = services
        self._key: list[str] = []
        self._password = self.add_password("recovery_password", self.tr("Vault password"))
        self._shown = self._make_shown()
        self.body.addWidget(self._shown)
        self._shown.hide()
        explain = self.tr(
            "A second, random key that opens the vault when the password is forgotten."
            " It is shown once, for paper."
        )
        if services.vault.has_recovery_key():
            known = self.tr("There is one already: a new one makes the earlier sheet worthless.")
            explain = sentences(explain, known)
        self.set_texts(self.tr("Recovery key"), explain, self.tr("Make the key"))

    def work(self) -> Work | None:
        """Make the key."""
        if self._key:
            self.accept()
            return None
        if not self.filled(self._password):
            return None
        password, vault = text_in(self._password), self._services.vault

        def make(control: JobControl) -> None:
            vault.make_recovery_key(password, self.keep_key, control.cancelled)

        return make

    def keep_key(self, key: str) -> None:
        """Take the key as long as this dialog is open."""
        self._key.append(key)

    def on_done(self) -> None:
        """Show the key and how to take it along."""
        self._letters.set_mask(_in_two_lines("\u2022" * len(group) for group in self._key[0].split()))
        self._password.hide()
        self._shown.show()
        if self.isVisible():
            self._show_key()
        self.stop.hide()
        self.explain.setText(
            self.tr("This key is not kept anywhere. When you close this window, only your sheet has it.")
        )
        self.go.setText(self.tr("I have it on paper"))
        self.go.set_icon("check")
        self.go.setFocus(Qt.FocusReason.OtherFocusReason)

    def field_of(self, error: CompanionError) -> Field | None:
        return self._password if isinstance(error, WrongPassword) else None

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._key.clear()
            self._letters.hide_secret()
            self._letters.set_mask("")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._show_key()

    def _show_key(self) -> None:
        if self._key:
            self._letters.reveal(_in_two_lines(self._key[0].split()), HIDE_AFTER)
            self._again.setEnabled(False)

    def _make_shown(self) -> QWidget:
        shown = QWidget()
        self._letters = MaskedLabel("recovery_letters", size=20)
        self._again = buttons.secondary("recovery_show", "eye")
        self._again.setText(self.tr("Show the key"))
        self._again.clicked.connect(self._show_key)
        self._letters.masked.connect(lambda: self._again.setEnabled(True))
        self.out = PaperOut("recovery", "kz-companion-recovery.pdf", self._sheet, main=False)
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._letters)
        column.addWidget(self._again, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(
            labels.caption(
                self.tr(
                    "Best is paper. A PDF lies on a disk where it can be copied unseen:"
                    " print it and delete it."
                    " A shared printer may keep what it printed."
                )
            )
        )
        column.addWidget(self.out)
        return shown

    def _sheet(self, lang: str) -> Sheet:
        return recovery_sheet(self._key[0], self._services.clock.now(), lang)


def _in_two_lines(groups: Iterable[str]) -> str:
    words = list(groups)
    return " ".join(words[:4]) + "\n" + " ".join(words[4:])
