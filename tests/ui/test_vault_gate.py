"""The door of the vault: making it, opening it, and staying alive meanwhile."""

from __future__ import annotations

from pathlib import Path

import pytest
from heartbeat import Heartbeat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QListWidget
from vault_stage import (
    PASSWORD,
    readable,
    state,
    vault_on,
    wait_for,
)
from window_stage import NOW, enter, find, open_services, press, type_into

from kzcompanion.files.paths import DataFolder
from kzcompanion.services.assembly import Services
from kzcompanion.services.clock import FixedClock
from kzcompanion.services.vault_service import VaultState
from kzcompanion.ui.main_window import MainWindow
from kzcompanion.ui.widgets.chip import Chip
from kzcompanion.ui.widgets.empty_state import EmptyState
from kzcompanion.ui.widgets.field import Field
from kzcompanion.ui.widgets.vault_gate import VaultGate
from kzcompanion.vault.cipher import DEFAULT, FLOOR, KdfCost


@pytest.fixture
def sims(data_dir: Path) -> tuple[str, str]:
    """Give a data folder with two SIMs and no vault."""
    with open_services(data_dir) as services:
        return services.sims.add("Beeline card", "beeline").id, services.sims.add("Spare", "activ").id


def test_a_vault_is_made_with_a_password_typed_twice(
    qtbot: object, data_dir: Path, sims: tuple[str, str]
) -> None:
    """Enter goes from the first field to the second; the right pair makes the vault and opens it."""
    with vault_on(qtbot, data_dir) as window:
        enter(type_into(window, "vault_new_password_first", PASSWORD))
        again = find(window, QLineEdit, "vault_new_password_second")
        assert again.hasFocus()
        enter(type_into(window, "vault_new_password_second", PASSWORD + "x"))
        assert "differ" in readable(window)
        assert state(window) is VaultState.NONE
        enter(type_into(window, "vault_new_password_second", PASSWORD))
        wait_for(qtbot, window, VaultState.UNLOCKED)
        assert find(window, QListWidget, "vault_sim").isVisible()
        assert PASSWORD not in readable(window)


@pytest.mark.parametrize("weak", ["short", "1234567890123", "kazakhstan1", "passwordpassword"])
def test_a_weak_password_is_refused_at_its_field(
    qtbot: object, data_dir: Path, sims: tuple[str, str], weak: str
) -> None:
    """The meter says so while it is typed, the field says why, and nothing is made."""
    with vault_on(qtbot, data_dir) as window:
        type_into(window, "vault_new_password_first", weak)
        assert find(window, Chip, "vault_new_password_meter").tone == "bad"
        type_into(window, "vault_new_password_second", weak)
        press(window, "vault_create")
        field = find(window, Field, "vault_new_password_first.field")
        qtbot.waitUntil(lambda: field.error is not None)  # type: ignore[attr-defined]
        assert len(field.texts()[0]) > 20
        assert state(window) is VaultState.NONE
        type_into(window, "vault_new_password_first", PASSWORD)
        assert field.error is None
        assert find(window, Chip, "vault_new_password_meter").tone == "good"


def test_the_door_opens_to_the_right_password_only(
    qtbot: object, data_dir: Path, sims: tuple[str, str]
) -> None:
    """A wrong password is named at the field and can be typed over at once."""
    with open_services(data_dir) as services:
        services.vault.create(PASSWORD)
    with vault_on(qtbot, data_dir) as window:
        press(window, "vault_unlock")
        field = find(window, Field, "vault_password.field")
        assert "empty" in field.texts()[0]
        enter(type_into(window, "vault_password", "wrong"))
        qtbot.waitUntil(lambda: field.error is not None)  # type: ignore[attr-defined]
        edit = find(window, QLineEdit, "vault_password")
        assert edit.hasFocus()
        assert edit.selectedText()
        QTest.keyClicks(edit, PASSWORD)
        assert field.error is None
        enter(edit)
        wait_for(qtbot, window, VaultState.UNLOCKED)


@pytest.mark.parametrize(
    "cost", [pytest.param(FLOOR, id="least"), pytest.param(DEFAULT, id="most", marks=pytest.mark.long)]
)
def test_the_window_stays_alive_while_the_key_is_derived(
    qtbot: object, data_dir: Path, sims: tuple[str, str], figure: object, cost: KdfCost
) -> None:
    """With the least and the most real cost no turn of the event loop waits for 50 ms; Cancel is there."""
    services = Services.open(DataFolder(data_dir), FixedClock(NOW), vault_cost=cost)
    services.vault.create(PASSWORD)
    window = MainWindow(services, services.preferences)
    qtbot.addWidget(window)  # type: ignore[attr-defined]
    heart, longest = Heartbeat(), []
    try:
        window.show()
        for _attempt in range(3):  # of a busy machine the quietest attempt counts
            services.vault.lock()
            window.go_to("vault")
            QApplication.processEvents()
            type_into(window, "vault_password", PASSWORD)
            heart.start()
            press(window, "vault_unlock")
            assert find(window, QAbstractButton, "vault_cancel").isVisible()
            assert not find(window, QAbstractButton, "vault_unlock").isEnabled()
            wait_for(qtbot, window, VaultState.UNLOCKED)
            longest.append(heart.stop())
            assert len(heart.gaps) > 10
    finally:
        window.close()
        services.close()
    size = cost.memory_kib // 1024
    figure(f"unlocking with {size} MiB: longest gap of the event loop {min(longest) * 1000:.0f} ms")  # type: ignore[operator]
    assert min(longest) < 0.05


def test_a_lock_during_the_derivation_wins(qtbot: object, data_dir: Path, sims: tuple[str, str]) -> None:
    """Ctrl+L while the password is being tried: the vault stays shut."""
    with open_services(data_dir) as services:
        services.vault.create(PASSWORD)
    with vault_on(qtbot, data_dir) as window:
        type_into(window, "vault_password", PASSWORD)
        press(window, "vault_unlock")
        window.deeds.lock()
        wait_for(qtbot, window, VaultState.LOCKED)
        assert find(window, QLineEdit, "vault_password").isVisible()


def test_switching_tab_or_language_keeps_what_is_typed_at_the_door(
    qtbot: object, data_dir: Path, sims: tuple[str, str]
) -> None:
    """Half a password survives a look elsewhere, whether it is to make the vault or to open it."""
    with vault_on(qtbot, data_dir) as window:
        names = ["vault_new_password_first", "vault_new_password_second"]
        for exists in (False, True):
            if exists:
                window.services.vault.create(PASSWORD)
                window.services.vault.lock()
                names = ["vault_password"]
            for name in names:
                type_into(window, name, PASSWORD)
            window.go_to("guide")
            window.go_to("vault")
            window.deeds.choose_language("en" if exists else "ru")
            QApplication.processEvents()
            for name in names:
                assert find(window, QLineEdit, name).text() == PASSWORD


def test_a_password_nobody_goes_on_typing_is_forgotten(
    qtbot: object, data_dir: Path, sims: tuple[str, str]
) -> None:
    """After as long as the vault would stay open the door is empty; leaving the program empties it, too."""
    with open_services(data_dir) as services:
        services.preferences.change(idle_lock_minutes=7)
    with vault_on(qtbot, data_dir) as window:
        gate = find(window, VaultGate, "vault_gate")
        for end in (gate._forgetting.timeout.emit, QApplication.instance().aboutToQuit.emit):  # type: ignore[union-attr]
            for name in ("vault_new_password_first", "vault_new_password_second"):
                type_into(window, name, PASSWORD)
            assert gate._forgetting.isActive()
            assert gate._forgetting.interval() == 7 * 60_000
            end()
            for name in ("vault_new_password_first", "vault_new_password_second"):
                assert not find(window, QLineEdit, name).text()
            assert not gate._forgetting.isActive()


@pytest.mark.parametrize(
    "odd", ["naïve \U0001f5dd\ufe0f пароль 密码", "a\u200fb\x00c d\u202ee f g", "ＡＢ１２ full-width words"]
)
def test_a_password_of_any_signs_opens_what_it_made(
    qtbot: object, data_dir: Path, sims: tuple[str, str], odd: str
) -> None:
    """Emoji, marks of direction, NUL and wide letters are signs like others, to make and to open with."""
    with vault_on(qtbot, data_dir) as window:
        for name in ("vault_new_password_first", "vault_new_password_second"):
            find(window, QLineEdit, name).setText(odd)
        press(window, "vault_create")
        wait_for(qtbot, window, VaultState.UNLOCKED)
        window.services.vault.lock()
        find(window, QLineEdit, "vault_password").setText(odd)
        press(window, "vault_unlock")
        wait_for(qtbot, window, VaultState.UNLOCKED)


def test_without_a_sim_the_way_to_one_is_shown(qtbot: object, data_dir: Path) -> None:
    """An empty vault says what to do first."""
    with vault_on(qtbot, data_dir) as window:
        assert find(window, EmptyState, "vault_no_sims").isVisible()
