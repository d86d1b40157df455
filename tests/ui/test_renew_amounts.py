"""Promises of the wizard about amounts and numbers: bad ones are told in place, odd writing is read."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QWidget
from renew_stage import HOTEL, PASSWORD, furnish, step_of, tab_of, tick, walk_to
from test_renew_new_data import said
from window_stage import find, press, type_into, window_on

from kzcompanion.domain.money import Money
from kzcompanion.domain.preferences import LANGUAGES
from kzcompanion.domain.renewal import Step
from kzcompanion.domain.secret_field import SecretField
from kzcompanion.services.wording import Wording
from kzcompanion.ui.main_window import MainWindow
from kzcompanion.ui.widgets.field import Field

BAD = {
    "0": "amount_zero",
    "-5": "amount_negative",
    "1e999": "amount_not_a_number",
    "две тысячи": "amount_not_a_number",
    "两千": "amount_not_a_number",
    "NaN": "amount_not_a_number",
    "1.234": "amount_ambiguous",
    "1,234": "amount_ambiguous",
    "99999999": "amount_too_large",
}
GOOD = {
    "２０００": Money.tenge(2000),
    "１ ２３４，５": Money(123_450),
    "1.234,5": Money(123_450),
    "2\u00a0000 ₸": Money.tenge(2000),
}
FIELDS = {
    Step.READY: ("renew_balance", {"0", "-5"}),
    Step.AMOUNT: ("renew_amount", set()),
    Step.ARRIVED: ("renew_fee", {"0"}),
}
"""By step: a money field, and what it takes although an amount to pay may not be so."""


def leave_forwards(window: MainWindow, step: Step) -> None:
    """Do what leaves a step forwards."""
    press(window, "renew_save_result" if step is Step.ARRIVED else "renew_next")


@pytest.mark.parametrize(("step", "lang"), list(zip((*FIELDS, Step.AMOUNT), LANGUAGES, strict=True)))
def test_what_is_no_amount_is_told_at_its_field(qtbot: Any, data_dir: Path, step: Step, lang: str) -> None:
    """Each fault has its own sentence in every language; the step stays, and so does the text."""
    furnish(data_dir)
    name, allowed = FIELDS[step]
    with window_on(qtbot, data_dir, lang=lang) as window:
        walk_to(window, step)
        if step is Step.READY:
            tick(window, "renew_operator_confirmed")
        if step is Step.ARRIVED:
            press(window, "renew_outcome_arrived")
        for text, slug in BAD.items():
            if text in allowed:
                continue
            edit = type_into(window, name, text)
            leave_forwards(window, step)
            assert step_of(window) is step, text
            error = find(window, Field, f"{name}.field").error
            assert error is not None, text
            assert error.slug == slug
            shown = [label.text() for label in find(window, Field, f"{name}.field").findChildren(QLabel)]
            assert Wording(lang).sentence(error) in shown
            assert edit.text() == text


def test_what_is_no_fee_at_the_counter_is_told_while_it_is_typed(qtbot: Any, data_dir: Path) -> None:
    """The checklist holds nobody back, so its field says at once what it cannot read."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        walk_to(window, Step.DO)
        edit = type_into(window, "renew_told_fee", "сто")
        edit.setFocus()
        QTest.keyClick(edit, Qt.Key.Key_Tab)
        assert "is not an amount" in said(window, "renew_told_fee.field")
        press(window, "renew_went_to_pay")
        press(window, "renew_outcome_arrived")
        press(window, "renew_save_result")
        assert step_of(window) is Step.ARRIVED
        assert find(window, Field, "renew_fee.field").error is not None


@pytest.mark.parametrize("text", GOOD)
def test_odd_writing_of_an_amount_is_understood(qtbot: Any, data_dir: Path, text: str) -> None:
    """Full-width digits, no-break spaces and both marks at once leave no doubt."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        walk_to(window, Step.AMOUNT)
        type_into(window, "renew_amount", text)
        press(window, "renew_next")
        assert step_of(window) is Step.CHANNEL
        assert tab_of(window).desk.draft.amount == GOOD[text]


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("+86 138 1234 5678", "belongs to another country"),
        ("+1 212 555 01 23", "belongs to another country"),
        ("+7 916 123 45 67", "Russian SIM"),
    ],
)
def test_a_number_of_another_country_is_told_and_not_refused(
    qtbot: Any, data_dir: Path, typed: str, words: str
) -> None:
    """While it is typed, and after it was taken, beside the number itself."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        walk_to(window, Step.READY)
        press(window, "renew_number_other_way")
        type_into(window, "renew_typed_number", typed)
        assert words in said(window, "renew_number_entry")
        press(window, "renew_typed_use")
        assert words in said(window, "renew_number_line")
        assert find(window, QWidget, "renew_number").isVisible()


@pytest.mark.parametrize("kept", ["typed", "in the vault"])
def test_operator_and_prefix_that_disagree_raise_the_question(qtbot: Any, data_dir: Path, kept: str) -> None:
    """It goes when the operator of the prefix is chosen, and comes back with another."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        hotel = window.services.sims.find(HOTEL)
        if kept == "typed":
            window.services.number.type_for_now(hotel.id, "+7 701 123 45 67")
        else:
            window.services.vault.unlock(PASSWORD)
            window.services.vault.set_field(hotel.id, SecretField.PHONE, "+7 701 123 45 67")
        walk_to(window, Step.READY)
        question = "was the number moved?"
        for operator_id, asked in (("beeline", True), ("kcell", False), ("tele2", True)):
            operator = find(window, QComboBox, "renew_operator")
            operator.setCurrentIndex(operator.findData(operator_id))
            assert (question in said(window, "renew_number_card")) is asked, operator_id
