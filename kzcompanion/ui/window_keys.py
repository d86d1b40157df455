"""The keys of the window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut

from kzcompanion.ui import glance
from kzcompanion.ui.tabs import TABS

if TYPE_CHECKING:
    from kzcompanion.ui.main_window import MainWindow


def bind(window: MainWindow) -> None:
    """Give the window its shortcuts: tabs, new entry, search, palette, lock, help, glance, undo, quit."""
    deeds = window.deeds
    for place, entry in enumerate(TABS, start=1):
        _key(window, f"Ctrl+{place}", partial(window.go_to, entry.tab_id))
    _key(window, "Ctrl+N", deeds.new_entry)
    _key(window, "Ctrl+F", deeds.search)
    _key(window, "Ctrl+K", deeds.open_palette)
    _key(window, "Ctrl+L", deeds.lock)
    _key(window, "F1", partial(window.go_to, "guide"))
    _key(window, "F9", glance.current().toggle)
    _key(window, "F10", deeds.open_menu)
    _key(window, "Ctrl+Z", deeds.undo)
    _key(window, "Ctrl+Shift+Z", deeds.redo)
    _key(window, "Ctrl+Y", deeds.redo)
    _key(window, "Ctrl+Q", deeds.leave)


def _key(window: MainWindow, keys: str, deed: Callable[[], None]) -> None:
    shortcut = QShortcut(QKeySequence(keys), window)
    shortcut.setObjectName(f"key.{keys}")
    shortcut.activated.connect(deed)
