"""Changing the vault password, replacing one that was forgotten, and typing it once more as a check."""

from __future__ import annotations

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


class PasswordDialog(DeedDialog):
    """Put another password in the place of the present one; the sealed records stay as they are."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__("password_dialog", "key-round", parent)
        self._services = services
        self._old = self.add_password("password_old", self.tr("Present password"))
        self._new = NewPassword(services.vault.judge_password)
        self._new.entered.connect(self.start)
        self.add_part(self._new)
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

    def work(self) -> Work | None:
        """Change it, once both are typed."""
        if not self.filled(self._old):
            return None
        old, new = text_in(self._old), self._new.text()
        if new is None:
            return None
        return lambda control: self.renew(old, new, control)

    def renew(self, old: str, new: str, control: JobControl) -> None:
        """Change the password."""
        self._services.vault.change_password(old, new, control.cancelled)

    def on_done(self) -> None:
        """Ask for it tomorrow, and close."""
        with suppress(CompanionError):  # a disk that refuses costs only the question
            self._services.password_check.plan()
        self.accept()

    def field_of(self, error: CompanionError) -> Field | None:
        if isinstance(error, PasswordTooWeak):
            return self._new.first_field
        return self._old if isinstance(error, WrongPassword) else None


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

    def renew(self, old: str, new: str, control: JobControl) -> None:
        """Change both."""
        vault = self._services.vault
        vault.renew_key(old, new, self._sink, control.cancelled)
        vault.forget_quick_pin()


class ForgottenDialog(DeedDialog):
    """Open the vault with the recovery key and choose another password in one go."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__("forgotten_dialog", "lock-open", parent)
        self._services = services
        self._key = self.add_password(
            "forgotten_key",
            self.tr("Recovery key"),
            self.tr("28 letters and digits from the printed sheet; spaces and capitals do not matter."),
        )
        self._new = NewPassword(services.vault.judge_password)
        self._new.entered.connect(self.start)
        self.add_part(self._new)
        self.set_texts(
            self.tr("The password is forgotten"),
            self.tr("The recovery key opens the vault, too. Choose another password at once."),
            self.tr("Open and set the password"),
        )

    def work(self) -> Work | None:
        """Open by the key, then wrap with the new password."""
        if not self.filled(self._key):
            return None
        key, new = text_in(self._key), self._new.text()
        if new is None:
            return None
        vault = self._services.vault

        def replace(control: JobControl) -> None:
            vault.unlock_by_recovery_key(key, control.cancelled)
            try:
                vault.replace_forgotten_password(key, new, control.cancelled)
            except CompanionError:
                vault.lock()  # open with a password nobody knows would be half a deed
                raise

        return replace

    def on_done(self) -> None:
        """Ask for it tomorrow, and close."""
        with suppress(CompanionError):  # a disk that refuses costs only the question
            self._services.password_check.plan()
        self.accept()

    def field_of(self, error: CompanionError) -> Field | None:
        if isinstance(error, PasswordTooWeak):
            return self._new.first_field
        return self._key if isinstance(error, WrongPassword) else None


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
