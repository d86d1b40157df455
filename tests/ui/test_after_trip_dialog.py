"""After the trip: keeping the number with dates and cost, letting it go, and the SIMs that were put away."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QTableView
from window_stage import NOW, find, open_services, press, type_into, window_on

from kzcompanion.domain.money import Money
from kzcompanion.domain.own_plan import OwnPlan
from kzcompanion.ui.dialogs.after_trip_dialog import LET_GO, AfterTripDialog
from kzcompanion.ui.dialogs.archive_dialog import ArchiveDialog
from kzcompanion.ui.main_window import MainWindow


@pytest.fixture
def sim_id(data_dir: Path) -> str:
    """Give a SIM with a top-up, its trip ending next month."""
    with open_services(data_dir) as services:
        sim = services.sims.add("Travel card", "beeline")
        services.sims.change(sim.id, departure_on=date(2026, 12, 10))
        services.ledger.topup(sim.id, Money.tenge(1000), at=NOW)
    return sim.id


def opened(window: MainWindow, sim_id: str) -> AfterTripDialog:
    """Show the dialog of a SIM."""
    dialog = AfterTripDialog(window.services, window, sim_id, window)
    dialog.show()
    return dialog


def test_an_unknown_rule_becomes_questions_for_the_shop(qtbot: object, data_dir: Path, sim_id: str) -> None:
    """Without the plan's rule nothing is guessed: it is said what to ask, with what the sources know."""
    with window_on(qtbot, data_dir) as window:
        dialog = opened(window, sim_id)
        assert "Ask at the shop" in find(dialog, QLabel, "after_trip_unknown").text()
        assert find(dialog, QLabel, "after_trip_unknown").isVisible()
        assert not find(dialog, QLabel, "after_trip_result").isVisible()
        known = find(dialog, QLabel, "after_trip_known").text()
        assert "1 year" in known
        assert "izi" not in known


def test_dates_and_cost_until_the_next_visit(
    qtbot: object, data_dir: Path, sim_id: str, tmp_path: Path
) -> None:
    """Visit and price give dates and the sum; both stay with the SIM until undone, and go to the phone."""
    with window_on(qtbot, data_dir) as window:
        services = window.services
        services.sims.change(sim_id, plan=OwnPlan(keep_days=90))
        dialog = opened(window, sim_id)
        type_into(dialog, "after_trip_until", "2027-08-01")
        type_into(dialog, "after_trip_price", "600")
        text = find(dialog, QLabel, "after_trip_result").text()
        assert "10 December 2026" in text
        assert "1\u202f800\u00a0₸; 1\u202f800\u00a0₸ of it must be paid in" in text
        find(dialog, QCheckBox, "after_trip_fresh").click()
        assert "10 December 2026" not in find(dialog, QLabel, "after_trip_result").text()
        dialog.write_dates(tmp_path / "keep")
        calendar = (tmp_path / "keep.ics").read_text(encoding="utf-8")
        assert calendar.count("BEGIN:VEVENT") == 2
        assert calendar.count("BEGIN:VALARM") >= 2
        dialog.close()
        sim = services.sims.get(sim_id)
        assert (sim.next_visit_on, sim.keep_price) == (date(2027, 8, 1), Money.tenge(600))
        window.undo()
        assert services.sims.get(sim_id).next_visit_on is None


def test_a_visit_that_is_over_is_asked_for_again(qtbot: object, data_dir: Path, sim_id: str) -> None:
    """A day in the past plans nothing, says why, and offers no file."""
    with window_on(qtbot, data_dir) as window:
        window.services.sims.change(sim_id, plan=OwnPlan(keep_days=90))
        dialog = opened(window, sim_id)
        type_into(dialog, "after_trip_until", "2026-01-01")
        assert "over" in find(dialog, QLabel, "after_trip_result").text()
        assert not find(dialog, QPushButton, "after_trip_save").isEnabled()


def test_letting_go_leads_step_by_step_to_the_archive(qtbot: object, data_dir: Path, sim_id: str) -> None:
    """The steps name the balance still there; putting the SIM away is undone like any deed."""
    with window_on(qtbot, data_dir) as window:
        dialog = opened(window, sim_id)
        dialog.choose(LET_GO)
        steps = find(dialog, QLabel, "after_trip_steps")
        assert steps.isVisible()
        assert "1\u202f000" in steps.text()
        press(dialog, "after_trip_archive")
        assert window.services.sims.list() == []
        window.undo()
        assert [sim.id for sim in window.services.sims.list()] == [sim_id]


def test_the_end_of_the_trip_leads_here(qtbot: object, data_dir: Path, sim_id: str) -> None:
    """Where the end of the trip is what comes first, its button stands beside the countdown."""
    with window_on(qtbot, data_dir) as window:
        window.go_to("tracker")
        assert find(window, QPushButton, "summary_decide").isVisible()


def test_a_sim_put_away_can_be_read_and_brought_back(qtbot: object, data_dir: Path, sim_id: str) -> None:
    """The archive lists it with its ledger; bringing it back is undone like any deed."""
    with window_on(qtbot, data_dir) as window:
        services = window.services
        services.sims.archive(sim_id)
        dialog = ArchiveDialog(services, window, window)
        dialog.show()
        ledger = dialog.open_ledger(services.sims.get(sim_id))
        assert find(ledger, QTableView, "archived_table").model().rowCount() == 1
        ledger.close()
        press(dialog, f"archive_restore_{sim_id}")
        assert [sim.id for sim in services.sims.list()] == [sim_id]
        assert not dialog.findChildren(QPushButton, f"archive_restore_{sim_id}")[1:]
        window.undo()
        assert services.sims.list() == []
