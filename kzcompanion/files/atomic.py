"""The one door through which files are written: complete, synced and read back, or not at all."""

from __future__ import annotations

import errno
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

from kzcompanion.domain.errors import CannotWrite, DiskFull, SavedUnconfirmed
from kzcompanion.files import disk_calls as disk

TEMP_SUFFIX = ".kztmp"
"""Ending of unfinished files; whoever owns the folder may sweep them."""
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
_PIECE = 1 << 24
# Windows refuses to replace a file while a virus scanner or a sync program reads it; that passes.
replace_patience_seconds = 2.0 if os.name == "nt" else 0.0
_serial = count()


def refusal(error: OSError, path: str | os.PathLike[str]) -> CannotWrite:
    """Return our error for what the disk said."""
    if error.errno in _FULL:
        return DiskFull(path=os.fspath(path))
    return CannotWrite(path=os.fspath(path), reason=errno.errorcode.get(error.errno or 0, "unknown"))


class StagedFile:
    """Hold a file beside its target: written when made, then settled (synced, read back), then published."""

    __slots__ = ("_fd", "_payload", "_temp", "path")

    def __init__(self, path: str, payload: bytes | bytearray) -> None:
        """Write the payload beside `path`; raises DiskFull or CannotWrite and leaves nothing behind."""
        self.path = path
        self._payload = payload
        self._temp = ""
        self._fd: int | None = None
        with self._dropped_on_failure():
            self._fd = fd = self._create()
            rest = memoryview(payload)
            while rest:
                written = disk.write_some(fd, rest[:_PIECE])
                if written <= 0:
                    raise OSError(errno.ENOSPC, "nothing was written")
                rest = rest[written:]
            disk.start_writing(fd)

    def settle(self) -> StagedFile:
        """Wait until the file is on the disk and read it back; raises as making it does."""
        with self._dropped_on_failure():
            assert self._fd is not None
            # A failed sync is never tried again on the same file.
            disk.sync_file(self._fd)
            fd, self._fd = self._fd, None
            disk.close_file(fd)
            if read_whole(self._temp, len(self._payload) + 1) != self._payload:
                raise OSError(errno.EIO, "the disk gave back other bytes than were written")
        return self

    @contextmanager
    def _dropped_on_failure(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            self.drop()
            raise refusal(error, self.path) from error
        except BaseException:
            self.drop()
            raise

    def _create(self) -> int:
        folder, slash, name = self.path.rpartition(os.sep)
        while True:
            temp = f"{folder}{slash}.{name}.{os.getpid()}-{next(_serial)}{TEMP_SUFFIX}"
            try:
                fd = disk.open_file(temp, disk.CREATE, 0o600)
            except FileExistsError:
                continue  # left by a process of the same number that died
            self._temp = temp
            return fd

    def publish(self) -> None:
        """Put the file in its target's place; raises CannotWrite and leaves the target as it was."""
        patience = replace_patience_seconds
        while True:
            try:
                disk.replace_file(self._temp, self.path)
            except PermissionError as error:
                if patience <= 0:
                    self.drop()
                    raise refusal(error, self.path) from error
                time.sleep(0.2)
                patience -= 0.2
            except OSError as error:
                self.drop()
                raise refusal(error, self.path) from error
            else:
                self._temp = ""
                return

    def drop(self) -> None:
        """Forget the staged file; does nothing after it was published."""
        if self._fd is not None:
            _close_quietly(self._fd)
            self._fd = None
        if self._temp:
            remove_quietly(self._temp)
            self._temp = ""


def read_whole(path: str, limit: int) -> bytes:
    """Return the first `limit` bytes of a file; raises OSError."""
    fd = disk.open_file(path, disk.READ)
    try:
        return read_from(fd, limit)
    finally:
        disk.close_file(fd)


def read_from(fd: int, limit: int) -> bytes:
    """Return at most `limit` bytes from where an open file stands; raises OSError."""
    pieces = []
    while limit > 0:
        piece = disk.read_some(fd, min(limit, _PIECE))
        if not piece:
            break
        pieces.append(piece)
        limit -= len(piece)
    return pieces[0] if len(pieces) == 1 else b"".join(pieces)


def confirm_folder(folder: str, path: str) -> None:
    """Wait until the folder's names are on the disk; raises SavedUnconfirmed, naming the file `path`."""
    try:
        disk.sync_folder(folder)
    except OSError as error:
        raise SavedUnconfirmed(path=path, reason=errno.errorcode.get(error.errno or 0, "unknown")) from error


def write_durably(path: Path, payload: bytes | bytearray) -> None:
    """Replace a file as a whole; on return it is on the disk.

    Raises DiskFull or CannotWrite (the earlier file is untouched) or SavedUnconfirmed (it may be either).
    """
    StagedFile(os.fspath(path), payload).settle().publish()
    confirm_folder(os.fspath(path.parent), os.fspath(path))


def remove_quietly(path: str) -> bool:
    """Remove a file that is only in the way; say whether it is gone."""
    try:
        disk.remove_file(path)
    except FileNotFoundError:
        return True
    except OSError:
        return False
    return True


def _close_quietly(fd: int) -> None:
    try:
        disk.close_file(fd)
    except OSError:
        pass  # the failure that brought us here is told instead
