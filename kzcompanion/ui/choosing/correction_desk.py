"""Opens the correction of a fact from wherever the fact is shown, and tells what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

if TYPE_CHECKING:
    from kzcompanion.services.assembly import Services
    from kzcompanion.ui.shell import Shell


def correct(
    services: Services, shell: Shell, parent: QWidget, owner: str, key: str = "", question: str = ""
) -> None:
    """Let the user correct a fact, or answer a question about it."""
    from kzcompanion.ui.dialogs.override_dialog import OverrideDialog

    if shell.read_only():
        shell.toast(
            QCoreApplication.translate("CorrectionDesk", "These data are open to read only; nothing is kept.")
        )
        return
    dialog = OverrideDialog(
        services, owner, key, lang=shell.language(), question=question, parent=parent.window()
    )
    if dialog.exec() == QDialog.DialogCode.Accepted:
        if dialog.override is not None:
            told = QCoreApplication.translate("CorrectionDesk", "Kept: {0}").format(dialog.override.value)
        else:
            told = QCoreApplication.translate("CorrectionDesk", "The data's value is shown again")
        shell.toast(told, undo=True)
    dialog.deleteLater()
