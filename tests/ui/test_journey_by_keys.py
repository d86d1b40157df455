"""The whole top-up without a mouse, in four languages: every step named, reachable and narrow enough."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from renew_stage import HOTEL, furnish, step_of, tab_of
from view_walk import cut_off, unnamed, unreached
from window_stage import window_on

from kzcompanion.domain.ledger import EntryKind
from kzcompanion.domain.money import Money
from kzcompanion.domain.preferences import LANGUAGES
from kzcompanion.domain.renewal import Step
from kzcompanion.ui.main_window import MainWindow

WIDTH, HEIGHT = 1024, 700
_MOST_TABS = 200
NO_MOD, ALT, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier


def key(code: Qt.Key, modifier: Qt.KeyboardModifier = NO_MOD) -> None:
    """Press a key where the focus is."""
    focused = QApplication.focusWidget()
    assert focused is not None, "the focus went astray"
    QTest.keyClick(focused, code, modifier)


def words(text: str) -> None:
    """Type where the focus is."""
    QTest.keyClicks(QApplication.focusWidget(), text)


def here() -> str:
    """Return the name of what has the focus."""
    focused = QApplication.focusWidget()
    return "" if focused is None else focused.objectName()


def tab_to(name: str) -> None:
    """Press Tab until a widget has the focus."""
    for _ in range(_MOST_TABS):
        if here() == name:
            return
        key(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never comes to {name}")


def arrow_to(name: str) -> None:
    """Press the arrow that goes to the next answer of a group until one has the focus."""
    for _ in range(12):
        if here() == name:
            return
        key(Qt.Key.Key_Down)
    raise AssertionError(f"arrows never come to {name}")


def survey(qtbot: Any, window: MainWindow, step: Step) -> None:
    """Look at the step in front as a screen reader, a keyboard and a ruler do; the focus comes back."""
    assert step_of(window) is step
    focused = QApplication.focusWidget()
    page = tab_of(window).wizard.page(step)
    inner = page.widget()
    assert inner is not None
    assert (window.width(), window.height()) == (WIDTH, HEIGHT)
    qtbot.waitUntil(lambda: cut_off(window) == [])  # as soon as the layout has settled
    assert inner.minimumSizeHint().width() <= page.viewport().width(), step
    assert page.horizontalScrollBar().maximum() == 0, step
    assert unnamed(window) == [], step
    assert unreached(window) == [], step
    assert focused is not None
    focused.setFocus()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_from_the_first_step_to_the_last_by_keys(qtbot: Any, data_dir: Path, lang: str) -> None:
    """Tab, arrows, Space, Enter and shortcuts alone lead from the tracker to the ledger entry and back."""
    furnish(data_dir)
    with window_on(qtbot, data_dir, lang=lang) as window:
        window.resize(WIDTH, HEIGHT)
        qtbot.waitUntil(window.isActiveWindow)
        window.setFocus()
        key(Qt.Key.Key_2, CTRL.ControlModifier)
        tab_to("renew_start")
        key(Qt.Key.Key_Space)
        survey(qtbot, window, Step.SIM)
        choose_and_get_ready(qtbot, window)
        say_how_much_and_where(qtbot, window)
        go_and_come_back(qtbot, window)
        hotel = window.services.sims.find(HOTEL)
        entry = window.services.ledger.entries(hotel.id)[-1]
        assert (entry.kind, entry.amount, entry.fee) == (EntryKind.TOPUP, Money.tenge(2000), Money.tenge(50))
        assert (entry.channel, entry.balance) == ("terminal", Money.tenge(2290))
        assert window.pages.current_id() == "tracker"


def choose_and_get_ready(qtbot: Any, window: MainWindow) -> None:
    """Choose the SIM with the arrows, confirm its operator, type the number, read the balance."""
    names = [sim.sim.nickname for sim in window.services.tracker.overview()]
    key(Qt.Key.Key_Home)
    for _ in range(names.index(HOTEL)):
        key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Return)
    survey(qtbot, window, Step.READY)
    tab_to("renew_operator_confirmed")
    key(Qt.Key.Key_Space)
    tab_to("renew_number_other_way")
    key(Qt.Key.Key_Space)
    assert here() == "renew_typed_number"
    words("+7 705 123 45 67")
    key(Qt.Key.Key_Return)
    survey(qtbot, window, Step.READY)
    tab_to("renew_balance")
    words("340")
    key(Qt.Key.Key_Right, ALT)


def say_how_much_and_where(qtbot: Any, window: MainWindow) -> None:
    """Type the amount, tell what is at hand, choose the terminal."""
    survey(qtbot, window, Step.AMOUNT)
    tab_to("renew_quick.1000")
    key(Qt.Key.Key_Tab)
    assert here() == "renew_quick.2000"
    key(Qt.Key.Key_Space)
    assert here() == "renew_amount"
    assert tab_of(window).desk.draft.amount == Money.tenge(2000)
    key(Qt.Key.Key_Return)
    survey(qtbot, window, Step.CHANNEL)
    tab_to("renew_pays.cash")
    key(Qt.Key.Key_Space)
    button = window.findChild(QAbstractButton, "renew_pays.cash")
    assert button is not None
    assert button.isChecked()
    while not here().startswith("renew_channel_"):
        key(Qt.Key.Key_Tab)
    arrow_to("renew_channel_terminal")
    key(Qt.Key.Key_Space)
    key(Qt.Key.Key_Right, ALT)


def go_and_come_back(qtbot: Any, window: MainWindow) -> None:
    """Tick the first line, note the fee, go and pay, say that it arrived."""
    survey(qtbot, window, Step.DO)
    tab_to("renew_tick_0")
    key(Qt.Key.Key_Space)
    assert len(tab_of(window).desk.draft.ticked) == 1
    tab_to("renew_told_fee")
    words("50")
    key(Qt.Key.Key_Right, ALT)
    survey(qtbot, window, Step.ARRIVED)
    arrow_to("renew_outcome_arrived")
    key(Qt.Key.Key_Space)
    survey(qtbot, window, Step.ARRIVED)
    tab_to("renew_new_balance")
    words("2290")
    key(Qt.Key.Key_Return)
    survey(qtbot, window, Step.DONE)
    tab_to("renew_finish")
    key(Qt.Key.Key_Return)
