"""Asks a bus whether it answers at all, before Qt joins it: Qt would wait for a stopped one without end.

The question is put by a small program of D-Bus or GLib, so that nobody here waits with it. Needs no Qt.
"""

from __future__ import annotations

import os
import shutil
import signal
import sys
import time
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

SESSION, SYSTEM = "SESSION", "SYSTEM"
PATIENCE_SECONDS = 2.0
"""A bus that lives answers in milliseconds, on a machine that is busy with a login in tenths of a second."""
_PAUSE_SECONDS = 0.002
_NOBODY = "unix:path=/nonexistent/bus"
_BUS = "org.freedesktop.DBus"
_LIBRARIES = "LD_LIBRARY_PATH"


class BusProbe:
    """One question to a bus, asked at once; whether it was answered is to be seen later."""

    def __init__(self, kind: str = SESSION, environ: Mapping[str, str] = os.environ) -> None:
        self._child: int | None = None
        address = address_of(kind, environ)
        words = _question(kind)
        if sys.platform.startswith("linux") and words and is_local(address) and is_there(address):
            with suppress(OSError):
                self._child = _spawn(words, {**plain(environ), f"DBUS_{kind}_BUS_ADDRESS": address})

    def over(self) -> bool:
        """Tell whether the bus has answered or refused, or there is nobody to ask."""
        if self._child is not None:
            with suppress(ChildProcessError):  # somebody else collected it: it has ended
                if os.waitpid(self._child, os.WNOHANG)[0] == 0:
                    return False
            self._child = None
        return True

    def silent(self, patience: float = PATIENCE_SECONDS) -> bool:
        """Wait so many seconds at most; tell whether the bus says nothing at all, and ask no longer."""
        for _ in range(int(patience / _PAUSE_SECONDS)):
            if self.over():
                return False
            time.sleep(_PAUSE_SECONDS)
        return self.give_up()

    def give_up(self) -> bool:
        """Ask no longer; tell whether the answer was still out."""
        if self.over() or self._child is None:
            return False
        with suppress(OSError):
            os.kill(self._child, signal.SIGKILL)
            os.waitpid(self._child, 0)
        self._child = None
        return True


def leave_out_if_silent(probe: BusProbe) -> bool:
    """Keep a bus that does not answer from Qt, for as long as this program runs; return whether it is so."""
    silent = probe.silent()
    if silent:
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = _NOBODY
    return silent


def address_of(kind: str, environ: Mapping[str, str]) -> str:
    """Return where a bus is, as the environment says or as is usual; empty where that is not known."""
    if told := environ.get(f"DBUS_{kind}_BUS_ADDRESS"):
        return told
    folder = environ.get("XDG_RUNTIME_DIR")
    if kind == SYSTEM:
        return "unix:path=/run/dbus/system_bus_socket"
    return f"unix:path={folder}/bus" if folder else ""


def is_local(address: str) -> bool:
    """Tell whether every way to a bus is a local socket, not tcp, nor another program to be started."""
    return bool(address) and all(way.startswith("unix:") for way in address.split(";"))


def is_there(address: str) -> bool:
    """Tell whether the socket exists, as far as its address has a path; only asking tells of any other."""
    for way in address.split(";"):
        path = way.removeprefix("unix:path=").partition(",")[0]
        if not way.startswith("unix:path=") or Path(path).exists():
            return True
    return False


def plain(environ: Mapping[str, str]) -> dict[str, str]:
    """Return the environment as it was before a bundle put its own libraries first."""
    found = dict(environ)
    before = found.pop(f"{_LIBRARIES}_ORIG", None)
    if before is not None:
        found[_LIBRARIES] = before
    return found


def _question(kind: str) -> list[str]:
    bus = f"--{kind.lower()}"
    if found := shutil.which("dbus-send"):
        return [found, bus, f"--dest={_BUS}", "--print-reply=literal", "/", f"{_BUS}.Peer.Ping"]
    if found := shutil.which("gdbus"):
        return [found, "call", bus, "--dest", _BUS, "--object-path", "/", "--method", f"{_BUS}.Peer.Ping"]
    return []


def _spawn(words: list[str], environ: Mapping[str, str]) -> int:
    """Start a program that hears nothing and whose words nobody reads."""
    nowhere = [(os.POSIX_SPAWN_OPEN, stream, os.devnull, os.O_RDWR, 0) for stream in (0, 1, 2)]
    return os.posix_spawn(words[0], words, dict(environ), file_actions=nowhere)
