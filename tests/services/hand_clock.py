"""A clock that stands until a test sets it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

NOON = datetime(2026, 11, 22, 7, tzinfo=UTC)
"""Noon at Almaty."""


class HandClock:
    """Tell the time it was set to."""

    def __init__(self, instant: datetime = NOON) -> None:
        self.instant = instant

    def now(self) -> datetime:
        """Return the time."""
        return self.instant

    def go_on(self, **units: float) -> None:
        """Move on by days, hours, minutes …"""
        self.instant += timedelta(**units)
