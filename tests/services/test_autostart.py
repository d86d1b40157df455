"""Promises of what the desktop starts at login: entries that its own rules read back as meant."""

from __future__ import annotations

import configparser
import os
import plistlib
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzcompanion.domain.errors import CannotWrite
from kzcompanion.files.paths import DataFolder, program_folder, resolve_data_folder
from kzcompanion.services import autostart_text
from kzcompanion.services.autostart_service import AutostartService, autostart

WORDS = st.lists(
    st.text(st.characters(blacklist_categories=("Cs", "Cc")), min_size=1, max_size=30), min_size=1, max_size=4
)


def exec_words(entry: str) -> list[str]:
    """Read `Exec` by the two levels of the Desktop Entry Specification: string escapes, then quoting."""
    line = next(line for line in entry.split("\n") if line.startswith("Exec="))[len("Exec=") :]
    text = ""
    letters = iter(line)
    for letter in letters:
        text += (
            {"s": " ", "n": "\n", "t": "\t", "r": "\r", "\\": "\\"}[next(letters)]
            if letter == "\\"
            else letter
        )
    words: list[str] = []
    letters = iter(text)
    for letter in letters:
        if letter == " ":
            continue
        assert letter == '"', "every word is quoted"
        word = ""
        while (inner := next(letters)) != '"':
            if inner == "\\":
                word += next(letters)
                assert word[-1] in '"`$\\'
                continue
            if inner == "%":
                assert next(letters) == "%"
            word += inner
        words.append(word)
    return words


@given(WORDS)
def test_exec_gives_every_word_back(words: list[str]) -> None:
    """Spaces, quotes, dollars, backslashes, percents and any letter of a path come through."""
    entry = autostart_text.desktop_entry(words, Path("/opt/a\\b"), "one\nline")
    assert exec_words(entry) == words
    parser = configparser.RawConfigParser(strict=True)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read_string(entry)
    assert parser["Desktop Entry"]["Type"] == "Application"
    assert parser["Desktop Entry"]["Comment"] == "one\\nline"
    assert parser["Desktop Entry"]["Path"] == "/opt/a\\\\b"
    assert autostart_text.is_on(entry)


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="Debian package desktop-file-utils")
def test_freedesktop_own_check_finds_no_fault(tmp_path: Path) -> None:
    """`desktop-file-validate` says nothing, whatever is in the path."""
    path = tmp_path / "kz-companion.desktop"
    command = ('/opt/K Z "$5 100%" `x` \\y/python', "-m", "kzcompanion", "--remind")
    path.write_text(autostart_text.desktop_entry(command, Path("/opt/a b"), "Сообщает"))
    done = subprocess.run(["desktop-file-validate", str(path)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout + done.stderr) == (0, "")


@given(WORDS)
def test_the_property_list_gives_every_word_back(words: list[str]) -> None:
    """As plistlib reads it: run once at login."""
    agent = plistlib.loads(autostart_text.launch_agent(words, None))
    assert agent["ProgramArguments"] == words
    assert agent["RunAtLoad"] is True
    assert "KeepAlive" not in agent
    assert "WorkingDirectory" not in agent


def test_windows_gets_one_line() -> None:
    """Words with spaces and quotes by the rules of CommandLineToArgvW; Python without its console."""
    line = autostart_text.run_line((r"C:\K Z\Python.exe", "-m", "kzcompanion", "--data-dir", 'D:\\a "b"\\'))
    assert line == '"C:\\K Z\\pythonw.exe" -m kzcompanion --data-dir "D:\\a \\"b\\"\\\\"'
    assert (
        autostart_text.run_line((r"C:\kz\kzcompanion.exe", "--remind")) == r"C:\kz\kzcompanion.exe --remind"
    )


def test_the_command_starts_this_program_over_the_same_data(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A bundle by its own name, else Python with the package; with the data folder unless it is the usual."""
    usual = resolve_data_folder(None, {})
    assert autostart_text.remind_command(usual) == (sys.executable, "-m", "kzcompanion", "--remind")
    assert autostart_text.start_folder() == program_folder()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert autostart_text.remind_command(DataFolder(tmp_path)) == (
        sys.executable,
        "--remind",
        "--data-dir",
        str(tmp_path),
    )
    assert autostart_text.start_folder() is None


@pytest.mark.parametrize("config", ["", "own", "relative"])
def test_on_and_off_again(tmp_path: Path, config: str) -> None:
    """It lies where the desktop looks, by XDG_CONFIG_HOME unless that is relative; off leaves nothing."""
    environ = {"HOME": str(tmp_path)}
    if config:
        environ["XDG_CONFIG_HOME"] = str(tmp_path / config) if config == "own" else "somewhere"
    service = AutostartService(("python", "--remind"), environ, "linux")
    folder = tmp_path / ("own" if config == "own" else ".config") / "autostart"
    assert service.path() == folder / "kz-companion.desktop"
    assert not service.on()
    service.turn_off()
    service.turn_on("tells")
    assert service.on()
    assert exec_words(service.path().read_text()) == ["python", "--remind"]
    assert service.path().stat().st_mode & 0o777 == 0o600
    service.turn_off()
    assert not service.on()
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_an_entry_that_was_switched_off_elsewhere_is_off(tmp_path: Path, line: str) -> None:
    """As the settings of desktops do it; turned on here it is on again."""
    service = AutostartService(("python",), {"HOME": str(tmp_path)}, "linux")
    service.turn_on("tells")
    service.path().write_text(f"{service.path().read_text()}{line}\n")
    assert not service.on()
    service.turn_on("tells")
    assert service.on()


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    """A file where the folder should be, and a folder where the file should be."""
    (tmp_path / ".config").write_text("")
    service = AutostartService(("python",), {"HOME": str(tmp_path)}, "linux")
    with pytest.raises(CannotWrite):
        service.turn_on("tells")
    other = AutostartService(("python",), {"XDG_CONFIG_HOME": str(tmp_path / "c")}, "linux")
    other.path().mkdir(parents=True)
    assert not other.on()
    with pytest.raises(CannotWrite):
        other.turn_off()


def test_macos_has_a_launch_agent(tmp_path: Path) -> None:
    """Under the user's own library."""
    service = AutostartService(("python", "--remind"), {"HOME": str(tmp_path)}, "darwin")
    service.turn_on("tells")
    assert service.on()
    assert service.path().parent == tmp_path / "Library" / "LaunchAgents"
    agent = plistlib.loads(service.path().read_bytes())
    assert agent["ProgramArguments"] == ["python", "--remind"]
    assert agent["WorkingDirectory"] == str(program_folder())
    assert agent["Label"] == service.path().stem


@pytest.mark.skipif(sys.platform == "win32", reason="the registry is of Windows")
def test_this_machine_has_its_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """By the environment of the program."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    assert tmp_path in autostart(("python",)).path().parents
    assert shlex.join(autostart_text.remind_command(DataFolder(tmp_path))).startswith(os.sep)
