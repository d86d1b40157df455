"""Joins the records of two laptops: by id, the later change wins, and every difference is named.

A record is compared by its stamp, the instant of its last change. Both laptops have changed it when either
changed it after the last backup that both have in common; without one in common, always.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum

import msgspec

from kzcompanion.storage.backup_body import Tables
from kzcompanion.storage.backup_point import Point
from kzcompanion.storage.graves import TABLE as GRAVES
from kzcompanion.storage.graves import Graves, graves_in, join_graves
from kzcompanion.storage.paged_table import PagedTable
from kzcompanion.storage.record_book import RecordBook
from kzcompanion.storage.stamps import OLDEST, PAGED, STAMP, logical_name, same, stamp_of, takes_stamp
from kzcompanion.storage.strict_json import Record

_KEYED = ("deeds", "bin")
"""Families of which each side's rows are kept beside the other's."""
_NUMBERS = "ledger_numbers"


class Verdict(StrEnum):
    """Name how the two sides of one record stand to each other."""

    SAME = "same"
    NEW = "new"
    """Only there."""
    ONLY_HERE = "only_here"
    NEWER_HERE = "newer_here"
    NEWER_THERE = "newer_there"
    REMOVED_HERE = "removed_here"
    """Only there, and removed here after its last change there."""
    REMOVED_THERE = "removed_there"
    """Only here, and removed there after its last change here."""


class Comparison(msgspec.Struct, frozen=True):
    """Hold both sides of one record; the table's name is without its page."""

    table: str
    record_id: str
    ours: Record | None
    theirs: Record | None
    verdict: Verdict
    both_changed: bool = False


class Common(msgspec.Struct, frozen=True):
    """Hold the last backup both have in common, as each remembers it; None when there is none."""

    here: Point | None = None
    there: Point | None = None


def common_point(here: Mapping[str, Point], there: Mapping[str, Point]) -> Common:
    """Return the latest backup that went into both sides; each side has it by its own clock."""
    shared = here.keys() & there.keys()
    if not shared:
        return Common()
    latest = max(shared, key=lambda backup_id: (here[backup_id].at, backup_id))
    return Common(here[latest], there[latest])


def compare(ours: Tables, theirs: Tables, common: Common) -> list[Comparison]:
    """Return how every record that carries a stamp stands, in the order of the tables."""
    left, right = logical(ours), logical(theirs)
    graves_here, graves_there = graves_in(ours.get(GRAVES, {})), graves_in(theirs.get(GRAVES, {}))
    return [
        _judged(table, record_id, left, right, common, graves_here, graves_there)
        for table in dict.fromkeys((*left, *right))
        for record_id in dict.fromkeys((*left.get(table, {}), *right.get(table, {})))
    ]


def logical(tables: Tables) -> Tables:
    """Return the tables that carry stamps with their pages joined."""
    joined: Tables = {}
    for name, table in tables.items():
        if takes_stamp(name):
            joined.setdefault(logical_name(name), {}).update(table)
    return joined


def take_over(book: RecordBook, comparisons: Iterable[Comparison], theirs: Tables) -> None:
    """Write what is newer there, remove what was removed there; their stamps stay."""
    paged: dict[str, PagedTable] = {}
    for one in comparisons:
        if one.verdict in {Verdict.NEW, Verdict.NEWER_THERE} and one.theirs is not None:
            _put(book, paged, one)
        elif one.verdict is Verdict.REMOVED_THERE and one.ours is not None:
            _remove(book, paged, one.table, one.record_id)
    keep_beside(book, theirs)
    for sim_id, row in theirs.get(_NUMBERS, {}).items():
        number, known = row.get("next"), (book.get(_NUMBERS, sim_id) or {}).get("next", 0)
        if isinstance(number, int) and isinstance(known, int) and number > known:
            book.put_unrecorded(_NUMBERS, sim_id, {"next": number})


def keep_beside(book: RecordBook, theirs: Tables) -> None:
    """Add what is remembered there of answered deeds and removed things; the history keeps nothing of it."""
    join_graves(book, theirs.get(GRAVES, {}))
    for family in _KEYED:
        rows = PagedTable(book, f"{family}.")
        known = {key for page in rows.pages() for key in book.rows(page)}
        for name, table in theirs.items():
            for key, row in table.items() if name.startswith(f"{family}.") else ():
                if key not in known:
                    book.put_unrecorded(rows.open_page(), key, row)


def ahead_of(comparisons: Iterable[Comparison]) -> list[str]:
    """Return what stays newer here than in the backup, as a point remembers it."""
    return [f"{one.table}/{one.record_id}" for one in comparisons if one.verdict is Verdict.NEWER_HERE]


def _judged(
    table: str,
    record_id: str,
    left: Tables,
    right: Tables,
    common: Common,
    graves_here: Graves,
    graves_there: Graves,
) -> Comparison:
    ours, theirs = left.get(table, {}).get(record_id), right.get(table, {}).get(record_id)
    here, there, key = stamp_of(ours), stamp_of(theirs), f"{table}/{record_id}"
    if ours is None:
        grave = graves_here.get(table, {}).get(record_id, "")
        if not grave or grave < there:
            return Comparison(table, record_id, None, theirs, Verdict.NEW)
        return Comparison(
            table, record_id, None, theirs, Verdict.REMOVED_HERE, _since(there, common.there, key)
        )
    if theirs is None:
        grave = graves_there.get(table, {}).get(record_id, "")
        if not grave or grave < here:
            return Comparison(table, record_id, ours, None, Verdict.ONLY_HERE)
        return Comparison(table, record_id, ours, None, Verdict.REMOVED_THERE, _since(here, common.here, key))
    if same(ours, theirs):
        return Comparison(table, record_id, ours, theirs, Verdict.SAME)
    newer = Verdict.NEWER_THERE if there > here else Verdict.NEWER_HERE
    both = _since(here, common.here, key) and _since(there, common.there, key)
    return Comparison(table, record_id, ours, theirs, newer, both or here == there)


def _since(stamp: str, point: Point | None, key: str) -> bool:
    """Say whether a record may say more than it did at the common point; without one it always may."""
    return point is None or stamp > point.at or key in point.ahead


def _put(book: RecordBook, paged: dict[str, PagedTable], one: Comparison) -> None:
    record: Record = {STAMP: OLDEST, **(one.theirs or {})}
    if one.table.partition(".")[0] not in PAGED:
        book.put(one.table, one.record_id, record)
        return
    pages = paged.setdefault(one.table, PagedTable(book, f"{one.table}."))
    if one.verdict is Verdict.NEW:
        book.put(pages.open_page(), one.record_id, record)  # nowhere yet, so nowhere looked for
    else:
        pages.put(one.record_id, record)


def _remove(book: RecordBook, paged: dict[str, PagedTable], table: str, record_id: str) -> None:
    if table.partition(".")[0] in PAGED:
        paged.setdefault(table, PagedTable(book, f"{table}.")).remove(record_id)
    else:
        book.remove(table, record_id)
