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
    for place, entry in enumerate(TABS, start=1):
        _key(window, f"Ctrl+{place}", partial(window.go_to, entry.tab_id))
    _key(window, "Ctrl+N", lambda: _new_entry(window))
    _key(window, "Ctrl+F", lambda: _search(window))
    _key(window, "Ctrl+K", window.open_palette)
    _key(window, "Ctrl+L", window.lock)
    _key(window, "F1", lambda: window.go_to("guide"))
    _key(window, "F9", glance.current().toggle)
    _key(window, "F10", window.open_menu)
    _key(window, "Ctrl+Z", window.undo)
    _key(window, "Ctrl+Shift+Z", window.redo)
    _key(window, "Ctrl+Y", window.redo)
    _key(window, "Ctrl+Q", window.leave)


def _key(window: MainWindow, keys: str, deed: Callable[[], None]) -> None:
    shortcut = QShortcut(QKeySequence(keys), window)
    shortcut.setObjectName(f"key.{keys}")
    shortcut.activated.connect(deed)


def _new_entry(window: MainWindow) -> None:
    front = window.pages.current()
    if front is None or not front.start_entry():
        window.go_to("tracker")
        tracker = window.pages.current()
        if tracker is not None:
            tracker.start_entry()


def _search(window: MainWindow) -> None:
    front = window.pages.current()
    if front is None or not front.focus_search():
        window.open_palette()
