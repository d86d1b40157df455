"""files/atomic: a file is replaced as a whole, or not at all."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from kzcompanion.domain.errors import CannotWrite, DiskFull, SavedUnconfirmed
from kzcompanion.files import atomic
from kzcompanion.files import disk_calls as disk
from kzcompanion.files.atomic import TEMP_SUFFIX, StagedFile, read_whole, remove_quietly, write_durably


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def _refuse(number: int) -> Callable[..., object]:
    def refuse(*_args: object) -> object:
        raise OSError(number, os.strerror(number))

    return refuse


def test_a_new_file_is_private_and_complete(tmp_path: Path) -> None:
    """A file that was not there appears with every byte and for its owner only."""
    write_durably(tmp_path / "a.csv", b"one")
    assert (tmp_path / "a.csv").read_bytes() == b"one"
    assert stat.S_IMODE((tmp_path / "a.csv").stat().st_mode) == 0o600
    assert _names(tmp_path) == ["a.csv"]


def test_an_earlier_file_is_replaced_as_a_whole(tmp_path: Path) -> None:
    """A shorter text after a longer one leaves nothing of the longer."""
    target = tmp_path / "a.csv"
    write_durably(target, b"a long earlier text")
    write_durably(target, bytearray(b"new"))
    assert target.read_bytes() == b"new"


def test_an_empty_payload_is_a_file_too(tmp_path: Path) -> None:
    """Nothing to write still makes the file."""
    write_durably(tmp_path / "empty", b"")
    assert (tmp_path / "empty").read_bytes() == b""


def test_short_writes_are_continued(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A disk that takes three bytes at a time gets all of them."""
    monkeypatch.setattr(disk, "write_some", lambda fd, data: os.write(fd, bytes(data[:3])))
    write_durably(tmp_path / "a", b"0123456789")
    assert (tmp_path / "a").read_bytes() == b"0123456789"


def test_a_write_that_takes_nothing_is_a_full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A write of no bytes never loops; it is told as a full disk."""
    monkeypatch.setattr(disk, "write_some", lambda *_: 0)
    with pytest.raises(DiskFull):
        write_durably(tmp_path / "a", b"0123456789")
    assert _names(tmp_path) == []


@pytest.mark.parametrize(
    "call", ["open_file", "write_some", "sync_file", "close_file", "read_some", "replace_file"]
)
@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO, errno.EACCES])
def test_a_refused_call_leaves_the_earlier_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str, number: int
) -> None:
    """Whichever call the disk refuses, the earlier file stays, nothing else remains and the error is ours."""
    target = tmp_path / "a"
    write_durably(target, b"earlier")
    with monkeypatch.context() as patch:
        real_close = disk.close_file
        patch.setattr(disk, call, _refuse(number))
        if call == "close_file":
            # The descriptor is gone all the same, as on Linux.
            patch.setattr(disk, call, lambda fd: (real_close(fd), _refuse(number)()))
        with pytest.raises(DiskFull if number == errno.ENOSPC else CannotWrite) as caught:
            write_durably(target, b"later")
    assert caught.value.facts["path"] == str(target)
    assert target.read_bytes() == b"earlier"
    assert _names(tmp_path) == ["a"]


def test_other_bytes_read_back_are_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A disk that gives back something else than was written is not believed."""
    real = os.read
    monkeypatch.setattr(disk, "read_some", lambda fd, size: real(fd, size).replace(b"5", b"6"))
    with pytest.raises(CannotWrite) as caught:
        write_durably(tmp_path / "a", b"12345")
    assert caught.value.facts["reason"] == "EIO"


def test_an_unconfirmed_folder_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the folder's sync fails the file may be either, and the error says so."""
    monkeypatch.setattr(disk, "sync_folder", _refuse(errno.EIO))
    with pytest.raises(SavedUnconfirmed):
        write_durably(tmp_path / "a", b"x")


def test_a_file_system_without_folder_sync_is_let_be(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """EINVAL of a folder's sync, as some network file systems answer, is no failure; EIO is one."""
    with monkeypatch.context() as patch:
        patch.setattr(disk, "sync_file", _refuse(errno.EINVAL))
        disk.sync_folder(str(tmp_path))
        patch.setattr(disk, "sync_file", _refuse(errno.EIO))
        with pytest.raises(OSError, match="error"):
            disk.sync_folder(str(tmp_path))


def test_a_scanner_that_lets_go_is_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where another program holds the target for a moment, replacing is tried again."""
    refusals = [PermissionError(errno.EACCES, "held")] * 2
    real = os.replace

    def replace(source: str, target: str) -> None:
        if refusals:
            raise refusals.pop()
        real(source, target)

    monkeypatch.setattr(atomic, "replace_patience_seconds", 2.0)
    monkeypatch.setattr(atomic.time, "sleep", lambda _: None)
    monkeypatch.setattr(disk, "replace_file", replace)
    write_durably(tmp_path / "a", b"x")
    assert (tmp_path / "a").read_bytes() == b"x"


def test_a_temp_left_by_a_dead_process_is_not_in_the_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A leftover of the same name makes us take the next name and is not touched."""
    monkeypatch.setattr(atomic, "_serial", iter([7, 8]))
    leftover = tmp_path / f".a.{os.getpid()}-7{TEMP_SUFFIX}"
    leftover.write_bytes(b"left")
    write_durably(tmp_path / "a", b"x")
    assert (tmp_path / "a").read_bytes() == b"x"
    assert leftover.read_bytes() == b"left"


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    """Writing into a folder that is not there is refused with the reason."""
    with pytest.raises(CannotWrite) as caught:
        write_durably(tmp_path / "gone" / "a", b"x")
    assert caught.value.facts["reason"] == "ENOENT"


def test_a_staged_file_can_be_dropped(tmp_path: Path) -> None:
    """A staged file that is dropped leaves nothing; after publishing, dropping does nothing."""
    StagedFile(str(tmp_path / "a"), b"x").drop()
    assert _names(tmp_path) == []
    staged = StagedFile(str(tmp_path / "a"), b"x").settle()
    staged.publish()
    staged.drop()
    assert _names(tmp_path) == ["a"]


def test_an_interruption_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl+C in the middle of a write leaves no unfinished file."""

    def interrupt(fd: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(disk, "sync_file", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_durably(tmp_path / "a", b"x")
    assert _names(tmp_path) == []


def test_the_hint_to_begin_writing_may_fail(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the system takes no hint, or refuses it, files are written all the same."""
    monkeypatch.setattr(os, "posix_fadvise", _refuse(errno.EINVAL), raising=False)
    write_durably(tmp_path / "a", b"x")
    monkeypatch.delattr(os, "posix_fadvise")
    write_durably(tmp_path / "a", b"y")
    assert (tmp_path / "a").read_bytes() == b"y"


def test_reading_stops_at_the_limit(tmp_path: Path) -> None:
    """No more than the limit is read, however large the file is."""
    (tmp_path / "a").write_bytes(b"0123456789")
    assert read_whole(str(tmp_path / "a"), 4) == b"0123"
    assert read_whole(str(tmp_path / "a"), 40) == b"0123456789"


def test_a_large_file_is_written_and_read_in_pieces(tmp_path: Path) -> None:
    """Files beyond one piece come back whole."""
    payload = os.urandom(1 << 20) * 33
    write_durably(tmp_path / "a", payload)
    assert read_whole(str(tmp_path / "a"), len(payload) + 1) == payload


def test_removing_quietly_says_whether_it_is_gone(tmp_path: Path) -> None:
    """What is not there is gone; a folder cannot be removed as a file."""
    assert remove_quietly(str(tmp_path / "nothing"))
    assert not remove_quietly(str(tmp_path))
