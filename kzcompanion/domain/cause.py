"""The likely causes of a balance that differs from what was expected, and the label a correction carries."""

from __future__ import annotations

from enum import StrEnum

from kzcompanion.domain.ledger import Entry, EntryKind

_MARK = "#"


class Cause(StrEnum):
    """Name a likely reason for a difference."""

    PLAN_CHARGE = "plan_charge"
    CHANNEL_FEE = "channel_fee"
    DAILY_PACKAGE = "daily_package"
    USAGE = "usage"
    PENDING_ARRIVED = "pending_arrived"
    TOPUP_UNWRITTEN = "topup_unwritten"
    UNEXPLAINED = "unexplained"
    """The user looked, and nothing fits."""


BURN = frozenset({Cause.USAGE, Cause.DAILY_PACKAGE, Cause.UNEXPLAINED})
"""Money that is gone as it may go again: a correction with such a label does not take it out of the rate."""


def label_of(cause: Cause) -> str:
    """Return the note by which a correction keeps its cause; it is data, the same in every language."""
    return f"{_MARK}{cause.value}"


def cause_of(entry: Entry) -> Cause | None:
    """Return the cause a correction was posted for; None for every other entry."""
    if entry.kind is not EntryKind.CORRECTION:
        return None
    first = entry.note.split(maxsplit=1)[:1]
    if not first or not first[0].startswith(_MARK):
        return None
    try:
        return Cause(first[0].removeprefix(_MARK))
    except ValueError:
        return None


def words_after_label(entry: Entry) -> str:
    """Return the note of an entry without the label."""
    if cause_of(entry) is None:
        return entry.note
    return entry.note.split(maxsplit=1)[1] if len(entry.note.split(maxsplit=1)) > 1 else ""
