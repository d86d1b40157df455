"""The vault password in the window: changed, forgotten, seen, asked for on the second day, tuned."""

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
from kzcompanion.files.paths import DataFolder
from kzcompanion.services.assembly import Services
from kzcompanion.services.clock import FixedClock
from kzcompanion.services.vault_service import VaultState
from kzcompanion.ui import standing_banners
from kzcompanion.ui.dialogs.deed_dialog import DeedDialog
from kzcompanion.ui.dialogs.password_dialog import ForgottenDialog, PasswordDialog, SeenDialog
from kzcompanion.ui.dialogs.unlock_ways_dialog import TuneDialog
from kzcompanion.ui.main_window import MainWindow
from kzcompanion.ui.password_banner import PasswordBanner
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


# --- the second day ----------------------------------------------------------------------------------------
def test_a_new_vault_is_asked_about_on_the_second_day(qtbot: object, data_dir: Path) -> None:
    """Made today, asked tomorrow, put off by a day, answered once and never asked again."""
    with vault_on(qtbot, data_dir) as window:
        enter(type_into(window, "vault_new_password_first", PASSWORD))
        enter(type_into(window, "vault_new_password_second", PASSWORD))
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
