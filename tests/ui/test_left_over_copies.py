"""ui/clipboard, vault_guard, left_copy: what was copied does not outlive its seconds, a lock, or a crash."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget
from vault_stage import CANARY, PASSWORD, keep, open_vault, press_key, vault_on
from window_stage import find, open_services, press

from kzcompanion.domain.secret_field import SecretField
from kzcompanion.ui.main_window import MainWindow
from kzcompanion.ui.widgets.copy_button import CopyButton

PUK = CANARY
IN_GROUPS = f"{CANARY[:4]} {CANARY[4:]}"
HERE = Path(__file__).resolve().parent


@pytest.fixture(autouse=True)
def clean(qapp: QApplication) -> Iterator[None]:
    """Leave nothing in the clipboard."""
    QGuiApplication.clipboard().clear()
    yield
    QGuiApplication.clipboard().clear()


@pytest.fixture
def sim_id(data_dir: Path) -> str:
    """Give data with one SIM."""
    with open_services(data_dir) as services:
        return services.sims.add("Holiday", "beeline").id


def lies_there() -> str:
    """Return what a paste would give."""
    return QGuiApplication.clipboard().text()


def left(data_dir: Path) -> bool:
    """Tell whether something is remembered to lie in the clipboard."""
    return (data_dir / ".copied").exists()


def ways_of(window: MainWindow, field: SecretField) -> list[Any]:
    """Return the menu entries of the button that copies."""
    return find(window, CopyButton, f"vault_{field}_copy").menu_of_ways().actions()


def test_only_the_instant_of_copying_is_on_the_disk(qtbot: Any, data_dir: Path, sim_id: str) -> None:
    """While a secret lies in the clipboard the time is noted, and nothing made from the secret."""
    with open_vault(qtbot, data_dir) as window:
        keep(window, SecretField.PUK, PUK)
        press(window, "vault_puk_copy")
        assert lies_there() == PUK
        assert (data_dir / ".copied").read_text("ascii") == "2026-11-22T12:00:00+00:00\n"
        window.guard.clipboard.clear()
        assert lies_there() == ""
        assert not left(data_dir)


@pytest.mark.parametrize("way", ["lock", "leave", "quit", "time", "button"])
def test_every_end_empties_the_clipboard(qtbot: Any, data_dir: Path, sim_id: str, way: str) -> None:
    """Ctrl+L, closing the window, the end of the program, the end of the seconds, and the status line."""
    with open_vault(qtbot, data_dir) as window:
        keep(window, SecretField.PUK, PUK)
        if way == "time":
            window.guard.clipboard.set_seconds(0)
        press(window, "vault_puk_copy")
        assert way == "time" or lies_there() == PUK
        if way == "lock":
            press_key(window, "Ctrl+L")
        elif way == "leave":
            window.close()
        elif way == "quit":
            QCoreApplication.instance().aboutToQuit.emit()  # type: ignore[union-attr]
        elif way == "button":
            press(window, "statusLine.clipboard_empty")
        qtbot.waitUntil(lambda: lies_there() == "")
        assert not left(data_dir)
        assert find(window, QWidget, "statusLine.clipboard").isHidden()


def test_what_the_user_copied_since_stays_and_nothing_is_remembered(
    qtbot: Any, data_dir: Path, sim_id: str
) -> None:
    """A poem is not taken off at the lock, nor at the next start."""
    with open_vault(qtbot, data_dir) as window:
        keep(window, SecretField.PUK, PUK)
        press(window, "vault_puk_copy")
        QGuiApplication.clipboard().setText("a poem")
        press_key(window, "Ctrl+L")
        assert lies_there() == "a poem"
        assert not left(data_dir)


@pytest.fixture(scope="module")
def killed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the data of a program that was killed while a PUK of its vault lay in the clipboard."""
    data = tmp_path_factory.mktemp("killed") / "data"
    done = subprocess.run(
        [sys.executable, "-B", str(HERE / "killed_copy.py"), str(data), PUK],
        capture_output=True,
        check=False,
        timeout=100,
    )
    assert done.returncode == -signal.SIGKILL, done.stderr.decode()
    return data


@pytest.fixture
def crashed(killed: Path, data_dir: Path) -> Path:
    """Give such data to one test."""
    shutil.copytree(killed, data_dir, dirs_exist_ok=True)
    assert left(data_dir)
    return data_dir


@pytest.mark.parametrize("form", [PUK, IN_GROUPS, f" {PUK}\n", f"{PUK[:2]}-{PUK[2:]}"])
def test_after_a_crash_the_next_unlock_clears_what_was_left(qtbot: Any, crashed: Path, form: str) -> None:
    """With spaces or without: what equals a secret of the vault goes, and the crash is forgotten."""
    QGuiApplication.clipboard().setText(form)  # a clipboard manager kept the text, without our mark
    with vault_on(qtbot, crashed) as window:
        window.guard.look()
        assert lies_there() == form
        window.services.vault.unlock(PASSWORD)
        assert lies_there() == ""
        assert not left(crashed)


def test_after_a_crash_a_foreign_text_stays(qtbot: Any, crashed: Path) -> None:
    """What is no secret of the vault is the user's."""
    QGuiApplication.clipboard().setText(f"{PUK}0")
    with vault_on(qtbot, crashed) as window:
        window.services.vault.unlock(PASSWORD)
        assert lies_there() == f"{PUK}0"
        assert not left(crashed)


def test_after_a_crash_what_bears_our_mark_goes_before_the_vault_is_open(qtbot: Any, crashed: Path) -> None:
    """A system that kept the mark needs no password to be cleared."""
    with vault_on(qtbot, crashed) as window:
        data = QMimeData()
        data.setText("half a note that was never saved")
        data.setData("application/x-kzcompanion-secret", b"1")
        QGuiApplication.clipboard().setMimeData(data)
        window.guard.look()
        assert lies_there() == ""
        assert not left(crashed)


def test_without_a_crash_nothing_is_compared(qtbot: Any, data_dir: Path, sim_id: str) -> None:
    """A number that the user copied elsewhere is not taken off only because the vault knows it."""
    with open_vault(qtbot, data_dir) as window:
        keep(window, SecretField.PUK, PUK)
        press_key(window, "Ctrl+L")
        QGuiApplication.clipboard().setText(PUK)
        window.services.vault.unlock(PASSWORD)
        assert lies_there() == PUK


def test_the_status_line_counts_the_seconds_and_sleeps_otherwise(
    qtbot: Any, data_dir: Path, sim_id: str
) -> None:
    """Eye and screen reader learn how long; no timer runs while nothing of ours is there."""
    with open_vault(qtbot, data_dir) as window:
        clipboard, note = window.guard.clipboard, find(window, QWidget, "statusLine.clipboard")
        keep(window, SecretField.PUK, PUK)
        assert not clipboard._tick.isActive()
        assert note.isHidden()
        clipboard.set_seconds(2)
        press(window, "vault_puk_copy")
        button = find(window, QAbstractButton, "statusLine.clipboard_empty")
        assert note.isVisible()
        assert "2" in button.text()
        assert "2 seconds" in button.accessibleName()
        qtbot.waitUntil(lambda: "1 seconds" in button.accessibleName(), timeout=4000)
        qtbot.waitUntil(note.isHidden, timeout=4000)
        assert lies_there() == ""
        assert not clipboard._tick.isActive()
        assert not clipboard._timer.isActive()


def test_both_ways_to_copy_are_at_the_button(qtbot: Any, data_dir: Path, sim_id: str) -> None:
    """As stored with a click, with spaces with Shift; the menu names both."""
    with open_vault(qtbot, data_dir) as window:
        keep(window, SecretField.PUK, PUK)
        button = find(window, CopyButton, "vault_puk_copy")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert lies_there() == PUK
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier)
        assert lies_there() == IN_GROUPS
        plain, spaced = ways_of(window, SecretField.PUK)
        plain.trigger()
        assert lies_there() == PUK
        spaced.trigger()
        assert lies_there() == IN_GROUPS
        assert "Shift" in button.toolTip()
        assert "Shift" in button.accessibleDescription()


@pytest.mark.qt_log_ignore("plugin does not support")
def test_the_keyboard_copies_both_ways(qtbot: Any, data_dir: Path, sim_id: str) -> None:
    """Space as stored, Shift+Enter with spaces, and the Menu key opens the menu of both."""
    with open_vault(qtbot, data_dir) as window:
        keep(window, SecretField.PHONE, "87011234567")
        button = find(window, CopyButton, "vault_phone_copy")
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)
        assert lies_there() == "+77011234567"
        QTest.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
        assert lies_there() == "+7 701 123 45 67"
        key = QContextMenuEvent.Reason.Keyboard
        QApplication.sendEvent(button, QContextMenuEvent(key, QPoint(), QPoint()))
        menu = find(window, QMenu, "vault_phone_copy_menu")
        assert menu.isVisible()
        QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Return)
        assert lies_there() == "+77011234567"


def test_a_pin_has_one_way_only(qtbot: Any, data_dir: Path, sim_id: str) -> None:
    """Nothing is promised where there are no groups."""
    with open_vault(qtbot, data_dir) as window:
        keep(window, SecretField.PIN, "4711")
        button = find(window, CopyButton, "vault_pin_copy")
        assert "Shift" not in button.toolTip()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier)
        assert lies_there() == "4711"
