"""The one door to the time of day: a real clock, and a fixed one for scripts and tests."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """Tell the time."""

    def now(self) -> datetime:
        """Return the present instant, aware, in UTC."""


class SystemClock:
    """Tell the time this machine believes in."""

    __slots__ = ()

    def now(self) -> datetime:
        """Return the present instant, aware, in UTC."""
        return datetime.now(UTC)


class FixedClock:
    """Tell the same time for ever, as `--now` asks."""

    __slots__ = ("_instant",)

    def __init__(self, instant: datetime) -> None:
        if instant.tzinfo is None:
            raise ValueError("an instant without a zone is no instant")
        self._instant = instant.astimezone(UTC)

    def now(self) -> datetime:
        """Return the fixed instant, aware, in UTC."""
        return self._instant
