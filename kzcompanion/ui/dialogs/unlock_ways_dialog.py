"""Quick unlock by PIN, unlocking by the system's keyring, and what a guess costs: in plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from kzcompanion.domain.errors import CompanionError, PinNotDigits, WrongPassword
from kzcompanion.ui import error_text
from kzcompanion.ui.dialogs.deed_dialog import DeedDialog, Work, text_in
from kzcompanion.ui.widgets import buttons, labels

if TYPE_CHECKING:
    from kzcompanion.services.assembly import Services
    from kzcompanion.ui.jobs import JobControl
    from kzcompanion.ui.widgets.field import Field


class QuickPinDialog(DeedDialog):
    """Set a PIN that opens the vault until the program ends, or end that."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__("quick_pin_dialog", "lock-open", parent)
        self._vault = services.vault
        self._pin = self.add_password("quick_pin", self.tr("PIN, four to eight digits"))
        self._again = self.add_password("quick_pin_again", self.tr("The same PIN again"))
        self.off = buttons.secondary("quick_pin_off", "x")
        self.off.setText(self.tr("Switch quick unlock off"))
        self.off.setVisible(services.vault.quick_pin_set())
        self.off.clicked.connect(self._on_off)
        self.body.addWidget(self.off)
        self.set_texts(
            self.tr("Quick unlock with a PIN"),
            self.tr(
                "After a lock the PIN opens the vault; three wrong ones, eight hours or quitting end that,"
                " and the password is asked for. It is kept in memory only."
                " It does not protect from somebody who can read this computer's memory."
            ),
            self.tr("Set the PIN"),
        )

    def work(self) -> Work | None:
        """Set the PIN, once both are alike."""
        pin, vault = text_in(self._pin), self._vault
        if not (pin.isascii() and pin.isdigit() and 4 <= len(pin) <= 8):
            self._pin.show_error(PinNotDigits("pin"))
            return None
        if pin != text_in(self._again):
            self.say(self.tr("The two differ. Type the same PIN twice."))
            return None

        def keep(control: JobControl) -> None:
            vault.set_quick_pin(pin, control.cancelled)

        return keep

    def on_done(self) -> None:
        """Close."""
        self.accept()

    def _on_off(self) -> None:
        self._vault.forget_quick_pin()
        self.accept()


class KeyringDialog(DeedDialog):
    """Let the system's keyring open the vault, or end that."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__("keyring_dialog", "key-round", parent)
        self._keyring = services.keyring
        self._on = services.keyring.is_on()
        self._password = self.add_password("keyring_password", self.tr("Vault password"))
        self._password.setVisible(not self._on)
        self.set_texts(
            self.tr("Unlock with the system's keyring"),
            self.tr(
                "A random key is put into the keyring of your login. Then whoever is logged in as you,"
                " and every program they run, can open the vault."
                " It saves typing; it protects no better than your login."
            ),
            self.tr("Switch it off") if self._on else self.tr("Switch it on"),
        )

    def work(self) -> Work | None:
        """Switch it."""
        keyring = self._keyring
        if self._on:
            return lambda _control: keyring.switch_off()
        if not self.filled(self._password):
            return None
        password = text_in(self._password)
        return lambda control: keyring.switch_on(password, control.cancelled)

    def on_done(self) -> None:
        """Close."""
        self.accept()

    def field_of(self, error: CompanionError) -> Field | None:
        return self._password if isinstance(error, WrongPassword) else None


class TuneDialog(DeedDialog):
    """Say what a guess at the password costs, and fit it to this laptop anew."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__("tune_dialog", "refresh-cw", parent)
        self._vault = services.vault
        self._done = False
        self._cost = labels.strong()
        self._cost.setObjectName("tune_cost")
        self.body.addWidget(self._cost)
        self._password = self.add_password("tune_password", self.tr("Vault password"))
        self.set_texts(
            self.tr("Tune the vault to this laptop"),
            self.tr(
                "Each guess at the password should take about a second here. On a slower laptop unlocking"
                " may take too long, on a faster one it could be made safer."
            ),
            self.tr("Measure and tune"),
        )
        self._say_cost()

    def work(self) -> Work | None:
        """Measure, and wrap the key anew."""
        if self._done:
            self.accept()
            return None
        if not self.filled(self._password):
            return None
        password, vault = text_in(self._password), self._vault

        def tune(control: JobControl) -> None:
            vault.tune(password, control.cancelled)

        return tune

    def on_done(self) -> None:
        """Say what it costs now."""
        self._done = True
        self._password.hide()
        self.stop.hide()
        self._say_cost()
        self.explain.setText(self.tr("Done. The sealed records were not touched."))
        self.go.setText(self.tr("Close"))
        self.go.set_icon("check")

    def field_of(self, error: CompanionError) -> Field | None:
        return self._password if isinstance(error, WrongPassword) else None

    def _say_cost(self) -> None:
        try:
            cost = self._vault.cost()
        except CompanionError as error:
            self.say(error_text.sentence(error))
            return
        memory = max(1, cost.memory_kib // 1024)
        self._cost.setText(
            self.tr("One guess now costs {0} MiB of memory, gone over {1} times.").format(memory, cost.passes)
        )
