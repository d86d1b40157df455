"""Starts the parts of a real desktop for one test, a screen, a bus, a tray, notifications, and ends them all.

Nothing that is started holds a pipe of the test: input is empty, output goes to files.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Self

from PySide6.QtTest import QTest
from screen_eye import ScreenEye

HERE = Path(__file__).parent
PATIENCE_SECONDS = 20.0
_PAUSE_MS = 20
_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  {services}
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""
_DUNST = """[global]
    notification_limit = 9
    markup = full
    follow = none
[told]
    script = {script}
"""
_NOTE_DOWN = """#!/bin/sh
printf '%s\\0%s\\0\\n' "$DUNST_SUMMARY" "$DUNST_BODY" >> '{book}'
"""


def lacking(*programs: str) -> list[str]:
    """Name the programs that are not installed here."""
    return [program for program in programs if shutil.which(program) is None]


def wait_for(ready: Callable[[], bool], what: str, seconds: float = PATIENCE_SECONDS) -> None:
    """Ask again and again until it is so; fail with what was waited for."""
    until = time.monotonic() + seconds
    while not ready():
        assert time.monotonic() < until, f"waited {seconds} s for: {what}"
        QTest.qWait(_PAUSE_MS)


class Peer:
    """One program of the desktop, its output in a file."""

    def __init__(self, words: Sequence[str], environ: Mapping[str, str], out: Path, cwd: Path | None) -> None:
        self.out = out
        with out.open("wb") as told, out.with_suffix(".err").open("wb") as wrong:
            self.process = subprocess.Popen(
                list(words), env=dict(environ), stdin=subprocess.DEVNULL, stdout=told, stderr=wrong, cwd=cwd
            )

    def told(self) -> str:
        """Return what it has written until now."""
        return self.out.read_text(encoding="utf-8", errors="replace")

    def complained(self) -> str:
        """Return what it has written on its error stream."""
        return self.out.with_suffix(".err").read_text(encoding="utf-8", errors="replace")

    def running(self) -> bool:
        """Tell whether it has not ended."""
        return self.process.poll() is None

    def freeze(self) -> None:
        """Stop it where it is: it is there, and never answers."""
        self.process.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        """Let it go on."""
        self.process.send_signal(signal.SIGCONT)

    def kill(self) -> None:
        """End it at once, frozen or not."""
        if self.running():
            self.process.kill()
        self.process.wait(PATIENCE_SECONDS)

    def ended(self, seconds: float = PATIENCE_SECONDS) -> int:
        """Wait until it ends by itself, and return its exit code."""
        return self.process.wait(seconds)


class Desktop:
    """Hold what runs for one test; `close` ends all of it."""

    def __init__(self) -> None:
        # The path of a socket may have a hundred letters, which that of a test's own folder exceeds.
        self.folder = folder = Path(tempfile.mkdtemp(prefix="kz-desk-"))
        self.data = folder / "data"
        for inside in (self.data, folder / "run"):
            inside.mkdir(mode=0o700)
        gone = "unix:path=/nowhere/bus"
        named = (
            "DISPLAY",
            "WAYLAND_DISPLAY",
            "XDG_CURRENT_DESKTOP",
            "KDE_FULL_SESSION",
            "QT_QPA_PLATFORMTHEME",
        )
        self.environ = {name: value for name, value in os.environ.items() if name not in named}
        self.environ |= {
            "HOME": str(folder),
            "KZCOMPANION_DATA_DIR": str(self.data),
            "XDG_CONFIG_HOME": str(folder / "config"),
            "XDG_CACHE_HOME": str(folder / "cache"),
            "XDG_RUNTIME_DIR": str(folder / "run"),
            "DBUS_SESSION_BUS_ADDRESS": gone,
            "DBUS_SYSTEM_BUS_ADDRESS": gone,
            "NO_AT_BRIDGE": "1",
            "LANG": "C.UTF-8",
            "LC_ALL": "C.UTF-8",
        }
        self.peers: list[Peer] = []
        self.eye: ScreenEye | None = None

    def close(self) -> None:
        """End everything, the last one first."""
        if self.eye is not None:
            self.eye.close()
        for peer in reversed(self.peers):
            peer.kill()
        shutil.rmtree(self.folder, ignore_errors=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def start(self, *words: str, cwd: Path | None = None, **more: str) -> Peer:
        """Start a program on this desktop."""
        out = self.folder / f"{len(self.peers)}-{Path(words[0]).name}.out"
        peer = Peer(words, {**self.environ, **more}, out, cwd)
        self.peers.append(peer)
        return peer

    # --- the parts -----------------------------------------------------------------------------------------
    def screen(self) -> ScreenEye:
        """Start an X screen, and look at it."""
        server = self.start("Xvfb", "-displayfd", "1", "-screen", "0", "1280x1024x24", "-nolisten", "tcp")
        wait_for(lambda: server.told().endswith("\n"), "the number of the screen")
        self.environ |= {"DISPLAY": f":{server.told().strip()}", "QT_QPA_PLATFORM": "xcb"}
        self.eye = ScreenEye(self.environ["DISPLAY"])
        return self.eye

    def bus(self, *, wakes: Sequence[str] = ()) -> Peer:
        """Start a session bus; it starts the program `wakes` when notifications are asked for."""
        socket, services = self.folder / "run" / "bus", self.folder / "services"
        config = self.folder / "bus.conf"
        if wakes:
            services.mkdir()
            entry = f"[D-BUS Service]\nName=org.freedesktop.Notifications\nExec={' '.join(wakes)}\n"
            (services / "notifications.service").write_text(entry)
        place = f"<servicedir>{services}</servicedir>" if wakes else ""
        config.write_text(_BUS.format(socket=socket, services=place))
        daemon = self.start("dbus-daemon", f"--config-file={config}", "--nofork", "--nopidfile")
        wait_for(socket.exists, "the socket of the bus")
        self.environ["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={socket}"
        return daemon

    def tray(self) -> Peer:
        """Start a tray as panels have it (XEmbed)."""
        assert self.eye is not None
        eye = self.eye
        host = self.start("trayer", "--SetDockType", "false", "--widthtype", "request", "--height", "24")
        wait_for(lambda: eye.tray_owner() != 0, "the tray")
        return host

    def notifications(self) -> Peer:
        """Start a program that shows notifications on the screen and keeps a list of them."""
        daemon = self.start("dunst", "-config", str(self.dunst_config()))
        wait_for(lambda: self.names("org.freedesktop.Notifications"), "the notifications")
        return daemon

    def dunst_config(self) -> Path:
        """Write what has dunst note down each notification as it shows it."""
        config, script = self.folder / "dunstrc", self.folder / "note-down"
        script.write_text(_NOTE_DOWN.format(book=self.folder / "book"))
        script.chmod(0o700)
        config.write_text(_DUNST.format(script=script))
        return config

    def watcher(self) -> Peer:
        """Start a stand-in for the tray of KDE and GNOME, which lives on the bus alone."""
        host = self.start(sys.executable, str(HERE / "item_host_stand_in.py"), QT_QPA_PLATFORM="offscreen")
        wait_for(lambda: "ready" in host.told(), "the tray on the bus")
        return host

    # --- what there is to see ------------------------------------------------------------------------------
    def names(self, name: str) -> bool:
        """Tell whether somebody holds a name on the bus."""
        call = ["gdbus", "call", "--session", "--dest", "org.freedesktop.DBus"]
        call += ["--object-path", "/", "--method", "org.freedesktop.DBus.NameHasOwner", name]
        done = subprocess.run(call, env=self.environ, capture_output=True, text=True, timeout=20, check=False)
        return done.stdout.startswith("(true")

    def shown(self) -> list[tuple[str, str]]:
        """Return title and body of what was shown until now, the oldest first."""
        book = self.folder / "book"
        told = book.read_text(encoding="utf-8") if book.exists() else ""
        rows = [row.split("\0") for row in told.split("\0\n") if row]
        return [(title, body) for title, body in rows]

    def program(self, *options: str) -> Peer:
        """Start the program itself, its window or what else the options say."""
        return self.start(sys.executable, "-m", "kzcompanion", *options)
