"""A new password typed twice, with a meter, and four random words for whoever wants to be offered some."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kzcompanion.domain.errors import Missing, PasswordTooWeak
from kzcompanion.ui import capture_shield, glance
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.chip import Chip
from kzcompanion.ui.widgets.field import Field
from kzcompanion.ui.widgets.password_edit import PasswordEdit

if TYPE_CHECKING:
    from kzcompanion.services.vault_service import PasswordVerdict

TONES = ("bad", "bad", "warn", "good", "good")


class WordOffer(QWidget):
    """Offer four random words when asked to, with how sure they are; they are shown, never typed for you."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("word_offer")
        self._ask = buttons.link("word_offer_ask")
        self._words, self._note = labels.strong(), labels.caption()
        self._words.setObjectName("word_offer_words")
        self._ask.clicked.connect(self._on_ask)
        glance.current().changed.connect(self.forget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._ask, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._words)
        column.addWidget(self._note)
        self.forget()

    def retranslate(self) -> None:
        """Write the texts in the present language."""
        self._ask.setText(self.tr("Suggest four random words"))
        if self._words.text():
            from kzcompanion.services.passphrase import passphrase_bits

            self._note.setText(
                self.tr(
                    "Drawn by chance: a guesser has 2^{0} to try. Write them down, then type them here twice."
                ).format(passphrase_bits())
            )

    def forget(self) -> None:
        """Show no words."""
        for label in (self._words, self._note):
            label.clear()
            label.hide()
        capture_shield.current().uncover(self)
        self.retranslate()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.forget()

    def _on_ask(self) -> None:
        from kzcompanion.services.passphrase import new_passphrase

        self._words.setText(new_passphrase())
        self.retranslate()
        self._words.show()
        self._note.show()
        capture_shield.current().cover(self)


class NewPassword(QWidget):
    """Ask for a password twice and judge it; `judge` knows what it must not be made of."""

    entered = Signal()
    """Enter was pressed in the second field."""

    def __init__(self, judge: Callable[[str], PasswordVerdict], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("new_password")
        self._judge = judge
        self.first, self.second = PasswordEdit("new_password_first"), PasswordEdit("new_password_second")
        self.first_field, self.second_field = Field(self.first), Field(self.second)
        self._meter = Chip(tone="neutral", icon="shield-check")
        self._meter.setObjectName("new_password_meter")
        self._offer = WordOffer()
        self._fault = labels.label("error")
        self._fault.hide()
        row = QHBoxLayout()
        row.addWidget(self._meter)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.first_field)
        column.addLayout(row)
        column.addWidget(self._offer)
        column.addWidget(self.second_field)
        column.addWidget(self._fault)
        self.first.textChanged.connect(self._on_typed)
        self.second.textChanged.connect(lambda: self._say(""))
        self.first.returnPressed.connect(lambda: self.second.setFocus(Qt.FocusReason.OtherFocusReason))
        self.second.returnPressed.connect(self.entered)
        self.first_field.set_caption(self.tr("New password"))
        self.second_field.set_caption(self.tr("The same password again"))
        self._on_typed()

    def text(self) -> str | None:
        """Return the password, or None after saying what is wrong with it."""
        typed = self.first.text()
        if not typed:
            self.first_field.show_error(Missing("password"))
            self.first.setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        reason = self._judge(typed).reason
        if reason is not None:
            self.first_field.show_error(PasswordTooWeak("password", reason=reason.value))
            self.first.setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        if typed != self.second.text():
            self._say(self.tr("The two differ. Type the same password twice."))
            self.second.setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        return typed

    def _on_typed(self) -> None:
        self.first_field.show_error(None)
        self._say("")
        typed = self.first.text()
        if not typed:
            self._meter.set_chip(self.tr("not typed yet"), "neutral", "shield-check")
            return
        score = self._judge(typed).score
        words = (
            self.tr("guessed at once"),
            self.tr("guessed soon"),
            self.tr("middling"),
            self.tr("good"),
            self.tr("very good"),
        )
        self._meter.set_chip(words[score], TONES[score], "shield-check")

    def _say(self, text: str) -> None:
        self._fault.setText(text)
        self._fault.setVisible(bool(text))
