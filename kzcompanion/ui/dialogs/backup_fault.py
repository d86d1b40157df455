"""Shows at the field it belongs to why a backup could not be made or opened."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from kzcompanion.domain.errors import Cancelled, CompanionError, WrongPassword
from kzcompanion.ui.widgets.field import Field


def show_fault(error: Exception, file_field: Field, password_field: Field) -> None:
    """Show the fault at the file or the password; calling off is none, what is not foreseen is raised on."""
    if isinstance(error, Cancelled):
        return
    if not isinstance(error, CompanionError):
        raise error
    at_password = isinstance(error, WrongPassword) or error.field == "password"
    field = password_field if at_password else file_field
    field.show_error(error)
    field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
    if at_password and isinstance(field.editor, QLineEdit):
        field.editor.selectAll()
