"""A stack of views that takes the height it is given: each scrolls for itself, the buttons stay in place."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget


class SteadyStack(QStackedWidget):
    """Ask for no height of its own for a width, so that no page around it grows and scrolls as a whole."""

    def hasHeightForWidth(self) -> bool:
        return False
