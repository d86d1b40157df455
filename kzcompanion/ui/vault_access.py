"""What can be done about the ways into the vault: password, recovery key, PIN, keyring; and the sheets."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from kzcompanion.domain.errors import CompanionError
from kzcompanion.services.events import VaultStateChanged
from kzcompanion.services.vault_service import VaultState
from kzcompanion.ui import icons
from kzcompanion.ui.dialogs.deed_dialog import DeedDialog

if TYPE_CHECKING:
    from kzcompanion.services.assembly import Services
    from kzcompanion.ui.shell import Shell
    from kzcompanion.ui.widgets.vault_gate import VaultGate

Entry = tuple[str, str, str, Callable[[], None]]
"""Object name, icon, words, deed."""


class VaultAccess:
    """Add the entries to the vault's menu, and do what they say."""

    def __init__(self, services: Services, shell: Shell, parent: QWidget) -> None:
        self._services, self._shell, self._parent = services, shell, parent

    def serve(self, gate: VaultGate) -> None:
        """Do what is asked at the door of the vault."""
        gate.created.connect(self._plan_check)
        gate.ways.lost_asked.connect(self.lost_sheet)
        gate.ways.forgotten_asked.connect(self.forgotten)
        gate.ways.keyring_asked.connect(lambda: gate.begin(self._services.keyring.unlock))

    def _plan_check(self) -> None:
        """Ask for the password tomorrow; a disk that refuses costs only the question."""
        with suppress(CompanionError):
            self._services.password_check.plan()

    def forgotten(self) -> None:
        """Open the vault with the recovery key and choose another password."""
        from kzcompanion.ui.dialogs.password_dialog import ForgottenDialog

        dialog = ForgottenDialog(self._services, self._parent)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._shell.toast(QCoreApplication.translate("VaultAccess", "The password is changed"))
        dialog.deleteLater()

    def add_to(self, menu: QMenu) -> None:
        """Add what can be done now."""
        for name, icon, words, deed in self._entries():
            action = menu.addAction(icons.icon(icon, "text2", 18), words)
            action.setObjectName(name)
            action.triggered.connect(deed)

    def _entries(self) -> list[Entry]:
        lost: Entry = (
            "vault_lost",
            "life-buoy",
            QCoreApplication.translate("VaultAccess", "SIM or laptop lost: a sheet…"),
            self.lost_sheet,
        )
        if self._services.vault.state() is not VaultState.UNLOCKED:
            return [lost]
        writable: list[Entry] = [
            (
                "vault_change_password",
                "key-round",
                QCoreApplication.translate("VaultAccess", "Change the password…"),
                self.change_password,
            ),
            (
                "vault_seen",
                "eye",
                QCoreApplication.translate("VaultAccess", "Somebody saw my password…"),
                self.password_seen,
            ),
            (
                "vault_recovery",
                "printer",
                QCoreApplication.translate("VaultAccess", "Recovery key on paper…"),
                self.recovery_key,
            ),
            (
                "vault_keyring",
                "key-round",
                QCoreApplication.translate("VaultAccess", "Unlock with the system's keyring…"),
                self.keyring,
            ),
            (
                "vault_tune",
                "refresh-cw",
                QCoreApplication.translate("VaultAccess", "Tune to this laptop…"),
                self.tune,
            ),
        ]
        quick: Entry = (
            "vault_quick",
            "lock-open",
            QCoreApplication.translate("VaultAccess", "Quick unlock with a PIN…"),
            self.quick_unlock,
        )
        return [*([] if self._shell.read_only() else writable), quick, lost]

    # --- the deeds -----------------------------------------------------------------------------------------
    def change_password(self) -> None:
        """Put another password in the place of the present one."""
        from kzcompanion.ui.dialogs.password_dialog import PasswordDialog

        if self._run(lambda: PasswordDialog(self._services, self._parent)):
            self._shell.toast(QCoreApplication.translate("VaultAccess", "The password is changed"))

    def password_seen(self) -> None:
        """Put another key under the vault, too, and hand over the new recovery key if there was one."""
        from kzcompanion.ui.dialogs.password_dialog import SeenDialog
        from kzcompanion.ui.dialogs.recovery_dialog import RecoveryDialog

        keys: list[str] = []
        if self._run(lambda: SeenDialog(self._services, keys.append, self._parent)):
            self._shell.toast(
                QCoreApplication.translate("VaultAccess", "The password and the key are changed")
            )
        if keys:
            shown = RecoveryDialog(self._services, self._parent)
            shown.keep_key(keys.pop())
            shown.on_done()
            self._run(lambda: shown)

    def recovery_key(self) -> None:
        """Make a recovery key and take it along on paper."""
        from kzcompanion.ui.dialogs.recovery_dialog import RecoveryDialog

        self._run(lambda: RecoveryDialog(self._services, self._parent))

    def quick_unlock(self) -> None:
        """Set a PIN, or switch it off."""
        from kzcompanion.ui.dialogs.unlock_ways_dialog import QuickPinDialog

        if self._run(lambda: QuickPinDialog(self._services, self._parent)):
            on = self._services.vault.quick_pin_set()
            self._shell.toast(
                QCoreApplication.translate("VaultAccess", "Quick unlock is on until you quit")
                if on
                else QCoreApplication.translate("VaultAccess", "Quick unlock is off")
            )

    def keyring(self) -> None:
        """Let the system's keyring open the vault, or end that."""
        from kzcompanion.ui.dialogs.unlock_ways_dialog import KeyringDialog

        if self._run(lambda: KeyringDialog(self._services, self._parent)):
            on = self._services.keyring.is_on()
            self._shell.toast(
                QCoreApplication.translate("VaultAccess", "The system's keyring opens the vault now")
                if on
                else QCoreApplication.translate("VaultAccess", "The system's keyring opens the vault no more")
            )

    def tune(self) -> None:
        """Fit the cost of a guess to this laptop."""
        from kzcompanion.ui.dialogs.unlock_ways_dialog import TuneDialog

        self._run(lambda: TuneDialog(self._services, self._parent))

    def lost_sheet(self) -> None:
        """Show the sheet for lost SIMs and laptops; it needs no password."""
        self._run(lambda: lost_dialog(self._services, self._parent))

    def _run(self, make: Callable[[], QDialog]) -> bool:
        try:
            dialog = make()
        except CompanionError as error:
            self._shell.show_error(error)
            return False
        # A lock must not leave a dialog open over what it closed.
        end = self._services.events.subscribe(VaultStateChanged, lambda _event: self._on_state(dialog))
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        end()
        dialog.deleteLater()
        return accepted

    def _on_state(self, dialog: QDialog) -> None:
        if isinstance(dialog, DeedDialog) and self._services.vault.state() is not VaultState.UNLOCKED:
            dialog.leave()


def lost_dialog(services: Services, parent: QWidget) -> QDialog:
    """Return the dialog of the sheet for lost SIMs and laptops."""
    from kzcompanion.ui.dialogs.paper_dialog import PaperDialog
    from kzcompanion.ui.paper.vault_sheets import lost_sheet

    return PaperDialog(
        "lost_dialog",
        QCoreApplication.translate("VaultAccess", "SIM or laptop lost"),
        QCoreApplication.translate(
            "VaultAccess",
            "What to do, whom to call, what a thief can read."
            " Nothing of yours stands on it: keep it apart from phone and laptop.",
        ),
        "kz-companion-lost-sim.pdf",
        lambda lang: lost_sheet(services.facts, lang),
        parent,
    )
