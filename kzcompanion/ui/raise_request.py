"""How a second start asks the window that is already open to come forward: through the date of a file."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from kzcompanion.files.paths import DataFolder

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

_ASKED = (1, 1)
"""Access and modification time (seconds) that mean: come forward."""
_PATIENCE = 40
_PAUSE_SECONDS = 0.05


def bell(folder: DataFolder) -> Path:
    """Return the path of the file that is rung."""
    return folder.root / ".raise"


def ask(folder: DataFolder) -> bool:
    """Ask the open window to come forward; return whether it did so within two seconds. Needs no Qt."""
    import time

    path = bell(folder)
    try:
        os.utime(path, _ASKED)
        for _ in range(_PATIENCE):
            time.sleep(_PAUSE_SECONDS)
            if int(path.stat().st_mtime) != _ASKED[1]:
                return True
    except OSError:
        return False
    return False


def answer(folder: DataFolder, come_forward: Callable[[], None], parent: QObject) -> bool:
    """Watch the file and call `come_forward` when it is rung; return whether that is possible here."""
    from PySide6.QtCore import QFileSystemWatcher

    path = bell(folder)
    try:
        path.touch(mode=0o600)
    except OSError:
        return False
    watcher = QFileSystemWatcher([str(path)], parent)

    def look() -> None:
        try:
            if int(path.stat().st_mtime) == _ASKED[1]:
                os.utime(path)
                come_forward()
        except OSError:
            return

    watcher.fileChanged.connect(look)
    return bool(watcher.files())
