"""files/process_guard: the memory of a process that saw a secret is nobody else's, however it dies."""

from __future__ import annotations

import resource
import signal
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="prctl and /proc are Linux's")

NOBODY = 65534
_BEGIN = """
import ctypes, os, resource, signal, sys
from kzcompanion.files.process_guard import PR_GET_DUMPABLE, PR_SET_DUMPABLE, guard_memory
prctl = ctypes.CDLL(None).prctl
"""
_READ = f"""
def neighbour(name):
    # A child runs as the same user, and is no debugger of ours.
    reading, writing = os.pipe()
    target = os.getpid()
    if os.fork() == 0:
        try:
            with open(f"/proc/{{target}}/{{name}}", "rb") as there:
                there.read(0)
            answer = b"read"
        except PermissionError:
            answer = b"refused"
        os.write(writing, answer)
        os._exit(0)
    os.wait()
    return os.read(reading, 20).decode()

if os.geteuid() == 0:
    os.setuid({NOBODY})  # root may read everything
prctl(PR_SET_DUMPABLE, 1, 0, 0, 0)  # which changing the user took away
print(neighbour("environ"), end=" ")
assert guard_memory() and guard_memory()
print(neighbour("environ"), neighbour("mem"), prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), end=" ")
print(resource.getrlimit(resource.RLIMIT_CORE))
"""


def run(code: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a program of its own, in a folder of its own."""
    return subprocess.run(
        [sys.executable, "-B", "-c", _BEGIN + code], cwd=folder, capture_output=True, text=True, check=False
    )


def test_no_program_of_the_same_user_reads_the_memory(tmp_path: Path) -> None:
    """What another program could read before, it is refused afterwards."""
    done = run(_READ, tmp_path)
    assert done.stdout == "read refused refused 0 (0, 0)\n", done.stderr


@pytest.mark.parametrize("guarded", [False, True])
def test_a_crash_leaves_no_core(tmp_path: Path, guarded: bool) -> None:
    """A process that dies of a fault is not written to the disk; without the guard it is, where allowed."""
    hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
    expected = not guarded and hard != 0  # a system may let nobody write one
    code = (
        f"resource.setrlimit(resource.RLIMIT_CORE, ({hard}, {hard}))\n"
        f"{guarded} and guard_memory()\n"
        "pid = os.fork()\n"
        "if pid == 0:\n"
        "    os.kill(os.getpid(), signal.SIGSEGV)\n"
        "status = os.waitpid(pid, 0)[1]\n"
        "print(os.WTERMSIG(status), os.WCOREDUMP(status))\n"
    )
    done = run(code, tmp_path)
    assert done.stdout == f"{int(signal.SIGSEGV)} {expected}\n", done.stderr
    assert not guarded or list(tmp_path.iterdir()) == []


_ONLY_HERE = (
    "from kzcompanion.files import process_guard\nprint(process_guard.guard_memory.cache_info().misses)"
)


def test_merely_importing_the_program_changes_nothing(tmp_path: Path) -> None:
    """Who never touches a secret pays nothing and may be debugged."""
    done = run("import kzcompanion.services.assembly\n" + _ONLY_HERE, tmp_path)
    assert done.stdout == "0\n", done.stderr


_QT = """
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtWidgets import QApplication
app = QApplication([])
"""
_DEEDS = {
    "a slot": """
from kzcompanion.vault.cipher import CHEAPEST
from kzcompanion.vault.slots import new_slot
new_slot("a" * 32, bytes(32), "password", CHEAPEST)
""",
    "the command line asks": """
from kzcompanion.cli import run
run(["--data-dir", "data", "sim", "add", "--nickname", "One", "--operator", "beeline"])
run(["--data-dir", "data", "vault", "add", "One", "--field", "pin", "--stdin"])
""",
    "a password field": f"""{_QT}
from kzcompanion.ui.widgets.password_edit import PasswordEdit
PasswordEdit("one")
""",
    "the door of the vault": f"""{_QT}
from types import SimpleNamespace
from kzcompanion.ui.widgets.vault_gate import VaultGate
VaultGate(SimpleNamespace(judge_password=None))
""",
}


@pytest.mark.parametrize("deed", _DEEDS)
def test_the_guard_stands_before_a_secret_is_typed(tmp_path: Path, deed: str) -> None:
    """Wherever a password is asked for or used, the memory is guarded first."""
    done = run(_DEEDS[deed] + _ONLY_HERE, tmp_path)
    assert done.stdout.splitlines()[-1] == "1", done.stderr
