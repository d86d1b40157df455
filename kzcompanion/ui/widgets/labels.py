"""Text labels by their role in the type scale; colours and sizes come from the style sheet."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from kzcompanion.ui import icons, theme


def label(role: str, text: str = "", *, wrap: bool = True, parent: QWidget | None = None) -> QLabel:
    """Return a label of a role: display, figure, page, title, strong, body, secondary, caption, label."""
    found = QLabel(text, parent)
    dress(found, role, wrap=wrap)
    return found


def dress(found: QLabel, role: str, *, wrap: bool = True) -> None:
    """Give a label its role; what it shows is never read as markup."""
    found.setProperty("role", role)
    found.setWordWrap(wrap)
    found.setTextFormat(Qt.TextFormat.PlainText)


def page_title(text: str = "") -> QLabel:
    """Return the heading of a whole view (20 px)."""
    return label("page", text)


def title(text: str = "") -> QLabel:
    """Return the heading of a card or section (17 px)."""
    return label("title", text)


def strong(text: str = "") -> QLabel:
    """Return body text that stands out (15 px, semi-bold)."""
    return label("strong", text)


def body(text: str = "") -> QLabel:
    """Return body text (15 px)."""
    return label("body", text)


def secondary(text: str = "") -> QLabel:
    """Return text of second rank (14 px)."""
    return label("secondary", text)


def caption(text: str = "") -> QLabel:
    """Return small text (13 px)."""
    return label("caption", text)


def figure(text: str = "") -> QLabel:
    """Return a number that is the point of its card (22 px)."""
    return label("figure", text, wrap=False)


def keycap(text: str = "") -> QLabel:
    """Return the hint of a keyboard shortcut, drawn as a key."""
    return label("keycap", text, wrap=False)


def rule() -> QFrame:
    """Return a thin line between sections."""
    found = QFrame()
    found.setProperty("surface", "line")
    return found


class IconLabel(QLabel):
    """A single icon in the colour of a token; decoration, so it has no name unless given one."""

    def __init__(self, name: str, ink: str = "text2", size: int = 20, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._ink, self._size = name, ink, size
        self._tint()
        theme.current().changed.connect(self._tint)

    def set_icon(self, name: str, ink: str | None = None) -> None:
        """Show another icon, in another colour if a token is told."""
        self._name, self._ink = name, ink or self._ink
        self._tint()

    def _tint(self) -> None:
        self.setPixmap(icons.pixmap(self._name, self._ink, self._size))
