"""What is inside a backup: every table but the history, packed small, and read back within limits."""

from __future__ import annotations

import re
import zlib
from typing import Any

import msgspec

from kzcompanion.domain.coverage_note import CoverageNote
from kzcompanion.domain.errors import BackupDamaged, BackupNewer
from kzcompanion.domain.ledger import Entry
from kzcompanion.domain.offered_plan import OfferedPlan
from kzcompanion.domain.override import Override
from kzcompanion.domain.renewal import RenewalDraft
from kzcompanion.domain.reply_template import ReplyTemplate
from kzcompanion.domain.sim import Sim
from kzcompanion.storage import (
    coverage_store,
    ledger_store,
    migrations,
    overrides_store,
    own_plans_store,
    renewals_store,
    reply_templates_store,
    sims_store,
)
from kzcompanion.storage.backup_point import Point
from kzcompanion.storage.records import from_record
from kzcompanion.storage.stamps import STAMP, is_stamp
from kzcompanion.storage.strict_json import Table, check_record

Tables = dict[str, Table]

LEFT_OUT = ("history.", "outside", "drafts", "packs")
"""What belongs to this laptop alone, by the beginning of the table's name."""
MOST_BYTES = 128 << 20
"""Bytes a body may have unpacked."""
_RATIO = 100
"""Times our own records shrink at most when packed; five to twenty is what they do."""
_SPARE = 64 << 10
MOST_TABLES = 20_000
_MOST_RECORD = 24 << 20
"""Bytes of one record: the vault's largest box."""
_NAME = re.compile(r"[a-z][a-z0-9_]{0,40}(\.[A-Za-z0-9_-]{1,64}){0,3}")


class BackupBody(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Hold the tables of a backup and what only its owner may know of it."""

    tables: Tables
    secrets: int = 0
    """Filled secret fields, as far as they could be read."""
    points: dict[str, Point] = {}
    """Backups whose state went into these data, by id."""


class _Raw(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    tables: dict[str, dict[str, msgspec.Raw]]
    secrets: int = 0
    points: dict[str, Point] = {}


def belongs(name: str) -> bool:
    """Say whether a table goes into a backup."""
    return not name.startswith(LEFT_OUT)


def pack(body: BackupBody) -> tuple[bytes, int]:
    """Return the body packed, and its bytes unpacked."""
    plain = msgspec.json.encode(body)
    return zlib.compress(plain), len(plain)


def unpack(packed: bytes, size: int, schema: int, path: str) -> BackupBody:
    """Return the body, led to our schema; `size` is what its head promised.

    Raises BackupDamaged for anything that this program cannot have written, and BackupNewer.
    """
    if schema > migrations.SCHEMA:
        raise BackupNewer("file", path=path, found=schema, known=migrations.SCHEMA)
    raw = _decoded(_unpacked(packed, size, path), path)
    try:
        tables = _tables_of(raw)
        if schema < migrations.SCHEMA:
            migrations.migrate(tables, schema)
        for name, table in tables.items():
            _check_meaning(name, table)
    except Exception as error:  # whatever a hostile record makes our readers raise
        raise BackupDamaged("file", path=path, problem="record") from error
    return BackupBody(
        tables=tables,
        secrets=max(0, raw.secrets),
        points={name: point for name, point in raw.points.items() if is_stamp(point.at)},
    )


def counts(tables: Tables) -> tuple[int, int]:
    """Return how many SIMs and how many entries the tables hold."""
    entries = (len(table) for name, table in tables.items() if name.startswith(ledger_store.PREFIX))
    return len(tables.get(sims_store.TABLE, {})), sum(entries)


def _unpacked(packed: bytes, size: int, path: str) -> bytes:
    if size > min(MOST_BYTES, _RATIO * len(packed) + _SPARE):
        raise BackupDamaged("file", path=path, problem="too_large")
    unpacker = zlib.decompressobj()
    try:
        plain = unpacker.decompress(packed, size + 1)
    except zlib.error as error:
        raise BackupDamaged("file", path=path, problem="packing") from error
    if len(plain) != size or not unpacker.eof or unpacker.unused_data:
        raise BackupDamaged("file", path=path, problem="size")
    return plain


def _decoded(plain: bytes, path: str) -> _Raw:
    try:
        raw = msgspec.json.decode(plain, type=_Raw)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise BackupDamaged("file", path=path, problem="shape") from error
    if len(raw.tables) > MOST_TABLES:
        raise BackupDamaged("file", path=path, problem="tables")
    for name, table in raw.tables.items():
        if not _NAME.fullmatch(name) or not belongs(name):
            raise BackupDamaged("file", path=path, problem="tables")
        if any(len(memoryview(record)) > _MOST_RECORD for record in table.values()):
            raise BackupDamaged("file", path=path, problem="too_large")
    return raw


def _tables_of(raw: _Raw) -> Tables:
    tables: Tables = {}
    for name, rows in raw.tables.items():
        table: Table = {}
        for record_id, text in rows.items():
            record = msgspec.json.decode(text, type=dict[str, Any])
            check_record(record)
            if not is_stamp(record.get(STAMP, "2000-01-01T00:00:00.000Z")):
                raise ValueError("a stamp is an instant")
            table[record_id] = record
        if table:
            tables[name] = table
    return tables


def _check_meaning(name: str, table: Table) -> None:
    """Read every record as the stores will; whatever they would stumble over is raised here."""
    family, _, rest = name.partition(".")
    for record_id, record in table.items():
        if name == sims_store.TABLE:
            _same(from_record(record, Sim, name).id, record_id)
        elif name == renewals_store.TABLE:
            _same(from_record(record, RenewalDraft, name).id, record_id)
        elif name == own_plans_store.TABLE:
            _same(from_record(record, OfferedPlan, name).id, record_id)
        elif name == overrides_store.TABLE:
            _same(from_record(record, Override, name).id, record_id)
        elif name == coverage_store.TABLE:
            _same(from_record(record, CoverageNote, name).id, record_id)
        elif name == reply_templates_store.TABLE:
            _same(from_record(record, ReplyTemplate, name).id, record_id)
        elif family == ledger_store.PREFIX[:-1]:
            entry = from_record(record, Entry, name)
            _same(entry.id, record_id)
            _same(entry.sim_id, rest.rpartition(".")[0])


def _same(one: str, other: str) -> None:
    if one != other:
        raise ValueError("a record is kept under its own id")
