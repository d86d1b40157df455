"""Promises of the tray and of the wait for the next reminder: nothing hidden without a tray, no polling."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QSystemTrayIcon
from renew_stage import HOTEL, PASSWORD, furnish
from window_stage import NOW, open_services, window_on

from kzcompanion.domain.almaty import day_of, from_wall_time
from kzcompanion.domain.money import Money
from kzcompanion.domain.reminders import RINGS_AT
from kzcompanion.files.paths import DataFolder
from kzcompanion.services.assembly import Services
from kzcompanion.services.clock import FixedClock
from kzcompanion.services.vault_service import VaultState
from kzcompanion.ui import glance, raise_request, tray
from kzcompanion.ui.bridge import Bridge
from kzcompanion.ui.main_window import MainWindow
from kzcompanion.ui.program import Program
from kzcompanion.ui.reminder_watch import ReminderWatch
from kzcompanion.vault.cipher import CHEAPEST

# What the platform without a screen says of things it cannot do.
pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", "does not support raise", extend=True)


class Desktop:
    """Stand for a tray: the platform of the tests has none. Note what is shown."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.there = True
        self.said: list[tuple[str, str]] = []
        monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: self.there)
        monkeypatch.setattr(
            QSystemTrayIcon, "showMessage", lambda _icon, title, body, *_rest: self.said.append((title, body))
        )


@pytest.fixture
def desktop(monkeypatch: pytest.MonkeyPatch) -> Desktop:
    """Give a desktop with a tray."""
    return Desktop(monkeypatch)


@pytest.fixture
def window(qtbot: Any, data_dir: Path) -> Iterator[MainWindow]:
    """Show a window with the wish to stay in the tray."""
    furnish(data_dir)
    with open_services(data_dir) as services:
        services.preferences.change(keep_in_tray=True)
    with window_on(qtbot, data_dir) as shown:
        shown.go_to("tracker")
        yield shown
        if shown.tray is not None:
            shown.tray.let_go()


def test_where_there_is_no_tray_closing_closes(window: MainWindow, qtbot: Any) -> None:
    """The real platform of the tests has none: no icon, and the window goes as ever."""
    tray.attach(window)
    assert not tray.available()
    assert window.tray is not None
    assert window.tray.icon is None
    with qtbot.waitSignal(window.closed):
        window.close()


def test_a_tray_that_went_away_hides_nothing(window: MainWindow, desktop: Desktop, qtbot: Any) -> None:
    """What counts is whether it is there when the window closes."""
    tray.attach(window)
    desktop.there = False
    with qtbot.waitSignal(window.closed):
        window.close()
    assert desktop.said == []


def test_closing_leaves_it_in_the_tray_with_the_vault_locked(window: MainWindow, desktop: Desktop) -> None:
    """It says where it is, opens from there as it was, logs from there, and quits from there."""
    gone: list[bool] = []
    window.closed.connect(lambda: gone.append(True))
    tray.attach(window)
    assert window.tray is not None
    assert window.tray.icon is not None
    window.services.vault.unlock(PASSWORD)
    window.close()
    assert not window.isVisible()
    assert gone == []
    assert window.services.vault.state() is VaultState.LOCKED
    assert desktop.said == [("KZ Companion still runs", "Its icon here opens it, or quits.")]
    window.tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert window.isVisible()
    assert window.pages.current_id() == "tracker"
    window.close()
    menu = window.tray.icon.contextMenu()
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["Open", "Log a balance", "Quit"]
    menu.actions()[1].trigger()
    assert window.isVisible()
    menu.actions()[2].trigger()
    assert gone == [True]


def test_a_hidden_window_wakes_for_nothing_until_its_tray_goes(
    window: MainWindow, desktop: Desktop, qtbot: Any
) -> None:
    """No timer runs meanwhile; a tray that is back in a moment changes nothing, one that is not opens it."""
    tray.attach(window)
    assert window.tray is not None
    window.close()
    look = next(iter(window.tray.findChildren(QTimer)))
    assert not look.isActive()
    window.tray._watch.doubted.emit()
    assert look.isActive()
    look.timeout.emit()
    assert not window.isVisible()
    desktop.there = False
    window.tray._watch.doubted.emit()
    look.setInterval(0)
    look.start()
    qtbot.waitUntil(window.isVisible)
    assert not look.isActive()


def test_quit_quits(window: MainWindow, desktop: Desktop, qtbot: Any) -> None:
    """Ctrl+Q and the menu of the window do not mean the tray."""
    tray.attach(window)
    with qtbot.waitSignal(window.closed):
        window.deeds.leave()
    assert desktop.said == []


def test_the_icon_follows_the_choice(window: MainWindow, desktop: Desktop) -> None:
    """Off by default; on and off while the window is open."""
    assert desktop.there
    window.services.preferences.change(keep_in_tray=False)
    tray.attach(window)
    assert window.tray is not None
    assert window.tray.icon is None
    window.tray.tell()
    window.services.preferences.change(keep_in_tray=True)
    window.tray.refresh()
    assert window.tray.icon is not None
    window.services.preferences.change(keep_in_tray=False)
    window.tray.refresh()
    assert window.tray.icon is None


def test_a_notification_tells_no_amount_and_hides_names(window: MainWindow, desktop: Desktop) -> None:
    """Never an amount; with numbers hidden the operator stands for the SIM; nothing due says nothing."""
    tray.attach(window)
    assert window.tray is not None
    window.tray.tell()
    glance.current().turn(True)
    window.tray.tell()
    glance.current().turn(False)
    (title, open_body), (_, veiled) = desktop.said
    assert title == "1 thing needs you"
    assert open_body.startswith(f"{HOTEL}: top up by ")
    assert veiled.startswith("Beeline: top up by ")
    assert "₸" not in open_body + veiled
    window.services.reminders.put_off(window.services.reminders.due()[0])
    window.tray.tell()
    assert len(desktop.said) == 2


class HandClock:
    """Tell the time it was set to."""

    def __init__(self) -> None:
        self.instant = NOW

    def now(self) -> Any:
        """Return the time."""
        return self.instant


def test_one_timer_waits_for_the_next_lead(qtbot: Any, data_dir: Path) -> None:
    """No timer while nothing is ahead; an hour at most; whoever looks after the instant hears it once."""
    clock, rang = HandClock(), []
    with Services.open(DataFolder(data_dir), clock, vault_cost=CHEAPEST) as services:
        bridge = Bridge(services.events)
        watch = ReminderWatch(services, bridge)
        watch.rang.connect(lambda: rang.append(clock.instant))
        watch.begin()
        assert (watch.target, watch.waits_ms()) == (None, 0)
        watch.arm()
        assert (watch.target, watch.waits_ms()) == (None, 0)
        sim = services.sims.add("a", "izi")
        until = day_of(NOW) + timedelta(days=20)
        services.ledger.log(sim.id, Money.tenge(500), valid_until=until)
        watch.arm()
        ring = from_wall_time(until - timedelta(days=14), RINGS_AT)
        assert watch.target == ring
        assert watch.waits_ms() == 3_600_000
        clock.instant = ring - timedelta(seconds=90)
        watch.look()
        assert watch.waits_ms() == 90_001
        assert rang == []
        clock.instant = ring + timedelta(days=1)  # the laptop slept
        watch.look()
        assert rang == [clock.instant]
        assert watch.target == from_wall_time(until - timedelta(days=3), RINGS_AT)
        watch.look()
        assert len(rang) == 1
        running = [timer for timer in watch.findChildren(QTimer) if timer.isActive()]
        assert len(running) <= 2  # the wait, and the pause after a change
        services.ledger.log(sim.id, Money.tenge(500), valid_until=until + timedelta(days=9))
        qtbot.waitUntil(
            lambda: watch.target == from_wall_time(until - timedelta(days=5), RINGS_AT), timeout=8000
        )
        bridge.close()


def test_a_clock_set_by_hand_is_not_waited_for(qtbot: Any, data_dir: Path) -> None:
    """It does not go on, so that no timer runs."""
    furnish(data_dir)
    with open_services(data_dir) as services:
        bridge = Bridge(services.events)
        watch = ReminderWatch(services, bridge)
        watch.arm()
        assert watch.target is not None
        assert watch.waits_ms() == 0
        bridge.close()


def test_one_notification_without_a_window_needs_a_tray_that_takes_it(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without one it says so at once; so it does where the icon gets no place, after a moment."""
    monkeypatch.setattr(tray, "_DOCK_MS", 1)
    desktop.there = False
    assert not tray.show_once("a", "b")
    desktop.there = True
    assert not tray.show_once("a", "b")
    assert desktop.said == []


def test_the_program_tells_at_start_and_comes_back_from_the_tray(
    qtbot: Any, data_dir: Path, desktop: Desktop
) -> None:
    """The banner stands there without a deed; what was tucked away comes forward for a second start."""
    furnish(data_dir)
    with open_services(data_dir) as services:
        services.preferences.change(keep_in_tray=True)
    folder = DataFolder(data_dir)
    program = Program(None, folder, FixedClock(NOW), "en")
    window = program.start()
    try:
        qtbot.waitUntil(lambda: "reminders" in window.banners and window.banners["reminders"].isVisible())
        assert window.tray is not None
        window.close()
        assert not window.isVisible()
        bell = raise_request.bell(folder)
        qtbot.waitUntil(bell.exists)
        os.utime(bell, (1, 1))
        qtbot.waitUntil(window.isVisible)
        assert window.banners["reminders"].isVisible()
        assert len(desktop.said) == 1
    finally:
        window.deeds.leave()
        program.end()
        window.deleteLater()
