"""The button “More” of the open vault, and what it lists: the ways into it, out to a file, in from one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from kzcompanion.services import exchange_text
from kzcompanion.services.events import VaultStateChanged
from kzcompanion.services.sentence_join import sentences
from kzcompanion.services.vault_service import VaultState
from kzcompanion.ui import error_text, icons
from kzcompanion.ui.vault_access import VaultAccess
from kzcompanion.ui.widgets import buttons
from kzcompanion.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from kzcompanion.services.assembly import Services
    from kzcompanion.ui.shell import Shell


class VaultMenu(QObject):
    """Hold the button and build its menu whenever it is opened, in the present language."""

    def __init__(self, services: Services, shell: Shell, parent: QWidget) -> None:
        super().__init__(parent)
        self._services, self._shell, self._window = services, shell, parent
        self.access = VaultAccess(services, shell, parent)
        self.button: Button = buttons.quiet("vault_more", "chevron-down")
        self.button.clicked.connect(self._open)
        self.retranslate()

    def retranslate(self) -> None:
        """Write the button's text in the present language."""
        self.button.setText(self.tr("More"))
        self.button.setToolTip(self.tr("Password, other ways in, export and import"))

    def build(self) -> QMenu:
        """Return the menu; another deed is one more line here."""
        menu = QMenu(self._window)
        menu.setObjectName("vault_menu")
        writable = not self._shell.read_only()
        self.access.add_to(menu)
        locking = self._add(
            menu, self.tr("When the vault locks…"), self._shell.choose_locking, enabled=writable
        )
        locking.setIcon(icons.icon("lock", "text2", 18))
        menu.addSeparator()
        self._add(menu, self.tr("Export to KeePass…"), self.export_keepass)
        self._add(menu, self.tr("Export as readable CSV…"), self.export_csv)
        menu.addSeparator()
        self._add(menu, self.tr("Import…"), self.bring_in, enabled=writable)
        return menu

    def export_keepass(self) -> None:
        """Ask where to and with which password, and write a KeePass file."""
        self._export(readable=False)

    def export_csv(self) -> None:
        """Warn, ask for the word, and write a file that everybody can read."""
        self._export(readable=True)

    def bring_in(self) -> None:
        """Ask for a file of another password keeper, show what it holds, and take it."""
        from kzcompanion.ui.dialogs.vault_import_dialog import VaultImportDialog

        dialog = VaultImportDialog(self._services, self._window.window())
        self._run(dialog)
        done = dialog.done_with
        if done is not None:
            words = error_text.wording()
            taken = [words.text("vault_imported", n=done.sims), *exchange_text.taken_lines(words, done)]
            self._shell.toast(sentences(*taken))

    def _export(self, *, readable: bool) -> None:
        from kzcompanion.ui.dialogs.vault_export_dialog import VaultExportDialog

        dialog = VaultExportDialog(self._services, readable=readable, parent=self._window.window())
        self._run(dialog)

    def _run(self, dialog: QDialog) -> None:
        """Show a dialog until it is closed, by the user or because the vault was locked."""

        def on_state(_event: VaultStateChanged) -> None:
            if self._services.vault.state() is not VaultState.UNLOCKED:
                dialog.reject()

        end = self._services.events.subscribe(VaultStateChanged, on_state)
        dialog.exec()
        end()
        dialog.deleteLater()

    def _open(self) -> None:
        menu = self.build()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))

    @staticmethod
    def _add(menu: QMenu, text: str, deed: Callable[[], None], *, enabled: bool = True) -> QAction:
        action = menu.addAction(text)
        action.setEnabled(enabled)
        action.triggered.connect(lambda _checked=False: deed())
        return action
