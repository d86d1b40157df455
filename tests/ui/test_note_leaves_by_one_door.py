"""ui/widgets/note_edit: what is typed in clear leaves by the clipboard for secrets, or not at all."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeySequence, QMouseEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from vault_stage import open_vault, press_key
from window_stage import find, open_services, press

from kzcompanion.domain.secret_field import SecretField
from kzcompanion.ui import glance
from kzcompanion.ui.main_window import MainWindow
from kzcompanion.ui.widgets.note_edit import NoteEdit

NOTE = "the second PIN is 7391\nand the shop is by the bazaar"


@pytest.fixture
def window(qtbot: Any, data_dir: Path) -> Iterator[MainWindow]:
    """Give the window with an open vault and a clean clipboard."""
    QGuiApplication.clipboard().clear()
    with open_services(data_dir) as services:
        services.sims.add("Holiday", "beeline")
    with open_vault(qtbot, data_dir) as found:
        yield found
    QGuiApplication.clipboard().clear()


@pytest.fixture
def note(window: MainWindow) -> NoteEdit:
    """Give the editor of the note with text in it."""
    press(window, f"vault_{SecretField.NOTE}_change")
    found = find(window, NoteEdit, f"vault_{SecretField.NOTE}_edit")
    found.setFocus()
    found.insertPlainText(NOTE)
    return found


def must_be_ours(window: MainWindow, text: str) -> None:
    """Look whether the clipboard holds the text as a secret that is on its way out."""
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == text
    assert bytes(data.data("x-kde-passwordManagerHint").data()) == b"secret"
    assert data.hasFormat("application/x-nspasteboard-concealed-type")
    for hint in ("ExcludeClipboardContentFromMonitorProcessing", "CanIncludeInClipboardHistory"):
        assert any(hint in kind for kind in data.formats())
    assert not data.hasFormat("text/html")
    assert window.guard.clipboard.holds_secret()


@pytest.mark.parametrize("keys", ["Ctrl+C", "Ctrl+Ins"])
def test_every_key_that_copies_marks_the_secret(
    window: MainWindow, note: NoteEdit, keys: QKeySequence
) -> None:
    """Ctrl+C and its kin put the marked text there with the hints, and it goes with the lock."""
    note.selectAll()
    QTest.keySequence(note, QKeySequence(keys))
    must_be_ours(window, NOTE)
    assert note.toPlainText() == NOTE
    press_key(window, "Ctrl+L")
    assert QGuiApplication.clipboard().text() == ""


@pytest.mark.parametrize("keys", ["Ctrl+X", "Shift+Del"])
def test_every_key_that_cuts_marks_the_secret(window: MainWindow, note: NoteEdit, keys: str) -> None:
    """What is cut is gone from the field, and can be pasted while its seconds last."""
    note.selectAll()
    QTest.keySequence(note, QKeySequence(keys))
    must_be_ours(window, NOTE)
    assert note.toPlainText() == ""
    note.paste()
    assert note.toPlainText() == NOTE
    window.guard.clipboard.clear()
    assert QGuiApplication.clipboard().text() == ""


@pytest.mark.parametrize(("name", "kept"), [("edit-copy", NOTE), ("edit-cut", "")])
def test_the_menu_copies_as_the_keys_do(window: MainWindow, note: NoteEdit, name: str, kept: str) -> None:
    """Right click, Copy and Cut: the same door."""
    note.selectAll()
    entries = [action for action in note.menu().actions() if action.objectName() == name]
    assert len(entries) == 1
    entries[0].trigger()
    must_be_ours(window, NOTE)
    assert note.toPlainText() == kept


@pytest.mark.qt_log_ignore("plugin does not support")
def test_the_menu_opens_and_offers_nothing_without_a_selection(window: MainWindow, note: NoteEdit) -> None:
    """Copy and Cut are grey while nothing is marked; the menu is ours."""
    where = note.mapToGlobal(note.rect().center())
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, note.rect().center(), where)
    QApplication.sendEvent(note.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    greys = {action.objectName(): action.isEnabled() for action in menu.actions() if action.objectName()}
    menu.close()
    assert greys["edit-copy"] is False
    assert greys["edit-cut"] is False
    assert QGuiApplication.clipboard().text() == ""


def test_nothing_but_these_gets_the_text(note: NoteEdit) -> None:
    """What Qt asks for to drag, to publish a selection or to copy by itself is empty."""
    note.selectAll()
    assert note.createMimeDataFromSelection().formats() == []


def test_a_press_on_marked_text_does_not_begin_to_drag_it(note: NoteEdit) -> None:
    """The mark is taken away first, so there is nothing to carry off."""
    note.selectAll()
    place = note.cursorRect(_at_start(note)).center() + QPoint(4, 0)
    _mouse(note, QEvent.Type.MouseButtonPress, place)
    assert not note.textCursor().hasSelection()
    _mouse(note, QEvent.Type.MouseMove, place + QPoint(60, 0))
    _mouse(note, QEvent.Type.MouseButtonRelease, place + QPoint(60, 0))
    assert note.toPlainText() == NOTE


@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="only X11 and Wayland publish what is marked")
def test_marking_publishes_nothing_on_a_real_screen() -> None:
    """What is marked in a plain field another program pastes with the middle button, and not a note."""
    screen = subprocess.Popen(["Xvfb", "-displayfd", "1", "-nolisten", "tcp"], stdout=subprocess.PIPE)
    try:
        assert screen.stdout is not None
        display = f":{screen.stdout.readline().decode().strip()}"
        done = subprocess.run(
            [sys.executable, "-B", str(Path(__file__).with_name("marked_text.py"))],
            env={**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"},
            capture_output=True,
            check=False,
            timeout=60,
        )
    finally:
        screen.terminate()
        screen.wait()
        if screen.stdout is not None:
            screen.stdout.close()
    assert done.stdout.decode().split("\n")[:2] == ["plain: canary 7391", "note: "], done.stderr.decode()


def test_glance_mode_hides_what_is_typed(note: NoteEdit) -> None:
    """With F9 every note looks the same, and with it again this one is there as it was."""
    typed = note.grab().toImage()
    glance.current().turn(True)
    try:
        hidden = note.grab().toImage()
        note.setPlainText("something else")
        assert note.grab().toImage() == hidden != typed
        note.setPlainText(NOTE)
    finally:
        glance.current().turn(False)
    assert note.grab().toImage() != hidden
    assert note.toPlainText() == NOTE


def _at_start(note: NoteEdit) -> QTextCursor:
    return QTextCursor(note.document())


def _mouse(note: NoteEdit, kind: QEvent.Type, place: QPoint) -> None:
    where = QPointF(note.viewport().mapToGlobal(place))
    held = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseButtonRelease else Qt.MouseButton.LeftButton
    button = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
    event = QMouseEvent(kind, QPointF(place), where, button, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(note.viewport(), event)
