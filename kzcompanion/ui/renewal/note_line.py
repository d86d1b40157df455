"""One line of advice: an icon that says how it is meant, and a wrapping text."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kzcompanion.ui.widgets import labels
from kzcompanion.ui.widgets.labels import IconLabel


class NoteLine(QWidget):
    """Show an icon in a token's colour beside a text of second rank."""

    def __init__(self, object_name: str, icon: str, ink: str = "text2", role: str = "secondary") -> None:
        super().__init__()
        self.setObjectName(object_name)
        self._icon = IconLabel(icon, ink, 18)
        self._icon.setContentsMargins(0, 1, 0, 0)
        self._text = labels.label(role)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)

    def set_icon(self, icon: str, ink: str) -> None:
        """Change how the line is meant."""
        self._icon.set_icon(icon, ink)

    def set_text(self, text: str) -> None:
        """Write the text."""
        self._text.setText(text)

    def text(self) -> str:
        """Return the text shown."""
        return self._text.text()
