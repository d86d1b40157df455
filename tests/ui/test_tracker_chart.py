"""Promises of the tracker's chart, its table, its sheet, the days to come and explained differences."""

from __future__ import annotations

import io
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QSlider, QTableView, QWidget
from window_stage import NOW, find, open_services, press, type_into, window_on

from kzcompanion.domain.almaty import day_of
from kzcompanion.domain.cause import Cause, cause_of
from kzcompanion.domain.day_types import DayMix
from kzcompanion.domain.forecast import Forecast
from kzcompanion.domain.money import Money
from kzcompanion.domain.own_plan import Cycle, OwnPlan
from kzcompanion.domain.preferences import LANGUAGES
from kzcompanion.services.wording import Wording
from kzcompanion.ui import glance, logged_text
from kzcompanion.ui.chart_paint import ChartPaint, ChartStyle
from kzcompanion.ui.dialogs.chart_paper import chart_dialog
from kzcompanion.ui.dialogs.entry_dialog import EntryDialog
from kzcompanion.ui.main_window import MainWindow
from kzcompanion.ui.paper import paper_out
from kzcompanion.ui.paper.chart_sheet import chart_sheet
from kzcompanion.ui.widgets.balance_chart import BalanceChart

PLAN = OwnPlan(charge=Money.tenge(990), cycle=Cycle.WEEK, next_charge_on=date(2026, 11, 22))


@pytest.fixture
def sim_id(data_dir: Path) -> str:
    """Give a data folder with one SIM: five checks that fall by 100 a day, and a last one a charge lower."""
    with open_services(data_dir) as services:
        sim = services.sims.add("Travel card", "beeline")
        services.sims.change(sim.id, plan=PLAN)
        for back in (6, 5, 4, 3, 2):
            services.ledger.log(sim.id, Money.tenge(3000 + 100 * back), at=NOW - timedelta(days=back))
        services.ledger.log(sim.id, Money.tenge(2010), valid_until=date(2026, 12, 1))
    return sim.id


def chart_of(window: MainWindow) -> BalanceChart:
    """Return the chart, brought in front."""
    window.go_to("tracker")
    press(window, "tracker_view.chart")
    return find(window, BalanceChart, "balance_chart")


def test_one_click_explains_a_difference_and_undo_takes_it_back(
    qtbot: object, data_dir: Path, sim_id: str
) -> None:
    """Expected, seen and difference stand above the ledger; the reason pressed becomes a labelled line."""
    with window_on(qtbot, data_dir) as window:
        window.go_to("tracker")
        said = find(window, QLabel, "difference_text")
        assert said.isVisible()
        for amount in ("3\u202f200", "2\u202f010", "1\u202f190"):
            assert amount in said.text()
        first = find(window, QAbstractButton, "difference_reason_1")
        assert first.text().startswith("Plan charge")
        first.click()
        entries = window.services.ledger.entries(sim_id)
        assert [cause_of(entry) for entry in entries if cause_of(entry)] == [Cause.PLAN_CHARGE]
        table = find(window, QTableView, "ledger_table").model()
        texts = [str(table.index(row, 6).data()) for row in range(table.rowCount())]
        assert "plan charge" in texts
        assert "#plan_charge" not in " ".join(texts)
        assert not said.isVisible()  # the 200 that are left are what two days use
        window.services.undo.undo()
        assert len(window.services.ledger.entries(sim_id)) == 6
        assert said.isVisible()


def test_what_is_usual_is_not_asked_about(qtbot: object, data_dir: Path) -> None:
    """A day's ordinary use makes no question."""
    with open_services(data_dir) as services:
        sim = services.sims.add("Travel card", "beeline")
        for back in (4, 3, 2, 1):
            services.ledger.log(sim.id, Money.tenge(1000 + 100 * back), at=NOW - timedelta(days=back))
    with window_on(qtbot, data_dir) as window:
        window.go_to("tracker")
        assert not find(window, QWidget, "difference_strip").isVisible()


def test_the_keys_read_every_place_and_the_table_lists_the_same(
    qtbot: object, data_dir: Path, sim_id: str
) -> None:
    """Home to End goes over entries, forecast and last good day; the figures have a row for each."""
    with window_on(qtbot, data_dir) as window:
        chart = chart_of(window)
        QTest.keyClick(chart, Qt.Key.Key_Home)
        heard = [chart.accessibleDescription()]
        while True:
            QTest.keyClick(chart, Qt.Key.Key_Right)
            if chart.accessibleDescription() == heard[-1]:
                break
            heard.append(chart.accessibleDescription())
        QTest.keyClick(chart, Qt.Key.Key_End)
        assert chart.accessibleDescription() == heard[-1]
        press(window, "tracker_view.figures")
        rows = find(window, QTableView, "chart_figures").model()
        assert rows.rowCount() == len(heard)
        for row, said in enumerate(heard):
            when, what = rows.index(row, 0).data(), rows.index(row, 1).data()
            assert said.startswith(when)
            assert what in said
        whole = " ".join(heard)
        for word in ("runs out at the earliest", "runs out at the latest", "last good day"):
            assert word in whole


def test_the_days_to_come_bend_the_forecast_and_stay(qtbot: object, data_dir: Path, sim_id: str) -> None:
    """Sliders change the forecast by keyboard, are kept for the SIM, and one press resets them."""
    with window_on(qtbot, data_dir) as window:
        chart_of(window)
        plain = window.services.tracker.snapshot(sim_id).forecast
        slider = find(window, QSlider, "day_mix_road")
        for _ in range(4):
            QTest.keyClick(slider, Qt.Key.Key_Right)
        assert "100 %" in slider.accessibleName()
        window.pages.current().on_left()
        bent = window.services.tracker.snapshot(sim_id).forecast
        assert isinstance(plain, Forecast)
        assert isinstance(bent, Forecast)
        assert bent.per_day > plain.per_day
        assert "our assumption" in find(window, QLabel, "day_mix_said").text()
    with window_on(qtbot, data_dir) as window:
        chart_of(window)
        assert window.services.preferences.day_mix(sim_id) == DayMix(road=4)
        assert find(window, QSlider, "day_mix_road").value() == 4
        press(window, "day_mix_reset")
        assert window.services.tracker.snapshot(sim_id).forecast == plain


def test_glance_mode_hides_the_amounts_of_the_new_parts(qtbot: object, data_dir: Path, sim_id: str) -> None:
    """Strip, figures and read-out show dots while amounts are hidden."""
    with window_on(qtbot, data_dir) as window:
        window.go_to("tracker")
        glance.current().turn(True)
        try:
            assert "2\u202f010" not in find(window, QLabel, "difference_text").text()
            assert "1\u202f190" not in find(window, QAbstractButton, "difference_reason_2").text()
            press(window, "tracker_view.figures")
            rows = find(window, QTableView, "chart_figures").model()
            assert rows.rowCount()
            assert not any("3\u202f" in str(rows.index(row, 2).data()) for row in range(rows.rowCount()))
            chart = chart_of(window)
            QTest.keyClick(chart, Qt.Key.Key_Home)
            assert "3\u202f600" not in chart.accessibleDescription()
        finally:
            glance.current().turn(False)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_printed_chart_is_vector_and_read_by_others(
    qtbot: object, data_dir: Path, sim_id: str, lang: str
) -> None:
    """Another program reads title and table in the chosen language; no picture is inside, the fonts are."""
    with window_on(qtbot, data_dir) as window:
        services = window.services
        snapshot = services.tracker.snapshot(sim_id)
        sheet = chart_sheet(snapshot, services.tracker.chart(snapshot), "Beeline", lang)
        reader = PdfReader(io.BytesIO(paper_out.pdf_bytes(sheet)))
        text = "".join("".join(page.extract_text() for page in reader.pages).split())
        words = Wording(lang)
        for key in ("chart_when", "chart_row_earliest", "chart_row_valid", "chart_now"):
            assert "".join(words.text(key).split()) in text
        assert "Travelcard" in text
        assert not any(len(page.images) for page in reader.pages)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_printed_forecast_says_what_it_supposes(
    qtbot: object, data_dir: Path, sim_id: str, lang: str
) -> None:
    """What the window says beside the forecast stands on the sheet: usage or days to come, and what helps."""
    with window_on(qtbot, data_dir) as window:
        services = window.services
        services.preferences.keep_day_mix(sim_id, DayMix(wifi=3, city=5, road=2))
        snapshot = services.tracker.snapshot(sim_id)
        assert isinstance(snapshot.forecast, Forecast)
        sheet = chart_sheet(snapshot, services.tracker.chart(snapshot), "Beeline", lang)
    reader = PdfReader(io.BytesIO(paper_out.pdf_bytes(sheet)))
    text = "".join("".join(page.extract_text() for page in reader.pages).split())
    words = Wording(lang)
    mix = words.text("supposed_mix", wifi="30", city="50", road="20")
    for said in (
        mix,
        words.text("supposed_plan_charges"),
        words.text("narrow_days_assumed"),
    ):
        assert "".join(said.split()) in text


def test_an_empty_ledger_is_printed_as_such(qtbot: object, data_dir: Path) -> None:
    """A SIM without entries gives a sheet that says so."""
    with open_services(data_dir) as services:
        sim = services.sims.add("Travel card", "beeline")
        snapshot = services.tracker.snapshot(sim.id)
        sheet = chart_sheet(snapshot, services.tracker.chart(snapshot), "Beeline", "en")
    text = PdfReader(io.BytesIO(paper_out.pdf_bytes(sheet))).pages[0].extract_text()
    assert "Nothing logged yet." in " ".join(text.split())


def test_a_place_that_cannot_be_written_is_a_sentence(
    qtbot: object, data_dir: Path, sim_id: str, tmp_path: Path
) -> None:
    """Saving where nothing can be written says so in the window and leaves nothing behind."""
    with window_on(qtbot, data_dir) as window:
        snapshot = window.services.tracker.snapshot(sim_id)
        dialog = chart_dialog(window, snapshot, window.services.tracker.chart(snapshot), "Beeline")
        dialog.show()
        blocker = tmp_path / "a file"
        blocker.write_text("no folder")
        dialog.out.write(blocker / "chart.pdf")
        said = find(dialog, QLabel, "chart_paper_said")
        assert said.isVisible()
        assert said.property("role") == "error"
        dialog.out.write(tmp_path / "chart")
        assert (tmp_path / "chart.pdf").read_bytes().startswith(b"%PDF")
        dialog.close()


def test_changing_an_explained_line_keeps_its_reason(qtbot: object, data_dir: Path, sim_id: str) -> None:
    """The form names the reason in words and takes a note beside it; the label stays in the data."""
    with window_on(qtbot, data_dir) as window:
        check = window.services.ledger.entries(sim_id)[-1]
        entry = window.services.difference.post(check.id, Cause.PLAN_CHARGE)
        dialog = EntryDialog(window.services, entry, window)
        dialog.show()
        assert "plan charge" in dialog.windowTitle()
        note = type_into(dialog, "entry_note", "at night")
        press(dialog, "entry_save")
        assert note.text() == "at night"
        assert window.services.ledger.get(entry.id).note == "#plan_charge at night"


def test_the_chart_is_sharp_on_a_fine_screen(qtbot: object, data_dir: Path, sim_id: str) -> None:
    """Drawn at twice the size it has details that a picture blown up would not have."""
    with window_on(qtbot, data_dir) as window:
        chart = chart_of(window)
        plain = chart.grab().toImage()
        fine = QImage(plain.size() * 2, plain.format())
        fine.setDevicePixelRatio(2)
        fine.fill(0)
        chart.render(fine)
        blown = plain.scaled(fine.size())
        assert fine.size() == blown.size()
        differing = sum(
            fine.pixel(x, y) != blown.pixel(x, y)
            for x in range(0, fine.width(), 3)
            for y in range(0, fine.height(), 3)
        )
        assert differing > 100


def test_an_older_entry_says_for_when_it_counts(qtbot: object, data_dir: Path, sim_id: str) -> None:
    """The message after logging tells what was used, what differs, or that newer entries decide."""
    with open_services(data_dir) as services:
        now = services.ledger.log(sim_id, Money.tenge(1900), at=NOW + timedelta(minutes=5))
        found = services.difference.of(now)
        snapshot = services.tracker.snapshot(sim_id)
        assert logged_text.logged(now, snapshot, found) == "Logged: 110\u00a0₸ used since the last reading"
        less = services.ledger.log(sim_id, Money.tenge(900), at=NOW + timedelta(minutes=7))
        snapshot = services.tracker.snapshot(sim_id)
        told = logged_text.logged(less, snapshot, services.difference.of(less))
        assert told == "Logged: expected 1\u202f900\u00a0₸, 1\u202f000\u00a0₸ less"
        more = services.ledger.log(sim_id, Money.tenge(2500), at=NOW + timedelta(minutes=9))
        snapshot = services.tracker.snapshot(sim_id)
        assert "1\u202f600\u00a0₸ more" in logged_text.logged(more, snapshot, services.difference.of(more))
        old = services.ledger.log(sim_id, Money.tenge(50), at=NOW - timedelta(days=90))
        snapshot = services.tracker.snapshot(sim_id)
        assert "newer entries decide" in logged_text.logged(old, snapshot, services.difference.of(old))
        paid = services.ledger.topup(sim_id, Money.tenge(500), at=NOW + timedelta(minutes=12))
        snapshot = services.tracker.snapshot(sim_id)
        assert logged_text.logged(paid, snapshot, services.difference.of(paid)) == "Logged"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_day_beneath_the_chart_runs_into_the_next(
    qtbot: object, data_dir: Path, sim_id: str, lang: str
) -> None:
    """In any language and width first and last day are told, and each stands clear of the next."""
    with open_services(data_dir) as services:
        data = services.tracker.chart(services.tracker.snapshot(sim_id))
    words = Wording(lang)
    for width in (260, 420, 660, 1400):
        image = QImage(width, 300, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        style = ChartStyle(
            unit=1.0,
            ink=lambda _token: QColor("black"),
            font=lambda size, _strong: QFont("Inter", pointSize=round(size)),
            amount=words.money,
            day=words.date,
            now="",
            valid="",
        )
        told = ChartPaint(data, QRectF(0, 0, width, 300), style)._days_told(painter)
        painter.end()
        assert (told[0][2], told[-1][2]) == (words.date(day_of(data.since)), words.date(day_of(data.until)))
        assert all(one[0] + one[1] < other[0] for one, other in pairwise(told))
        assert told[0][0] >= 0
        assert told[-1][0] + told[-1][1] <= width
