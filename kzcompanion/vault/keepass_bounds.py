"""Keeps a KeePass file from growing beyond all bounds when it is unpacked; the library knows no limit."""

from __future__ import annotations

import threading
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from kzcompanion.domain.errors import KeepassDamaged

CEILING = 128 * 1024 * 1024
"""Most octets one file may hold unpacked: twice what a file may have at all, and photos hardly pack."""

_one_at_a_time = threading.RLock()


class Unpacker:
    """Stand for `zlib` in the library while one file is read; all that is unpacked comes out of one purse."""

    def __init__(self, most: int) -> None:
        self._left = most

    def decompress(self, octets: bytes, wbits: int = zlib.MAX_WBITS) -> bytes:
        """Return what was packed; raises zlib.error, and KeepassDamaged before it is more than is left."""
        unpacking = zlib.decompressobj(wbits)
        found = unpacking.decompress(octets, self._left + 1)
        if len(found) > self._left:
            raise KeepassDamaged(path=None, reason="cost")
        if not unpacking.eof:
            raise zlib.error("incomplete")
        self._left -= len(found)
        return found

    def __getattr__(self, name: str) -> Any:
        return getattr(zlib, name)


@contextmanager
def bounded() -> Iterator[None]:
    """Let the library unpack no more than CEILING in the block."""
    from pykeepass import pykeepass
    from pykeepass.kdbx_parsing import common

    with _one_at_a_time:
        common.zlib = pykeepass.zlib = Unpacker(CEILING)
        try:
            yield
        finally:
            common.zlib = pykeepass.zlib = zlib
