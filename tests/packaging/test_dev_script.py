"""The one command that sets up, runs and tests: it works, or says in a sentence why not."""

from __future__ import annotations

import ast
import importlib.util
import os
import subprocess
import sys
import time
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
SCRIPT = ROOT / "packaging" / "dev.py"


@pytest.fixture
def dev() -> ModuleType:
    """Load the script without running it."""
    spec = importlib.util.spec_from_file_location("dev_script", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("path", [SCRIPT, ROOT / "kzcompanion" / "preflight.py"], ids=lambda path: path.name)
def test_an_old_python_gets_a_sentence(path: Path) -> None:
    """What runs before the Python version is known can be read by Python 3.8."""
    ast.parse(path.read_text(encoding="utf-8"), feature_version=(3, 8))


def test_an_old_python_is_refused(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    """Python 3.10 is told which version is needed."""
    monkeypatch.setattr(dev.sys, "version_info", (3, 10, 4, "final", 0))
    with pytest.raises(dev.CannotSetUp, match=r"needs Python 3\.11 or newer; this is Python 3\.10"):
        dev.check_python()


def test_only_the_standard_library_is_needed() -> None:
    """The script imports nothing that would have to be installed first."""
    tree = ast.parse(SCRIPT.read_text(encoding="utf-8"))
    names = {
        name.name.split(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, ast.Import)
        for name in node.names
    }
    names |= {
        (node.module or "").split(".")[0] for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)
    }
    assert names - set(sys.stdlib_module_names) == {"kzcompanion"}


def test_missing_packages_are_named_with_the_command(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where nothing may be installed, the exact command is told."""
    monkeypatch.setenv("KZC_NO_APT", "1")
    with pytest.raises(
        dev.CannotSetUp, match=r"Qt lacks libEGL\.so\.1.*\n  sudo apt-get install .* libegl1$"
    ):
        dev.install_packages(["libegl1"], "Qt lacks libEGL.so.1")


def test_a_stamp_follows_the_lock(dev: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is installed is ready until the lock changes."""
    venv = tmp_path / ".venv"
    interpreter = dev.python_of(venv)
    interpreter.parent.mkdir(parents=True)
    interpreter.touch()
    lock = tmp_path / "packaging" / "lock" / "run.txt"
    lock.parent.mkdir(parents=True)
    lock.write_text("tinydb==4.9.0")
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    assert not dev.is_ready(venv, "run")
    (venv / "kzcompanion-run.stamp").write_text(dev.stamp_for(venv, "run"))
    assert dev.is_ready(venv, "run")
    assert dev.ready_python("run", venv) == str(interpreter)
    lock.write_text("tinydb==4.9.1")
    assert not dev.is_ready(venv, "run")


def test_the_last_line_of_a_run_is_kept(dev: ModuleType, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    """The output of a command is passed on as it is, and its last line is known at the end."""
    code, last = dev.run_aloud(
        [sys.executable, "-c", "print('one'); print('12 passed'); raise SystemExit(4)"]
    )
    assert (code, last) == (4, "12 passed")
    assert capfdbinary.readouterr().out.split() == [b"one", b"12", b"passed"]


def test_the_share_of_a_room_counts_lines_and_branches(dev: ModuleType) -> None:
    """A room's coverage is taken over its own files, lines and branches together."""
    half = {"covered_lines": 4, "covered_branches": 1, "num_statements": 6, "num_branches": 4}
    whole = {"covered_lines": 10, "covered_branches": 0, "num_statements": 10, "num_branches": 0}
    files = {"kzcompanion/vault/a.py": {"summary": half}, "kzcompanion/vaulted.py": {"summary": whole}}
    assert dev.room_share(files, "vault") == 50.0
    assert dev.room_share(files, "files") == 100.0


def test_an_unknown_command_is_refused() -> None:
    """A misspelt command ends with a usage line and exit code 2, at once."""
    start = time.monotonic()
    answer = subprocess.run(
        [sys.executable, str(SCRIPT), "tset"], env=os.environ, capture_output=True, text=True, check=False
    )
    assert answer.returncode == 2
    assert "invalid choice" in answer.stderr
    assert time.monotonic() - start < 10


def test_what_ci_runs_is_the_test_command() -> None:
    """The check of a submission is the command of the README, nothing else."""
    lines = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if not line.startswith("#")] == [
        'cd "$(dirname "$0")/.." && exec python3 packaging/dev.py test'
    ]
