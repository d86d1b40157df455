"""Takes the pictures of the tracker: no SIM, one, three, twelve; few and many entries; overdue and fine."""

from __future__ import annotations

import random
import shutil
import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from camera import Camera, settle, take_dialog
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from kzcompanion.domain.almaty import day_of
from kzcompanion.domain.cause import Cause
from kzcompanion.domain.day_types import DayMix
from kzcompanion.domain.money import Money
from kzcompanion.domain.own_plan import Cycle, OwnPlan
from kzcompanion.files.paths import DataFolder
from kzcompanion.services.assembly import Services
from kzcompanion.services.clock import FixedClock
from kzcompanion.ui.dialogs.chart_paper import chart_dialog
from kzcompanion.ui.main_window import MainWindow
from kzcompanion.ui.paper.chart_sheet import chart_sheet
from kzcompanion.ui.paper.paper_out import write_pdf
from kzcompanion.ui.program import Program
from kzcompanion.ui.widgets.pill_bar import PillBar

NOW = datetime(2026, 11, 22, 13, 5, tzinfo=UTC)
TODAY = day_of(NOW)
_BRANDS = ("beeline", "activ", "tele2", "kcell", "altel", "izi")
_NAMES = (
    "Almaty trip",
    "旅游卡",
    "Spare",
    "Lena",
    "Router",
    "老手机",
    "Tablet",
    "Office",
    "Car",
    "Old",
    "Kid",
    "A",
)


def tracker(lang: str, camera: Camera) -> None:
    """Take the tracker over made-up ledgers of every size."""
    for count in (0, 1, 3, 12):
        with TemporaryDirectory() as name:
            folder, clock = DataFolder(Path(name)), FixedClock(NOW)
            services = Services.open(folder, clock)
            services.preferences.change(first_run_done=True)
            ids = [_sim(services, number) for number in range(count)]
            program = Program(services, folder, clock, lang, "light")
            window = program.start()
            settle()
            _views(window, services, camera, count, ids)
            program.end()
            window.close()
            window.deleteLater()
            settle()


def _sim(services: Services, number: int) -> str:
    """Make a SIM: the first overdue with a long ledger, the second fine with few entries, the third new."""
    sim = services.sims.add(_NAMES[number], _BRANDS[number % len(_BRANDS)])
    plan = OwnPlan(
        name="Tourist 7",
        charge=Money.tenge(990),
        cycle=Cycle.WEEK,
        next_charge_on=TODAY + timedelta(days=number % 7),
    )
    kind = number % 3
    if kind == 2:
        services.ledger.log(sim.id, Money.tenge(1500), at=NOW - timedelta(hours=3))
        return sim.id
    services.sims.change(sim.id, plan=plan)
    dice, left = random.Random(number), 4200  # noqa: S311 - made-up amounts
    days = 40 if kind == 0 else 6
    for back in range(days, 0 if kind == 0 else -1, -1):
        at = NOW - timedelta(days=back, minutes=20)
        left -= dice.choice((20, 40, 90, 160)) + (990 if back % 7 == 6 else 0)
        if (left < 700 and kind == 1) or left < 0:
            services.ledger.topup(sim.id, Money.tenge(2000), fee=Money.tenge(60), channel="terminal", at=at)
            left += 1940
        until = TODAY + timedelta(days=-1 if kind == 0 else 12)
        services.ledger.log(
            sim.id,
            Money.tenge(left),
            data_mb=200 + 90 * back,
            valid_until=until,
            at=at + timedelta(minutes=9),
        )
    if kind == 0:
        services.ledger.log(sim.id, Money.tenge(left - 990 - 350), at=NOW, note="hotel lobby")
    return sim.id


def _views(window: MainWindow, services: Services, camera: Camera, count: int, ids: list[str]) -> None:
    """Take the ledger of the most urgent SIM, and with three SIMs every other view."""
    window.go_to("tracker")
    settle()
    camera.take(f"tracker-{count}-sims", window)
    if count != 3:
        return
    window.go_to("tracker", sim_id=ids[1])
    camera.take("tracker-fine", window)
    window.go_to("tracker", sim_id=ids[2])
    camera.take("tracker-few", window)
    window.go_to("tracker", sim_id=ids[0])
    for view in ("chart", "figures"):
        _show(window, view)
        camera.take(f"tracker-{view}", window)
    services.preferences.keep_day_mix(ids[0], DayMix(wifi=3, city=5, road=2))
    window.go_to("tracker", sim_id=ids[0])
    _show(window, "chart")
    camera.take("tracker-days-to-come", window)
    _read_out(window, camera)
    _show(window, "ledger")
    _line_and_search(window, camera)
    services.difference.post(services.ledger.entries(ids[0])[-1].id, Cause.PLAN_CHARGE)
    settle()
    camera.take("tracker-explained", window)
    _paper(window, services, camera, ids[1])


def _paper(window: MainWindow, services: Services, camera: Camera, sim_id: str) -> None:
    """Take the question for the printed chart, and the sheet, where poppler's pdftoppm is at hand."""
    from kzcompanion.ui import language

    snapshot = services.tracker.snapshot(sim_id)
    data = services.tracker.chart(snapshot)
    take_dialog("chart-paper", chart_dialog(window, snapshot, data, "activ"), camera)
    place = camera.folder / f"chart-paper-{language.code()}.pdf"
    write_pdf(chart_sheet(snapshot, data, "activ", language.code()), place)
    painter = shutil.which("pdftoppm")
    if painter is not None:
        subprocess.run([painter, "-r", "100", "-png", place, place.with_suffix("")], check=True)


def _read_out(window: MainWindow, camera: Camera) -> None:
    """Take the chart while the arrow keys read it out."""
    chart = window.findChild(QWidget, "balance_chart")
    assert chart is not None
    window.activateWindow()
    chart.setFocus()
    for _ in range(4):
        QTest.keyClick(chart, Qt.Key.Key_Left)
    camera.take("tracker-read-out", window)


def _line_and_search(window: MainWindow, camera: Camera) -> None:
    """Take the log line with all its fields and with a fault, and the ledger where nothing is found."""
    more, amount = window.findChild(QAbstractButton, "log_more"), window.findChild(QLineEdit, "log_amount")
    search = window.findChild(QLineEdit, "tracker_search")
    assert more is not None
    assert amount is not None
    assert search is not None
    more.click()
    settle()
    camera.take("tracker-more", window)
    more.click()
    amount.setFocus()
    amount.setText("12,34 5")
    QTest.keyClick(amount, Qt.Key.Key_Return)
    settle()
    camera.take("tracker-fault", window)
    amount.setText("")
    search.setText("zzz")
    QTest.qWait(250)
    camera.take("tracker-none-found", window)
    search.setText("")
    QTest.qWait(250)


def _show(window: MainWindow, view: str) -> None:
    """Press the pill of a view."""
    pills = window.findChild(PillBar, "tracker_view")
    assert pills is not None
    pills.choose(view)
    pills.changed.emit(view)
    settle()
