"""Promises about when to look again."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from kzcompanion.domain.next_look import NextLook, next_look

EVENING = datetime(2026, 11, 22, 21, 30, tzinfo=UTC)
"""Half past two in the night of the 23rd at Almaty."""


@pytest.mark.parametrize(
    ("span", "expected"),
    [
        (NextLook.QUARTER, datetime(2026, 11, 22, 21, 45, tzinfo=UTC)),
        (NextLook.HOUR, datetime(2026, 11, 22, 22, 30, tzinfo=UTC)),
        (NextLook.TOMORROW, datetime(2026, 11, 24, 4, tzinfo=UTC)),
    ],
)
def test_the_next_look(span: NextLook, expected: datetime) -> None:
    """A quarter and an hour count from now; tomorrow is nine o'clock of the next Almaty day."""
    assert next_look(span, EVENING) == expected
