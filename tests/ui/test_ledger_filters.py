"""Filters, search and sums of the ledger, and the rate of the money of home in the log line."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QTableView, QWidget
from window_stage import NOW, enter, find, open_services, press, type_into, window_on

from kzcompanion.domain.home_money import HomeRate
from kzcompanion.domain.ledger import Entry, EntryKind
from kzcompanion.domain.ledger_filter import LedgerFilter, sieve
from kzcompanion.domain.money import Money
from kzcompanion.ui import glance
from kzcompanion.ui.main_window import MainWindow

RATE = HomeRate(currency="CNY", per_unit=Money(7000), typed_on=date(2026, 11, 20))


@pytest.fixture
def sim_id(data_dir: Path) -> str:
    """Give a SIM with two top-ups, one with a rate, among six balances."""
    with open_services(data_dir) as services:
        sim = services.sims.add("Travel card", "beeline")
        for back in range(6, 0, -1):
            services.ledger.log(
                sim.id, Money.tenge(100 * back), at=NOW - timedelta(days=back), note=f"n{back}"
            )
        services.ledger.topup(sim.id, Money.tenge(700), at=NOW - timedelta(days=2, hours=1), home_rate=RATE)
        services.ledger.topup(sim.id, Money.tenge(2000), at=NOW - timedelta(hours=1), note="airport")
    return sim.id


def rows(window: MainWindow) -> int:
    """Return how many entries are shown."""
    return find(window, QTableView, "ledger_table").model().rowCount()


def total(window: MainWindow) -> str:
    """Return what stands under the ledger, with plain spaces."""
    return find(window, QLabel, "ledger_filter_total").text().replace("\u202f", "").replace("\u00a0", " ")


def test_kind_period_and_amount_narrow_the_ledger(qtbot: object, data_dir: Path, sim_id: str) -> None:
    """Each filter takes its part away, all together, and closing them shows everything again."""
    with window_on(qtbot, data_dir) as window:
        window.go_to("tracker")
        assert (rows(window), total(window)) == (
            8,
            "Paid in: 2700 ₸ = 10.00 CNY at the rates you typed · 2000 ₸ of it without a rate",
        )
        press(window, "ledger_filter_toggle")
        find(window, QComboBox, "ledger_filter_kind").setCurrentIndex(2)
        assert rows(window) == 2
        type_into(window, "ledger_filter_most", "1000")
        assert total(window) == "1 of 8 entries · Paid in: 700 ₸ = 10.00 CNY at the rates you typed"
        find(window, QComboBox, "ledger_filter_kind").setCurrentIndex(0)
        type_into(window, "ledger_filter_since", "2026-11-19")
        type_into(window, "ledger_filter_until", "2026-11-20")
        assert rows(window) == 3
        press(window, "ledger_filter_clear")
        assert rows(window) == 8
        type_into(window, "ledger_filter_least", "650")
        assert rows(window) == 2
        press(window, "ledger_filter_toggle")
        assert rows(window) == 8


def test_a_filter_that_is_not_understood_takes_nothing_away(
    qtbot: object, data_dir: Path, sim_id: str
) -> None:
    """A fault is said at its field; the ledger stays whole and nothing typed is lost."""
    with window_on(qtbot, data_dir) as window:
        window.go_to("tracker")
        press(window, "ledger_filter_toggle")
        edit = type_into(window, "ledger_filter_since", "31.02.2026")
        assert (rows(window), edit.text()) == (8, "31.02.2026")


def test_search_and_filter_work_together(qtbot: object, data_dir: Path, sim_id: str) -> None:
    """Words and filters narrow each other, and hidden amounts cannot be searched for."""
    with window_on(qtbot, data_dir) as window:
        window.go_to("tracker")
        proxy = find(window, QTableView, "ledger_table").model()
        proxy.search("airport")
        assert rows(window) == 1
        proxy.ask(LedgerFilter(kind=EntryKind.CHECK))
        assert rows(window) == 0
        proxy.ask(LedgerFilter())
        proxy.search("2000")
        assert rows(window) == 1
        try:
            glance.current().turn(True)
            assert rows(window) == 0
        finally:
            glance.current().turn(False)


def test_a_log_keeps_its_rate_and_offers_it_again(qtbot: object, data_dir: Path, sim_id: str) -> None:
    """A rate typed under More goes with the entry and is offered again; the entries before keep theirs."""
    with window_on(qtbot, data_dir) as window:
        window.go_to("tracker")
        press(window, "log_kind.topup")
        press(window, "log_more")
        type_into(window, "log_paid", "1500")
        type_into(window, "log_home_rate", "75")
        assert "20.00" in find(window, QLabel, "log_home_amount").text()
        enter(find(window, QLineEdit, "log_home_rate"))
        entries = window.services.ledger.entries(sim_id)
        rate = HomeRate(currency="CNY", per_unit=Money.tenge(75), typed_on=date(2026, 11, 22))
        assert entries[-1].home_rate == rate
        assert [entry.home_rate for entry in entries[:-1] if entry.home_rate] == [RATE]
        assert find(window, QLineEdit, "log_home_rate").text() == "75"
        enter(type_into(window, "log_paid", "10"))
        assert window.services.ledger.entries(sim_id)[-1].home_rate == rate


def test_a_faulty_rate_is_said_at_its_field(qtbot: object, data_dir: Path, sim_id: str) -> None:
    """Nothing is written until the rate is understood or empty."""
    with window_on(qtbot, data_dir) as window:
        window.go_to("tracker")
        press(window, "log_more")
        type_into(window, "log_amount", "500")
        enter(type_into(window, "log_home_rate", "abc"))
        assert len(window.services.ledger.entries(sim_id)) == 8
        assert find(window, QLineEdit, "log_home_rate").text() == "abc"


@pytest.mark.parametrize("tab", ["guide", "tracker"])
def test_logging_takes_few_keys(qtbot: object, data_dir: Path, sim_id: str, tab: str) -> None:
    """From anywhere: Ctrl+N, the number, Enter - two keys beside the number, five are promised."""
    with window_on(qtbot, data_dir) as window:
        window.go_to(tab)
        presses = 0
        QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        presses += 1
        QTest.keyClicks(QApplication.focusWidget(), "1234")
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        presses += 1
        assert window.services.ledger.entries(sim_id)[-1].balance == Money.tenge(1234)
        assert presses <= 5


def test_the_filter_is_exact_at_its_ends() -> None:
    """Days and amounts told are within; without money an entry fits no amount."""
    at = NOW.replace(hour=19, minute=0)  # midnight at Almaty: the day after has begun
    entry = Entry(id="a", sim_id="s", kind=EntryKind.CHECK, at=at, seq=1, balance=Money.tenge(100))
    bare = Entry(id="b", sim_id="s", kind=EntryKind.CHECK, at=at, seq=2)
    assert sieve(LedgerFilter(since=date(2026, 11, 23), until=date(2026, 11, 23)))(entry)
    assert not sieve(LedgerFilter(until=date(2026, 11, 22)))(entry)
    assert sieve(LedgerFilter(least=Money.tenge(100), most=Money.tenge(100)))(entry)
    assert not sieve(LedgerFilter(most=Money.tenge(99)))(entry)
    assert not sieve(LedgerFilter(least=Money.tenge(-1)))(bare)
    assert not sieve(LedgerFilter(with_photo=True))(entry)


def test_nothing_found_is_said_with_the_way_back(qtbot: object, data_dir: Path, sim_id: str) -> None:
    """Where no entry is like what is sought, a sentence stands for the rows, and a button shows all again."""
    with window_on(qtbot, data_dir) as window:
        window.go_to("tracker")
        everything = rows(window)
        assert window.findChild(QWidget, "ledger_table_none_found") is None
        type_into(window, "tracker_search", "no such words")
        qtbot.waitUntil(lambda: not rows(window))  # type: ignore[attr-defined]
        none = find(window, QWidget, "ledger_table_none_found")
        assert none.isVisible()
        assert any(label.text() == "No entry is like that" for label in none.findChildren(QLabel))
        press(window, "ledger_table_none_found_all")
        qtbot.waitUntil(lambda: rows(window) == everything)  # type: ignore[attr-defined]
        assert none.isHidden()
        assert find(window, QLineEdit, "tracker_search").text() == ""


def test_a_wrong_filter_is_explained_over_the_whole_width(qtbot: object, data_dir: Path, sim_id: str) -> None:
    """The field is marked, the sentence beneath is one line, and goes with what was wrong."""
    with window_on(qtbot, data_dir) as window:
        window.go_to("tracker")
        press(window, "ledger_filter_toggle")
        enter(type_into(window, "ledger_filter_since", "99.99"))
        said = find(window, QLabel, "ledger_filter_fault")
        assert said.isVisible()
        assert "99.99" in said.text()
        assert said.width() > find(window, QWidget, "ledger_filter").width() * 3 // 4
        assert find(window, QLineEdit, "ledger_filter_since").property("faulty")
        enter(type_into(window, "ledger_filter_since", "2026-11-20"))
        assert said.isHidden()
