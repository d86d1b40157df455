"""The banner that asks, the day after a vault password was chosen, to type it once more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog

from kzcompanion.domain.errors import CompanionError
from kzcompanion.ui.widgets import buttons
from kzcompanion.ui.widgets.banner import Banner

if TYPE_CHECKING:
    from kzcompanion.ui.main_window import MainWindow


class PasswordBanner(Banner):
    """Ask for the password as a check; it can be put off until tomorrow, every day anew."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__("password_banner", "accent", "key-round", parent=window.notices)
        self._window = window
        self._check = buttons.secondary("password_banner_check")
        self._later = buttons.quiet("password_banner_later")
        self._check.clicked.connect(self._on_check)
        self._later.clicked.connect(self._on_later)
        self.add_action(self._check)
        self.add_action(self._later)
        self.retranslate()

    def retranslate(self) -> None:
        """Write the texts in the present language."""
        self.set_text(
            self.tr("Do you still know the vault password?"),
            self.tr("Typing it once on the second day keeps it in mind."),
        )
        self._check.setText(self.tr("Type it now…"))
        self._later.setText(self.tr("Tomorrow"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _on_check(self) -> None:
        from kzcompanion.ui.dialogs.password_dialog import PasswordCheckDialog

        dialog = PasswordCheckDialog(self._window.services, self._window)
        known = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        if known:
            self._window.toast(self.tr("Right. You will not be asked again."))
            self._window.remove_banner("password")

    def _on_later(self) -> None:
        try:
            self._window.services.password_check.plan()
        except CompanionError as error:
            self._window.show_error(error)
        self._window.remove_banner("password")
