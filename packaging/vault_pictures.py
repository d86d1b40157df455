"""Takes the pictures of the vault: its door, what is behind it, its dialogs and its sheets."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event

from camera import Camera, settle, take_dialog
from PySide6.QtGui import QColor, QImage, QPixmap
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from kzcompanion.domain.secret_field import SecretField
from kzcompanion.domain.sim_photo import PhotoSide
from kzcompanion.services.assembly import Services
from kzcompanion.ui import language
from kzcompanion.ui.main_window import MainWindow
from kzcompanion.ui.widgets.dial_view import DialView
from kzcompanion.ui.widgets.vault_gate import VaultGate


def vault(window: MainWindow, services: Services, camera: Camera) -> None:
    """Take the vault with masked secrets, and locked."""
    sim = services.sims.list()[0]
    services.vault.create("a made-up password")
    for field, text in (
        (SecretField.PHONE, "+77011234567"),
        (SecretField.PIN, "4071"),
        (SecretField.PUK, "12345678"),
    ):
        services.vault.set_field(sim.id, field, text)
    window.go_to("vault", sim_id=sim.id)
    camera.take("vault-open", window)
    press(window, "vault_puk_reveal")
    camera.take("vault-reveal", window)
    press(window, "vault_puk_reveal")
    before_the_vault(window, services, sim.id, camera)
    vault_dialogs(window, services, camera)
    sheets(services, language.code(), camera)
    services.vault.lock()
    camera.take("vault-locked", window)
    unlocking(window, camera)
    services.vault.unlock("a made-up password")
    services.vault.set_quick_pin("4071")
    services.vault.lock()
    camera.take("vault-locked-pin", window)


def unlocking(window: MainWindow, camera: Camera) -> None:
    """Take the door while the key is derived, for as long as the pictures need."""
    gate, taken = window.findChild(VaultGate), Event()
    edit = window.findChild(QLineEdit, "vault_password")
    assert gate is not None
    assert edit is not None
    edit.setText("a made-up password")
    gate.begin(lambda _called_off: bool(taken.wait()) and None)
    camera.take("vault-unlocking", window)
    taken.set()
    while not edit.isEnabled():
        settle()


def press(window: MainWindow, name: str) -> None:
    """Press a button by its name."""
    button = window.findChild(QAbstractButton, name)
    assert button is not None
    button.click()
    settle()


def vault_dialogs(window: MainWindow, services: Services, camera: Camera) -> None:
    """Take what the vault asks for, and what it prints."""
    from kzcompanion.ui.dialogs.password_dialog import (
        ForgottenDialog,
        PasswordCheckDialog,
        PasswordDialog,
        SeenDialog,
    )
    from kzcompanion.ui.dialogs.recovery_dialog import RecoveryDialog
    from kzcompanion.ui.dialogs.unlock_ways_dialog import KeyringDialog, QuickPinDialog, TuneDialog
    from kzcompanion.ui.dialogs.vault_export_dialog import VaultExportDialog
    from kzcompanion.ui.vault_access import lost_dialog

    made: dict[str, Callable[[], QWidget]] = {
        "password": lambda: PasswordDialog(services, window),
        "seen": lambda: SeenDialog(services, len, window),
        "forgotten": lambda: ForgottenDialog(services, window),
        "password-check": lambda: PasswordCheckDialog(services, window),
        "quick-pin": lambda: QuickPinDialog(services, window),
        "keyring": lambda: KeyringDialog(services, window),
        "tune": lambda: TuneDialog(services, window),
        "lost": lambda: lost_dialog(services, window),
        "export": lambda: VaultExportDialog(services, parent=window),
        "csv": lambda: VaultExportDialog(services, readable=True, parent=window),
    }
    for name, make in made.items():
        take_dialog(f"vault-{name}", make(), camera)
    recovery = RecoveryDialog(services, window)
    services.vault.make_recovery_key("a made-up password", recovery.keep_key)
    recovery.on_done()
    take_dialog("vault-recovery", recovery, camera)


def sheets(services: Services, lang: str, camera: Camera) -> None:
    """Take the first page of each printed sheet, with a key made for it; without poppler there is none."""
    from kzcompanion.ui.paper import paper_out
    from kzcompanion.ui.paper.vault_sheets import lost_sheet, recovery_sheet
    from kzcompanion.vault.recovery import new_recovery_key

    made = {
        "recovery": recovery_sheet(new_recovery_key(), services.clock.now(), lang),
        "lost": lost_sheet(services.facts, lang),
    }
    drawer = shutil.which("pdftoppm")
    for name, sheet in made.items() if drawer is not None else ():
        with TemporaryDirectory() as folder:
            path = Path(folder) / "sheet"
            path.write_bytes(paper_out.pdf_bytes(sheet))
            command = [str(drawer), "-png", "-r", "100", "-f", "1", "-singlefile", str(path), str(path)]
            subprocess.run(command, check=True)
            page = QLabel()
            drawn = QPixmap(f"{path}.png")
            page.setPixmap(drawn)
            page.setFixedSize(drawn.size())
            camera.take(f"sheet-{name}", page, whole=False)


def before_the_vault(window: MainWindow, services: Services, sim_id: str, camera: Camera) -> None:
    """Take the dial view of a code and of a secret, seen and hidden, and a photo of the card."""
    from kzcompanion.ui.dialogs.dial_dialog import code_dialog, secret_dialog
    from kzcompanion.ui.dialogs.photo_dialog import PhotoDialog
    from kzcompanion.ui.photo_reader import small_jpeg

    name = services.sims.get(sim_id).nickname
    card = QImage(1600, 1000, QImage.Format.Format_RGB32)
    card.fill(QColor("#F2C15B"))
    with TemporaryDirectory() as folder:
        path = Path(folder) / "card.png"
        card.save(str(path))
        services.photos.keep(sim_id, PhotoSide.FRONT, small_jpeg(path))
    code = code_dialog(window, "*141*1*1#", "*141*1*1#")
    phone = secret_dialog(window, services.vault, window.bridge, sim_id, SecretField.PHONE, name)
    photo = PhotoDialog(window, services, window.bridge, sim_id, PhotoSide.FRONT, name)
    for title, dialog in (("dial-code", code), ("dial-secret", phone), ("photo", photo)):
        dialog.show()
        settle()
        for view in dialog.findChildren(DialView):
            view.tick()
        camera.take(title, dialog)
        if dialog is phone:
            dialog.view.forget()
            camera.take("dial-hidden", dialog)
        dialog.close()
        dialog.deleteLater()
