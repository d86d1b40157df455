"""What a list shows while it has nothing to show: an icon, one sentence, one button."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.labels import IconLabel


class EmptyState(QWidget):
    """Say why nothing is here and offer the deed that changes it."""

    acted = Signal()
    """The button was pressed."""
    link_followed = Signal()
    """The quiet link beneath was pressed."""

    def __init__(self, object_name: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self._icon = IconLabel(icon, "text3", 48, self)
        self._title = labels.title()
        self._sentence = labels.secondary()
        for text in (self._title, self._sentence):
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._button = buttons.primary(f"{object_name}.button")
        self._link = buttons.link(f"{object_name}.link")
        self._button.clicked.connect(self.acted)
        self._link.clicked.connect(self.link_followed)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 32, 24, 32)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._sentence)
        column.addSpacing(12)
        for button in (self._button, self._link):
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(button)
            row.addStretch(1)
            column.addLayout(row)
            button.hide()
        column.addStretch(2)

    def set_texts(self, title: str, sentence: str = "", button: str = "", link: str = "") -> None:
        """Write heading, sentence, button and link; what is empty is not shown."""
        self._title.setText(title)
        for widget, text in ((self._sentence, sentence), (self._button, button), (self._link, link)):
            widget.setText(text)
            widget.setVisible(bool(text))
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
