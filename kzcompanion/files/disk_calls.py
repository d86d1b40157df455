"""The few calls into the operating system through which bytes reach the disk; a test puts its faults here."""

from __future__ import annotations

import errno
import os
import sys

open_file = os.open
write_some = os.write
read_some = os.read
close_file = os.close
replace_file = os.replace
remove_file = os.unlink
look_at = os.stat
make_folder = os.mkdir
list_folder = os.listdir

READ = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)
"""Reading flags; non-blocking, because somebody may have put a FIFO where our file was."""
CREATE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
"""Flags for a new file that must not exist yet."""
_FOLDER = os.O_RDONLY | getattr(os, "O_DIRECTORY", 0)
_CANNOT_SYNC_FOLDERS = frozenset({errno.EINVAL, errno.ENOTSUP, errno.EBADF})


if sys.platform == "darwin":  # pragma: no cover - macOS only
    import fcntl

    def sync_file(fd: int) -> None:
        """Wait until the drive itself has the bytes; plain fsync does not ask it on macOS."""
        try:
            fcntl.fcntl(fd, fcntl.F_FULLFSYNC)
        except OSError:
            os.fsync(fd)

else:
    sync_file = os.fsync


def start_writing(fd: int) -> None:
    """Let the disk begin with a file's bytes while we write another; only a hint, which nobody waits for."""
    if hasattr(os, "posix_fadvise"):
        try:
            os.posix_fadvise(fd, 0, 0, os.POSIX_FADV_DONTNEED)
        except OSError:
            pass  # the sync that follows counts


def sync_folder(folder: str) -> None:
    """Wait until the names in a folder are on the disk; a file system that cannot do so is let be."""
    if os.name == "nt":  # pragma: no cover - Windows journals renames itself and cannot open folders
        return
    fd = open_file(folder, _FOLDER)
    try:
        sync_file(fd)
    except OSError as error:
        if error.errno not in _CANNOT_SYNC_FOLDERS:
            raise
    finally:
        close_file(fd)
