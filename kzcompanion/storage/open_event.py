"""What happened to the data file that the user should be told of."""

from __future__ import annotations

import msgspec


class OpenEvent(msgspec.Struct, frozen=True):
    """Say as a slug what was found or done, with the facts a sentence needs.

    restored, older_copy_put_back: generation, at, problem, kept (path), missing (changes that may be lost),
    sims, entries (how many are there)
    outside_change: problem, kept · copy_failed: reason · copy_mended: generation · room_made: files
    copy_set_aside: generation, kept (only from mending)
    migrated: from_schema, to_schema, kept · migration_failed: from_schema · lock_without_effect: none
    """

    slug: str
    facts: dict[str, object] = {}
