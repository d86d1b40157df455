"""ui/dialogs/backup_dialog, ui/backup_banner: a backup is made and proven by hand, and asked for in time."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from backup_stage import PASSWORD, backup_of, from_menu, note_of, sealed, shown
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
)
from view_walk import cut_off, unnamed
from window_stage import NOW, enter, find, open_services, press, type_into, window_on

from kzcompanion.domain.money import Money
from kzcompanion.domain.preferences import LANGUAGES
from kzcompanion.files.paths import DataFolder
from kzcompanion.services.clock import FixedClock
from kzcompanion.ui import window_menu
from kzcompanion.ui.backup_banner import BackupBanner
from kzcompanion.ui.dialogs.backup_dialog import BackupDialog
from kzcompanion.ui.dialogs.restore_dialog import RestoreDialog
from kzcompanion.ui.program import Program
from kzcompanion.ui.standing_banners import add_backup_reminder


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Name a backup."""
    return tmp_path / "my.kzbackup"


@pytest.fixture
def filled(data_dir: Path) -> str:
    """Give data with a SIM and three entries; its id."""
    with open_services(data_dir) as services:
        sim = services.sims.add("blue", "beeline")
        for tenge in (1500, 1400, 1300):
            services.ledger.log(sim.id, Money.tenge(tenge))
    return sim.id


def test_a_backup_is_made_and_said_to_be_verified(
    qtbot: Any, data_dir: Path, filled: str, path: Path
) -> None:
    """From the menu: the file is proposed, written, opened again, and the sentence tells what is in it."""
    with window_on(qtbot, data_dir) as window:

        def look(dialog: QDialog) -> None:
            assert (
                find(dialog, QLineEdit, "backup_file_path")
                .text()
                .endswith("kz-companion-2026-11-22.kzbackup")
            )
            assert not find(dialog, QLineEdit, "backup_password").isVisible()
            type_into(dialog, "backup_file_path", str(path.with_suffix("")))
            press(dialog, "backup_make")
            said = find(dialog, QLabel, "backup_done")
            qtbot.waitUntil(said.isVisible)
            assert said.text() == "Verified: 1 SIM, 3 entries, 0 secrets"
            assert not find(dialog, QPushButton, "backup_cancel").isVisible()
            press(dialog, "backup_make")

        from_menu(window, "Make a backup…", look)
        assert path.is_file()
        assert not window.banners["backup"].isVisible()


def test_the_vaults_password_is_asked_for(qtbot: Any, data_dir: Path, filled: str, path: Path) -> None:
    """None or a mistyped one is told at its field; with the right one the file is sealed."""
    sealed(data_dir, filled)
    with window_on(qtbot, data_dir) as window:
        dialog = shown(qtbot, BackupDialog(window.services, window))
        type_into(dialog, "backup_file_path", str(path))
        for typed, said in (("", "empty"), ("mistyped words", "does not open")):
            password = type_into(dialog, "backup_password", typed)
            assert password.echoMode() is QLineEdit.EchoMode.Password
            enter(password)
            qtbot.waitUntil(lambda said=said: said in note_of(dialog, "backup_password"))
            assert password.isEnabled()
            assert not path.exists()
        enter(type_into(dialog, "backup_password", PASSWORD))
        qtbot.waitUntil(lambda: dialog.verified is not None)
        assert dialog.verified is not None
        assert (dialog.verified.secrets, dialog.verified.sealed) == (1, True)
        assert find(dialog, QLineEdit, "backup_password").text() == ""
        dialog.deleteLater()


def test_what_goes_wrong_stands_at_the_file(qtbot: Any, data_dir: Path, filled: str, path: Path) -> None:
    """No name, or a folder that is gone: said beneath the field, and one can try again."""
    with window_on(qtbot, data_dir) as window:
        dialog = shown(qtbot, BackupDialog(window.services, window))
        type_into(dialog, "backup_file_path", "")
        press(dialog, "backup_make")
        assert "empty" in note_of(dialog, "backup_file")
        type_into(dialog, "backup_file_path", str(path.parent / "gone" / "x.kzbackup"))
        press(dialog, "backup_make")
        qtbot.waitUntil(lambda: "cannot be written" in note_of(dialog, "backup_file"))
        assert find(dialog, QPushButton, "backup_make").isEnabled()
        type_into(dialog, "backup_file_path", str(path))
        press(dialog, "backup_make")
        qtbot.waitUntil(lambda: dialog.verified is not None)
        dialog.deleteLater()


def test_it_can_be_stopped(qtbot: Any, data_dir: Path, filled: str, path: Path) -> None:
    """Cancel and Escape stop a backup under way; only then do they close."""
    sealed(data_dir, filled)
    with window_on(qtbot, data_dir) as window:
        for stop in ("backup_cancel", ""):
            target = path.with_name(f"{stop or 'escape'}.kzbackup")
            dialog = shown(qtbot, BackupDialog(window.services, window))
            type_into(dialog, "backup_file_path", str(target))
            type_into(dialog, "backup_password", PASSWORD)
            press(dialog, "backup_make")
            assert find(dialog, QProgressBar, "backup_progress").isVisible()
            if stop:
                press(dialog, stop)
            else:
                dialog.reject()
            qtbot.waitUntil(find(dialog, QPushButton, "backup_make").isEnabled)
            assert dialog.isVisible()
            if dialog.verified is None:
                assert not target.exists()
                press(dialog, "backup_cancel")
                assert not dialog.isVisible()
            dialog.deleteLater()


def test_files_are_chosen_with_the_system_dialog(
    qtbot: Any, data_dir: Path, filled: str, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The button beside the field asks the system, to save or to open; giving up changes nothing."""
    backup_of(data_dir, path)
    answers = iter([("", ""), (str(path), "")])
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: next(answers))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    with window_on(qtbot, data_dir) as window:
        restore = shown(qtbot, RestoreDialog(window.services, window, window))
        press(restore, "restore_file_choose")
        assert not find(restore, QPushButton, "restore_open").isEnabled()
        press(restore, "restore_file_choose")
        assert find(restore, QPushButton, "restore_open").isEnabled()
        restore.close()
        backup = shown(qtbot, BackupDialog(window.services, window))
        press(backup, "backup_file_choose")
        assert find(backup, QLineEdit, "backup_file_path").text() == str(path)
        backup.close()
        for dialog in (restore, backup):
            dialog.deleteLater()


@pytest.mark.parametrize("code", LANGUAGES)
def test_nothing_is_cut_and_everything_has_a_name(
    qtbot: Any, data_dir: Path, filled: str, path: Path, code: str
) -> None:
    """In every language, at every step of both dialogs."""
    sealed(data_dir, filled)
    backup_of(data_dir, path, PASSWORD)
    with window_on(qtbot, data_dir, lang=code) as window:
        backup = shown(qtbot, BackupDialog(window.services, window))
        assert unnamed(backup) == cut_off(backup) == []
        type_into(backup, "backup_file_path", str(path))
        enter(type_into(backup, "backup_password", PASSWORD))
        qtbot.waitUntil(lambda: backup.verified is not None)
        QApplication.processEvents()
        assert unnamed(backup) == cut_off(backup) == []
        restore = shown(qtbot, RestoreDialog(window.services, window, window))
        assert unnamed(restore) == cut_off(restore) == []
        enter(type_into(restore, "restore_file_path", str(path)))
        QApplication.processEvents()
        assert unnamed(restore) == cut_off(restore) == []
        enter(type_into(restore, "restore_password", PASSWORD))
        qtbot.waitUntil(find(restore, QPushButton, "restore_merge").isVisible)
        QApplication.processEvents()
        assert unnamed(restore) == cut_off(restore) == []
        for dialog in (backup, restore):
            dialog.close()
            dialog.deleteLater()


def test_the_reminder_comes_and_goes(qtbot: Any, data_dir: Path, filled: str, path: Path) -> None:
    """Ten changes bring the banner, a backup takes it away, closing it keeps it away."""
    with window_on(qtbot, data_dir) as window:
        add_backup_reminder(window)
        banner = window.banners["backup"]
        assert isinstance(banner, BackupBanner)
        assert not banner.isVisible()
        for number in range(6):
            window.services.ledger.log(filled, Money.tenge(1200 - number))
        qtbot.waitUntil(banner.isVisible)
        assert "no backup outside this laptop" in banner.accessibleName()
        window.services.backup.export(path)
        for number in range(12):
            window.services.ledger.log(filled, Money.tenge(1100 - number))
        banner.refresh()
    with window_on(qtbot, data_dir, now=NOW + timedelta(days=20)) as window:
        window.services.ledger.log(filled, Money.tenge(1))
        add_backup_reminder(window)
        banner = window.banners["backup"]
        assert banner.isVisible()
        assert "1 change since the last backup of 22" in banner.accessibleName().replace("\u00a0", " ")
        assert "change" not in banner.accessibleName().split("since")[1]
        for code in LANGUAGES:
            window.deeds.choose_language(code)
            assert banner.accessibleName()
        press(window, "backup_banner.close")
        assert not banner.isVisible()
        assert isinstance(banner, BackupBanner)
        banner.refresh()
        assert not banner.isVisible()


def test_sample_data_are_not_backed_up(qtbot: Any, data_dir: Path) -> None:
    """Over sample data neither entry of the menu can be chosen, and nothing is asked for."""
    program = Program(open_services(data_dir), DataFolder(data_dir), FixedClock(NOW), "en", "light")
    window = program.start()
    try:
        program.switch_to_sample()
        add_backup_reminder(window)
        assert "backup" not in window.banners
        menu = window_menu.build(window, window.deeds)
        names = {"Make a backup…", "Restore a backup…"}
        assert [action.isEnabled() for action in menu.actions() if action.text() in names] == [False, False]
        menu.deleteLater()
    finally:
        window.close()
        program.end()
        window.deleteLater()
