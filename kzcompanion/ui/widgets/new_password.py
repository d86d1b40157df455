"""A new password typed twice and judged while it is typed, and four random words for whoever wants some."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kzcompanion.domain.errors import CompanionError, Missing, PasswordTooWeak
from kzcompanion.ui import capture_shield, glance
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.chip import Chip
from kzcompanion.ui.widgets.field import Field
from kzcompanion.ui.widgets.password_edit import PasswordEdit

if TYPE_CHECKING:
    from kzcompanion.services.vault_service import PasswordVerdict

_TONES = ("bad", "bad", "warn", "good", "good")


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
    """Ask for a password twice, faults beneath the fields; `judge` knows what it must not be made of."""

    entered = Signal()
    """Enter was pressed in the second field."""
    typed = Signal()
    """Either field holds another text."""

    def __init__(
        self,
        judge: Callable[[str], PasswordVerdict],
        object_name: str = "new_password",
        *,
        offer: bool = True,
        keeps_hidden: bool = False,
    ) -> None:
        """`offer` proposes four random words; `keeps_hidden` keeps what is typed while it is out of sight."""
        super().__init__()
        self.setObjectName(object_name)
        self._judge = judge
        self._caption, self._hint = "", ""
        self._different = False
        self.first = PasswordEdit(f"{object_name}_first", keeps_hidden=keeps_hidden)
        self._second = PasswordEdit(f"{object_name}_second", keeps_hidden=keeps_hidden)
        self.first_field, self._second_field = Field(self.first), Field(self._second)
        self._meter = Chip(tone="neutral", icon="shield-check")
        self._meter.setObjectName(f"{object_name}_meter")
        self._offer = WordOffer() if offer else None
        self._differs = labels.label("error")
        self._differs.setObjectName(f"{object_name}_differs")
        row = QHBoxLayout()
        row.addWidget(self._meter)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.first_field)
        column.addLayout(row)
        if self._offer is not None:
            column.addWidget(self._offer)
        column.addWidget(self._second_field)
        column.addWidget(self._differs)
        self.first.textChanged.connect(self._on_typed)
        self._second.textChanged.connect(self._on_again)
        self.first.returnPressed.connect(lambda: self._second.setFocus(Qt.FocusReason.OtherFocusReason))
        self._second.returnPressed.connect(self.entered)
        self._on_again()
        self.retranslate()

    def set_caption(self, caption: str, hint: str = "") -> None:
        """Call the password something else than “New password”."""
        self._caption, self._hint = caption, hint
        self.retranslate()

    def retranslate(self) -> None:
        """Write the texts in the present language."""
        self.first_field.set_caption(self._caption or self.tr("New password"), self._hint)
        self._second_field.set_caption(self.tr("The same password again"))
        if self._offer is not None:
            self._offer.retranslate()
        self._show_meter()
        self._show_difference()

    def text(self) -> str | None:
        """Return the password, or None after saying what is wrong with it."""
        typed = self.first.text()
        reason = self._judge(typed).reason
        if not typed or reason is not None:
            self.show_error(PasswordTooWeak("password", reason=reason) if typed else Missing("password"))
            return None
        if typed != self._second.text():
            self._different = True
            self._show_difference()
            self._second.setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        return typed

    def show_error(self, error: CompanionError) -> None:
        """Say beneath the first field what is wrong, and go there."""
        self.first_field.show_error(error)
        self.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Forget what was typed and offered."""
        self.first.clear()
        self._second.clear()
        if self._offer is not None:
            self._offer.forget()

    def _on_typed(self) -> None:
        self.first_field.show_error(None)
        self._on_again()
        self._show_meter()

    def _on_again(self) -> None:
        self._different = False
        self._show_difference()
        self.typed.emit()

    def _show_difference(self) -> None:
        words = self.tr("The two differ. Type the same password twice.") if self._different else ""
        self._differs.setText(words)
        self._differs.setVisible(bool(words))
        self._second.setAccessibleDescription(words)

    def _show_meter(self) -> None:
        typed = self.first.text()
        if not typed:
            self._meter.set_chip(self.tr("not typed yet"), "neutral", "shield-check")
            return
        words = (
            self.tr("guessed at once"),
            self.tr("guessed soon"),
            self.tr("middling"),
            self.tr("good"),
            self.tr("very good"),
        )
        score = self._judge(typed).score
        self._meter.set_chip(words[score], _TONES[score], "shield-check")
