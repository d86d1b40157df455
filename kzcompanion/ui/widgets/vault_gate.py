"""The door of the vault: making it with a first password, and opening it with that password."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kzcompanion.domain.errors import (
    Cancelled,
    CompanionError,
    KeyringUnavailable,
    Missing,
    PasswordTooWeak,
    QuickPinGone,
    WrongPassword,
)
from kzcompanion.services.sentence_join import sentences
from kzcompanion.ui import error_text, jobs
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.banner import Banner
from kzcompanion.ui.widgets.card import Card
from kzcompanion.ui.widgets.field import Field
from kzcompanion.ui.widgets.gate_ways import GateWays
from kzcompanion.ui.widgets.new_password import NewPassword
from kzcompanion.ui.widgets.password_edit import PasswordEdit

if TYPE_CHECKING:
    from kzcompanion.services.vault_service import VaultService
    from kzcompanion.ui.jobs import Job, JobControl

WIDTH = 520


class VaultGate(QWidget):
    """Ask for a new password while there is no vault, else for the password; it works off the GUI thread.

    What is typed stays over a change of the tab, in memory only, until nobody has typed for as long as the
    vault would stay open.
    """

    ended = Signal()
    """The work is over, done or called off: the vault may be in another state."""
    created = Signal()
    """A new vault was made, with the password that was typed."""
    failed = Signal(object)
    """A CompanionError that belongs to no field."""

    def __init__(
        self, vault: VaultService, *, sample: bool = False, patience: Callable[[], int] = lambda: 0
    ) -> None:
        """`patience` tells after how many minutes what is typed is forgotten, 0 for never."""
        super().__init__()
        self.setObjectName("vault_gate")
        self._vault, self._sample, self._patience = vault, sample, patience
        self._forgetting = QTimer(self)
        self._forgetting.setSingleShot(True)
        self._forgetting.timeout.connect(self._clear)
        self._job: Job | None = None
        self._creating, self._typed_kept = False, True
        self._by_pin = self._shown_pin = False
        self._build()
        self._connect()
        self.retranslate()

    def show_state(self, *, exists: bool) -> None:
        """Ask for the password of the vault that exists, or for the first password of a new one."""
        if self._job is not None:
            return
        by_pin = exists and self._vault.quick_pin_set()
        if self._creating is not exists and self._shown_pin is by_pin:
            self._show_ways()
            return  # as it is; what is typed stays
        self._creating, self._shown_pin = not exists, by_pin
        self._show_fields(by_pin=by_pin)

    def _show_fields(self, *, by_pin: bool) -> None:
        self._by_pin = by_pin
        self._clear()
        for widget in (self._new, self._warning):
            widget.setVisible(self._creating)
        self._password_field.setVisible(not self._creating)
        self._go.setObjectName("vault_create" if self._creating else "vault_unlock")
        self._go.set_icon("shield-check" if self._creating else "lock-open")
        self._show_ways()
        self.retranslate()

    def _show_ways(self) -> None:
        exists = not self._creating
        keyring = recovery = False
        if exists:
            with suppress(CompanionError):  # what is wrong with the vault is told when it is unlocked
                keyring, recovery = self._vault.has_way("keyring"), self._vault.has_way("recovery")
        self.ways.show_ways(
            exists=exists,
            pin_set=self._vault.quick_pin_set(),
            by_pin=self._by_pin,
            keyring=keyring,
            recovery=recovery,
        )

    def tell_typed(self, *, kept: bool) -> None:
        """Say, until the vault is open again, what became of the text that was being typed at the lock."""
        self._typed_kept = kept
        self._loss.set_tone("accent" if kept else "warn")
        self._say_typed()
        self._loss.show()

    def take_focus(self) -> None:
        """Put the cursor into the password field."""
        edit = self._new.first if self._creating else self._password
        edit.setFocus(Qt.FocusReason.OtherFocusReason)

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
            self._go.setText(self.tr("Make the vault"))
        else:
            self._card.set_title(self.tr("The vault is locked"))
            self._card.set_subtitle(self.tr("Balances and dates stay readable; numbers and PINs do not"))
            self._explain.setText(
                self.tr("Type the PIN you set for quick unlock.")
                if self._by_pin
                else self.tr("Type the vault password to see, copy or change what is sealed.")
            )
            self._password_field.set_caption(
                self.tr("PIN for quick unlock") if self._by_pin else self.tr("Vault password")
            )
            self._go.setText(self.tr("Unlock"))
        if self._sample and self._creating:
            self._explain.setText(
                self.tr(
                    "Among sample data: a vault made here goes when you remove them."
                    " Nothing real belongs in it."
                )
            )
        self._warning.setText(
            self.tr(
                "There is no way back without this password: nobody can reset it, not even we. Write it down."
            )
        )
        self._say_typed()
        self._cancel.setText(self.tr("Cancel"))
        self.ways.retranslate()
        self._new.retranslate()
        self._progress.setAccessibleName(self.tr("Deriving the key"))

    def _build(self) -> None:
        self._card = Card("vault_gate_card", padding=24)
        self._card.set_icon("shield-check")
        self._card.setMaximumWidth(WIDTH)
        self._explain = labels.body()
        self._password = PasswordEdit("vault_password", keeps_hidden=True)
        self._password_field = Field(self._password)
        self._new = NewPassword(self._vault.judge_password, "vault_new_password", keeps_hidden=True)
        self._warning, self._fault = labels.label("strong"), labels.label("error")
        self.ways = GateWays()
        self.ways.other_asked.connect(lambda: self._show_fields(by_pin=not self._by_pin))
        self._loss = Banner("vault_loss", "warn")
        self._loss.hide()
        self._go = buttons.primary("vault_unlock", "lock-open")
        self._cancel = buttons.quiet("vault_cancel")
        self._progress = QProgressBar()
        self._progress.setObjectName("vault_progress")
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        body = self._card.body
        for above in (self._loss, self._explain, self._password_field, self._new):
            body.addWidget(above)
        for below in (self._fault, self._warning, self._progress, self.ways):
            body.addWidget(below)
        for hidden in (self._new, self._warning, self._fault, self._progress):
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
        self._password.textChanged.connect(self._on_typed)
        self._new.entered.connect(self._on_go)
        self._new.typed.connect(self._on_typed)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self._clear)

    def _say_typed(self) -> None:
        if self._typed_kept:
            words = self.tr("What you were typing is sealed in the vault. Unlock to continue it.")
        else:
            words = self.tr("What you were typing was forgotten. Unlock and type it again.")
        self._loss.set_text(self.tr("The lock came before you saved"), words)

    def _on_typed(self) -> None:
        self._password_field.show_error(None)
        self._say_fault("")
        minutes = self._patience()
        if minutes > 0:
            self._forgetting.start(minutes * 60_000)

    def _on_go(self) -> None:
        if self._job is not None:
            return
        vault = self._vault
        if self._creating:
            chosen = self._new.text()
            if chosen is not None:
                self.begin(partial(vault.create, chosen))
            return
        typed = self._password.text()
        if not typed:
            self._password_field.show_error(Missing("password"))
            self.take_focus()
            return
        self.begin(partial(vault.unlock_by_pin if self._by_pin else vault.unlock, typed))

    def begin(self, deed: Callable[[Callable[[], bool]], None]) -> None:
        """Open the vault by a deed that is told whom to ask whether it is called off."""
        if self._job is not None:
            return
        self._say_fault("")
        self._busy(True)
        begun = self._vault.locks

        def work(control: JobControl) -> None:
            deed(lambda: control.cancelled() or self._vault.locks != begun)

        self._job = jobs.run(work, self._on_open, self._on_failed)

    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _on_open(self, _nothing: object) -> None:
        self._job = None
        self._busy(False)
        self._clear()
        self._loss.hide()
        if self._creating:
            self.created.emit()
        self.ended.emit()

    def _on_failed(self, error: Exception) -> None:
        self._job = None
        self._busy(False)
        if isinstance(error, Cancelled):
            self.ended.emit()
            return
        if isinstance(error, QuickPinGone | KeyringUnavailable):
            self._shown_pin = False
            self._show_fields(by_pin=False)
            self._say_fault(sentences(error_text.sentence(error), error_text.advice(error)))
        elif isinstance(error, PasswordTooWeak):
            self._new.show_error(error)
        elif isinstance(error, WrongPassword):
            self._password_field.show_error(error)
            self._password.selectAll()
            self.take_focus()
        elif isinstance(error, CompanionError):
            self.failed.emit(error)
        else:
            raise error

    def _busy(self, busy: bool) -> None:
        for widget in (self._password, self._new, self._go, self.ways):
            widget.setEnabled(not busy)
        self._progress.setVisible(busy)
        self._cancel.setVisible(busy)
        if not busy:
            self.take_focus()

    def _say_fault(self, text: str) -> None:
        self._fault.setText(text)
        self._fault.setVisible(bool(text))

    def _clear(self) -> None:
        self._password.clear()
        self._new.clear()
        self._forgetting.stop()
