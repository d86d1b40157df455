"""The question for the password on the second day: when it comes, goes, and what it keeps."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kzcompanion.domain.errors import WrongPassword
from kzcompanion.files.paths import DataFolder
from kzcompanion.services.assembly import Services
from kzcompanion.services.clock import FixedClock
from kzcompanion.services.vault_service import VaultState
from kzcompanion.vault.cipher import CHEAPEST

PASSWORD = "rain kettle orbit meadow"
NOW = datetime(2026, 11, 22, 20, 30, tzinfo=UTC)
"""Half past one of the 23rd at Almaty."""


def at(data_dir: Path, moment: datetime) -> Services:
    """Open the data at a moment."""
    return Services.open(DataFolder(data_dir), FixedClock(moment), vault_cost=CHEAPEST)


def test_it_comes_on_the_next_almaty_day_and_not_before(data_dir: Path) -> None:
    """The day is Almaty's; put off, it comes the day after; answered, it never comes again."""
    with at(data_dir, NOW) as services:
        assert not services.password_check.due()
        services.vault.create(PASSWORD)
        services.password_check.plan()
        assert not services.password_check.due()
        assert services.preferences.current().password_check_on == "2026-11-24"
    with at(data_dir, NOW + timedelta(hours=23)) as services:
        assert services.password_check.due()
        services.password_check.plan()
        assert not services.password_check.due()
    with at(data_dir, NOW + timedelta(days=9)) as services:
        assert services.password_check.due()
        with pytest.raises(WrongPassword):
            services.password_check.check("wrong")
        services.password_check.check(PASSWORD)
        assert services.vault.state() is VaultState.LOCKED
        services.password_check.done()
        assert not services.password_check.due()


def test_without_a_vault_nothing_is_asked(data_dir: Path) -> None:
    """A day that is due, or no day at all, is no question when there is nothing to open."""
    with at(data_dir, NOW) as services:
        for day in ("2026-11-01", "nonsense"):
            services.preferences.change(password_check_on=day)
            assert not services.password_check.due()
