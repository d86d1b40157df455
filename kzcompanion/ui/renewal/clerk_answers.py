"""Answers for the clerk to tap: yes, no, or a sum on a pad; the traveller reads them in the own language."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kzcompanion.domain.money import Money
from kzcompanion.services.wording import Wording
from kzcompanion.ui import error_text, language
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.buttons import Button

_MOST_DIGITS = 6
_BACK = "⌫"


class ClerkAnswers(QWidget):
    """Offer the answers in the clerk's language; what was tapped last stands beside them."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("clerk_answers")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._digits, self._said = "", ""
        self._yes = buttons.secondary("clerk_yes", "check")
        self._no = buttons.secondary("clerk_no", "x")
        self._sum = buttons.secondary("clerk_sum", "keyboard")
        self._sum.setCheckable(True)
        self._answer = labels.label("page")
        self._answer.setObjectName("clerk_answer")
        self._pad = QWidget()
        self._keys = self._make_pad()
        row = QHBoxLayout()
        row.setSpacing(12)
        for button in (self._yes, self._no, self._sum):
            row.addWidget(button)
        row.addWidget(self._answer, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 8, 24, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self._pad)
        self._pad.hide()
        self._yes.clicked.connect(lambda: self._say("yes"))
        self._no.clicked.connect(lambda: self._say("no"))
        self._sum.toggled.connect(self._on_pad)

    def speak(self, lang: str) -> None:
        """Write the buttons in the clerk's language and the last answer in the traveller's."""
        words = Wording(lang)
        for button, key in ((self._yes, "yes"), (self._no, "no"), (self._sum, "sum")):
            button.setText(words.text(f"clerk_{key}"))
            own = error_text.wording().text(f"clerk_{key}")
            button.setAccessibleName(f"{button.text()} ({own})")
        self._tell()

    def forget(self) -> None:
        """Take the last answer away: another sentence is another question."""
        self._digits, self._said = "", ""
        self._sum.setChecked(False)
        self._tell()

    def answer(self) -> str:
        """Return the last answer as the traveller reads it."""
        return self._answer.text()

    def _make_pad(self) -> list[Button]:
        row = QHBoxLayout(self._pad)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        keys = []
        for sign in (*"1234567890", _BACK):
            key = buttons.secondary(f"clerk_key_{'back' if sign == _BACK else sign}")
            key.setText(sign)
            key.setAccessibleName(self.tr("Delete the last digit") if sign == _BACK else sign)
            key.clicked.connect(lambda _=False, pressed=sign: self._on_key(pressed))
            row.addWidget(key)
            keys.append(key)
        row.addStretch(1)
        return keys

    def _on_pad(self, on: bool) -> None:
        self._pad.setVisible(on)

    def _on_key(self, sign: str) -> None:
        digits = self._digits[:-1] if sign == _BACK else self._digits + sign
        self._digits = digits.lstrip("0")[:_MOST_DIGITS]
        self._say("sum" if self._digits else "")

    def _say(self, said: str) -> None:
        self._said = said
        if said != "sum":
            self._digits = ""
        self._tell()

    def _tell(self) -> None:
        text = ""
        if self._said:
            amount = language.money(Money.tenge(int(self._digits))) if self._digits else ""
            text = error_text.wording().text(f"clerk_answer_{self._said}", amount=amount)
        self._answer.setText(text)
        self._answer.setAccessibleName(text)
