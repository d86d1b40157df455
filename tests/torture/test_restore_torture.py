"""A restore that is killed or that the disk refuses at any call leaves the old state or the new one."""

from __future__ import annotations

import os
import random
import select
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from disk_faults import FAULTS, Died, FaultyDisk
from laptop import Laptop

from kzcompanion.domain.backup import RestoreMode
from kzcompanion.domain.errors import CompanionError, SavedUnconfirmed
from kzcompanion.files.paths import DataFolder
from kzcompanion.services.assembly import Services
from kzcompanion.services.clock import SystemClock

Figure = Callable[[str], None]
State = tuple[list[str], list[str], bool]


def state_of(services: Services) -> State:
    """Return nicknames, entries, and whether there is a vault."""
    sims = services.sims.list(include_archived=True)
    entries = [entry.id for sim in sims for entry in services.ledger.entries(sim.id)]
    return sorted(sim.nickname for sim in sims), sorted(entries), services.vault.state() != "none"


@pytest.fixture
def backups(tmp_path: Path) -> tuple[Path, Path]:
    """Give two backups of different laptops, one of them with a vault."""
    paths = tmp_path / "one.kzbackup", tmp_path / "other.kzbackup"
    for number, path in enumerate(paths):
        laptop = Laptop(tmp_path / f"source{number}")
        sim = laptop.fill(f"sim {number}", entries=20 + number)
        if number:
            laptop.seal(sim.id, pin="0000")
        laptop.backup(path)
        laptop.services.close()
    return paths


def held(path: Path, folder: Path) -> State:
    """Return the state a backup holds."""
    laptop = Laptop(folder)
    laptop.restore(path)
    state = state_of(laptop.services)
    laptop.services.close()
    return state


@pytest.mark.parametrize("kills", [pytest.param(40, id="short"), pytest.param(400, marks=pytest.mark.long)])
def test_killed_while_restoring(
    tmp_path: Path, backups: tuple[Path, Path], figure: Figure, kills: int
) -> None:
    """Killed at a random moment, the data are those of one backup or of the other, whole, and open."""
    states = [held(path, tmp_path / path.stem) for path in backups]
    folder, dice = tmp_path / "living", random.Random(kills)
    script = Path(__file__).with_name("restore_zygote.py")
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    restores = 0
    with subprocess.Popen([sys.executable, str(script)], **pipes) as process:
        assert process.stdin
        assert process.stdout
        assert process.stderr
        for _ in range(kills):
            process.stdin.write(f"{folder} {backups[0]} {backups[1]}\n".encode())
            process.stdin.flush()
            pid = int(process.stderr.readline())
            pipe, written = process.stdout.fileno(), b""
            while written.count(b"\n") < dice.randint(1, 6):
                written += os.read(pipe, 1 << 16)
            select.select([], [], [], dice.random() * 0.01)
            os.kill(pid, signal.SIGKILL)
            assert process.stderr.readline() == b"gone\n"
            while select.select([pipe], [], [], 0)[0]:
                written += os.read(pipe, 1 << 16)
            lines = written.decode().splitlines()
            restores += sum(line.startswith("!") for line in lines)
            with Services.open(DataFolder(folder), SystemClock()) as services:
                assert services.database.report == ()
                found = state_of(services)
            last = int(lines[-1].split()[1])
            if lines[-1].startswith("!"):
                assert found == states[last]
            else:
                assert found in (*states, ([], [], False))
        process.stdin.close()
    figure(f"kill -9 while restoring: {kills} kills, {restores} restores, 0 torn, 0 unreadable")
    assert restores > kills // 2


def _run(
    folder: Path, path: Path, mode: RestoreMode, fault: str, at: int, states: tuple[State, State]
) -> bool:
    """Restore with one fault at one call; say whether the fault struck."""
    laptop = Laptop(folder)
    opened = laptop.services.backup.open(path, "correct horse battery staple")
    bad = FaultyDisk(fault, at)
    before, after = states
    with pytest.MonkeyPatch.context() as patch:
        bad.install(patch)
        try:
            restore = laptop.services.restore
            (restore.merge if mode is RestoreMode.MERGE else restore.replace)(opened)
        except Died:
            possible: tuple[State, ...] = states
        except SavedUnconfirmed:
            possible = (after,)
        except CompanionError:
            possible = (before,)
            assert state_of(laptop.services) == before
        else:
            possible = (after,)
    opened.close()
    laptop.services.close()
    with Services.open(DataFolder(folder), SystemClock()) as services:
        assert state_of(services) in possible, f"{fault} at call {at}"
    return bad.struck


@pytest.mark.parametrize("mode", RestoreMode)
@pytest.mark.parametrize("stride", [pytest.param(5, id="short"), pytest.param(1, marks=pytest.mark.long)])
def test_a_fault_at_any_call(
    tmp_path: Path, backups: tuple[Path, Path], figure: Figure, mode: RestoreMode, stride: int
) -> None:
    """Each fault or death at each call to the disk: all of the backup or nothing of it, as it was told."""
    mine = tmp_path / "mine"
    held(backups[0], mine)
    laptop = Laptop(shutil.copytree(mine, tmp_path / "probe"))
    before = state_of(laptop.services)
    laptop.restore(backups[1], mode)
    after = state_of(laptop.services)
    laptop.services.close()
    assert before != after
    runs = 0
    for number, fault in enumerate(FAULTS):
        at = number % stride
        while True:
            folder = shutil.copytree(mine, tmp_path / "run")
            struck = _run(folder, backups[1], mode, fault, at, (before, after))
            shutil.rmtree(folder)
            runs += 1
            at += stride
            if not struck:
                break
    figure(f"fault while restoring ({mode.value}): {runs} runs, 0 torn, 0 refused but there")
    assert runs > 40
