"""The tracker: tiles, the log line, the ledger and the chart, through the widgets a user sees."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QTableView,
    QWidget,
)
from window_stage import NOW, enter, find, open_services, press, type_into, window_on

from kzcompanion.domain.ledger import EntryKind
from kzcompanion.domain.money import Money
from kzcompanion.domain.own_plan import Cycle, OwnPlan
from kzcompanion.ui import glance, standing_banners
from kzcompanion.ui.dialogs.entry_dialog import EntryDialog
from kzcompanion.ui.dialogs.sim_dialog import SimDialog
from kzcompanion.ui.models.ledger_model import LedgerModel
from kzcompanion.ui.models.ledger_sieve import LedgerProxy
from kzcompanion.ui.models.tiles_model import SIM_ID_ROLE, TilesModel
from kzcompanion.ui.widgets.balance_chart import BalanceChart
from kzcompanion.ui.widgets.field import Field


@pytest.fixture
def sim_id(data_dir: Path) -> str:
    """Give a data folder with one SIM and three balances falling by 100 tenge a day."""
    with open_services(data_dir) as services:
        sim = services.sims.add("Travel card", "beeline")
        for back, tenge in ((3, 1500), (2, 1400), (1, 1300)):
            services.ledger.log(sim.id, Money.tenge(tenge), at=NOW - timedelta(days=back))
    return sim.id


def test_a_balance_is_logged_with_the_amount_and_enter(qtbot: object, data_dir: Path, sim_id: str) -> None:
    """Ctrl+N's way: the amount and Enter are enough; the ledger, the tile and the disk hold it."""
    with window_on(qtbot, data_dir) as window:
        window.go_to("tracker")
        window.pages.current().start_entry()
        edit = type_into(window, "log_amount", "1 234,50")
        enter(edit)
        table = find(window, QTableView, "ledger_table")
        assert table.model().rowCount() == 4
        assert table.model().index(0, 3).data() == "1\u202f234.50\u00a0₸"
        assert edit.text() == ""
    with open_services(data_dir) as services:
        assert services.ledger.entries(sim_id)[-1].balance == Money(123450)


def test_ctrl_z_right_after_logging_takes_the_entry_back(qtbot: object, data_dir: Path, sim_id: str) -> None:
    """The cursor still stands in the amount; typing on is undone there first, and only then the entry."""
    with window_on(qtbot, data_dir) as window:
        window.go_to("tracker")
        window.pages.current().start_entry()
        edit = type_into(window, "log_amount", "900")
        enter(edit)
        assert len(window.services.ledger.entries(sim_id)) == 4
        assert edit.hasFocus()
        QTest.keyClicks(edit, "12")
        QTest.keyClick(edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert edit.text() == ""
        assert len(window.services.ledger.entries(sim_id)) == 4
        QTest.keyClick(edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert len(window.services.ledger.entries(sim_id)) == 3
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        QTest.keyClick(find(window, QTableView, "ledger_table"), Qt.Key.Key_Z, both)
        assert len(window.services.ledger.entries(sim_id)) == 4


def test_full_width_digits_are_echoed_while_typed(qtbot: object, data_dir: Path, sim_id: str) -> None:
    """What a Chinese keyboard types is understood, and the echo shows how."""
    with window_on(qtbot, data_dir) as window:
        window.go_to("tracker")
        type_into(window, "log_amount", "２０００")
        field = find(window, Field, "log_amount.field")
        assert field.texts()[0] == "2\u202f000.00\u00a0₸"


@pytest.mark.parametrize("text", ["abc", "1,234", "100 USD", ""])
def test_a_bad_amount_is_explained_at_the_field_and_nothing_is_lost(
    qtbot: object, data_dir: Path, sim_id: str, text: str
) -> None:
    """Bad, ambiguous and missing amounts keep what was typed and say what to type instead."""
    with window_on(qtbot, data_dir) as window:
        window.go_to("tracker")
        edit = type_into(window, "log_amount", text)
        press(window, "log_save")
        field = find(window, Field, "log_amount.field")
        assert field.error is not None
        assert len(field.texts()[0]) > 10
        assert edit.text() == text
        assert find(window, QTableView, "ledger_table").model().rowCount() == 3


def test_a_top_up_keeps_its_fee_and_new_end(qtbot: object, data_dir: Path, sim_id: str) -> None:
    """Amount, fee and valid-until of a top-up reach the ledger in one deed that can be undone."""
    with window_on(qtbot, data_dir) as window:
        window.go_to("tracker")
        press(window, "log_kind.topup")
        press(window, "log_more")
        type_into(window, "log_paid", "2000")
        type_into(window, "log_fee", "50")
        enter(type_into(window, "log_valid_until", "2026-12-03"))
        entry = window.services.ledger.entries(sim_id)[-1]
        assert (entry.kind, entry.amount, entry.fee) == (EntryKind.TOPUP, Money.tenge(2000), Money.tenge(50))
        assert entry.valid_until == date(2026, 12, 3)
        window.undo()
        assert len(window.services.ledger.entries(sim_id)) == 3
        assert find(window, QTableView, "ledger_table").model().rowCount() == 3


def test_a_fee_above_the_amount_is_refused_at_the_fee(qtbot: object, data_dir: Path, sim_id: str) -> None:
    """A channel cannot keep more than was paid."""
    with window_on(qtbot, data_dir) as window:
        window.go_to("tracker")
        press(window, "log_kind.topup")
        press(window, "log_more")
        type_into(window, "log_paid", "100")
        enter(type_into(window, "log_fee", "500"))
        assert find(window, Field, "log_fee.field").error is not None
        assert len(window.services.ledger.entries(sim_id)) == 3


def test_the_forecast_says_how_many_checks_it_needs(qtbot: object, data_dir: Path) -> None:
    """With too little to go by there is no date, but a number of checks."""
    with open_services(data_dir) as services:
        sim = services.sims.add("New", "izi")
        services.ledger.log(sim.id, Money.tenge(500))
    with window_on(qtbot, data_dir) as window:
        window.go_to("tracker")
        assert "2 more" in find(window, QLabel, "forecast_label").text()


def test_the_forecast_becomes_a_band(qtbot: object, data_dir: Path, sim_id: str) -> None:
    """Three falling balances give a band of days."""
    with window_on(qtbot, data_dir) as window:
        window.go_to("tracker")
        assert find(window, QLabel, "forecast_label").text().startswith("Lasts until")


def test_the_plan_charge_is_the_reason_to_act(qtbot: object, data_dir: Path, sim_id: str) -> None:
    """A plan charge the balance will not cover is named with its night."""
    with open_services(data_dir) as services:
        plan = OwnPlan(charge=Money.tenge(2500), cycle=Cycle.WEEK, next_charge_on=date(2026, 11, 24))
        services.sims.change(sim_id, plan=plan)
    with window_on(qtbot, data_dir) as window:
        window.go_to("tracker")
        text = find(window, QLabel, "act_by_label").text()
        assert "23 Nov" in text
        assert "24 Nov" in text
        assert "plan charge" in text


def test_the_most_urgent_sim_comes_first(qtbot: object, data_dir: Path, sim_id: str) -> None:
    """Overdue stands on top of the tiles."""
    with open_services(data_dir) as services:
        late = services.sims.add("Late", "activ")
        services.ledger.log(late.id, Money.tenge(10), valid_until=date(2026, 11, 20))
    with window_on(qtbot, data_dir) as window:
        window.go_to("tracker")
        tiles = find(window, QListView, "tracker_tiles")
        assert tiles.model().index(0, 0).data(SIM_ID_ROLE) == late.id
        assert "Overdue" in tiles.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_sim_is_added_with_its_plan(qtbot: object, data_dir: Path) -> None:
    """The form makes the SIM; a nickname is all it needs, the plan is kept when told."""
    with open_services(data_dir) as services:
        dialog = SimDialog(services)
        qtbot.addWidget(dialog)  # type: ignore[attr-defined]
        dialog.show()
        press(dialog, "sim_save")
        assert find(dialog, Field, "sim_nickname.field").error is not None
        type_into(dialog, "sim_nickname", "Reisekarte")
        operator = find(dialog, QComboBox, "sim_operator")
        operator.setCurrentIndex(operator.findData("kcell"))
        type_into(dialog, "sim_charge", "1990")
        type_into(dialog, "sim_next_charge", "31.04.2027")
        press(dialog, "sim_save")
        assert find(dialog, Field, "sim_next_charge.field").error is not None
        type_into(dialog, "sim_next_charge", "01.12.2026")
        press(dialog, "sim_save")
        assert dialog.result() == QDialog.DialogCode.Accepted
        sim = services.sims.find("Reisekarte")
        assert (sim.operator_id, sim.plan.charge) == ("kcell", Money.tenge(1990))
        assert sim.plan.next_charge_on == date(2026, 12, 1)


def test_a_taken_nickname_is_said_at_its_field(qtbot: object, data_dir: Path, sim_id: str) -> None:
    """Two SIMs of one name could not be told apart."""
    with open_services(data_dir) as services:
        dialog = SimDialog(services)
        qtbot.addWidget(dialog)  # type: ignore[attr-defined]
        dialog.show()
        type_into(dialog, "sim_nickname", "travel CARD")
        press(dialog, "sim_save")
        assert find(dialog, Field, "sim_nickname.field").error is not None
        assert len(services.sims.list()) == 1


def test_an_entry_is_changed_and_only_what_changed_is_written(
    qtbot: object, data_dir: Path, sim_id: str
) -> None:
    """A mistyped balance is put right; the rest of the entry stays."""
    with open_services(data_dir) as services:
        entry = services.ledger.entries(sim_id)[0]
        dialog = EntryDialog(services, entry)
        qtbot.addWidget(dialog)  # type: ignore[attr-defined]
        dialog.show()
        type_into(dialog, "entry_balance", "1499")
        press(dialog, "entry_save")
        changed = services.ledger.get(entry.id)
        assert changed.balance == Money.tenge(1499)
        assert changed.at == entry.at


def test_delete_removes_an_entry_and_undo_brings_it_back(qtbot: object, data_dir: Path, sim_id: str) -> None:
    """A mis-click costs nothing."""
    with window_on(qtbot, data_dir) as window:
        window.go_to("tracker")
        table = find(window, QTableView, "ledger_table")
        table.setCurrentIndex(table.model().index(0, 0))
        table.setFocus()
        QTest.keyClick(table, Qt.Key.Key_Delete)
        assert table.model().rowCount() == 2
        window.undo()
        assert table.model().rowCount() == 3


def test_a_deed_that_failed_is_not_called_done(
    qtbot: object, data_dir: Path, sim_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the data may only be read, removing and putting away say why not, and nothing says `Removed`."""
    with window_on(qtbot, data_dir, read_only=True) as window:
        told: list[object] = []
        monkeypatch.setattr(window, "show_error", told.append)
        window.go_to("tracker")
        table = find(window, QTableView, "ledger_table")
        table.setCurrentIndex(table.model().index(0, 0))
        table.setFocus()
        QTest.keyClick(table, Qt.Key.Key_Delete)
        press(window, "summary_archive")
        assert len(told) == 2
        assert window.findChild(QWidget, "toast") is None
        assert table.model().rowCount() == 3


def test_putting_a_sim_away_keeps_its_ledger(qtbot: object, data_dir: Path, sim_id: str) -> None:
    """An archived SIM leaves the tiles, not the disk."""
    with window_on(qtbot, data_dir) as window:
        window.go_to("tracker")
        press(window, "summary_archive")
        assert find(window, QListView, "tracker_tiles").model().rowCount() == 0
        assert len(window.services.ledger.entries(sim_id)) == 3
        window.undo()
        assert find(window, QListView, "tracker_tiles").model().rowCount() == 1


def test_the_search_finds_entries_by_amount_and_note(qtbot: object, data_dir: Path, sim_id: str) -> None:
    """Words are looked for in every column."""
    with open_services(data_dir) as services:
        services.ledger.log(sim_id, Money.tenge(1250), note="hotel Almaty")
    with window_on(qtbot, data_dir) as window:
        window.go_to("tracker")
        table, search = find(window, QTableView, "ledger_table"), find(window, QLineEdit, "tracker_search")
        search.setText("almaty")
        qtbot.waitUntil(lambda: table.model().rowCount() == 1)  # type: ignore[attr-defined]
        search.setText("1400")
        qtbot.waitUntil(lambda: table.model().rowCount() == 1)  # type: ignore[attr-defined]
        search.setText("")
        qtbot.waitUntil(lambda: table.model().rowCount() == 4)  # type: ignore[attr-defined]


def test_the_chart_is_read_out_by_arrow_keys(qtbot: object, data_dir: Path, sim_id: str) -> None:
    """Without a mouse the points can be read one by one, and a screen reader hears them."""
    with window_on(qtbot, data_dir) as window:
        window.go_to("tracker")
        press(window, "tracker_view.chart")
        chart = find(window, BalanceChart, "balance_chart")
        QTest.keyClick(chart, Qt.Key.Key_Right)
        assert "1\u202f300" in chart.accessibleDescription()
        QTest.keyClick(chart, Qt.Key.Key_Left)
        assert "1\u202f400" in chart.accessibleDescription()
        assert not chart.grab().toImage().isNull()


def test_glance_mode_hides_every_amount(qtbot: object, data_dir: Path, sim_id: str) -> None:
    """One key and no amount is readable, neither in the tile nor in the ledger."""
    with window_on(qtbot, data_dir) as window:
        window.go_to("tracker")
        glance.current().turn(True)
        try:
            table = find(window, QTableView, "ledger_table")
            tiles = find(window, QListView, "tracker_tiles")
            assert "1\u202f300" not in table.model().index(0, 3).data()
            assert "1\u202f300" not in tiles.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        finally:
            glance.current().turn(False)


def test_the_models_keep_qts_rules(qtmodeltester: object, data_dir: Path, sim_id: str) -> None:
    """Views can trust tiles and ledger, filled, searched and empty."""
    with open_services(data_dir) as services:
        tiles, ledger = TilesModel(), LedgerModel()
        proxy = LedgerProxy(ledger)
        for model in (tiles, ledger, proxy):
            qtmodeltester.check(model)  # type: ignore[attr-defined]
        overview = services.tracker.overview()
        tiles.show_tiles(overview, {})
        ledger.show_entries(overview[0].entries, overview[0].now)
        proxy.search("1")
        for model in (tiles, ledger, proxy):
            qtmodeltester.check(model)  # type: ignore[attr-defined]
            assert model.data(QModelIndex()) is None


def test_an_entry_is_logged_for_last_night(qtbot: object, data_dir: Path, sim_id: str) -> None:
    """The time is optional and stands in the extra fields; it is Almaty time."""
    with window_on(qtbot, data_dir) as window:
        window.go_to("tracker")
        press(window, "log_more")
        type_into(window, "log_at", "2026-11-21 23:10")
        enter(type_into(window, "log_amount", "1250"))
        entry = next(
            entry for entry in window.services.ledger.entries(sim_id) if entry.balance == Money.tenge(1250)
        )
        assert entry.at == datetime(2026, 11, 21, 18, 10, tzinfo=UTC)


def test_glance_mode_hides_the_data_left_and_the_amount_to_top_up(
    qtbot: object, data_dir: Path, sim_id: str
) -> None:
    """The head of the SIM shows no figure either."""
    with open_services(data_dir) as services:
        services.ledger.log(sim_id, Money.tenge(1234), data_mb=777)
    with window_on(qtbot, data_dir) as window:
        window.go_to("tracker")
        shown = [label for label in window.findChildren(QLabel) if "777" in label.text()]
        assert shown
        glance.current().turn(True)
        try:
            assert not [label for label in window.findChildren(QLabel) if "777" in label.text()]
        finally:
            glance.current().turn(False)


def test_a_paused_top_up_is_in_sight_and_continued(qtbot: object, data_dir: Path, sim_id: str) -> None:
    """The button says that one was begun; on start the banner says where it was paused."""
    with open_services(data_dir) as services:
        services.renewal.start(sim_id)
    with window_on(qtbot, data_dir) as window:
        standing_banners.add_pending(window)
        window.go_to("tracker")
        assert find(window, QPushButton, "summary_topup").text() == "Continue the top-up"
        banner = find(window, QWidget, "pending_banner")
        assert banner.isVisibleTo(window)
        assert "aused at step" in banner.accessibleDescription()
        press(window, "pending_banner_open")
        assert window.pages.current_id() == "renew"


def test_with_every_sim_put_away_the_way_to_them_is_shown(qtbot: object, data_dir: Path, sim_id: str) -> None:
    """The empty tracker does not say that there never was one, and its link opens those put away."""
    with window_on(qtbot, data_dir) as window:
        window.go_to("tracker")
        press(window, "summary_archive")
        empty = find(window, QWidget, "tracker_empty")
        assert empty.isVisible()
        assert empty.accessibleName() == "No SIM in use"
        seen: list[str] = []

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, QDialog)
            seen.append(dialog.objectName())
            dialog.reject()

        QTimer.singleShot(0, look)
        press(window, "tracker_empty.link")
        assert seen == ["archive_dialog"]
        window.undo()
        assert not empty.isVisible()
