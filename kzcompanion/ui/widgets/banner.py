"""A banner: a sentence over the whole width that stays until its matter is settled."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from kzcompanion.ui import theme
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.buttons import Button
from kzcompanion.ui.widgets.labels import IconLabel

_ICONS = {
    "accent": "info",
    "good": "circle-check",
    "warn": "triangle-alert",
    "bad": "circle-x",
    "neutral": "info",
}
_INKS = {"accent": "accent", "good": "good", "warn": "warn", "bad": "bad", "neutral": "text2"}


class Banner(QFrame):
    """Tell of a pending top-up, sample data, read-only mode and the like, with buttons for what to do."""

    closed = Signal()

    def __init__(
        self,
        object_name: str,
        tone: str = "accent",
        icon: str | None = None,
        *,
        closable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self.setProperty("surface", "banner")
        self.setProperty("tone", tone)
        self._icon = IconLabel(icon or _ICONS[tone], _INKS[tone], 20, self)
        self._title, self._text = "", ""
        self._words = labels.label("banner")
        self._words.setObjectName(f"{object_name}.words")
        self._words.setTextFormat(Qt.TextFormat.RichText)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 7, 10, 7)
        self._row.setSpacing(12)
        self._row.addWidget(self._icon)
        self._row.addWidget(self._words, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._close: Button | None = None
        theme.current().changed.connect(self._write)
        if closable:
            self._close = buttons.icon_button(f"{object_name}.close", "x", parent=self)
            self._close.clicked.connect(self._on_close)
            self._row.addWidget(self._close)

    def set_text(self, title: str, text: str = "") -> None:
        """Write the sentence in bold and, if there is one, its explanation."""
        self._title, self._text = title, text
        self._write()
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        if self._close is not None:
            self._close.set_label(self.tr("Close this message"))

    def set_tone(self, tone: str, icon: str | None = None) -> None:
        """Change tone and icon."""
        self.setProperty("tone", tone)
        self.style().unpolish(self)
        self.style().polish(self)
        self._icon.set_icon(icon or _ICONS[tone], _INKS[tone])

    def say_in_one_line(self, short: bool) -> None:
        """Make do with one line where the window is low; most banners need no more anyway."""
        ends = 3 if short else 7
        self._row.setContentsMargins(16, ends, 10, ends)

    def add_action(self, button: QWidget) -> None:
        """Put a button at the right end."""
        self._row.insertWidget(self._row.count() - (1 if self._close is not None else 0), button)

    def _write(self) -> None:
        words = f"<span style='font-weight:600'>{escape(self._title)}</span>"
        if self._text:
            ink = theme.colour("text2").name()
            said = escape(self._text).replace("\n", "<br>")
            words = f"{words} &nbsp;<span style='color:{ink}'>{said}</span>"
        self._words.setText(words)

    def _on_close(self) -> None:
        self.hide()
        self.closed.emit()
