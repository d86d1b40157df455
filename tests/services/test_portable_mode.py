"""Promises of portable mode: data beside the program, said so, and never in silence anywhere else."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hand_clock import HandClock

from kzcompanion.domain.errors import CannotWrite
from kzcompanion.domain.preferences import LANGUAGES
from kzcompanion.files import disk_calls as disk
from kzcompanion.files.paths import PORTABLE_MARKER, DataFolder, resolve_data_folder
from kzcompanion.services.assembly import Services
from kzcompanion.services.sample_service import SampleService
from kzcompanion.services.wording import Wording


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """Give a folder that holds a portable program."""
    beside = tmp_path / "stick"
    beside.mkdir()
    (beside / PORTABLE_MARKER).touch()
    return beside


@pytest.fixture
def portable(stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> DataFolder:
    """Give the data folder of that program; the system's place would be elsewhere."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home" / "data"))
    return resolve_data_folder(None, {}, stick)


def test_everything_stays_on_the_stick(
    portable: DataFolder, stick: Path, tmp_path: Path, clock: HandClock
) -> None:
    """Data, copies, sample data and what is set aside lie beside the program; nothing lies elsewhere."""
    assert portable.portable
    with Services.open(portable, clock) as services:
        services.sims.add("blue", "beeline")
    SampleService(portable, clock).create("en")
    assert {path.relative_to(tmp_path).parts[0] for path in tmp_path.rglob("*") if path.is_file()} == {
        "stick"
    }
    assert (stick / "kzcompanion-data" / "kz.json").is_file()
    assert (stick / "kzcompanion-data" / "sample" / "kz.json").is_file()


def test_a_stick_that_cannot_be_written_is_an_error(
    portable: DataFolder, tmp_path: Path, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A write-protected stick: told as that in every language, and not a byte goes anywhere else."""

    def refuse(folder: Path, mode: int) -> None:
        raise OSError(30, os.strerror(30))

    with monkeypatch.context() as patch:
        patch.setattr(disk, "make_folder", refuse)
        with pytest.raises(CannotWrite) as caught:
            Services.open(portable, clock)
    assert caught.value.exit_code == 5
    assert caught.value.facts["kind"] == "portable"
    for lang in LANGUAGES:
        said = Wording(lang).line(caught.value)
        assert str(portable.root) in said
        assert PORTABLE_MARKER in said
    assert not (tmp_path / "home").exists()
    with Services.open(portable, clock) as services:
        assert services.sims.list() == []


def test_a_file_where_the_folder_should_be_is_an_error(
    portable: DataFolder, tmp_path: Path, clock: HandClock
) -> None:
    """Whatever stands in the way is left alone and told."""
    portable.root.write_text("not a folder")
    with pytest.raises(CannotWrite) as caught:
        Services.open(portable, clock)
    assert caught.value.facts["kind"] == "portable"
    assert portable.root.read_text() == "not a folder"
    assert not (tmp_path / "home").exists()


def test_an_ordinary_folder_is_told_otherwise(tmp_path: Path, clock: HandClock) -> None:
    """Without the marker the sentence says nothing of portable programs."""
    (tmp_path / "data").write_text("not a folder")
    with pytest.raises(CannotWrite) as caught:
        Services.open(DataFolder(tmp_path / "data"), clock)
    assert "kind" not in caught.value.facts
    assert PORTABLE_MARKER not in Wording("en").line(caught.value)
