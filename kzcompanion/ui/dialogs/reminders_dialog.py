"""Asks where the reminders for the phone are to be written, writes them and says how many there are."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from kzcompanion.domain.errors import CompanionError
from kzcompanion.ui import error_text
from kzcompanion.ui.counted_text import counted

if TYPE_CHECKING:
    from kzcompanion.services.assembly import Services
    from kzcompanion.ui.shell import Shell


def export_reminders(parent: QWidget, services: Services, shell: Shell) -> None:
    """Let the user choose a file and write every deadline that lies ahead into it."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    name, _ = QFileDialog.getSaveFileName(
        parent,
        QCoreApplication.translate("RemindersDialog", "Reminders for the phone"),
        str(Path(folder) / "kz-companion.ics"),
        "iCalendar (*.ics)",
    )
    if name:
        write_reminders(Path(name), services, shell)


def write_reminders(path: Path, services: Services, shell: Shell) -> None:
    """Write the file; tell the number of reminders, or what went wrong."""
    try:
        count = services.calendar.export(
            path if path.suffix else path.with_suffix(".ics"), error_text.wording()
        )
    except CompanionError as error:
        shell.show_error(error)
        return
    shell.toast(counted.reminders_exported(count))
