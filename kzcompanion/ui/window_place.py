"""Where the window opens, and how large: as it was left, and never larger than the screen, nor off it."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtWidgets import QWidget

_FIRST = QSize(1280, 800)
_FRAME = QSize(2, 40)
"""What a desktop draws around a window, before it has told: a title bar above, thin lines at the sides."""


def first_size(available: QSize) -> QSize:
    """Return the size for a window that was never open before, on a screen with this room."""
    return _FIRST.boundedTo(available - _FRAME)


def place(window: QWidget, geometry: str) -> None:
    """Give the window the size and place that it was left with; else those of a first start."""
    # Qt makes what it kept smaller, and moves it, where the screen of today has no room for it.
    if not geometry or not window.restoreGeometry(QByteArray.fromBase64(geometry.encode())):
        window.resize(first_size(window.screen().availableSize()))
