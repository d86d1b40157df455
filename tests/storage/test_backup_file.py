"""storage/backup_file: one verified line; whatever is not exactly that is refused with a reason."""

from __future__ import annotations

import base64
import hashlib
import os
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from kzcompanion.domain.errors import BackupDamaged, BackupNewer, CompanionError, NotABackup
from kzcompanion.files import disk_calls as disk
from kzcompanion.storage.backup_file import HEAD_ROOM, MOST_BYTES, BackupHead, bound_of, read_backup, render

HEAD = BackupHead(
    id="0123456789abcdef" * 2,
    at="2026-11-22T07:00:00.000Z",
    program="0.1.0",
    schema=1,
    sims=3,
    entries=41,
    size=1000,
)
BODY = bytes(range(256)) * 3


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give a sound backup file."""
    path = tmp_path / "b.kzbackup"
    path.write_bytes(render(HEAD, BODY))
    return path


def rechecked(payload: bytes) -> bytes:
    """Write the right checksum into a changed file, as somebody who knows the form would."""
    start, mark, rest = payload.partition(b'"sha256":"')
    digest = hashlib.sha256(start + mark + b"0" * 64 + rest[64:]).hexdigest().encode()
    return start + mark + digest + rest[64:]


def test_a_file_comes_back_as_it_was_written(path: Path) -> None:
    """Head and body are read back, and the beginning to which a sealed body is bound."""
    found = read_backup(path)
    assert (found.head, found.body) == (HEAD, BODY)
    assert found.bound == bound_of(HEAD)
    payload = path.read_bytes()
    assert payload.count(b"\n") == 1
    assert set(msgspec.json.decode(payload)) == {"kzb", "head", "sha256", "body"}


def test_every_cut_is_noticed(path: Path) -> None:
    """A file that ends too early is refused, wherever it was cut."""
    payload = path.read_bytes()
    for length in range(len(payload)):
        path.write_bytes(payload[:length])
        with pytest.raises(CompanionError) as caught:
            read_backup(path)
        assert isinstance(caught.value, NotABackup if length < 7 else BackupDamaged)


def test_every_flipped_bit_is_noticed(path: Path) -> None:
    """One flipped bit in any byte makes the file no backup or a damaged one, never a newer or a good one."""
    payload = path.read_bytes()
    for place in range(len(payload)):
        changed = bytearray(payload)
        changed[place] ^= 1 << place % 7
        path.write_bytes(changed)
        with pytest.raises((NotABackup, BackupDamaged)) as caught:
            read_backup(path)
        assert caught.value.exit_code in {2, 4}


@pytest.mark.parametrize("more", [b"\n", b" ", b"\0", b"x"])
def test_nothing_may_follow(path: Path, more: bytes) -> None:
    """A file that goes on after its end is damaged."""
    path.write_bytes(path.read_bytes() + more)
    with pytest.raises(BackupDamaged):
        read_backup(path)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b"\0" * 500, "foreign"),
        (b"PK\x03\x04" + b"x" * 500, "foreign"),
        (b'{"kzc":1,"schema":1}', "foreign"),
        (b"[" * 100_000, "foreign"),
        ("﻿{}".encode("utf-16"), "foreign"),
    ],
)
def test_what_is_not_ours_is_said_to_be(path: Path, content: bytes, reason: str) -> None:
    """Another program's file, zeros, an empty one: no backup, with the reason, exit code 2."""
    path.write_bytes(content)
    with pytest.raises(NotABackup) as caught:
        read_backup(path)
    assert caught.value.facts == {"path": str(path), "reason": reason}
    assert caught.value.exit_code == 2


def test_what_is_no_file_is_said_to_be(tmp_path: Path) -> None:
    """A folder, a FIFO, nothing at all, a name that cannot be one, and a file as a folder."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    places: list[tuple[Path, str]] = [
        (tmp_path, "not_a_file"),
        (pipe, "not_a_file"),
        (tmp_path / "nothing", "missing"),
        (tmp_path / "a\0b", "unreadable"),
        (tmp_path / ("x" * 300), "unreadable"),
    ]
    (tmp_path / "file").write_bytes(b"x")
    places.append((tmp_path / "file" / "inside", "missing"))
    for place, reason in places:
        with pytest.raises(NotABackup) as caught:
            read_backup(place)
        assert caught.value.facts["reason"] == reason, place


def test_a_stick_that_is_pulled_out_is_said(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A disk that refuses to read is told as unreadable."""

    def refuse(fd: int, count: int) -> bytes:
        raise OSError(5, "input/output error")

    monkeypatch.setattr(disk, "read_some", refuse)
    with pytest.raises(NotABackup) as caught:
        read_backup(path)
    assert caught.value.facts["reason"] == "unreadable"


def test_a_newer_form_is_said_to_be_newer(path: Path) -> None:
    """A file of a later form, which we cannot know, is newer; a number with one bit flipped is damage."""
    payload = path.read_bytes()
    for newer in (
        rechecked(payload.replace(b'{"kzb":1,', b'{"kzb":2,')),
        b'{"kzb":9,"head":{"other":"things"}}\n',
    ):
        path.write_bytes(newer)
        with pytest.raises(BackupNewer) as caught:
            read_backup(path)
        assert caught.value.facts["known"] == 1
    path.write_bytes(payload.replace(b'{"kzb":1,', b'{"kzb":3,'))
    with pytest.raises(BackupDamaged):
        read_backup(path)


Change = Callable[[bytes], bytes]
HOSTILE: dict[str, Change] = {
    "unknown key": lambda line: line.replace(b'"sims":3', b'"sims":3,"extra":1'),
    "negative count": lambda line: line.replace(b'"sims":3', b'"sims":-3'),
    "count as text": lambda line: line.replace(b'"sims":3', b'"sims":"3"'),
    "no such day": lambda line: line.replace(b"2026-11-22T", b"2026-13-45T"),
    "id with a path": lambda line: line.replace(b"0123456789abcdef0123", b"../../../../etc/pass"),
    "head is none": lambda line: line.replace(b'"head":{', b'"head":{['),
    "deep head": lambda line: line.replace(
        b'"schema":1', b'"seal":{"a":' + b"[" * 20_000 + b"]" * 20_000 + b"}"
    ),
    "body no base64": lambda line: line.replace(base64.b64encode(BODY)[:4], b"!!!!"),
    "broken text": lambda line: line.replace(b"0.1.0", b"\xff\xfe\xfd00"),
}


@pytest.mark.parametrize("hostile", HOSTILE)
def test_a_head_with_the_right_checksum_is_still_judged(path: Path, hostile: str) -> None:
    """Somebody who computes the checksum anew gets no further than a damaged backup."""
    path.write_bytes(rechecked(HOSTILE[hostile](path.read_bytes())))
    with pytest.raises(BackupDamaged):
        read_backup(path)


def test_a_head_that_never_ends_is_given_up(path: Path) -> None:
    """A head longer than any of ours is damage, however long the file is."""
    path.write_bytes(b'{"kzb":1,"head":{"x":"' + b"x" * 2 * HEAD_ROOM + b'"},"sha256":"')
    with pytest.raises(BackupDamaged):
        read_backup(path)


def test_a_huge_file_costs_nothing(path: Path) -> None:
    """Two hundred megabytes of ours or of somebody else's are refused after a look at the beginning."""
    for start in (path.read_bytes(), b"x"):
        with path.open("wb") as file:
            file.write(start)
            file.truncate(200 << 20)
        tracemalloc.start()
        with pytest.raises((BackupDamaged, NotABackup)):
            read_backup(path)
        assert tracemalloc.get_traced_memory()[1] < 2 << 20
        tracemalloc.stop()
    assert MOST_BYTES < 200 << 20
