"""Sets up the real window over real services in a folder of its own; finds widgets as a user would."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from kzcompanion.files.paths import DataFolder
from kzcompanion.services.assembly import Services
from kzcompanion.services.clock import FixedClock
from kzcompanion.ui import language
from kzcompanion.ui.main_window import MainWindow
from kzcompanion.vault.cipher import CHEAPEST

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)

W = TypeVar("W", bound=QObject)


def open_services(folder: Path, now: datetime = NOW, *, read_only: bool = False) -> Services:
    """Open the data of a folder with a vault that is cheap to open."""
    return Services.open(DataFolder(folder), FixedClock(now), read_only=read_only, vault_cost=CHEAPEST)


@contextmanager
def window_on(
    qtbot: object, folder: Path, *, lang: str = "en", now: datetime = NOW, read_only: bool = False
) -> Iterator[MainWindow]:
    """Show the window over the data of a folder, and close both at the end."""
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance()
    assert app is not None
    language.set_language(app, lang)
    services = open_services(folder, now, read_only=read_only)
    window = MainWindow(services, services.preferences)
    try:
        with qtbot.waitExposed(window):  # type: ignore[attr-defined]
            window.show()
        window.activateWindow()  # keys reach only the active window
        QTest.qWaitForWindowActive(window, 500)
        yield window
    finally:
        window.close()
        window.deleteLater()
        services.close()


def find(window: QWidget, kind: type[W], name: str) -> W:
    """Return the one widget of that kind and object name; a user could not tell two apart either."""
    found = window.findChildren(kind, name)
    assert len(found) == 1, f"{len(found)} widgets are called {name}"
    return found[0]


def press(window: QWidget, name: str) -> None:
    """Press a button that can be seen and pressed."""
    button = find(window, QAbstractButton, name)
    assert button.isVisible(), f"{name} cannot be seen"
    assert button.isEnabled(), f"{name} cannot be pressed"
    button.click()


def type_into(window: QWidget, name: str, text: str) -> QLineEdit:
    """Type into a field that can be seen, replacing what stands there."""
    edit = find(window, QLineEdit, name)
    assert edit.isVisible(), f"{name} cannot be seen"
    edit.clear()
    if text.isascii():
        QTest.keyClicks(edit, text)
    else:
        edit.insert(text)  # as an input method commits it
    assert edit.text() == text
    return edit


def enter(edit: QWidget) -> None:
    """Press Enter in a field."""
    QTest.keyClick(edit, Qt.Key.Key_Return)
