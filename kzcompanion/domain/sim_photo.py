"""The photos of a SIM's card: its two sides, and how large a picture may be on the way in and when kept."""

from __future__ import annotations

from enum import StrEnum

LIMIT = 300 * 1024
"""Most bytes of a kept photo."""
FILE_LIMIT = 100 * 1024 * 1024
"""Most bytes of a picture file that is opened at all."""
PIXELS_LIMIT = 200_000_000
"""Most pixels of a picture that is decoded at all."""


class PhotoSide(StrEnum):
    """Name the two sides of the card, or of the paper it came on."""

    FRONT = "front"
    BACK = "back"
