"""The form of the data file: one line of JSON with its generation, length and a checksum over every byte."""

from __future__ import annotations

import hashlib
import os
import re
import stat
from collections.abc import Sequence

import msgspec

from kzcompanion.files import disk_calls as disk
from kzcompanion.files.atomic import read_from

FORMAT = 1
"""Number of this form; a file of another form is not read at all."""
LARGEST_BYTES = 1 << 30
_HEADER = re.compile(
    rb'\{"kzc":1,"schema":(0|[1-9]\d{0,8}),"gen":(0|[1-9]\d{0,17}),"at":"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z)",'
    rb'"len":([1-9]\d{0,11}),"sha256":"([0-9a-f]{64})","data":\{'
)
_OTHER_FORM = re.compile(rb'\{"kzc":([1-9]\d{0,8}),')
HEADER_ROOM = 320
"""Bytes that hold the longest header."""
_NO_DIGITS = b"0" * 64
_TAIL = b"}}\n"
_READ_TRIES = 3  # a copy that could not be read once is still better than an older one
_tables = msgspec.json.Decoder(dict[str, msgspec.Raw])
_encode = msgspec.json.Encoder().encode


Signature = tuple[int, int, int, int]
UNKNOWN: Signature = (-1, -1, -1, -1)
"""The signature of a file that cannot be looked at just now."""


class Unsound(Exception):
    """A file is no sound data file; `problem` is a slug, `found` the number of a newer form."""

    def __init__(self, problem: str, found: int | None = None) -> None:
        super().__init__(problem)
        self.problem = problem
        self.found = found

    @property
    def newer(self) -> bool:
        """Say whether a newer program wrote the file in a form we cannot read."""
        return self.problem == "newer_format"


class Header(msgspec.Struct, frozen=True):
    """Hold what the line says of itself."""

    schema: int
    generation: int
    at: str
    length: int
    checksum: str
    digits_at: int
    """Offset of the checksum's digits."""
    data_at: int
    """Offset of the tables' opening brace."""


class SoundFile(msgspec.Struct, frozen=True):
    """Hold a data file whose every byte was verified; the tables are still unread."""

    header: Header
    tables: dict[str, msgspec.Raw]
    payload: bytes
    signature: Signature


def signature_of(path: str | os.PathLike[str]) -> Signature | None:
    """Return what changes when a file is replaced or written; None when there is no such file."""
    try:
        seen = disk.look_at(path)
    except FileNotFoundError:
        return None
    except OSError:
        return UNKNOWN
    return seen.st_dev, seen.st_ino, seen.st_size, seen.st_mtime_ns


def read_sound(path: str | os.PathLike[str]) -> SoundFile:
    """Read and verify a data file; raises FileNotFoundError when nothing is there, else Unsound."""
    name = os.fspath(path)
    for _ in range(_READ_TRIES - 1):
        try:
            return _read_once(name)
        except Unsound as unsound:
            if unsound.problem != "unreadable":
                raise
    return _read_once(name)


def _read_once(name: str) -> SoundFile:
    try:
        fd = disk.open_file(name, disk.READ)
        try:
            # One descriptor for all of it: a writer may put another file under the name meanwhile.
            return _read_open(fd)
        finally:
            disk.close_file(fd)
    except FileNotFoundError:
        if os.path.lexists(name):
            raise Unsound("dead_link") from None
        raise
    except OSError as error:
        raise Unsound("unreadable") from error


def _read_open(fd: int) -> SoundFile:
    seen = os.fstat(fd)
    if not stat.S_ISREG(seen.st_mode):
        raise Unsound("not_a_file")
    if seen.st_size > LARGEST_BYTES:
        raise Unsound("too_large")
    try:
        head = read_header(read_from(fd, HEADER_ROOM))
    except Unsound as unsound:
        raise (_if_newer(fd, unsound) if unsound.newer else unsound) from None
    if head.length != seen.st_size:
        raise Unsound("truncated" if head.length > seen.st_size else "length")
    payload = _from_the_start(fd)
    tables = verify(payload, head)
    return SoundFile(head, tables, payload, (seen.st_dev, seen.st_ino, seen.st_size, seen.st_mtime_ns))


def _if_newer(fd: int, unsound: Unsound) -> Unsound:
    """Return what is wrong: one flipped bit in the form's number is damage, not a newer program."""
    payload = _OTHER_FORM.sub(b'{"kzc":%d,' % FORMAT, _from_the_start(fd), count=1)
    try:
        verify(payload, read_header(payload[:HEADER_ROOM]))
    except Unsound:
        return unsound
    return Unsound("checksum")


def _from_the_start(fd: int) -> bytes:
    os.lseek(fd, 0, os.SEEK_SET)
    return read_from(fd, LARGEST_BYTES + 1)


def read_header(start: bytes) -> Header:
    """Read the first bytes of a data file; raises Unsound."""
    found = _HEADER.match(start)
    if found is None:
        if not start:
            raise Unsound("empty")
        other = _OTHER_FORM.match(start)
        if other is not None and int(other[1]) > FORMAT:
            raise Unsound("newer_format", found=int(other[1]))
        raise Unsound("damaged_header" if start.startswith(b'{"kzc":1,') else "foreign")
    schema, generation, at, length, checksum = (group.decode() for group in found.groups())
    return Header(int(schema), int(generation), at, int(length), checksum, found.start(5), found.end() - 1)


def verify(payload: bytes, head: Header) -> dict[str, msgspec.Raw]:
    """Hold every byte against the header; return the tables unread. Raises Unsound."""
    view = memoryview(payload)
    digest = hashlib.sha256(view[: head.digits_at])
    digest.update(_NO_DIGITS)
    digest.update(view[head.digits_at + len(_NO_DIGITS) :])
    if digest.hexdigest() != head.checksum or len(payload) != head.length:
        raise Unsound("checksum")
    if not payload.endswith(_TAIL):
        raise Unsound("shape")
    try:
        tables = _tables.decode(view[head.data_at : -2])
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise Unsound("shape") from error
    # Nothing between the tables and no table twice: what we would write is as long as what is there.
    written = sum(len(_encode(name)) + 1 + len(memoryview(raw)) for name, raw in tables.items())
    if written + max(0, len(tables) - 1) + 2 != len(payload) - 2 - head.data_at:
        raise Unsound("shape")
    if any(memoryview(raw)[0] != ord("{") for raw in tables.values()):
        raise Unsound("shape")
    return tables


def render(schema: int, generation: int, at: str, parts: Sequence[bytes]) -> tuple[bytearray, str]:
    """Return the whole line and its checksum; each part is `"name":{…}`, encoded."""
    start = f'{{"kzc":{FORMAT},"schema":{schema},"gen":{generation},"at":"{at}","len":'.encode()
    middle = b',"sha256":"' + _NO_DIGITS + b'","data":{'
    rest = len(start) + len(middle) + sum(map(len, parts)) + max(0, len(parts) - 1) + len(_TAIL)
    length = rest + len(str(rest))
    length = rest + len(str(length))
    head = start + str(length).encode() + middle
    # Joined once: at ten thousand entries each further copy costs as much as the checksum.
    line = bytearray(b",").join([head + b"".join(parts[:1]), *parts[1:]])
    line += _TAIL
    checksum = hashlib.sha256(line).hexdigest()
    digits_at = len(head) - len(middle) + len(b',"sha256":"')
    line[digits_at : digits_at + len(_NO_DIGITS)] = checksum.encode()
    return line, checksum


def render_part(name: str, table: object) -> bytes:
    """Return one table as it stands in the line."""
    return _encode(name) + b":" + _encode(table)
