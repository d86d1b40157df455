"""When a record was last changed: an instant inside the record that only merging two laptops looks at."""

from __future__ import annotations

from datetime import datetime, timedelta

from kzcompanion.storage.strict_json import Record

STAMP = "_m"
"""The key under which a record carries its instant; a record without one counts as the oldest."""
OLDEST = "1970-01-01T00:00:00.000Z"
"""For a record of which nobody knows when it was written."""
UNSTAMPED = frozenset(
    {
        "bin",
        "drafts",
        "history",
        "preferences",
        "deeds",
        "ledger_numbers",
        "vault",
        "vault_records",
        "outside",
        "packs",
        "graves",
    }
)
"""Tables that are merged another way or not at all, by the first part of their name."""
PAGED = frozenset({"ledger", "deeds", "bin"})
"""Families of tables that are spread over pages `<name>.<n>`."""
BRINGING = frozenset({"backup_merge", "backup_replace"})
"""Deeds that bring another laptop's records with their stamps; undoing one brings the earlier stamps back."""
_FORM = "%Y-%m-%dT%H:%M:%S.%fZ"
_STEP = timedelta(milliseconds=1)


def takes_stamp(table: str) -> bool:
    """Say whether the records of a table carry a stamp."""
    return table.partition(".")[0] not in UNSTAMPED


def logical_name(table: str) -> str:
    """Return a table's name without its page."""
    return table.rpartition(".")[0] if table.partition(".")[0] in PAGED else table


def spelled(instant: datetime) -> str:
    """Return a UTC instant as stamps are written: to the millisecond, so that texts sort as instants do."""
    return f"{instant.strftime(_FORM)[:-4]}Z"


def is_stamp(text: object) -> bool:
    """Say whether a text is an instant as `spelled` writes it."""
    if not isinstance(text, str):
        return False
    try:
        return spelled(datetime.strptime(f"{text[:-1]}000Z", _FORM)) == text  # noqa: DTZ007 - only its form counts
    except ValueError:
        return False


def stamp_of(record: Record | None) -> str:
    """Return a record's stamp; empty for none, which is before every other."""
    found = None if record is None else record.get(STAMP)
    return found if isinstance(found, str) else ""


def without_stamp(record: Record) -> Record:
    """Return what a record says, without when it was said."""
    return {name: value for name, value in record.items() if name != STAMP} if STAMP in record else record


def same(one: Record | None, other: Record | None) -> bool:
    """Say whether two records say the same, whenever they did."""
    if one is None or other is None:
        return one is other
    return without_stamp(one) == without_stamp(other)


def stamped(record: Record, before: Record | None, now: str) -> Record:
    """Return a record with the stamp `now`, or one just after the record it replaces.

    So what was changed knowingly is newer even when the laptop it came from has a clock that is ahead.
    """
    earlier = stamp_of(before)
    return {**record, STAMP: now if earlier < now else _just_after(earlier)}


def _just_after(stamp: str) -> str:
    if not is_stamp(stamp):
        return stamp
    return spelled(datetime.strptime(f"{stamp[:-1]}000Z", _FORM) + _STEP)  # noqa: DTZ007 - spelled back at once
