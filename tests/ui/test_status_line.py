"""The countdown at the foot of the window: by the second for the eye, by the minute for a screen reader."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QElapsedTimer, QTimer
from PySide6.QtWidgets import QApplication, QLabel
from vault_stage import PASSWORD, open_vault, state
from window_stage import NOW, find

from kzcompanion.services.clock import FixedClock
from kzcompanion.services.vault_service import VaultState
from kzcompanion.ui import language
from kzcompanion.ui.main_window import MainWindow
from kzcompanion.ui.status_line import StatusLine


@pytest.fixture
def line(qtbot: Any) -> StatusLine:
    """Show a status line."""
    found = StatusLine()
    found.set_clock(FixedClock(NOW))
    qtbot.addWidget(found)
    found.show()
    return found


def words(line: StatusLine | MainWindow) -> tuple[str, str]:
    """Return what is read and what is heard of the vault."""
    label = find(line, QLabel, "statusLine.vault")
    return label.text(), label.accessibleName()


def ticking(line: StatusLine | MainWindow) -> list[QTimer]:
    """Return the timers that will wake the line for the countdown."""
    status = line if isinstance(line, StatusLine) else line.status
    return [
        timer for timer in status.findChildren(QTimer) if timer.isActive() and timer is not status._minute
    ]


@pytest.mark.parametrize(
    ("left", "read", "heard"),
    [
        (300_000, "5:00", "5 min"),
        (299_999, "5:00", "5 min"),
        (252_000, "4:12", "5 min"),
        (240_000, "4:00", "4 min"),
        (60_001, "1:01", "2 min"),
        (60_000, "1:00", "1 min"),
        (59_000, "0:59", "1 min"),
        (1, "0:01", "1 min"),
        (3_600_000, "60:00", "60 min"),
    ],
)
def test_the_time_left_is_read_in_seconds_and_heard_in_minutes(
    line: StatusLine, left: int, read: str, heard: str
) -> None:
    """A second begun counts whole, and so does a minute: what is said is never less than what is left."""
    line.set_vault("unlocked", lambda: left)
    assert words(line) == (f"Vault unlocked, locks in {read}", f"Vault unlocked, locks in {heard}")


def test_it_counts_down_each_second_and_no_faster(qtbot: Any, line: StatusLine) -> None:
    """Three wakes take two seconds, each shows the next second, and a screen reader hears of none."""
    since, ticks = QElapsedTimer(), []
    since.start()
    line.set_vault("unlocked", lambda: 250_000 - since.elapsed())
    told = words(line)[1]
    line._second.timeout.connect(lambda: ticks.append((since.elapsed(), words(line))))
    qtbot.waitUntil(lambda: len(ticks) == 3, timeout=8_000)
    assert ticks[-1][0] - ticks[0][0] >= 1_900
    assert all(heard == told for _ms, (_read, heard) in ticks)
    for ms, (read, _heard) in ticks:
        minutes, seconds = map(int, read.rsplit(" ", 1)[1].split(":"))
        assert abs(60 * minutes + seconds - (250_000 - ms) / 1000) <= 1


@pytest.mark.parametrize("vault", ["locked", "none"])
def test_a_vault_that_is_not_open_costs_no_wake(line: StatusLine, vault: str) -> None:
    """The countdown ends with the lock."""
    line.set_vault("unlocked", lambda: 90_000)
    assert len(ticking(line)) == 1
    line.set_vault(vault, lambda: 90_000)
    assert ticking(line) == []


def test_without_idle_lock_there_is_no_countdown(line: StatusLine) -> None:
    """It says open, and nothing wakes."""
    line.set_vault("unlocked", lambda: 0)
    assert words(line) == ("Vault unlocked", "Vault unlocked")
    assert ticking(line) == []


def test_a_window_nobody_sees_does_not_count(qtbot: Any, data_dir: Path) -> None:
    """Minimised or hidden it sleeps; back on the screen it shows the time at once."""
    with open_vault(qtbot, data_dir) as window:
        assert len(ticking(window)) == 1
        window.showMinimized()
        qtbot.waitUntil(lambda: not ticking(window))
        window.showNormal()
        qtbot.waitUntil(lambda: len(ticking(window)) == 1)
        window.hide()
        assert ticking(window) == []
        window.show()
        assert len(ticking(window)) == 1
        window.guard.lock()
        assert ticking(window) == []
        assert words(window) == ("Vault locked", "Vault locked")


def test_it_counts_to_the_lock_that_comes(qtbot: Any, data_dir: Path) -> None:
    """A change of the minutes shows at once; what is shown is what the lock keeps to."""
    with open_vault(qtbot, data_dir) as window:
        window.services.preferences.change(idle_lock_minutes=2)
        assert words(window)[0] == "Vault unlocked, locks in 2:00"
        window.guard.watch.set_limit_ms(2_000)
        window.say_vault("unlocked")
        qtbot.waitUntil(lambda: words(window)[0].endswith("0:01"), timeout=3_000)
        qtbot.waitUntil(lambda: state(window) is VaultState.LOCKED, timeout=5_000)
        assert words(window)[0] == "Vault locked"
        window.services.vault.unlock(PASSWORD)
        assert words(window)[0].startswith("Vault unlocked, locks in ")


@pytest.mark.parametrize(
    ("lang", "read"),
    [
        ("zh_CN", "保险箱已解锁，4:12 后锁定"),
        ("ru", "Сейф открыт, запрётся через 4:12"),
        ("kk", "Сейф ашық, құлыпталуына 4:12 қалды"),
    ],
)
def test_it_speaks_every_language(qapp: QApplication, line: StatusLine, lang: str, read: str) -> None:
    """Switching the language rewrites the running countdown."""
    line.set_vault("unlocked", lambda: 252_000)
    language.set_language(qapp, lang)
    qapp.processEvents()
    assert words(line)[0] == read
