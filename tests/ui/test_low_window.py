"""The tracker in a window of 1024 x 700: the answer whole, the entries in sight, in every language."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QScrollArea, QTableView, QWidget
from window_stage import NOW, find, open_services, window_on

from kzcompanion.domain.almaty import day_of
from kzcompanion.domain.money import Money
from kzcompanion.domain.own_plan import Cycle, OwnPlan
from kzcompanion.ui import outlook_text, standing_banners, theme
from kzcompanion.ui.main_window import MainWindow
from kzcompanion.ui.widgets.ring import Ring

LANGUAGES = ("en", "zh_CN", "ru", "kk")


@pytest.fixture
def sim_id(data_dir: Path) -> str:
    """Give a SIM that is overdue since yesterday, with nine balances falling as they should."""
    with open_services(data_dir) as services:
        sim = services.sims.add("Almaty trip", "beeline")
        plan = OwnPlan(name="Tourist 7", charge=Money.tenge(990), cycle=Cycle.WEEK)
        services.sims.change(sim.id, plan=plan)
        for back in range(9, 0, -1):
            services.ledger.log(
                sim.id,
                Money.tenge(400 + 100 * back),
                data_mb=200 + 90 * back,
                valid_until=day_of(NOW) - timedelta(days=1),
                at=NOW - timedelta(days=back),
            )
    return sim.id


def low(qtbot: Any, window: MainWindow) -> QTableView:
    """Make the window low, wait until it is told to make do with less, and return the ledger."""
    window.resize(1024, 700)
    window.go_to("tracker")
    standing_banners.add_reminders(window)
    ring = find(window, Ring, "summary_days")
    qtbot.waitUntil(ring.isHidden)
    column = find(window, QScrollArea, "tracker_column")
    qtbot.waitUntil(lambda: column.verticalScrollBar().maximum() == 0)
    return find(window, QTableView, "ledger_table")


def whole_rows(table: QTableView) -> int:
    """Return how many rows stand in sight from top to bottom."""
    rows = range(table.model().rowCount())
    room = table.viewport().height()
    return sum(table.visualRect(table.model().index(row, 0)).bottom() < room for row in rows)


def in_sight(widget: QWidget, column: QScrollArea) -> bool:
    """Tell whether a widget stands whole in the column, with room for all its text."""
    place = QRect(widget.mapTo(column.viewport(), QPoint(0, 0)), widget.size())
    needed = widget.heightForWidth(widget.width()) if widget.hasHeightForWidth() else 0
    return column.viewport().rect().contains(place) and widget.height() >= needed


@pytest.mark.parametrize("lang", LANGUAGES)
def test_five_entries_stand_in_sight_beside_the_answer(
    qtbot: Any, data_dir: Path, sim_id: str, lang: str
) -> None:
    """Below the reminder of what is due, too; by when, why and what to do is whole, nothing scrolls."""
    with window_on(qtbot, data_dir, lang=lang) as window:
        table = low(qtbot, window)
        assert find(window, QWidget, "reminders_banner").isVisible()
        qtbot.waitUntil(lambda: whole_rows(table) >= 5)
        assert table.horizontalScrollBar().maximum() == 0
        column = find(window, QScrollArea, "tracker_column")
        answer = find(window, QLabel, "act_by_label")
        snapshot = window.services.tracker.snapshot(sim_id)
        assert answer.text() == outlook_text.act_by(snapshot.act_by, snapshot.now)
        for name in ("act_by_label", "forecast_label", "summary_balance", "act_by_chip", "log_amount"):
            assert in_sight(find(window, QWidget, name), column), name


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_difference_leaves_entries_in_sight(qtbot: Any, data_dir: Path, sim_id: str, lang: str) -> None:
    """With the question what took the money, two entries stand whole and nothing scrolls."""
    with open_services(data_dir) as services:
        services.ledger.log(sim_id, Money.tenge(-800), at=NOW)
    with window_on(qtbot, data_dir, lang=lang) as window:
        table = low(qtbot, window)
        assert find(window, QWidget, "difference_strip").isVisible()
        qtbot.waitUntil(lambda: whole_rows(table) >= 2)
        reason, other = find(window, QWidget, "difference_reason_1"), find(window, QWidget, "summary_topup")
        assert reason.height() == other.height()
        assert find(window, QScrollArea, "tracker_column").verticalScrollBar().maximum() == 0


def test_a_higher_window_shows_everything_as_usual(qtbot: Any, data_dir: Path, sim_id: str) -> None:
    """The ring comes back, the rows are as high as they were, and the balance is named."""
    with window_on(qtbot, data_dir) as window:
        table = low(qtbot, window)
        before = table.rowHeight(0)
        window.resize(1280, 1000)
        ring = find(window, Ring, "summary_days")
        qtbot.waitUntil(ring.isVisible)
        assert table.rowHeight(0) > before
        texts = [label.text() for label in find(window, QWidget, "sim_summary").findChildren(QLabel)]
        assert any(text.startswith("Balance · ") for text in texts)
        assert any(text.startswith("Data left: ") for text in texts)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_words_of_the_ring_are_never_cut(qtbot: Any, data_dir: Path, sim_id: str, lang: str) -> None:
    """They stand beneath it in one line, and the ring asks for as much width as they need."""
    with window_on(qtbot, data_dir, lang=lang) as window:
        window.resize(1280, 1000)
        window.go_to("tracker")
        ring = find(window, Ring, "summary_days")
        qtbot.waitUntil(ring.isVisible)
        qtbot.waitUntil(lambda: ring.width() >= ring.sizeHint().width())
        words = ring.accessibleName().split(" ", 1)[1]
        assert ring.width() >= QFontMetrics(theme.text_font(12)).horizontalAdvance(words)
