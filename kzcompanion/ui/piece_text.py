"""Says what a piece of an operator's reply is, what it is worth, and why it is not sure."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kzcompanion.domain.money import Money
from kzcompanion.domain.reply_piece import Doubt, PieceKind, ReplyPiece, Unit
from kzcompanion.ui import language

_KINDS = {
    PieceKind.BALANCE: QT_TRANSLATE_NOOP("Replies", "Balance"),
    PieceKind.BONUS: QT_TRANSLATE_NOOP("Replies", "Bonus money"),
    PieceKind.PAID: QT_TRANSLATE_NOOP("Replies", "Amount paid in"),
    PieceKind.FEE: QT_TRANSLATE_NOOP("Replies", "Fee of the payment"),
    PieceKind.CHARGE: QT_TRANSLATE_NOOP("Replies", "Charge or price"),
    PieceKind.DEBT: QT_TRANSLATE_NOOP("Replies", "Debt"),
    PieceKind.DATA_LEFT: QT_TRANSLATE_NOOP("Replies", "Data left"),
    PieceKind.DATA_SIZE: QT_TRANSLATE_NOOP("Replies", "Size of the package"),
    PieceKind.DATA_USED: QT_TRANSLATE_NOOP("Replies", "Data used"),
    PieceKind.MINUTES_LEFT: QT_TRANSLATE_NOOP("Replies", "Minutes left"),
    PieceKind.SMS_LEFT: QT_TRANSLATE_NOOP("Replies", "SMS left"),
    PieceKind.VALID_UNTIL: QT_TRANSLATE_NOOP("Replies", "Valid until"),
    PieceKind.CHARGE_ON: QT_TRANSLATE_NOOP("Replies", "Day of the next charge"),
    PieceKind.HAPPENED_ON: QT_TRANSLATE_NOOP("Replies", "Day of the message"),
    PieceKind.OTHER: QT_TRANSLATE_NOOP("Replies", "Something else"),
}
_DOUBTS = {
    Doubt.NO_WORD: QT_TRANSLATE_NOOP("Replies", "no known word says what it is"),
    Doubt.TWO_WORDS: QT_TRANSLATE_NOOP("Replies", "the words beside it say different things"),
    Doubt.UNKNOWN_WORD: QT_TRANSLATE_NOOP("Replies", "an unknown word stands beside it"),
    Doubt.CONDITION: QT_TRANSLATE_NOOP("Replies", "the sentence may speak of a condition or a request"),
    Doubt.TWO_READINGS: QT_TRANSLATE_NOOP("Replies", "the figures can be read in two ways"),
    Doubt.SIGN: QT_TRANSLATE_NOOP("Replies", "the dash before it may be a minus"),
    Doubt.NO_UNIT: QT_TRANSLATE_NOOP("Replies", "no currency stands beside it"),
    Doubt.YEAR: QT_TRANSLATE_NOOP("Replies", "another year may be meant"),
    Doubt.HIDDEN: QT_TRANSLATE_NOOP("Replies", "the text holds hidden characters"),
}


def kind(piece_kind: PieceKind) -> str:
    """Return what a kind of piece is called."""
    words = str(_KINDS[piece_kind])
    return QCoreApplication.translate("Replies", words)


def doubt(reason: Doubt) -> str:
    """Return why a piece is not sure."""
    words = str(_DOUBTS[reason])
    return QCoreApplication.translate("Replies", words)


def value(piece: ReplyPiece) -> str:
    """Return the value of a piece as this language writes it."""
    if isinstance(piece.value, Money):
        return language.money(piece.value)
    if isinstance(piece.value, date):
        return language.day_long(piece.value)
    if piece.unit is Unit.DATA:
        return language.data_size(piece.value)
    return language.number(piece.value)
