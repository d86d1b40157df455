"""A field for a password: never shown nor read aloud, and gone when the field is hidden."""

from __future__ import annotations

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from kzcompanion.files.process_guard import guard_memory


class PasswordEdit(QLineEdit):
    """Take a password in Password echo, which also keeps undo from bringing it back."""

    def __init__(self, object_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        guard_memory()
        self.setObjectName(object_name)
        self.setEchoMode(QLineEdit.EchoMode.Password)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.clear()
