"""Makes the modules of a QR code that every phone camera reads: never a Micro QR, always UTF-8 bytes."""

from __future__ import annotations

from typing import NamedTuple

from kzcompanion.domain.errors import QrTooLong

MOST_BYTES = 550
"""What a code on a screen may hold and still be read in passing: version 18 at level M."""
QUIET = 4
"""Modules of white that belong around every code (ISO/IEC 18004)."""


class QrModules(NamedTuple):
    """Hold the dark modules of a code, without its quiet zone."""

    rows: tuple[bytes, ...]
    """One row of 0 (light) and 1 (dark) per line, as many rows as columns."""

    @property
    def size(self) -> int:
        """Return the modules of one side."""
        return len(self.rows)


def qr_modules(text: str) -> QrModules:
    """Return the code of a text, its error correction at level M or better; raises QrTooLong.

    Byte mode, since left to itself segno takes Cyrillic and some Chinese for Shift-JIS. Text beyond ASCII is
    announced as UTF-8 (ECI 26): without that zbar takes short Chinese for Big5.
    """
    import segno

    size = len(text.encode("utf-8"))
    if size > MOST_BYTES:
        raise QrTooLong(size=size, maximum=MOST_BYTES)
    code = segno.make(
        text, error="m", mode="byte", encoding="utf-8", micro=False, eci=not text.isascii(), boost_error=True
    )
    return QrModules(tuple(bytes(row) for row in code.matrix))
