"""Changing the vault password, replacing one that was forgotten, and typing it once more as a check."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from kzcompanion.domain.errors import CompanionError, PasswordTooWeak, WrongPassword
from kzcompanion.ui.dialogs.deed_dialog import DeedDialog, Work, text_in
from kzcompanion.ui.widgets import labels
from kzcompanion.ui.widgets.new_password import NewPassword

if TYPE_CHECKING:
    from kzcompanion.services.assembly import Services
    from kzcompanion.ui.jobs import JobControl
    from kzcompanion.ui.widgets.field import Field

Known = tuple[str, str, str]


class ChoosingDialog(DeedDialog):
    """Ask for what opens the vault now, and for another password that is to open it from now on."""

    def __init__(
        self, object_name: str, icon: str, services: Services, known: Known, parent: QWidget | None
    ) -> None:
        """`known` is the name, caption and hint of the field for what opens the vault now."""
        super().__init__(object_name, icon, parent)
        self._services = services
        self._known = self.add_password(*known)
        self._new = NewPassword(services.vault.judge_password)
        self._new.entered.connect(self.start)
        self.add_part(self._new)

    @abstractmethod
    def set_password(self, known: str, new: str, control: JobControl) -> None:
        """Put the new password in place; runs off the GUI thread."""

    def work(self) -> Work | None:
        """Set it, once all is typed."""
        if not self.filled(self._known):
            return None
        known, new = text_in(self._known), self._new.text()
        if new is None:
            return None
        return lambda control: self.set_password(known, new, control)

    def on_done(self) -> None:
        """Ask for it tomorrow, and close."""
        with suppress(CompanionError):  # a disk that refuses costs only the question
            self._services.password_check.plan()
        self.accept()

    def field_of(self, error: CompanionError) -> Field | None:
        if isinstance(error, PasswordTooWeak):
            return self._new.first_field
        return self._known if isinstance(error, WrongPassword) else None


class PasswordDialog(ChoosingDialog):
    """Put another password in the place of the present one; the sealed records stay as they are."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        known = "password_old", self.tr("Present password"), ""
        super().__init__("password_dialog", "key-round", services, known, parent)
        warning = labels.strong(
            self.tr(
                "There is no way back without this password: nobody can reset it, not even we. Write it down."
            )
        )
        self.body.addWidget(warning)
        self.set_texts(
            self.tr("Change the vault password"),
            self.tr("Only the lock changes: what is sealed stays sealed, and the recovery key stays valid."),
            self.tr("Change the password"),
        )

    def set_password(self, known: str, new: str, control: JobControl) -> None:
        """Change the password."""
        self._services.vault.change_password(known, new, control.cancelled)


class SeenDialog(PasswordDialog):
    """Put another password and another data key in place: what was copied before opens nothing new."""

    def __init__(
        self, services: Services, sink: Callable[[str], object], parent: QWidget | None = None
    ) -> None:
        """Take the sink for the new recovery key, which is poured only when there was one before."""
        super().__init__(services, parent)
        self.setObjectName("seen_dialog")
        self._sink = sink
        self.set_texts(
            self.tr("Somebody saw my password"),
            self.tr(
                "A new password and a new key: everything is sealed anew, older copies here are removed, the"
                " keyring and the earlier recovery sheet open it no more. Backups you made elsewhere still"
                " open with the old password: delete them. Change the SIM's PIN if it may have been read."
            ),
            self.tr("Change password and key"),
        )

    def set_password(self, known: str, new: str, control: JobControl) -> None:
        """Change both."""
        vault = self._services.vault
        vault.renew_key(known, new, self._sink, control.cancelled)
        vault.forget_quick_pin()


class ForgottenDialog(ChoosingDialog):
    """Open the vault with the recovery key and choose another password in one go."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        hint = self.tr("28 letters and digits from the printed sheet; spaces and capitals do not matter.")
        known = "forgotten_key", self.tr("Recovery key"), hint
        super().__init__("forgotten_dialog", "lock-open", services, known, parent)
        self.set_texts(
            self.tr("The password is forgotten"),
            self.tr("The recovery key opens the vault, too. Choose another password at once."),
            self.tr("Open and set the password"),
        )

    def set_password(self, known: str, new: str, control: JobControl) -> None:
        """Open by the key, then wrap with the new password."""
        vault = self._services.vault
        vault.unlock_by_recovery_key(known, control.cancelled)
        try:
            vault.replace_forgotten_password(known, new, control.cancelled)
        except CompanionError:
            vault.lock()  # open with a password nobody knows would be half a deed
            raise


class PasswordCheckDialog(DeedDialog):
    """Let the user type the password once more; nothing is opened."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__("password_check", "check", parent)
        self._services = services
        self._password = self.add_password("password_check_edit", self.tr("Vault password"))
        self.set_texts(
            self.tr("Do you still know it?"),
            self.tr("Type the vault password once more. It is only tried; nothing is opened or changed."),
            self.tr("Try it"),
        )

    def work(self) -> Work | None:
        """Try the password."""
        if not self.filled(self._password):
            return None
        typed, check = text_in(self._password), self._services.password_check

        def attempt(control: JobControl) -> None:
            check.check(typed, control.cancelled)

        return attempt

    def on_done(self) -> None:
        """Ask no more."""
        with suppress(CompanionError):
            self._services.password_check.done()
        self.accept()

    def field_of(self, error: CompanionError) -> Field | None:
        return self._password if isinstance(error, WrongPassword) else None
