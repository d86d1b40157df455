"""A fault or death at every call to the disk: nothing acknowledged is lost, nothing refused comes back."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from disk_faults import FAULTS, Died, FaultyDisk
from storage_story import STORY, TickingClock, state_of, told_states

from kzcompanion.domain.errors import CompanionError, SavedUnconfirmed
from kzcompanion.files.paths import DataFolder
from kzcompanion.storage.database import Database

Figure = Callable[[str], None]
State = dict[str, object]

TRIES = 3
"""How often a refused deed is done again before the disk is taken for full or dead."""


@pytest.fixture(scope="module")
def states(tmp_path_factory: pytest.TempPathFactory) -> list[State]:
    """Tell the story without faults."""
    with Database.open(DataFolder(tmp_path_factory.mktemp("told")), TickingClock()) as database:
        return told_states(database)


def _open(folder: DataFolder) -> Database | None:
    for _ in range(TRIES):
        try:
            database = Database.open(folder, TickingClock())
        except CompanionError:
            continue
        if database.read_only is None:
            return database
        database.close()
    return None


def _tell(folder: DataFolder, states: list[State]) -> list[State]:
    """Tell the story on a bad disk; return the states that may be found afterwards."""
    reached = 0
    database = None
    try:
        database = _open(folder)
        if database is None:
            return states[:1]
        for deed in STORY:
            if not _do(database, deed, states[reached], states[reached + 1]):
                return states[reached : reached + 1]
            reached += 1
    except Died:
        return states[reached : reached + 2]
    finally:
        if database is not None:
            database.close()
    return states[reached:]


def _do(database: Database, deed: Callable[[Database], object], before: State, after: State) -> bool:
    """Do a deed, again when it is refused; say whether it was done."""
    for _ in range(TRIES):
        try:
            deed(database)
        except SavedUnconfirmed:
            assert state_of(database) == after, "unconfirmed, but memory does not show what the disk shows"
            return True
        except CompanionError:
            assert state_of(database) == before, "refused, but memory changed"
        else:
            assert state_of(database) == after
            return True
    return False


def _run(folder: DataFolder, fault: str, at: int, states: list[State]) -> bool:
    """Tell the story with one fault; say whether the fault struck at all."""
    bad = FaultyDisk(fault, at)
    with pytest.MonkeyPatch.context() as patch:
        bad.install(patch)
        possible = _tell(folder, states)
    with Database.open(folder, TickingClock()) as database:
        found = state_of(database)
        assert found in possible, f"{fault} at call {at}: {found}"
        if found == states[-1]:
            return bad.struck
        # The program goes on being usable on the same folder.
        STORY[0](database)
    return bad.struck


@pytest.mark.parametrize(
    "stride", [pytest.param(9, id="short"), pytest.param(1, id="every-call", marks=pytest.mark.long)]
)
def test_a_fault_at_any_call_loses_nothing(
    tmp_path: Path, states: list[State], figure: Figure, stride: int
) -> None:
    """Whichever call fails, is cut short or is a process's last: acknowledged deeds stay, refused do not."""
    runs = 0
    for number, fault in enumerate(FAULTS):
        at, struck = number % stride, True
        while struck:
            root = tmp_path / "data"
            struck = _run(DataFolder(root), fault, at, states)
            shutil.rmtree(root)
            runs += struck
            at += stride
    figure(
        f"fault sweep: {runs} runs ({len(FAULTS)} faults, every {stride}. call), 0 lost, 0 refused but there"
    )
    assert runs > 1500 / stride


def _spoil_main(folder: DataFolder) -> None:
    folder.data_file.write_bytes(folder.data_file.read_bytes()[:-7])


def _spoil_copy(folder: DataFolder) -> None:
    max(folder.backups.iterdir()).write_bytes(b"spoilt")


def _leave_alone(_: DataFolder) -> None:
    """Leave a healthy folder healthy."""


def _put_old_back(folder: DataFolder) -> None:
    shutil.copy(min(folder.backups.iterdir()), folder.data_file)


@pytest.mark.parametrize("spoil", [_spoil_main, _spoil_copy, _put_old_back, _leave_alone])
@pytest.mark.parametrize(
    "stride", [pytest.param(5, id="short"), pytest.param(1, id="every-call", marks=pytest.mark.long)]
)
def test_a_fault_while_mending_loses_nothing(
    tmp_path: Path, states: list[State], figure: Figure, stride: int, spoil: Callable[[DataFolder], None]
) -> None:
    """A fault or death at any call of a start that restores or mends leaves everything for the next start."""
    told = DataFolder(tmp_path / "told")
    with Database.open(told, TickingClock()) as database:
        told_states(database)
    spoil(told)
    runs = 0
    for number, fault in enumerate(FAULTS):
        at, struck = number % stride, True
        while struck:
            folder = DataFolder(tmp_path / "data")
            shutil.copytree(told.root, folder.root)
            bad = FaultyDisk(fault, at)
            with pytest.MonkeyPatch.context() as patch:
                bad.install(patch)
                try:
                    with Database.open(folder, TickingClock()) as database:
                        assert state_of(database) == states[-1], f"{fault} at call {at}"
                except (CompanionError, Died):
                    pass
            with Database.open(folder, TickingClock()) as database:
                assert state_of(database) == states[-1], f"after {fault} at call {at}"
            struck = bad.struck
            runs += struck
            at += stride
            shutil.rmtree(folder.root)
    figure(f"fault while starting ({spoil.__name__.strip('_')}): {runs} runs, 0 lost")
    assert runs > 100 / stride
