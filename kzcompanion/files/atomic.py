"""The one door through which files are written: complete, synced and read back, or not at all."""

from __future__ import annotations

import errno
import os
import time
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
    """Hold a complete, synced and verified file beside its target until it is published or dropped."""

    __slots__ = ("_temp", "path")

    def __init__(self, path: str, payload: bytes | bytearray) -> None:
        """Write the payload beside `path`; raises DiskFull or CannotWrite and leaves nothing behind."""
        self.path = path
        self._temp = ""
        try:
            self._write(payload)
        except OSError as error:
            self.drop()
            raise refusal(error, path) from error
        except BaseException:
            self.drop()
            raise

    def _write(self, payload: bytes | bytearray) -> None:
        fd = self._create()
        try:
            rest = memoryview(payload)
            while rest:
                written = disk.write_some(fd, rest[:_PIECE])
                if written <= 0:
                    raise OSError(errno.ENOSPC, "nothing was written")
                rest = rest[written:]
            disk.sync_file(fd)
        except BaseException:
            # The first failure is the one to tell; a failed sync is never tried again on the same file.
            _close_quietly(fd)
            raise
        disk.close_file(fd)
        if read_whole(self._temp, len(payload) + 1) != payload:
            raise OSError(errno.EIO, "the disk gave back other bytes than were written")

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
        if self._temp:
            remove_quietly(self._temp)
            self._temp = ""


def read_whole(path: str, limit: int) -> bytes:
    """Return the first `limit` bytes of a file; raises OSError."""
    fd = disk.open_file(path, disk.READ)
    try:
        pieces = []
        while limit > 0:
            piece = disk.read_some(fd, min(limit, _PIECE))
            if not piece:
                break
            pieces.append(piece)
            limit -= len(piece)
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)
    finally:
        disk.close_file(fd)


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
    StagedFile(os.fspath(path), payload).publish()
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
