"""Sets data that cannot be read aside, so that a backup can take their place; nothing is deleted."""

from __future__ import annotations

import os
from pathlib import Path

from kzcompanion.domain.errors import DataInUse
from kzcompanion.files.kernel_lock import KernelLock
from kzcompanion.files.paths import DataFolder
from kzcompanion.files.quarantine import set_aside
from kzcompanion.services.clock import Clock


def set_unreadable_aside(folder: DataFolder, clock: Clock) -> tuple[Path, ...]:
    """Move the data file and its generations into the quarantine; return where they are now.

    For data of which nothing can be opened, and only when the user asked for a backup in their place. Raises
    DataInUse and CannotWrite.
    """
    lock = KernelLock(folder.lock)
    if not lock.acquire():
        raise DataInUse(holder=lock.holder())
    try:
        standing = [folder.data_file, *sorted(folder.backups.glob("kz.g*.json"))]
        return tuple(
            set_aside(path, folder.quarantine, "unreadable", clock.now())
            for path in standing
            if os.path.lexists(path)
        )
    finally:
        lock.release()
