"""What is typed outlives a crash: the log line and the forms of SIMs and entries."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit
from window_stage import enter, find, open_services, press, type_into, window_on

from kzcompanion.domain.money import Money
from kzcompanion.ui.dialogs.entry_dialog import EntryDialog
from kzcompanion.ui.dialogs.sim_dialog import SimDialog


@pytest.fixture
def sim_id(data_dir: Path) -> str:
    """Give a data folder with one SIM and one balance."""
    with open_services(data_dir) as services:
        sim = services.sims.add("Travel card", "beeline")
        services.ledger.log(sim.id, Money.tenge(1500))
    return sim.id


def crashed(data_dir: Path) -> Path:
    """Return the folder as a crash at this moment would leave it."""
    left = data_dir.parent / "after_the_crash"
    shutil.copytree(data_dir, left)
    return left


def test_a_half_typed_log_line_is_there_after_a_crash(qtbot: Any, data_dir: Path, sim_id: str) -> None:
    """Within a second the text is on the disk; the next start shows it, even if it cannot be read yet."""
    with window_on(qtbot, data_dir) as window:
        window.go_to("tracker")
        press(window, "log_kind.topup")
        type_into(window, "log_paid", "2 00x")
        services = window.services
        qtbot.waitUntil(lambda: services.drafts.kept("quick_log") == {"amount": "2 00x"}, timeout=1000)
        left = crashed(data_dir)
    with window_on(qtbot, left) as window:
        window.go_to("tracker")
        edit = find(window, QLineEdit, "log_paid")
        assert edit.isVisible()
        assert edit.text() == "2 00x"


def test_a_rate_typed_but_not_logged_is_there_again(qtbot: Any, data_dir: Path, sim_id: str) -> None:
    """The money of home keeps its currency; a rate that was logged with is no draft any more."""
    with window_on(qtbot, data_dir) as window:
        window.go_to("tracker")
        press(window, "log_more")
        box = find(window, QComboBox, "log_home_currency")
        box.setCurrentIndex(box.findText("EUR"))
        box.activated.emit(box.currentIndex())
        type_into(window, "log_home_rate", "610,5")
    with window_on(qtbot, data_dir) as window:
        window.go_to("tracker")
        rate = find(window, QLineEdit, "log_home_rate")
        assert rate.isVisible()
        assert rate.text().startswith("610")
        assert find(window, QComboBox, "log_home_currency").currentText() == "EUR"
        enter(type_into(window, "log_amount", "900"))
        entry = window.services.ledger.entries(sim_id)[-1]
        assert entry.home_rate is not None
        assert (entry.home_rate.currency, entry.home_rate.per_unit) == ("EUR", Money(61050))
    with open_services(data_dir) as services:
        assert services.drafts.kept("quick_log") == {}


def test_what_was_logged_is_not_offered_again(qtbot: Any, data_dir: Path, sim_id: str) -> None:
    """Writing the entry ends the draft."""
    with window_on(qtbot, data_dir) as window:
        window.go_to("tracker")
        enter(type_into(window, "log_amount", "900"))
        assert window.services.drafts.kept("quick_log") == {}
    with window_on(qtbot, data_dir) as window:
        window.go_to("tracker")
        assert find(window, QLineEdit, "log_amount").text() == ""


def test_leaving_the_tab_saves_at_once(qtbot: Any, data_dir: Path, sim_id: str) -> None:
    """Closing the window a moment after a key press loses nothing."""
    with window_on(qtbot, data_dir) as window:
        window.go_to("tracker")
        type_into(window, "log_amount", "77")
    with open_services(data_dir) as services:
        assert services.drafts.kept("quick_log") == {"balance": "77"}


def test_a_form_that_was_cut_off_comes_back(qtbot: Any, data_dir: Path, sim_id: str) -> None:
    """The form of a new SIM shows what was typed; saving or cancelling ends the draft."""
    with open_services(data_dir) as services:
        form = SimDialog(services)
        qtbot.addWidget(form)
        form.show()
        type_into(form, "sim_nickname", "Second")
        type_into(form, "sim_charge", "19")
        qtbot.waitUntil(lambda: services.drafts.kept("sim_new").get("charge") == "19", timeout=1000)
        again = SimDialog(services)
        qtbot.addWidget(again)
        again.show()
        assert find(again, QLineEdit, "sim_nickname").text() == "Second"
        press(again, "sim_cancel")
        assert services.drafts.kept("sim_new") == {}


def test_a_change_of_an_entry_that_was_cut_off_comes_back(qtbot: Any, data_dir: Path, sim_id: str) -> None:
    """Only what was changed is kept, and saving it writes exactly that."""
    with open_services(data_dir) as services:
        entry = services.ledger.entries(sim_id)[0]
        form = EntryDialog(services, entry)
        qtbot.addWidget(form)
        form.show()
        type_into(form, "entry_note", "hotel")
        name = f"entry_{entry.id}"
        qtbot.waitUntil(lambda: services.drafts.kept(name) == {"note": "hotel"}, timeout=1000)
        again = EntryDialog(services, entry)
        qtbot.addWidget(again)
        again.show()
        press(again, "entry_save")
        assert services.ledger.get(entry.id).note == "hotel"
        assert services.drafts.kept(name) == {}


def test_drafts_are_no_deeds(qtbot: Any, data_dir: Path, sim_id: str) -> None:
    """Typing neither fills the list of Undo nor stands in its way."""
    with window_on(qtbot, data_dir) as window:
        window.go_to("tracker")
        before = window.services.undo.undoable()
        type_into(window, "log_amount", "5")
        window.pages.leave()
        assert window.services.undo.undoable() == before
        window.undo()
        assert window.services.ledger.entries(sim_id) == []


def test_a_hidden_field_that_is_faulty_is_shown_and_not_dropped(
    qtbot: Any, data_dir: Path, sim_id: str
) -> None:
    """Folding the extra fields away does not swallow what was typed there."""
    with window_on(qtbot, data_dir) as window:
        window.go_to("tracker")
        press(window, "log_more")
        type_into(window, "log_valid_until", "31.04.2027")
        press(window, "log_more")
        enter(type_into(window, "log_amount", "900"))
        assert len(window.services.ledger.entries(sim_id)) == 1
        assert find(window, QLineEdit, "log_valid_until").isVisible()
