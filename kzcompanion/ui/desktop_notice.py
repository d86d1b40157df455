"""Shows one notification through the desktop's own service, without a window, where there is one.

The call wants an unsigned number, which PySide cannot put into a message; `gdbus` of GLib can, and so can
`notify-send`. The bus is joined only where it is a local socket.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Mapping
from html import escape

from kzcompanion.ui.bus_probe import SESSION, BusProbe, address_of, is_local, is_there, plain

_NAME = "org.freedesktop.Notifications"
_PATH = "/org/freedesktop/Notifications"
_PATIENCE_SECONDS = 3.0
_TRIES = 2
"""At login the desktop may not be there yet."""
_PAUSE_SECONDS = 1.5


def notify(title: str, body: str, environ: Mapping[str, str] = os.environ) -> bool:
    """Show it; return whether the desktop took it. Comes back within eight seconds."""
    address = address_of(SESSION, environ)
    command = _command(title, body)
    if (
        command is None
        or not is_local(address)
        or not is_there(address)
        or BusProbe(SESSION, environ).silent()
    ):
        return False
    for once in range(_TRIES):
        if once:
            time.sleep(_PAUSE_SECONDS)
        taken = _taken(command, {**plain(environ), "DBUS_SESSION_BUS_ADDRESS": address})
        if taken is not None:
            return taken
    return False


def _taken(command: list[str], environ: Mapping[str, str]) -> bool | None:
    """Tell whether the desktop took it: None for nobody there yet, False for one who does not answer.

    Who does not answer has the call all the same, and may show it later: it is not called twice.
    """
    try:
        done = subprocess.run(
            command,
            env=dict(environ),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=_PATIENCE_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return True if done.returncode == 0 else None


def _command(title: str, body: str) -> list[str] | None:
    """Return the words of the call; the body is markup to the desktop, so it is escaped."""
    text = escape(body, quote=False)
    if gdbus := shutil.which("gdbus"):
        call = [gdbus, "call", "--session", "--dest", _NAME, "--object-path", _PATH]
        call += ["--method", f"{_NAME}.Notify", "--"]
        words = [_quoted(word) for word in ("KZ Companion", "kzcompanion", title, text)]
        return [*call, words[0], "0", *words[1:], "[]", "{}", "-1"]
    if sender := shutil.which("notify-send"):
        return [sender, "--app-name=KZ Companion", "--icon=kzcompanion", "--", title, text]
    return None


def _quoted(text: str) -> str:
    """Write a string as GVariant's text format has it."""
    plain = text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n")
    return f"'{plain}'"
