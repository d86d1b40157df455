"""Every foreseeable failure of every room: names and facts, no sentences for users."""

from __future__ import annotations

from typing import ClassVar


class CompanionError(Exception):
    """Say what went wrong as a slug, the field it belongs to and the facts a sentence needs."""

    slug: ClassVar[str] = "failed"
    exit_code: ClassVar[int] = 2

    def __init__(self, field: str | None = None, **facts: object) -> None:
        super().__init__(self.slug)
        self.field = field
        self.facts = facts

    def __str__(self) -> str:
        return self.slug

    def __repr__(self) -> str:
        return f"{type(self).__name__}(field={self.field!r})"


class BadInput(CompanionError):
    """Stand for anything typed that cannot be taken as it is."""

    slug = "bad_input"


class Missing(BadInput):
    """A required field is empty."""

    slug = "missing"


class AmountNotANumber(BadInput):
    """The text is not an amount of money; facts: text."""

    slug = "amount_not_a_number"


class AmountAmbiguous(BadInput):
    """The text has two readings; facts: text, readings (a pair of Money)."""

    slug = "amount_ambiguous"


class AmountNegative(BadInput):
    """The amount is below zero where only money paid is meant; facts: text."""

    slug = "amount_negative"


class AmountZero(BadInput):
    """The amount is zero where something must be paid."""

    slug = "amount_zero"


class AmountTooLarge(BadInput):
    """The amount is beyond what can be meant; facts: maximum (Money)."""

    slug = "amount_too_large"


class AmountTooPrecise(BadInput):
    """The amount has more than two decimals; facts: text."""

    slug = "amount_too_precise"


class ForeignCurrency(BadInput):
    """The text names another currency than tenge; facts: text."""

    slug = "foreign_currency"


class FeeAboveAmount(BadInput):
    """The channel cannot keep more than was paid; facts: fee, amount (Money)."""

    slug = "fee_above_amount"


class DateNotUnderstood(BadInput):
    """The text is not a date or an instant; facts: text."""

    slug = "date_not_understood"


class DateAmbiguous(BadInput):
    """Day and month can be swapped; facts: text, readings (a pair of date)."""

    slug = "date_ambiguous"


class DateOutOfRange(BadInput):
    """The date is no real day or lies outside the years that make sense; facts: text."""

    slug = "date_out_of_range"


class DataAmountNotUnderstood(BadInput):
    """The text is not an amount of mobile data; facts: text."""

    slug = "data_amount_not_understood"


class NameEmpty(BadInput):
    """The nickname has no visible character."""

    slug = "name_empty"


class NameTooLong(BadInput):
    """The nickname is longer than allowed; facts: maximum (characters)."""

    slug = "name_too_long"


class NameTaken(BadInput):
    """Another SIM already has this nickname; facts: name."""

    slug = "name_taken"


class TextNotStorable(BadInput):
    """The text holds control, reordering or broken characters."""

    slug = "text_not_storable"


class TextTooLong(BadInput):
    """A free text is longer than allowed; facts: maximum (characters)."""

    slug = "text_too_long"


class NotFound(BadInput):
    """Nothing has that name or id; facts: what (sim, entry, operator …), name."""

    slug = "not_found"


class NameAmbiguous(BadInput):
    """Several things fit the given name; facts: name."""

    slug = "name_ambiguous"


class NothingToChange(BadInput):
    """An edit names no field to change."""

    slug = "nothing_to_change"


class FieldNotMeant(BadInput):
    """The kind of entry has no such field; facts: kind."""

    slug = "field_not_meant"


class NothingToUndo(BadInput):
    """There is no deed to take back or to repeat."""

    slug = "nothing_to_undo"


class UndoConflict(BadInput):
    """What the deed wrote has been changed since; facts: label."""

    slug = "undo_conflict"


class KeyReused(BadInput):
    """The same key came with a different deed; facts: key."""

    slug = "key_reused"


class DeedNotUnderstood(BadInput):
    """A batch line is no deed; facts: reason."""

    slug = "deed_not_understood"


class TopUpPending(BadInput):
    """A top-up of this SIM is still waiting for its result; facts: sim (nickname)."""

    slug = "topup_pending"


class StepIncomplete(BadInput):
    """The wizard step lacks something; facts: step."""

    slug = "step_incomplete"


class SecretFieldUnknown(BadInput):
    """There is no such secret field; facts: name."""

    slug = "secret_field_unknown"


class PasswordTooWeak(BadInput):
    """The new vault password is too easy to guess; facts: reason."""

    slug = "password_too_weak"


class FileKindUnknown(BadInput):
    """The file ending is none that can be written or read; facts: name."""

    slug = "file_kind_unknown"


class NotABackup(BadInput):
    """The file is no backup of ours; facts: path, reason (missing, empty, foreign, not_a_file …)."""

    slug = "not_a_backup"


class BackupEmpty(BadInput):
    """There is nothing to back up, and a file is there already that might hold more; facts: path."""

    slug = "backup_empty"


class QrTooLong(BadInput):
    """The text makes a QR code too dense for a phone; facts: size, maximum (bytes)."""

    slug = "qr_too_long"


class PackBroken(BadInput):
    """A data file is not as it must be; facts: file, path (inside the file), problem."""

    slug = "pack_broken"


class NoVault(BadInput):
    """No vault has been created yet."""

    slug = "no_vault"


class VaultExists(BadInput):
    """A vault exists already."""

    slug = "vault_exists"


class VaultLocked(BadInput):
    """The deed needs the vault unlocked."""

    slug = "vault_locked"


class Cancelled(BadInput):
    """The user stopped a slow deed."""

    slug = "cancelled"


class DataInUse(CompanionError):
    """Another instance holds the data; facts: holder (pid and host, or None)."""

    slug = "data_in_use"
    exit_code = 3


class DataDamaged(CompanionError):
    """The data file and its copies cannot be read; facts: path, problem."""

    slug = "data_damaged"
    exit_code = 4


class DataForeign(DataDamaged):
    """The file in the data file's place is not ours; facts: path."""

    slug = "data_foreign"


class DataNewer(DataDamaged):
    """A newer version wrote the data; facts: path, found, known (schema numbers)."""

    slug = "data_newer"


class VaultDamaged(DataDamaged):
    """The vault or one of its records does not open although the password is right; facts: record."""

    slug = "vault_damaged"


class VaultNewer(DataDamaged):
    """A newer version sealed the vault; facts: found, known."""

    slug = "vault_newer"


class BackupDamaged(DataDamaged):
    """The backup file is ours but not whole; nothing of it was taken; facts: path, problem."""

    slug = "backup_damaged"


class KeepassDamaged(DataDamaged):
    """A KeePass file is broken, or asks for more work than any honest one; facts: path, reason."""

    slug = "keepass_damaged"


class BackupNewer(DataDamaged):
    """A newer version wrote the backup; facts: path, found, known (format or schema numbers)."""

    slug = "backup_newer"


class CannotWrite(CompanionError):
    """The disk refused; facts: path, reason. Nothing was changed."""

    slug = "cannot_write"
    exit_code = 5


class DiskFull(CannotWrite):
    """No space is left; the earlier data are untouched; facts: path."""

    slug = "disk_full"


class ReadOnly(CannotWrite):
    """The data were opened read-only; facts: reason (slug)."""

    slug = "read_only"


class ChangedOutside(CannotWrite):
    """Another program replaced the data file; ours is kept beside it; facts: kept."""

    slug = "changed_outside"


class SavedUnconfirmed(CannotWrite):
    """The disk did not confirm the save: it may or may not last; facts: path."""

    slug = "saved_unconfirmed"


class BackupUnproven(CannotWrite):
    """The backup was written, but what came back from the disk is not what was meant; facts: path."""

    slug = "backup_unproven"


class WrongPassword(CompanionError):
    """The password opens nothing here."""

    slug = "wrong_password"
    exit_code = 6


class PinNotDigits(BadInput):
    """The PIN for quick unlock is not four to eight digits."""

    slug = "pin_not_digits"


class QuickPinGone(CompanionError):
    """Quick unlock is over for now: three wrong PINs, too many hours, or another key; the password opens."""

    slug = "quick_pin_gone"
    exit_code = 6


class KeyringUnavailable(CompanionError):
    """The system's keyring cannot serve; facts: reason (missing, none, plain, refused, forgotten)."""

    slug = "keyring_unavailable"
    exit_code = 6


class NotEnoughMemory(CompanionError):
    """Key derivation needs more memory than there is; facts: mebibytes."""

    slug = "not_enough_memory"
    exit_code = 5
