"""Promises of the clock."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from kzcompanion.services.clock import FixedClock, SystemClock


def test_the_system_clock_goes_on_in_utc() -> None:
    """Two looks at the system clock are in order, aware, in UTC."""
    first, second = SystemClock().now(), SystemClock().now()
    assert first <= second
    assert first.utcoffset() == timedelta(0)


def test_a_fixed_clock_stands() -> None:
    """A fixed clock tells its instant for ever, in UTC."""
    clock = FixedClock(datetime(2026, 11, 22, 12, tzinfo=timezone(timedelta(hours=5))))
    assert clock.now() == clock.now() == datetime(2026, 11, 22, 7, tzinfo=UTC)
    assert clock.now().tzinfo is UTC


def test_a_time_without_zone_is_refused() -> None:
    """An instant without a zone would mean the laptop's."""
    with pytest.raises(ValueError, match="zone"):
        FixedClock(datetime(2026, 11, 22))  # noqa: DTZ001 - the fault that is tested
