"""Two weeks of a hurried traveller with one SIM, typed in by keys day by day, as the tracker answers them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from window_stage import find, open_services, window_on

from kzcompanion.domain.act_by import Action, Reason
from kzcompanion.domain.almaty import from_wall_time
from kzcompanion.domain.cause import Cause, cause_of
from kzcompanion.domain.forecast import Forecast
from kzcompanion.domain.ledger import ChannelKind
from kzcompanion.domain.money import Money
from kzcompanion.domain.own_plan import Cycle, OwnPlan
from kzcompanion.services.tracker_service import TrackerSnapshot
from kzcompanion.ui.main_window import MainWindow

CTRL, SHIFT, PLAIN = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)
REPLY = "Баланс 155,00 тг. Осталось 14,2 ГБ до 22.11.2026. Beeline"
LEAVES = date(2026, 11, 22)
WITHOUT_TOP_UP, WITH_TOP_UP = date(2026, 11, 18), date(2026, 11, 28)
"""The days on which this traveller's money would really have run out."""
_MOST_TABS = 60
_MOST_KEYS = 5


class Hand:
    """Press keys where the cursor is, and count them; what is typed into a field is not counted."""

    def __init__(self, window: MainWindow, bot: Any) -> None:
        self.window, self.bot = window, bot
        self.keys = 0

    def key(self, code: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
        """Press one key."""
        self.keys += 1
        QTest.keyClick(self._focused(), code, modifier)

    def words(self, text: str) -> None:
        """Type a text."""
        focused = self._focused()
        if text.isascii():
            QTest.keyClicks(focused, text)
        else:
            assert isinstance(focused, QLineEdit)
            focused.insert(text)  # as an input method commits it

    def tab_to(self, name: str) -> None:
        """Press Tab until a widget has the cursor."""
        for _ in range(_MOST_TABS):
            if self.here() == name:
                return
            self.key(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never comes to {name}")

    def here(self) -> str:
        """Return the name of what has the cursor."""
        return self._focused().objectName()

    def log(self, number: str) -> None:
        """Log a balance from wherever one is, within the keys that were promised."""
        before = self.keys
        self.key(Qt.Key.Key_N, CTRL)
        self.words(number)
        self.key(Qt.Key.Key_Return)
        assert self.keys - before <= _MOST_KEYS

    def _focused(self) -> QWidget:
        focused = QApplication.focusWidget()
        if focused is None:  # a closed dialog gives the keys back to the window, where nobody does it for Qt
            self.window.activateWindow()
            QTest.qWaitForWindowActive(self.window, 500)
            focused = QApplication.focusWidget()
        assert focused is not None, "the focus went astray"
        return focused


@contextmanager
def evening(qtbot: Any, folder: Path, day: int, clock: str) -> Iterator[Hand]:
    """Open the window on a day of November at an Almaty time."""
    now = from_wall_time(date(2026, 11, day), time.fromisoformat(clock))
    with window_on(qtbot, folder, lang="zh_CN", now=now) as window:
        window.resize(1024, 700)
        window.go_to("tracker")
        yield Hand(window, qtbot)


def seen(hand: Hand) -> TrackerSnapshot:
    """Return what the tracker says of the SIM."""
    (snapshot,) = hand.window.services.tracker.overview()
    return snapshot


def band(hand: Hand) -> tuple[date, date]:
    """Return the days between which the balance is said to run out."""
    outlook = seen(hand).forecast
    assert isinstance(outlook, Forecast)
    return outlook.earliest, outlook.latest


def shown(hand: Hand, name: str) -> str:
    """Return the text of a label that can be seen."""
    label = find(hand.window, QLabel, name)
    assert label.isVisible(), name
    return label.text()


def told(hand: Hand) -> str:
    """Return everything the head of the SIM says."""
    head = find(hand.window, QWidget, "sim_summary")
    return " | ".join(label.text() for label in head.findChildren(QLabel) if label.isVisible())


def said_last(hand: Hand) -> str:
    """Return the message at the foot of the window."""
    toast = find(hand.window, QWidget, "toast")
    return " ".join(label.text() for label in toast.findChildren(QLabel))


def in_dialog(hand: Hand, deed: Callable[[QDialog], None], opening: Callable[[], None]) -> None:
    """Open a dialog and do something in it."""
    done = []

    def do() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        try:
            dialog.activateWindow()
            hand.bot.waitUntil(lambda: dialog.isAncestorOf(QApplication.focusWidget()))
            deed(dialog)
            done.append(True)
        finally:
            if dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(0, do)
    opening()
    assert done
    hand.window.activateWindow()
    QTest.qWaitForWindowActive(hand.window, 500)


Diary = Callable[[int, str], AbstractContextManager[Hand]]


@pytest.fixture
def diary(qtbot: Any, data_dir: Path) -> Diary:
    """Give the evenings of the traveller, one window each, over one data folder."""
    with open_services(data_dir, from_wall_time(date(2026, 11, 9), time(14))) as services:
        sim = services.sims.add("出差卡", "beeline")
        plan = OwnPlan(charge=Money.tenge(990), cycle=Cycle.WEEK, next_charge_on=date(2026, 11, 16))
        services.sims.change(sim.id, plan=plan, departure_on=LEAVES)
    return lambda day, clock: evening(qtbot, data_dir, day, clock)


def test_two_weeks_of_a_hurried_traveller(diary: Diary) -> None:
    """Nine evenings of fourteen are logged with two keys each; what is said is true and in time."""
    first_days(diary)
    a_typo_is_corrected_a_day_later(diary)
    the_charge_comes_at_night(diary)
    a_top_up_at_the_terminal(diary)
    a_film_and_the_last_days(diary)


def first_days(diary: Diary) -> None:
    """A forecast takes three readings; a slip of the finger is seen at once and taken back with one key."""
    for day, number in ((9, "1500"), (10, "1455")):
        with diary(day, "22:10") as hand:
            hand.log(number)
            assert seen(hand).act_by is not None
            assert seen(hand).act_by.reason is Reason.TRIP_END  # type: ignore[union-attr]
    with diary(11, "22:40") as hand:
        hand.log("13850")
        assert find(hand.window, QWidget, "difference_strip").isVisible()
        hand.key(Qt.Key.Key_Z, CTRL)
        hand.words("1385")
        hand.key(Qt.Key.Key_Return)
        assert "用了 70" in said_last(hand)
        act_by = seen(hand).act_by
        assert act_by is not None
        assert act_by.action is Action.CHECK_BALANCE
        assert band(hand)[0] <= WITHOUT_TOP_UP <= band(hand)[1]
        assert "11月15日 23:59" in shown(hand, "act_by_label")


def a_typo_is_corrected_a_day_later(diary: Diary) -> None:
    """The last entry is changed from the ledger with Enter, a number and Enter."""
    with diary(13, "23:20") as hand:
        hand.log("1259")
    with diary(14, "08:20") as hand:
        hand.tab_to("ledger_table")
        hand.key(Qt.Key.Key_Home)

        def correct(_dialog: QDialog) -> None:
            hand.tab_to("entry_balance")
            hand.key(Qt.Key.Key_A, CTRL)
            hand.words("1295")
            hand.key(Qt.Key.Key_Return)

        in_dialog(hand, correct, lambda: hand.key(Qt.Key.Key_Return))
        assert seen(hand).balance == Money.tenge(1295)
        assert band(hand)[0] <= WITHOUT_TOP_UP <= band(hand)[1]


def the_charge_comes_at_night(diary: Diary) -> None:
    """The morning after, the old balance does not pass for today's; a reply is pasted, one key explains."""
    with diary(15, "22:50") as hand:
        hand.log("1185")
        assert "应已扣套餐费" not in told(hand)
    with diary(16, "21:00") as hand:
        assert "上次读数之后应已扣套餐费 990" in told(hand).replace("\u202f", "")
        assert "今天" in shown(hand, "act_by_chip")  # and not tomorrow: it may hurt from midnight on

        def paste(dialog: QDialog) -> None:
            text = dialog.findChild(QPlainTextEdit, "reply_text")
            assert text is not None
            text.setPlainText(REPLY)
            dialog.box.read_now()  # type: ignore[attr-defined]
            hand.tab_to("reply_take")
            hand.key(Qt.Key.Key_Return)

        in_dialog(hand, paste, find(hand.window, QAbstractButton, "log_paste_reply").click)
        assert hand.here() == "log_save"
        hand.key(Qt.Key.Key_Return)
        assert hand.here() == "log_amount"
        hand.tab_to("difference_reason_1")
        hand.key(Qt.Key.Key_Return)
        charge = seen(hand).entries[-2]
        assert (cause_of(charge), charge.amount) == (Cause.PLAN_CHARGE, Money.tenge(-990))
        assert not find(hand.window, QWidget, "difference_strip").isVisible()
        assert band(hand)[0] <= WITHOUT_TOP_UP <= band(hand)[1]
        assert seen(hand).act_by.action is Action.TOP_UP  # type: ignore[union-attr]


def a_top_up_at_the_terminal(diary: Diary) -> None:
    """The amount comes after its kind; fee and way are said in the fields that fold out."""
    with diary(17, "20:10") as hand:
        hand.key(Qt.Key.Key_N, CTRL)
        hand.key(Qt.Key.Key_Backtab, SHIFT)
        assert hand.here() == "log_kind.check"
        hand.key(Qt.Key.Key_Down)
        assert hand.here() == "log_kind.topup"
        hand.key(Qt.Key.Key_Tab)
        assert hand.here() == "log_paid"
        assert hand.keys + 1 <= _MOST_KEYS  # with Enter that is all a bare top-up takes
        hand.words("2000")
        hand.tab_to("log_more")
        hand.key(Qt.Key.Key_Space)
        hand.tab_to("log_fee")
        hand.words("100")
        hand.key(Qt.Key.Key_Tab)
        for _ in range(3):
            hand.key(Qt.Key.Key_Down)
        hand.key(Qt.Key.Key_Backtab, SHIFT)
        hand.key(Qt.Key.Key_Return)
        entry = seen(hand).entries[-1]
        assert (entry.amount, entry.fee, entry.channel) == (
            Money.tenge(2000),
            Money.tenge(100),
            ChannelKind.TERMINAL,
        )
        # Valid until the day of leaving, and money enough: nothing is left but the end of the trip.
        assert seen(hand).act_by.reason is Reason.TRIP_END  # type: ignore[union-attr]
        assert band(hand)[0] <= WITH_TOP_UP <= band(hand)[1]


def a_film_and_the_last_days(diary: Diary) -> None:
    """A dear evening is asked about once; who leaves is not told to pay for the days after."""
    with diary(18, "23:55") as hand:
        hand.log("1400")
        assert find(hand.window, QWidget, "difference_strip").isVisible()
        assert band(hand)[0] <= WITH_TOP_UP <= band(hand)[1]
    for day, number in ((20, "1300"), (22, "1250")):
        with diary(day, "10:00") as hand:
            hand.log(number)
            assert not find(hand.window, QWidget, "difference_strip").isVisible()
            assert seen(hand).act_by.reason is Reason.TRIP_END  # type: ignore[union-attr]
            assert band(hand)[0] <= WITH_TOP_UP <= band(hand)[1]
            assert "11月22日 23:59" in shown(hand, "act_by_label")


def test_an_entry_by_a_wrong_clock_says_so(diary: Diary, data_dir: Path, qtbot: Any) -> None:
    """Logged with the clock a year back, it tells the year and what to do; set right, all is as ever."""
    with diary(12, "20:00") as hand:
        hand.log("1400")
    a_year_back = from_wall_time(date(2025, 11, 13), time(20))
    with window_on(qtbot, data_dir, now=a_year_back) as window:
        window.go_to("tracker")
        hand = Hand(window, qtbot)
        hand.log("1350")
        assert "13 Nov 2025" in said_last(hand)
        assert "set the clock" in said_last(hand)
        hand.key(Qt.Key.Key_Z, CTRL)
        assert len(seen(hand).entries) == 1
    with diary(13, "20:00") as hand:
        hand.log("1350")
        assert seen(hand).balance == Money.tenge(1350)
        assert "用了 50" in said_last(hand)


def test_a_sim_is_added_with_enter_and_a_day_without_its_year(diary: Diary) -> None:
    """What is typed by hand of the next charge needs no year, and Enter in any line keeps the form."""
    with diary(9, "21:30") as hand:

        def fill(_dialog: QDialog) -> None:
            hand.tab_to("sim_nickname")
            hand.words("izi")
            hand.tab_to("sim_charge")
            hand.words("500")
            hand.tab_to("sim_next_charge")
            hand.words("16.11")
            hand.key(Qt.Key.Key_Return)

        in_dialog(hand, fill, find(hand.window, QAbstractButton, "tracker_add_sim").click)
        plan = hand.window.services.sims.find("izi").plan
        assert (plan.charge, plan.next_charge_on) == (Money.tenge(500), date(2026, 11, 16))
