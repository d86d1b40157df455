"""Promises for the moment of paying: codes and number large, the fee taken down, the sum in money of home."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit
from renew_stage import DATA, PASSWORD, furnish, tab_of, the_draft, walk_to
from window_stage import NOW, find, press, type_into, window_on

from kzcompanion.domain.renewal import Step
from kzcompanion.ui.dialogs.dial_dialog import DialDialog
from kzcompanion.ui.main_window import MainWindow
from kzcompanion.ui.widgets.dial_view import DialView


def dialled(window: MainWindow, name: str) -> str:
    """Press a button that opens the dial view; return what the first group reads, and close it."""
    read: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, DialDialog)
        view = find(dialog, DialView, "dial_view")
        read.append(view.reading())
        read.append(str(view.total))
        press(dialog, "dial_close")

    QTimer.singleShot(0, look)
    press(window, name)
    return " ".join(read)


def test_a_code_opens_large(qtbot: Any, data_dir: Path) -> None:
    """From the balance in step 2, from the checklist, and from the question where the money is."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        walk_to(window, Step.READY, DATA)
        assert "star" in dialled(window, "renew_balance_dial")
        tab_of(window).desk.change(operator_confirmed=True)
        press(window, "renew_next")
        type_into(window, "renew_amount", "2000")
        press(window, "renew_next")
        press(window, "renew_channel_shop")
        press(window, "renew_next")
        assert "star" in dialled(window, "renew_dial_do_kcell_which_network")
        press(window, "renew_went_to_pay")
        press(window, "renew_outcome_unknown")
        assert "star" in dialled(window, "renew_dial_unknown_kcell_balance")


def test_the_number_opens_large_while_the_vault_is_open(qtbot: Any, data_dir: Path) -> None:
    """Ten digits in groups to compare with the terminal; a lock takes the way to them away."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        window.services.vault.unlock(PASSWORD)
        walk_to(window, Step.DO)
        read = dialled(window, "renew_ticket_dial")
        assert read.startswith("Group 1 of ")
        window.services.vault.lock()
        assert not find(window, QAbstractButton, "renew_ticket_dial").isVisible()


def test_a_fee_told_at_the_counter_is_in_the_result(qtbot: Any, data_dir: Path) -> None:
    """What is typed into the checklist stands in the result form and survives a restart."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        walk_to(window, Step.DO)
        type_into(window, "renew_told_fee", "100")
        press(window, "renew_went_to_pay")
    with window_on(qtbot, data_dir) as window:
        window.go_to("renew")
        press(window, f"renew_continue_{the_draft(window).id}")
        press(window, "renew_outcome_arrived")
        assert find(window, QLineEdit, "renew_fee").text() == "100"


def test_the_sum_stands_in_money_of_home_with_the_day_of_the_rate(qtbot: Any, data_dir: Path) -> None:
    """A rate is typed once, kept with its day, shown beside every amount, and dropped with its currency."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        walk_to(window, Step.AMOUNT)
        told = find(window, QLabel, "renew_home_amount")
        type_into(window, "renew_amount", "2000")
        assert not told.isVisible()
        type_into(window, "renew_home_rate", "70")
        find(window, QLineEdit, "renew_amount").setFocus()
        qtbot.waitUntil(told.isVisible)
        assert "28.57 CNY" in told.text()
        assert "22 November 2026" in told.text()
        type_into(window, "renew_amount", "two")
        assert not told.isVisible()
    with window_on(qtbot, data_dir, now=NOW + timedelta(days=3)) as window:
        window.go_to("renew", renewal_id=the_draft(window).id)
        type_into(window, "renew_amount", "700")
        told = find(window, QLabel, "renew_home_amount")
        assert "10 CNY" in told.text().replace(".00", "")
        assert "22 November 2026" in told.text()
        find(window, QComboBox, "renew_home_currency").setCurrentText("EUR")
        assert not told.isVisible()
        assert window.services.preferences.home_rate() is None
        type_into(window, "renew_home_rate", "-4")
        find(window, QLineEdit, "renew_amount").setFocus()
        assert window.services.preferences.home_rate() is None
