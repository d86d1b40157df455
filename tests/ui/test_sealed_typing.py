"""Locking in every state of the vault's editors: it always succeeds, and nothing typed is lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit, QListWidget, QPlainTextEdit
from vault_stage import (
    CANARY,
    PASSWORD,
    answer_box,
    keep,
    kept,
    open_vault,
    press_key,
    readable,
    state,
    vault_on,
    wait_for,
)
from window_stage import enter, find, open_services, press, type_into

from kzcompanion.domain.secret_field import SecretField
from kzcompanion.services.vault_service import VaultState
from kzcompanion.ui.main_window import MainWindow
from kzcompanion.ui.secret_editors import PAUSE_MS
from kzcompanion.ui.widgets.banner import Banner
from kzcompanion.ui.widgets.secret_row import SecretRow
from kzcompanion.ui.widgets.vault_gate import VaultGate

LOCKS: dict[str, Callable[[MainWindow], object]] = {
    "key": lambda window: press_key(window, "Ctrl+L"),
    "button": lambda window: press(window, "vault_lock"),
    "idle": lambda window: window.guard.watch.idle.emit(),
    "quit": lambda window: window.close(),
}


@pytest.fixture
def sims(data_dir: Path) -> tuple[str, str]:
    """Give a data folder with two SIMs and no vault."""
    with open_services(data_dir) as services:
        return services.sims.add("Beeline card", "beeline").id, services.sims.add("Spare", "activ").id


def begin(window: MainWindow, field: SecretField, text: str) -> None:
    """Open the editor of a field and type, without saving."""
    press(window, f"vault_{field}_change")
    insert(window, field, text)


def insert(window: MainWindow, field: SecretField, text: str) -> None:
    """Put a text into an open editor as an input method does."""
    edit = editor(window, field)
    if isinstance(edit, QPlainTextEdit):
        edit.insertPlainText(text)
    else:
        edit.insert(text)


def editor(window: MainWindow, field: SecretField) -> QLineEdit | QPlainTextEdit:
    """Return the editor of a field."""
    kind = QPlainTextEdit if field is SecretField.NOTE else QLineEdit
    return find(window, kind, f"vault_{field}_edit")


def stands(window: MainWindow, field: SecretField) -> str:
    """Return what stands in an editor."""
    return find(window, SecretRow, f"vault_{field}_row").typed()


def drafts_in(folder: Path) -> dict[tuple[str, SecretField], str]:
    """Open the vault of a folder with its password and read what was being typed."""
    found: dict[tuple[str, SecretField], str] = {}
    with open_services(folder, read_only=True) as services:
        services.vault.unlock(PASSWORD)
        for place in services.sealed_drafts.waiting():
            services.sealed_drafts.disclose(
                place,
                lambda text, place=place: found.__setitem__(place, text),  # type: ignore[misc]
            )
    return found


@pytest.mark.parametrize("way", LOCKS)
def test_every_way_to_lock_seals_every_editor(
    qtbot: object, data_dir: Path, sims: tuple[str, str], way: str
) -> None:
    """All eight fields mid-typing, and those of a SIM not in front: locked at once, nothing missing."""
    typed = {}
    with open_vault(qtbot, data_dir) as window:
        window.guard.look()
        keep(window, SecretField.PIN, "0042")
        for place, sim_id in enumerate(sims):
            find(window, QListWidget, "vault_sim").setCurrentRow(place)
            for field in SecretField:
                text = f"{CANARY}-{place} \u0436\u4f60\U0001f424 {field}"
                begin(window, field, text)
                typed[sim_id, field] = stands(window, field)
                assert typed[sim_id, field] == text
        LOCKS[way](window)
        assert state(window) is VaultState.LOCKED
        assert not any(row.editing for row in window.findChildren(SecretRow))
        assert CANARY not in readable(window)
    assert drafts_in(data_dir) == typed


def test_what_was_being_typed_is_offered_and_continued(
    qtbot: object, data_dir: Path, sims: tuple[str, str]
) -> None:
    """After unlocking, Continue opens every editor with the very text; saving takes it out of the drafts."""
    with open_vault(qtbot, data_dir) as window:
        begin(window, SecretField.PUK, CANARY)
        find(window, QListWidget, "vault_sim").setCurrentRow(1)
        begin(window, SecretField.PIN, "12 34")
        window.guard.lock()
        gate = find(window, Banner, "vault_loss")
        assert gate.isVisible()
        assert "sealed" in gate.accessibleDescription()
        enter(type_into(window, "vault_password", PASSWORD))
        wait_for(qtbot, window, VaultState.UNLOCKED)
        waiting = find(window, Banner, "vault_waiting")
        assert waiting.isVisible()
        assert "PUK of Beeline card" in waiting.accessibleDescription()
        assert "PIN of Spare" in waiting.accessibleDescription()
        assert CANARY not in readable(window)
        press(window, "vault_waiting_continue")
        assert not waiting.isVisible()
        found = [stands(window, SecretField.PUK), stands(window, SecretField.PIN)]
        listed = find(window, QListWidget, "vault_sim")
        listed.setCurrentRow(1 - listed.currentRow())
        found += [stands(window, SecretField.PUK), stands(window, SecretField.PIN)]
        assert sorted(found) == ["", "", "12 34", CANARY]
        listed.setCurrentRow(0)
        press(window, "vault_puk_save")
        assert kept(window, sims[0], SecretField.PUK) == CANARY
        assert window.services.sealed_drafts.waiting() == ((sims[1], SecretField.PIN),)
        listed.setCurrentRow(1)
        press(window, "vault_pin_cancel")
        assert window.services.sealed_drafts.waiting() == ()


def test_discarding_asks_and_forgets(qtbot: object, data_dir: Path, sims: tuple[str, str]) -> None:
    """A mis-click loses nothing; Discard after the question forgets the text and nothing else."""
    with open_vault(qtbot, data_dir) as window:
        keep(window, SecretField.PUK, "12345678")
        begin(window, SecretField.PUK, CANARY)
        window.guard.lock()
        window.services.vault.unlock(PASSWORD)
        answer_box("confirmBox.cancel")
        press(window, "vault_waiting_discard")
        assert window.services.sealed_drafts.waiting() == ((sims[0], SecretField.PUK),)
        answer_box("confirmBox.yes")
        press(window, "vault_waiting_discard")
        assert window.services.sealed_drafts.waiting() == ()
        assert not find(window, Banner, "vault_waiting").isVisible()
        assert kept(window, sims[0], SecretField.PUK) == "12345678"


def test_beginning_to_type_into_a_field_that_waits_continues_it(
    qtbot: object, data_dir: Path, sims: tuple[str, str]
) -> None:
    """The offer may be overlooked: Change opens the editor with what was typed; other texts go on waiting."""
    with open_vault(qtbot, data_dir) as window:
        begin(window, SecretField.PUK, CANARY)
        begin(window, SecretField.NOTE, "half a sen")
        window.guard.lock()
        window.services.vault.unlock(PASSWORD)
        begin(window, SecretField.PUK, "9")
        assert stands(window, SecretField.PUK) == CANARY + "9"
        window.guard.lock()
        window.services.vault.unlock(PASSWORD)
        press(window, "vault_waiting_continue")
        assert stands(window, SecretField.PUK) == CANARY + "9"
        assert stands(window, SecretField.NOTE) == "half a sen"


def test_typing_is_sealed_within_a_second_without_a_lock(
    qtbot: object, data_dir: Path, sims: tuple[str, str]
) -> None:
    """A program that dies mid-typing has lost a second at most: the draft is on the disk without any deed."""
    assert PAUSE_MS < 1000
    with open_vault(qtbot, data_dir) as window:
        begin(window, SecretField.PIN, "12")
        qtbot.waitUntil(  # type: ignore[attr-defined]
            lambda: window.services.sealed_drafts.waiting() == ((sims[0], SecretField.PIN),), timeout=3000
        )
        assert drafts_in(data_dir) == {(sims[0], SecretField.PIN): "12"}
        editor(window, SecretField.PIN).clear()
        find(window, SecretRow, "vault_pin_row").stop_editing()
        window.guard.lock()
    assert drafts_in(data_dir) == {}


@pytest.mark.parametrize("field", [SecretField.LOGIN, SecretField.NOTE])
@given(text=st.text(st.characters(), max_size=40))
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_draft_is_what_stood_in_the_editor(
    qtbot: object, data_dir: Path, sims: tuple[str, str], field: SecretField, text: str
) -> None:
    """Whatever an input method or the clipboard puts there, the editor stands as it stood after the lock."""
    window = _stage(qtbot, data_dir)
    row = find(window, SecretRow, f"vault_{field}_row")
    if not row.editing:
        press(window, f"vault_{field}_change")
    insert(window, field, text)
    before = stands(window, field)
    window.guard.lock()
    window.services.vault.unlock(PASSWORD)
    if before:
        press(window, "vault_waiting_continue")
    assert stands(window, field) == before
    if row.editing:
        row._on_cancel()


_stages: dict[Path, MainWindow] = {}


def _stage(qtbot: object, data_dir: Path) -> MainWindow:
    """Give the window of this test, opened once for all its examples."""
    if data_dir not in _stages:
        window = open_vault(qtbot, data_dir)
        _stages.clear()
        _stages[data_dir] = window.__enter__()
        qtbot.addWidget(_stages[data_dir], before_close_func=lambda _: window.__exit__(None, None, None))  # type: ignore[attr-defined]
    return _stages[data_dir]


def test_a_lock_behind_an_open_question_takes_the_answer_back(
    qtbot: object, data_dir: Path, sims: tuple[str, str]
) -> None:
    """The vault locks while a box asks whether to remove a secret: Yes removes nothing any more."""
    with open_vault(qtbot, data_dir) as window:
        keep(window, SecretField.PIN, "0042")
        press(window, "vault_pin_change")
        begin(window, SecretField.PUK, CANARY)

        def lock_and_answer() -> None:
            box = QApplication.activeModalWidget()
            assert isinstance(box, QDialog)
            window.guard.watch.idle.emit()
            assert state(window) is VaultState.LOCKED
            find(box, QAbstractButton, "confirmBox.yes").click()

        QTimer.singleShot(0, lock_and_answer)
        press(window, "vault_pin_save")
        assert state(window) is VaultState.LOCKED
        assert not any(row.editing for row in window.findChildren(SecretRow))
        window.services.vault.unlock(PASSWORD)
        assert kept(window, sims[0], SecretField.PIN) == "0042"
        assert window.services.sealed_drafts.waiting() == ((sims[0], SecretField.PUK),)


def test_a_lock_while_the_vault_is_being_opened_wins(
    qtbot: object, data_dir: Path, sims: tuple[str, str]
) -> None:
    """The password is right and still being stretched: the vault stays locked, and the gate asks again."""
    with open_services(data_dir) as services:
        services.vault.create(PASSWORD)
        services.sealed_drafts.keep({(sims[0], SecretField.PIN): "12"})
    with vault_on(qtbot, data_dir) as window:
        enter(type_into(window, "vault_password", PASSWORD))
        assert find(window, VaultGate, "vault_gate")._job is not None
        window.guard.lock()
        wait_for(qtbot, window, VaultState.LOCKED)
        assert find(window, QLineEdit, "vault_password").isVisible()
    assert drafts_in(data_dir) == {(sims[0], SecretField.PIN): "12"}


def test_a_disk_that_refuses_does_not_keep_the_vault_open(
    qtbot: object, data_dir: Path, sims: tuple[str, str]
) -> None:
    """Where nothing can be written the vault locks all the same, and the loss is not hidden."""
    with open_vault(qtbot, data_dir) as window:
        begin(window, SecretField.PUK, CANARY)
        window.services.database._must_write = _refuse  # type: ignore[method-assign]
        window.guard.lock()
        assert state(window) is VaultState.LOCKED
        assert CANARY not in readable(window)
        del window.services.database._must_write
        banner = find(window, Banner, "vault_loss")
        assert banner.isVisible()
        assert "forgotten" in banner.accessibleDescription()


def _refuse() -> None:
    from kzcompanion.domain.errors import ReadOnly

    raise ReadOnly(reason="full", path="/")


def test_the_offer_speaks_every_language(qtbot: object, data_dir: Path, sims: tuple[str, str]) -> None:
    """The banner is rewritten when the language changes."""
    with open_vault(qtbot, data_dir) as window:
        begin(window, SecretField.PUK, CANARY)
        window.guard.lock()
        window.services.vault.unlock(PASSWORD)
        said = set()
        for code in ("en", "zh_CN", "ru", "kk"):
            window.deeds.choose_language(code)
            QTest.qWait(0)
            said.add(find(window, Banner, "vault_waiting").accessibleName())
        assert len(said) == 4
