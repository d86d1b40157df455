"""What to have on the phone at the counter, as a text code; number and PIN only when each is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox

from kzcompanion.domain.errors import CompanionError
from kzcompanion.domain.secret_field import SecretField
from kzcompanion.services import qr_payload
from kzcompanion.services.sentence_join import sentences
from kzcompanion.services.vault_service import VaultState
from kzcompanion.ui import error_text, glance, language
from kzcompanion.ui.qr.qr_page import QrCase, QrPage
from kzcompanion.ui.renewal import clerk_phrases
from kzcompanion.ui.renewal.note_line import NoteLine
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.pill_bar import PillBar

if TYPE_CHECKING:
    from kzcompanion.domain.sim import Sim
    from kzcompanion.ui.widgets.qr_card import QrCard

PIN_SECONDS = 30
PHRASES = ("topup2000", "check_number", "fee", "receipt")
"""What is said at every counter; the last ones stay behind where the code would grow too dense."""


class TakeAlongPage(QrPage):
    """Put nickname, operator, amount and sentences into one code."""

    def __init__(self, case: QrCase, card: QrCard, sim: Sim) -> None:
        super().__init__("qr_take_page", case, card)
        self._sim = sim
        self._spoken = PillBar("qr_take_language")
        self._spoken.set_pills([(code, language.NAMES[code]) for code in clerk_phrases.SPOKEN])
        self._spoken.setAccessibleName(self.tr("Language of the sentences"))
        self._number = self._box("qr_take_number", self.tr("with the phone number"))
        self._pin = self._box("qr_take_pin", self.tr("with the PIN"))
        self._warning = NoteLine("qr_take_warning", "triangle-alert", "warn")
        self._warning.set_text(
            self.tr(
                "Whoever photographs this code has the PIN. It is hidden after {0} seconds; "
                "delete the text from the phone afterwards."
            ).format(PIN_SECONDS)
        )
        self._shut = labels.caption()
        self._unlock = buttons.link("qr_take_unlock")
        self._unlock.setText(self.tr("Unlock the vault"))
        self._unlock.clicked.connect(self._on_unlock)
        self._preview = labels.secondary()
        self._left_out = labels.caption()
        advice = labels.body(self.tr("Scan it, and the phone has it all as text: show it at the counter."))
        for part in (advice, self._spoken, self._number, self._pin, self._warning, self._shut):
            self.column.addWidget(part)
        self.column.addWidget(self._unlock, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(labels.rule())
        self.column.addWidget(self._preview)
        self.column.addWidget(self._left_out)
        self.column.addStretch(1)
        self._spoken.changed.connect(lambda _lang: self.show_code())
        self.on_vault()

    def show_code(self) -> None:
        """Fill the card; with a secret it goes after a while, and its box is ticked no more."""
        self._warning.setVisible(self._pin.isChecked())
        shown = self._text("", "")
        self._preview.setText(glance.veiled(shown.text))
        self._left_out.setText(
            self.tr("%n sentence(s) left out: the code would be too dense", "", shown.left_out)
            if shown.left_out
            else ""
        )
        if glance.current().on:
            self.card.clear(self.tr("Hidden: amounts and numbers are not shown now (F9)."))
        elif self._number.isChecked() or self._pin.isChecked():
            self._reveal()
        else:
            self.fill(lambda: self.card.show_text(shown.text, self._caption()))

    def on_dropped(self) -> None:
        """Show the code without secrets again."""
        self._untick()
        self.show_code()

    def on_vault(self) -> None:
        """Offer the number while it is known, and the PIN while the vault is open and holds it."""
        vault = self.case.services.vault
        open_now = vault.state() is VaultState.UNLOCKED
        try:
            held = set(vault.masks(self._sim.id)) if open_now else set()
        except CompanionError:
            held = set()
        known = self.case.services.number.mask(self._sim.id) is not None
        for box, offered in ((self._number, known), (self._pin, SecretField.PIN in held)):
            box.setVisible(offered)
            if not offered:
                _untick(box)
        self._warning.setVisible(self._pin.isChecked())
        locked = vault.state() is VaultState.LOCKED
        self._unlock.setVisible(locked)
        self._shut.setVisible(not known)
        self._shut.setText(
            self.tr("Without the phone number: the vault is locked.")
            if locked
            else self.tr(
                "Without the phone number: type it at step 2 of the top-up, or keep it in the vault."
            )
        )

    # --- inside -------------------------------------------------------------------------------------------
    def _box(self, name: str, text: str) -> QCheckBox:
        box = QCheckBox(text)
        box.setObjectName(name)
        box.setAccessibleName(text)
        box.toggled.connect(lambda _on: self.show_code())
        return box

    def _untick(self) -> None:
        for box in (self._number, self._pin):
            _untick(box)

    def _caption(self) -> str:
        return self.tr("QR code: what to take along for {0}").format(self._sim.nickname)

    def _text(self, number: str, pin: str) -> qr_payload.TakeAlong:
        facts, lang = self.case.services.facts, self._spoken.current()
        brand = facts.brand(self.case.operator_id)
        phrases = [facts.phrase(phrase) for phrase in PHRASES if self.case.amount or phrase != PHRASES[0]]
        values = clerk_phrases.clerk_values(
            brand, self.case.amount, facts.country(self.case.operator_id).currency_name
        )
        return qr_payload.take_along(
            error_text.wording(),
            nickname=self._sim.nickname,
            operator=brand,
            amount=self.case.amount,
            sentences=[clerk_phrases.spoken(phrase, lang, values) for phrase in phrases],
            number=number,
            pin=pin,
        )

    def _reveal(self) -> None:
        """Ask the vault for what is ticked and pour it into the card."""
        try:
            if self._number.isChecked():
                self.case.services.number.disclose(self._sim.id, self._add_pin, in_groups=True)
            else:
                self._add_pin("")
        except CompanionError as error:
            self._untick()
            self.card.clear(sentences(error_text.sentence(error), error_text.advice(error)))

    def _add_pin(self, number: str) -> None:
        if self._pin.isChecked():
            self.case.services.vault.disclose(
                self._sim.id, SecretField.PIN, lambda pin: self._pour(number, pin, PIN_SECONDS)
            )
        else:
            self._pour(number, "", self.case.services.preferences.current().reveal_seconds)

    def _pour(self, number: str, pin: str, seconds: int) -> None:
        self.card.reveal(self._text(number, pin).text, self._caption(), seconds)

    def _on_unlock(self) -> None:
        self.window().close()
        self.case.shell.go_to("vault", sim_id=self._sim.id)


def _untick(box: QCheckBox) -> None:
    before = box.blockSignals(True)
    box.setChecked(False)
    box.blockSignals(before)
