"""A line to tick off whose text may run over several lines; clicking the text ticks, too."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from kzcompanion.ui.widgets import labels

_BOX = 30


class TickLine(QWidget):
    """Hold one check box with a wrapping text; `ticked` tells what the user made of it."""

    ticked = Signal(bool)

    def __init__(self, object_name: str, role: str = "body", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{object_name}_line")
        self.box = QCheckBox()
        self.box.setObjectName(object_name)
        self.box.setFixedWidth(_BOX)  # without words of its own it needs no room for them
        self._text = labels.label(role)
        self._text.setCursor(Qt.CursorShape.PointingHandCursor)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        self._text.setContentsMargins(0, 4, 0, 4)
        self.setFocusProxy(self.box)
        self.box.toggled.connect(self._on_toggled)

    def set_text(self, text: str) -> None:
        """Write the text, which names the check box as well."""
        self._text.setText(text)
        self.box.setAccessibleName(text)

    def set_ticked(self, ticked: bool) -> None:
        """Tick it or not without telling anyone."""
        before = self.box.blockSignals(True)
        self.box.setChecked(ticked)
        self.box.blockSignals(before)
        self._fade()

    def is_ticked(self) -> bool:
        """Tell whether it is ticked."""
        return self.box.isChecked()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.box.isEnabled():
            self.box.setFocus(Qt.FocusReason.MouseFocusReason)
            self.box.toggle()
            return
        super().mousePressEvent(event)

    def _on_toggled(self, on: bool) -> None:
        self._fade()
        self.ticked.emit(on)

    def _fade(self) -> None:
        """Let what is done step back; the tick itself says it without colour."""
        role = "secondary" if self.box.isChecked() else "body"
        if self._text.property("role") in {"body", "secondary"} and self._text.property("role") != role:
            self._text.setProperty("role", role)
            self._text.style().unpolish(self._text)
            self._text.style().polish(self._text)
