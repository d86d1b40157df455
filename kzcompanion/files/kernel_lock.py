"""One writer at a time: a lock the kernel keeps and frees by itself when its holder dies."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

import msgspec

from kzcompanion.files.atomic import refusal

if sys.platform == "win32":  # pragma: no cover - Windows only
    import msvcrt

    # Far behind the text, so that others can still read who holds it.
    _LOCKED_BYTE = 1 << 30

    def _try_lock(fd: int) -> None:
        os.lseek(fd, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(fd, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _try_lock(fd: int) -> None:
        fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)


_HELD = frozenset({errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK})
_FLAGS = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)
_LONGEST = 512


class Holder(msgspec.Struct, frozen=True):
    """Name the process that holds a lock."""

    pid: int
    host: str


class KernelLock:
    """Lock a file that is never deleted: deleting it would let a second holder in."""

    def __init__(self, path: Path) -> None:
        self._path = os.fspath(path)
        self._fd: int | None = None
        self.effective = True
        """False where the file system knows no locks (some network folders)."""

    def acquire(self) -> bool:
        """Take the lock without waiting; False when another holds it. Raises CannotWrite without a file."""
        if self._fd is not None:
            return True
        try:
            fd = os.open(self._path, _FLAGS, 0o600)
        except OSError as error:
            raise refusal(error, self._path) from error
        try:
            _try_lock(fd)
        except OSError as error:
            if error.errno in _HELD:
                os.close(fd)
                return False
            self.effective = False  # told by doctor; refusing to start would help nobody
        self._fd = fd
        self._sign(fd)
        return True

    def _sign(self, fd: int) -> None:
        import platform

        text = msgspec.json.encode(Holder(os.getpid(), platform.node()))[:_LONGEST]
        try:
            os.lseek(fd, 0, os.SEEK_SET)
            os.ftruncate(fd, 0)
            os.write(fd, text)
        except OSError:
            pass  # a full disk: the lock holds all the same, only its holder stays nameless

    def holder(self) -> Holder | None:
        """Return who signed the lock last; None when it cannot be told. Meaningful while it is held."""
        try:
            fd = os.open(self._path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
        except OSError:
            return None
        try:
            return msgspec.json.decode(os.read(fd, _LONGEST), type=Holder)
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
            return None
        finally:
            os.close(fd)

    def release(self) -> None:
        """Give the lock back; the file stays."""
        if self._fd is not None:
            os.close(self._fd)
            self._fd = None
