"""Plans, trip and phone in the Operators tab, through visible widgets: written, ranked, explained, kept."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import choosing_views
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QSlider
from window_stage import find, press, type_into, window_on

from kzcompanion.domain.money import Money
from kzcompanion.ui.choosing.plan_verdict import PlanVerdict
from kzcompanion.ui.choosing.plans_view import begun_from
from kzcompanion.ui.choosing.trip_view import TripView
from kzcompanion.ui.dialogs.offered_plan_dialog import OfferedPlanDialog
from kzcompanion.ui.dialogs.sim_dialog import SimDialog
from kzcompanion.ui.main_window import MainWindow
from kzcompanion.ui.tables.rows_table import RowsTable
from kzcompanion.ui.widgets.empty_state import EmptyState


@contextmanager
def part_on(
    qtbot: object, folder: Path, section: str, *, plans: bool = True, **more: Any
) -> Iterator[MainWindow]:
    """Show one part of the Operators tab."""
    with window_on(qtbot, folder, **more) as window:
        if plans and not window.services.own_plans.all():
            choosing_views.offer_plans(window.services)
        window.go_to("operators", section=section)
        yield window


def texts(table: RowsTable) -> list[list[str]]:
    """Read a table row by row."""
    model = table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def reckon(window: MainWindow, **typed: str) -> list[list[str]]:
    """Type a trip, have it reckoned, read the ranking."""
    for name, text in typed.items():
        type_into(window, f"trip_{name}", text)
    find(window, TripView, "trip_view").refresh()
    return texts(find(window, RowsTable, "trip_table"))


def verdict(window: MainWindow) -> str:
    """Read the explanation."""
    return "\n".join(find(window, PlanVerdict, "trip_verdict").texts())


def said(window: MainWindow, field: str) -> str:
    """Read what stands under a field."""
    labels = window.findChild(QLineEdit, field).parentWidget().findChildren(QLabel)
    return " ".join(label.text() for label in labels)


# --- plans -------------------------------------------------------------------------------------------------
def test_own_plans_stand_before_history(qtbot: object, data_dir: Path) -> None:
    """Own plans first; what operators sold once is marked as history, and unlimited never lacks its cap."""
    with part_on(qtbot, data_dir, "plans") as window:
        rows = texts(find(window, RowsTable, "plans_table"))
        assert {row[0] for row in rows[:4]} == {"Tourist 30", "Weekly", "Unlim", "Bundle"}
        assert all(row[4].startswith("history") for row in rows[4:])
        assert all("cap" in row[3] for row in rows if row[0] == "Unlim")
        assert [row[2] for row in rows if row[0] == "Bundle"] == ["price not known — ask"]
        press(window, "plans_which.own")
        assert len(texts(find(window, RowsTable, "plans_table"))) == 4
        press(window, "plans_which.history")
        assert all(row[4].startswith("history") for row in texts(find(window, RowsTable, "plans_table")))


def test_removing_a_plan_is_undone(qtbot: object, data_dir: Path) -> None:
    """Delete takes the chosen plan away, Undo brings it back; a plan of the past stays."""
    with part_on(qtbot, data_dir, "plans") as window:
        table = find(window, RowsTable, "plans_table")
        table.setFocus()
        gone = table.current_id()
        QTest.keyClick(table, Qt.Key.Key_Delete)
        assert len(window.services.own_plans.all()) == 3
        window.services.undo.undo()
        assert gone in {plan.id for plan in window.services.own_plans.all()}
        press(window, "plans_which.history")
        QTest.keyClick(table, Qt.Key.Key_Delete)
        assert len(window.services.own_plans.all()) == 4


def test_a_plan_of_the_past_lends_its_rules_but_not_its_price(qtbot: object, data_dir: Path) -> None:
    """The form begun from it asks for the price."""
    with part_on(qtbot, data_dir, "plans", plans=False) as window:
        shipped = next(plan for plan in window.services.facts.plans() if plan.price is not None)
        rules = begun_from(shipped, "en")
        assert rules.charge is None
        dialog = OfferedPlanDialog(window.services, begun=(shipped.operators[0], rules), parent=window)
        dialog.show()
        press(dialog, "own_plan_save")
        assert dialog.plan is not None
        assert dialog.plan.rules.name == shipped.name.text("en")
        assert dialog.plan.rules.charge is None
        dialog.deleteLater()


def test_the_form_writes_and_changes_a_plan(qtbot: object, data_dir: Path) -> None:
    """What is typed is kept with day and place; what is wrong is said at its field and nothing is lost."""
    with part_on(qtbot, data_dir, "plans", plans=False) as window:
        dialog = OfferedPlanDialog(window.services, parent=window)
        dialog.show()
        press(dialog, "own_plan_save")
        assert dialog.plan is None
        type_into(dialog, "own_plan_plan_name", "Weekly")
        type_into(dialog, "own_plan_charge", "1290")
        type_into(dialog, "own_plan_seen_at", "airport")
        find(dialog, QCheckBox, "own_plan_closed").setChecked(True)
        press(dialog, "own_plan_save")
        (plan,) = window.services.own_plans.all()
        assert (plan.rules.charge, plan.seen_at, plan.closed) == (Money.tenge(1290), "airport", True)
        assert plan.seen_on == date(2026, 11, 22)
        change = OfferedPlanDialog(window.services, plan, parent=window)
        change.show()
        type_into(change, "own_plan_charge", "1390")
        press(change, "own_plan_save")
        assert window.services.own_plans.get(plan.id).rules.charge == Money.tenge(1390)
        for form in (dialog, change):
            form.deleteLater()


def test_a_sim_takes_a_plan(qtbot: object, data_dir: Path) -> None:
    """Choosing one of the plans fills the SIM's form with its rules and its operator."""
    with part_on(qtbot, data_dir, "plans") as window:
        dialog = SimDialog(window.services, None, window)
        dialog.show()
        box = find(dialog, QComboBox, "sim_own_plan")
        place = next(place for place in range(box.count()) if box.itemText(place).startswith("Weekly"))
        box.setCurrentIndex(place)
        box.activated.emit(place)
        type_into(dialog, "sim_nickname", "blue")
        press(dialog, "sim_save")
        (sim,) = window.services.sims.list()
        assert (sim.operator_id, sim.plan) == ("kcell", choosing_views.WEEKLY)
        dialog.deleteLater()


# --- my trip -----------------------------------------------------------------------------------------------
def test_plans_are_ranked_and_explained(qtbot: object, data_dir: Path) -> None:
    """The sum, reasons and threshold are told; a plan without a price stands last, unranked."""
    with part_on(qtbot, data_dir, "trip") as window:
        rows = reckon(window, arrival="2026-11-22", departure="2026-12-12", data="1 GB")
        assert rows[0][0] == "1. Weekly (Kcell)"
        assert rows[-1][0] == "Bundle (izi)"
        assert rows[-1][3] == "ask first"
        find(window, RowsTable, "trip_table").selectRow(0)
        words = verdict(window)
        assert "3 charges 3\u202f870\u00a0₸" in words
        assert "No plan with a known price costs less" in words
        assert "From 1.2 GB a day on, Tourist 30 (Beeline) is cheaper than Weekly (Kcell)" in words
        find(window, RowsTable, "trip_table").selectRow(3)
        assert "What does the plan cost?" in verdict(window)


def test_roaming_is_set_beside(qtbot: object, data_dir: Path) -> None:
    """A typed price of a day and a typed rate give the day from which the plan pays."""
    with part_on(qtbot, data_dir, "trip") as window:
        reckon(window, departure="2026-12-12", data="300 MB", day_price="10", rate="72")
        find(window, RowsTable, "trip_table").selectRow(0)
        assert "Cheaper than roaming from a trip of" in verdict(window)


def test_weights_change_the_order_and_are_kept(qtbot: object, data_dir: Path) -> None:
    """Moving a weight ranks anew; the weights and what is typed are there after a restart."""
    with part_on(qtbot, data_dir, "trip") as window:
        reckon(window, departure="2026-12-12", data="1.3 GB")
        before = [row[3] for row in texts(find(window, RowsTable, "trip_table"))]
        find(window, QSlider, "trip_weight_lasts").setValue(100)
        find(window, QComboBox, "trip_currency").setCurrentText("UZS")
        find(window, TripView, "trip_view").refresh()
        assert [row[3] for row in texts(find(window, RowsTable, "trip_table"))] != before
        window.go_to("guide")
    with part_on(qtbot, data_dir, "trip") as window:
        assert find(window, QSlider, "trip_weight_lasts").value() == 100
        assert find(window, QLineEdit, "trip_data").text() == "1.3 GB"
        assert find(window, QComboBox, "trip_currency").currentText() == "UZS"


@pytest.mark.parametrize(
    ("field", "text", "words"),
    [
        ("departure", "2026-11-01", "before the arrival"),
        ("departure", "9999-01-01", "no day that can be meant"),
        ("departure", "2030-01-01", "366 days"),
        ("data", "0", "nothing to compare"),
        ("data", "1000000000 GB", "not an amount of data"),
        ("data", "200 GB", "more than can be used in a day"),
        ("minutes", "2000", "more than can be used in a day"),
    ],
)
def test_what_cannot_be_is_said_at_the_field(
    qtbot: object, data_dir: Path, field: str, text: str, words: str
) -> None:
    """The sentence stands under the field, what was typed stays, and no ranking is shown."""
    with part_on(qtbot, data_dir, "trip") as window:
        type_into(window, "trip_departure", "2026-12-01")
        edit = type_into(window, f"trip_{field}", text)
        edit.editingFinished.emit()
        find(window, TripView, "trip_view").refresh()
        assert words in said(window, f"trip_{field}")
        assert edit.text() == text
        assert not find(window, RowsTable, "trip_table").isVisible()


def test_without_plans_the_trip_offers_to_write_one_down(qtbot: object, data_dir: Path) -> None:
    """The empty view has one button, in front of it nothing is ranked."""
    with part_on(qtbot, data_dir, "trip", plans=False) as window:
        assert find(window, EmptyState, "trip_empty").isVisible()
        press(window, "trip_presets.video")
        assert find(window, QLineEdit, "trip_data").text() == "3072"


# --- my phone ----------------------------------------------------------------------------------------------
def test_bands_are_judged_and_kept(qtbot: object, data_dir: Path) -> None:
    """Each operator is judged, sources stand beneath, and the text is there after a restart."""
    with part_on(qtbot, data_dir, "phone") as window:
        text = find(window, QPlainTextEdit, "phone_bands")
        text.setPlainText("GSM 900/1800; LTE B3; n78")
        rows = {row[0]: row[1:] for row in texts(find(window, RowsTable, "phone_table"))}
        assert rows["Kcell"] == ["works", "not told", "partly", "works"]
        assert rows["Beeline"][3] == "ask"
        table = find(window, RowsTable, "phone_table")
        table.setCurrentIndex(table.model().index(2, 3))
        assert "github.com" in find(window, QLabel, "phone_told").text()
        window.go_to("guide")
    with part_on(qtbot, data_dir, "phone") as window:
        assert find(window, QPlainTextEdit, "phone_bands").toPlainText() == "GSM 900/1800; LTE B3; n78"


def test_ticking_writes_the_text(qtbot: object, data_dir: Path) -> None:
    """A ticked band is written, an unticked one goes, and what could not be read stays."""
    with part_on(qtbot, data_dir, "phone") as window:
        text = find(window, QPlainTextEdit, "phone_bands")
        text.setPlainText("LTE 800")
        assert "800" in find(window, QLabel, "phone_questions").text()
        press(window, "phone_ticks.4g.3")
        assert text.toPlainText() == "LTE B3; 800"
        press(window, "phone_ticks.4g.3")
        assert text.toPlainText() == "800"


def test_a_note_on_coverage_is_one_line(qtbot: object, data_dir: Path) -> None:
    """Place and button write it; without a place the field says so; Delete removes, Undo brings back."""
    with part_on(qtbot, data_dir, "phone") as window:
        press(window, "coverage_failed")
        assert window.services.coverage.all() == []
        type_into(window, "coverage_place", "Saty")
        press(window, "coverage_failed")
        (note,) = window.services.coverage.all()
        assert (note.place, note.worked) == ("Saty", False)
        assert find(window, QLineEdit, "coverage_place").text() == ""
        QApplication.processEvents()
        press(window, "coverage_remove")
        assert window.services.coverage.all() == []
        window.services.undo.undo()
        assert texts(find(window, RowsTable, "coverage_table"))[0][0] == "Saty"


def test_read_only_shows_all_and_writes_nothing(qtbot: object, data_dir: Path) -> None:
    """Where nothing can be written the buttons are off, and leaving keeps no text."""
    with part_on(qtbot, data_dir, "phone"):
        pass
    with part_on(qtbot, data_dir, "phone", read_only=True) as window:
        find(window, QPlainTextEdit, "phone_bands").setPlainText("LTE B3")
        assert not window.findChild(QLineEdit, "coverage_place").parentWidget().isHidden()
        window.go_to("operators", section="plans")
        assert window.services.preferences.current().phone_bands == ""
