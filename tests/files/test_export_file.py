"""An export that was killed leaves nothing for ever: the next one into the folder takes it off."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kzcompanion.domain.errors import CannotWrite
from kzcompanion.files import disk_calls
from kzcompanion.files.export_file import OLD_SECONDS, sweep, write_export

_KILLED = (
    "import os, signal, sys\n"
    "from pathlib import Path\n"
    "from kzcompanion.files import disk_calls\n"
    "from kzcompanion.files.export_file import write_export\n"
    "disk_calls.sync_file = lambda fd: os.kill(os.getpid(), signal.SIGKILL)\n"
    "write_export(Path(sys.argv[1]), b'a secret in a file')\n"
)


def aged(path: Path, seconds: float) -> Path:
    """Make a file that was written so many seconds ago."""
    path.touch()
    then = path.stat().st_mtime - seconds
    os.utime(path, (then, then))
    return path


@pytest.mark.skipif(os.name == "nt", reason="kill -9")
@pytest.mark.parametrize("name", ["secrets.kdbx", "secrets.csv", "Pocket sheet.pdf"])
def test_what_a_killed_export_left_goes_with_the_next(tmp_path: Path, name: str) -> None:
    """It stays for a minute, as it may be somebody's who still writes, and is gone after the next export."""
    killed = subprocess.run([sys.executable, "-c", _KILLED, str(tmp_path / name)], check=False)
    assert killed.returncode == -signal.SIGKILL
    (left,) = tmp_path.iterdir()
    assert b"secret" in left.read_bytes()
    write_export(tmp_path / "other.ics", b"text")
    assert left.exists()
    aged(left, OLD_SECONDS + 5)
    write_export(tmp_path / "other.ics", b"text")
    assert [path.name for path in tmp_path.iterdir()] == ["other.ics"]


@pytest.mark.parametrize(
    "name",
    [
        "secrets.kdbx",
        ".secrets.kdbx.12-3.tmp",
        ".secrets.txt.12-3.kztmp",
        "secrets.kdbx.12-3.kztmp",
        ".secrets.kdbx.kztmp",
        ".secrets.kdbx.{own}-3.kztmp",
    ],
)
def test_nothing_else_is_touched(tmp_path: Path, name: str) -> None:
    """Only names that this program gives to unfinished exports, and none of this very process."""
    kept = aged(tmp_path / name.format(own=os.getpid()), 9999)
    write_export(tmp_path / "new.csv", b"text")
    assert kept.exists()


def test_a_link_and_a_folder_of_such_a_name_stay(tmp_path: Path) -> None:
    """Only a file is swept; what a link points to is not looked at."""
    target = aged(tmp_path / "mine", 9999)
    (tmp_path / ".a.csv.1-1.kztmp").symlink_to(target)
    (tmp_path / ".b.csv.1-1.kztmp").mkdir()
    write_export(tmp_path / "new.csv", b"text")
    assert len(list(tmp_path.iterdir())) == 4


def test_a_folder_that_cannot_be_listed_does_not_hinder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The export is written and nothing else is said; one that is not written is told as ever."""
    left = aged(tmp_path / ".a.csv.1-1.kztmp", 9999)

    def refuse(*_words: object, **_more: object) -> list[str]:
        raise PermissionError

    monkeypatch.setattr(disk_calls, "list_folder", refuse)
    write_export(tmp_path / "new.csv", b"text")
    assert (tmp_path / "new.csv").read_bytes() == b"text"
    assert left.exists()
    monkeypatch.undo()
    look = os.stat

    def refuse_left(path: str, **more: bool) -> os.stat_result:
        if path == str(left):
            raise PermissionError
        return look(path, **more)

    monkeypatch.setattr(disk_calls, "look_at", refuse_left)
    assert sweep(tmp_path / "new.csv") == 0
    with pytest.raises(CannotWrite):
        write_export(tmp_path / "nowhere" / "new.csv", b"text")
