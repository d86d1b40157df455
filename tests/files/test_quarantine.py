"""files/quarantine: set aside, untouched, under a free name."""

from __future__ import annotations

import errno
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kzcompanion.domain.errors import CannotWrite
from kzcompanion.files import disk_calls as disk
from kzcompanion.files.quarantine import keep_copy, private_tree, set_aside

NOW = datetime(2026, 11, 22, 6, 22, 5, tzinfo=UTC)


def test_a_file_moves_with_its_bytes(tmp_path: Path) -> None:
    """A file set aside keeps its bytes and names when and why; a second one gets its own name."""
    for text in (b"one", b"two"):
        (tmp_path / "kz.json").write_bytes(text)
        set_aside(tmp_path / "kz.json", tmp_path / "q", "damaged", NOW)
    assert {path.name: path.read_bytes() for path in (tmp_path / "q").iterdir()} == {
        "20261122T062205Z-damaged-kz.json": b"one",
        "20261122T062205Z-damaged-2-kz.json": b"two",
    }
    assert not (tmp_path / "kz.json").exists()


def test_folders_pipes_and_dead_links_move_too(tmp_path: Path) -> None:
    """Whatever stands in the place of a file can be set aside."""
    (tmp_path / "a").mkdir()
    os.mkfifo(tmp_path / "b")
    (tmp_path / "c").symlink_to("nowhere")
    kept = [set_aside(tmp_path / name, tmp_path / "q", "odd", NOW) for name in "abc"]
    assert kept[0].is_dir()
    assert kept[1].is_fifo()
    assert kept[2].is_symlink()


def test_when_nothing_can_be_moved_it_is_told(tmp_path: Path) -> None:
    """A file that is not there, or a quarantine that is a file, is told as CannotWrite."""
    with pytest.raises(CannotWrite):
        set_aside(tmp_path / "gone", tmp_path / "q", "odd", NOW)
    (tmp_path / "file").touch()
    with pytest.raises(CannotWrite):
        set_aside(tmp_path / "file", tmp_path / "file", "odd", NOW)
    with pytest.raises(CannotWrite):
        keep_copy(b"x", "kz.json", tmp_path / "file", "conflict", NOW)


def test_a_copy_can_be_kept(tmp_path: Path) -> None:
    """Bytes that exist nowhere else are written into the quarantine."""
    kept = keep_copy(b"ours", "kz.json", tmp_path / "q", "conflict", NOW)
    assert kept.read_bytes() == b"ours"
    assert kept.parent == tmp_path / "q"


def test_a_tree_is_made_private(tmp_path: Path) -> None:
    """Missing folders are made for the owner only; existing ones are left as they are."""
    private_tree(tmp_path / "a" / "b" / "c")
    private_tree(tmp_path / "a" / "b" / "c")
    assert {(tmp_path / name).stat().st_mode & 0o777 for name in ("a", "a/b", "a/b/c")} == {0o700}


def test_a_sync_that_fails_does_not_undo_the_move(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When only the confirmation fails, the move stands: at worst it is done again at the next start."""

    def refuse(folder: str) -> None:
        raise OSError(errno.EIO, "io")

    (tmp_path / "a").touch()
    monkeypatch.setattr(disk, "sync_folder", refuse)
    assert set_aside(tmp_path / "a", tmp_path / "q", "odd", NOW).exists()
    private_tree(tmp_path / "new")
    assert (tmp_path / "new").is_dir()
