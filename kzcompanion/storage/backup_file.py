"""The form of a backup file: one line of JSON with a head, a checksum over every byte, and an opaque body.

`{"kzb":1,"head":{…},"sha256":"<64 hex digits>","body":"<base64>"}` and a line end. The checksum is taken
with zeros for its own digits. The body is what `backup_body` packed, as it is or sealed by the vault; a
sealed one is bound to every byte before `,"sha256"`.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import os
import re
import stat
from pathlib import Path
from typing import Annotated, Any

import msgspec

from kzcompanion.domain.errors import BackupDamaged, BackupNewer, NotABackup
from kzcompanion.files import disk_calls as disk
from kzcompanion.files.atomic import read_whole
from kzcompanion.storage.stamps import is_stamp

FORMAT = 1
"""Number of this form."""
MOST_BYTES = 64 << 20
"""Bytes a file may have; a hundred thousand entries take about ten million."""
HEAD_ROOM = 64 << 10
"""Bytes within which the body begins."""
_START = re.compile(rb'\{"kzb":([1-9]\d{0,8}),"head":(?=\{)')
_OURS = b'{"kzb":'
_CHECK = re.compile(rb'(?<=\}),"sha256":"([0-9a-f]{64})","body":"')
_END = b'"}\n'
_NO_DIGITS = b"0" * 64

Count = Annotated[int, msgspec.Meta(ge=0, le=10**9)]


class BackupHead(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Hold what a backup says of itself to everyone."""

    id: Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{32}\Z")]
    at: str
    """When it was made, as a stamp."""
    program: Annotated[str, msgspec.Meta(pattern=r"^[0-9A-Za-z.+-]{1,40}\Z")]
    """Version of the program that made it."""
    schema: Annotated[int, msgspec.Meta(ge=1, le=10**6)]
    sims: Count
    entries: Count
    size: Count
    """Bytes of the body, unpacked."""
    seal: dict[str, Any] | None = None
    """How the body was sealed, as the vault understands it; None for a body in clear."""


class BackupFile(msgspec.Struct, frozen=True):
    """Hold a backup file whose every byte was verified; the body is still unread."""

    head: BackupHead
    bound: bytes
    """The bytes a sealed body is bound to."""
    body: bytes


def bound_of(head: BackupHead) -> bytes:
    """Return the beginning of the file, to which a sealed body is bound."""
    return b'{"kzb":%d,"head":' % FORMAT + msgspec.json.encode(head)


def render(head: BackupHead, body: bytes) -> bytes:
    """Return the whole file."""
    start = bound_of(head) + b',"sha256":"'
    rest = b'","body":"' + base64.b64encode(body) + _END
    return start + _digest(start, rest) + rest


def read_backup(path: Path) -> BackupFile:
    """Read and verify a backup file; raises NotABackup, BackupDamaged or BackupNewer."""
    name = os.fspath(path)
    try:
        seen = disk.look_at(name)
        if not stat.S_ISREG(seen.st_mode):
            raise NotABackup("file", path=name, reason="not_a_file")
        start = read_whole(name, HEAD_ROOM)
        if not start:
            raise NotABackup("file", path=name, reason="empty")
        if not start.startswith(_OURS):
            raise NotABackup("file", path=name, reason="foreign")
        if seen.st_size > MOST_BYTES:
            raise BackupDamaged("file", path=name, problem="too_large")
        payload = start if len(start) < HEAD_ROOM else read_whole(name, MOST_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError):
        raise NotABackup("file", path=name, reason="missing") from None
    except (OSError, ValueError) as error:
        raise NotABackup("file", path=name, reason="unreadable") from error
    return _verified(payload, name)


def _verified(payload: bytes, name: str) -> BackupFile:
    start = _START.match(payload)
    if start is None:
        raise BackupDamaged("file", path=name, problem="head")
    number = int(start[1])
    check = _CHECK.search(payload, start.end(), HEAD_ROOM)
    if number > FORMAT:
        if check is None or not _one_digit_off(payload, start, check):
            raise BackupNewer("file", path=name, found=number, known=FORMAT)
        raise BackupDamaged("file", path=name, problem="checksum")
    if check is None or not payload.endswith(_END):
        raise BackupDamaged("file", path=name, problem="truncated")
    if _digest(payload[: check.start(1)], payload[check.end(1) :]) != check[1]:
        raise BackupDamaged("file", path=name, problem="checksum")
    try:
        head = msgspec.json.decode(payload[start.end() : check.start()], type=BackupHead)
        body = base64.b64decode(payload[check.end() : -len(_END)], validate=True)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError, binascii.Error) as error:
        raise BackupDamaged("file", path=name, problem="shape") from error
    if not is_stamp(head.at):
        raise BackupDamaged("file", path=name, problem="shape")
    return BackupFile(head, payload[: check.start()], body)


def _one_digit_off(payload: bytes, start: re.Match[bytes], check: re.Match[bytes]) -> bool:
    """Say whether only the number of the form was damaged, so that no newer program wrote the file."""
    mended = b'{"kzb":%d,"head":' % FORMAT + payload[start.end() : check.start(1)]
    return _digest(mended, payload[check.end(1) :]) == check[1]


def _digest(before: bytes, after: bytes) -> bytes:
    digest = hashlib.sha256(before)
    digest.update(_NO_DIGITS)
    digest.update(after)
    return digest.hexdigest().encode()
