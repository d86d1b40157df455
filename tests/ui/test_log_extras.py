"""The optional fields of the log line: built when one of them is wanted, and nothing is lost by that."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget
from window_stage import enter, find, open_services, press, type_into, window_on

from kzcompanion.domain.home_money import HomeRate
from kzcompanion.domain.money import Money
from kzcompanion.domain.packages import PackageLeft, PackageUnit
from kzcompanion.ui.main_window import MainWindow
from kzcompanion.ui.widgets.quick_log import QuickLog
from kzcompanion.ui.widgets.reply_box import ReplyFill

RATE = HomeRate(currency="EUR", per_unit=Money.tenge(610), typed_on=date(2026, 11, 1))
OTHER = HomeRate(currency="USD", per_unit=Money.tenge(520), typed_on=date(2026, 11, 20))
NIGHT = PackageLeft(unit=PackageUnit.DATA, left=1536, name="Night", valid_until=date(2026, 12, 20))
UNTIL = date(2026, 12, 3)


@pytest.fixture
def sim_id(data_dir: Path) -> str:
    """Give a data folder with one SIM and one balance."""
    with open_services(data_dir) as services:
        sim = services.sims.add("Travel card", "beeline")
        services.ledger.log(sim.id, Money.tenge(1500))
    return sim.id


def extras(window: QWidget) -> QWidget | None:
    """Return the optional fields; None while they were not built."""
    return window.findChild(QWidget, "log_extra")


def test_more_shows_and_folds_the_optional_fields(qtbot: Any, data_dir: Path, sim_id: str) -> None:
    """They are not even there before; folded away they keep what was typed, and it is logged."""
    with window_on(qtbot, data_dir) as window:
        window.go_to("tracker")
        assert extras(window) is None
        press(window, "log_more")
        built = extras(window)
        assert built is not None
        assert built.isVisible()
        type_into(window, "log_note", "hotel")
        press(window, "log_more")
        assert not built.isVisible()
        press(window, "log_more")
        assert built.isVisible()
        assert extras(window) is built
        press(window, "log_more")
        enter(type_into(window, "log_amount", "900"))
        assert window.services.ledger.entries(sim_id)[-1].note == "hotel"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("log_valid_until", "31.04.20"),
        ("log_data", "3 XB"),
        ("log_at", "yesterday-ish"),
        ("log_note", "hotel"),
        ("log_home_rate", "abc"),
    ],
)
def test_a_draft_of_a_field_not_built_yet_comes_back(
    qtbot: Any, data_dir: Path, sim_id: str, name: str, text: str
) -> None:
    """What was typed and never logged is there at the next start, readable or not, and can be seen."""
    with window_on(qtbot, data_dir) as window:
        window.go_to("tracker")
        press(window, "log_more")
        type_into(window, name, text)
    with window_on(qtbot, data_dir) as window:
        window.go_to("tracker")
        edit = find(window, QLineEdit, name)
        assert edit.text() == text
        assert edit.isVisible()
        assert find(window, QAbstractButton, "log_more").isChecked()
        assert tab_stops(window, 2) == ["log_valid_until", "log_data"]


def test_a_fee_not_logged_comes_back_as_a_top_up(qtbot: Any, data_dir: Path, sim_id: str) -> None:
    """A fee belongs to a top-up, so that is what is offered again."""
    with window_on(qtbot, data_dir) as window:
        window.go_to("tracker")
        press(window, "log_kind.topup")
        press(window, "log_more")
        type_into(window, "log_fee", "50x")
    with window_on(qtbot, data_dir) as window:
        window.go_to("tracker")
        assert find(window, QLineEdit, "log_paid").isVisible()
        assert find(window, QLineEdit, "log_fee").isVisible()
        assert find(window, QLineEdit, "log_fee").text() == "50x"


def test_a_faulty_rate_outlives_the_program_beside_an_older_one(
    qtbot: Any, data_dir: Path, sim_id: str
) -> None:
    """The rate kept from before neither takes its place at the next start nor when something changes."""
    with open_services(data_dir) as services:
        services.preferences.keep_home_rate(RATE)
    with window_on(qtbot, data_dir) as window:
        window.go_to("tracker")
        press(window, "log_more")
        assert find(window, QLineEdit, "log_home_rate").text() == "610"
        type_into(window, "log_home_rate", "72,5,")
    with window_on(qtbot, data_dir) as window:
        window.go_to("tracker")
        rate = find(window, QLineEdit, "log_home_rate")
        assert rate.text() == "72,5,"
        window.services.preferences.keep_home_rate(OTHER)
        window.services.ledger.log(sim_id, Money.tenge(1400))
        assert rate.text() == "72,5,"
        assert find(window, QComboBox, "log_home_currency").currentText() == "EUR"
        enter(type_into(window, "log_amount", "900"))
        assert rate.hasFocus()
        assert len(window.services.ledger.entries(sim_id)) == 2
        enter(type_into(window, "log_home_rate", "600"))
        logged = window.services.ledger.entries(sim_id)[-1].home_rate
        assert logged is not None
        assert (logged.currency, logged.per_unit) == ("EUR", Money.tenge(600))


def test_the_rate_of_home_is_logged_without_a_look_at_it(qtbot: Any, data_dir: Path, sim_id: str) -> None:
    """The last rate goes with an entry whose optional fields nobody opened; opened, they show it."""
    with open_services(data_dir) as services:
        services.preferences.keep_home_rate(RATE)
    with window_on(qtbot, data_dir) as window:
        window.go_to("tracker")
        enter(type_into(window, "log_amount", "900"))
        assert extras(window) is None
        assert window.services.ledger.entries(sim_id)[-1].home_rate == RATE
        type_into(window, "log_amount", "1220")
        press(window, "log_more")
        assert "2.00" in find(window, QLabel, "log_home_amount").text()


def test_a_reply_fills_fields_not_built_yet(qtbot: Any, data_dir: Path, sim_id: str) -> None:
    """What a pasted reply says is written into fields that it opens, and logged with its text."""
    fill = ReplyFill(
        reply="paid", amount=Money.tenge(2000), fee=Money.tenge(50), data_mb=2048, valid_until=UNTIL,
        packages=(NIGHT,),
    )  # fmt: skip
    with window_on(qtbot, data_dir) as window:
        window.go_to("tracker")
        log = find(window, QuickLog, "quick_log")
        log.take_reply(ReplyFill(reply="balance", balance=Money.tenge(10)))
        assert extras(window) is None
        log.take_reply(fill)
        assert find(window, QLineEdit, "log_fee").isVisible()
        assert find(window, QLineEdit, "log_package_1_name").text() == "Night"
        press(window, "log_save")
        entry = window.services.ledger.entries(sim_id)[-1]
        assert (entry.amount, entry.fee, entry.data_mb) == (fill.amount, fill.fee, fill.data_mb)
        assert (entry.valid_until, entry.packages, entry.reply) == (UNTIL, (NIGHT,), "paid")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("log_valid_until", "2026-12-03"),
        ("log_data", "3 GB"),
        ("log_at", "2026-11-21 10:00"),
        ("log_note", "hotel"),
        ("log_fee", "50"),
        ("log_home_rate", "75"),
    ],
)
def test_enter_logs_from_every_optional_field(
    qtbot: Any, data_dir: Path, sim_id: str, name: str, text: str
) -> None:
    """Nobody has to go back to the button."""
    with window_on(qtbot, data_dir) as window:
        window.go_to("tracker")
        press(window, "log_kind.topup")
        press(window, "log_more")
        type_into(window, "log_paid", "900")
        enter(type_into(window, name, text))
        assert len(window.services.ledger.entries(sim_id)) == 2


def tab_stops(window: MainWindow, count: int) -> list[str]:
    """Return the names of what Tab comes to after the button for more."""
    find(window, QAbstractButton, "log_more").setFocus()
    names = []
    for _ in range(count):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        names.append(QApplication.focusWidget().objectName())
    return names


def test_tab_goes_through_the_optional_fields_as_they_stand(qtbot: Any, data_dir: Path, sim_id: str) -> None:
    """From the button that opens them, row by row, through the packages, and then on in the page."""
    with window_on(qtbot, data_dir) as window:
        window.go_to("tracker")
        press(window, "log_kind.topup")
        onward = tab_stops(window, 1)
        press(window, "log_more")
        press(window, "log_add_package")
        assert tab_stops(window, 15) == [
            *("log_valid_until", "log_data", "log_at", "log_fee", "log_channel", "log_note"),
            *("log_home_currency", "log_home_rate"),
            *(f"log_package_1_{part}" for part in ("unit", "left", "valid_until", "name", "remove")),
            *("log_add_package", *onward),
        ]
