"""Tab goes through the tracker as the eye does, also through what is built only when it is asked for."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from window_stage import NOW, find, open_services, press, window_on

from kzcompanion.domain.money import Money
from kzcompanion.ui import standing_banners

LOG = ["log_kind.check", "log_amount", "log_save", "log_paste_reply", "log_more"]
FILTERS = ["kind", "since", "until", "least", "most", "clear"]


@pytest.fixture
def sim_id(data_dir: Path) -> str:
    """Give a SIM with balances that fall by 100 tenge a day, and a day from which they are not valid."""
    with open_services(data_dir) as services:
        sim = services.sims.add("Travel card", "beeline")
        for back, tenge in ((3, 1500), (2, 1400), (1, 1300)):
            services.ledger.log(
                sim.id, Money.tenge(tenge), at=NOW - timedelta(days=back), valid_until=NOW.date()
            )
    return sim.id


def walked(start: QWidget) -> list[str]:
    """Return what Tab comes to from there, until it is there again."""
    start.setFocus(Qt.FocusReason.TabFocusReason)
    names: list[str] = []
    for _step in range(60):
        here = QApplication.focusWidget()
        assert here is not None
        QTest.keyClick(here, Qt.Key.Key_Tab)
        there = QApplication.focusWidget()
        assert there is not None
        if there is start:
            break
        names.append(there.objectName())
    return names


def part(names: list[str], first: str, last: str) -> list[str]:
    """Return the names from one to another."""
    return names[names.index(first) : names.index(last) + 1]


def test_tab_reads_the_tracker_from_top_to_bottom(qtbot: Any, data_dir: Path, sim_id: str) -> None:
    """Head, log line with its pills first, pills of the views, search, filter, entries."""
    with window_on(qtbot, data_dir) as window:
        window.go_to("tracker")
        window.resize(1024, 700)
        QApplication.processEvents()
        names = walked(find(window, QWidget, "tracker_tiles"))
        head = ["summary_topup", "summary_change", "summary_archive"]
        views = ["tracker_view.ledger", "tracker_search", "ledger_filter_toggle", "ledger_table"]
        assert part(names, "summary_topup", "ledger_table") == [*head, *LOG, *views]


def test_filters_and_chart_stand_where_they_are_seen(qtbot: Any, data_dir: Path, sim_id: str) -> None:
    """They are built later, and come after the button that opens them all the same."""
    with window_on(qtbot, data_dir) as window:
        window.go_to("tracker")
        press(window, "ledger_filter_toggle")
        names = walked(find(window, QWidget, "tracker_tiles"))
        fields = [f"ledger_filter_{name}" for name in FILTERS]
        found = part(names, "ledger_filter_toggle", "ledger_table")
        assert [name for name in found if name.startswith("ledger_filter")] == [
            "ledger_filter_toggle",
            *fields,
        ]
        QTest.mouseClick(find(window, QWidget, "tracker_view.chart"), Qt.MouseButton.LeftButton)
        names = walked(find(window, QWidget, "tracker_tiles"))
        sliders = [f"day_mix_{kind}" for kind in ("wifi", "city", "road")]
        assert part(names, "tracker_view.chart", "day_mix_road") == [
            "tracker_view.chart",
            "chart_print",
            "balance_chart",
            *sliders,
        ]


def test_the_deeds_of_a_reminder_come_before_its_cross(qtbot: Any, data_dir: Path, sim_id: str) -> None:
    """Show, put off, and only then close all."""
    with window_on(qtbot, data_dir) as window:
        window.go_to("tracker")
        standing_banners.add_reminders(window)
        assert find(window, QWidget, "reminders_banner").isVisible()
        names = walked(find(window, QWidget, "tracker_tiles"))
        lines = [f"reminders_{deed}_{place}" for place in (0, 1) for deed in ("open", "later")]
        found = part(names, "reminders_open_0", "reminders_banner.close")
        assert found == [*lines, "reminders_banner.close"]
