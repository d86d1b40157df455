"""What is found in an operator's reply: a piece of the text, what it means, and whether that is sure."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

import msgspec

from kzcompanion.domain.money import Money


class PieceKind(StrEnum):
    """Name what a piece of a reply tells."""

    BALANCE = "balance"
    BONUS = "bonus"
    PAID = "paid"
    FEE = "fee"
    CHARGE = "charge"
    DEBT = "debt"
    DATA_LEFT = "data_left"
    DATA_SIZE = "data_size"
    DATA_USED = "data_used"
    MINUTES_LEFT = "minutes_left"
    SMS_LEFT = "sms_left"
    VALID_UNTIL = "valid_until"
    CHARGE_ON = "charge_on"
    HAPPENED_ON = "happened_on"
    OTHER = "other"
    """Something to read that is none of these, or cannot be told; never sure."""


class Doubt(StrEnum):
    """Name why a piece is not sure."""

    NO_WORD = "no_word"
    """No word beside it tells what it is."""
    TWO_WORDS = "two_words"
    """Words beside it tell different things."""
    UNKNOWN_WORD = "unknown_word"
    """A word that is not known stands between it and its word, or right after it."""
    CONDITION = "condition"
    """The sentence speaks of what may be, was, or is asked for."""
    TWO_READINGS = "two_readings"
    """The figures can be read in two ways."""
    SIGN = "sign"
    """The dash before it parts, or is a minus."""
    NO_UNIT = "no_unit"
    """A bare number without currency or unit."""
    YEAR = "year"
    """The year is not written, and another one is as likely."""
    HIDDEN = "hidden"
    """The text holds characters that are not seen or swap what is seen."""


class Unit(StrEnum):
    """Name what figures of a reply measure."""

    MONEY = "money"
    DATA = "data"
    MINUTES = "minutes"
    SMS = "sms"
    DATE = "date"
    NUMBER = "number"


KINDS_OF_UNIT: dict[Unit, tuple[PieceKind, ...]] = {
    Unit.MONEY: (
        PieceKind.BALANCE,
        PieceKind.BONUS,
        PieceKind.PAID,
        PieceKind.FEE,
        PieceKind.CHARGE,
        PieceKind.DEBT,
    ),
    Unit.DATA: (PieceKind.DATA_LEFT, PieceKind.DATA_SIZE, PieceKind.DATA_USED),
    Unit.MINUTES: (PieceKind.MINUTES_LEFT,),
    Unit.SMS: (PieceKind.SMS_LEFT,),
    Unit.DATE: (PieceKind.VALID_UNTIL, PieceKind.CHARGE_ON, PieceKind.HAPPENED_ON),
    Unit.NUMBER: (PieceKind.BALANCE, PieceKind.BONUS, PieceKind.PAID, PieceKind.CHARGE, PieceKind.DEBT),
}
"""What a user may say figures of a unit are; a bare number can only be money."""

Value = Money | int | date


class ReplyPiece(msgspec.Struct, frozen=True, kw_only=True):
    """Hold one piece of a reply; the span is of the text as pasted."""

    kind: PieceKind
    unit: Unit
    start: int
    end: int
    value: Value
    """Money, whole MB, a count, or a day, by `unit`; Money for a bare number."""
    doubt: Doubt | None = None
    """None where the piece is sure."""
    year_assumed: bool = False
    """The text has no year; the one nearest to the day of pasting was taken."""
    taught: bool = False
    """A correction of the user said what it is."""

    @property
    def sure(self) -> bool:
        """Say whether it may be used without asking."""
        return self.doubt is None
