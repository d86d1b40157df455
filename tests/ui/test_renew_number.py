"""Promises of step 2 about the number: the vault opens in place, a typed number stays off the disk."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QLineEdit, QWidget
from renew_stage import DATA, HOTEL, PASSWORD, furnish, step_of, walk_to
from window_stage import enter, find, open_services, press, type_into, window_on

from kzcompanion.domain.renewal import Step
from kzcompanion.domain.secret_field import SecretField
from kzcompanion.services.vault_service import VaultState
from kzcompanion.ui.widgets.field import Field
from kzcompanion.ui.widgets.masked_label import MaskedLabel

TYPED = "+7 701 765 43 21"


def said(window: QWidget, name: str) -> str:
    """Return every text that is shown within a widget."""
    labels = find(window, QWidget, name).findChildren(QLabel)
    return " ".join(label.text() for label in labels if label.isVisible())


def on_disk(folder: Path) -> bytes:
    """Return every byte of the data folder."""
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_the_vault_opens_in_place(qtbot: Any, data_dir: Path) -> None:
    """A wrong password is told at the field; the right one, with Enter, shows the number on the same step."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        walk_to(window, Step.READY)
        number = find(window, MaskedLabel, "renew_number")
        assert not number.isVisible()
        edit = type_into(window, "renew_unlock_password", "not this one")
        field = find(window, Field, "renew_unlock_password.field")
        enter(edit)
        qtbot.waitUntil(lambda: field.error is not None)
        assert step_of(window) is Step.READY
        enter(type_into(window, "renew_unlock_password", PASSWORD))
        go = find(window, QAbstractButton, "renew_unlock_go")
        # The number shows as the vault opens, a moment before the line hears that its own work is over.
        qtbot.waitUntil(lambda: number.isVisible() and go.isEnabled())
        assert step_of(window) is Step.READY
        assert edit.text() == ""
        press(window, "renew_number_show")
        assert number.revealed
        window.services.vault.lock()
        assert not number.isVisible()
        press(window, "renew_unlock_go")
        assert field.texts()[0]


def test_the_ticket_opens_the_vault_in_place(qtbot: Any, data_dir: Path) -> None:
    """The same holds while one does it, where the number is wanted most."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        walk_to(window, Step.DO)
        press(window, "renew_ticket_unlock")
        enter(type_into(window, "renew_ticket_vault_password", PASSWORD))
        qtbot.waitUntil(find(window, QAbstractButton, "renew_ticket_show").isVisible)
        assert step_of(window) is Step.DO
        assert not find(window, QWidget, "renew_ticket_vault").isVisible()


def test_a_number_typed_while_the_vault_is_shut_stays_in_memory(qtbot: Any, data_dir: Path) -> None:
    """It serves the whole top-up, shown once to be compared, and neither disk nor draft ever holds it."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        walk_to(window, Step.READY)
        press(window, "renew_number_other_way")
        edit = type_into(window, "renew_typed_number", TYPED)
        assert edit.echoMode() is QLineEdit.EchoMode.Password
        enter(edit)
        assert step_of(window) is Step.READY
        number = find(window, MaskedLabel, "renew_number")
        assert number.revealed
        assert "765" in number.accessibleName()
        assert edit.text() == ""
        assert find(window, QCheckBox, "renew_number_at_hand").isChecked()
        assert "Kcell" in said(window, "renew_number_line")  # whose prefix 701 was first
        press(window, "renew_back")
        assert not number.revealed
        window.go_to("tracker")
        window.go_to("renew")
        press(window, "renew_next")
        assert number.isVisible()
        press(window, "renew_number_show")
        assert number.revealed
        window.guard.lock()
        assert not number.revealed
        assert not number.isVisible()
    for shape in (b"7017654321", b"701 765", b"765 43"):
        assert shape not in on_disk(data_dir)


@pytest.mark.parametrize("vault", ["none", "locked"])
def test_a_typed_number_goes_after_the_idle_time(qtbot: Any, data_dir: Path, vault: str) -> None:
    """What was typed without an open vault is dropped where nobody touches the program for so long."""
    with open_services(data_dir) as services:
        services.sims.add(DATA, "kcell")
        if vault == "locked":
            services.vault.create(PASSWORD)
    with window_on(qtbot, data_dir) as window:
        walk_to(window, Step.READY, DATA)
        assert window.services.vault.state() == vault
        if vault == "locked":
            press(window, "renew_number_other_way")
        assert not window.guard.watch.armed
        enter(type_into(window, "renew_typed_number", TYPED))
        number = find(window, MaskedLabel, "renew_number")
        assert number.isVisible()
        window.bridge.vault_state_changed.emit(vault)  # as after a restore; no lock, so it is still held
        assert window.guard.watch.armed
        window.guard.watch.set_limit_ms(1)
        qtbot.waitUntil(lambda: not number.isVisible())
        assert window.services.number.mask(window.services.sims.find(DATA).id) is None
        assert not window.guard.watch.armed


def test_an_open_vault_seals_what_is_typed(qtbot: Any, data_dir: Path) -> None:
    """A SIM without a number gets it in place, sealed; leaving the step takes what is still being typed."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        window.services.vault.unlock(PASSWORD)
        walk_to(window, Step.READY, DATA)
        assert "sealed" in said(window, "renew_number_entry")
        type_into(window, "renew_typed_number", TYPED)
        press(window, "renew_back")
        data = window.services.sims.find(DATA)
        assert SecretField.PHONE in window.services.vault.fields(data.id)
    assert b"7017654321" not in on_disk(data_dir)


def test_a_lock_while_a_number_is_typed_loses_and_shows_nothing(qtbot: Any, data_dir: Path) -> None:
    """An open vault seals what stands there in its last moment; without a vault only the dots stay."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        window.services.vault.unlock(PASSWORD)
        walk_to(window, Step.READY, DATA)
        type_into(window, "renew_typed_number", TYPED)
        press(window, "renew_typed_look")
        echo = find(window, MaskedLabel, "renew_typed_echo")
        assert echo.revealed
        window.guard.lock()
        assert not echo.revealed
        window.services.vault.unlock(PASSWORD)
        data = window.services.sims.find(DATA)
        kept: list[str] = []
        window.services.vault.disclose(data.id, SecretField.PHONE, kept.append)
        assert kept == ["+77017654321"]
    assert b"7017654321" not in on_disk(data_dir)


def test_a_lock_without_a_vault_hides_what_is_being_typed(qtbot: Any, data_dir: Path) -> None:
    """The echo goes, the dots stay to be gone on with."""
    with open_services(data_dir) as services:
        services.sims.add(DATA, "kcell")
    with window_on(qtbot, data_dir) as window:
        walk_to(window, Step.READY, DATA)
        edit = type_into(window, "renew_typed_number", TYPED)
        press(window, "renew_typed_look")
        echo = find(window, MaskedLabel, "renew_typed_echo")
        assert echo.revealed
        window.guard.lock()
        assert not echo.revealed
        assert edit.text() == TYPED


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("+86 138 0013 8000", "another country"),
        ("+7 916 123 45 67", "Russian SIM"),
        ("401010123456789", "IMSI"),
        ("8997701234567890120", "ICCID"),
        ("1234", "PIN or PUK never tops up"),
        ("12345678", "PIN or PUK never tops up"),
        ("*111*3#", "code to dial"),
        ("+7 701 23", "missing"),
        ("+7 7172 12 34 56", "fixed line"),
    ],
)
def test_a_wrong_number_is_told_while_it_is_typed(qtbot: Any, data_dir: Path, typed: str, words: str) -> None:
    """What tops nothing up is named for what it is, at the field, before anything is paid."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        walk_to(window, Step.READY)
        press(window, "renew_number_other_way")
        type_into(window, "renew_typed_number", typed)
        assert words in said(window, "renew_number_entry")
        press(window, "renew_typed_use")
        assert words in said(window, "renew_number_line") or words == "fixed line"


def test_an_empty_number_is_asked_for(qtbot: Any, data_dir: Path) -> None:
    """`Use it` with nothing typed says so and puts the cursor there; the other way leads back."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        walk_to(window, Step.READY)
        press(window, "renew_number_other_way")
        press(window, "renew_typed_use")
        assert find(window, Field, "renew_typed_number.field").error is not None
        press(window, "renew_number_other_way")
        assert find(window, QWidget, "renew_unlock").isVisible()
        assert window.services.vault.state() is VaultState.LOCKED
        edit = find(window, QLineEdit, "renew_unlock_password")
        qtbot.waitUntil(edit.hasFocus)
        QTest.keyClick(edit, Qt.Key.Key_Return)
        assert step_of(window) is Step.READY
        assert HOTEL in window.services.sims.get(window.services.renewal.open_renewals()[0].sim_id).nickname
