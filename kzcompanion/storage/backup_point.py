"""What data and a backup had in common at one moment; merging starts from there."""

from __future__ import annotations

import msgspec

UNSEEN = -1
"""Stands for the revision of a sealed record that the backup's maker has not seen."""


class Point(msgspec.Struct, frozen=True, omit_defaults=True):
    """Remember when data held what a backup holds, by one laptop's clock and its vault's own numbers."""

    at: str
    revisions: dict[str, int] = {}
    """Sealed record -> its revision then; UNSEEN where it said more than the backup."""
    ahead: list[str] = []
    """Records, as `<table>/<id>`, that were newer than in the backup already then."""
