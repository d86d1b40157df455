"""The keys of the window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from kzcompanion.ui import glance
from kzcompanion.ui.tabs import TABS

if TYPE_CHECKING:
    from kzcompanion.ui.main_window import MainWindow


def bind(window: MainWindow) -> None:
    """Give the window its shortcuts: tabs, new entry, search, palette, lock, glance, undo, quit."""
    deeds = window.deeds
    for place, entry in enumerate(TABS, start=1):
        _key(window, f"Ctrl+{place}", partial(window.go_to, entry.tab_id))
    _key(window, "Ctrl+N", deeds.new_entry)
    _key(window, "Ctrl+F", deeds.search)
    _key(window, "Ctrl+K", deeds.open_palette)
    _key(window, "Ctrl+L", deeds.lock)
    _key(window, "F9", glance.current().toggle)
    _key(window, "F10", deeds.open_menu)
    _key(window, "Ctrl+Z", deeds.undo)
    _key(window, "Ctrl+Shift+Z", deeds.redo)
    _key(window, "Ctrl+Y", deeds.redo)
    _key(window, "Ctrl+Q", deeds.leave)
    UndoDoor(window)


def _key(window: MainWindow, keys: str, deed: Callable[[], None]) -> None:
    shortcut = QShortcut(QKeySequence(keys), window)
    shortcut.setObjectName(f"key.{keys}")
    shortcut.activated.connect(deed)


class UndoDoor(QObject):
    """Let Ctrl+Z through to the window where the field with the cursor has nothing of its own to take back.

    Qt's fields keep the key for themselves even when they are empty, so after a balance was logged with Enter
    it would do nothing. A field for secrets never takes anything back, and whoever mistypes there does not
    mean the last top-up, so the key stays in it.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        app = QApplication.instance()
        assert isinstance(app, QApplication), "a window needs an application"
        app.focusChanged.connect(self._on_focus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        undo = event.matches(QKeySequence.StandardKey.Undo)
        redo = event.matches(QKeySequence.StandardKey.Redo)
        if _takes_nothing_back(watched):
            event.setAccepted(undo or redo)
            return undo or redo
        if (undo and not _can_undo(watched)) or (redo and not _can_redo(watched)):
            event.ignore()
            return True
        return False

    def _on_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(before, QLineEdit | QPlainTextEdit):
            before.removeEventFilter(self)
        if isinstance(now, QLineEdit | QPlainTextEdit) and now.window() is self._window:
            now.installEventFilter(self)


def _takes_nothing_back(field: QObject) -> bool:
    """Tell whether this is a field for secrets."""
    if isinstance(field, QPlainTextEdit):
        return not field.isUndoRedoEnabled()
    return isinstance(field, QLineEdit) and field.echoMode() is not QLineEdit.EchoMode.Normal


def _can_undo(field: QObject) -> bool:
    if isinstance(field, QPlainTextEdit):
        return field.document().isUndoAvailable()
    return isinstance(field, QLineEdit) and field.isUndoAvailable()


def _can_redo(field: QObject) -> bool:
    if isinstance(field, QPlainTextEdit):
        return field.document().isRedoAvailable()
    return isinstance(field, QLineEdit) and field.isRedoAvailable()
