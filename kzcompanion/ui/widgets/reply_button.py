"""The button that asks for the operator's reply; it looks the same and has the same key everywhere."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from kzcompanion.ui.widgets.buttons import Button

KEYS = "Ctrl+Shift+V"


class ReplyButton(Button):
    """Open the place to paste a reply into."""

    def __init__(self, object_name: str, parent: QWidget | None = None, *, small: bool = False) -> None:
        """Show an icon alone where it is `small`, as beside other buttons in a line."""
        super().__init__("quieticon" if small else "quiet", object_name, "message-square-quote", parent)
        self._small = small
        self.retranslate()

    def retranslate(self) -> None:
        """Write the text in the present language; the key stands in the tool tip."""
        self.setText("" if self._small else self.tr("Paste reply"))
        self.setAccessibleName(self.tr("Paste reply"))
        self.setShortcut(KEYS)  # a new text takes the key away
        self.setToolTip(self.tr("Paste the operator's SMS or USSD reply") + f" ({KEYS})")
