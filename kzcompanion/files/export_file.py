"""Writes a file into a folder of the user's, and takes off what an export that was killed there has left."""

from __future__ import annotations

import os
import re
import stat
from pathlib import Path

from kzcompanion.files import disk_calls as disk
from kzcompanion.files.atomic import TEMP_SUFFIX, remove_quietly, write_durably

OLD_SECONDS = 60
"""A younger unfinished file may still be somebody's."""
_OURS = re.compile(rf"\..+\.(?:kdbx|csv|pdf|ics|kzbackup)\.(?P<pid>\d+)-\d+{re.escape(TEMP_SUFFIX)}")


def write_export(path: Path, payload: bytes | bytearray) -> None:
    """Replace a file as `write_durably` does, and then sweep its folder; raises as that does."""
    write_durably(path, payload)
    sweep(path)


def sweep(written: Path) -> int:
    """Remove unfinished exports of ours older than the one just written beside them; return how many.

    Their age is told by the clock of the disk they lie on. What cannot be removed stays, and is told nobody.
    """
    folder, swept = os.fspath(written.parent), 0
    try:
        now = disk.look_at(os.fspath(written)).st_mtime
        names = [name for name in disk.list_folder(folder) if name.endswith(TEMP_SUFFIX)]
    except OSError:
        return 0
    for name in names:
        found = _OURS.fullmatch(name)
        if found is not None and int(found["pid"]) != os.getpid():
            path = os.path.join(folder, name)  # noqa: PTH118 - the disk calls take text
            swept += _is_old(path, now) and remove_quietly(path)
    return swept


def _is_old(path: str, now: float) -> bool:
    try:
        found = disk.look_at(path, follow_symlinks=False)
    except OSError:
        return False
    return stat.S_ISREG(found.st_mode) and now - found.st_mtime > OLD_SECONDS
