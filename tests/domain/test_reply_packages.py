"""Promises about packages found in a reply: each with the day that follows it, none made up."""

from __future__ import annotations

from datetime import date

from kzcompanion.domain.packages import PackageLeft, PackageUnit
from kzcompanion.domain.reply_packages import packages_of
from kzcompanion.domain.reply_piece import Doubt, PieceKind, ReplyPiece, Unit, Value

DAY = date(2026, 12, 3)
TEXT = "5 GB to 03.12, 60 min\n20 SMS to 05.12"


def piece(
    kind: PieceKind, start: int, value: Value, *, doubt: Doubt | None = None
) -> tuple[ReplyPiece, PieceKind, bool]:
    """Make a piece that was taken."""
    unit = Unit.DATE if isinstance(value, date) else Unit.DATA
    found = ReplyPiece(kind=kind, unit=unit, start=start, end=start + 4, value=value, doubt=doubt)
    return found, kind, True


DATA = piece(PieceKind.DATA_LEFT, 0, 5120)
MINUTES = piece(PieceKind.MINUTES_LEFT, 15, 60)
SMS = piece(PieceKind.SMS_LEFT, 22, 20)
UNTIL = piece(PieceKind.VALID_UNTIL, 8, DAY)


def test_each_package_has_the_day_that_follows_it() -> None:
    """A day counts for the package before it on its line, and for no other."""
    later = piece(PieceKind.VALID_UNTIL, 32, date(2026, 12, 5))
    assert packages_of(TEXT, [later, SMS, DATA, UNTIL, MINUTES]) == (
        PackageLeft(unit=PackageUnit.DATA, left=5120, valid_until=DAY),
        PackageLeft(unit=PackageUnit.MINUTES, left=60),
        PackageLeft(unit=PackageUnit.SMS, left=20, valid_until=date(2026, 12, 5)),
    )


def test_one_package_of_data_is_the_entry_itself() -> None:
    """Data alone need no package; what was not taken or is not sure is none either."""
    assert packages_of(TEXT, [DATA, UNTIL]) == ()
    untaken = (DATA[0], DATA[1], False)
    unsure = piece(PieceKind.MINUTES_LEFT, 15, 60, doubt=Doubt.NO_WORD)
    assert packages_of(TEXT, [untaken, unsure, UNTIL]) == ()


def test_an_unsure_day_is_no_validity() -> None:
    """A day that is in doubt is left to the user; the same package twice stands once."""
    doubtful = piece(PieceKind.VALID_UNTIL, 8, DAY, doubt=Doubt.YEAR)
    again = piece(PieceKind.DATA_LEFT, 30, 5120)
    found = packages_of(TEXT, [DATA, doubtful, again, SMS])
    assert [(one.unit, one.valid_until) for one in found] == [
        (PackageUnit.DATA, None),
        (PackageUnit.SMS, None),
    ]
