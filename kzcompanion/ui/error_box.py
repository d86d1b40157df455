"""The door to message boxes: an error as a sentence with advice, or a question with two named answers."""

from __future__ import annotations

from PySide6.QtWidgets import QMessageBox, QWidget

from kzcompanion.domain.errors import CompanionError
from kzcompanion.ui import error_text


def show_error(parent: QWidget | None, error: CompanionError) -> None:
    """Say what went wrong and what to do; an error with a place in the view belongs there instead."""
    box = _box(parent, "errorBox", error_text.sentence(error), error_text.advice(error))
    box.setIcon(QMessageBox.Icon.Warning)
    box.exec()


def tell(parent: QWidget | None, sentence: str, advice: str = "") -> None:
    """Say something that must be read before going on."""
    box = _box(parent, "tellBox", sentence, advice)
    box.setIcon(QMessageBox.Icon.Information)
    box.exec()


def confirm(parent: QWidget | None, question: str, advice: str, yes: str, *, danger: bool = False) -> bool:
    """Ask a question whose Yes button reads `yes`; return whether it was pressed. A danger presets Cancel."""
    box = _box(parent, "confirmBox", question, advice)
    box.setIcon(QMessageBox.Icon.Question)
    agreed = box.addButton(
        yes, QMessageBox.ButtonRole.DestructiveRole if danger else QMessageBox.ButtonRole.AcceptRole
    )
    agreed.setObjectName("confirmBox.yes")
    agreed.setProperty("kind", "danger" if danger else "primary")
    cancel = box.addButton(QMessageBox.StandardButton.Cancel)
    cancel.setObjectName("confirmBox.cancel")
    box.setDefaultButton(cancel if danger else agreed)
    box.setEscapeButton(cancel)
    box.exec()
    return box.clickedButton() is agreed


def _box(parent: QWidget | None, name: str, sentence: str, advice: str) -> QMessageBox:
    from PySide6.QtCore import QCoreApplication

    box = QMessageBox(parent)
    box.setObjectName(name)
    box.setWindowTitle(QCoreApplication.translate("Window", "KZ Companion"))
    box.setText(sentence)
    box.setInformativeText(advice)
    box.setAccessibleName(sentence)
    return box
