"""Promises of step 6 and 7: four answers, the tree of troubles to every end, one deed in the ledger."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget
from renew_stage import HOTEL, furnish, step_of, tab_of, the_draft, walk_to
from window_stage import NOW, find, press, type_into, window_on

from kzcompanion.domain.ledger import ChannelKind, EntryKind
from kzcompanion.domain.money import Money
from kzcompanion.domain.packages import PackageLeft, PackageUnit
from kzcompanion.domain.renewal import RenewalState, Step
from kzcompanion.domain.renewal_flow import OUTCOMES
from kzcompanion.domain.troubleshooting import Troubleshooting
from kzcompanion.files.resources import resource
from kzcompanion.services.facts_service import FactsService
from kzcompanion.ui.main_window import MainWindow
from kzcompanion.ui.renewal import result_form
from kzcompanion.ui.widgets.field import Field
from kzcompanion.ui.widgets.reply_box import ReplyFill

TREE: Troubleshooting = FactsService(resource("data", "kz")).troubleshooting()


def paths() -> dict[str, tuple[int, ...]]:
    """Return for every end of the tree the shortest row of answers that leads there."""
    found: dict[str, tuple[int, ...]] = {}
    queue: list[tuple[str, tuple[int, ...]]] = [(TREE.start, ())]
    seen = {TREE.start}
    while queue:
        name, way = queue.pop(0)
        node = TREE.node(name)
        assert node is not None
        if not node.answers:
            found[name] = way
        for number, answer in enumerate(node.answers):
            if answer.leads_to not in seen:
                seen.add(answer.leads_to)
                queue.append((answer.leads_to, (*way, number)))
    return found


def test_every_end_of_the_tree_says_what_it_means() -> None:
    """Ends have an outcome that the wizard can act on; questions have none."""
    assert all((node.outcome is None) == bool(node.answers) for node in TREE.nodes)


def test_the_result_is_one_deed_with_everything_in_it(qtbot: Any, data_dir: Path) -> None:
    """Amount, fee, new balance, data, day, receipt, note and way stand in one entry; the renewal is done."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        walk_to(window, Step.ARRIVED)
        press(window, "renew_outcome_arrived")
        assert find(window, QLineEdit, "renew_paid").text() == "2000"
        type_into(window, "renew_fee", "50")
        type_into(window, "renew_new_balance", "2290")
        type_into(window, "renew_data_left", "8.6 GB")
        type_into(window, "renew_valid_until", "25.12.2026")
        type_into(window, "renew_receipt", "A-17")
        type_into(window, "renew_note", "red terminal")
        press(window, "renew_save_result")
        assert step_of(window) is Step.DONE
        sim = window.services.sims.find(HOTEL)
        entry = window.services.ledger.entries(sim.id)[-1]
        assert (entry.kind, entry.amount, entry.fee) == (
            EntryKind.TOPUP,
            Money.tenge(2000),
            Money.tenge(50),
        )
        assert (entry.balance, entry.valid_until) == (Money.tenge(2290), date(2026, 12, 25))
        assert (entry.receipt, entry.note, entry.channel) == ("A-17", "red terminal", ChannelKind.SHOP)
        assert entry.data_mb is not None
        assert window.services.renewal.open_renewals() == []
        assert window.services.tracker.snapshot(sim.id).valid_until == date(2026, 12, 25)
        press(window, "renew_finish")
        assert window.pages.current_id() == "tracker"
        window.go_to("renew")
        assert find(window, QWidget, "renew_home").isVisible()


def test_a_faulty_result_is_explained_and_not_written(qtbot: Any, data_dir: Path) -> None:
    """A fee above the amount and a day nobody can read stay in their fields; the ledger is untouched."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        walk_to(window, Step.ARRIVED)
        press(window, "renew_outcome_arrived")
        type_into(window, "renew_valid_until", "some day")
        press(window, "renew_save_result")
        assert find(window, Field, "renew_valid_until.field").error is not None
        type_into(window, "renew_valid_until", "2026-12-25")
        type_into(window, "renew_fee", "2001")
        press(window, "renew_save_result")
        assert step_of(window) is Step.ARRIVED
        assert find(window, Field, "renew_fee.field").error is not None
        sim = window.services.sims.find(HOTEL)
        assert len(window.services.ledger.entries(sim.id)) == 1


def test_renewing_another_sim_begins_anew(qtbot: Any, data_dir: Path) -> None:
    """From the last step one goes straight to the choice of the next SIM."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        walk_to(window, Step.ARRIVED)
        press(window, "renew_outcome_arrived")
        press(window, "renew_save_result")
        press(window, "renew_another")
        assert step_of(window) is Step.SIM
        assert not tab_of(window).desk.busy


LOOKS = {"quarter": timedelta(minutes=15), "hour": timedelta(hours=1), "tomorrow": timedelta(hours=16)}


def test_not_yet_keeps_it_pending_until_the_next_look(qtbot: Any, data_dir: Path) -> None:
    """The next look is kept; tomorrow is nine in the morning at Almaty. Nothing is written to the ledger."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        walk_to(window, Step.ARRIVED)
        for pill, wait in LOOKS.items():
            press(window, "renew_outcome_not_yet")
            press(window, f"renew_look.{pill}")
            press(window, "renew_keep_waiting")
            assert find(window, QWidget, "renew_home").isVisible()
            draft = the_draft(window)
            assert (draft.state, draft.look_again_at) == (RenewalState.PENDING, NOW + wait), pill
            press(window, f"renew_continue_{draft.id}")
        sim = window.services.sims.find(HOTEL)
        assert len(window.services.ledger.entries(sim.id)) == 1


def test_unknown_needs_the_balance_before_anything_else(qtbot: Any, data_dir: Path) -> None:
    """Without a balance neither answer is taken; `ask me later` keeps it open as unknown."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        walk_to(window, Step.ARRIVED)
        press(window, "renew_outcome_unknown")
        for answer in ("renew_seen_arrived", "renew_seen_not_arrived"):
            press(window, answer)
            assert find(window, Field, "renew_seen_balance.field").error is not None
            assert tab_of(window).desk.draft.outcome == "unknown"
        press(window, "renew_seen_later")
        assert the_draft(window).state is RenewalState.UNKNOWN


def test_a_balance_that_shows_it_becomes_the_result(qtbot: Any, data_dir: Path) -> None:
    """`It has arrived` carries the balance over into the result, and only one entry is written."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        walk_to(window, Step.ARRIVED)
        press(window, "renew_outcome_unknown")
        type_into(window, "renew_seen_balance", "2340")
        press(window, "renew_seen_arrived")
        assert find(window, QLineEdit, "renew_new_balance").text() == "2340"
        press(window, "renew_save_result")
        sim = window.services.sims.find(HOTEL)
        assert [entry.kind for entry in window.services.ledger.entries(sim.id)] == ["check", "topup"]


def test_a_balance_that_does_not_show_it_is_logged_once(qtbot: Any, data_dir: Path) -> None:
    """`It has not` logs the check, even when said twice, and asks on for the reason."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        walk_to(window, Step.ARRIVED)
        for _ in range(2):
            press(window, "renew_outcome_unknown")
            type_into(window, "renew_seen_balance", "340")
            press(window, "renew_seen_not_arrived")
            assert tab_of(window).desk.draft.outcome == "failed"
        sim = window.services.sims.find(HOTEL)
        entries = window.services.ledger.entries(sim.id)
        assert [entry.balance for entry in entries] == [Money.tenge(340), Money.tenge(340)]


def follow(window: MainWindow, way: tuple[int, ...]) -> None:
    """Answer the questions one after the other."""
    for number in way:
        press(window, f"renew_answer_{number}")


@pytest.mark.parametrize(("end", "way"), paths().items(), ids=str)
def test_every_end_leads_somewhere(qtbot: Any, data_dir: Path, end: str, way: tuple[int, ...]) -> None:
    """Each end of the tree shows its advice and one deed; the deed does what the end says."""
    furnish(data_dir)
    node = TREE.node(end)
    assert node is not None
    with window_on(qtbot, data_dir) as window:
        walk_to(window, Step.ARRIVED)
        press(window, "renew_outcome_failed")
        follow(window, way)
        assert find(window, QLabel, "renew_trouble_question").text() == node.text.en
        assert tab_of(window).desk.draft.trouble_path[-1] == end
        press(window, "renew_trouble_decide")
        draft = the_draft(window)
        if node.outcome == "failed":
            assert step_of(window) is Step.CHANNEL
            assert (draft.state, draft.ticked, draft.went_to_pay_at) == (RenewalState.DRAFT, (), None)
            assert draft.amount == Money.tenge(2000)
        elif node.outcome == "unknown":
            assert draft.state is RenewalState.UNKNOWN
        else:
            assert tab_of(window).desk.draft.outcome == node.outcome
            assert node.outcome in OUTCOMES


def test_one_question_back_and_a_pause_keep_the_path(qtbot: Any, data_dir: Path) -> None:
    """The way through the tree survives a restart, and each answer can be taken back."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        walk_to(window, Step.ARRIVED)
        press(window, "renew_outcome_failed")
        follow(window, (0, 0))
        question = find(window, QLabel, "renew_trouble_question").text()
    with window_on(qtbot, data_dir) as window:
        window.go_to("renew", renewal_id=the_draft(window).id)
        assert find(window, QLabel, "renew_trouble_question").text() == question
        press(window, "renew_trouble_back")
        assert tab_of(window).desk.draft.trouble_path == ("start", "slip")
        press(window, "renew_trouble_back")
        assert find(window, QLabel, "renew_trouble_question").text() == TREE.nodes[0].text.en
        assert not find(window, QAbstractButton, "renew_trouble_back").isVisible()


def test_giving_up_can_be_taken_back(qtbot: Any, data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Giving up asks, discards, and Undo brings the top-up back as it was."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        monkeypatch.setattr(window, "confirm", lambda *_words, **_more: True)
        walk_to(window, Step.ARRIVED)
        press(window, "renew_outcome_failed")
        press(window, "renew_give_up")
        assert window.services.renewal.open_renewals() == []
        window.undo()
        draft = the_draft(window)
        assert (draft.state, draft.outcome) == (RenewalState.PENDING, "failed")


def test_packages_of_the_reply_go_with_the_result(
    qtbot: Any, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the user takes from a reply that tells of packages is shown beneath and logged with the result."""
    package = PackageLeft(unit=PackageUnit.MINUTES, left=60, valid_until=date(2026, 12, 3))
    fill = ReplyFill(reply="60 мин", packages=(package,))
    monkeypatch.setattr(result_form, "ask_for_reply", lambda *_: fill)  # the dialog itself would wait
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        walk_to(window, Step.ARRIVED)
        press(window, "renew_outcome_arrived")
        press(window, "renew_paste_reply")
        assert "60" in find(window, QLabel, "renew_packages").text()
        assert find(window, QLabel, "renew_packages").isVisible()
        press(window, "renew_save_result")
        (entry,) = [
            entry
            for sim in window.services.sims.list()
            for entry in window.services.ledger.entries(sim.id)
            if entry.packages
        ]
        assert entry.packages == (package,)
