"""Promises of finding the shipped files."""

from __future__ import annotations

from pathlib import Path

import pytest

from kzcompanion.domain.errors import PackBroken
from kzcompanion.files.resources import resource, resource_root


def test_a_checkout_finds_its_resources() -> None:
    """The data of Kazakhstan are there from any working folder."""
    assert resource("data", "kz", "country.json").is_file()


def test_the_first_place_that_holds_data_wins(tmp_path: Path) -> None:
    """An installed package looks inside itself before it looks beside itself."""
    inside, beside = tmp_path / "package" / "_resources", tmp_path / "resources"
    (beside / "data").mkdir(parents=True)
    assert resource_root((inside, beside)) == beside
    (inside / "data").mkdir(parents=True)
    assert resource_root((inside, beside)) == inside


def test_a_build_without_data_says_so(tmp_path: Path) -> None:
    """A broken build is named, not half started."""
    with pytest.raises(PackBroken) as caught:
        resource_root((tmp_path,))
    assert caught.value.facts["file"] == "resources"
