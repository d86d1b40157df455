"""Makes packages out of the pieces of a reply that tells of several, each with the day that follows it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from kzcompanion.domain.packages import MOST_PACKAGES, PackageLeft, PackageUnit
from kzcompanion.domain.reply_piece import PieceKind, ReplyPiece

_UNITS = {
    PieceKind.DATA_LEFT: PackageUnit.DATA,
    PieceKind.MINUTES_LEFT: PackageUnit.MINUTES,
    PieceKind.SMS_LEFT: PackageUnit.SMS,
}


def packages_of(text: str, read: Iterable[tuple[ReplyPiece, PieceKind, bool]]) -> tuple[PackageLeft, ...]:
    """Return the packages of a reply: piece, what the user says it is, and whether it was taken.

    Data count when they were taken, minutes and messages when they are sure. The day that follows on the same
    line before the next of them is its validity, if it is sure. One package of data alone is none: the
    entry itself tells it.
    """
    pieces = sorted(read, key=lambda one: one[0].start)
    found: list[PackageLeft] = []
    for place, (piece, kind, taken) in enumerate(pieces):
        unit = _UNITS.get(kind)
        if unit is None or not isinstance(piece.value, int):
            continue
        if not (taken if kind is PieceKind.DATA_LEFT else piece.sure):
            continue
        until = _day_after(text, piece, pieces[place + 1 :])
        found.append(PackageLeft(unit=unit, left=piece.value, valid_until=until))
    several = len(found) > 1 or any(one.unit is not PackageUnit.DATA for one in found)
    return _numbered(found)[:MOST_PACKAGES] if several else ()


def _day_after(text: str, piece: ReplyPiece, rest: list[tuple[ReplyPiece, PieceKind, bool]]) -> date | None:
    for other, kind, _ in rest:
        if kind in _UNITS or "\n" in text[piece.end : other.start]:
            return None
        if kind is PieceKind.VALID_UNTIL and isinstance(other.value, date):
            return other.value if other.sure else None
    return None


def _numbered(found: list[PackageLeft]) -> tuple[PackageLeft, ...]:
    """Leave out what would be the same package twice."""
    unique = {(*one.key, one.valid_until): one for one in found}
    return tuple(unique.values())
