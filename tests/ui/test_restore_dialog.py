"""ui/dialogs/restore_dialog: a backup is looked into, then merged or put in the place of everything."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from backup_stage import PASSWORD, backup_of, from_menu, note_of, preview, sealed, shown
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
)
from window_stage import NOW, enter, find, open_services, press, type_into, window_on

from kzcompanion.domain.errors import DataDamaged, DataNewer
from kzcompanion.domain.money import Money
from kzcompanion.files.paths import DataFolder
from kzcompanion.services.clock import FixedClock
from kzcompanion.ui import glance
from kzcompanion.ui.dialogs.refusal_page import RefusalPage
from kzcompanion.ui.dialogs.restore_dialog import RestoreDialog
from kzcompanion.ui.main_window import MainWindow
from kzcompanion.ui.program import Program


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


def test_a_backup_is_merged(qtbot: Any, data_dir: Path, filled: str, path: Path, tmp_path: Path) -> None:
    """File, look inside, preview, merge: said in a toast with Undo, and Undo takes it back."""
    backup_of(data_dir, path)
    with window_on(qtbot, tmp_path / "other") as window:

        def look(dialog: QDialog) -> None:
            assert isinstance(dialog, RestoreDialog)
            assert not find(dialog, QPushButton, "restore_open").isEnabled()
            enter(type_into(dialog, "restore_file_path", str(path)))
            assert "1 SIM, 3 entries" in find(dialog, QLabel, "restore_facts").text()
            assert not find(dialog, QLineEdit, "restore_password").isVisible()
            press(dialog, "restore_open")
            qtbot.waitUntil(find(dialog, QPushButton, "restore_merge").isVisible)
            assert "New here: 1 SIM, 3 entries" in preview(dialog)
            press(dialog, "restore_merge")

        from_menu(window, "Restore a backup…", look)
        assert len(window.services.ledger.entries(filled)) == 3
        assert window.pages.current_id() == "tracker"
        assert window.services.preferences.current().first_run_done
        window.undo()
        assert window.services.sims.list() == []


def test_everything_is_replaced_only_when_asked_twice(
    qtbot: Any, data_dir: Path, filled: str, path: Path, tmp_path: Path
) -> None:
    """Replacing is a danger: Cancel leaves all as it is, and the dialog open."""
    backup_of(data_dir, path)
    with window_on(qtbot, tmp_path / "other") as window:
        mine = window.services.sims.add("mine", "activ")
        dialog = shown(qtbot, RestoreDialog(window.services, window, window))
        enter(type_into(dialog, "restore_file_path", str(path)))
        press(dialog, "restore_open")
        qtbot.waitUntil(find(dialog, QPushButton, "restore_replace").isVisible)
        for answer, left in (("cancel", [mine.id]), ("yes", [filled])):

            def reply(answer: str = answer) -> None:
                box = QApplication.activeModalWidget()
                assert box.objectName() == "confirmBox"
                assert find(box, QPushButton, "confirmBox.cancel").isDefault()
                press(box, f"confirmBox.{answer}")

            QTimer.singleShot(0, reply)
            press(dialog, "restore_replace")
            assert [sim.id for sim in window.services.sims.list()] == left
        assert not dialog.isVisible()
        assert dialog.done_with is not None
        dialog.deleteLater()


def test_the_password_of_the_backup_is_asked_for(
    qtbot: Any, data_dir: Path, filled: str, path: Path, tmp_path: Path
) -> None:
    """A wrong one is told at the field with the day of the backup; the right one shows what is inside."""
    sealed(data_dir, filled)
    backup_of(data_dir, path, PASSWORD)
    with window_on(qtbot, tmp_path / "other") as window:
        dialog = shown(qtbot, RestoreDialog(window.services, window, window))
        enter(type_into(dialog, "restore_file_path", str(path)))
        enter(type_into(dialog, "restore_password", "mistyped words"))
        qtbot.waitUntil(lambda: "22 Nov" in note_of(dialog, "restore_password").replace("\u00a0", " "))
        enter(type_into(dialog, "restore_password", PASSWORD))
        qtbot.waitUntil(find(dialog, QPushButton, "restore_merge").isVisible)
        assert "vault of the backup is taken over" in preview(dialog)
        assert not find(dialog, QLineEdit, "restore_password").isVisible()
        press(dialog, "restore_cancel")
        assert window.services.sims.list() == []
        dialog.deleteLater()


def test_an_opened_backup_is_not_left_open(
    qtbot: Any, data_dir: Path, filled: str, path: Path, tmp_path: Path
) -> None:
    """After the idle time of the vault the backup wants its password again; another file, too."""
    sealed(data_dir, filled)
    backup_of(data_dir, path, PASSWORD)
    with window_on(qtbot, tmp_path / "other") as window:
        dialog = shown(qtbot, RestoreDialog(window.services, window, window))
        enter(type_into(dialog, "restore_file_path", str(path)))
        enter(type_into(dialog, "restore_password", PASSWORD))
        qtbot.waitUntil(find(dialog, QPushButton, "restore_merge").isVisible)
        timer = dialog.findChild(QTimer)
        assert timer is not None
        assert timer.interval() == 5 * 60_000
        timer.timeout.emit()
        assert find(dialog, QLineEdit, "restore_password").isVisible()
        assert find(dialog, QLineEdit, "restore_password").text() == ""
        assert not find(dialog, QPushButton, "restore_merge").isVisible()
        dialog.deleteLater()


def test_bad_files_are_told_at_the_field(qtbot: Any, data_dir: Path, path: Path) -> None:
    """Not ours, damaged, gone: said beneath the field at once, and nothing can be opened."""
    with window_on(qtbot, data_dir) as window:
        dialog = shown(qtbot, RestoreDialog(window.services, window, window))
        path.write_bytes(b"PK" * 100)
        enter(type_into(dialog, "restore_file_path", str(path)))
        assert "no backup of this program" in note_of(dialog, "restore_file")
        enter(type_into(dialog, "restore_file_path", str(path.parent / "gone.kzbackup")))
        assert "no file" in note_of(dialog, "restore_file")
        path.write_bytes(b'{"kzb":1,"head":{}')
        enter(type_into(dialog, "restore_file_path", str(path)))
        assert "damaged" in note_of(dialog, "restore_file")
        assert not find(dialog, QPushButton, "restore_open").isEnabled()
        assert find(dialog, QPushButton, "restore_open").isVisible()
        enter(type_into(dialog, "restore_file_path", ""))
        assert note_of(dialog, "restore_file").strip() != ""
        dialog.deleteLater()


def test_a_file_that_breaks_meanwhile_is_told(qtbot: Any, data_dir: Path, filled: str, path: Path) -> None:
    """Damaged between choosing and opening, it is refused at the file."""
    backup_of(data_dir, path)
    with window_on(qtbot, data_dir) as window:
        dialog = shown(qtbot, RestoreDialog(window.services, window, window))
        enter(type_into(dialog, "restore_file_path", str(path)))
        path.write_bytes(path.read_bytes()[:-40])
        press(dialog, "restore_open")
        qtbot.waitUntil(lambda: "damaged" in note_of(dialog, "restore_file"))
        dialog.deleteLater()


def test_conflicts_are_shown_and_hidden_with_the_amounts(
    qtbot: Any, data_dir: Path, filled: str, path: Path, tmp_path: Path
) -> None:
    """Both sides of what both changed are in the preview; with amounts hidden they are dots."""
    backup_of(data_dir, path)
    other = tmp_path / "other"
    with open_services(other) as services:
        opened = services.backup.open(path)
        services.restore.merge(opened)
        entry = services.ledger.entries(filled)[0]
    with open_services(other, NOW + timedelta(hours=2)) as services:
        services.ledger.edit(entry.id, balance=Money.tenge(7777))
        services.backup.export(path)
    later = NOW + timedelta(hours=1)
    with window_on(qtbot, data_dir, now=later) as window:
        window.services.ledger.edit(entry.id, balance=Money.tenge(5555))
        for hidden in (False, True):
            if hidden:
                glance.current().toggle()
            try:
                dialog = shown(qtbot, RestoreDialog(window.services, window, window))
                enter(type_into(dialog, "restore_file_path", str(path)))
                press(dialog, "restore_open")
                qtbot.waitUntil(find(dialog, QPushButton, "restore_merge").isVisible)
                said = preview(dialog).replace("\u202f", "")
                assert "Changed on both: blue" in said
                assert ("7777" in said, "5555" in said) == (not hidden, not hidden)
                dialog.close()
                dialog.deleteLater()
            finally:
                if hidden:
                    glance.current().toggle()


def test_a_disk_that_refuses_is_told(
    qtbot: Any, data_dir: Path, filled: str, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A restore that cannot be saved is told in a box, the dialog stays, nothing changed."""
    backup_of(data_dir, path)
    told: list[object] = []
    with window_on(qtbot, tmp_path / "other") as window:
        monkeypatch.setattr(window, "show_error", told.append)
        dialog = shown(qtbot, RestoreDialog(window.services, window, window))
        enter(type_into(dialog, "restore_file_path", str(path)))
        press(dialog, "restore_open")
        qtbot.waitUntil(find(dialog, QPushButton, "restore_merge").isVisible)
        with monkeypatch.context() as patch:
            patch.setattr(window.services.database, "read_only", "cannot_write")
            press(dialog, "restore_merge")
        assert len(told) == 1
        assert dialog.isVisible()
        assert window.services.sims.list() == []
        dialog.close()
        dialog.deleteLater()


def test_unreadable_data_give_way_to_a_backup(
    qtbot: Any, data_dir: Path, filled: str, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The page that says they cannot be read offers a backup in their place; they are kept aside."""
    backup_of(data_dir, path)
    for file in (data_dir / "kz.json", *(data_dir / "backups").iterdir()):
        file.write_bytes(b"\0" * 100)
    monkeypatch.setattr(QApplication, "platformName", lambda: "a screen")
    program = Program(None, DataFolder(data_dir), FixedClock(NOW), "en", "light")
    window = program.start()
    try:
        qtbot.waitUntil(lambda: window.findChild(RefusalPage) is not None)
        assert program.exit_code == 4

        def refuse() -> None:
            press(QApplication.activeModalWidget(), "confirmBox.cancel")

        QTimer.singleShot(0, refuse)
        press(window, "refusal.restore")
        assert not (data_dir / "quarantine").exists()

        def agree() -> None:
            QTimer.singleShot(0, restore)
            press(QApplication.activeModalWidget(), "confirmBox.yes")

        def restore() -> None:
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, RestoreDialog)
            enter(type_into(dialog, "restore_file_path", str(path)))
            press(dialog, "restore_open")
            qtbot.waitUntil(find(dialog, QPushButton, "restore_merge").isVisible)
            press(dialog, "restore_merge")

        QTimer.singleShot(0, agree)
        press(window, "refusal.restore")
        assert [sim.id for sim in program.own.sims.list()] == [filled]
        assert window.pages.current_id() == "tracker"
        assert len(list((data_dir / "quarantine").iterdir())) >= 2
        assert program.exit_code == 0
    finally:
        window.close()
        program.end()
        window.deleteLater()


def test_only_what_is_beyond_reading_is_set_aside(qtbot: Any) -> None:
    """Data of a newer version, or in use, are not offered to be replaced."""
    window = MainWindow()
    qtbot.addWidget(window)
    asked: list[int] = []
    for error, offered in ((DataDamaged(path="x", problem="empty"), True), (DataNewer(path="x"), False)):
        page = RefusalPage(error, window, partial(asked.append, 1))
        window.show_page(page)
        window.show()
        assert find(page, QPushButton, "refusal.restore").isVisible() is offered


def test_opening_can_be_stopped(qtbot: Any, data_dir: Path, filled: str, path: Path, tmp_path: Path) -> None:
    """Cancel stops the opening first and closes the dialog only then; without a file nothing is opened."""
    sealed(data_dir, filled)
    backup_of(data_dir, path, PASSWORD)
    with window_on(qtbot, tmp_path / "other") as window:
        dialog = shown(qtbot, RestoreDialog(window.services, window, window))
        find(dialog, QLineEdit, "restore_password").returnPressed.emit()
        assert find(dialog, QPushButton, "restore_file_choose").isEnabled()
        enter(type_into(dialog, "restore_file_path", str(path)))
        enter(type_into(dialog, "restore_password", PASSWORD))
        press(dialog, "restore_cancel")
        qtbot.waitUntil(find(dialog, QPushButton, "restore_file_choose").isEnabled)
        assert dialog.isVisible()
        press(dialog, "restore_cancel")
        assert not dialog.isVisible()
        assert window.services.sims.list() == []
        dialog.deleteLater()
