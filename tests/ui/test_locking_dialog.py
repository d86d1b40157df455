"""Choosing when the vault locks: kept at once, true at once, and honest about what the computer tells of."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel
from vault_stage import open_vault, readable, state
from window_stage import find, window_on

from kzcompanion.domain.errors import ReadOnly
from kzcompanion.services.vault_service import VaultState
from kzcompanion.ui import window_menu
from kzcompanion.ui.dialogs.locking_dialog import LockingDialog
from kzcompanion.ui.main_window import MainWindow
from kzcompanion.ui.session_watch import SessionWatch
from kzcompanion.ui.tabs.vault_tab import VaultTab


def dialog_on(qtbot: Any, window: MainWindow, session: SessionWatch | None = None) -> LockingDialog:
    """Show the dialog beside its window."""
    dialog = LockingDialog(window.services.preferences, session or window.guard.session, window)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def choose(dialog: LockingDialog, minutes: int) -> None:
    """Choose with the keyboard."""
    box = find(dialog, QComboBox, "locking_minutes")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Home)
    for _ in range(box.findData(minutes)):
        QTest.keyClick(box, Qt.Key.Key_Down)


def test_the_minutes_are_kept_and_kept_to(qtbot: Any, data_dir: Path) -> None:
    """A choice is saved at once and moves the lock that is already counted down to."""
    with open_vault(qtbot, data_dir) as window:
        dialog = dialog_on(qtbot, window)
        assert find(dialog, QComboBox, "locking_minutes").currentText() == "5 minutes"
        choose(dialog, 1)
        assert find(dialog, QComboBox, "locking_minutes").currentText() == "1 minute"
        assert window.services.preferences.current().idle_lock_minutes == 1
        assert 0 < window.guard.watch.ms_left() <= 60_000
        choose(dialog, 0)
        assert window.services.preferences.current().idle_lock_minutes == 0
        assert window.guard.watch.ms_left() == 0
        assert "sees the vault" in readable(dialog)
        choose(dialog, 30)
        assert "sees the vault" not in readable(dialog)
    with window_on(qtbot, data_dir) as window:
        assert window.services.preferences.current().idle_lock_minutes == 30


def test_minutes_from_elsewhere_are_offered_too(qtbot: Any, data_dir: Path) -> None:
    """A number that is not in the list is not changed by looking."""
    with window_on(qtbot, data_dir) as window:
        window.services.preferences.change(idle_lock_minutes=7)
        dialog = dialog_on(qtbot, window)
        assert find(dialog, QComboBox, "locking_minutes").currentText() == "7 minutes"
        dialog.accept()
        assert window.services.preferences.current().idle_lock_minutes == 7


def test_minimising_locks_only_when_it_is_wished(qtbot: Any, data_dir: Path) -> None:
    """The switch is off at first; Space turns it on, and the next minimising locks."""
    with open_vault(qtbot, data_dir) as window:
        window.showMinimized()
        assert state(window) is VaultState.UNLOCKED
        window.showNormal()
        dialog = dialog_on(qtbot, window)
        box = find(dialog, QCheckBox, "locking_minimise")
        assert not box.isChecked()
        QTest.keyClick(box, Qt.Key.Key_Space)
        assert window.services.preferences.current().lock_on_minimise
        dialog.accept()
        window.showMinimized()
        qtbot.waitUntil(lambda: state(window) is VaultState.LOCKED)


def test_a_choice_that_cannot_be_kept_is_taken_back(qtbot: Any, data_dir: Path) -> None:
    """The dialog shows what holds, and says why the other does not."""
    with window_on(qtbot, data_dir) as window:
        dialog = dialog_on(qtbot, window)

        def refuse() -> None:
            raise ReadOnly(reason="full", path="/")

        window.services.database._must_write = refuse  # type: ignore[method-assign]
        QTest.keyClick(find(dialog, QCheckBox, "locking_minimise"), Qt.Key.Key_Space)
        del window.services.database._must_write
        assert not find(dialog, QCheckBox, "locking_minimise").isChecked()
        assert dialog._fault.isVisible()
        assert len(dialog._fault.text()) > 10
        assert not window.services.preferences.current().lock_on_minimise


@pytest.mark.parametrize(
    ("hears", "said"),
    [
        ({"lock", "sleep"}, "tells of both"),
        ({"lock"}, "but not of sleep. Press Ctrl+L"),
        ({"sleep"}, "but not of a locked screen. Press Ctrl+L"),
        (set(), "neither of a locked screen nor of sleep. Press Ctrl+L"),
    ],
)
def test_it_says_what_this_computer_tells_of(qtbot: Any, data_dir: Path, hears: set[str], said: str) -> None:
    """Where the program hears nothing of session lock or sleep, the user is told to lock."""
    with window_on(qtbot, data_dir) as window:
        session = SessionWatch()
        dialog = dialog_on(qtbot, window, session)
        label = find(dialog, QLabel, "locking_computer")
        assert "Asking" in label.text() or session.settled
        qtbot.waitUntil(lambda: session.settled)
        session._hears = frozenset(hears)
        session.changed.emit()
        assert said in label.text()


def test_it_is_in_both_menus_and_in_the_palette(qtbot: Any, data_dir: Path) -> None:
    """The menu of the window, the vault's own, and Ctrl+K lead to the same dialog."""
    from kzcompanion.ui import palette_entries

    def close_it() -> None:
        dialog = QApplication.activeModalWidget()
        opened.append(type(dialog).__name__)
        assert isinstance(dialog, LockingDialog)
        dialog.accept()

    opened: list[str] = []
    with open_vault(qtbot, data_dir) as window:
        window.services.sims.add("Beeline card", "beeline")
        tab = find(window, VaultTab, "vault_tab")
        menus = [window_menu.build(window, window.deeds), tab._more.build()]
        deeds = [action.trigger for menu in menus for action in _locking(menu.actions())]
        deeds += [entry.deed for entry in palette_entries.find(window, "vault locks")]
        for deed in deeds:
            QTimer.singleShot(0, close_it)
            deed()
    assert opened == ["LockingDialog"] * 3


def test_read_only_data_take_no_choice(qtbot: Any, data_dir: Path) -> None:
    """What cannot be kept is not offered."""
    with window_on(qtbot, data_dir) as window:
        window.services.sims.add("Beeline card", "beeline")
    with window_on(qtbot, data_dir, read_only=True) as window:
        (action,) = _locking(window_menu.build(window, window.deeds).actions())
        assert not action.isEnabled()


def _locking(actions: list[QAction]) -> list[QAction]:
    return [action for action in actions if action.text().startswith("When the vault locks")]
