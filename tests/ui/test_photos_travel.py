"""The photos of the cards from one window into a KeePass file and from there into another, by hand."""

from __future__ import annotations

import shutil
import subprocess
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from backup_stage import shown
from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QPushButton
from vault_stage import open_vault, readable
from view_walk import cut_off, unnamed
from window_stage import enter, find, open_services, press, type_into

from kzcompanion.domain.sim_photo import LIMIT, PhotoSide
from kzcompanion.ui.dialogs.vault_export_dialog import VaultExportDialog
from kzcompanion.ui.dialogs.vault_import_dialog import VaultImportDialog
from kzcompanion.ui.main_window import MainWindow
from kzcompanion.ui.photo_reader import read_jpeg, small_jpeg
from kzcompanion.ui.vault_menu import VaultMenu
from kzcompanion.vault.keepass_file import KeepassEntry, write_keepass
from kzcompanion.vault.secret import Secret

FILE_PASSWORD = "another horse battery"
PIN = "739184"


@pytest.fixture
def card(tmp_path: Path) -> bytes:
    """Give a photo of a card as the program keeps it."""
    return taken(tmp_path, "#3b82c4")


def taken(folder: Path, colour: str) -> bytes:
    """Return a photo of a card of this colour as the program keeps it."""
    picture = QImage(900, 600, QImage.Format.Format_RGB32)
    picture.fill(QColor(colour))
    picture.save(str(folder / "card.png"))
    return small_jpeg(folder / "card.png")


def photo(window: MainWindow, nickname: str, side: PhotoSide) -> bytes:
    """Give what is sealed."""
    poured: list[bytes] = []
    window.services.photos.disclose(window.services.sims.find(nickname).id, side, poured.append)
    return poured[0]


def write(qtbot: Any, window: MainWindow, path: Path) -> str:
    """Export by hand; return what the dialog says before and after."""
    dialog = shown(qtbot, VaultExportDialog(window.services, parent=window))
    before = find(dialog, QLabel, "vault_export_photos")
    said = before.text() if before.isVisible() else ""
    type_into(dialog, "vault_export_file_path", str(path))
    type_into(dialog, "vault_export_password_first", FILE_PASSWORD)
    enter(type_into(dialog, "vault_export_password_second", FILE_PASSWORD))
    qtbot.waitUntil(lambda: dialog.exported is not None)
    where = find(dialog, QLabel, "vault_export_where")
    assert where.isVisible() is bool(where.text())
    return f"{said}|{where.text()}"


def opened(qtbot: Any, dialog: VaultImportDialog, path: Path) -> None:
    """Let the dialog read a KeePass file."""
    type_into(dialog, "vault_import_file_path", str(path))
    find(dialog, QLineEdit, "vault_import_file_path").editingFinished.emit()
    enter(type_into(dialog, "vault_import_password", FILE_PASSWORD))
    qtbot.waitUntil(find(dialog, QPushButton, "vault_import_take").isVisible)


def test_photos_travel_from_window_to_window(qtbot: Any, data_dir: Path, tmp_path: Path, card: bytes) -> None:
    """Both sides and a SIM with nothing but a photo come into an empty folder; KeePassXC has them, too."""
    path, back = tmp_path / "out.kdbx", taken(tmp_path, "#c43b82")
    with open_services(data_dir) as services:
        for name in ("blue", "gold"):
            services.sims.add(name, "beeline")
    with open_vault(qtbot, data_dir) as window:
        keep = window.services.photos.keep
        blue, gold = (window.services.sims.find(name).id for name in ("blue", "gold"))
        window.services.vault.set_field(blue, "pin", PIN)
        assert write(qtbot, window, tmp_path / "none.kdbx") == "|"
        keep(blue, PhotoSide.FRONT, card)
        keep(blue, PhotoSide.BACK, back)
        keep(gold, PhotoSide.FRONT, card)
        said = write(qtbot, window, path)
        assert said == "3 photos of the cards go along.|With 3 photos of the cards."
        readable_one = shown(qtbot, VaultExportDialog(window.services, readable=True, parent=window))
        assert "3 photos of the cards stay here" in find(readable_one, QLabel, "vault_export_photos").text()
        readable_one.reject()
    if shutil.which("keepassxc-cli") is not None:
        for side, wanted in (("front", card), ("back", back)):
            subprocess.run(
                ["keepassxc-cli", "attachment-export", "-q", str(path), "blue", f"{side}.jpg", f"{side}.out"],
                input=f"{FILE_PASSWORD}\n",
                env={"HOME": str(tmp_path), "PATH": "/usr/bin:/bin", "QT_QPA_PLATFORM": "offscreen"},
                cwd=tmp_path,
                text=True,
                check=True,
            )
            assert (tmp_path / f"{side}.out").read_bytes() == wanted
    with open_services(tmp_path / "there") as services:
        services.sims.add("blue", "beeline")
    with open_vault(qtbot, tmp_path / "there") as window:
        menu = window.findChild(VaultMenu)
        assert menu is not None
        QTimer.singleShot(0, partial(take_all, qtbot, path))
        menu.bring_in()
        assert photo(window, "blue", PhotoSide.FRONT) == card
        assert photo(window, "blue", PhotoSide.BACK) == back
        assert not read_jpeg(photo(window, "gold", PhotoSide.FRONT)).isNull()
        assert "2 entries brought into the vault. 3 photos taken." in readable(window)


def take_all(qtbot: Any, path: Path) -> None:
    """Take everything in the import dialog that is open."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, VaultImportDialog)
    try:
        opened(qtbot, dialog, path)
        assert "Photo of the card, back" in readable(dialog)
        press(dialog, "vault_import_take")
    finally:
        dialog.close()


def test_what_is_no_photo_is_named_with_its_sim_and_the_rest_is_in(
    qtbot: Any, data_dir: Path, tmp_path: Path, card: bytes
) -> None:
    """Before and after: the preview says what will be left out, and the dialog stays open to say what was."""
    with open_services(data_dir) as services:
        services.sims.add("blue", "beeline")
        now = services.clock.now()
    files = {"contract.pdf": b"%PDF-1.7", "big.jpg": card[:-2] + bytes(LIMIT), "front.jpg": card}
    entry = KeepassEntry("x", "blue", {"pin": Secret(PIN)}, (), files)
    path = tmp_path / "theirs.kdbx"
    with open_vault(qtbot, data_dir) as window:
        path.write_bytes(write_keepass([entry], FILE_PASSWORD, now, window.services.vault.cost()))
        dialog = shown(qtbot, VaultImportDialog(window.services, window))
        opened(qtbot, dialog, path)
        left_out = find(dialog, QLabel, "vault_import_row_0_left_out").text()
        assert "“contract.pdf” is no JPEG" in left_out
        assert "“big.jpg” is larger than 300 KB" in left_out
        press(dialog, "vault_import_take")
        assert dialog.isVisible()
        told = find(dialog, QLabel, "vault_import_fault").text().splitlines()
        assert [line.split("”")[0] for line in told] == ["blue: “contract.pdf", "blue: “big.jpg"]
        assert unnamed(dialog) == []
        assert cut_off(dialog) == []
        assert photo(window, "blue", PhotoSide.FRONT) == card
        assert window.services.vault.masks(window.services.sims.find("blue").id)
        press(dialog, "vault_import_cancel")
        assert not dialog.isVisible()
        assert dialog.done_with is not None


def test_another_photo_of_the_same_side_is_replaced_only_when_ticked(
    qtbot: Any, data_dir: Path, tmp_path: Path, card: bytes
) -> None:
    """The row names the photo that differs; unticked, the one that is here stays."""
    with open_services(data_dir) as services:
        services.sims.add("blue", "beeline")
    path, other = tmp_path / "out.kdbx", taken(tmp_path, "#c43b82")
    with open_vault(qtbot, data_dir) as window:
        blue = window.services.sims.find("blue").id
        window.services.photos.keep(blue, PhotoSide.FRONT, other)
        window.services.vault_export.keepass(path, FILE_PASSWORD)
        window.services.photos.keep(blue, PhotoSide.FRONT, card)
        for ticked, wanted in ((False, card), (True, other)):
            dialog = shown(qtbot, VaultImportDialog(window.services, window))
            opened(qtbot, dialog, path)
            replace = find(dialog, QCheckBox, "vault_import_row_0_replace")
            assert replace.text() == "Replace what differs here: Photo of the card, front"
            replace.setChecked(ticked)
            press(dialog, "vault_import_take")
            assert photo(window, "blue", PhotoSide.FRONT) == wanted


def test_a_phone_photo_comes_in_upright_and_tells_nothing_else(
    qtbot: Any, data_dir: Path, tmp_path: Path, card: bytes
) -> None:
    """Of what the phone wrote only which way is up is sealed; the pixels are the same, shown upright."""
    with open_services(data_dir) as services:
        services.sims.add("blue", "beeline")
        now = services.clock.now()
    device = b"\x0f\x01\x02\0\x08\0\0\0&\0\0\0"
    on_its_side = b"\x12\x01\x03\0\x01\0\0\0\x06\0\0\0"
    told = b"Exif\0\0II*\0\x08\0\0\0\x02\0" + device + on_its_side + bytes(4) + b"PHONE-X\0"
    whole = card[:20] + b"\xff\xe1" + (len(told) + 2).to_bytes(2, "big") + told + card[20:] + b"43.2389N"
    entry = KeepassEntry("x", "blue", {"pin": Secret(PIN)}, (), {"front.jpg": whole})
    path = tmp_path / "theirs.kdbx"
    with open_vault(qtbot, data_dir) as window:
        path.write_bytes(write_keepass([entry], FILE_PASSWORD, now, window.services.vault.cost()))
        dialog = shown(qtbot, VaultImportDialog(window.services, window))
        opened(qtbot, dialog, path)
        press(dialog, "vault_import_take")
        sealed = photo(window, "blue", PhotoSide.FRONT)
    assert b"PHONE" not in sealed
    assert b"43.2389" not in sealed
    assert (read_jpeg(whole).width(), read_jpeg(whole).height()) == (600, 900)
    assert read_jpeg(sealed) == read_jpeg(whole)
