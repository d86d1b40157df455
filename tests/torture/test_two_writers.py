"""Two processes at once and two windows in turn: nobody overwrites anybody, nothing is lost."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from storage_story import TickingClock, entry

from kzcompanion.domain.errors import DataInUse
from kzcompanion.files.paths import DataFolder
from kzcompanion.storage.database import Database
from kzcompanion.storage.ledger_store import LedgerStore

Figure = Callable[[str], None]

_WRITER = """
import json, sys
from pathlib import Path
from kzcompanion.domain.errors import DataInUse
from kzcompanion.files.paths import DataFolder
from kzcompanion.storage.database import Database
from kzcompanion.storage.ledger_store import LedgerStore
sys.path.insert(0, sys.argv[2])
from storage_story import TickingClock, entry
name, deeds, refused, saved = sys.argv[3], int(sys.argv[4]), 0, []
print("ready", flush=True)
sys.stdin.readline()
while len(saved) < deeds:
    try:
        with Database.open(DataFolder(Path(sys.argv[1])), TickingClock()) as database:
            ledger = LedgerStore(database)
            for _ in range(3):
                saved.append(f"{name}{len(saved)}")
                ledger.put(entry(saved[-1], len(saved), seq=ledger.next_seq("sim")))
            assert database.report == (), database.report
    except DataInUse:
        refused += 1
print(json.dumps([saved, refused]))
"""


@pytest.mark.parametrize("deeds", [pytest.param(60, id="short"), pytest.param(500, marks=pytest.mark.long)])
def test_two_processes_writing_lose_nothing(tmp_path: Path, figure: Figure, deeds: int) -> None:
    """Two processes that open, write and close as fast as they can: each waits, every deed is there."""
    folder = DataFolder(tmp_path / "data")
    story = str(Path(__file__).parents[1] / "storage")
    command = [sys.executable, "-c", _WRITER, str(folder.root), story]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    writers = [subprocess.Popen([*command, name, str(deeds)], **pipes) for name in "ab"]
    for writer in writers:
        assert writer.stdout.readline() == "ready\n"
    for writer in writers:
        writer.stdin.write("go\n")
        writer.stdin.flush()
    expected: set[str] = set()
    refused = 0
    for writer in writers:
        saved, times = json.loads(writer.communicate()[0])
        assert writer.returncode == 0
        expected.update(saved)
        refused += times
    with Database.open(folder, TickingClock()) as database:
        assert {found.id for found in LedgerStore(database).entries("sim")} == expected
        assert database.report == ()
        assert LedgerStore(database).next_seq("sim") == len(expected) + 1
    figure(f"two processes: {len(expected)} deeds, {refused} times told to wait, 0 lost")


_READER = """
import sys
from pathlib import Path
from kzcompanion.files.paths import DataFolder
from kzcompanion.storage.database import Database
from kzcompanion.storage.ledger_store import LedgerStore
sys.path.insert(0, sys.argv[2])
from storage_story import TickingClock
print("ready", flush=True)
seen = reads = 0
while seen < int(sys.argv[3]):
    with Database.open(DataFolder(Path(sys.argv[1])), TickingClock(), read_only=True) as database:
        entries = LedgerStore(database).entries("sim")
        assert database.report == (), database.report
        assert len(entries) >= seen, (len(entries), seen)
        seen, reads = len(entries), reads + 1
print(reads)
"""


def test_a_reader_beside_a_busy_writer_is_never_alarmed(tmp_path: Path, figure: Figure) -> None:
    """Reading again and again while another process saves shows whole states only, and tells of no damage."""
    folder, deeds = DataFolder(tmp_path / "data"), 300
    story = str(Path(__file__).parents[1] / "storage")
    command = [sys.executable, "-c", _READER, str(folder.root), story, str(deeds)]
    with (
        Database.open(folder, TickingClock()) as database,
        subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as reader,
    ):
        assert reader.stdout is not None
        assert reader.stdout.readline() == "ready\n"
        for number in range(deeds):
            LedgerStore(database).put(entry(f"e{number}", number, seq=number))
        reads = int(reader.stdout.readline())
    assert reader.returncode == 0
    figure(f"a reader beside a writer: {reads} reads during {deeds} saves, 0 alarms")


def test_two_windows_in_turn_lose_nothing(tmp_path: Path) -> None:
    """A second window is told the data are in use; after the first is closed it sees all of its work."""
    folder = DataFolder(tmp_path / "data")
    for turn in range(20):
        with Database.open(folder, TickingClock()) as first:
            LedgerStore(first).put(entry(f"e{turn}", turn, seq=turn))
            with pytest.raises(DataInUse):
                Database.open(folder, TickingClock())
            with Database.open(folder, TickingClock(), read_only=True) as second:
                assert len(LedgerStore(second).entries("sim")) == turn + 1
    with Database.open(folder, TickingClock()) as database:
        assert len(LedgerStore(database).entries("sim")) == 20
