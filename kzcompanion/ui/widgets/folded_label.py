"""A label that breaks its text into lines, or folded shows one line and the whole in its tool tip."""

from __future__ import annotations

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from kzcompanion.ui.widgets.elided_label import ElidedLabel


class FoldedLabel(ElidedLabel):
    """Show a text of second rank, which may give way where there is little height."""

    def __init__(self, role: str, parent: QWidget | None = None) -> None:
        super().__init__("", role, parent)
        self.fold(False)

    def fold(self, folded: bool) -> None:
        """Make do with one line, or take as many as the text needs."""
        self.setWordWrap(not folded)
        policy = self.sizePolicy()
        policy.setHeightForWidth(not folded)
        policy.setVerticalPolicy(policy.Policy.Fixed if folded else policy.Policy.Preferred)
        self.setSizePolicy(policy)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.wordWrap():
            self.setToolTip("")
            QLabel.paintEvent(self, event)
        else:
            super().paintEvent(event)
