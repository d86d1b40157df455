"""The log line: a fault in one sentence over the whole width, rows that are full, Enter everywhere."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from window_stage import enter, find, open_services, press, type_into, window_on

from kzcompanion.domain.money import Money
from kzcompanion.ui.widgets.quick_log import QuickLog


@pytest.fixture
def sim_id(data_dir: Path) -> str:
    """Give a data folder with one SIM and one balance."""
    with open_services(data_dir) as services:
        sim = services.sims.add("Travel card", "beeline")
        services.ledger.log(sim.id, Money.tenge(1500))
    return sim.id


def tab_stop(widget: QWidget) -> bool:
    """Tell whether Tab comes to it."""
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


@pytest.mark.parametrize("lang", ["en", "zh_CN", "ru", "kk"])
def test_a_fault_is_said_over_the_whole_width(qtbot: Any, data_dir: Path, sim_id: str, lang: str) -> None:
    """What is wrong with a top-up takes two lines at most in a small window, and goes once it is mended."""
    with window_on(qtbot, data_dir, lang=lang) as window:
        window.resize(1024, 700)
        window.go_to("tracker")
        press(window, "log_kind.topup")
        said = find(window, QLabel, "log_fault")
        assert not said.isVisible()
        for wrong in ("12,34 5", "-5", "abc"):
            enter(type_into(window, "log_paid", wrong))
            QApplication.processEvents()
            assert said.isVisible(), wrong
            assert said.height() <= 2.5 * said.fontMetrics().height(), (wrong, said.text())
            assert find(window, QWidget, "log_paid").hasFocus()
        enter(type_into(window, "log_paid", "500"))
        assert not said.isVisible()


def test_a_fault_of_a_top_up_is_not_said_of_a_balance(qtbot: Any, data_dir: Path, sim_id: str) -> None:
    """Back at the balance the sentence goes with the field it is about; it is said again with the field."""
    with window_on(qtbot, data_dir) as window:
        window.go_to("tracker")
        press(window, "log_kind.topup")
        enter(type_into(window, "log_paid", "abc"))
        said = find(window, QLabel, "log_fault")
        press(window, "log_kind.check")
        assert not said.isVisible()
        press(window, "log_kind.topup")
        assert said.isVisible()


def test_no_optional_field_stands_alone(qtbot: Any, data_dir: Path, sim_id: str) -> None:
    """The note fills the row in which fee and way stand for a top-up, and stands beside them there."""
    with window_on(qtbot, data_dir) as window:
        window.go_to("tracker")
        press(window, "log_more")
        QApplication.processEvents()
        extras, note = find(window, QWidget, "log_extra"), find(window, QWidget, "log_note.field")
        assert note.width() == extras.width()
        press(window, "log_kind.topup")
        QApplication.processEvents()
        fee = find(window, QWidget, "log_fee.field")
        assert note.y() == fee.y()
        assert note.x() > find(window, QWidget, "log_channel.field").x() > fee.x()


@pytest.mark.parametrize("field", ["left", "valid_until", "name"])
def test_enter_in_a_package_logs_the_entry(qtbot: Any, data_dir: Path, sim_id: str, field: str) -> None:
    """As it does in every other optional field."""
    with window_on(qtbot, data_dir) as window:
        window.go_to("tracker")
        press(window, "log_more")
        type_into(window, "log_amount", "1200")
        press(window, "log_add_package")
        type_into(window, "log_package_1_left", "1 GB")
        enter(find(window, QWidget, f"log_package_1_{field}"))
        last = window.services.ledger.entries(sim_id)[-1]
        assert last.balance == Money.tenge(1200)
        assert [package.left for package in last.packages] == [1024]


def test_tab_comes_to_the_pill_that_was_chosen_by_code(qtbot: Any, data_dir: Path, sim_id: str) -> None:
    """Ctrl+N chooses the balance; Shift+Tab from its field is at the pill of the balance, not at another."""
    with window_on(qtbot, data_dir) as window:
        window.resize(1024, 700)
        window.go_to("tracker")
        line = find(window, QuickLog, "quick_log")
        assert not tab_stop(find(window, QWidget, "log_kind.topup")), "not even before any was chosen"
        for kind, field in (("topup", "log_paid"), ("check", "log_amount"), ("topup", "log_paid")):
            line.start(kind)
            edit = find(window, QWidget, field)
            edit.setFocus(Qt.FocusReason.TabFocusReason)
            QTest.keyClick(edit, Qt.Key.Key_Backtab)
            focus = QApplication.focusWidget()
            assert focus is not None
            assert focus.objectName() == f"log_kind.{kind}"
