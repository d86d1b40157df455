"""A password of its own for a file that leaves: typed twice, judged while it is typed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kzcompanion.domain.errors import CompanionError, Missing, PasswordTooWeak
from kzcompanion.services.password_rules import password_verdict
from kzcompanion.ui.widgets import labels
from kzcompanion.ui.widgets.chip import Chip
from kzcompanion.ui.widgets.field import Field
from kzcompanion.ui.widgets.password_edit import PasswordEdit

_TONES = ("bad", "bad", "warn", "good", "good")


class FilePassword(QWidget):
    """Give the password once both fields hold the same strong one; faults stand beneath them."""

    entered = Signal()
    """Enter was pressed in the second field."""

    def __init__(self, object_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self._first = PasswordEdit(f"{object_name}_first")
        self._second = PasswordEdit(f"{object_name}_second")
        self._first_field, self._second_field = Field(self._first), Field(self._second)
        self._meter = Chip(tone="neutral", icon="shield-check")
        self._meter.setObjectName(f"{object_name}_meter")
        self._differs = labels.label("error")
        self._differs.setObjectName(f"{object_name}_differs")
        meter = QHBoxLayout()
        meter.addWidget(self._meter)
        meter.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._first_field)
        column.addLayout(meter)
        column.addWidget(self._second_field)
        column.addWidget(self._differs)
        self._first_field.set_caption(
            self.tr("Password of the file"),
            self.tr("Another one than the vault's, at least ten characters; KeePassXC will ask for it."),
        )
        self._second_field.set_caption(self.tr("The same password again"))
        self._first.textChanged.connect(self._on_typed)
        self._second.textChanged.connect(self._on_again)
        self._first.returnPressed.connect(lambda: self._second.setFocus(Qt.FocusReason.OtherFocusReason))
        self._second.returnPressed.connect(self.entered)
        self._on_typed()

    def text(self) -> str | None:
        """Return the password, or None after saying what is wrong with it."""
        typed = self._first.text()
        reason = password_verdict(typed).reason
        if not typed or reason is not None:
            self.show_error(PasswordTooWeak("password", reason=reason) if typed else Missing("password"))
            return None
        if typed != self._second.text():
            self._differs.setText(self.tr("The two differ. Type the same password twice."))
            self._differs.show()
            self._second.setAccessibleDescription(self._differs.text())
            self._second.setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        return typed

    def show_error(self, error: CompanionError) -> None:
        """Say beneath the first field what is wrong, and go there."""
        self._first_field.show_error(error)
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Forget what was typed."""
        self._first.clear()
        self._second.clear()

    def _on_again(self) -> None:
        self._differs.hide()
        self._second.setAccessibleDescription("")

    def _on_typed(self) -> None:
        self._first_field.show_error(None)
        self._differs.hide()
        typed = self._first.text()
        words = (
            self.tr("guessed at once"),
            self.tr("guessed soon"),
            self.tr("middling"),
            self.tr("good"),
            self.tr("very good"),
        )
        score = password_verdict(typed).score if typed else None
        if score is None:
            self._meter.set_chip(self.tr("not typed yet"), "neutral", "shield-check")
        else:
            self._meter.set_chip(words[score], _TONES[score], "shield-check")
