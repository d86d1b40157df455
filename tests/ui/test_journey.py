"""The whole journey of a traveller by what can be seen and pressed, in four languages, told by the CLI."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QListWidget,
    QWidget,
)
from window_stage import NOW, find, press, type_into

from kzcompanion.domain.preferences import LANGUAGES
from kzcompanion.files.paths import DataFolder
from kzcompanion.services.assembly import Services
from kzcompanion.services.clock import FixedClock
from kzcompanion.ui import language
from kzcompanion.ui.main_window import MainWindow
from kzcompanion.ui.models.tiles_model import SIM_ID_ROLE
from kzcompanion.ui.program import Program
from kzcompanion.vault.cipher import CHEAPEST

NICKNAMES = {"zh_CN": "旅游卡", "en": "Travel card", "ru": "Карта в поездку", "kk": "Сапар картасы"}
BACK = NOW + timedelta(hours=2)
"""When the traveller is back from paying."""


@contextmanager
def program_on(qtbot: Any, folder: Path, now: Any = NOW) -> Iterator[MainWindow]:
    """Start the program as the user does, and quit it at the end."""
    clock = FixedClock(now)
    services = Services.open(DataFolder(folder), clock, vault_cost=CHEAPEST)
    program = Program(services, services.folder, clock)
    window = program.start()
    qtbot.waitExposed(window)
    qtbot.waitUntil(lambda: "pending" in window.banners)  # the window is filled after its first frame
    try:
        yield window
    finally:
        window.close()
        window.deleteLater()
        program.end()


def go_to_tab(window: MainWindow, place: int) -> None:
    """Click on a tab."""
    bar = window.tab_bar
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(place).center())


def tick(window: QWidget, name: str) -> None:
    """Tick a box that can be seen."""
    box = find(window, QCheckBox, name)
    assert box.isVisible()
    box.click()
    assert box.isChecked()


def ask(folder: Path, *words: str) -> dict[str, Any]:
    """Run the command line in a process of its own and return its JSON."""
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "kzcompanion",
            "--data-dir",
            str(folder),
            "--now",
            BACK.isoformat(),
            *words,
            "--json",
        ],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
        check=False,
    )
    assert done.returncode in {0, 1}, done.stderr
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def first_run(window: MainWindow, code: str) -> None:
    """Choose the language, add the SIM, go on."""
    press(window, f"firstRun.language.{code}")
    assert language.code() == code
    press(window, "firstRun.next")
    type_into(window, "firstRun.nickname", NICKNAMES[code])
    operator = find(window, QComboBox, "firstRun.operator")
    operator.setCurrentIndex(operator.findData("activ"))
    press(window, "firstRun.next")
    press(window, "firstRun.next")


def renew_until_pending(window: MainWindow) -> None:
    """Walk the wizard from the first step to going out to pay."""
    go_to_tab(window, 1)
    press(window, "renew_start")
    sims = find(window, QListWidget, "renew_sim")
    sims.setCurrentRow(0)
    press(window, "renew_next")
    tick(window, "renew_operator_confirmed")
    tick(window, "renew_number_at_hand")
    press(window, "renew_next")
    type_into(window, "renew_amount", "2000")
    press(window, "renew_next")
    press(window, "renew_channel_terminal")
    press(window, "renew_next")
    press(window, "renew_went_to_pay")


def say_it_arrived(window: MainWindow) -> None:
    """Answer that the money is there, with the new balance and its end."""
    press(window, "renew_outcome_arrived")
    type_into(window, "renew_new_balance", "2350,50")
    type_into(window, "renew_valid_until", "2026-12-22")
    press(window, "renew_save_result")


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_top_up_of_2000_tenge_from_first_run_to_tile(qtbot: Any, data_dir: Path, code: str) -> None:
    """First run, SIM, wizard to pending, quit, start, resume, result, tracker; the CLI tells the same."""
    with program_on(qtbot, data_dir) as window:
        first_run(window, code)
        renew_until_pending(window)
        go_to_tab(window, 3)
        assert find(window, QWidget, "pending_banner").isVisible()
    with program_on(qtbot, data_dir, BACK) as window:
        assert language.code() == code
        press(window, "pending_banner_open")
        say_it_arrived(window)
        press(window, "renew_finish")
        tiles = find(window, QListView, "tracker_tiles")
        assert tiles.isVisible()
        assert not find(window, QWidget, "pending_banner").isVisible()
        spoken = tiles.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        assert NICKNAMES[code] in spoken
        assert language.money(window.services.tracker.overview()[0].balance) in spoken
        sim_id = tiles.model().index(0, 0).data(SIM_ID_ROLE)
    (sim,) = ask(data_dir, "status")["sims"]
    assert (sim["id"], sim["nickname"], sim["operator"]) == (sim_id, NICKNAMES[code], "activ")
    assert (sim["balance"], sim["valid_until"], sim["pending_topup"]) == ("2350.50", "2026-12-22", None)
    (entry,) = ask(data_dir, "ledger", NICKNAMES[code])["entries"]
    assert (entry["kind"], entry["amount"], entry["balance"]) == ("topup", "2000.00", "2350.50")
    assert entry["valid_until"] == "2026-12-22"


def test_undo_takes_back_the_result_as_one_deed(qtbot: Any, data_dir: Path) -> None:
    """Entry, valid-until and the state of the renewal were written together and go together."""
    with program_on(qtbot, data_dir) as window:
        first_run(window, "en")
        renew_until_pending(window)
        say_it_arrived(window)
        sim = window.services.sims.list()[0]
        assert len(window.services.ledger.entries(sim.id)) == 1
        window.undo()
        assert window.services.ledger.entries(sim.id) == []
        (draft,) = window.services.renewal.open_renewals()
        assert draft.state == "pending"


def test_what_was_typed_survives_leaving_at_once(qtbot: Any, data_dir: Path) -> None:
    """An amount typed a moment before the window closes is there after the start."""
    with program_on(qtbot, data_dir) as window:
        first_run(window, "en")
        go_to_tab(window, 1)
        press(window, "renew_start")
        find(window, QListWidget, "renew_sim").setCurrentRow(0)
        press(window, "renew_next")
        tick(window, "renew_operator_confirmed")
        tick(window, "renew_number_at_hand")
        press(window, "renew_next")
        type_into(window, "renew_amount", "1234,5")
    with program_on(qtbot, data_dir, BACK) as window:
        (draft,) = window.services.renewal.open_renewals()
        assert (draft.step, draft.amount_text, draft.operator_confirmed) == ("amount", "1234,5", True)
        window.go_to("renew", renewal_id=draft.id)
        assert find(window, QLineEdit, "renew_amount").text() == "1234,5"


def test_sample_data_never_touch_the_users_own(qtbot: Any, data_dir: Path) -> None:
    """Samples live in their own file; one press removes them and leaves nothing behind."""
    clock = FixedClock(NOW)
    services = Services.open(DataFolder(data_dir), clock, vault_cost=CHEAPEST)
    program = Program(services, services.folder, clock)
    try:
        qtbot.waitExposed(program.start())
        program.switch_to_sample()
        window = program.window
        assert window is not None
        qtbot.waitUntil(lambda: "sample" in window.banners and window.banners["sample"].isVisible())
        assert window.sample()
        assert len(window.services.sims.list()) > 1
        assert services.sims.list() == []
        window.go_to("vault")
        gate = find(window, QWidget, "vault_gate")
        assert any(
            "sample data" in label.text() for label in gate.findChildren(QLabel) if label.isVisibleTo(gate)
        )
        press(window, "sampleBanner.leave")
        qtbot.waitUntil(lambda: not window.sample())
        assert program.window is not None
        assert not program.window.sample()
        assert not services.folder.sample_folder().data_file.exists()
    finally:
        if program.window is not None:
            program.window.close()
        program.end()
        QApplication.processEvents()
