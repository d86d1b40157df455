"""services/fault_report: nothing that Python prints by itself quotes what a user typed."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from kzcompanion.services import fault_report

CANARY = "canary-7391-5284"
_BREAK = f"""
import threading
CANARY = "{CANARY}"

class Fragile:
    def __init__(self, word):
        self.word = word
    def __repr__(self):
        return self.word
    def __del__(self):
        raise ValueError(f"finalizer of {{self.word}}")

def thread():
    threading.Thread(target=lambda word: int(word), args=[CANARY], name=CANARY).start()

def finalizer():
    Fragile(CANARY)

def quiet_end():
    def leave():
        raise SystemExit(CANARY)
    one = threading.Thread(target=leave)
    one.start()
    one.join()

def top():
    try:
        int(CANARY)
    except ValueError as error:
        raise LookupError(CANARY) from error
"""
_BARE = "class Nothing: pass\n"
_CLI = "from kzcompanion.cli import run\nassert run(['--version']) == 0\n"
_WINDOW = """
import os
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from kzcompanion import app
from kzcompanion.ui import program
def provoke(_program):
    from PySide6.QtCore import QCoreApplication, qWarning
    from PySide6.QtWidgets import QApplication
    from kzcompanion.ui import crash_box
    global qt
    qt = QApplication([])
    sys.excepthook = crash_box.on_crash
    qWarning(f"QString::arg: Argument missing: {CANARY}, 3")
    qWarning(CANARY)
    return 0
program.Program.run = provoke
assert app.run_window(["--data-dir", sys.argv[1]]) == 0
"""


def said(begin: str, deed: str, folder: Path) -> str:
    """Run a program that begins in some way and breaks in another; return what it complains of."""
    code = f"import sys\n{_BREAK}\n{begin}\n{deed}()\n"
    done = subprocess.run(
        [sys.executable, "-B", "-c", code, str(folder)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    return done.stderr


@pytest.mark.parametrize("deed", ["thread", "finalizer", "top"])
def test_python_itself_would_quote_it(tmp_path: Path, deed: str) -> None:
    """What these tests look for does happen without the guard, so finding nothing means something."""
    assert CANARY in said(_BARE, deed, tmp_path)


@pytest.mark.parametrize("begin", [_CLI, _WINDOW], ids=["command line", "window"])
@pytest.mark.parametrize(
    ("deed", "kind"),
    [("thread", "ValueError"), ("finalizer", "ValueError"), ("top", "LookupError"), ("quiet_end", "")],
)
def test_no_fault_quotes_a_value(tmp_path: Path, begin: str, deed: str, kind: str) -> None:
    """In a thread, in a finalizer, at the top: the kind and the place are told, the message is not."""
    told = said(begin, deed, tmp_path)
    assert CANARY not in told
    assert kind in told
    assert ("<string>:" in told) is bool(kind)
    if deed == "top":
        assert "caused by\nbuiltins.ValueError" in told
    if begin is _WINDOW:
        assert "Qt warning (default): QString::arg\n" in told
        assert "Qt warning (default): not repeated here\n" in told


def test_a_report_tells_where_and_nothing_of_what() -> None:
    """Versions, kinds and lines; our own files by their place in the program, others by their name alone."""
    try:
        try:
            int(CANARY)
        except ValueError as error:
            raise LookupError(CANARY) from error
    except LookupError as error:
        told = fault_report.report(LookupError, error, error.__traceback__)
    assert told.startswith("KZ Companion ")
    assert "builtins.LookupError" in told
    assert "caused by\nbuiltins.ValueError" in told
    assert "test_fault_report.py:" in told
    assert CANARY not in told
    assert str(Path.home()) not in told


def test_ctrl_c_and_a_missing_stream_say_nothing(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ending the program from the terminal is not reported, and a program without a terminal goes on."""
    fault_report._on_fault(KeyboardInterrupt, KeyboardInterrupt(CANARY), None)
    assert capsys.readouterr().err == ""
    monkeypatch.setattr(sys, "stderr", None)
    fault_report._on_fault(ValueError, ValueError(CANARY), None)


def test_who_has_hooks_of_his_own_keeps_them(monkeypatch: pytest.MonkeyPatch) -> None:
    """A debugger or a test runner is not pushed aside."""

    def own(*_news: object) -> None:
        """Stand for somebody else's hook."""

    monkeypatch.setattr(sys, "excepthook", own)
    monkeypatch.setattr(sys, "unraisablehook", own)
    monkeypatch.setattr(threading, "excepthook", own)
    fault_report.guard_top()
    fault_report.guard_sides()
    assert sys.excepthook is sys.unraisablehook is threading.excepthook is own


def test_the_hooks_report_in_this_program_as_in_others(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A thread and a finalizer that break are told by their kind; a thread that merely ends is not told."""
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
    monkeypatch.setattr(sys, "unraisablehook", sys.__unraisablehook__)
    monkeypatch.setattr(threading, "excepthook", threading.__excepthook__)
    fault_report.guard_top()
    fault_report.guard_sides()

    class Fragile:
        def __del__(self) -> None:
            raise LookupError(CANARY)

    Fragile()
    for work in (lambda: int(CANARY), lambda: sys.exit(CANARY)):
        thread = threading.Thread(target=work)  # noqa: TID251 - what breaks there is what is looked at
        thread.start()
        thread.join()
    sys.excepthook(KeyError, KeyError(CANARY), None)
    told = capsys.readouterr().err
    for kind in ("LookupError", "ValueError", "KeyError"):
        assert told.count(f"builtins.{kind}") == 1
    assert "SystemExit" not in told
    assert CANARY not in told
