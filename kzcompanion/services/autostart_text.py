"""How each desktop writes down what it starts at login: pure text, told for a command line."""

from __future__ import annotations

import plistlib
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from kzcompanion.files.paths import DataFolder, program_folder, resolve_data_folder

LABEL = "org.kzcompanion.remind"
"""What macOS and Windows know the entry by."""
_OFF = frozenset({"Hidden=true", "X-GNOME-Autostart-enabled=false"})
_QUOTED = str.maketrans({char: f"\\{char}" for char in '"`$\\'})
_STRING = str.maketrans({"\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"})


def remind_command(folder: DataFolder) -> tuple[str, ...]:
    """Return the words that start this very program with `--remind` over the same data."""
    program = (sys.executable,) if getattr(sys, "frozen", False) else (sys.executable, "-m", "kzcompanion")
    usual = resolve_data_folder(None, {})
    where = () if folder.root == usual.root else ("--data-dir", str(folder.root))
    return (*program, "--remind", *where)


def start_folder() -> Path | None:
    """Return the folder to start in: that of the package where it may not be installed."""
    return None if getattr(sys, "frozen", False) else program_folder()


def desktop_entry(command: Sequence[str], folder: Path | None, comment: str) -> str:
    """Write a desktop entry (freedesktop.org, Desktop Entry Specification 1.5) for the autostart folder."""
    words = " ".join(_exec_word(word) for word in command)
    lines = [
        "[Desktop Entry]",
        "Type=Application",
        "Version=1.4",
        "Name=KZ Companion",
        f"Comment={comment.translate(_STRING)}",
        f"Exec={words.translate(_STRING)}",
        *([] if folder is None else [f"Path={str(folder).translate(_STRING)}"]),
        "Icon=kzcompanion",
        "Terminal=false",
        "NoDisplay=true",
        "X-GNOME-Autostart-enabled=true",
    ]
    return "\n".join(lines) + "\n"


def is_on(entry: str) -> bool:
    """Tell whether a desktop entry that lies there is one that starts anything."""
    return not any(line.strip() in _OFF for line in entry.splitlines())


def launch_agent(command: Sequence[str], folder: Path | None) -> bytes:
    """Write a property list for macOS's `LaunchAgents`, run once at login."""
    agent: dict[str, object] = {
        "Label": LABEL,
        "ProgramArguments": list(command),
        "RunAtLoad": True,
        "ProcessType": "Background",
    }
    if folder is not None:
        agent["WorkingDirectory"] = str(folder)
    return plistlib.dumps(agent)


def run_line(command: Sequence[str]) -> str:
    """Write a command line as Windows takes it apart again; Python is started without its console."""
    program, *rest = command
    if program.casefold().endswith("python.exe"):
        program = f"{program[:-10]}pythonw.exe"
    return subprocess.list2cmdline([program, *rest])


def _exec_word(word: str) -> str:
    """Quote one word of `Exec`: always, for a quoted word without reserved characters is the same word."""
    return f'"{word.translate(_QUOTED)}"'.replace("%", "%%")
