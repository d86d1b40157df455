"""The views of the vault that the walk over every view looks at: its dialogs, its door, its banner."""

from __future__ import annotations

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from vault_stage import PASSWORD
from window_stage import find, press, type_into

from kzcompanion.domain.secret_field import SecretField
from kzcompanion.domain.sim_photo import PhotoSide
from kzcompanion.services.assembly import Services
from kzcompanion.ui import standing_banners
from kzcompanion.ui.dialogs.dial_dialog import secret_dialog
from kzcompanion.ui.dialogs.locking_dialog import LockingDialog
from kzcompanion.ui.dialogs.password_dialog import (
    ForgottenDialog,
    PasswordCheckDialog,
    PasswordDialog,
    SeenDialog,
)
from kzcompanion.ui.dialogs.photo_dialog import PhotoDialog
from kzcompanion.ui.dialogs.recovery_dialog import RecoveryDialog
from kzcompanion.ui.dialogs.unlock_ways_dialog import KeyringDialog, QuickPinDialog, TuneDialog
from kzcompanion.ui.dialogs.vault_export_dialog import VaultExportDialog
from kzcompanion.ui.dialogs.vault_import_dialog import VaultImportDialog
from kzcompanion.ui.main_window import MainWindow
from kzcompanion.ui.photo_reader import small_jpeg
from kzcompanion.ui.vault_access import lost_dialog
from kzcompanion.ui.widgets.dial_view import DialView


def opened(window: MainWindow) -> Services:
    """Open the vault and give the services."""
    window.services.vault.unlock(PASSWORD)
    return window.services


def change_password(window: MainWindow) -> QWidget:
    """Show the form of another password with a weak one, its fault and an offer."""
    dialog = shown(PasswordDialog(opened(window), window))
    type_into(dialog, "password_old", PASSWORD)
    type_into(dialog, "new_password_first", "short")
    press(dialog, "word_offer_ask")
    press(dialog, "password_dialog_go")
    return dialog


def seen(window: MainWindow) -> QWidget:
    """Show what is done when somebody saw the password."""
    return shown(SeenDialog(opened(window), len, window))


def forgotten(window: MainWindow) -> QWidget:
    """Show what is asked for when the password is forgotten."""
    return shown(ForgottenDialog(window.services, window))


def still_known(window: MainWindow) -> QWidget:
    """Show the question for the password on the second day."""
    return shown(PasswordCheckDialog(window.services, window))


def recovery(window: MainWindow) -> QWidget:
    """Show a recovery key with the ways onto paper."""
    dialog = RecoveryDialog(opened(window), window)
    window.services.vault.make_recovery_key(PASSWORD, dialog.keep_key)
    dialog.on_done()
    return shown(dialog)


def quick_pin(window: MainWindow) -> QWidget:
    """Show quick unlock while it is on, with a bad PIN."""
    opened(window).vault.set_quick_pin("4071")
    dialog = shown(QuickPinDialog(window.services, window))
    press(dialog, "quick_pin_dialog_go")
    return dialog


def keyring(window: MainWindow) -> QWidget:
    """Show what unlocking by the system's keyring means."""
    return shown(KeyringDialog(opened(window), window))


def tuning(window: MainWindow) -> QWidget:
    """Show what a guess costs."""
    return shown(TuneDialog(opened(window), window))


def locking(window: MainWindow) -> QWidget:
    """Show when the vault locks, with the warning of one that never does by itself."""
    opened(window).preferences.change(idle_lock_minutes=0)
    return shown(LockingDialog(window.services.preferences, window.guard.session, window))


def lost_things(window: MainWindow) -> QWidget:
    """Show the ways to the sheet for losses."""
    return shown(lost_dialog(window.services, window))


def by_pin(window: MainWindow) -> QWidget:
    """Show the door with every way there is."""
    vault = opened(window).vault
    vault.make_recovery_key(PASSWORD, len)
    vault.add_keyring(PASSWORD, "ab" * 32)
    vault.set_quick_pin("4071")
    vault.lock()
    window.go_to("vault")
    return window


def second_day(window: MainWindow) -> QWidget:
    """Show the banner of the second day."""
    window.services.preferences.change(password_check_on="2026-11-22")
    standing_banners.add_password_check(window)
    return window


def shown(dialog: QWidget) -> QWidget:
    """Show a dialog beside the window."""
    dialog.show()
    return dialog


def dialling(window: MainWindow) -> QWidget:
    """Show a secret in the dial view, one group ticked off."""
    window.services.vault.unlock(PASSWORD)
    sim = window.services.sims.list()[0]
    dialog = secret_dialog(
        window, window.services.vault, window.bridge, sim.id, SecretField.PHONE, sim.nickname
    )
    dialog.show()
    press(dialog, "dial_next")
    return dialog


def dialling_hidden(window: MainWindow) -> QWidget:
    """Show the dial view after it was left."""
    dialog = dialling(window)
    find(dialog, DialView, "dial_view").forget()
    return dialog


def photo(window: MainWindow) -> QWidget:
    """Show a photo of the card."""
    window.services.vault.unlock(PASSWORD)
    sim = window.services.sims.list()[0]
    picture = QImage(300, 200, QImage.Format.Format_RGB32)
    picture.fill(0)
    path = window.services.folder.root.parent / "card.png"
    picture.save(str(path))
    window.services.photos.keep(sim.id, PhotoSide.FRONT, small_jpeg(path))
    return shown(PhotoDialog(window, window.services, window.bridge, sim.id, PhotoSide.FRONT, sim.nickname))


def vault_export(window: MainWindow) -> QWidget:
    """Show the way out to KeePass, with a fault."""
    dialog = VaultExportDialog(window.services, parent=window)
    dialog.show()
    press(dialog, "vault_export_make")
    return dialog


def vault_csv(window: MainWindow) -> QWidget:
    """Show the warning before the readable file, with a fault."""
    dialog = VaultExportDialog(window.services, readable=True, parent=window)
    dialog.show()
    press(dialog, "vault_export_make")
    return dialog


def vault_import(window: MainWindow) -> QWidget:
    """Show the way in before a file is named."""
    return shown(VaultImportDialog(window.services, window))
