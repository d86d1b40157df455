"""The other ways at the door of the vault: PIN or password, keyring, recovery key, the sheet for losses."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kzcompanion.ui.widgets import buttons
from kzcompanion.ui.widgets.flow_layout import FlowLayout


class GateWays(QWidget):
    """Offer as links what is possible now; nothing here happens unless it is pressed."""

    other_asked = Signal()
    """PIN instead of password, or the other way round."""
    keyring_asked = Signal()
    forgotten_asked = Signal()
    lost_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("gate_ways")
        self._by_pin = False
        self._other = buttons.link("gate_other")
        self._keyring = buttons.link("gate_keyring")
        self._forgotten = buttons.link("gate_forgotten")
        self._lost = buttons.link("gate_lost")
        flow = FlowLayout(self, gap=8)
        for button, asked in (
            (self._other, self.other_asked),
            (self._keyring, self.keyring_asked),
            (self._forgotten, self.forgotten_asked),
            (self._lost, self.lost_asked),
        ):
            button.clicked.connect(asked)
            flow.addWidget(button)

    def show_ways(self, *, exists: bool, pin_set: bool, by_pin: bool, keyring: bool, recovery: bool) -> None:
        """Offer these ways."""
        self._by_pin = by_pin
        self._other.setVisible(exists and pin_set)
        self._keyring.setVisible(exists and keyring)
        self._forgotten.setVisible(exists and recovery)
        self.retranslate()

    def retranslate(self) -> None:
        """Write the texts in the present language."""
        self._other.setText(self.tr("Use the password") if self._by_pin else self.tr("Use the PIN"))
        self._keyring.setText(self.tr("Unlock with the system's keyring"))
        self._forgotten.setText(self.tr("I forgot the password"))
        self._lost.setText(self.tr("SIM or laptop lost?"))
