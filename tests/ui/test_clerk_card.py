"""Promises of the clerk cards: the own amount and operator, two languages, the number only on demand."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit
from renew_stage import PASSWORD, furnish, tab_of, walk_to
from view_walk import cut_off, unnamed
from window_stage import find, press, window_on

from kzcompanion.domain.ledger import ChannelKind
from kzcompanion.domain.money import Money
from kzcompanion.domain.preferences import LANGUAGES
from kzcompanion.domain.renewal import Step
from kzcompanion.files.resources import resource
from kzcompanion.services.facts_service import FactsService
from kzcompanion.ui import glance, language
from kzcompanion.ui.main_window import MainWindow
from kzcompanion.ui.renewal.clerk_card import ClerkCard
from kzcompanion.ui.renewal.clerk_phrases import phrases_for
from kzcompanion.ui.renewal.clerk_show import make_card


def card_of(qtbot: Any, window: MainWindow, phrase: str) -> ClerkCard:
    """Show the cards of the renewal in hand."""
    card = make_card(tab_of(window).desk, phrase)
    qtbot.addWidget(card)
    card.resize(1024, 700)
    card.show()
    card.activateWindow()  # keys reach only the active window
    QTest.qWaitForWindowActive(card, 500)
    return card


def test_the_sentence_carries_amount_and_operator(qtbot: Any, data_dir: Path) -> None:
    """Russian first, Kazakh at a touch, the user's own language beneath; all with the amount filled in."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        walk_to(window, Step.DO)
        card = card_of(qtbot, window, "topup2000")
        amount = "2\u202f000\u00a0₸"
        assert card.sheet.accessibleName() == f"Пополните, пожалуйста, этот номер на {amount}."
        said = "Popolnite, pozhaluysta, etot nomer na dve tysyachi tenge."
        assert card.sheet.accessibleDescription() == f"{said}\nPlease top up this number with {amount}."
        press(card, "clerk_language.kk")
        assert card.sheet.accessibleName() == f"Осы нөмірге {amount} салып беріңізші."
        card.show_phrase("operator_is")
        assert "Beeline" in card.sheet.accessibleName()


def test_who_reads_the_sentence_itself_gets_no_second_copy(
    qtbot: Any, data_dir: Path, qapp: QApplication
) -> None:
    """In Russian the Russian card has only its sound beneath; the Kazakh one is explained in Russian."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        walk_to(window, Step.DO)
        language.set_language(qapp, "ru")
        card = card_of(qtbot, window, "fee")
        assert card.sheet.accessibleDescription() == "Kakaya komissiya?"
        press(card, "clerk_language.kk")
        assert card.sheet.accessibleDescription().endswith("Какая комиссия?")


def test_keys_turn_flip_and_close(qtbot: Any, data_dir: Path) -> None:
    """Arrows leaf through in a circle, F turns the card around, Esc closes it."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        walk_to(window, Step.DO)
        card = card_of(qtbot, window, "fee")
        first = card.sheet.accessibleName()
        QTest.keyClick(card.sheet, Qt.Key.Key_Right)
        assert card.sheet.accessibleName() != first
        QTest.keyClick(card.sheet, Qt.Key.Key_Left)
        assert card.sheet.accessibleName() == first
        QTest.keyClick(card.sheet, Qt.Key.Key_F)
        assert card.sheet.flipped
        card.sheet.grab()
        with qtbot.waitSignal(card.destroyed):
            QTest.keyClick(card.sheet, Qt.Key.Key_Escape)


def test_the_number_needs_the_open_vault_and_a_wish(qtbot: Any, data_dir: Path) -> None:
    """Masked at first, shown on the button, gone on the next page, in glance mode and with the lock."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        walk_to(window, Step.DO)
        shut = card_of(qtbot, window, "my_number")
        assert not find(shut, QAbstractButton, "clerk_number").isVisible()
        window.services.vault.unlock(PASSWORD)
        card = card_of(qtbot, window, "my_number")
        assert not card.sheet.revealed
        press(card, "clerk_number")
        assert card.sheet.revealed
        card.sheet.grab()
        QTest.keyClick(card.sheet, Qt.Key.Key_Right)
        assert not card.sheet.revealed
        card.show_phrase("my_number")
        press(card, "clerk_number")
        glance.current().turn(True)
        assert not card.sheet.revealed
        glance.current().turn(False)


def test_a_lock_masks_the_card_that_is_open(qtbot: Any, data_dir: Path) -> None:
    """The card the tab opened hears of the lock at once."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        window.services.vault.unlock(PASSWORD)
        walk_to(window, Step.DO)
        press(window, "renew_phrase_my_number")
        card = tab_of(window).clerk
        assert card is not None
        press(card, "clerk_number")
        assert card.sheet.revealed
        window.services.vault.lock()
        assert not card.sheet.revealed
        with qtbot.waitSignal(card.destroyed):
            card.close()
        assert tab_of(window).clerk is None


def test_where_nobody_speaks_there_is_little_to_say() -> None:
    """A terminal needs only the way to it; a shop gets the sentences of paying, in their order."""
    facts = FactsService(resource("data", "kz"))
    terminal = phrases_for(facts.guide(ChannelKind.TERMINAL), facts.phrases())
    shop = phrases_for(facts.guide(ChannelKind.SHOP), facts.phrases())
    assert [phrase.id for phrase in terminal] == ["nearest"]
    assert [phrase.id for phrase in shop][:2] == ["topup2000", "want_topup"]
    assert shop[-1].id == "nearest"


def test_filled_in_sentences_tell_how_they_sound(qtbot: Any, data_dir: Path) -> None:
    """The number of tenge in words, the brand as shipped where it is, else letter by letter."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        walk_to(window, Step.DO)
        card = card_of(qtbot, window, "topup2000")
        press(card, "clerk_language.kk")
        said = card.sheet.accessibleDescription().split("\n")[0]
        assert said == "Osy nömirge eki myñ teñge salyp beriñizshi."
        card.show_phrase("operator_is")
        assert card.sheet.accessibleDescription().startswith("Operatory — Bilayn.")
        tab_of(window).desk.change(operator_id="kcell", amount=Money.tenge(2490))
        card = card_of(qtbot, window, "operator_is")
        assert card.sheet.accessibleDescription().startswith("Operator — Kcell.")
        card.show_phrase("topup2000")
        assert "dve tysyachi chetyresta devyanosto tenge" in card.sheet.accessibleDescription()
        tab_of(window).desk.change(amount=Money(249_050))
        card = card_of(qtbot, window, "topup2000")
        assert "na 2\u202f490.50\u00a0₸" in card.sheet.accessibleDescription()


def test_the_clerk_answers_by_tapping(qtbot: Any, data_dir: Path) -> None:
    """Buttons in the clerk's language, the answer in the traveller's; the next sentence clears it."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        walk_to(window, Step.DO)
        card = card_of(qtbot, window, "fee")
        yes, answer = find(card, QAbstractButton, "clerk_yes"), find(card, QLabel, "clerk_answer")
        assert yes.text() == "Да"
        assert yes.accessibleName() == "Да (Yes)"
        press(card, "clerk_yes")
        assert answer.text() == "The answer: yes"
        press(card, "clerk_language.kk")
        assert yes.text() == "Иә"
        press(card, "clerk_sum")
        for key in ("0", "1", "5", "0", "back", "3"):
            press(card, f"clerk_key_{key}")
        assert answer.text() == "The sum: 153\u00a0₸"
        press(card, "clerk_no")
        assert answer.text() == "The answer: no"
        QTest.keyClick(card.sheet, Qt.Key.Key_Right)
        assert answer.text() == ""
        assert not find(card, QAbstractButton, "clerk_key_1").isVisible()


def test_any_sentence_is_found_in_any_language(qtbot: Any, data_dir: Path) -> None:
    """Ctrl+F, a word of one's own, Cyrillic, as it sounds or pinyin, Enter; Esc goes back to the card."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        walk_to(window, Step.DO)
        card = card_of(qtbot, window, "fee")
        for typed, sentence in (
            ("passport", "Вот мой паспорт."),
            ("щё не посту", "ещё"),
            ("huzhao", "Вот мой паспорт."),
            ("sdacha", "сдача"),
        ):
            QTest.keyClick(card.sheet, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
            search = find(card, QLineEdit, "clerk_search")
            search.clear()
            search.setText(typed)
            QTest.keyClick(search, Qt.Key.Key_Return)
            assert sentence in card.sheet.accessibleName()
        QTest.keyClicks(search, "zzz")
        QTest.keyClick(search, Qt.Key.Key_Return)
        assert "сдача" in card.sheet.accessibleName()
        search.clear()
        QTest.keyClick(search, Qt.Key.Key_Escape)
        assert not search.isVisible()
        assert card.isVisible()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_card_is_named_and_uncut(qtbot: Any, data_dir: Path, qapp: QApplication, lang: str) -> None:
    """With pad and search open, in every language, with names for screen readers."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        language.set_language(qapp, lang)
        walk_to(window, Step.DO)
        card = card_of(qtbot, window, "my_number")
        press(card, "clerk_sum")
        press(card, "clerk_find")
        qapp.processEvents()
        assert (unnamed(card), cut_off(card)) == ([], [])
