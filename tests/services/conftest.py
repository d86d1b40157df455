"""Give the tests of the services a desk: real services over a real folder, and a clock set by hand."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))

from hand_clock import HandClock
from laptop import Laptop

from kzcompanion.domain.sim import Sim
from kzcompanion.files.paths import DataFolder
from kzcompanion.services.assembly import Services
from kzcompanion.vault.cipher import CHEAPEST


@pytest.fixture
def clock() -> HandClock:
    """Give a clock that stands until it is set."""
    return HandClock()


@pytest.fixture
def folder(data_dir: Path) -> DataFolder:
    """Give an empty data folder."""
    return DataFolder(data_dir)


@pytest.fixture
def desk(folder: DataFolder, clock: HandClock) -> Iterator[Services]:
    """Give the services over an empty folder, in English."""
    with Services.open(folder, clock, language="en", vault_cost=CHEAPEST) as services:
        yield services


@pytest.fixture
def laptops(tmp_path: Path) -> Iterator[tuple[Laptop, Laptop]]:
    """Give two laptops whose clocks differ by three hours."""
    pair = Laptop(tmp_path / "one"), Laptop(tmp_path / "two", ahead_hours=3)
    yield pair
    for laptop in pair:
        laptop.services.close()


@pytest.fixture
def sim(desk: Services) -> Sim:
    """Give a SIM that is there."""
    return desk.sims.add("blue", "beeline")
