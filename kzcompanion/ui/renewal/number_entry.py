"""The number typed for this top-up: sealed in an open vault, or held in memory and never written."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kzcompanion.domain.errors import CompanionError, Missing
from kzcompanion.domain.secret_field import SecretField
from kzcompanion.services.phone_advice import country_advice
from kzcompanion.services.vault_service import VaultState
from kzcompanion.ui import secret_text
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.field import Field
from kzcompanion.ui.widgets.masked_label import MaskedLabel
from kzcompanion.ui.widgets.password_edit import PasswordEdit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzcompanion.domain.secret_advice import SecretAdvice
    from kzcompanion.ui.renewal.renewal_desk import RenewalDesk


class NumberEntry(QWidget):
    """Take a typed number; what looks wrong with it is said while it is typed, and never refused."""

    taken = Signal()
    """A number is there now."""

    def __init__(self, desk: RenewalDesk) -> None:
        super().__init__()
        self.setObjectName("renew_number_entry")
        self._desk = desk
        # Password echo keeps the text out of the undo stack and of the accessibility value.
        self._edit = PasswordEdit("renew_typed_number")
        self._edit.setInputMethodHints(Qt.InputMethodHint.ImhDialableCharactersOnly)
        self._field = Field(self._edit)
        self._look = buttons.icon_button("renew_typed_look", "eye")
        self._use = buttons.secondary("renew_typed_use", "check")
        self._echo = MaskedLabel("renew_typed_echo", 15)
        self._advice = labels.label("advice")
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._field, 1)
        for button in (self._look, self._use):
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self._echo, self._advice):
            widget.hide()
        column.addLayout(line)
        column.addWidget(self._echo)
        column.addWidget(self._advice)
        self._edit.textChanged.connect(self._on_typed)
        self._look.clicked.connect(self._on_look)
        self._use.clicked.connect(self.take)
        self._echo.masked.connect(self._echo.hide)

    def retranslate(self) -> None:
        """Write every text in the present language."""
        sealed = self._desk.services.vault.state() is VaultState.UNLOCKED
        self._field.set_caption("", self._fate(sealed))
        self._edit.setAccessibleName(self.tr("Mobile number to top up"))
        abroad = self._desk.country_abroad()
        if abroad is None:
            self._edit.setPlaceholderText(self.tr("Mobile number, +7 and ten digits"))
        else:
            form = self.tr("Mobile number, {0} and {1} digits")
            self._edit.setPlaceholderText(form.format(abroad.dial_code, abroad.number_length))
        self._look.set_label(self.tr("Show what is typed"))
        self._use.setText(self.tr("Keep sealed") if sealed else self.tr("Use it"))
        self._advise()

    def take_focus(self) -> None:
        """Put the cursor into the field."""
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def take(self) -> None:
        """Take what is typed: into the vault where it is open, else into memory."""
        sim_id, typed = self._desk.draft.sim_id, self._edit.text()
        if not typed.strip() or sim_id is None:
            self._field.show_error(Missing("number"))
            self.take_focus()
            return
        if self._desk.attempt(lambda: self._keep(sim_id, typed)):
            self._edit.clear()
            self.taken.emit()

    def take_what_stands(self) -> None:
        """Take what is typed when the page is left, so that it is not lost; nothing typed is no fault."""
        if self._edit.text().strip():
            self.take()

    def before_lock(self) -> None:
        """Seal what is typed into the vault that is about to lock; nothing may hold the lock up."""
        sim_id, typed = self._desk.draft.sim_id, self._edit.text()
        if sim_id is not None and typed.strip():
            with suppress(CompanionError):
                self._keep(sim_id, typed)
                self._edit.clear()

    def hide_echo(self) -> None:
        """Show what is typed as dots alone."""
        self._echo.hide_secret()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._edit.text().strip():
            self.take()
            return
        super().keyPressEvent(event)

    def _keep(self, sim_id: str, typed: str) -> bool:
        number = self._desk.services.number
        number.type_for_now(sim_id, typed)
        if self._desk.services.vault.state() is VaultState.UNLOCKED:
            number.seal(sim_id)
        return True

    def _fate(self, sealed: bool) -> str:
        if sealed:
            return self.tr("It is sealed in the vault.")
        return self.tr(
            "Kept in memory until the vault locks, nobody touches the program for a while, or it ends;"
            " never on the disk."
        )

    def _on_look(self) -> None:
        if self._echo.revealed or not self._edit.text():
            self._echo.hide_secret()
            return
        self._echo.show()
        self._echo.reveal(self._edit.text(), self._desk.services.preferences.current().reveal_seconds)

    def _on_typed(self) -> None:
        self._field.show_error(None)
        self._echo.hide_secret()
        self._advise()

    def _advise(self) -> None:
        typed = self._edit.text()
        abroad = self._desk.country_abroad()
        advice: Sequence[SecretAdvice] = ()
        if typed and abroad is not None:
            advice = country_advice(abroad, typed)
        elif typed:
            advice = self._desk.services.vault.advice(SecretField.PHONE, typed)
        self._advice.setText(secret_text.sentences(advice))
        self._advice.setVisible(bool(self._advice.text()))
        self._edit.setAccessibleDescription(self._advice.text() or self._fate(False))
