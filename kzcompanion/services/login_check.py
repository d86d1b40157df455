"""What is due at login, told without the window: the data are read, never written."""

from __future__ import annotations

from kzcompanion.domain.errors import CompanionError
from kzcompanion.files.kernel_lock import KernelLock
from kzcompanion.files.paths import DataFolder
from kzcompanion.services import notice_text
from kzcompanion.services.assembly import Services
from kzcompanion.services.clock import Clock


def notice_at_login(folder: DataFolder, clock: Clock, language: str | None = None) -> tuple[str, str] | None:
    """Return title and body of what is due; None where nothing is, or the window is open and tells itself.

    Data that cannot be read are the window's matter: nothing is told of them here.
    """
    if not folder.data_file.exists() or _in_use(folder):
        return None
    try:
        with Services.open(folder, clock, read_only=True, language=language) as services:
            due = services.reminders.due()
            if not due:
                return None
            return notice_text.notice(services.wording, due, clock.now(), services.facts.brand)
    except CompanionError:
        return None


def _in_use(folder: DataFolder) -> bool:
    if not folder.lock.exists():
        return False
    lock = KernelLock(folder.lock)
    try:
        taken = lock.acquire()
    except CompanionError:
        return False  # a read-only disk: nobody else writes there either
    if taken:
        lock.release()
    return not taken
