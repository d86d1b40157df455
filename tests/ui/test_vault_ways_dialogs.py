"""The dialogs of the vault as a user meets them: password, recovery sheet, PIN, keyring, tuning, losses."""

from __future__ import annotations

import io
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QLineEdit, QWidget
from vault_stage import PASSWORD, open_vault, readable, state, vault_on, wait_for
from window_stage import NOW, enter, find, open_services, press, type_into, window_on

from kzcompanion.domain.errors import WrongPassword
from kzcompanion.domain.preferences import LANGUAGES
from kzcompanion.files.paths import DataFolder
from kzcompanion.services.assembly import Services
from kzcompanion.services.clock import FixedClock
from kzcompanion.services.keyring_service import KeyringService
from kzcompanion.services.vault_service import VaultState
from kzcompanion.services.wording import Wording
from kzcompanion.ui import standing_banners
from kzcompanion.ui.dialogs.deed_dialog import DeedDialog
from kzcompanion.ui.dialogs.paper_dialog import PaperDialog
from kzcompanion.ui.dialogs.password_dialog import ForgottenDialog, PasswordDialog, SeenDialog
from kzcompanion.ui.dialogs.recovery_dialog import RecoveryDialog
from kzcompanion.ui.dialogs.unlock_ways_dialog import KeyringDialog, QuickPinDialog, TuneDialog
from kzcompanion.ui.main_window import MainWindow
from kzcompanion.ui.paper import paper_out
from kzcompanion.ui.paper.vault_sheets import lost_sheet, recovery_sheet
from kzcompanion.ui.password_banner import PasswordBanner
from kzcompanion.ui.vault_access import VaultAccess, lost_dialog
from kzcompanion.ui.vault_menu import VaultMenu
from kzcompanion.vault.cipher import FLOOR

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


# --- password ----------------------------------------------------------------------------------------------
def test_the_password_is_changed_and_asked_for_tomorrow(qtbot: object, data_dir: Path) -> None:
    """A wrong old one and two that differ are told where they stand; then the new one opens."""
    with open_vault(qtbot, data_dir) as window:
        dialog = PasswordDialog(window.services, window)
        dialog.show()
        press(dialog, "password_dialog_go")
        assert dialog.job is None
        type_into(dialog, "password_old", "wrong")
        fill(dialog, OTHER, OTHER + "x")
        press(dialog, "password_dialog_go")
        assert "differ" in readable(dialog)
        fill(dialog, OTHER)
        press(dialog, "password_dialog_go")
        rest(qtbot, dialog)
        assert "does not open the vault" in readable(dialog)
        type_into(dialog, "password_old", PASSWORD)
        enter(find(dialog, QLineEdit, "new_password_second"))
        rest(qtbot, dialog)
        assert dialog.result() == QDialog.DialogCode.Accepted
        assert window.services.preferences.current().password_check_on == "2026-11-23"
        window.services.vault.lock()
        window.services.vault.unlock(OTHER)


def test_a_password_that_was_seen_opens_nothing_any_more(qtbot: object, data_dir: Path) -> None:
    """Password, key, PIN and recovery key are new; the new recovery key is handed over."""
    with open_vault(qtbot, data_dir) as window:
        vault, keys, old = window.services.vault, list[str](), list[str]()
        vault.make_recovery_key(PASSWORD, old.append)
        vault.set_quick_pin("4071")
        dialog = SeenDialog(window.services, keys.append, window)
        dialog.show()
        type_into(dialog, "password_old", PASSWORD)
        fill(dialog, OTHER)
        press(dialog, "password_dialog_go")
        rest(qtbot, dialog)
        assert dialog.result() == QDialog.DialogCode.Accepted
        assert not vault.quick_pin_set()
        vault.lock()
        with pytest.raises(WrongPassword):
            vault.unlock(PASSWORD)
        vault.unlock(OTHER)
        vault.lock()
        with pytest.raises(WrongPassword):
            vault.unlock_by_recovery_key(old[0])
        vault.unlock_by_recovery_key(keys[0])


def test_words_are_offered_and_typed_by_hand(qtbot: object, data_dir: Path) -> None:
    """Four words and how sure they are stand there once asked for; the field stays empty."""
    with open_vault(qtbot, data_dir) as window:
        dialog = PasswordDialog(window.services, window)
        dialog.show()
        press(dialog, "word_offer_ask")
        words = find(dialog, QLabel, "word_offer_words").text()
        assert len(words.split()) == 4
        assert "2^48" in readable(dialog)
        assert not find(dialog, QLineEdit, "new_password_first").text()
        dialog.reject()


def test_the_forgotten_password_is_replaced_at_the_door(qtbot: object, data_dir: Path) -> None:
    """A misread key is told at its field and opens nothing; the right one opens and sets the new password."""
    with open_vault(qtbot, data_dir) as window:
        keys: list[str] = []
        window.services.vault.make_recovery_key(PASSWORD, keys.append)
        window.services.vault.lock()
        window.go_to("vault")
        assert find(window, QAbstractButton, "gate_forgotten").isVisible()
        dialog = ForgottenDialog(window.services, window)
        dialog.show()
        type_into(dialog, "forgotten_key", keys[0][:-1])
        fill(dialog, OTHER)
        press(dialog, "forgotten_dialog_go")
        rest(qtbot, dialog)
        assert "28 letters" in readable(dialog)
        assert state(window) is VaultState.LOCKED
        type_into(dialog, "forgotten_key", keys[0].lower())
        press(dialog, "forgotten_dialog_go")
        rest(qtbot, dialog)
        assert state(window) is VaultState.UNLOCKED
        window.services.vault.check_password(OTHER)


# --- paper -------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_recovery_sheet_holds_the_key_once(qapp: object, lang: str) -> None:
    """In every language: the key exactly once, the lines to fill in, on one page."""
    octets = paper_out.pdf_bytes(recovery_sheet(KEY, NOW, lang))
    assert len(PdfReader(io.BytesIO(octets)).pages) == 1
    text, words = text_of(octets), Wording(lang)
    assert text.count("".join(KEY.split())) == 1
    for key in ("sheet_recovery_title", "sheet_blank_folder", "sheet_blank_person", "sheet_open_4"):
        assert "".join(words.text(key).split()) in text


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_sheet_for_losses_says_what_is_known_and_what_not(
    qtbot: object, data_dir: Path, lang: str
) -> None:
    """Every brand stands there with its known number or `not known`; nothing of the user's does."""
    with open_services(data_dir) as services:
        text, words = text_of(paper_out.pdf_bytes(lost_sheet(services.facts, lang))), Wording(lang)
        for operator in services.facts.operators():
            assert "".join(operator.brand.split()) in text
        assert "116" in text
        assert text.count("".join(words.text("sheet_not_known").split())) == 5
        assert "Япотерялсим-карту." in text
        assert "Beelinecard" not in text


def test_a_recovery_key_is_shown_once_and_written_as_pdf(
    qtbot: object, data_dir: Path, tmp_path: Path
) -> None:
    """A place that cannot be written is named in a sentence; after closing, the key is nowhere."""
    with open_vault(qtbot, data_dir) as window:
        dialog = RecoveryDialog(window.services, window)
        dialog.show()
        type_into(dialog, "recovery_password", "wrong")
        press(dialog, "recovery_dialog_go")
        rest(qtbot, dialog)
        assert not window.services.vault.has_recovery_key()
        enter(type_into(dialog, "recovery_password", PASSWORD))
        rest(qtbot, dialog)
        shown = "".join(find(dialog, QLabel, "recovery_letters").text().split())
        assert len(shown) == 28
        dialog.out.write(tmp_path / "not there" / "sheet.pdf")
        assert str(tmp_path / "not there") in find(dialog, QLabel, "recovery_said").text()
        press(dialog, "recovery_language.kk")
        dialog.out.write(tmp_path / "sheet")
        text = text_of((tmp_path / "sheet.pdf").read_bytes())
        assert text.count(shown) == 1
        assert "".join(Wording("kk").text("sheet_recovery_title").split()) in text
        press(dialog, "recovery_dialog_go")
        assert shown not in "".join(readable(dialog).split())
        window.services.vault.lock()
        window.services.vault.unlock_by_recovery_key(shown)


def test_the_sheet_for_losses_needs_no_password(qtbot: object, data_dir: Path, tmp_path: Path) -> None:
    """It is a link at the locked door, and written without opening anything."""
    with open_services(data_dir) as services:
        services.vault.create(PASSWORD)
    with vault_on(qtbot, data_dir) as window:
        seen: list[str] = []

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, PaperDialog)
            dialog.out.write(tmp_path / "lost.pdf")
            seen.append(dialog.objectName())
            dialog.accept()

        QTimer.singleShot(0, look)
        press(window, "gate_lost")
        assert seen == ["lost_dialog"]
        assert "116" in text_of((tmp_path / "lost.pdf").read_bytes())
        assert state(window) is VaultState.LOCKED


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


# --- the second day ----------------------------------------------------------------------------------------
def test_a_new_vault_is_asked_about_on_the_second_day(qtbot: object, data_dir: Path) -> None:
    """Made today, asked tomorrow, put off by a day, answered once and never asked again."""
    with vault_on(qtbot, data_dir) as window:
        enter(type_into(window, "vault_new_password", PASSWORD))
        enter(type_into(window, "vault_new_password_again", PASSWORD))
        wait_for(qtbot, window, VaultState.UNLOCKED)
        standing_banners.add_password_check(window)
        assert "password" not in window.banners
    with window_on(qtbot, data_dir, now=NOW + timedelta(days=1)) as window:
        standing_banners.add_password_check(window)
        assert isinstance(window.banners["password"], PasswordBanner)
        QApplication.processEvents()
        press(window, "password_banner_later")
        assert "password" not in window.banners
        assert window.services.preferences.current().password_check_on == "2026-11-24"
    with window_on(qtbot, data_dir, now=NOW + timedelta(days=2)) as window:
        standing_banners.add_password_check(window)

        def answer() -> None:
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, DeedDialog)
            enter(type_into(dialog, "password_check_edit", PASSWORD))

        QApplication.processEvents()
        QTimer.singleShot(0, answer)
        press(window, "password_banner_check")
        assert "password" not in window.banners
        assert not window.services.password_check.due()
        assert state(window) is VaultState.LOCKED


# --- off the GUI thread ------------------------------------------------------------------------------------
class Pulse:
    """Notes how long the event loop kept a timer of 5 ms waiting."""

    def __init__(self) -> None:
        self._timer = QTimer(interval=5)
        self._timer.timeout.connect(self._beat)
        self._last = time.perf_counter()
        self.gaps: list[float] = []
        self._timer.start()

    def end(self) -> float:
        """Return the longest gap in seconds."""
        self._timer.stop()
        return max(self.gaps)

    def _beat(self) -> None:
        now = time.perf_counter()
        self.gaps.append(now - self._last)
        self._last = now


@pytest.fixture
def strong(qtbot: object, data_dir: Path) -> Iterator[MainWindow]:
    """Give a window over an open vault of the real cost of 64 MiB."""
    services = Services.open(DataFolder(data_dir), FixedClock(NOW), vault_cost=FLOOR)
    services.vault.create(PASSWORD)
    window = MainWindow(services, services.preferences)
    qtbot.addWidget(window)  # type: ignore[attr-defined]
    window.show()
    yield window
    window.close()
    services.close()


def test_the_window_lives_while_the_password_changes(
    qtbot: object, strong: MainWindow, figure: object
) -> None:
    """No turn of the event loop waits for 50 ms; Cancel leaves the old password in its place."""
    longest = []
    for number in range(3):  # of a busy machine the quietest attempt counts
        dialog = PasswordDialog(strong.services, strong)
        dialog.show()
        type_into(dialog, "password_old", PASSWORD)
        fill(dialog, OTHER)
        QApplication.processEvents()
        pulse = Pulse()
        press(dialog, "password_dialog_go")
        if number == 2:
            press(dialog, "password_dialog_cancel")
        rest(qtbot, dialog)
        longest.append(pulse.end())
        if number == 2:
            assert dialog.isVisible()
            strong.services.vault.check_password(PASSWORD)
            dialog.reject()
        else:
            strong.services.vault.change_password(OTHER, PASSWORD)
    figure(f"changing the password with 64 MiB: longest gap {min(longest) * 1000:.0f} ms")  # type: ignore[operator]
    assert min(longest) < 0.05


def test_tuning_says_what_a_guess_costs(qtbot: object, strong: MainWindow) -> None:
    """In words, before and after; the password still opens."""
    dialog = TuneDialog(strong.services, strong)
    dialog.show()
    assert "64 MiB" in find(dialog, QLabel, "tune_cost").text()
    enter(type_into(dialog, "tune_password", PASSWORD))
    rest(qtbot, dialog)
    assert "Done" in readable(dialog)
    assert "64 MiB" in find(dialog, QLabel, "tune_cost").text()
    strong.services.vault.check_password(PASSWORD)
    press(dialog, "tune_dialog_go")
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_the_dialog_of_losses_is_closed_by_its_button(qtbot: object, data_dir: Path) -> None:
    """Nothing else is needed."""
    with vault_on(qtbot, data_dir) as window:
        dialog = lost_dialog(window.services, window)
        dialog.show()
        press(dialog, "lost_dialog_close")
        assert not dialog.isVisible()
