"""The vault when it locks, when the SIM changes, when something is damaged: nothing leaks, nothing mixes."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QListWidget, QPlainTextEdit, QWidget
from vault_stage import (
    CANARY,
    PASSWORD,
    answer_box,
    keep,
    kept,
    mask,
    open_vault,
    press_key,
    readable,
    state,
    vault_on,
    wait_for,
)
from window_stage import NOW, enter, find, open_services, press, type_into

from kzcompanion.domain.secret_field import SecretField
from kzcompanion.services.vault_service import VaultState
from kzcompanion.storage.sims_store import SimsStore
from kzcompanion.storage.vault_store import VaultStore
from kzcompanion.ui.widgets.banner import Banner
from kzcompanion.ui.widgets.secret_row import SecretRow


@pytest.fixture
def sims(data_dir: Path) -> tuple[str, str]:
    """Give a data folder with two SIMs and no vault."""
    with open_services(data_dir) as services:
        return services.sims.add("Beeline card", "beeline").id, services.sims.add("Spare", "activ").id


def test_a_revealed_secret_is_masked_when_its_time_is_over(
    qtbot: object, data_dir: Path, sims: tuple[str, str]
) -> None:
    """The ring runs down second by second, and then nothing of the secret is left in any widget."""
    with open_vault(qtbot, data_dir) as window:
        keep(window, SecretField.PUK, CANARY)
        press(window, "vault_puk_reveal")
        label = mask(window, SecretField.PUK)
        assert CANARY in readable(window).replace(" ", "")
        for left in range(window.services.preferences.current().reveal_seconds, 0, -1):
            assert label.seconds_left == left
            label._tick.timeout.emit()
        assert not label.revealed
        assert CANARY not in readable(window).replace(" ", "")
        assert find(window, QAbstractButton, "vault_puk_reveal").accessibleName() == "Reveal: PUK"


def test_a_revealed_secret_is_masked_when_the_window_loses_the_focus(
    qtbot: object, data_dir: Path, sims: tuple[str, str]
) -> None:
    """Another window in front, another tab: the secret does not wait there."""
    with open_vault(qtbot, data_dir) as window:
        keep(window, SecretField.PIN, "0042")
        press(window, "vault_pin_reveal")
        other = QWidget()
        qtbot.addWidget(other)  # type: ignore[attr-defined]
        other.show()
        other.activateWindow()
        qtbot.waitUntil(lambda: not mask(window, SecretField.PIN).revealed)  # type: ignore[attr-defined]
        window.activateWindow()
        QTest.qWaitForWindowActive(window)
        press(window, "vault_pin_reveal")
        window.go_to("guide")
        assert not mask(window, SecretField.PIN).revealed


def test_ctrl_l_locks_masks_and_closes_editors(qtbot: object, data_dir: Path, sims: tuple[str, str]) -> None:
    """An open editor does not keep the vault open; what was typed there is sealed, and that is said."""
    with open_vault(qtbot, data_dir) as window:
        window.guard.look()
        keep(window, SecretField.PHONE, "+77011234567")
        press(window, "vault_phone_reveal")
        press(window, "vault_phone_copy")
        press(window, "vault_puk_change")
        QTest.keyClicks(find(window, QLineEdit, "vault_puk_edit"), CANARY)
        note = "vault_note"
        press(window, f"{note}_change")
        find(window, QPlainTextEdit, f"{note}_edit").setPlainText(f"secret {CANARY}")
        press_key(window, "Ctrl+L")
        assert state(window) is VaultState.LOCKED
        assert find(window, QLineEdit, "vault_password").isVisible()
        assert find(window, QLineEdit, "vault_password").hasFocus()
        assert not any(row.editing for row in window.findChildren(SecretRow))
        assert CANARY not in readable(window)
        assert "1234567" not in readable(window).replace(" ", "")
        assert QApplication.clipboard().text() == ""
        banner = find(window, Banner, "vault_loss")
        assert banner.isVisible()
        enter(type_into(window, "vault_password", PASSWORD))
        wait_for(qtbot, window, VaultState.UNLOCKED)
        assert not banner.isVisibleTo(window)
        assert not find(window, QLineEdit, "vault_puk_edit").isVisible()
        assert find(window, Banner, "vault_waiting").isVisible()


def test_the_lock_button_locks_without_a_word_about_loss(
    qtbot: object, data_dir: Path, sims: tuple[str, str]
) -> None:
    """Where nothing was being typed, nothing was lost."""
    with open_vault(qtbot, data_dir) as window:
        press(window, "vault_lock")
        assert state(window) is VaultState.LOCKED
        assert not find(window, Banner, "vault_loss").isVisible()


def test_secrets_of_one_sim_never_stand_under_another(
    qtbot: object, data_dir: Path, sims: tuple[str, str]
) -> None:
    """Choosing another SIM masks what was revealed; an open editor waits for its own SIM."""
    with open_vault(qtbot, data_dir) as window:
        keep(window, SecretField.PIN, "1111")
        press(window, "vault_pin_reveal")
        press(window, "vault_puk_change")
        QTest.keyClicks(find(window, QLineEdit, "vault_puk_edit"), CANARY)
        listed = find(window, QListWidget, "vault_sim")
        listed.setCurrentRow(1)
        assert not mask(window, SecretField.PIN).isVisible()
        assert not find(window, QLineEdit, "vault_puk_edit").isVisible()
        assert CANARY not in readable(window)
        keep(window, SecretField.PIN, "2222")
        listed.setCurrentRow(0)
        edit = find(window, QLineEdit, "vault_puk_edit")
        assert edit.isVisible()
        assert edit.text() == CANARY
        press(window, "vault_puk_save")
        assert kept(window, sims[0], SecretField.PUK) == CANARY
        assert kept(window, sims[0], SecretField.PIN) == "1111"
        assert kept(window, sims[1], SecretField.PIN) == "2222"
        assert SecretField.PUK not in window.services.vault.fields(sims[1])


def test_a_sim_put_away_keeps_its_secrets_in_reach(
    qtbot: object, data_dir: Path, sims: tuple[str, str]
) -> None:
    """A number may be needed after the trip; SIMs put away with nothing sealed are not listed."""
    with open_vault(qtbot, data_dir) as window:
        keep(window, SecretField.PIN, "0042")
        for sim_id in sims:
            window.services.sims.archive(sim_id)
        window.go_to("vault")
        listed = find(window, QListWidget, "vault_sim")
        assert [listed.item(row).text() for row in range(listed.count())] == ["Beeline card (put away)"]
        press(window, "vault_pin_reveal")
        assert mask(window, SecretField.PIN).accessibleName() == "0042"


def test_a_damaged_record_does_not_hide_the_others(
    qtbot: object, data_dir: Path, sims: tuple[str, str]
) -> None:
    """The SIM with the damage says so and offers to remove it; the other is as before."""
    with open_services(data_dir) as services:
        services.vault.create(PASSWORD)
        for sim_id in sims:
            services.vault.set_field(sim_id, SecretField.PIN, "0042")
        store = VaultStore(services.database)
        record = dict(store.records()[sims[0]])
        sealed = record["box"]["c"]
        flipped = sealed[:40] + ("A" if sealed[40] != "A" else "B") + sealed[41:]
        store.put_record(sims[0], record | {"box": record["box"] | {"c": flipped}})
    with vault_on(qtbot, data_dir) as window:
        enter(type_into(window, "vault_password", PASSWORD))
        wait_for(qtbot, window, VaultState.UNLOCKED)
        listed, damage = find(window, QListWidget, "vault_sim"), find(window, Banner, "vault_damage")
        listed.setCurrentRow([listed.item(row).text() for row in range(2)].index("Beeline card"))
        assert damage.isVisible()
        assert not mask(window, SecretField.PIN).isVisible()
        listed.setCurrentRow([listed.item(row).text() for row in range(2)].index("Spare"))
        assert not damage.isVisible()
        press(window, "vault_pin_reveal")
        assert mask(window, SecretField.PIN).accessibleName() == "0042"
        listed.setCurrentRow([listed.item(row).text() for row in range(2)].index("Beeline card"))
        answer_box("confirmBox.yes")
        press(window, "vault_damage_remove")
        assert not damage.isVisible()
        keep(window, SecretField.PIN, "1234")
        assert kept(window, sims[0], SecretField.PIN) == "1234"


def test_read_only_data_can_be_read_not_changed(qtbot: object, data_dir: Path, sims: tuple[str, str]) -> None:
    """A second window opens and reveals; its Change buttons are off."""
    with open_services(data_dir) as holder:
        holder.vault.create(PASSWORD)
        holder.vault.set_field(sims[0], SecretField.PIN, "0042")
        with vault_on(qtbot, data_dir, read_only=True) as window:
            enter(type_into(window, "vault_password", PASSWORD))
            wait_for(qtbot, window, VaultState.UNLOCKED)
            press(window, "vault_pin_reveal")
            assert mask(window, SecretField.PIN).accessibleName() == "0042"
            assert not find(window, QAbstractButton, "vault_pin_change").isEnabled()
            assert not find(window, QAbstractButton, "vault_puk_change").isEnabled()


def test_a_long_secret_is_shown_in_full(qtbot: object, data_dir: Path, sims: tuple[str, str]) -> None:
    """In the smallest window a revealed number or note is set in as many lines as it needs."""
    with open_vault(qtbot, data_dir) as window:
        window.resize(900, 600)
        keep(window, SecretField.NOTE, "word " * 80)
        keep(window, SecretField.ICCID, "8999701560000000018")
        for field in (SecretField.NOTE, SecretField.ICCID):
            press(window, f"vault_{field}_reveal")
            label = mask(window, field)
            qtbot.waitUntil(  # type: ignore[attr-defined]
                lambda label=label: label.height() >= label.heightForWidth(label.width())
            )
            assert label.grab().toImage().pixelColor(5, 8).isValid()


def test_every_text_follows_the_language(qtbot: object, data_dir: Path, sims: tuple[str, str]) -> None:
    """The open page speaks the new language at once and masks what was revealed."""
    with open_vault(qtbot, data_dir) as window:
        keep(window, SecretField.PIN, "0042")
        press(window, "vault_pin_reveal")
        window.deeds.choose_language("zh_CN")
        QApplication.sendPostedEvents(None, QEvent.Type.LanguageChange)
        assert "PIN" in find(window, QAbstractButton, "vault_pin_change").accessibleName()
        assert "Change" not in find(window, QAbstractButton, "vault_pin_change").accessibleName()
        assert not mask(window, SecretField.PIN).revealed


def test_opening_the_vault_clears_what_belonged_to_a_sim_gone_for_good(qtbot: object, data_dir: Path) -> None:
    """Ninety days after its removal the PIN of a SIM goes when the vault is next opened, the others stay."""
    with open_services(data_dir, NOW - timedelta(days=91)) as services:
        gone, stays = (services.sims.add(name, "izi").id for name in ("gone", "stays"))
        services.vault.create(PASSWORD)
        for sim_id in (gone, stays):
            services.vault.set_field(sim_id, "pin", "4071")
        SimsStore(services.database).remove(gone)
        services.database.forget_past()
    with vault_on(qtbot, data_dir) as window:
        window.services.bin.forget_expired()
        enter(type_into(window, "vault_password", PASSWORD))
        wait_for(qtbot, window, VaultState.UNLOCKED)
        records = VaultStore(window.services.database).records
        qtbot.waitUntil(lambda: set(records()) == {stays})  # type: ignore[attr-defined]
        assert kept(window, stays, SecretField.PIN) == "4071"
