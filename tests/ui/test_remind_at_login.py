"""What the desktop's own entry does at login: one notification over a real private bus, or nothing at all."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from window_stage import CHEAPEST

from kzcompanion.domain.almaty import day_of
from kzcompanion.domain.money import Money
from kzcompanion.files.paths import DataFolder
from kzcompanion.services.assembly import Services
from kzcompanion.services.autostart_service import AutostartService
from kzcompanion.services.autostart_text import remind_command
from kzcompanion.services.clock import SystemClock
from kzcompanion.ui import desktop_notice

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux") or not shutil.which("dbus-daemon") or not shutil.which("gdbus"),
    reason="notifications of Linux desktops, and the programs dbus-daemon and gdbus for them",
)
HERE = Path(__file__).parent
NICKNAME = "Отель <b>'1'</b> \\ 卡"


@pytest.fixture
def address() -> Iterator[str]:
    """Start a bus of our own, and give its address."""
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    try:
        yield daemon.stdout.readline().strip()
    finally:
        daemon.terminate()
        daemon.communicate()


@pytest.fixture
def shown(address: str) -> Iterator[Callable[[], list[list[str]]]]:
    """Start a desktop that shows notifications; what is returned ends it and tells what it showed."""
    desktop = subprocess.Popen(
        [sys.executable, str(HERE / "notice_stand_in.py")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "DBUS_SESSION_BUS_ADDRESS": address},
    )
    assert desktop.stdout is not None
    assert desktop.stdout.readline() == "ready\n"

    def end() -> list[list[str]]:
        told, _ = desktop.communicate("", timeout=20)
        return [json.loads(line) for line in told.splitlines()]

    yield end
    desktop.kill()
    desktop.communicate()


def furnish(folder: Path, days: int) -> None:
    """Make a SIM that is good for so many days from now."""
    clock = SystemClock()
    with Services.open(DataFolder(folder), clock, vault_cost=CHEAPEST) as services:
        sim = services.sims.add(NICKNAME, "beeline")
        until = day_of(clock.now()) + timedelta(days=days)
        services.ledger.log(sim.id, Money.tenge(500), valid_until=until)


def log_in(folder: Path, home: Path, address: str) -> tuple[int, float]:
    """Run the words of the entry as a desktop does; return the exit code and the seconds it took."""
    entry = AutostartService(remind_command(DataFolder(folder)), {"HOME": str(home)}, "linux")
    entry.turn_on("tells")
    lines = dict(line.split("=", 1) for line in entry.path().read_text().splitlines() if "=" in line)
    start = time.monotonic()
    done = subprocess.run(
        ["sh", "-c", lines["Exec"].replace("\\\\", "\\").replace("%%", "%")],
        cwd=lines["Path"],
        env={**os.environ, "DBUS_SESSION_BUS_ADDRESS": address, "LANG": "en_US.UTF-8", "LC_ALL": ""},
        timeout=30,
        check=False,
    )
    return done.returncode, time.monotonic() - start


def test_what_is_due_is_one_notification(
    address: str,
    shown: Callable[[], list[list[str]]],
    data_dir: Path,
    tmp_path: Path,
    figure: Callable[[str], None],
) -> None:
    """The Exec line runs, the desktop is asked once with the right types, and the program ends in seconds."""
    furnish(data_dir, days=2)
    code, seconds = log_in(data_dir, tmp_path, address)
    assert code == 0
    assert seconds < 10
    figure(f"--remind with something due: {seconds:.2f} s until it has ended")
    ((types, program, title, body),) = shown()
    assert types == "susssasa{sv}i"
    assert program == "KZ Companion"
    assert title == "1 thing needs you"
    assert body.startswith("Отель &lt;b&gt;'1'&lt;/b&gt; \\ 卡: top up by ")


def test_nothing_due_is_nothing(
    address: str,
    shown: Callable[[], list[list[str]]],
    data_dir: Path,
    tmp_path: Path,
    figure: Callable[[str], None],
) -> None:
    """Nothing is shown and the program ends at once."""
    furnish(data_dir, days=60)
    code, seconds = log_in(data_dir, tmp_path, address)
    assert code == 0
    figure(f"--remind with nothing due: {seconds:.2f} s until it has ended")
    assert shown() == []


def test_beside_an_open_window_it_stays_quiet(
    address: str, shown: Callable[[], list[list[str]]], data_dir: Path, tmp_path: Path
) -> None:
    """The window tells by itself."""
    furnish(data_dir, days=2)
    with Services.open(DataFolder(data_dir), SystemClock(), vault_cost=CHEAPEST):
        assert log_in(data_dir, tmp_path, address)[0] == 0
    assert shown() == []


def test_without_anything_that_shows_it_ends_and_says_so(data_dir: Path, tmp_path: Path) -> None:
    """No bus and no tray: exit code 1, no window, no waiting."""
    furnish(data_dir, days=2)
    code, seconds = log_in(data_dir, tmp_path, "unix:path=/nowhere/bus")
    assert code == 1
    assert seconds < 10


@pytest.mark.parametrize("days", [2, 60])
def test_qt_is_imported_only_for_a_notification(data_dir: Path, days: int) -> None:
    """What has nothing to tell does not even load Qt, and what tells loads no widgets before it must."""
    furnish(data_dir, days)
    code = (
        "import sys; from kzcompanion.services.login_check import notice_at_login\n"
        "from kzcompanion.app import run_reminder\n"
        f"code = run_reminder(['--remind', '--data-dir', {str(data_dir)!r}])\n"
        "print(code, 'PySide6.QtCore' in sys.modules)"
    )
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert answer.stdout.split() == (["1", "True"] if days == 2 else ["0", "False"])


def test_only_a_local_bus_is_asked() -> None:
    """An address that leaves this machine is not joined, nor is anything without an address."""
    assert not desktop_notice.notify("a", "b", {"DBUS_SESSION_BUS_ADDRESS": "tcp:host=example.org,port=1"})
    assert not desktop_notice.notify("a", "b", {})


def test_bad_options_are_told() -> None:
    """As the window tells them."""
    answer = subprocess.run(
        [sys.executable, "-m", "kzcompanion", "--remind", "--lang", "xx"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert answer.returncode == 2
    assert "--lang" in answer.stderr
