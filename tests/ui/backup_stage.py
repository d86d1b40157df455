"""What the tests of backup and restore do by hand: fill data, make backups, look at fields and previews."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from window_stage import find, open_services

from kzcompanion.ui import window_menu
from kzcompanion.ui.main_window import MainWindow
from kzcompanion.ui.widgets.field import Field

PASSWORD = "correct horse battery staple"
D = TypeVar("D", bound=QDialog)


def sealed(folder: Path, sim_id: str) -> None:
    """Keep a PIN in a new vault."""
    with open_services(folder) as services:
        services.vault.create(PASSWORD)
        services.vault.set_field(sim_id, "pin", "739184")


def backup_of(folder: Path, path: Path, password: str | None = None) -> None:
    """Make a backup without a window."""
    with open_services(folder) as services:
        services.backup.export(path, password)


def shown(qtbot: Any, dialog: D) -> D:
    """Show a dialog without waiting for its end."""
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def note_of(dialog: QWidget, name: str) -> str:
    """Return what stands beneath a field."""
    return " ".join(find(dialog, Field, f"{name}.field").texts())


def preview(dialog: QWidget) -> str:
    """Return what the preview says."""
    rows = find(dialog, QWidget, "restore_rows")
    return "\n".join(label.text() for label in rows.findChildren(QLabel))


def from_menu(window: MainWindow, text: str, look: Callable[[QDialog], None]) -> None:
    """Choose an entry of the menu and do something in the dialog that opens."""
    seen: list[bool] = []

    def on_open() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        look(dialog)
        seen.append(True)

    menu = window_menu.build(window, window.deeds)
    action = next(action for action in menu.actions() if action.text() == text)
    assert action.isEnabled()
    QTimer.singleShot(0, on_open)
    action.trigger()
    menu.deleteLater()
    assert seen == [True]
