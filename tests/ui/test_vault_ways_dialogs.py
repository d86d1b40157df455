"""PIN and keyring at the door of the vault, and the menu that switches them on."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from vault_stage import PASSWORD, open_vault, readable, state, wait_for
from window_stage import enter, find, open_services, press, type_into, window_on

from kzcompanion.services.keyring_service import KeyringService
from kzcompanion.services.vault_service import VaultState
from kzcompanion.ui.dialogs.deed_dialog import DeedDialog
from kzcompanion.ui.dialogs.unlock_ways_dialog import KeyringDialog, QuickPinDialog
from kzcompanion.ui.main_window import MainWindow
from kzcompanion.ui.vault_access import VaultAccess
from kzcompanion.ui.vault_menu import VaultMenu

OTHER = "violet anchor simple thunder"
KEY = "2BYV XRR4 2FA9 9G54 923H BMDT S3NC"


@pytest.fixture(autouse=True)
def sim(data_dir: Path) -> None:
    """Give the data folder a SIM, so that the tab shows the vault."""
    with open_services(data_dir) as services:
        services.sims.add("Beeline card", "beeline")


def rest(qtbot: object, dialog: DeedDialog) -> None:
    """Wait until the deed is over."""
    qtbot.waitUntil(lambda: dialog.job is None)  # type: ignore[attr-defined]


def text_of(octets: bytes) -> str:
    """Return all text of a PDF without spaces."""
    pages = PdfReader(io.BytesIO(octets)).pages
    return "".join("".join(page.extract_text().split()) for page in pages)


def fill(dialog: QWidget, first: str, second: str | None = None) -> None:
    """Type a new password twice."""
    type_into(dialog, "new_password_first", first)
    type_into(dialog, "new_password_second", first if second is None else second)


# --- other ways in -----------------------------------------------------------------------------------------
def test_a_pin_opens_until_three_are_wrong(qtbot: object, data_dir: Path) -> None:
    """The door asks for the PIN, and after the third wrong one for the password, with the reason."""
    with open_vault(qtbot, data_dir) as window:
        dialog = QuickPinDialog(window.services, window)
        dialog.show()
        type_into(dialog, "quick_pin", "40 71")
        press(dialog, "quick_pin_dialog_go")
        assert "four to eight digits" in readable(dialog)
        type_into(dialog, "quick_pin", "4071")
        type_into(dialog, "quick_pin_again", "4072")
        press(dialog, "quick_pin_dialog_go")
        assert "differ" in readable(dialog)
        type_into(dialog, "quick_pin_again", "4071")
        press(dialog, "quick_pin_dialog_go")
        rest(qtbot, dialog)
        window.deeds.lock()
        assert "PIN for quick unlock" in readable(window)
        enter(type_into(window, "vault_password", "4071"))
        wait_for(qtbot, window, VaultState.UNLOCKED)
        window.deeds.lock()
        for _attempt in range(3):
            enter(type_into(window, "vault_password", "0000"))
            wait_for(qtbot, window, VaultState.LOCKED)
        assert "Quick unlock is over" in readable(window)
        assert "PIN for quick unlock" not in readable(window)
        enter(type_into(window, "vault_password", PASSWORD))
        wait_for(qtbot, window, VaultState.UNLOCKED)
        again = QuickPinDialog(window.services, window)
        assert again.off.isHidden()
        window.services.vault.set_quick_pin("4071")
        again = QuickPinDialog(window.services, window)
        again.show()
        press(again, "quick_pin_off")
        assert not window.services.vault.quick_pin_set()


def test_pin_and_password_are_both_at_the_door(qtbot: object, data_dir: Path) -> None:
    """A link goes from one to the other; nothing asks by itself before a PIN was set."""
    with open_vault(qtbot, data_dir) as window:
        window.deeds.lock()
        assert not find(window, QAbstractButton, "gate_other").isVisible()
        window.services.vault.unlock(PASSWORD)
        window.services.vault.set_quick_pin("4071")
        window.deeds.lock()
        press(window, "gate_other")
        enter(type_into(window, "vault_password", PASSWORD))
        wait_for(qtbot, window, VaultState.UNLOCKED)


class Ring:
    """A keyring in this process."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        """Return what is kept."""
        return self.kept.get(username)

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep it."""
        self.kept[username] = password

    def delete_password(self, service: str, username: str) -> None:
        """Forget it."""
        del self.kept[username]


def test_the_keyring_is_switched_on_used_and_switched_off(qtbot: object, data_dir: Path) -> None:
    """The link at the door is there only while it is on; a keyring that forgot is told in a sentence."""
    ring = Ring()
    with open_vault(qtbot, data_dir) as window:
        window.services.keyring = KeyringService(window.services.vault, lambda: ring)
        dialog = KeyringDialog(window.services, window)
        dialog.show()
        enter(type_into(dialog, "keyring_password", "wrong"))
        rest(qtbot, dialog)
        assert not ring.kept
        enter(type_into(dialog, "keyring_password", PASSWORD))
        rest(qtbot, dialog)
        assert len(ring.kept) == 1
        window.deeds.lock()
        press(window, "gate_keyring")
        wait_for(qtbot, window, VaultState.UNLOCKED)
        kept, ring.kept = ring.kept, {}
        window.deeds.lock()
        press(window, "gate_keyring")
        wait_for(qtbot, window, VaultState.LOCKED)
        assert "no longer holds the key" in readable(window)
        ring.kept = kept
        window.services.vault.unlock(PASSWORD)
        dialog = KeyringDialog(window.services, window)
        dialog.show()
        press(dialog, "keyring_dialog_go")
        rest(qtbot, dialog)
        assert not ring.kept
        window.deeds.lock()
        assert not find(window, QAbstractButton, "gate_keyring").isVisible()


def test_a_lock_closes_what_is_open_over_the_vault(qtbot: object, data_dir: Path) -> None:
    """Ctrl+L or idle time while the menu's dialog is open: it is gone with the vault."""
    with open_vault(qtbot, data_dir) as window:
        menu = window.findChild(QAbstractButton, "vault_more")
        assert menu is not None
        QTimer.singleShot(0, window.deeds.lock)
        VaultAccess(window.services, window, window).change_password()
        assert QApplication.activeModalWidget() is None
        assert state(window) is VaultState.LOCKED


def offered(window: MainWindow) -> list[str]:
    """Return the entries of ours in the vault's menu."""
    menu = window.findChild(VaultMenu)
    assert isinstance(menu, VaultMenu)
    return [action.objectName() for action in menu.build().actions() if action.objectName()]


def test_the_menu_offers_what_is_possible(qtbot: object, data_dir: Path) -> None:
    """Open, every way; locked, only the sheet; read-only, nothing that writes."""
    with open_vault(qtbot, data_dir) as window:
        names = ("change_password", "seen", "recovery", "keyring", "tune", "quick", "lost")
        assert offered(window) == [f"vault_{name}" for name in names]
        window.services.vault.lock()
        assert offered(window) == ["vault_lost"]
    with window_on(qtbot, data_dir, read_only=True) as window:
        window.go_to("vault")
        window.services.vault.unlock(PASSWORD)
        assert offered(window) == ["vault_quick", "vault_lost"]
