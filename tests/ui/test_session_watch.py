"""The vault locks when the Linux session locks and before the laptop sleeps, told over a real private bus."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from login_stand_in import LOGIN, OTHER, OURS, PATH
from PySide6.QtCore import QProcess
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from vault_stage import CANARY, PASSWORD, open_vault, state
from window_stage import find, open_services, press

from kzcompanion.domain.errors import ReadOnly
from kzcompanion.services.vault_service import VaultState
from kzcompanion.ui.bus_probe import is_local
from kzcompanion.ui.main_window import MainWindow
from kzcompanion.ui.session_watch import SessionWatch
from kzcompanion.ui.widgets.banner import Banner

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux") or shutil.which("dbus-daemon") is None,
    reason="logind is of Linux, and the program dbus-daemon stands for its bus (Debian package dbus)",
)


HERE = Path(__file__).parent
FIRST_WATCH = """
from kzcompanion.ui import qt_start
qt_start.import_qt()
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from heartbeat import Heartbeat
from kzcompanion.ui.session_watch import SessionWatch
app = QApplication([])
watch, heart = SessionWatch(), Heartbeat()
watch.changed.connect(lambda: watch.settled and app.quit())
QTimer.singleShot(10_000, app.quit)
heart.start()
watch.begin()
app.exec()
print(*sorted(watch.hears), round(heart.stop() * 1000))
watch.end()
"""
LET_GO = """
from kzcompanion.ui import qt_start
qt_start.import_qt()
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent
from kzcompanion.ui.session_watch import SessionWatch
app = QCoreApplication([])
for _ in range(5):
    watch, patience = SessionWatch(), QDeadlineTimer(10_000)
    watch.begin()
    while not watch.settled and not patience.hasExpired():
        app.processEvents()
    assert watch.settled
    watch.end()
    del watch
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
print("let go")
"""


class Desk:
    """The private bus, and the stand-in for logind on it."""

    def __init__(self, qtbot: Any, *names: str) -> None:
        self.qtbot = qtbot
        self.told: list[str] = []
        self.login = QProcess()
        self.login.readyReadStandardOutput.connect(self._on_told)
        self.login.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        self.login.start(sys.executable, [str(HERE / "login_stand_in.py"), *names])
        self.wait(lambda: "ready" in self.told)

    def close(self) -> None:
        """End the stand-in; its name on the bus is free afterwards."""
        self.login.closeWriteChannel()
        assert self.login.waitForFinished(10_000)

    def _on_told(self) -> None:
        while self.login.canReadLine():
            self.told.append(bytes(self.login.readLine().data()).decode().rstrip())

    def say(self, line: str) -> None:
        """Let the stand-in act."""
        self.login.write(f"{line}\n".encode())

    def tell_sleep(self, begins: bool) -> None:
        """Say that the laptop goes to sleep, or is awake again."""
        self.say(f"{PATH} {LOGIN}.Manager PrepareForSleep {str(begins).lower()}")

    def wait(self, until: Callable[[], bool]) -> None:
        """Wait until something is so."""
        self.qtbot.waitUntil(until, timeout=10_000)

    def holds(self) -> int:
        """Count the descriptors that keep the laptop awake now."""
        return sum(line.startswith("asked Inhibit") for line in self.told) - self.told.count("closed")


@pytest.fixture(scope="module")
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
def desk(qtbot: Any, address: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """Put the program on a bus with a logind; our session is found the last way, as on a desktop."""
    for name in ("SYSTEM", "SESSION"):
        monkeypatch.setenv(f"DBUS_{name}_BUS_ADDRESS", address)
    monkeypatch.setenv("XDG_SESSION_ID", "stale")
    found = Desk(qtbot, LOGIN)
    yield found
    found.close()


@contextmanager
def listening(desk: Desk, folder: Path) -> Iterator[MainWindow]:
    """Show the window with an open vault, once it has heard back from logind."""
    with open_services(folder) as services:
        services.sims.add("Beeline card", "beeline")
    with open_vault(desk.qtbot, folder) as window:
        desk.wait(lambda: window.guard.session.settled)
        assert state(window) is VaultState.UNLOCKED
        yield window


def locked(window: MainWindow) -> Callable[[], bool]:
    """Return the question whether the vault is locked."""
    return lambda: state(window) is VaultState.LOCKED


def test_the_lock_of_our_session_locks_the_vault_and_ends_quick_unlock(desk: Desk, data_dir: Path) -> None:
    """Only the password opens it afterwards."""
    with listening(desk, data_dir) as window:
        assert window.guard.session.hears == {"lock", "sleep"}
        window.services.vault.set_quick_pin("4821")
        desk.say(f"{OURS} {LOGIN}.Session Lock")
        desk.wait(locked(window))
        assert not window.services.vault.quick_pin_set()
    ways = [line for line in desk.told if line.startswith("asked GetSession")]
    assert ways[0] == "asked GetSession stale"
    assert ways[1].startswith("asked GetSessionByPID ")
    assert ways[2:] == ["asked GetSession auto"]


def test_the_lock_of_another_session_is_none_of_our_business(desk: Desk, data_dir: Path) -> None:
    """Signals come in order: the second of two that count comes after the one that does not."""
    with listening(desk, data_dir) as window:
        heard: list[str] = []
        window.guard.session.leaving.connect(lambda: heard.append("leaving"))
        desk.say(f"{OTHER} {LOGIN}.Session Lock")
        desk.say(f"{OURS} {LOGIN}.Session Unlock")
        desk.tell_sleep(False)
        desk.say(f"{OURS} {LOGIN}.Session Lock")
        desk.wait(locked(window))
        assert heard == ["leaving"]


def test_sleep_waits_until_the_vault_is_locked(desk: Desk, data_dir: Path) -> None:
    """The descriptor is closed after the lock, not before; awake again, a new one is held."""
    with listening(desk, data_dir) as window:
        assert "asked Inhibit sleep KZ Companion The vault is locked before sleep delay" in desk.told
        assert desk.holds() == 1
        at_release: list[VaultState] = []
        release = window.guard.session._release_sleep
        window.guard.session._release_sleep = lambda: (at_release.append(state(window)), release())  # type: ignore[method-assign]
        desk.tell_sleep(True)
        desk.wait(lambda: "closed" in desk.told)
        assert at_release == [VaultState.LOCKED]
        assert desk.holds() == 0
        desk.tell_sleep(False)
        desk.wait(lambda: desk.holds() == 1)
        desk.wait(lambda: window.guard.session._delay is not None)
        desk.tell_sleep(True)
        desk.wait(lambda: desk.told.count("closed") == 2)


def test_nothing_is_held_when_the_window_is_closed(desk: Desk, data_dir: Path) -> None:
    """A program that has left does not delay sleep."""
    with listening(desk, data_dir) as window:
        assert desk.holds() == 1
        window.close()
        desk.wait(lambda: desk.holds() == 0)


@pytest.mark.parametrize("saver", ["org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"])
def test_a_covered_screen_locks_the_vault(desk: Desk, data_dir: Path, saver: str) -> None:
    """Desktops that lock by themselves tell it as a screen saver that has begun; its end locks nothing."""
    path = "/" + saver.replace(".", "/")
    with listening(desk, data_dir) as window:
        heard: list[str] = []
        window.guard.session.leaving.connect(lambda: heard.append("leaving"))
        desk.say(f"{path} {saver} ActiveChanged false")
        desk.say(f"{path} {saver} ActiveChanged true")
        desk.wait(locked(window))
        assert heard == ["leaving"]


def test_what_was_being_typed_is_offered_again(desk: Desk, data_dir: Path) -> None:
    """Closing the lid in the middle of a PUK costs nothing."""
    with listening(desk, data_dir) as window:
        press(window, "vault_puk_change")
        QTest.keyClicks(find(window, QLineEdit, "vault_puk_edit"), CANARY)
        desk.tell_sleep(True)
        desk.wait(locked(window))
        window.services.vault.unlock(PASSWORD)
        assert find(window, Banner, "vault_waiting").isVisible()
        press(window, "vault_waiting_continue")
        assert find(window, QLineEdit, "vault_puk_edit").text() == CANARY


def test_the_vault_locks_also_when_nothing_can_be_sealed(desk: Desk, data_dir: Path) -> None:
    """A full disk keeps neither the vault open nor the laptop awake."""
    with listening(desk, data_dir) as window:
        press(window, "vault_puk_change")
        QTest.keyClicks(find(window, QLineEdit, "vault_puk_edit"), CANARY)

        def refuse() -> None:
            raise ReadOnly(reason="full", path="/")

        window.services.database._must_write = refuse  # type: ignore[method-assign]
        desk.tell_sleep(True)
        desk.wait(lambda: "closed" in desk.told)
        assert state(window) is VaultState.LOCKED
        del window.services.database._must_write
        assert "forgotten" in find(window, Banner, "vault_loss").accessibleDescription()


def test_joining_the_buses_does_not_hold_the_window_up(desk: Desk, figure: Callable[[str], None]) -> None:
    """The first time in a program, import and all, no turn of the event loop is kept waiting for 50 ms."""
    longest = []
    for _attempt in range(3):  # of a busy machine the quietest attempt counts
        program = [sys.executable, "-c", FIRST_WATCH]
        told = subprocess.run(program, cwd=HERE, capture_output=True, text=True, check=True).stdout.split()
        assert told[:-1] == ["lock", "sleep"]
        longest.append(int(told[-1]))
        if longest[-1] < 50:
            break
    figure(f"joining the buses for the first time: longest gap of the event loop {min(longest)} ms")
    assert min(longest) < 50


def test_a_watch_can_be_let_go_right_after_its_last_answer(desk: Desk) -> None:
    """What waited for the answer is destroyed once, also where it held the last hand on the watch."""
    program = [sys.executable, "-c", LET_GO]
    done = subprocess.run(program, cwd=HERE, capture_output=True, text=True, check=False, timeout=120)
    assert (done.returncode, done.stdout.strip()) == (0, "let go")


@pytest.mark.parametrize(
    "address", ["unix:path=/nowhere/bus", "unix:nonsense", "tcp:host=127.0.0.1,port=9", "nonsense"]
)
def test_without_a_bus_of_this_machine_nothing_is_heard(
    qtbot: Any, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    """No bus, or one elsewhere: it says that it hears nothing, and does nothing."""
    for name in ("SYSTEM", "SESSION"):
        monkeypatch.setenv(f"DBUS_{name}_BUS_ADDRESS", address)
    watch = SessionWatch()
    watch.begin()
    qtbot.waitUntil(lambda: watch.settled)
    assert watch.hears == frozenset()
    watch.end()


@pytest.mark.parametrize(("names", "heard"), [((), set()), (("org.gnome.ScreenSaver",), {"lock"})])
def test_a_bus_without_logind_is_no_fault(
    qtbot: Any, address: str, monkeypatch: pytest.MonkeyPatch, names: tuple[str, ...], heard: set[str]
) -> None:
    """In a container the questions are refused; what is there without logind is still heard, and said."""
    for name in ("SYSTEM", "SESSION"):
        monkeypatch.setenv(f"DBUS_{name}_BUS_ADDRESS", address)
    desk, watch = Desk(qtbot, *names), SessionWatch()
    watch.begin()
    desk.wait(lambda: watch.settled)
    assert watch.hears == heard
    assert watch._delay is None
    watch.end()
    desk.close()


@pytest.mark.parametrize(
    ("address", "local"),
    [
        ("unix:path=/run/dbus/system_bus_socket", True),
        ("unix:path=/run/user/1000/bus,guid=0;unix:abstract=/tmp/dbus-x", True),
        ("tcp:host=127.0.0.1,port=9", False),
        ("nonce-tcp:host=localhost,port=9,noncefile=/tmp/x", False),
        ("unix:path=/run/user/1000/bus;tcp:host=10.0.0.1,port=9", False),
        ("autolaunch:", False),
        ("unixexec:path=/usr/bin/ssh", False),
        ("", False),
    ],
)
def test_only_local_sockets_are_joined(address: str, local: bool) -> None:
    """The program is offline: a bus over a network is none, and no other program is started to reach one."""
    assert is_local(address) is local
