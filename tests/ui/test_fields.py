"""ui/widgets: fields that echo what they understood, and say at the place what is wrong and what to type."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget, QLabel, QLineEdit

from kzcompanion.domain.errors import AmountAmbiguous, NameEmpty
from kzcompanion.domain.money import Money
from kzcompanion.services.wording import Wording
from kzcompanion.ui import language
from kzcompanion.ui.widgets.amount_edit import AmountEdit
from kzcompanion.ui.widgets.data_edit import DataEdit
from kzcompanion.ui.widgets.date_edit import DateEdit
from kzcompanion.ui.widgets.field import Field
from kzcompanion.ui.widgets.search_edit import SearchEdit

TODAY = date(2026, 11, 22)


@pytest.fixture
def amount(qtbot: Any) -> Field:
    """Give a required amount field on the screen."""
    field = Field(AmountEdit("amount"), required=True)
    qtbot.addWidget(field)
    field.set_caption("Amount", "What you paid")
    field.show()
    return field


def edit_of(field: Field) -> AmountEdit:
    """Return the editor inside."""
    assert isinstance(field.editor, AmountEdit)
    return field.editor


def test_what_was_understood_is_echoed_while_typing(amount: Field) -> None:
    """Each key shows how the amount is read."""
    edit, echoes = edit_of(amount), []
    for key in "1234,5":
        QTest.keyClicks(edit, key)
        echoes.append(amount.texts()[0])
    plain = [text.replace("\u202f", " ").replace("\u00a0", " ") for text in echoes]
    assert plain == ["1.00 ₸", "12.00 ₸", "123.00 ₸", "1 234.00 ₸", "What you paid", "1 234.50 ₸"]
    assert edit.value() == Money(123_450)


def test_the_value_is_told_once_for_each_change(amount: Field) -> None:
    """Typing that changes nothing tells nothing."""
    heard: list[object] = []
    edit = edit_of(amount)
    edit.value_changed.connect(heard.append)
    edit.setText("1500")
    edit.setText("1 500")
    edit.setText("1500x")
    edit.clear()
    assert heard == [Money(150_000), None]


def test_full_width_digits_and_spaces_of_any_kind_are_read(amount: Field) -> None:
    """What a Chinese keyboard or a copied text holds is understood."""
    edit = edit_of(amount)
    for text in ("１５００", "1\u00a0500", "1\u202f500 ₸", "1500 坚戈"):
        edit.setText(text)
        assert edit.value() == Money(150_000)


def test_a_fault_waits_until_the_user_pauses(amount: Field, qtbot: Any) -> None:
    """Nobody is scolded in the middle of a number."""
    edit = edit_of(amount)
    QTest.keyClicks(edit, "1,234")
    assert isinstance(edit.fault, AmountAmbiguous)
    assert amount.texts() == ("What you paid", "")
    qtbot.waitUntil(lambda: edit.settled)
    assert amount.texts()[0] == Wording("en").sentence(edit.fault)
    assert edit.property("faulty")
    assert amount.error is edit.fault


def test_leaving_the_field_shows_its_fault_at_once(amount: Field) -> None:
    """Enter and Tab do not wait."""
    edit = edit_of(amount)
    QTest.keyClicks(edit, "12 dollars")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert amount.texts()[0] == Wording("en").sentence(edit.fault)


@pytest.mark.parametrize("code", ["zh_CN", "ru", "kk"])
def test_a_fault_is_told_in_the_language_shown(amount: Field, qapp: QApplication, code: str) -> None:
    """The sentence follows the language, and so does its advice to screen readers."""
    edit = edit_of(amount)
    edit.setText("1,234")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    language.set_language(qapp, code)
    QApplication.processEvents()
    assert amount.texts()[0] == Wording(code).sentence(edit.fault)
    assert amount.texts()[0] in edit.accessibleDescription()


def test_typing_on_clears_an_error_from_outside(amount: Field) -> None:
    """What a deed refused is shown at the field until the text changes."""
    amount.show_error(NameEmpty("nickname"))
    assert amount.texts()[0] == Wording("en").sentence(NameEmpty())
    QTest.keyClicks(amount.editor, "5")
    assert amount.error is None
    assert amount.editor.property("faulty") is False


def test_a_required_field_says_so_in_words(amount: Field) -> None:
    """No star that must be explained."""
    caption = amount.findChildren(QLabel)[0]
    assert caption.text() == "Amount (required)"
    assert amount.editor.accessibleName() == "Amount"


def test_a_correction_may_be_beyond_anything_paid(qtbot: Any) -> None:
    """A stored difference of sums is read back as it stands, so that the rest of its entry can be changed."""
    paid, corrected = AmountEdit("paid"), AmountEdit("corrected", difference=True)
    for edit in (paid, corrected):
        qtbot.addWidget(edit)
        edit.set_value(Money.tenge(19_999_999))
    assert (paid.value(), corrected.value()) == (None, Money.tenge(19_999_999))
    corrected.set_value(Money.tenge(-19_999_999))
    assert corrected.value() == Money.tenge(-19_999_999)


def test_a_fee_may_be_nothing_and_a_balance_below_zero(qtbot: Any) -> None:
    """Money paid is above zero; other amounts need not be."""
    paid, fee = AmountEdit("paid"), AmountEdit("fee", allow_zero=True)
    balance = AmountEdit("balance", allow_zero=True, allow_negative=True)
    for edit, text, value in (
        (paid, "0", None),
        (fee, "0", Money(0)),
        (fee, "-5", None),
        (balance, "-5", Money(-500)),
    ):
        qtbot.addWidget(edit)
        edit.setText(text)
        assert edit.value() == value


@pytest.mark.parametrize("code", ["en", "zh_CN", "ru", "kk"])
def test_what_is_written_for_the_user_is_read_back(qapp: QApplication, qtbot: Any, code: str) -> None:
    """An amount or a size put into a field means the same when it is taken out."""
    language.set_language(qapp, code)
    amount, data = AmountEdit("amount"), DataEdit("data")
    qtbot.addWidget(amount)
    qtbot.addWidget(data)
    for tiyn in (1, 100, 123_450, 99_999_900):
        amount.set_value(Money(tiyn))
        assert amount.value() == Money(tiyn)
    for megabytes in (0, 850, 8806):
        data.set_value(megabytes)
        assert data.value() == megabytes
    amount.set_value(None)
    data.set_value(None)
    assert amount.value() is None
    assert data.value() is None


def test_a_day_is_echoed_in_full(qtbot: Any) -> None:
    """A typed day is said back with its month's name and how far away it is."""
    edit = DateEdit("day", lambda: TODAY)
    qtbot.addWidget(edit)
    edit.setText("01.12.2026")
    assert edit.value() == date(2026, 12, 1)
    assert edit.echo() == "1 December 2026 · in 9 days"


@pytest.mark.qt_log_ignore("plugin does not support")
def test_a_day_can_be_picked_without_typing(qtbot: Any) -> None:
    """Alt+Down opens a calendar at today; a click or Enter takes the day."""
    edit = DateEdit("day", lambda: TODAY)
    qtbot.addWidget(edit)
    edit.show()
    QTest.keyClick(edit, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    calendar = edit.findChild(QCalendarWidget)
    assert isinstance(calendar, QCalendarWidget)
    assert calendar.selectedDate().toString("yyyy-MM-dd") == "2026-11-22"
    calendar.activated.emit(calendar.selectedDate().addDays(3))
    assert edit.value() == date(2026, 11, 25)


def test_a_search_is_told_once_the_user_pauses(qtbot: Any) -> None:
    """Fast typing asks once; Escape clears."""
    box = SearchEdit("search")
    qtbot.addWidget(box)
    heard: list[str] = []
    box.sought.connect(heard.append)
    with qtbot.waitSignal(box.sought):
        QTest.keyClicks(box, " kcell ")
    assert heard == ["kcell"]
    with qtbot.waitSignal(box.sought):
        QTest.keyClick(box, Qt.Key.Key_Escape)
    assert heard == ["kcell", ""]
    assert box.text() == ""


def test_a_plain_editor_shows_what_a_deed_refused(qtbot: Any) -> None:
    """A field need not parse to show an error."""
    field = Field(QLineEdit())
    qtbot.addWidget(field)
    field.set_caption("Nickname")
    field.show_error(NameEmpty("nickname"))
    assert field.error is not None
    field.show_error(None)
    assert field.texts() == ("", "")
