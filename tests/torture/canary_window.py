"""A user's week with the vault in the real window, run as a program of its own; argv: data, exports.

It ends by killing itself with the vault open, a secret on the screen and in the clipboard, and another in
an editor.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent / "ui"), str(HERE.parent / "services")]

import canary_day  # noqa: E402 - the folders were put on the path above
import test_vault_leaks as leaks  # noqa: E402
import vault_stage  # noqa: E402
from PySide6.QtCore import QTimer  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPlainTextEdit, QWidget  # noqa: E402
from window_stage import enter, find, press, type_into  # noqa: E402

from kzcompanion.domain.secret_field import SecretField  # noqa: E402
from kzcompanion.files.paths import DataFolder  # noqa: E402
from kzcompanion.services.assembly import Services  # noqa: E402
from kzcompanion.services.vault_service import VaultState  # noqa: E402
from kzcompanion.ui.main_window import MainWindow  # noqa: E402
from kzcompanion.ui.program import Program  # noqa: E402

PASSWORD = leaks.PASSWORD
_LONGEST_WAIT = 60.0


def until(true: Callable[[], object]) -> None:
    """Let the window work until something is so."""
    end = time.monotonic() + _LONGEST_WAIT
    while not true():
        assert time.monotonic() < end, "waited in vain"
        QApplication.processEvents()
        QTest.qWait(1)


def unlock(window: MainWindow) -> None:
    """Type a wrong password, then the right one."""
    enter(type_into(window, "vault_password", PASSWORD + "!"))
    until(lambda: find(window, QWidget, "vault_password").isEnabled())
    enter(type_into(window, "vault_password", PASSWORD))
    until(lambda: vault_stage.state(window) is VaultState.UNLOCKED)
    until(lambda: find(window, QWidget, "vault_lock").isVisible())


def open_editor(window: MainWindow, field: SecretField, text: str) -> QWidget:
    """Type into the editor of a field, and leave it open."""
    press(window, f"vault_{field}_change")
    edit = find(window, QWidget, f"vault_{field}_edit")
    if isinstance(edit, QPlainTextEdit):
        edit.insertPlainText(text)
    elif text.isascii():
        QTest.keyClicks(edit, text)
    else:
        edit.insert(text)  # type: ignore[attr-defined]
    return edit


def fill(window: MainWindow) -> None:
    """Type, look at, save, reveal, hide and copy every field."""
    for field, text in leaks.CANARIES.items():
        open_editor(window, field, text)
        if field is not SecretField.NOTE:
            press(window, f"vault_{field}_look")
        press(window, f"vault_{field}_save")
        assert field in window.services.vault.fields(window.services.sims.list()[0].id)
        press(window, f"vault_{field}_reveal")
        QApplication.processEvents()
        press(window, f"vault_{field}_reveal")
        press(window, f"vault_{field}_copy")


def back_up(window: MainWindow, folder: Path) -> None:
    """Make a sealed backup through its dialog."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        type_into(dialog, "backup_file_path", str(folder / "canary.kzbackup"))
        enter(type_into(dialog, "backup_password", PASSWORD))
        until(find(dialog, QLabel, "backup_done").isVisible)
        press(dialog, "backup_make")

    QTimer.singleShot(0, look)
    window.deeds.make_backup()
    assert (folder / "canary.kzbackup").is_file()


def crash(window: MainWindow) -> None:
    """Let a sink break while it holds a secret in its locals and in the error's own words."""

    def sink(text: str) -> None:
        again = f"{text} and {text}"
        raise ValueError(again, text)

    sim_id = window.services.sims.list()[0].id
    assert sys.excepthook is not sys.__excepthook__
    for field in leaks.CANARIES:
        try:
            window.services.vault.disclose(sim_id, field, sink)
        except ValueError:
            sys.excepthook(*sys.exc_info())  # type: ignore[arg-type] - as Qt does with what a slot raises


def main(data: Path, exports: Path) -> None:
    """Do the whole week."""
    folder = DataFolder(data)
    services = Services.open(folder, leaks.CLOCK, vault_cost=leaks.CHEAPEST)
    services.sims.add("Holiday", "beeline")
    services.sims.add("Work", "kcell")
    services.preferences.change(first_run_done=True)
    program = Program(services, folder, leaks.CLOCK, "en")
    window = program.start()
    window.go_to("vault")
    type_into(window, "vault_new_password_first", PASSWORD)
    enter(type_into(window, "vault_new_password_second", PASSWORD))
    until(lambda: vault_stage.state(window) is VaultState.UNLOCKED)
    until(lambda: find(window, QWidget, "vault_lock").isVisible())
    fill(window)
    open_editor(window, SecretField.PIN, leaks.CANARIES[SecretField.PIN])
    open_editor(window, SecretField.NOTE, leaks.CANARIES[SecretField.NOTE])
    QTest.qWait(600)  # longer than any form waits before it keeps a draft
    press(window, "vault_lock")
    assert vault_stage.state(window) is VaultState.LOCKED
    unlock(window)
    vault_stage.press_key(window, "Ctrl+Z")
    vault_stage.press_key(window, "Ctrl+L")
    unlock(window)
    canary_day.write_down(window)
    canary_day.out_to_keepass(window, exports, until)
    back_up(window, exports)
    crash(window)
    for field in (SecretField.PIN, SecretField.NOTE):  # sealed drafts may have opened them again
        if find(window, QWidget, f"vault_{field}_edit").isVisible():
            press(window, f"vault_{field}_cancel")
    canary_day.onto_paper(window, exports)
    open_editor(window, SecretField.LOGIN, leaks.CANARIES[SecretField.LOGIN])
    press(window, "vault_puk_reveal")
    press(window, "vault_iccid_copy")
    QTest.qWait(600)
    assert vault_stage.state(window) is VaultState.UNLOCKED
    sys.stdout.write("unlocked\n")
    sys.stdout.flush()
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
