"""Promises of the Renew tab about paying twice, wrong input, and the world changing midway."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget
from renew_stage import (
    DATA,
    HOTEL,
    PASSWORD,
    PHONE,
    choose_sim,
    furnish,
    pass_step,
    step_of,
    tab_of,
    the_draft,
    tick,
    walk_to,
)
from window_stage import NOW, find, open_services, press, type_into, window_on

from kzcompanion.domain.renewal import RenewalState, Step
from kzcompanion.domain.secret_field import SecretField
from kzcompanion.files.paths import DataFolder
from kzcompanion.services.assembly import Services
from kzcompanion.services.clock import FixedClock
from kzcompanion.ui.main_window import MainWindow
from kzcompanion.ui.widgets.field import Field
from kzcompanion.ui.widgets.masked_label import MaskedLabel


def said(widget: QWidget) -> str:
    """Return every text a widget shows."""
    return " ".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())


def test_without_a_sim_the_tab_leads_to_adding_one(qtbot: Any, data_dir: Path) -> None:
    """An empty program says so and offers the one deed that helps."""
    with window_on(qtbot, data_dir) as window:
        window.go_to("renew")
        assert find(window, QWidget, "renew_no_sims").isVisible()
        assert find(window, QAbstractButton, "renew_no_sims.button").isVisible()


def test_a_second_top_up_of_the_same_sim_asks_first(qtbot: Any, data_dir: Path) -> None:
    """While one awaits its result, Next does not go on: it offers to open that one, or to start anyway."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        walk_to(window, Step.ARRIVED)
        first = the_draft(window)
        press(window, "renew_pause")
        press(window, "renew_start")
        choose_sim(window, HOTEL)
        press(window, "renew_next")
        assert step_of(window) is Step.SIM
        assert find(window, QWidget, "renew_waiting").isVisible()
        assert window.services.renewal.open_renewals() == [first]
        press(window, "renew_waiting_open")
        assert step_of(window) is Step.ARRIVED
        assert tab_of(window).desk.draft == first


def test_a_second_top_up_can_be_wanted(qtbot: Any, data_dir: Path) -> None:
    """`Start anyway` begins it, and every later step still says that another one waits."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        walk_to(window, Step.ARRIVED)
        press(window, "renew_pause")
        press(window, "renew_start")
        choose_sim(window, HOTEL)
        press(window, "renew_waiting_anyway")
        press(window, "renew_next")
        assert step_of(window) is Step.READY
        assert find(window, QWidget, "renew_other").isVisible()
        assert len(window.services.renewal.open_renewals()) == 2


def test_another_sim_is_not_held_up(qtbot: Any, data_dir: Path) -> None:
    """Money under way for one SIM asks nothing of another."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        walk_to(window, Step.ARRIVED)
        press(window, "renew_pause")
        press(window, "renew_start")
        choose_sim(window, DATA)
        press(window, "renew_next")
        assert step_of(window) is Step.READY


def test_the_operator_must_be_confirmed(qtbot: Any, data_dir: Path) -> None:
    """Next says at the box itself what is missing; another operator must be confirmed anew."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        walk_to(window, Step.READY)
        press(window, "renew_next")
        assert step_of(window) is Step.READY
        assert find(window, Field, "renew_operator_confirmed_line.field").error is not None
        tick(window, "renew_operator_confirmed")
        operator = find(window, QComboBox, "renew_operator")
        operator.setCurrentIndex(operator.findData("izi"))
        draft = tab_of(window).desk.draft
        assert (draft.operator_id, draft.operator_confirmed) == ("izi", False)


BAD = ("", "0", "-5", "1e999", "двe тысячи", "2.000", "12.345.6", "20 USD")
ODD = (("2000", "less than"), ("2333", "hundreds"), ("90000", "zero too many"), ("9000", "would stay"))


def test_a_bad_amount_is_explained_in_place(qtbot: Any, data_dir: Path) -> None:
    """Whatever is no amount stays in the field with a sentence beneath, and Next stays here."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        walk_to(window, Step.AMOUNT)
        for text in BAD:
            edit = type_into(window, "renew_amount", text)
            press(window, "renew_next")
            assert step_of(window) is Step.AMOUNT, text
            field = find(window, Field, "renew_amount.field")
            assert field.error is not None, text
            assert field.texts()[0], text
            assert edit.text() == text


def test_an_odd_amount_is_taken_with_a_remark(qtbot: Any, data_dir: Path) -> None:
    """What can be paid but may not be meant is said and not refused."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        walk_to(window, Step.AMOUNT)
        for text, words in ODD:
            type_into(window, "renew_amount", text)
            assert words in said(find(window, QWidget, "renew_amount_card")), text
            press(window, "renew_next")
            assert step_of(window) is Step.CHANNEL, text
            press(window, "renew_back")


def test_the_suggested_sum_adds_up_and_can_be_taken(qtbot: Any, data_dir: Path) -> None:
    """Two charges of 2 490 less the 340 that are there make 4 640."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        walk_to(window, Step.AMOUNT)
        told = said(find(window, QWidget, "renew_sum")).replace("\u202f", "").replace("\u00a0", " ")
        assert "2 × 2490 ₸" in told
        assert "4980" in told
        assert "−340" in told
        press(window, "renew_take_suggestion")
        assert (
            tab_of(window).desk.draft.amount
            == tab_of(window).desk.services.renewal.suggestion(tab_of(window).desk.draft).total
        )  # type: ignore[union-attr]


def test_a_channel_must_be_chosen(qtbot: Any, data_dir: Path) -> None:
    """Next without a way says so at the ways."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        walk_to(window, Step.CHANNEL)
        press(window, "renew_next")
        assert step_of(window) is Step.CHANNEL
        assert find(window, Field, "renew_channels.field").error is not None


def test_the_answers_put_the_ways_in_order(qtbot: Any, data_dir: Path) -> None:
    """Without internet and with cash, online comes last, and the first is marked as fitting best."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        walk_to(window, Step.CHANNEL)
        press(window, "renew_internet.no")
        press(window, "renew_pays.cash")
        cards = [find(window, QWidget, f"renew_channel_{kind}") for kind in ("online", "shop", "terminal")]
        tops = {card.objectName(): card.y() for card in cards}
        qtbot.waitUntil(lambda: cards[0].y() > max(cards[1].y(), cards[2].y()))
        assert tops
        press(window, "renew_pays.cash")
        assert tab_of(window).desk.draft.pays_with is None


def test_the_number_is_shown_masked_and_never_kept(qtbot: Any, data_dir: Path) -> None:
    """With the vault open the number stands masked, is revealed on demand, and hidden by a lock at once."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        window.services.vault.unlock(PASSWORD)
        walk_to(window, Step.READY)
        label = find(window, MaskedLabel, "renew_number")
        assert label.isVisible()
        assert "67" in label.accessibleName()
        assert "123" not in label.accessibleName()
        press(window, "renew_number_show")
        assert label.revealed
        assert "123" in label.accessibleName()
        window.services.vault.lock()
        assert not label.revealed
        assert find(window, QAbstractButton, "renew_unlock_go").isVisible()
        for step in (Step.READY, Step.AMOUNT, Step.CHANNEL):
            pass_step(window, step)
        assert step_of(window) is Step.DO
    digits = PHONE.replace(" ", "").removeprefix("+")
    for path in data_dir.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            assert digits.encode() not in content
            assert digits[1:].encode() not in content


def test_a_vault_locked_midway_loses_nothing(qtbot: Any, data_dir: Path) -> None:
    """The lock changes the words about the number, not the ticks, and the way on stays open."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        window.services.vault.unlock(PASSWORD)
        walk_to(window, Step.DO)
        tick(window, "renew_tick_0")
        window.services.vault.lock()
        assert tab_of(window).desk.draft.ticked == ("need_number",)
        assert find(window, QAbstractButton, "renew_ticket_unlock").isVisible()
        press(window, "renew_went_to_pay")
        assert the_draft(window).state is RenewalState.PENDING


def test_a_prefix_of_another_operator_is_pointed_out(qtbot: Any, data_dir: Path) -> None:
    """A number whose prefix was first given to someone else raises the question, no more."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        window.services.vault.unlock(PASSWORD)
        hotel = window.services.sims.find(HOTEL)
        window.services.vault.set_field(hotel.id, SecretField.PHONE, "+7 701 123 45 67")
        walk_to(window, Step.READY)
        assert "was the number moved?" in said(find(window, QWidget, "renew_number_card"))


def test_a_sim_archived_midway_is_said_and_can_come_back(qtbot: Any, data_dir: Path) -> None:
    """The draft stays, a banner says what happened, and one button brings the SIM back."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        walk_to(window, Step.AMOUNT)
        type_into(window, "renew_amount", "2000")
        hotel = window.services.sims.find(HOTEL)
        window.services.sims.archive(hotel.id)
        assert find(window, QWidget, "renew_archived").isVisible()
        assert find(window, QLineEdit, "renew_amount").text() == "2000"
        qtbot.waitUntil(lambda: not find(window, QWidget, "renew_next").visibleRegion().isEmpty())
        press(window, "renew_restore_sim")
        assert not find(window, QWidget, "renew_archived").isVisible()
        press(window, "renew_next")
        assert step_of(window) is Step.CHANNEL


def test_read_only_data_are_said_and_what_is_typed_stays(qtbot: Any, data_dir: Path) -> None:
    """Nothing can be saved, so a sentence says so; the page keeps the text and goes on."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        walk_to(window, Step.AMOUNT)
    services = Services.open(DataFolder(data_dir), FixedClock(NOW), read_only=True)
    window = MainWindow(services, services.preferences)
    qtbot.addWidget(window)
    window.show()
    draft = the_draft(window)
    window.go_to("renew", renewal_id=draft.id)
    type_into(window, "renew_amount", "3000")
    press(window, "renew_next")
    assert find(window, QWidget, "renew_not_saved").isVisible()
    assert step_of(window) is Step.CHANNEL
    press(window, "renew_back")
    assert find(window, QLineEdit, "renew_amount").text() == "3000"
    window.close()
    services.close()


def test_a_save_that_failed_is_tried_again(qtbot: Any, data_dir: Path) -> None:
    """Once the disk takes it, the same text is kept and the message goes."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        walk_to(window, Step.AMOUNT)
        data_dir.chmod(0o500)
        taken = data_dir.rename(data_dir.with_name("gone"))
        try:
            type_into(window, "renew_amount", "3000")
            window.go_to("tracker")
            assert tab_of(window).desk.dirty
        finally:
            taken.chmod(0o700)
            taken.rename(data_dir)
        window.go_to("renew")
        assert find(window, QLineEdit, "renew_amount").text() == "3000"
        press(window, "renew_save_again")
        assert not find(window, QWidget, "renew_not_saved").isVisible()
        assert the_draft(window).amount_text == "3000"


def test_forgetting_a_payment_under_way_is_asked_about(
    qtbot: Any, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Discarding while money may be under way needs a second word; No keeps it."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        walk_to(window, Step.ARRIVED)
        press(window, "renew_pause")
        asked: list[str] = []
        answers = [False, True]

        def confirm(question: str, *_words: str, danger: bool = False) -> bool:
            asked.append(question)
            return answers.pop(0)

        monkeypatch.setattr(window, "confirm", confirm)
        name = f"renew_discard_{the_draft(window).id}"
        press(window, name)
        assert the_draft(window).state is RenewalState.PENDING
        press(window, name)
        assert window.services.renewal.open_renewals() == []
        assert len(asked) == 2


def test_the_code_for_the_balance_is_shown_or_said_to_be_unknown(qtbot: Any, data_dir: Path) -> None:
    """Kcell's code stands large; for Beeline none is confirmed and the page says to ask."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        walk_to(window, Step.READY)
        assert not find(window, QLabel, "renew_balance_code").isVisible()
        assert "ask" in said(find(window, QWidget, "renew_code_box"))
        operator = find(window, QComboBox, "renew_operator")
        operator.setCurrentIndex(operator.findData("kcell"))
        assert find(window, QLabel, "renew_balance_code").text() == "*111*3#"
        assert "*199#" in said(find(window, QWidget, "renew_number_card"))


def test_services_opened_elsewhere_see_the_same(qtbot: Any, data_dir: Path) -> None:
    """What the wizard kept is what a fresh start of the services reads."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        walk_to(window, Step.ARRIVED)
        kept = the_draft(window)
    with open_services(data_dir) as services:
        assert services.renewal.open_renewals() == [kept]


def test_a_clock_that_went_back_is_said(qtbot: Any, data_dir: Path) -> None:
    """With a clock set a year back the wizard says so on every step, and goes on all the same."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        walk_to(window, Step.AMOUNT)
        assert not find(window, QWidget, "renew_clock").isVisible()
    with window_on(qtbot, data_dir, now=NOW - timedelta(days=365)) as window:
        window.go_to("renew", renewal_id=the_draft(window).id)
        assert find(window, QWidget, "renew_clock").isVisible()
        type_into(window, "renew_amount", "2000")
        press(window, "renew_next")
        assert step_of(window) is Step.CHANNEL
        assert find(window, QWidget, "renew_clock").isVisible()
