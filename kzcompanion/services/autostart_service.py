"""Has the desktop start the program once at login, for one notification; or has it not."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from kzcompanion.files.atomic import refusal, write_durably
from kzcompanion.services import autostart_text

_MOST = 65_536


class AutostartService:
    """Keep one file of the desktop: an autostart entry on Linux, a launch agent on macOS."""

    __slots__ = ("_command", "_environ", "_platform")

    def __init__(
        self, command: Sequence[str], environ: Mapping[str, str], platform: str = sys.platform
    ) -> None:
        self._command = tuple(command)
        self._environ = environ
        self._platform = platform

    def path(self) -> Path:
        """Return where the entry lies, or would."""
        home = Path(self._environ.get("HOME") or Path.home())
        if self._platform == "darwin":
            return home / "Library" / "LaunchAgents" / f"{autostart_text.LABEL}.plist"
        config = Path(self._environ.get("XDG_CONFIG_HOME", ""))
        # A relative path there is to be ignored (XDG Base Directory Specification).
        return (config if config.is_absolute() else home / ".config") / "autostart" / "kz-companion.desktop"

    def on(self) -> bool:
        """Tell whether the desktop will start it."""
        try:
            with self.path().open("rb") as file:
                entry = file.read(_MOST)
        except OSError:
            return False
        return autostart_text.is_on(entry.decode("utf-8", "replace"))

    def turn_on(self, comment: str) -> None:
        """Write the entry; `comment` says what it does. Raises CannotWrite or DiskFull."""
        path, folder = self.path(), autostart_text.start_folder()
        try:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise refusal(error, path) from error
        if self._platform == "darwin":
            write_durably(path, autostart_text.launch_agent(self._command, folder))
        else:
            write_durably(path, autostart_text.desktop_entry(self._command, folder, comment).encode())

    def turn_off(self) -> None:
        """Remove the entry; CannotWrite where it stays."""
        try:
            self.path().unlink()
        except FileNotFoundError:
            return
        except OSError as error:
            raise refusal(error, self.path()) from error


if sys.platform == "win32":  # pragma: no cover - its text is tested, the registry is of Windows
    import winreg

    _KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"

    class RunKeyService(AutostartService):
        """Keep one value of the registry instead."""

        __slots__ = ()

        def path(self) -> Path:
            """Return the name of the key."""
            return Path(rf"HKEY_CURRENT_USER\{_KEY}")

        def on(self) -> bool:
            """Tell whether Windows will start it."""
            with suppress(OSError), winreg.OpenKey(winreg.HKEY_CURRENT_USER, _KEY) as key:
                winreg.QueryValueEx(key, autostart_text.LABEL)
                return True
            return False

        def turn_on(self, comment: str) -> None:
            """Write the value; it has no room for a comment."""
            del comment
            try:
                with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _KEY) as key:
                    line = autostart_text.run_line(self._command)
                    winreg.SetValueEx(key, autostart_text.LABEL, 0, winreg.REG_SZ, line)
            except OSError as error:
                raise refusal(error, self.path()) from error

        def turn_off(self) -> None:
            """Remove the value."""
            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _KEY, 0, winreg.KEY_SET_VALUE) as key:
                    winreg.DeleteValue(key, autostart_text.LABEL)
            except FileNotFoundError:
                return
            except OSError as error:
                raise refusal(error, self.path()) from error


def autostart(command: Sequence[str]) -> AutostartService:
    """Return the service of this machine."""
    if sys.platform == "win32":  # pragma: no cover - not run on Linux
        return RunKeyService(command, os.environ)
    return AutostartService(command, os.environ)
