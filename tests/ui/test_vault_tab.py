"""The fields of the vault: added, revealed, copied, changed and removed through the widgets in sight."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QWidget
from vault_stage import (
    answer_box,
    keep,
    kept,
    mask,
    open_vault,
)
from window_stage import enter, find, open_services, press

from kzcompanion.domain.secret_field import SecretField
from kzcompanion.ui.widgets.masked_label import MaskedLabel

TYPED = {
    SecretField.PHONE: ("8 701 123-45-67", "+77011234567", "+7 701 123 45 67"),
    SecretField.ICCID: ("8999 7015 6000 0000 018", "8999701560000000018", "8999 7015 6000 0000 018"),
    SecretField.IMSI: ("401020123456789", "401020123456789", "401 02 01234 56789"),
    SecretField.PIN: ("0042", "0042", "0042"),
    SecretField.PUK: ("12345678", "12345678", "1234 5678"),
    SecretField.LOGIN: ("me@example.org", "me@example.org", "me@example.org"),
    SecretField.PASSWORD: (" 12345678 ", " 12345678 ", " 12345678 "),
    SecretField.NOTE: ("bought in Almaty\nkeep the slip", "bought in Almaty\nkeep the slip", None),
}
"""What is typed, what is kept, what is shown to be read."""


@pytest.fixture
def sims(data_dir: Path) -> tuple[str, str]:
    """Give a data folder with two SIMs and no vault."""
    with open_services(data_dir) as services:
        return services.sims.add("Beeline card", "beeline").id, services.sims.add("Spare", "activ").id


@pytest.mark.parametrize("field", list(SecretField))
def test_a_secret_is_added_revealed_copied_changed_and_removed(
    qtbot: object, data_dir: Path, sims: tuple[str, str], field: SecretField
) -> None:
    """Each of the eight fields goes the whole way; what is stored is digits only, what is read is grouped."""
    typed, stored, shown = TYPED[field]
    with open_vault(qtbot, data_dir) as window:
        assert not find(window, QAbstractButton, f"vault_{field}_reveal").isVisible()
        keep(window, field, typed)
        assert kept(window, sims[0], field) == stored
        label = mask(window, field)
        assert stored not in label.accessibleName()
        press(window, f"vault_{field}_reveal")
        assert label.accessibleName() == (shown or stored)
        press(window, f"vault_{field}_reveal")
        assert not label.revealed
        press(window, f"vault_{field}_copy")
        assert QApplication.clipboard().text() == stored
        keep(window, field, "998877665544332")
        assert kept(window, sims[0], field) != stored
        answer_box("confirmBox.cancel")
        press(window, f"vault_{field}_change")
        press(window, f"vault_{field}_save")
        assert field in window.services.vault.fields(sims[0])
        answer_box("confirmBox.yes")
        press(window, f"vault_{field}_save")
        assert field not in window.services.vault.fields(sims[0])
        assert not find(window, QAbstractButton, f"vault_{field}_reveal").isVisible()


def test_enter_in_an_emptied_editor_removes_nothing(
    qtbot: object, data_dir: Path, sims: tuple[str, str]
) -> None:
    """A slip of the finger does not cost a PIN, and Escape leaves it as it was."""
    with open_vault(qtbot, data_dir) as window:
        keep(window, SecretField.PIN, "0042")
        press(window, "vault_pin_change")
        edit = find(window, QLineEdit, "vault_pin_edit")
        enter(edit)
        assert kept(window, sims[0], SecretField.PIN) == "0042"
        QTest.keyClicks(edit, "77")
        QTest.keyClick(edit, "\x1b")
        assert not edit.isVisible()
        assert kept(window, sims[0], SecretField.PIN) == "0042"


@pytest.mark.parametrize(
    ("field", "text", "words"),
    [
        (SecretField.PHONE, "+7 912 345 67 89", "Russian"),
        (SecretField.PHONE, "+7 7172 70 10 10", "fixed line"),
        (SecretField.ICCID, "8999701560000000019", "check digit"),
        (SecretField.PIN, "12", "4 to 8"),
        (SecretField.PUK, "123", "8 digits"),
        (SecretField.PIN, "12345678", "PUK"),
    ],
)
def test_advice_is_given_and_the_text_is_kept_nevertheless(
    qtbot: object, data_dir: Path, sims: tuple[str, str], field: SecretField, text: str, words: str
) -> None:
    """What is printed on the card is right even where it looks wrong."""
    with open_vault(qtbot, data_dir) as window:
        press(window, f"vault_{field}_change")
        edit = find(window, QLineEdit, f"vault_{field}_edit")
        QTest.keyClicks(edit, text)
        assert words in edit.accessibleDescription()
        press(window, f"vault_{field}_save")
        assert field in window.services.vault.fields(sims[0])


def test_what_cannot_be_stored_is_said_at_the_field(
    qtbot: object, data_dir: Path, sims: tuple[str, str]
) -> None:
    """A text that is too long stays in the editor, with a sentence beneath."""
    with open_vault(qtbot, data_dir) as window:
        press(window, "vault_login_change")
        edit = find(window, QLineEdit, "vault_login_edit")
        edit.setText("x" * 1500)
        press(window, "vault_login_save")
        assert edit.isVisible()
        assert len(edit.text()) == 1500
        assert "1" in edit.accessibleDescription()
        assert SecretField.LOGIN not in window.services.vault.fields(sims[0])


def test_secrets_are_typed_into_echo_less_fields_only(
    qtbot: object, data_dir: Path, sims: tuple[str, str]
) -> None:
    """No editor of a secret is a plain one; the note, which must be seen, keeps no undo."""
    with open_vault(qtbot, data_dir) as window:
        edits = [
            edit
            for edit in find(window, QWidget, "vault_tab").findChildren(QLineEdit)
            if edit.objectName().startswith("vault_")
        ]
        assert len(edits) == len(SecretField) - 1 + 3  # the door asks for one, and for a new one twice
        assert {edit.echoMode() for edit in edits} == {QLineEdit.EchoMode.Password}
        assert not find(window, QPlainTextEdit, "vault_note_edit").isUndoRedoEnabled()


def test_what_is_typed_can_be_looked_at(qtbot: object, data_dir: Path, sims: tuple[str, str]) -> None:
    """The eye beside the editor shows it for a while, and typing on hides it again."""
    with open_vault(qtbot, data_dir) as window:
        press(window, "vault_pin_change")
        edit = find(window, QLineEdit, "vault_pin_edit")
        QTest.keyClicks(edit, "0042")
        press(window, "vault_pin_look")
        shown = find(window, MaskedLabel, "vault_pin_typed")
        assert shown.isVisible()
        assert shown.accessibleName() == "0042"
        QTest.keyClicks(edit, "1")
        assert not shown.isVisible()
