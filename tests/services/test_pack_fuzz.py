"""services/pack_service: whatever a file holds, it is applied whole or not at all."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from laptop import Laptop
from pack_fuzz import mutated
from pack_story import sample_tree, shipped_tree

from kzcompanion.domain.errors import CompanionError
from kzcompanion.domain.file_errors import PackRefused


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Laptop]:
    """Give a laptop without data."""
    found = Laptop(tmp_path / "laptop")
    yield found
    found.services.close()


def version(laptop: Laptop) -> str:
    """Return the version of the shipped country's data in force."""
    return laptop.services.facts.country().pack_version


def outcome(laptop: Laptop, path: Path) -> CompanionError | None:
    """Try to put a pack in force; return how it was refused."""
    try:
        laptop.services.packs.apply(laptop.services.packs.inspect(path))
    except CompanionError as error:
        return error
    return None


def fuzz(laptop: Laptop, folder: Path, seeds: range) -> int:
    """Try mutated packs; whatever is refused changes nothing. Return how many were refused."""
    trees, count = (sample_tree(), shipped_tree()), 0
    for seed in seeds:
        path = folder / "fuzz.kzpack"
        path.write_bytes(mutated(trees[seed % 2], random.Random(seed)))
        generation, before = laptop.services.database.generation, version(laptop)
        files = sorted(one.name for one in laptop.services.folder.packs.glob("*"))
        error = outcome(laptop, path)
        if error is not None:
            count += 1
            assert error.facts["file"] == "fuzz.kzpack"
            assert error.facts["reason"]
            assert isinstance(error, PackRefused) or str(error.facts["path"]).startswith("$")
            assert (laptop.services.database.generation, version(laptop)) == (generation, before)
            assert files == sorted(one.name for one in laptop.services.folder.packs.glob("*"))
        else:
            laptop.services.facts.check()
            assert laptop.services.packs.notices() == ()
            for _ in range(generation < laptop.services.database.generation):
                laptop.services.undo.undo()
            for kept in laptop.services.folder.packs.glob("*"):
                kept.unlink()
    return count


def test_150_mutated_packs_change_all_or_nothing(laptop: Laptop, tmp_path: Path) -> None:
    """Each is applied whole or refused with file, path and reason, and then no byte has changed."""
    assert fuzz(laptop, tmp_path, range(150)) > 75


@pytest.mark.long
def test_1000_mutated_packs_change_all_or_nothing(laptop: Laptop, tmp_path: Path) -> None:
    """The same for 1 000 others."""
    assert fuzz(laptop, tmp_path, range(1_000, 2_000)) > 500
