"""Whether this machine's clock can be right: nothing can have been written later than now."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

SLACK = timedelta(hours=1)
"""A clock that was set meanwhile may be off by a little; a wrong day or year is what hurts."""

AHEAD = timedelta(days=1)
"""How far an entry may lie in the future when it is logged: a laptop's clock may be in another zone."""


def written_ahead(
    now: datetime, written: Iterable[datetime | None], *, slack: timedelta = SLACK
) -> datetime | None:
    """Return the latest instant that lies ahead of now by more than the slack, None where all is well."""
    latest = max((at for at in written if at is not None), default=None)
    return latest if latest is not None and latest - now > slack else None
