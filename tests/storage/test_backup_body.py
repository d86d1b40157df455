"""storage/backup_body: the tables packed and read back; what our stores would stumble over stays out."""

from __future__ import annotations

import tracemalloc
import zlib
from collections.abc import Callable
from typing import Any

import msgspec
import pytest
from storage_story import draft, entry, sim

from kzcompanion.domain.errors import BackupDamaged, BackupNewer
from kzcompanion.storage import backup_body, migrations
from kzcompanion.storage.backup_body import BackupBody, Tables, counts, pack, unpack
from kzcompanion.storage.backup_point import Point
from kzcompanion.storage.records import to_record

STAMP = "2026-11-22T07:00:00.000Z"


def tables() -> Tables:
    """Give tables as they stand in a data file."""
    return {
        "sims": {"sim": {**to_record(sim()), "_m": STAMP}},
        "ledger.sim.0": {"a": to_record(entry("a", 1500)), "b": to_record(entry("b", 1400, seq=2))},
        "ledger.sim.1": {"c": to_record(entry("c", 1300, seq=3))},
        "renewals": {"renewal": to_record(draft())},
        "preferences": {"choices": {"language": "kk"}},
        "vault": {"vault": {"format": 1}},
        "something_new": {"x": {"text": "旅游卡"}},
    }


def body() -> BackupBody:
    """Give a whole body."""
    return BackupBody(
        tables=tables(),
        secrets=6,
        points={"0" * 32: Point(STAMP, {"sim": 3})},
    )


def packed(plain: object) -> tuple[bytes, int]:
    """Pack anything at all."""
    text = plain if isinstance(plain, bytes) else msgspec.json.encode(plain)
    return zlib.compress(text), len(text)


def test_a_body_comes_back_as_it_was() -> None:
    """Every table, count and point is read back."""
    assert unpack(*pack(body()), migrations.SCHEMA, "x") == body()
    assert counts(tables()) == (1, 3)
    assert counts({}) == (0, 0)


def test_the_history_stays_at_home() -> None:
    """What belongs to one laptop alone does not go into a backup, and is refused in one."""
    assert not backup_body.belongs("history.undo.1")
    assert not backup_body.belongs("outside")
    assert not backup_body.belongs("drafts")
    assert backup_body.belongs("ledger.sim.0")
    for name in ("history.undo.0000000001", "outside"):
        with pytest.raises(BackupDamaged):
            unpack(*packed({"tables": {name: {"x": {}}}}), 1, "x")


def test_an_empty_table_is_none() -> None:
    """A table without records does not come in, as the data file has none."""
    assert unpack(*packed({"tables": {"sims": {}}}), 1, "x").tables == {}


def test_odd_points_are_left_out() -> None:
    """A point without an instant is not used for anything."""
    assert unpack(*packed({"tables": {}, "points": {"a": {"at": "soon"}}}), 1, "x").points == {}


def _with(table: str, record_id: str, record: object) -> dict[str, Any]:
    return {"tables": {**tables(), table: {record_id: record}}}


DAMAGED: dict[str, Callable[[], object]] = {
    "no JSON": lambda: b"{",
    "a list": list,
    "not UTF-8": lambda: b'{"tables":{"\xff":{}}}',
    "unknown key": lambda: {"tables": {}, "more": 1},
    "tables as list": lambda: {"tables": [1]},
    "table as text": lambda: {"tables": {"sims": "x"}},
    "record as number": lambda: {"tables": {"sims": {"x": 1}}},
    "name with a path": lambda: {"tables": {"../../etc": {"x": {}}}},
    "empty name": lambda: {"tables": {"": {"x": {}}}},
    "deep nesting": lambda: b'{"tables":{"x":{"y":' + b'{"a":' * 100_000 + b"1" + b"}" * 100_000 + b"}}}",
    "nested record": lambda: _with("x", "y", {"a": msgspec.json.decode("[" * 41 + "]" * 41)}),
    "float": lambda: _with("x", "y", {"a": 1.5}),
    "long number": lambda: b'{"tables":{"x":{"y":{"a":' + b"9" * 5000 + b"}}}}",
    "stamp that is none": lambda: _with("x", "y", {"_m": "soon"}),
    "SIM that is none": lambda: _with("sims", "y", {"nickname": 7}),
    "SIM of another id": lambda: _with("sims", "y", to_record(sim("x"))),
    "entry that is none": lambda: _with("ledger.sim.0", "y", {"id": "y"}),
    "entry of another id": lambda: _with("ledger.sim.0", "y", to_record(entry("x", 1))),
    "entry of another SIM": lambda: _with("ledger.other.0", "x", to_record(entry("x", 1))),
    "renewal that is none": lambda: _with("renewals", "x", {"state": "odd"}),
    "renewal of another id": lambda: _with("renewals", "x", to_record(draft())),
}


@pytest.mark.parametrize("kind", DAMAGED)
def test_nothing_odd_comes_in(kind: str) -> None:
    """Whatever this program cannot have written makes the whole body damaged."""
    with pytest.raises(BackupDamaged) as caught:
        unpack(*packed(DAMAGED[kind]()), 1, "x")
    assert caught.value.facts["path"] == "x"


def test_too_many_tables_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """There is an end to how many tables are looked at."""
    monkeypatch.setattr(backup_body, "MOST_TABLES", 2)
    with pytest.raises(BackupDamaged):
        unpack(*packed({"tables": {f"t{n}": {} for n in range(3)}}), 1, "x")


def test_the_size_may_not_lie() -> None:
    """A body longer or shorter than its head says, cut or followed by more, is damaged."""
    text, size = pack(body())
    for lie in (
        (text, size - 1),
        (text, size + 1),
        (text[:-3], size),
        (text + b"x", size),
        (b"not packed", 10),
        (b"", 0),
    ):
        with pytest.raises(BackupDamaged):
            unpack(*lie, 1, "x")


def test_a_bomb_does_not_go_off() -> None:
    """A string of 200 MB in a file of 200 kB is refused before it is unpacked, told or not told."""
    squeezer = zlib.compressobj()
    pieces = [squeezer.compress(b'{"tables":{"x":{"y":{"a":"')]
    pieces += [squeezer.compress(b"a" * (1 << 20)) for _ in range(200)]
    bomb = b"".join([*pieces, squeezer.compress(b'"}}}}'), squeezer.flush()])
    assert len(bomb) < 300_000
    for told in (200 << 20, (200 << 20) + 30, 1000, len(bomb) * 100):
        tracemalloc.start()
        with pytest.raises(BackupDamaged):
            unpack(bomb, told, 1, "x")
        assert tracemalloc.get_traced_memory()[1] < 40 << 20
        tracemalloc.stop()


def test_one_record_has_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    """A record beyond the largest of ours is refused."""
    monkeypatch.setattr(backup_body, "_MOST_RECORD", 100)
    with pytest.raises(BackupDamaged) as caught:
        unpack(*packed(_with("x", "y", {"a": "b" * 200})), 1, "x")
    assert caught.value.facts["problem"] == "too_large"


def test_a_newer_schema_is_said_to_be_newer() -> None:
    """Data of a later schema are not guessed at."""
    with pytest.raises(BackupNewer) as caught:
        unpack(*pack(body()), migrations.SCHEMA + 1, "x")
    assert caught.value.facts == {"path": "x", "found": migrations.SCHEMA + 1, "known": migrations.SCHEMA}


def test_an_older_schema_is_led_to_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    """A body of an earlier schema takes every step; one whose step raises is damaged."""

    def step(found: Tables) -> None:
        found["moved"] = found.pop("something_new")

    monkeypatch.setattr(migrations, "SCHEMA", 2)
    monkeypatch.setattr(migrations, "CHAIN", {1: step})
    found = unpack(*pack(body()), 1, "x")
    assert "moved" in found.tables
    del found.tables["moved"]
    with pytest.raises(BackupDamaged):
        unpack(*pack(BackupBody(tables=found.tables)), 1, "x")
