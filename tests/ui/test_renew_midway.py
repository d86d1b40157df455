"""Promises of the program when newer data take an operator or way in use, and of the pasted reply."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QListWidget,
    QPlainTextEdit,
    QTableView,
    QWidget,
)
from renew_stage import HOTEL, PASSWORD, furnish, step_of, tab_of, the_draft, tick, walk_to
from test_renew_new_data import CHANNEL, OPERATOR, grown_pack, said, use
from window_stage import find, press, type_into, window_on

from kzcompanion.domain.ledger import EntryKind
from kzcompanion.domain.money import Money
from kzcompanion.domain.preferences import LANGUAGES
from kzcompanion.domain.renewal import RenewalState, Step
from kzcompanion.files.resources import resource
from kzcompanion.ui import error_text, palette_entries
from kzcompanion.ui.dialogs.reply_dialog import ReplyDialog
from kzcompanion.ui.dialogs.sim_dialog import SimDialog
from kzcompanion.ui.main_window import MainWindow
from kzcompanion.ui.models.ledger_model import LedgerColumn
from kzcompanion.ui.qr.qr_dialog import QrDialog
from kzcompanion.ui.qr.qr_page import QrCase
from kzcompanion.ui.renewal.pocket_dialog import PocketDialog

GONE = "no longer in the data"
REPLY = "Баланс: 845,30 тг. Тел. 87011234567"


def hotel_at(window: MainWindow, operator_id: str) -> str:
    """Give the SIM with plan, ledger and number another operator, and return its id."""
    sim = window.services.sims.find(HOTEL)
    window.services.sims.change(sim.id, operator_id=operator_id)
    return sim.id


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_sim_whose_operator_is_gone_is_shown_everywhere(
    qtbot: Any, data_dir: Path, tmp_path: Path, lang: str
) -> None:
    """Every tab, search, QR codes and calendar go on; the SIM carries the id and says that it is gone."""
    furnish(data_dir)
    with window_on(qtbot, data_dir, lang=lang) as window:
        use(window, grown_pack(tmp_path))
        sim_id = hotel_at(window, OPERATOR)
        use(window, resource("data", "kz"))
        window.services.vault.unlock(PASSWORD)
        for tab in ("tracker", "vault", "operators", "renew", "guide"):
            window.go_to(tab)
            QApplication.processEvents()
        tiles = find(window, QListView, "tracker_tiles").model()
        assert HOTEL in {tiles.index(row, 0).data() for row in range(tiles.rowCount())}
        found = palette_entries.find(window, HOTEL)
        assert any(OPERATOR in entry.detail for entry in found)
        sim = window.services.sims.get(sim_id)
        codes = QrDialog(QrCase(window.services, window, OPERATOR, sim), window.bridge, window)
        for page in codes.pages:
            codes.show_page(page)
        codes.close()
        snapshot = window.services.tracker.snapshot(sim_id)
        assert window.services.calendar.qr_text(snapshot, error_text.wording()) is not None
        window.go_to("renew")
        press(window, "renew_start")
        sims = find(window, QListWidget, "renew_sim")
        spoken = [sims.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(sims.count())]
        (one,) = [words for words in spoken if words.startswith(HOTEL)]
        assert OPERATOR in one
        assert lang != "en" or GONE in one


def test_a_sim_whose_operator_is_gone_can_still_be_changed(
    qtbot: Any, data_dir: Path, tmp_path: Path
) -> None:
    """A new nickname is kept with the operator as it is; another operator can be chosen."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        use(window, grown_pack(tmp_path))
        sim_id = hotel_at(window, OPERATOR)
        use(window, resource("data", "kz"))
        dialog = SimDialog(window.services, window.services.sims.get(sim_id), parent=window)
        dialog.show()
        operator = find(dialog, QComboBox, "sim_operator")
        assert operator.currentText() == f"{OPERATOR} (operator {GONE})"
        type_into(dialog, "sim_nickname", "Renamed")
        press(dialog, "sim_save")
        sim = window.services.sims.get(sim_id)
        assert (sim.nickname, sim.operator_id) == ("Renamed", OPERATOR)


def test_a_top_up_goes_on_when_its_operator_goes(qtbot: Any, data_dir: Path, tmp_path: Path) -> None:
    """A notice names it and leads to the choice; the sheet is made without it; what was typed stays."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        use(window, grown_pack(tmp_path))
        hotel_at(window, OPERATOR)
        walk_to(window, Step.DO)
        assert not find(window, QWidget, "renew_data_gone").isVisible()
        use(window, resource("data", "kz"))
        assert OPERATOR in said(window, "renew_data_gone")
        assert PocketDialog(tab_of(window).desk, window).save(tmp_path / "sheet.pdf")
        window.go_to("tracker")
        window.go_to("renew")
        press(window, "renew_pause")
        press(window, f"renew_continue_{the_draft(window).id}")
        press(window, "renew_choose_again")
        assert step_of(window) is Step.READY
        operator = find(window, QComboBox, "renew_operator")
        assert operator.currentIndex() < 0
        assert not find(window, QCheckBox, "renew_operator_confirmed").isChecked()
        operator.setCurrentIndex(operator.findData("beeline"))
        tick(window, "renew_operator_confirmed")
        assert not find(window, QWidget, "renew_data_gone").isVisible()
        press(window, "renew_next")
        assert find(window, QLineEdit, "renew_amount").text() == "2000"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_pending_top_up_whose_way_is_gone_is_recorded(
    qtbot: Any, data_dir: Path, tmp_path: Path, lang: str
) -> None:
    """While the data know the way it goes by its name; without them the result is taken all the same."""
    furnish(data_dir)
    with window_on(qtbot, data_dir, lang=lang) as window:
        use(window, grown_pack(tmp_path))
        walk_to(window, Step.CHANNEL)
        press(window, f"renew_channel_{CHANNEL}")
        press(window, "renew_next")
        press(window, "renew_went_to_pay")
        press(window, "renew_pause")
        home = find(window, QWidget, "renew_home")
        assert any("Post office" in label.text() for label in home.findChildren(QLabel))
        use(window, resource("data", "kz"))
        press(window, f"renew_continue_{the_draft(window).id}")
        assert the_draft(window).state is RenewalState.PENDING
        notice = find(window, QWidget, "renew_data_gone")
        assert notice.isVisible()
        assert not find(window, QWidget, "renew_choose_again").isVisible()
        press(window, "renew_back")
        assert step_of(window) is Step.DO
        window.findChild(QWidget, "renew_wizard").show_step(Step.ARRIVED)  # type: ignore[union-attr]
        press(window, "renew_outcome_arrived")
        press(window, "renew_save_result")
        assert step_of(window) is Step.DONE
        hotel = window.services.sims.find(HOTEL)
        assert window.services.ledger.entries(hotel.id)[-1].channel == CHANNEL
        window.go_to("tracker", sim_id=hotel.id)
        table = find(window, QTableView, "ledger_table").model()
        assert table.index(0, LedgerColumn.NOTE).data() == "Post office"  # spelled from its id


def test_a_way_that_the_data_add_has_its_name_in_the_ledger(
    qtbot: Any, data_dir: Path, tmp_path: Path
) -> None:
    """The tracker's table and its log line call it by its title."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        use(window, grown_pack(tmp_path))
        hotel = window.services.sims.find(HOTEL)
        window.services.ledger.topup(hotel.id, Money.tenge(500), channel=CHANNEL, receipt="7")
        window.services.ledger.topup(hotel.id, Money.tenge(500), channel="shop", note="corner")
        window.go_to("tracker", sim_id=hotel.id)
        table = find(window, QTableView, "ledger_table").model()
        notes = {table.index(row, LedgerColumn.NOTE).data() for row in range(2)}
        assert notes == {"Post office · receipt 7", "corner · Operator's shop"}
        press(window, "log_more")
        ways = find(window, QComboBox, "log_channel")
        assert "Post office" in [ways.itemText(row) for row in range(ways.count())]


def paste(window: MainWindow, text: str) -> None:
    """Paste a reply at step 2 and take what was found."""

    def fill_in() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ReplyDialog)
        find(dialog, QPlainTextEdit, "reply_text").setPlainText(text)
        dialog.box.read_now()
        press(dialog, "reply_take")

    QTimer.singleShot(0, fill_in)
    press(window, "renew_paste_balance")


def test_a_reply_pasted_while_getting_ready_is_a_check_with_its_text(qtbot: Any, data_dir: Path) -> None:
    """The balance stands in field and ledger, there with the text; twice is once; Undo works."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        hotel = window.services.sims.find(HOTEL)
        before = len(window.services.ledger.entries(hotel.id))
        walk_to(window, Step.READY)
        paste(window, REPLY)
        assert find(window, QLineEdit, "renew_balance").text().startswith("845")
        paste(window, REPLY)
        entries = window.services.ledger.entries(hotel.id)
        assert len(entries) == before + 1
        assert (entries[-1].kind, entries[-1].balance) == (EntryKind.CHECK, Money(84_530))
        assert entries[-1].reply.startswith("Баланс: 845,30 тг")
        assert "8701" not in entries[-1].reply
        assert tab_of(window).desk.draft.balance == Money(84_530)
        window.undo()
        assert len(window.services.ledger.entries(hotel.id)) == before
        assert find(window, QLineEdit, "renew_balance").text().startswith("845")
