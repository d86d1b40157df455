"""ui/dialogs/bin_dialog: what was removed is listed and comes back with one press."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from window_stage import NOW, find, open_services, press, window_on

from kzcompanion.domain.money import Money
from kzcompanion.domain.preferences import LANGUAGES
from kzcompanion.files.paths import DataFolder
from kzcompanion.services.clock import FixedClock
from kzcompanion.ui import window_menu
from kzcompanion.ui.dialogs.bin_dialog import BinDialog
from kzcompanion.ui.main_window import MainWindow
from kzcompanion.ui.program import Program


@pytest.fixture
def removed(data_dir: Path) -> list[str]:
    """Give data with two removed entries; their ids, the last removed first."""
    with open_services(data_dir) as services:
        sim = services.sims.add("blue", "beeline")
        entries = [services.ledger.log(sim.id, Money.tenge(tenge)) for tenge in (1500, 2500)]
        for entry in entries:
            services.ledger.remove(entry.id)
    return [entry.id for entry in reversed(entries)]


def in_dialog(window: MainWindow, look: Callable[[BinDialog], None]) -> None:
    """Open the bin as the menu does, look at it, and close it with its button."""
    seen: list[bool] = []

    def on_open() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, BinDialog)
        try:
            look(dialog)
            seen.append(True)
        finally:
            press(dialog, "bin_close")

    menu = window_menu.build(window, window.deeds)
    action = next(action for action in menu.actions() if action.text().startswith("Bin"))
    QTimer.singleShot(0, on_open)
    action.trigger()
    menu.deleteLater()
    assert seen == [True]


def restore_buttons(dialog: QWidget) -> list[QPushButton]:
    """Return the buttons that bring something back, from the top."""
    buttons = [
        button
        for button in dialog.findChildren(QPushButton)
        if button.objectName().startswith("bin_restore_") and not button.isHidden()
    ]
    return sorted(buttons, key=lambda button: button.mapTo(dialog, button.rect().topLeft()).y())


def test_a_removed_entry_comes_back(qtbot: Any, data_dir: Path, removed: list[str]) -> None:
    """One press brings it back, says so with Undo beside it, and the list goes on with the rest."""
    with window_on(qtbot, data_dir) as window:

        def look(dialog: BinDialog) -> None:
            assert not find(dialog, QWidget, "bin_empty").isVisible()
            what = find(dialog, QLabel, f"bin_what_{removed[0]}")
            assert what.text().startswith("Balance check of blue, ")
            press(dialog, f"bin_restore_{removed[0]}")
            QApplication.processEvents()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            assert [button.objectName() for button in restore_buttons(dialog)] == [
                f"bin_restore_{removed[1]}"
            ]

        in_dialog(window, look)
        sim = window.services.sims.list()[0]
        assert [entry.id for entry in window.services.ledger.entries(sim.id)] == [removed[0]]
        assert window.services.undo.undoable() == "bin_restore"
        window.undo()
        assert len(window.services.bin.items()) == 2


def test_an_empty_bin_says_what_it_is_for(qtbot: Any, data_dir: Path) -> None:
    """Nothing to list: a sentence instead of an empty frame."""
    with window_on(qtbot, data_dir) as window:

        def look(dialog: BinDialog) -> None:
            assert find(dialog, QWidget, "bin_empty").isVisible()
            assert not find(dialog, QWidget, "bin_list").isVisible()

        in_dialog(window, look)


def test_read_only_data_can_only_be_looked_at(
    qtbot: Any, data_dir: Path, removed: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where nothing can be saved nothing is offered to be brought back."""
    with window_on(qtbot, data_dir) as window:
        monkeypatch.setattr(window.services.database, "read_only", "cannot_write")

        def look(dialog: BinDialog) -> None:
            assert [button.isEnabled() for button in restore_buttons(dialog)] == [False, False]

        in_dialog(window, look)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_button_says_what_it_brings_back(
    qtbot: Any, data_dir: Path, removed: list[str], code: str
) -> None:
    """Read aloud, the buttons differ; the SIM is named in every language."""
    with window_on(qtbot, data_dir, lang=code) as window:
        dialog = BinDialog(window.services, window, window)
        names = [button.accessibleName() for button in restore_buttons(dialog)]
        assert all("blue" in name for name in names)
        dialog.deleteLater()


def test_the_next_start_forgets_what_is_older_than_ninety_days(
    qtbot: Any, data_dir: Path, removed: list[str]
) -> None:
    """A start within ninety days keeps it, a later one gives the room back."""
    for days, left in ((80, 2), (91, 0)):
        program = Program(None, DataFolder(data_dir), FixedClock(NOW + timedelta(days=days)), "en", "light")
        calm: list[int] = []
        program.when_calm.append(partial(calm.append, 1))
        window = program.start()
        qtbot.waitUntil(partial(bool, calm))
        book = program.own.database.book
        assert sum(len(book.rows(page)) for page in book.names("bin.")) == left
        window.close()
        program.end()
        window.deleteLater()
