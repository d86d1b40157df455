"""Asks where the ledger is to be written as CSV, writes it and says how much it was."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from kzcompanion.domain.errors import CompanionError
from kzcompanion.ui.counted_text import counted

if TYPE_CHECKING:
    from kzcompanion.services.assembly import Services
    from kzcompanion.ui.shell import Shell


def export_csv(parent: QWidget, services: Services, shell: Shell) -> None:
    """Let the user choose a file and write every entry of every SIM into it."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    name, _ = QFileDialog.getSaveFileName(
        parent,
        QCoreApplication.translate("ExportDialog", "Export as CSV"),
        str(Path(folder) / "kz-companion.csv"),
        "CSV (*.csv)",
    )
    if name:
        write_csv(Path(name), services, shell)


def write_csv(path: Path, services: Services, shell: Shell) -> None:
    """Write the file; tell the number of entries, or what went wrong."""
    try:
        count = services.csv.export(path if path.suffix else path.with_suffix(".csv"))
    except CompanionError as error:
        shell.show_error(error)
        return
    shell.toast(counted.entries_exported(count))
