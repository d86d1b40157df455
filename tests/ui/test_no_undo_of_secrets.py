"""No key brings a secret back into a field it was taken from, and no field in plain sight ever holds one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from backup_stage import backup_of, sealed, shown
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from vault_stage import CANARY, keep, open_vault, press_key, vault_on
from window_stage import find, open_services, press

from kzcompanion.domain.secret_field import SecretField
from kzcompanion.ui.dialogs.backup_dialog import BackupDialog
from kzcompanion.ui.dialogs.restore_dialog import RestoreDialog
from kzcompanion.ui.main_window import MainWindow

LINES = [field for field in SecretField if field is not SecretField.NOTE]


@pytest.fixture
def sim_id(data_dir: Path) -> str:
    """Give data with one SIM."""
    with open_services(data_dir) as services:
        return services.sims.add("Holiday", "beeline").id


def type_canary(edit: QWidget) -> None:
    """Type the canary key by key."""
    edit.setFocus()
    QTest.keyClicks(edit, CANARY)
    assert CANARY in (edit.toPlainText() if isinstance(edit, QPlainTextEdit) else edit.text())  # type: ignore[attr-defined]


def take_back(edit: QLineEdit | QPlainTextEdit) -> str:
    """Press and call everything that could bring a text back; return what stands there then."""
    for key in (Qt.Key.Key_Z, Qt.Key.Key_Y):
        QTest.keyClick(edit, key, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(
        edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    edit.undo()
    edit.redo()
    edit.undo()
    return edit.toPlainText() if isinstance(edit, QPlainTextEdit) else edit.text()


def heard(edit: QWidget) -> str:
    """Return what a screen reader is told of the field."""
    told = QAccessible.queryAccessibleInterface(edit)
    return told.text(QAccessible.Text.Value) + told.text(QAccessible.Text.Name)


def must_keep_nothing(edit: QLineEdit) -> None:
    """Type, empty and undo: the text is gone, and it was dots for everybody meanwhile."""
    type_canary(edit)
    assert CANARY not in heard(edit)
    assert CANARY not in edit.displayText()
    edit.selectAll()
    edit.copy()
    edit.cut()
    assert CANARY not in QApplication.clipboard().text()
    edit.clear()
    assert take_back(edit) == ""
    type_canary(edit)
    edit.selectAll()
    QTest.keyClick(edit, Qt.Key.Key_Delete)
    assert take_back(edit) == ""


def test_a_plain_field_would_bring_it_back(qtbot: Any) -> None:
    """What these tests look for does happen where the echo is Normal, so finding nothing means something."""
    edit = QLineEdit()
    qtbot.addWidget(edit)
    type_canary(edit)
    edit.clear()
    assert CANARY in take_back(edit)
    assert CANARY in heard(edit)


@pytest.mark.parametrize("field", list(SecretField))
def test_no_editor_of_the_vault_gives_back_what_was_typed(
    qtbot: Any, data_dir: Path, sim_id: str, field: SecretField
) -> None:
    """Cancelled, saved, hidden by a lock: opened again the editor is empty, and undo finds nothing."""
    with open_vault(qtbot, data_dir) as window:
        press(window, f"vault_{field}_change")
        edit = find(window, QLineEdit if field in LINES else QPlainTextEdit, f"vault_{field}_edit")
        if isinstance(edit, QLineEdit):
            must_keep_nothing(edit)
        type_canary(edit)
        press(window, f"vault_{field}_cancel")
        press(window, f"vault_{field}_change")
        assert take_back(edit) == ""
        press(window, f"vault_{field}_cancel")
        keep(window, field, CANARY)
        press(window, f"vault_{field}_change")
        assert take_back(edit) == ""
        press_key(window, "Ctrl+L")
        assert take_back(edit) == ""


def test_no_password_field_gives_back_what_was_typed(qtbot: Any, data_dir: Path, sim_id: str) -> None:
    """The door of the vault, for a new one and for the one that is there."""
    with vault_on(qtbot, data_dir) as window:
        must_keep_nothing(find(window, QLineEdit, "vault_new_password_first"))
        must_keep_nothing(find(window, QLineEdit, "vault_new_password_second"))
    sealed(data_dir, sim_id)
    with vault_on(qtbot, data_dir) as window:
        must_keep_nothing(find(window, QLineEdit, "vault_password"))


def test_no_dialog_gives_back_a_password(qtbot: Any, data_dir: Path, sim_id: str, tmp_path: Path) -> None:
    """The passwords of backups are forgotten likewise, also when the dialog is merely hidden."""
    from backup_stage import PASSWORD

    sealed(data_dir, sim_id)
    backup_of(data_dir, tmp_path / "one.kzbackup", PASSWORD)
    with vault_on(qtbot, data_dir) as window:
        dialog = shown(qtbot, BackupDialog(window.services, window))
        edit = find(dialog, QLineEdit, "backup_password")
        must_keep_nothing(edit)
        type_canary(edit)
        dialog.hide()
        assert take_back(edit) == ""
        dialog.deleteLater()
        restore = RestoreDialog(window.services, window)
        must_keep_nothing(find(restore, QLineEdit, "restore_password"))
        restore.deleteLater()


def plain_texts(window: MainWindow) -> Iterator[str]:
    """Give what stands in every field that shows its text."""
    for edit in window.findChildren(QLineEdit):
        if edit.echoMode() is QLineEdit.EchoMode.Normal:
            yield edit.text()
            yield take_back(edit)


def test_no_plain_field_of_the_window_ever_holds_a_secret(qtbot: Any, data_dir: Path, sim_id: str) -> None:
    """With every secret kept and revealed, and every tab looked at, no field in plain sight holds one."""
    with open_vault(qtbot, data_dir) as window:
        for field in SecretField:
            keep(window, field, CANARY)
        for tab in ("tracker", "renew", "operators", "guide", "vault"):
            window.go_to(tab)
            QApplication.processEvents()
            for name in (f"vault_{field}_reveal" for field in SecretField if tab == "vault"):
                press(window, name)
            assert not [text for text in plain_texts(window) if CANARY in text]


@pytest.mark.parametrize("field", [SecretField.PIN, SecretField.NOTE])
def test_a_slip_in_a_secret_takes_back_no_deed(
    qtbot: Any, data_dir: Path, sim_id: str, field: SecretField
) -> None:
    """Ctrl+Z in the editor of a secret empties that editor at most; the SIM that was added last stays."""
    with open_vault(qtbot, data_dir) as window:
        press(window, f"vault_{field}_change")
        edit = find(window, QWidget, f"vault_{field}_edit")
        for typed in ("", CANARY):
            QTest.keyClicks(edit, typed)
            for key in (Qt.Key.Key_Z, Qt.Key.Key_Y):
                QTest.keyClick(edit, key, Qt.KeyboardModifier.ControlModifier)
            assert [sim.id for sim in window.services.sims.list()] == [sim_id]
            assert edit.isVisible()
