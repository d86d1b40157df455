"""A field for a password: never shown nor read aloud, and usually gone when the field is hidden."""

from __future__ import annotations

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from kzcompanion.files.process_guard import guard_memory


class PasswordEdit(QLineEdit):
    """Take a password in Password echo, which also keeps undo from bringing it back."""

    def __init__(
        self, object_name: str, parent: QWidget | None = None, *, keeps_hidden: bool = False
    ) -> None:
        """`keeps_hidden` keeps the text when the field is hidden, for whoever forgets it in another way."""
        super().__init__(parent)
        self._keeps_hidden = keeps_hidden
        guard_memory()
        self.setObjectName(object_name)
        self.setEchoMode(QLineEdit.EchoMode.Password)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not self._keeps_hidden:
            self.clear()
