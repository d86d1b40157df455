"""Odd input in the secret fields: stored as it is meant, with advice, or refused in words; never a crash."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget
from vault_stage import kept, mask, open_vault
from window_stage import find, press

from kzcompanion.domain.dial_groups import secret_groups
from kzcompanion.domain.errors import Missing
from kzcompanion.domain.secret_field import FIELD_LIMIT, NOTE_LIMIT, SecretField
from kzcompanion.ui import error_text
from kzcompanion.ui.dialogs.dial_dialog import secret_dialog
from kzcompanion.ui.main_window import MainWindow
from kzcompanion.ui.widgets.secret_row import SecretRow

FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
KEY = "\U0001f511"
LONG = f"第一行 {KEY}\n" * 1000
"""Ten thousand characters and more, with emoji and line ends."""


@pytest.fixture
def window(qtbot: Any, data_dir: Path) -> Iterator[MainWindow]:
    """Show an open vault with one SIM and nothing in it."""
    with open_vault(qtbot, data_dir) as found:
        found.services.sims.add("Hotel SIM", "beeline")
        found.go_to("vault")
        yield found
        QGuiApplication.clipboard().clear()


def sim_of(window: MainWindow) -> str:
    """Return the id of the one SIM."""
    return window.services.sims.list()[0].id


def paste(window: MainWindow, field: SecretField, text: str) -> SecretRow:
    """Open the editor of a field and paste a text, as from a message or a site."""
    press(window, f"vault_{field}_change")
    edit = find(window, QWidget, f"vault_{field}_edit")
    assert isinstance(edit, QLineEdit | QPlainTextEdit)
    QGuiApplication.clipboard().setText(text)
    edit.paste()
    return find(window, SecretRow, f"vault_{field}_row")


def said(row: SecretRow) -> str:
    """Return what can be read in a row."""
    return "\n".join(label.text() for label in row.findChildren(QLabel) if not label.isHidden())


@pytest.mark.parametrize(
    ("field", "typed", "stored", "advice"),
    [
        (SecretField.PHONE, "+7 (701) 123-45-67", "+77011234567", ""),
        (SecretField.PHONE, "8 701 123 45 67", "+77011234567", ""),
        (SecretField.PHONE, "\u202a+7\u00a0701\u00a0123\u201145\u201167\u202c", "+77011234567", "Invisible"),
        (SecretField.PHONE, "＋７ ７０１ １２３ ４５ ６７", "+77011234567", "turned into 0-9"),
        (SecretField.ICCID, "8999 7012-3456 7890\u2013124", "8999701234567890124", ""),
        (SecretField.ICCID, "8999701234567890123", "8999701234567890123", "check digit"),
        (SecretField.PIN, "\u200f40\u200f71\u200f", "4071", "Invisible"),
        (SecretField.PIN, "٤٠٧١", "4071", "turned into 0-9"),
        (SecretField.PIN, "123", "123", "4 to 8 digits"),
        (SecretField.PIN, "123456789", "123456789", "4 to 8 digits"),
        (SecretField.PIN, "0000", "0000", ""),
        (SecretField.PIN, KEY, KEY, "number was expected"),
        (SecretField.PUK, "1234 567", "1234567", "8 digits"),
        (SecretField.IMSI, "40101 123456789", "40101123456789", ""),
        (SecretField.LOGIN, f" aigul{KEY}@mail.kz ", f"aigul{KEY}@mail.kz", ""),
        (SecretField.PASSWORD, f"{FAMILY} пароль ", f"{FAMILY} пароль ", "space at an end"),
        (SecretField.NOTE, LONG, LONG, ""),
        (SecretField.NOTE, "left \u202eright\u202c", "left right", ""),
    ],
)
def test_odd_text_is_stored_as_it_is_meant(
    window: MainWindow, field: SecretField, typed: str, stored: str, advice: str
) -> None:
    """What is printed on the card is never refused; what looks wrong is said beside the field beforehand."""
    row = paste(window, field, typed)
    if advice:
        assert advice in said(row)
    press(window, f"vault_{field}_save")
    assert kept(window, sim_of(window), field) == stored
    assert not row.editing
    assert stored not in said(row)


@pytest.mark.parametrize(
    ("field", "typed", "words"),
    [
        (SecretField.PIN, "12\u202e34", "not visible or turn"),
        (SecretField.PHONE, "+7701\u2067123\u20694567", "not visible or turn"),
        (SecretField.PASSWORD, "a\x00b", "not visible or turn"),
        (SecretField.LOGIN, "a\x07b", "not visible or turn"),
        (SecretField.NOTE, "a\x00b", "not visible or turn"),
        (SecretField.LOGIN, "x" * (FIELD_LIMIT + 1), "1000"),
        (SecretField.PIN, "1" * (FIELD_LIMIT + 1), "1000"),
        (SecretField.NOTE, "x" * (NOTE_LIMIT + 1), "50000"),
    ],
)
def test_what_cannot_be_kept_is_told_at_the_field_and_stays_typed(
    window: MainWindow, field: SecretField, typed: str, words: str
) -> None:
    """The sentence stands at the field, the editor stays open with every sign, and nothing was stored."""
    row = paste(window, field, typed)
    before = row.typed()
    press(window, f"vault_{field}_save")
    assert words in said(row).replace("\u00a0", "").replace(",", "").replace("\u202f", "")
    assert row.editing
    assert row.typed() == before
    assert window.services.vault.fields(sim_of(window)) == frozenset()


@pytest.mark.parametrize("before", ["", "4071"])
@pytest.mark.parametrize("typed", ["   ", "\u200f", "\u3000"])
def test_nothing_but_blanks_is_neither_a_secret_nor_a_wish_to_remove_one(
    window: MainWindow, typed: str, before: str
) -> None:
    """Spaces and hidden marks alone are told at the field; what was kept stays."""
    window.services.vault.set_field(sim_of(window), SecretField.PIN, before)
    row = paste(window, SecretField.PIN, typed)
    press(window, "vault_pin_save")
    assert row.editing
    assert error_text.sentence(Missing("pin")) in said(row)
    assert window.services.vault.fields(sim_of(window)) == ({SecretField.PIN} if before else frozenset())


@pytest.mark.parametrize(
    ("field", "stored"),
    [
        (SecretField.NOTE, LONG),
        (SecretField.NOTE, "x" * NOTE_LIMIT),
        (SecretField.PASSWORD, f"{FAMILY} {KEY} пароль"),
        (SecretField.LOGIN, "x" * FIELD_LIMIT),
        (SecretField.PIN, "123456789"),
        (SecretField.PHONE, "*111#"),
    ],
)
def test_what_was_stored_can_be_seen_in_full(window: MainWindow, field: SecretField, stored: str) -> None:
    """Reveal and dial view show the longest and oddest text without cutting it or crashing."""
    window.services.vault.set_field(sim_of(window), field, stored)
    press(window, f"vault_{field}_reveal")
    QApplication.processEvents()
    label = mask(window, field)
    assert label.accessibleName() == stored
    assert label.heightForWidth(label.width()) <= label.height()
    assert not label.grab().isNull()
    label.hide_secret()
    if field is SecretField.NOTE:
        return
    dialog = secret_dialog(window, window.services.vault, window.bridge, sim_of(window), field)
    dialog.show()
    QApplication.processEvents()
    assert dialog.view.total == len(secret_groups(field, stored))
    assert not dialog.grab().isNull()
    dialog.reject()
