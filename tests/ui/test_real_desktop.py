"""Promises of tray and notifications on a real screen, with a real tray, notifications and bus around it.

The tray of the screen is trayer, the notifications are those of dunst. For the tray on the bus (KDE, GNOME)
Debian has nothing small: a stand-in takes the icon there.
"""

from __future__ import annotations

import shlex
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from desktop_stage import Desktop, Peer, lacking, wait_for
from heartbeat import Heartbeat

from kzcompanion.domain.almaty import day_of
from kzcompanion.domain.money import Money
from kzcompanion.domain.secret_field import SecretField
from kzcompanion.files.paths import DataFolder
from kzcompanion.services.assembly import Services
from kzcompanion.services.autostart_service import AutostartService
from kzcompanion.services.autostart_text import remind_command
from kzcompanion.services.clock import SystemClock
from kzcompanion.ui.session_watch import SessionWatch
from kzcompanion.vault.cipher import CHEAPEST

_NEEDED = ("Xvfb", "dbus-daemon", "dbus-send", "gdbus", "trayer", "dunst", "desktop-file-validate")
pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux") or bool(lacking(*_NEEDED)),
    reason=f"a real desktop, which lacks here: {', '.join(lacking(*_NEEDED))}",
)
HERE = Path(__file__).parent
NICKNAME = "Hotel <b>'1'</b> & 卡"
ON_SCREEN = "Hotel &lt;b&gt;'1'&lt;/b&gt; &amp; 卡"
"""As markup: dunst shows it as the nickname is."""
SECRETS = {SecretField.PHONE: "+7 705 139 46 02", SecretField.PIN: "8264", SecretField.PUK: "51937046"}
BALANCE = "73915"


@pytest.fixture
def desktop() -> Iterator[Desktop]:
    """Give an empty desktop; all that ran on it has ended afterwards."""
    with Desktop() as found:
        yield found


def furnish(folder: Path, *, in_tray: bool = False) -> None:
    """Make a SIM that is good for two more days, its balance known, its secrets in a vault."""
    clock = SystemClock()
    with Services.open(DataFolder(folder), clock, vault_cost=CHEAPEST) as services:
        sim = services.sims.add(NICKNAME, "beeline")
        until = day_of(clock.now()) + timedelta(days=2)
        services.ledger.log(sim.id, Money.tenge(int(BALANCE)), valid_until=until)
        services.preferences.change(keep_in_tray=in_tray)
        services.vault.create("rain kettle orbit meadow")
        for field, text in SECRETS.items():
            services.vault.set_field(sim.id, field, text)


def tells_too_much(text: str) -> list[str]:
    """Return what of balance and secrets stands in a text, however it is spaced."""
    digits = "".join(letter for letter in text if letter.isdigit())
    hidden = [BALANCE, *("".join(filter(str.isdigit, secret)) for secret in SECRETS.values())]
    return [secret for secret in hidden if secret in digits or secret[1:] in digits]


def open_window(desktop: Desktop, *options: str) -> Peer:
    """Start the program and wait until its window is in sight and its tray icon has been thought of."""
    assert desktop.eye is not None
    program = desktop.program(*(options or ("--lang", "en")))
    wait_for(lambda: window_of(desktop) != 0, "the window")
    bell = desktop.data / ".raise"  # made when the window has come to rest
    wait_for(bell.exists, "the window at rest")
    return program


def window_of(desktop: Desktop) -> int:
    """Return the window if it is in sight, else 0."""
    assert desktop.eye is not None
    return desktop.eye.window()


def close(desktop: Desktop) -> None:
    """Press the cross."""
    assert desktop.eye is not None
    desktop.eye.ask_to_close(desktop.eye.window())


def log_in(desktop: Desktop, lang: str) -> Peer:
    """Run the Exec line of the real autostart entry as a desktop does."""
    entry = AutostartService(
        (*remind_command(DataFolder(desktop.data)), "--lang", lang), desktop.environ, "linux"
    )
    entry.turn_on("tells")
    subprocess.run(["desktop-file-validate", str(entry.path())], check=True, capture_output=True)
    lines = dict(line.split("=", 1) for line in entry.path().read_text().splitlines() if "=" in line)
    words = shlex.split(lines["Exec"].replace("\\\\", "\\").replace("%%", "%"))
    return desktop.start(*words, cwd=Path(lines["Path"]))


def seconds_of(deed: Callable[[], Any]) -> float:
    """Return how long something takes."""
    start = time.monotonic()
    deed()
    return time.monotonic() - start


def test_a_tray_that_dies_gives_the_hidden_window_back() -> None:
    """On the screen and on the bus: the icon comes, closing hides and says so, no tray shows."""
    with Desktop() as on_screen, Desktop() as on_bus:
        hosts = []
        for desktop, lang in ((on_screen, "en"), (on_bus, "zh_CN")):
            furnish(desktop.data, in_tray=True)
            desktop.screen()
            desktop.bus()
            desktop.notifications()
            hosts.append(desktop.tray() if desktop is on_screen else desktop.watcher())
            program = open_window(desktop, "--lang", lang)
        assert on_screen.eye is not None
        wait_for(lambda: len(on_screen.eye.docked()) == 1, "the icon on the screen")
        wait_for(lambda: "item " in hosts[1].told(), "the icon on the bus")
        for desktop in (on_screen, on_bus):
            close(desktop)
        wait_for(lambda: window_of(on_screen) == window_of(on_bus) == 0, "both windows hidden")
        wait_for(lambda: len(on_bus.shown()) == 1, "what is said of it")
        assert on_bus.shown() == [("程序仍在运行", "点击此处的图标可打开窗口或退出。")]
        assert program.running()
        for host in hosts:
            host.kill()
        wait_for(lambda: bool(window_of(on_screen) and window_of(on_bus)), "both windows back")


def test_without_a_tray_closing_ends_and_a_tray_that_came_later_is_used(desktop: Desktop) -> None:
    """Whatever the choice says, no hidden program is left; a panel that started late is found as well."""
    furnish(desktop.data, in_tray=True)
    eye = desktop.screen()
    desktop.bus()
    program = open_window(desktop)
    close(desktop)
    assert program.ended() == 0
    (desktop.data / ".raise").unlink()
    program = open_window(desktop)
    desktop.tray()
    close(desktop)
    wait_for(lambda: len(eye.docked()) == 1, "the icon")
    wait_for(lambda: window_of(desktop) == 0, "the window hidden")
    assert program.running()


def test_a_name_is_shown_as_it_is_by_a_tray_on_the_bus(desktop: Desktop) -> None:
    """The desktop reads the words as markup, and what looks like markup in a name is none."""
    furnish(desktop.data, in_tray=True)
    desktop.screen()
    desktop.bus()
    desktop.notifications()
    desktop.watcher()
    desktop.start(sys.executable, str(HERE / "tray_teller.py"))
    wait_for(lambda: len(desktop.shown()) == 1, "what is due")
    ((title, body),) = desktop.shown()
    assert title == "1 thing needs you"
    assert body.startswith(f"{ON_SCREEN}: top up by ")
    assert tells_too_much(title + body) == []


def test_a_login_shows_one_notification_and_no_window(
    desktop: Desktop, figure: Callable[[str], None]
) -> None:
    """In the language chosen, neither number nor balance, by a desktop that is woken for it; then silence.

    It is told at every login until it is put away for the day in the window.
    """
    furnish(desktop.data)
    eye = desktop.screen()
    display = f"DISPLAY={desktop.environ['DISPLAY']}"
    desktop.bus(wakes=["/usr/bin/env", display, "dunst", "-config", str(desktop.dunst_config())])
    for count, lang in enumerate(("en", "zh_CN"), 1):
        seconds = seconds_of(lambda: ended_well(log_in(desktop, lang)))  # noqa: B023 - called at once
        figure(f"--remind in a real desktop, {lang}: {seconds:.2f} s until it has ended")
        wait_for(lambda: len(desktop.shown()) == count, "the notification")  # noqa: B023
    (title, body), (chinese, zh_body) = desktop.shown()
    assert (title, chinese) == ("1 thing needs you", "有 1 件事需要您处理")
    assert body.startswith(f"{ON_SCREEN}: top up by ")
    assert zh_body.startswith(f"{ON_SCREEN}：请在 ")
    assert tells_too_much(title + body) == tells_too_much(chinese + zh_body) == []
    assert eye.window() == 0
    with Services.open(DataFolder(desktop.data), SystemClock(), vault_cost=CHEAPEST) as services:
        services.reminders.put_away()
    ended_well(log_in(desktop, "en"))
    assert len(desktop.shown()) == 2


def ended_well(program: Peer) -> None:
    """Wait for the end; all went well."""
    assert program.ended() == 0, program.complained()


def test_nobody_who_never_answers_keeps_a_login_waiting(figure: Callable[[str], None]) -> None:
    """Stopped notifications, or a stopped bus: it ends by itself, and says that nothing was shown."""
    with Desktop() as deaf, Desktop() as stopped:
        for desktop in (deaf, stopped):
            furnish(desktop.data)
            desktop.screen()
            bus = desktop.bus()
        bus.freeze()
        deaf.notifications().freeze()
        start = time.monotonic()
        running = {"notifications": log_in(deaf, "en"), "bus": log_in(stopped, "en")}
        for what, program in running.items():
            assert program.ended(15) == 1
            figure(f"--remind with stopped {what}: {time.monotonic() - start:.2f} s until it has ended")


def test_where_there_is_only_a_tray_the_notification_stands_beside_it(desktop: Desktop) -> None:
    """No notifications of the desktop: the program shows its own beside the icon, for as long as it runs."""
    furnish(desktop.data)
    eye = desktop.screen()
    desktop.tray()
    program = log_in(desktop, "en")
    wait_for(lambda: len(eye.docked()) == 1, "the icon")
    wait_for(lambda: eye.balloon() != 0, "the words beside it")
    assert eye.window() == 0
    assert program.running()


def test_a_stopped_bus_does_not_hold_the_window_up(desktop: Desktop, figure: Callable[[str], None]) -> None:
    """Stopped before the start: the window comes. Stopped later: closing is done in seconds."""
    furnish(desktop.data, in_tray=True)
    desktop.screen()
    bus = desktop.bus()
    desktop.tray()
    bus.freeze()
    seconds = seconds_of(lambda: open_window(desktop))
    program = desktop.peers[-1]
    figure(f"a stopped bus: {seconds:.2f} s until the window is at rest")
    assert seconds < 8
    close(desktop)
    wait_for(lambda: window_of(desktop) == 0, "the window hidden: a tray on the screen needs no bus")
    program.kill()
    (desktop.data / ".raise").unlink()
    bus.thaw()
    program = open_window(desktop)
    bus.freeze()
    seconds = seconds_of(lambda: (close(desktop), program.ended()))
    figure(f"a bus that stops later: closed {seconds:.2f} s after the cross")
    assert seconds < 8


def test_a_stopped_system_bus_does_not_hold_the_watch_up(
    qtbot: Any, desktop: Desktop, monkeypatch: pytest.MonkeyPatch, figure: Callable[[str], None]
) -> None:
    """The watch over the session waits for it beside the event loop, and joins it when it goes on."""
    bus = desktop.bus()
    bus.freeze()
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", desktop.environ["DBUS_SESSION_BUS_ADDRESS"])
    watch, heart = SessionWatch(), Heartbeat()
    heart.start()
    watch.begin()
    qtbot.waitUntil(lambda: watch._looks >= 4, timeout=20_000)
    gap = heart.stop()
    assert not watch.settled
    assert watch._buses == {}
    bus.thaw()
    qtbot.waitUntil(lambda: watch.settled, timeout=20_000)
    assert list(watch._buses) == ["SYSTEM"]
    watch.end()
    figure(f"a stopped bus: longest gap of the event loop {gap * 1000:.0f} ms")
    assert gap < 0.5
