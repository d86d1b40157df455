"""Promises of the Renew tab about leaving at any moment: nothing typed is lost, nothing is cleared."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QLineEdit, QWidget
from renew_stage import HOTEL, furnish, pass_step, shown, step_of, tab_of, the_draft, tick, walk_to
from window_stage import find, press, type_into, window_on

from kzcompanion.domain.renewal import RenewalDraft, RenewalState, Step
from kzcompanion.ui.main_window import MainWindow


def fill_ready(window: MainWindow) -> None:
    """Leave step 2 half done."""
    tick(window, "renew_number_at_hand")
    type_into(window, "renew_balance", "3 4")


def fill_amount(window: MainWindow) -> None:
    """Type an amount with two readings."""
    type_into(window, "renew_amount", "2.000")


def fill_channel(window: MainWindow) -> None:
    """Answer two of three questions and choose a way."""
    press(window, "renew_internet.no")
    press(window, "renew_pays.cash")
    press(window, "renew_channel_terminal")


def fill_do(window: MainWindow) -> None:
    """Tick two lines off."""
    tick(window, "renew_tick_0")
    tick(window, "renew_tick_3")


def fill_arrived(window: MainWindow) -> None:
    """Fill in half of the result."""
    press(window, "renew_outcome_arrived")
    type_into(window, "renew_fee", "fifty")
    type_into(window, "renew_valid_until", "25.12.")
    type_into(window, "renew_receipt", "A-17")
    type_into(window, "renew_note", "red terminal")


def fill_nothing(window: MainWindow) -> None:
    """Leave the step as it is."""


FILLS: dict[Step, Callable[[MainWindow], None]] = {
    Step.READY: fill_ready,
    Step.AMOUNT: fill_amount,
    Step.CHANNEL: fill_channel,
    Step.DO: fill_do,
    Step.ARRIVED: fill_arrived,
}


@pytest.mark.parametrize("step", FILLS)
def test_every_step_resumes_as_it_was_left(qtbot: Any, data_dir: Path, step: Step) -> None:
    """Closing at a step keeps the draft and shows the same fields, ticks and texts after a start."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        walk_to(window, step)
        FILLS[step](window)
        before, typed = shown(window), tab_of(window).desk.draft
    with window_on(qtbot, data_dir) as window:
        kept = the_draft(window)
        assert msgspec.structs.replace(kept, updated_at=typed.updated_at) == typed
        window.go_to("renew")
        press(window, f"renew_continue_{kept.id}")
        assert shown(window) == before


def test_the_open_top_up_is_offered_first(qtbot: Any, data_dir: Path) -> None:
    """The tab opens with whose top-up it is, at which step it paused and how long ago."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        walk_to(window, Step.CHANNEL)
    with window_on(qtbot, data_dir) as window:
        window.go_to("renew")
        card = find(window, QWidget, f"renew_open_{the_draft(window).id}")
        told = " ".join(label.text() for label in card.findChildren(QLabel))
        assert HOTEL in told
        assert "step 4" in told
        assert "just now" in told


def test_what_is_typed_is_on_the_disk_within_a_second(qtbot: Any, data_dir: Path) -> None:
    """A pause of a third of a second writes the draft; no button is needed."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        walk_to(window, Step.AMOUNT)
        type_into(window, "renew_amount", "1750")
        qtbot.waitUntil(lambda: the_draft(window).amount_text == "1750", timeout=1000)
        assert not tab_of(window).desk.dirty


def test_a_tab_that_is_left_writes_at_once(qtbot: Any, data_dir: Path) -> None:
    """Going to another tab does not wait for the pause."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        walk_to(window, Step.AMOUNT)
        type_into(window, "renew_amount", "17")
        window.go_to("tracker")
        assert the_draft(window).amount_text == "17"


def test_back_neither_judges_nor_clears(qtbot: Any, data_dir: Path) -> None:
    """Bad text stays where it was, through Back and forth, and nothing complains on the way back."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        walk_to(window, Step.AMOUNT)
        type_into(window, "renew_amount", "two thousand")
        press(window, "renew_back")
        assert step_of(window) is Step.READY
        press(window, "renew_back")
        assert step_of(window) is Step.SIM
        press(window, "renew_next")
        press(window, "renew_next")
        assert step_of(window) is Step.AMOUNT
        assert find(window, QLineEdit, "renew_amount").text() == "two thousand"
        press(window, "renew_next")
        assert step_of(window) is Step.AMOUNT


def test_visited_steps_can_be_opened_from_the_stepper(qtbot: Any, data_dir: Path) -> None:
    """A step behind, and one that all before allow, opens by a click; one further on does not."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        walk_to(window, Step.DO)
        press(window, "renew_step_amount")
        assert step_of(window) is Step.AMOUNT
        press(window, "renew_step_do")
        assert step_of(window) is Step.DO
        assert not find(window, QAbstractButton, "renew_step_arrived").isEnabled()


def test_discard_can_be_taken_back(qtbot: Any, data_dir: Path) -> None:
    """A discarded top-up is gone from the list, and Undo brings it back as it was."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        walk_to(window, Step.CHANNEL)
        press(window, "renew_pause")
        draft = the_draft(window)
        press(window, f"renew_discard_{draft.id}")
        assert window.services.renewal.open_renewals() == []
        assert window.findChildren(QWidget, f"renew_open_{draft.id}") == []
        window.undo()
        assert the_draft(window) == draft
        assert find(window, QWidget, f"renew_open_{draft.id}").isVisible()


def test_leaving_before_a_sim_is_chosen_keeps_nothing(qtbot: Any, data_dir: Path) -> None:
    """An empty beginning leaves no top-up behind."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        window.go_to("renew")
        press(window, "renew_start")
        window.go_to("tracker")
        assert window.services.renewal.open_renewals() == []


def test_undo_after_the_result_opens_it_again_as_typed(qtbot: Any, data_dir: Path) -> None:
    """Taking the result back returns to step 6 with every text in its field; it can be saved again."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        walk_to(window, Step.ARRIVED)
        press(window, "renew_outcome_arrived")
        type_into(window, "renew_new_balance", "2340")
        type_into(window, "renew_receipt", "A-17")
        press(window, "renew_save_result")
        assert step_of(window) is Step.DONE
        window.undo()
        assert step_of(window) is Step.ARRIVED
        assert the_draft(window).state is RenewalState.PENDING
        assert find(window, QLineEdit, "renew_receipt").text() == "A-17"
        press(window, "renew_save_result")
        sim = window.services.sims.find(HOTEL)
        assert [entry.receipt for entry in window.services.ledger.entries(sim.id)] == ["", "A-17"]


def test_a_tick_belongs_to_its_line_not_to_its_place(qtbot: Any, data_dir: Path) -> None:
    """Ticks are kept by the id of the line: another way to pay shows only its own."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        walk_to(window, Step.DO)
        first = find(window, QCheckBox, "renew_tick_0")
        tick(window, "renew_tick_0")
        name = first.accessibleName()
        draft: RenewalDraft = tab_of(window).desk.draft
        assert draft.ticked == ("need_number",)
        press(window, "renew_back")
        press(window, "renew_channel_terminal")
        press(window, "renew_next")
        page = tab_of(window).wizard.page(Step.DO)
        ticked = [box for box in page.findChildren(QCheckBox) if box.objectName() and box.isChecked()]
        assert [box.accessibleName() for box in ticked] == [name]


def test_a_step_passed_twice_is_not_asked_twice(qtbot: Any, data_dir: Path) -> None:
    """What was confirmed once stays confirmed on the way forth again."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        walk_to(window, Step.AMOUNT)
        press(window, "renew_back")
        assert find(window, QCheckBox, "renew_operator_confirmed").isChecked()
        press(window, "renew_next")
        pass_step(window, Step.AMOUNT)
        assert step_of(window) is Step.CHANNEL
