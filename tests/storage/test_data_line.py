"""storage/data_line: the form of the file, and that nothing else passes for it."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path

import pytest

from kzcompanion.storage.data_line import (
    Unsound,
    read_header,
    read_sound,
    render,
    render_part,
    signature_of,
    verify,
)

AT = "2026-11-22T06:22:05.000001Z"


def _line(*parts: bytes, generation: int = 7) -> bytes:
    return bytes(render(1, generation, AT, parts)[0])


def _with_checksum(line: bytes) -> bytes:
    """Make the checksum right for a line somebody forged, with its digits as zeros."""
    at = line.index(b'"sha256":"') + len(b'"sha256":"')
    zeroed = line[:at] + b"0" * 64 + line[at + 64 :]
    return line[:at] + hashlib.sha256(zeroed).hexdigest().encode() + line[at + 64 :]


@pytest.mark.parametrize("tables", [{}, {"a": {}}, {"a": {"1": {"x": "Ж ₸"}}, 'b"c': {}, "d": {}}])
def test_what_is_written_is_read(tmp_path: Path, tables: dict[str, object]) -> None:
    """Any number of tables comes back, with generation, time, length and checksum."""
    line, checksum = render(1, 7, AT, [render_part(name, table) for name, table in tables.items()])
    (tmp_path / "a").write_bytes(line)
    found = read_sound(tmp_path / "a")
    assert {name: json.loads(bytes(raw)) for name, raw in found.tables.items()} == tables
    assert (found.header.schema, found.header.generation, found.header.at) == (1, 7, AT)
    assert (found.header.length, found.header.checksum) == (len(line), checksum)
    assert json.loads(line)["data"] == tables
    assert found.payload == line


@pytest.mark.parametrize("size", range(130))
def test_the_length_counts_its_own_digits(size: int) -> None:
    """The length is right where it gains a digit, too."""
    line = _line(render_part("t", {"x": "y" * (size * 9)}))
    assert json.loads(line)["len"] == len(line)


def test_the_checksum_covers_every_byte_but_its_own_digits() -> None:
    """It is the SHA-256 over the whole line with its digits as zeros, as the documentation says."""
    line = _line(render_part("t", {}))
    stated = json.loads(line)["sha256"]
    assert hashlib.sha256(line.replace(stated.encode(), b"0" * 64)).hexdigest() == stated


@pytest.mark.parametrize(
    "forged",
    [
        b'"a":{},"a":{}',
        b'"a":{} ',
        b'"a":1',
        b'"a":[]',
        b'"a":' + b"[" * 100_000,
        b'"a":{',
        b"\xff",
    ],
)
def test_a_forged_line_with_a_right_checksum_is_refused(forged: bytes) -> None:
    """A table twice, blanks, something else than tables, bottomless nesting: not ours, checksum or not."""
    line = _line(forged)
    with pytest.raises(Unsound) as caught:
        verify(line, read_header(line))
    assert caught.value.problem == "shape"


def test_another_ending_is_refused() -> None:
    """A line whose end is not ours is refused even with a right checksum."""
    line = _with_checksum(_line(render_part("t", {}))[:-1] + b" ")
    with pytest.raises(Unsound) as caught:
        verify(line, read_header(line))
    assert caught.value.problem == "shape"


@pytest.mark.parametrize(
    ("start", "problem"),
    [
        (b"", "empty"),
        (b"\0\0\0", "foreign"),
        (b"\xef\xbb\xbf" + _line(), "foreign"),
        (_line().decode().encode("utf-16"), "foreign"),
        (b'{"kzc":0,', "foreign"),
        (b'{"kzc":1,"schema":01,', "damaged_header"),
        (_line().replace(b'"gen":7', b'"gen":07'), "damaged_header"),
        (_line().replace(b"T06", b" 06"), "damaged_header"),
        (b'{"kzc":2,', "newer_format"),
        (b'{"kzc":12345,', "newer_format"),
    ],
)
def test_a_header_is_exact(start: bytes, problem: str) -> None:
    """The header has one spelling; everything else is told for what it is."""
    with pytest.raises(Unsound) as caught:
        read_header(start)
    assert caught.value.problem == problem
    assert caught.value.newer == (problem == "newer_format")


def test_upper_case_digits_are_another_checksum() -> None:
    """A checksum in capitals, one flipped bit away, is not accepted."""
    line = _line(render_part("t", {}))
    stated = json.loads(line)["sha256"]
    with pytest.raises(Unsound):
        read_header(line.replace(stated.encode(), stated.upper().encode()))


def test_pipes_folders_and_dead_links_are_no_files(tmp_path: Path) -> None:
    """What is not a file is told at once, without waiting for a pipe's other end."""
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "folder").mkdir()
    (tmp_path / "link").symlink_to("nowhere")
    found = {}
    for name in ("pipe", "folder", "link"):
        with pytest.raises(Unsound) as caught:
            read_sound(tmp_path / name)
        found[name] = caught.value.problem
    assert found == {"pipe": "not_a_file", "folder": "not_a_file", "link": "dead_link"}
    with pytest.raises(FileNotFoundError):
        read_sound(tmp_path / "nothing")
    with pytest.raises(Unsound) as caught:
        read_sound(tmp_path / ("x" * 300))
    assert caught.value.problem == "unreadable"


def test_a_large_foreign_file_is_refused_by_its_first_bytes(tmp_path: Path) -> None:
    """Seventy megabytes of something else are not read."""
    with (tmp_path / "a").open("wb") as file:
        file.truncate(70 << 20)
    with pytest.raises(Unsound) as caught:
        read_sound(tmp_path / "a")
    assert caught.value.problem == "foreign"


def test_the_signature_changes_with_the_file(tmp_path: Path) -> None:
    """Replacing or rewriting a file changes its signature; a missing one has none."""
    assert signature_of(tmp_path / "a") is None
    (tmp_path / "a").write_bytes(b"x")
    first = signature_of(tmp_path / "a")
    assert signature_of(tmp_path / "a") == first
    (tmp_path / "b").write_bytes(b"x")
    (tmp_path / "b").replace(tmp_path / "a")
    assert signature_of(tmp_path / "a") != first
