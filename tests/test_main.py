"""Which way a start goes: the window without a command, the command line with one."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from kzcompanion.__main__ import command_of


@pytest.mark.parametrize(
    ("arguments", "command"),
    [
        ([], None),
        (["--data-dir", "status"], None),
        (["--data-dir=status", "--lang", "kk", "--theme", "dark", "--now", "2026-11-22"], None),
        (["status"], "status"),
        (["--data-dir", "here", "--lang=ru", "ledger", "--json"], "ledger"),
        (["--help"], "--help"),
        (["--version", "status"], "--version"),
    ],
)
def test_the_command_is_found_among_the_options(arguments: list[str], command: str | None) -> None:
    """The first word that is neither an option nor its value is the command."""
    assert command_of(arguments) == command


@pytest.mark.parametrize(
    "arguments", [["--help"], ["self-test"], ["operators", "--json"]], ids=lambda words: words[0]
)
def test_the_command_line_never_loads_qt(arguments: list[str]) -> None:
    """No deed without a screen imports Qt, not even the self-test."""
    code = (
        "import sys; from kzcompanion.__main__ import main\n"
        f"try: main({arguments!r})\nexcept SystemExit: pass\n"
        "sys.exit(any(name.startswith(('PySide6', 'shiboken6')) for name in sys.modules))"
    )
    answer = subprocess.run(
        [sys.executable, "-c", code], env=os.environ, capture_output=True, text=True, check=False
    )
    assert answer.returncode == 0, answer.stderr
