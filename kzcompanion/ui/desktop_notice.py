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

from kzcompanion.ui.session_watch import is_local

_NAME = "org.freedesktop.Notifications"
_PATH = "/org/freedesktop/Notifications"
_PATIENCE_SECONDS = 3.0
_TRIES = 2
"""At login the desktop may not be there yet."""
_PAUSE_SECONDS = 1.5


def notify(title: str, body: str, environ: Mapping[str, str] = os.environ) -> bool:
    """Show it; return whether the desktop took it. Comes back within ten seconds."""
    folder = environ.get("XDG_RUNTIME_DIR")
    address = environ.get("DBUS_SESSION_BUS_ADDRESS") or (f"unix:path={folder}/bus" if folder else "")
    command = _command(title, body)
    if command is None or not is_local(address):
        return False
    for once in range(_TRIES):
        if once:
            time.sleep(_PAUSE_SECONDS)
        if _taken(command, {**_plain(environ), "DBUS_SESSION_BUS_ADDRESS": address}):
            return True
    return False


def _taken(command: list[str], environ: Mapping[str, str]) -> bool:
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
    return done.returncode == 0


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


def _plain(environ: Mapping[str, str]) -> dict[str, str]:
    """Return the environment as it was before a bundle put its own libraries first."""
    found = dict(environ)
    before = found.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is not None:
        found["LD_LIBRARY_PATH"] = before
    return found
