"""The ways out of the vault and in, by hand: faults at their fields, nothing readable on the way."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from backup_stage import note_of, shown
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
)
from vault_stage import open_vault, readable
from view_walk import cut_off, unnamed
from window_stage import enter, find, open_services, press, type_into

from kzcompanion.domain.preferences import LANGUAGES
from kzcompanion.ui.dialogs.vault_export_dialog import VaultExportDialog
from kzcompanion.ui.dialogs.vault_import_dialog import VaultImportDialog
from kzcompanion.ui.main_window import MainWindow
from kzcompanion.ui.vault_menu import VaultMenu

FILE_PASSWORD = "another horse battery"
CANARY = "73915284"


@pytest.fixture
def window(qtbot: Any, data_dir: Path) -> Iterator[MainWindow]:
    """Give the window with an open vault that holds one PUK."""
    with open_services(data_dir) as services:
        services.sims.add("blue", "beeline")
    with open_vault(qtbot, data_dir) as window:
        window.services.vault.set_field(window.services.sims.list()[0].id, "puk", CANARY)
        window.go_to("vault")
        yield window


def type_passwords(dialog: QDialog, first: str, second: str) -> None:
    """Type the file's password twice."""
    type_into(dialog, "vault_export_password_first", first)
    type_into(dialog, "vault_export_password_second", second)


def exported(window: MainWindow, path: Path) -> None:
    """Write a KeePass file without a dialog."""
    window.services.vault_export.keepass(path, FILE_PASSWORD)


def held(window: MainWindow, nickname: str, field: str) -> str:
    """Give what is sealed."""
    poured: list[str] = []
    window.services.vault.disclose(window.services.sims.find(nickname).id, field, poured.append)
    return poured[0]


def test_more_lists_the_ways(qtbot: Any, window: MainWindow) -> None:
    """The button of the open vault leads to each dialog, and Escape back."""
    menu = window.findChild(VaultMenu)
    assert menu is not None
    assert find(window, QPushButton, "vault_more").isVisible()
    seen: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        seen.append(dialog.windowTitle())
        dialog.reject()

    for action in menu.build().actions():
        if not action.isSeparator() and not action.objectName():  # the ways in are tried elsewhere
            QTimer.singleShot(0, look)
            action.trigger()
    assert seen == [
        "When the vault locks",
        "Export the vault to KeePass",
        "Export the vault as readable CSV",
        "Import into the vault",
    ]


@pytest.mark.parametrize("way", ["bring_in", "export_keepass", "export_csv"])
def test_a_lock_closes_what_stands_over_the_vault(qtbot: Any, window: MainWindow, way: str) -> None:
    """What was read from a file, and a password that was typed for one, go with the vault."""
    menu = window.findChild(VaultMenu)
    assert menu is not None
    seen: list[QDialog] = []

    def lock() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        seen.append(dialog)
        window.services.vault.lock()
        assert not dialog.isVisible()

    QTimer.singleShot(0, lock)
    getattr(menu, way)()
    assert len(seen) == 1


def test_a_keepass_file_is_written(qtbot: Any, window: MainWindow, tmp_path: Path) -> None:
    """Weak and differing passwords are told at their fields; a strong one twice writes the file."""
    dialog = shown(qtbot, VaultExportDialog(window.services, parent=window))
    type_into(dialog, "vault_export_file_path", "")
    press(dialog, "vault_export_make")
    assert "empty" in note_of(dialog, "vault_export_file")
    type_into(dialog, "vault_export_file_path", str(tmp_path / "out"))
    for first, second, said in (("", "", "empty"), ("short", "short", "too short")):
        type_passwords(dialog, first, second)
        press(dialog, "vault_export_make")
        assert said in note_of(dialog, "vault_export_password_first")
    type_passwords(dialog, FILE_PASSWORD, "something else")
    press(dialog, "vault_export_make")
    assert "differ" in find(dialog, QLabel, "vault_export_password_differs").text()
    enter(type_into(dialog, "vault_export_password_second", FILE_PASSWORD))
    qtbot.waitUntil(lambda: dialog.exported is not None)
    assert find(dialog, QLabel, "vault_export_done").text().startswith("Wrote 1 SIM")
    assert CANARY not in readable(dialog)
    assert FILE_PASSWORD not in readable(dialog)
    press(dialog, "vault_export_make")
    assert not dialog.isVisible()
    (entry,) = window.services.vault_import.read(tmp_path / "out.kdbx", FILE_PASSWORD)
    assert entry.title == "blue"


def test_an_export_can_be_stopped(qtbot: Any, window: MainWindow, tmp_path: Path) -> None:
    """Cancel while it is sealed leaves no file; a folder that is not there is told at the file."""
    dialog = shown(qtbot, VaultExportDialog(window.services, parent=window))
    path = tmp_path / "out.kdbx"
    type_into(dialog, "vault_export_file_path", str(path))
    type_passwords(dialog, FILE_PASSWORD, FILE_PASSWORD)
    press(dialog, "vault_export_make")
    assert find(dialog, QProgressBar, "vault_export_progress").isVisible()
    press(dialog, "vault_export_cancel")
    qtbot.waitUntil(find(dialog, QPushButton, "vault_export_make").isEnabled)
    assert dialog.isVisible()
    assert path.exists() is (dialog.exported is not None)
    if dialog.exported is None:
        type_into(dialog, "vault_export_file_path", str(tmp_path / "gone" / "x.kdbx"))
        press(dialog, "vault_export_make")
        qtbot.waitUntil(lambda: "cannot be written" in note_of(dialog, "vault_export_file"))
        press(dialog, "vault_export_cancel")
        assert not dialog.isVisible()


def test_the_readable_csv_wants_the_word(qtbot: Any, window: MainWindow, tmp_path: Path) -> None:
    """Without the word no file; a copied folder is warned of; a locked vault writes none."""
    (tmp_path / "Dropbox").mkdir()
    path = tmp_path / "Dropbox" / "out.csv"
    dialog = shown(qtbot, VaultExportDialog(window.services, readable=True, parent=window))
    type_into(dialog, "vault_export_file_path", str(path))
    find(dialog, QLineEdit, "vault_export_file_path").editingFinished.emit()
    assert find(dialog, QLabel, "vault_export_sync.words").isVisible()
    press(dialog, "vault_export_make")
    qtbot.waitUntil(lambda: "PLAINTEXT" in note_of(dialog, "vault_export_word"))
    assert not path.exists()
    window.services.vault.lock()
    enter(type_into(dialog, "vault_export_word", "PLAINTEXT"))
    qtbot.waitUntil(lambda: "locked" in note_of(dialog, "vault_export_file"))
    assert not path.exists()
    window.services.vault.unlock("rain kettle orbit meadow")
    enter(find(dialog, QLineEdit, "vault_export_word"))
    qtbot.waitUntil(lambda: dialog.exported is not None)
    assert CANARY in path.read_text("utf-8-sig")


def test_an_import_shows_first_and_asks_for_the_operator(
    qtbot: Any, window: MainWindow, tmp_path: Path
) -> None:
    """Masked rows, conflicts kept unless ticked, a new SIM only with its operator; then one deed."""
    path = tmp_path / "in.csv"
    path.write_text(f"nickname,operator,pin,puk\nblue,,0123,{CANARY[::-1]}\nnew,,4567,\nempty,,,\n")
    dialog = shown(qtbot, VaultImportDialog(window.services, window))
    press(dialog, "vault_import_open")
    assert "empty" in note_of(dialog, "vault_import_file")
    type_into(dialog, "vault_import_file_path", str(path))
    find(dialog, QLineEdit, "vault_import_file_path").editingFinished.emit()
    press(dialog, "vault_import_open")
    qtbot.waitUntil(find(dialog, QPushButton, "vault_import_take").isVisible)
    assert CANARY[::-1] not in readable(dialog)
    assert "4567" not in readable(dialog)
    assert not find(dialog, QCheckBox, "vault_import_row_2_take").isEnabled()
    press(dialog, "vault_import_take")
    assert dialog.done_with is None
    assert "Choose the operator of this SIM." in readable(dialog)
    operator = find(dialog, QComboBox, "vault_import_row_1_operator")
    operator.setCurrentIndex(operator.findData("izi"))
    press(dialog, "vault_import_take")
    done = dialog.done_with
    assert done is not None
    assert (done.created, done.sims, done.kept) == (1, 2, 1)
    assert (held(window, "blue", "puk"), held(window, "blue", "pin")) == (CANARY, "0123")
    assert held(window, "new", "pin") == "4567"


def test_ticking_replaces(qtbot: Any, window: MainWindow, tmp_path: Path) -> None:
    """What differs is overwritten where the user says so; nothing ticked is nothing to import."""
    path = tmp_path / "in.csv"
    path.write_text("nickname,operator,pin,puk\nblue,,,11112222\n")
    dialog = shown(qtbot, VaultImportDialog(window.services, window))
    type_into(dialog, "vault_import_file_path", str(path))
    press(dialog, "vault_import_open")
    take = find(dialog, QPushButton, "vault_import_take")
    qtbot.waitUntil(take.isVisible)
    box = find(dialog, QCheckBox, "vault_import_row_0_take")
    box.setChecked(False)
    assert not take.isEnabled()
    box.setChecked(True)
    find(dialog, QCheckBox, "vault_import_row_0_replace").setChecked(True)
    window.services.vault.lock()
    press(dialog, "vault_import_take")
    assert "locked" in find(dialog, QLabel, "vault_import_fault").text()
    window.services.vault.unlock("rain kettle orbit meadow")
    press(dialog, "vault_import_take")
    assert held(window, "blue", "puk") == "11112222"


def test_a_keepass_file_asks_for_its_password(qtbot: Any, window: MainWindow, tmp_path: Path) -> None:
    """A wrong password is told at its field, damage at the file; Cancel gives an opening up."""
    path = tmp_path / "in.kdbx"
    exported(window, path)
    dialog = shown(qtbot, VaultImportDialog(window.services, window))
    type_into(dialog, "vault_import_file_path", str(path))
    find(dialog, QLineEdit, "vault_import_file_path").editingFinished.emit()
    enter(type_into(dialog, "vault_import_password", "mistyped"))
    qtbot.waitUntil(lambda: "does not open the file" in note_of(dialog, "vault_import_password"))
    whole = path.read_bytes()
    path.write_bytes(whole[:300])
    enter(type_into(dialog, "vault_import_password", FILE_PASSWORD))
    qtbot.waitUntil(lambda: "damaged" in note_of(dialog, "vault_import_file"))
    path.write_bytes(whole)
    enter(find(dialog, QLineEdit, "vault_import_password"))
    press(dialog, "vault_import_cancel")
    qtbot.waitUntil(find(dialog, QPushButton, "vault_import_open").isEnabled)
    assert not find(dialog, QPushButton, "vault_import_take").isVisible()
    enter(type_into(dialog, "vault_import_password", FILE_PASSWORD))
    qtbot.waitUntil(find(dialog, QPushButton, "vault_import_take").isVisible)
    press(dialog, "vault_import_cancel")
    assert not dialog.isVisible()


@pytest.mark.parametrize(
    ("half", "said"),
    [
        ('nickname,operator,pin,puk,note\nblue,,4071,,"a note that', "ends in the middle"),
        ("nickname,operator,pin,puk\nblue,,40", "2"),
        ("nickname,operator,pi", "column"),
        ("nickname,pin\nb\udcc3l\udcffue,4071\n", "no text in UTF-8"),
    ],
)
def test_half_a_csv_takes_nothing_and_says_so(
    qtbot: Any, window: MainWindow, tmp_path: Path, half: str, said: str
) -> None:
    """A file that broke off is refused as a whole, at its field; the path stays typed for another try."""
    path = tmp_path / "in.csv"
    path.write_bytes(half.encode("utf-8", "surrogateescape"))
    dialog = shown(qtbot, VaultImportDialog(window.services, window))
    type_into(dialog, "vault_import_file_path", str(path))
    press(dialog, "vault_import_open")
    qtbot.waitUntil(lambda: note_of(dialog, "vault_import_file").strip() != "")
    assert said in note_of(dialog, "vault_import_file")
    assert find(dialog, QLineEdit, "vault_import_file_path").text() == str(path)
    assert not find(dialog, QPushButton, "vault_import_take").isVisible()
    assert held(window, "blue", "puk") == CANARY


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_fits(qtbot: Any, data_dir: Path, tmp_path: Path, code: str) -> None:
    """Each control has a name and no text is cut, with faults shown."""
    with open_services(data_dir) as services:
        services.sims.add("blue", "beeline")
    path = tmp_path / "in.csv"
    path.write_text("nickname,operator,pin,puk,note\nblue,,1,2,3\nnew,,1,2,3\n")
    with open_vault(qtbot, data_dir, lang=code) as window:
        window.services.vault.set_field(window.services.sims.list()[0].id, "puk", CANARY)
        for is_csv in (False, True):
            dialog: QDialog = shown(qtbot, VaultExportDialog(window.services, readable=is_csv, parent=window))
            press(dialog, "vault_export_make")
            QApplication.processEvents()
            assert unnamed(dialog) == []
            assert cut_off(dialog) == []
            dialog.reject()
        dialog = shown(qtbot, VaultImportDialog(window.services, window))
        type_into(dialog, "vault_import_file_path", str(path))
        press(dialog, "vault_import_open")
        qtbot.waitUntil(find(dialog, QPushButton, "vault_import_take").isVisible)
        press(dialog, "vault_import_take")
        QApplication.processEvents()
        assert unnamed(dialog) == []
        assert cut_off(dialog) == []
        dialog.reject()
