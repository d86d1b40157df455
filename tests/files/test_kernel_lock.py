"""files/kernel_lock: one holder at a time, freed by the kernel."""

from __future__ import annotations

import errno
import os
import platform
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kzcompanion.domain.errors import CannotWrite
from kzcompanion.files import kernel_lock
from kzcompanion.files.kernel_lock import Holder, KernelLock

_HOLD = """
import sys
from pathlib import Path
from kzcompanion.files.kernel_lock import KernelLock
lock = KernelLock(Path(sys.argv[1]))
print(lock.acquire(), flush=True)
sys.stdin.read()
"""


def test_only_one_holds_it(tmp_path: Path) -> None:
    """A second taker is refused and learns who holds it; after release it gets it; taking twice is once."""
    first, second = KernelLock(tmp_path / ".lock"), KernelLock(tmp_path / ".lock")
    assert first.acquire()
    assert first.acquire()
    assert not second.acquire()
    assert second.holder() == Holder(os.getpid(), platform.node())
    first.release()
    first.release()
    assert second.acquire()
    second.release()
    assert (tmp_path / ".lock").exists()


def test_the_kernel_frees_it_when_the_holder_is_killed(tmp_path: Path) -> None:
    """A holder killed without warning leaves no stale lock."""
    path = tmp_path / ".lock"
    child = subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with child:
        assert child.stdout is not None
        assert child.stdout.readline() == "True\n"
        lock = KernelLock(path)
        assert not lock.acquire()
        holder = lock.holder()
        assert holder is not None
        assert holder.pid == child.pid
        child.send_signal(signal.SIGKILL)
        child.wait()
        assert lock.acquire()
        lock.release()


@pytest.mark.parametrize("left", [b"", b"\0" * 64, b"{not json", b'{"pid":"x"}', b"\xff\xfe"])
def test_an_odd_lock_file_is_no_obstacle(tmp_path: Path, left: bytes) -> None:
    """Whatever a power cut left in the lock file, the lock can be taken and its holder is then named."""
    path = tmp_path / ".lock"
    path.write_bytes(left)
    lock = KernelLock(path)
    assert lock.holder() is None
    assert lock.acquire()
    assert lock.holder() is not None
    lock.release()


def test_without_a_file_there_is_no_holder(tmp_path: Path) -> None:
    """Nobody holds a lock that was never taken."""
    assert KernelLock(tmp_path / ".lock").holder() is None


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    """Where no lock file can be made, the error is ours."""
    with pytest.raises(CannotWrite):
        KernelLock(tmp_path / "gone" / ".lock").acquire()


def test_a_file_system_without_locks_does_not_stop_the_user(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the file system knows no locks the work goes on, and the lock says it has no effect."""

    def unsupported(fd: int) -> None:
        raise OSError(errno.ENOLCK, "no locks")

    monkeypatch.setattr(kernel_lock, "_try_lock", unsupported)
    lock = KernelLock(tmp_path / ".lock")
    assert lock.acquire()
    assert not lock.effective
    lock.release()


def test_a_full_disk_leaves_the_holder_nameless(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the holder's name cannot be written the lock holds all the same."""

    def full(fd: int, data: bytes) -> int:
        raise OSError(errno.ENOSPC, "full")

    with monkeypatch.context() as patch:
        patch.setattr(kernel_lock.os, "write", full)
        lock = KernelLock(tmp_path / ".lock")
        assert lock.acquire()
    assert lock.holder() is None
    assert not KernelLock(tmp_path / ".lock").acquire()
    lock.release()
