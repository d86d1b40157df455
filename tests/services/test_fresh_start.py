"""Promises of setting unreadable data aside."""

from __future__ import annotations

import pytest
from hand_clock import HandClock

from kzcompanion.domain.errors import DataDamaged, DataInUse
from kzcompanion.files.paths import DataFolder
from kzcompanion.services.assembly import Services
from kzcompanion.services.fresh_start import set_unreadable_aside


def test_everything_is_kept_and_the_program_starts(folder: DataFolder, clock: HandClock) -> None:
    """What cannot be read lies untouched in the quarantine, data and copies; then all begins anew."""
    with Services.open(folder, clock) as services:
        services.sims.add("blue", "beeline")
        services.sims.add("red", "beeline")
    spoiled = {}
    for path in (folder.data_file, *folder.backups.glob("kz.g*.json")):
        path.write_bytes(path.read_bytes()[:-9])
        spoiled[path.name] = path.read_bytes()
    with pytest.raises(DataDamaged):
        Services.open(folder, clock)
    kept = set_unreadable_aside(folder, clock)
    assert sorted(path.read_bytes() for path in kept) == sorted(spoiled.values())
    with Services.open(folder, clock) as services:
        assert services.sims.list() == []
        assert services.database.report == ()


def test_nothing_is_touched_while_somebody_has_it(folder: DataFolder, clock: HandClock) -> None:
    """An open window keeps its data; where there is nothing, nothing is moved."""
    assert set_unreadable_aside(folder, clock) == ()
    with Services.open(folder, clock) as services:
        services.sims.add("blue", "beeline")
        with pytest.raises(DataInUse):
            set_unreadable_aside(folder, clock)
        assert len(services.sims.list()) == 1
