"""ui/capture_shield: while a secret can be read its window is kept out of screenshots, and no longer."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from vault_stage import CANARY, PASSWORD, keep, open_vault, press_key, vault_on
from window_stage import find, open_services, press

from kzcompanion.domain.secret_field import SecretField
from kzcompanion.ui import capture_shield
from kzcompanion.ui.dialogs import dial_dialog
from kzcompanion.ui.dialogs.recovery_dialog import RecoveryDialog
from kzcompanion.ui.renewal.clerk_sheet import ClerkSheet
from kzcompanion.ui.tabs.vault_tab import VaultTab
from kzcompanion.ui.widgets.masked_label import MaskedLabel
from kzcompanion.ui.widgets.note_edit import NoteEdit
from kzcompanion.ui.widgets.photo_view import PhotoView
from kzcompanion.ui.widgets.qr_card import QrCard

Calls = list[tuple[int, bool]]


@pytest.fixture
def calls(qapp: QApplication) -> Iterator[Calls]:
    """Stand in for the system, and write down what it is asked."""
    asked: Calls = []

    def note(window: int, shielded: bool) -> bool:
        asked.append((window, shielded))
        return True

    capture_shield.current().use(note)
    yield asked
    capture_shield.current().use(None)


@pytest.fixture
def window(qtbot: Any) -> Iterator[QWidget]:
    """Give an empty window on the screen."""
    found = QWidget()
    QVBoxLayout(found)
    qtbot.addWidget(found)
    found.show()
    qtbot.waitExposed(found)
    yield found
    found.hide()


@pytest.fixture
def sim_id(data_dir: Path) -> str:
    """Give data with one SIM."""
    with open_services(data_dir) as services:
        return services.sims.add("Holiday", "beeline").id


def place(window: QWidget, widget: QWidget) -> None:
    """Put a widget into the window and show it."""
    layout = window.layout()
    assert layout is not None
    layout.addWidget(widget)
    widget.show()


def photo() -> QImage:
    """Return a picture."""
    found = QImage(8, 8, QImage.Format.Format_RGB32)
    found.fill(QColor("white"))
    return found


REVEALS = {
    "field": (lambda: MaskedLabel("label"), lambda shown: shown.reveal(CANARY, 20)),
    "code": (lambda: QrCard("qr"), lambda shown: shown.reveal(CANARY, "code", 20)),
    "clerk": (ClerkSheet, lambda shown: shown.reveal(CANARY, 20)),
    "photo": (lambda: PhotoView("photo"), lambda shown: shown.reveal(photo(), 20)),
}
HIDES = {
    "field": lambda shown: shown.hide_secret(),
    "code": lambda shown: shown.drop_secret(),
    "clerk": lambda shown: shown.hide_number(),
    "photo": lambda shown: shown.forget(),
}


@pytest.mark.parametrize("kind", REVEALS)
@pytest.mark.parametrize("end", ["hide", "forget", "time"])
def test_the_window_is_shielded_as_long_as_something_can_be_read(
    window: QWidget, calls: Calls, qtbot: Any, kind: str, end: str
) -> None:
    """On with the first sight of it, off when it was taken away, was hidden, or its time is over."""
    make, reveal = REVEALS[kind]
    shown: Any = make()
    place(window, shown)
    assert calls == []
    reveal(shown)
    number = int(window.winId())
    assert calls == [(number, True)]
    if end == "hide":
        shown.hide()
    elif end == "forget":
        HIDES[kind](shown)
    else:
        timer = next(found for found in shown.findChildren(QObject) if _runs(found))
        timer.timeout.emit() if kind != "field" else shown.reveal(CANARY, 1)
    qtbot.waitUntil(lambda: calls[-1] == (number, False), timeout=3000)
    assert calls.count((number, False)) == 1
    assert not capture_shield.current()._windows


def _runs(found: QObject) -> bool:
    active = getattr(found, "isActive", None)
    return active is not None and hasattr(found, "timeout") and bool(active())


def test_the_last_secret_of_a_window_lifts_its_shield(window: QWidget, calls: Calls) -> None:
    """Two are revealed, one is masked: the other is still there to be seen."""
    one, two = MaskedLabel("one"), MaskedLabel("two")
    for label in (one, two):
        place(window, label)
        label.reveal(CANARY, 20)
    one.hide_secret()
    assert not any(shielded is False for _window, shielded in calls)
    two.hide_secret()
    assert calls[-1] == (int(window.winId()), False)


def test_a_row_of_the_vault_shields_the_whole_window(
    qtbot: Any, data_dir: Path, sim_id: str, calls: Calls
) -> None:
    """Reveal, hide; and locking lifts it as well."""
    with open_vault(qtbot, data_dir) as window:
        number = int(window.winId())
        keep(window, SecretField.PUK, CANARY)
        calls.clear()
        press(window, "vault_puk_reveal")
        assert calls == [(number, True)]
        press(window, "vault_puk_reveal")
        assert calls == [(number, True), (number, False)]
        press(window, "vault_puk_reveal")
        press_key(window, "Ctrl+L")
        assert calls[-1] == (number, False)


def test_a_note_that_is_being_typed_is_shielded(
    qtbot: Any, data_dir: Path, sim_id: str, calls: Calls
) -> None:
    """Its field shows what is typed, so it counts from opening to closing."""
    with open_vault(qtbot, data_dir) as window:
        assert calls == []
        press(window, "vault_note_change")
        assert find(window, NoteEdit, "vault_note_edit").isVisible()
        assert [shielded for _window, shielded in calls] == [True]
        press(window, "vault_note_cancel")
        assert [shielded for _window, shielded in calls] == [True, False]


def test_what_is_typed_and_looked_at_is_shielded(
    qtbot: Any, data_dir: Path, sim_id: str, calls: Calls
) -> None:
    """The eye beside a password shows it, and shields it."""
    with open_vault(qtbot, data_dir) as window:
        press(window, "vault_pin_change")
        find(window, QWidget, "vault_pin_edit").setText("4711")  # type: ignore[attr-defined]
        press(window, "vault_pin_look")
        assert [shielded for _window, shielded in calls] == [True]
        press(window, "vault_pin_cancel")
        assert [shielded for _window, shielded in calls] == [True, False]


def test_the_dial_view_shields_its_own_window(qtbot: Any, data_dir: Path, sim_id: str, calls: Calls) -> None:
    """It lies over the window, and is what a recording would show."""
    with open_vault(qtbot, data_dir) as window:
        keep(window, SecretField.PUK, CANARY)
        calls.clear()
        tab = find(window, VaultTab, "vault_tab")
        dialog = dial_dialog.secret_dialog(
            tab, window.services.vault, window.bridge, sim_id, SecretField.PUK, "Holiday"
        )
        dialog.show()
        qtbot.waitExposed(dialog)
        assert calls == [(int(dialog.winId()), True)]
        dialog.reject()
        assert calls[-1] == (calls[0][0], False)
        dialog.deleteLater()


def test_the_recovery_key_and_offered_words_are_shielded(
    qtbot: Any, data_dir: Path, sim_id: str, calls: Calls
) -> None:
    """A key and a password that are shown to be written down are secrets like any other."""
    with vault_on(qtbot, data_dir) as window:
        press(window, "word_offer_ask")
        assert [shielded for _window, shielded in calls] == [True]
        window.services.vault.create(PASSWORD)
        assert [shielded for _window, shielded in calls] == [True, False]
        calls.clear()
        dialog = RecoveryDialog(window.services, window)
        qtbot.addWidget(dialog)
        dialog.show()
        window.services.vault.make_recovery_key(PASSWORD, dialog.keep_key)
        dialog.on_done()
        assert [shielded for _window, shielded in calls] == [True]
        dialog.reject()
        assert [shielded for _window, shielded in calls] == [True, False]


def test_a_field_that_is_deleted_while_it_shows_something_is_no_fault(window: QWidget, calls: Calls) -> None:
    """The next secret of that window lifts the shield for both."""
    one, two = MaskedLabel("one"), MaskedLabel("two")
    for label in (one, two):
        place(window, label)
        label.reveal(CANARY, 20)
    one.deleteLater()
    QApplication.sendPostedEvents(one, QEvent.Type.DeferredDelete)
    two.hide_secret()
    assert calls[-1] == (int(window.winId()), False)


def test_where_no_system_shields_it_is_said(qtbot: Any, data_dir: Path, sim_id: str) -> None:
    """Linux has no such thing: the vault says so in place of a promise, and revealing works as ever."""
    assert not capture_shield.current().works
    with open_vault(qtbot, data_dir) as window:
        tab = find(window, VaultTab, "vault_tab")
        assert tab._screenshots.text().startswith("Screenshots and shared screens show what is revealed")
        keep(window, SecretField.PUK, CANARY)
        press(window, "vault_puk_reveal")


def test_where_a_system_shields_it_is_said_with_its_limits(
    calls: Calls, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The sentence promises no more than the system keeps: macOS is only asked."""
    assert capture_shield.sentence().endswith("leave this window out.")
    monkeypatch.setattr(sys, "platform", "darwin")
    assert capture_shield.sentence().endswith("many programs show it all the same.")
