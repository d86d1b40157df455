"""Promises about a clock that goes wrong."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from kzcompanion.domain.clock_doubt import written_ahead

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.mark.parametrize("ahead", [timedelta(days=1), timedelta(hours=1, seconds=1), timedelta(days=4000)])
def test_what_was_written_ahead_of_now_is_told(ahead: timedelta) -> None:
    """The latest of them is named, so that one sees how far off the clock is."""
    assert written_ahead(NOW, [None, NOW, NOW + ahead]) == NOW + ahead


@pytest.mark.parametrize(
    "written", [[], [None], [NOW], [NOW + timedelta(hours=1)], [NOW - timedelta(days=9)]]
)
def test_an_ordinary_past_raises_no_doubt(written: list[datetime | None]) -> None:
    """Nothing written, or all of it before now or within the slack."""
    assert written_ahead(NOW, written) is None
