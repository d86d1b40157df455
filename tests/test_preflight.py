"""What the program says before the window, on machines that cannot show one."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kzcompanion import preflight

_TIMED = """
import sys, time
from kzcompanion import preflight
times = []
for _ in range(5):  # a busy machine only adds time, so the best of some tells the cost
    start = time.perf_counter()
    said = preflight.problem()
    times.append(time.perf_counter() - start)
print(said, min(times) < 0.02, bool({"ctypes", "PySide6"} & set(sys.modules)))
"""

linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux lacks libraries")


@pytest.fixture
def x_server(tmp_path: Path) -> Iterator[dict[str, str]]:
    """Listen where a display server of this machine would, and hold a key for it."""
    (tmp_path / ".Xauthority").touch()
    number = 40_000 + os.getpid() % 10_000
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(f"\0/tmp/.X11-unix/X{number}")
        listener.listen(1)
        yield {"DISPLAY": f":{number}.0", "HOME": str(tmp_path)}


@linux_only
def test_a_machine_with_a_display_is_left_alone(x_server: dict[str, str]) -> None:
    """Where the window can open, nothing is said."""
    assert preflight.problem(x_server) is None


@linux_only
def test_the_check_costs_next_to_nothing(x_server: dict[str, str]) -> None:
    """A start that will succeed is delayed by less than 20 ms, and loads nothing for it."""
    answer = subprocess.run(
        [
            sys.executable,
            "-c",
            _TIMED,
        ],
        env={**os.environ, **x_server, "QT_QPA_PLATFORM": "xcb"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert answer.stdout.split() == ["None", "True", "False"]


@linux_only
def test_offscreen_needs_no_display() -> None:
    """The platform without a screen is never refused for want of one."""
    assert preflight.problem({"QT_QPA_PLATFORM": "offscreen"}) is None


@linux_only
def test_no_display_is_said_in_two_languages() -> None:
    """Without any display the sentence names the two variables and the way out."""
    said = preflight.problem({}) or ""
    assert "there is no display" in said
    assert "没有可用的显示器" in said
    assert "kzcompanion-cli" in said


@linux_only
@pytest.mark.parametrize(
    "environ",
    [
        {"DISPLAY": ":4077", "HOME": "/nonexistent"},
        {"DISPLAY": ":4077", "HOME": "/nonexistent", "QT_QPA_PLATFORM": "xcb"},
    ],
)
def test_a_display_that_does_not_answer_is_named(environ: dict[str, str]) -> None:
    """Where DISPLAY points at nothing, the sentence says so and where."""
    assert "DISPLAY=:4077" in (preflight.problem(environ) or "")


@linux_only
def test_xcb_asked_for_without_display() -> None:
    """The X11 platform asked for by name still needs DISPLAY."""
    assert "there is no display" in (preflight.problem({"QT_QPA_PLATFORM": "xcb"}) or "")


@linux_only
def test_every_missing_library_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """All missing libraries come in one sentence, with the packages that bring them."""
    for number in (1, 2):
        monkeypatch.setitem(preflight._LIBRARIES["xcb"], f"libnothere{number}.so.9", f"libnothere{number}-9")
    said = preflight.problem({"DISPLAY": ":0"}) or ""
    assert "lacks libnothere1.so.9, libnothere2.so.9;" in said
    assert said.count("sudo apt-get install libnothere1-9 libnothere2-9") == 2


@linux_only
def test_a_wayland_display_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where Wayland answers, a DISPLAY is not asked for; where neither does, Wayland's place is named."""
    monkeypatch.setitem(preflight._LIBRARIES, "wayland", {})  # this machine may have no Wayland libraries
    environ = {"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": str(tmp_path)}
    assert "WAYLAND_DISPLAY=wayland-7" in (preflight.problem(environ) or "")
    (tmp_path / "wayland-7").touch()
    assert preflight.problem(environ) is None


@linux_only
def test_one_working_display_of_two_is_enough(x_server: dict[str, str]) -> None:
    """A dead Wayland display does not stop a window that X11 can show."""
    assert preflight.problem({**x_server, "WAYLAND_DISPLAY": "/nonexistent/wayland-0"}) is None


def test_other_systems_are_never_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows and macOS bring all that Qt needs."""
    monkeypatch.setattr(sys, "platform", "win32")
    assert preflight.problem({}) is None
    assert preflight.missing_libraries("xcb") == {}


def test_the_window_without_display_exits_with_2() -> None:
    """Starting the window where there is none prints the sentence and exits with 2, without a core dump."""
    environ = {
        name: value
        for name, value in os.environ.items()
        if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_SESSION_TYPE"}
    }
    start = time.perf_counter()
    answer = subprocess.run(
        [sys.executable, "-m", "kzcompanion"], env=environ, capture_output=True, text=True, check=False
    )
    assert answer.returncode == 2
    assert answer.stdout == ""
    assert answer.stderr == f"{preflight.problem({})}\n"
    assert time.perf_counter() - start < 10
