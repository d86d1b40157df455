"""The door of the vault: making it with a first password, and opening it with that password."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kzcompanion.domain.errors import Cancelled, CompanionError, PasswordTooWeak, WrongPassword
from kzcompanion.services.password_rules import password_verdict
from kzcompanion.ui import jobs
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.banner import Banner
from kzcompanion.ui.widgets.card import Card
from kzcompanion.ui.widgets.chip import Chip
from kzcompanion.ui.widgets.field import Field

if TYPE_CHECKING:
    from kzcompanion.services.vault_service import VaultService
    from kzcompanion.ui.jobs import Job, JobControl

WIDTH = 520
_METER_TONES = ("bad", "bad", "warn", "good", "good")


class VaultGate(QWidget):
    """Ask for a new password while there is no vault, else for the password; it works off the GUI thread."""

    ended = Signal()
    """The work is over, done or called off: the vault may be in another state."""
    failed = Signal(object)
    """A CompanionError that belongs to no field."""

    def __init__(self, vault: VaultService, *, sample: bool = False) -> None:
        super().__init__()
        self.setObjectName("vault_gate")
        self._vault, self._sample = vault, sample
        self._job: Job | None = None
        self._creating, self._typed_kept = False, True
        self._build()
        self._connect()
        self.retranslate()

    def show_state(self, *, exists: bool) -> None:
        """Ask for the password of the vault that exists, or for the first password of a new one."""
        if self._job is not None or self._creating is not exists:
            return  # as it is; what is typed stays
        self._creating = not exists
        self._clear()
        for widget in (self._again_field, self._meter, self._warning):
            widget.setVisible(self._creating)
        self._password.setObjectName("vault_new_password" if self._creating else "vault_password")
        self._go.setObjectName("vault_create" if self._creating else "vault_unlock")
        self._go.set_icon("shield-check" if self._creating else "lock-open")
        self.retranslate()

    def tell_typed(self, *, kept: bool) -> None:
        """Say, until the vault is open again, what became of the text that was being typed at the lock."""
        self._typed_kept = kept
        self._loss.set_tone("accent" if kept else "warn")
        self._say_typed()
        self._loss.show()

    def take_focus(self) -> None:
        """Put the cursor into the password field."""
        self._password.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Write every text in the present language."""
        if self._creating:
            self._card.set_title(self.tr("Make your vault"))
            self._card.set_subtitle(self.tr("Number, ICCID, PIN and PUK, sealed on this laptop"))
            self._explain.setText(
                self.tr(
                    "Choose a password of at least ten characters. Four unrelated words are easy to remember."
                )
            )
            self._password_field.set_caption(self.tr("New password"))
            self._go.setText(self.tr("Make the vault"))
        else:
            self._card.set_title(self.tr("The vault is locked"))
            self._card.set_subtitle(self.tr("Balances and dates stay readable; numbers and PINs do not"))
            self._explain.setText(self.tr("Type the vault password to see, copy or change what is sealed."))
            self._password_field.set_caption(self.tr("Vault password"))
            self._go.setText(self.tr("Unlock"))
        if self._sample and self._creating:
            self._explain.setText(
                self.tr(
                    "Among sample data: a vault made here goes when you remove them."
                    " Nothing real belongs in it."
                )
            )
        self._again_field.set_caption(self.tr("The same password again"))
        self._warning.setText(
            self.tr(
                "There is no way back without this password: nobody can reset it, not even we. Write it down."
            )
        )
        self._say_typed()
        self._cancel.setText(self.tr("Cancel"))
        self._progress.setAccessibleName(self.tr("Deriving the key"))
        self._judge()

    def _build(self) -> None:
        self._card = Card("vault_gate_card", padding=24)
        self._card.set_icon("shield-check")
        self._card.setMaximumWidth(WIDTH)
        self._explain = labels.body()
        self._password, self._again = (
            _password_edit("vault_password"),
            _password_edit("vault_new_password_again"),
        )
        self._password_field, self._again_field = Field(self._password), Field(self._again)
        self._meter = Chip(tone="neutral", icon="shield-check")
        self._meter.setObjectName("vault_meter")
        self._warning, self._fault = labels.label("strong"), labels.label("error")
        self._loss = Banner("vault_loss", "warn")
        self._loss.hide()
        self._go = buttons.primary("vault_unlock", "lock-open")
        self._cancel = buttons.quiet("vault_cancel")
        self._progress = QProgressBar()
        self._progress.setObjectName("vault_progress")
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        meter = QHBoxLayout()
        meter.addWidget(self._meter)
        meter.addStretch(1)
        body = self._card.body
        for above in (self._loss, self._explain, self._password_field):
            body.addWidget(above)
        body.addLayout(meter)
        for below in (self._again_field, self._fault, self._warning, self._progress):
            body.addWidget(below)
        for hidden in (self._again_field, self._meter, self._warning, self._fault, self._progress):
            hidden.hide()
        self._card.footer.addStretch(1)
        self._card.footer.addWidget(self._cancel)
        self._card.footer.addWidget(self._go)
        self._cancel.hide()
        self._centre()

    def _centre(self) -> None:
        """Put the card into the middle, in an area that scrolls where the window is low."""
        middle = QWidget()
        middle.setProperty("role", "scroll")
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._card, 3)
        row.addStretch(1)
        inner = QVBoxLayout(middle)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addStretch(1)
        inner.addLayout(row)
        inner.addStretch(2)
        area = QScrollArea()
        area.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(middle)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)

    def _connect(self) -> None:
        self._go.clicked.connect(self._on_go)
        self._cancel.clicked.connect(self._on_cancel)
        self._password.returnPressed.connect(self._on_go)
        self._again.returnPressed.connect(self._on_go)
        self._password.textChanged.connect(self._judge)
        self._again.textChanged.connect(lambda: self._say_fault(""))

    def _say_typed(self) -> None:
        if self._typed_kept:
            words = self.tr("What you were typing is sealed in the vault. Unlock to continue it.")
        else:
            words = self.tr("What you were typing was forgotten. Unlock and type it again.")
        self._loss.set_text(self.tr("The lock came before you saved"), words)

    def _judge(self) -> None:
        self._password_field.show_error(None)
        self._say_fault("")
        if not self._creating:
            return
        typed = self._password.text()
        if not typed:
            self._meter.set_chip(self.tr("not typed yet"), "neutral", "shield-check")
            return
        verdict = password_verdict(typed)
        words = (
            self.tr("guessed at once"),
            self.tr("guessed soon"),
            self.tr("middling"),
            self.tr("good"),
            self.tr("very good"),
        )
        self._meter.set_chip(words[verdict.score], _METER_TONES[verdict.score], "shield-check")

    def _on_go(self) -> None:
        if self._job is not None:
            return
        typed = self._password.text()
        if not typed:
            self._say_fault(self.tr("Type the password first."))
            self.take_focus()
            return
        if self._creating and typed != self._again.text():
            if self._again.text() or self._again.hasFocus():
                self._say_fault(self.tr("The two differ. Type the same password twice."))
            self._again.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._busy(True)
        deed = self._vault.create if self._creating else self._vault.unlock
        begun = self._vault.locks

        def work(control: JobControl) -> None:
            deed(typed, lambda: control.cancelled() or self._vault.locks != begun)

        self._job = jobs.run(work, self._on_open, self._on_failed)

    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _on_open(self, _nothing: object) -> None:
        self._job = None
        self._busy(False)
        self._clear()
        self._loss.hide()
        self.ended.emit()

    def _on_failed(self, error: Exception) -> None:
        self._job = None
        self._busy(False)
        if isinstance(error, Cancelled):
            self.ended.emit()
            return
        if isinstance(error, WrongPassword | PasswordTooWeak):
            self._password_field.show_error(error)
            self._password.selectAll()
            self.take_focus()
        elif isinstance(error, CompanionError):
            self.failed.emit(error)
        else:
            raise error

    def _busy(self, busy: bool) -> None:
        for widget in (self._password, self._again, self._go):
            widget.setEnabled(not busy)
        self._progress.setVisible(busy)
        self._cancel.setVisible(busy)
        if not busy:
            self.take_focus()

    def _say_fault(self, text: str) -> None:
        self._fault.setText(text)
        self._fault.setVisible(bool(text))
        if text:
            self._again.setAccessibleDescription(text)

    def _clear(self) -> None:
        for edit in (self._password, self._again):
            edit.clear()


def _password_edit(name: str) -> QLineEdit:
    edit = QLineEdit()
    edit.setObjectName(name)
    edit.setEchoMode(QLineEdit.EchoMode.Password)
    return edit
