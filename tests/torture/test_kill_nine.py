"""Killed without warning at random points: every acknowledged add, edit and removal is there afterwards."""

from __future__ import annotations

import json
import os
import random
import select
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from storage_story import TickingClock

from kzcompanion.files.paths import DataFolder
from kzcompanion.storage.database import Database
from kzcompanion.storage.ledger_store import LedgerStore

Figure = Callable[[str], None]
Model = dict[str, int]


class _Zygote:
    """Start workers and kill them after a while."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self.process = process

    def run_and_kill(self, folder: Path, seed: int, seconds: float) -> list[str]:
        """Let a worker do deeds for so long; return the lines it wrote."""
        assert self.process.stdin
        assert self.process.stderr
        assert self.process.stdout
        self.process.stdin.write(f"{folder} {seed}\n".encode())
        self.process.stdin.flush()
        pid = int(self.process.stderr.readline())
        written = self._listen(seconds)
        os.kill(pid, signal.SIGKILL)
        assert self.process.stderr.readline() == b"gone\n"
        written += self._listen(0)
        return written.decode().splitlines()

    def _listen(self, seconds: float) -> bytes:
        """Read what is written until it is time, or for 0 what is there."""
        assert self.process.stdout
        written, pipe = b"", self.process.stdout.fileno()
        until = time.monotonic() + seconds
        while select.select([pipe], [], [], max(0.0, until - time.monotonic()))[0]:
            written += os.read(pipe, 1 << 16)
            if seconds and time.monotonic() >= until:
                break
        return written


@contextmanager
def _zygote() -> Iterator[_Zygote]:
    script = Path(__file__).with_name("kill_zygote.py")
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen([sys.executable, str(script)], **pipes) as process:
        yield _Zygote(process)
        assert process.stdin
        process.stdin.close()


def _apply(model: Model, line: str) -> Model:
    changed = dict(model)
    for name, tenge in json.loads(line[2:]):
        if tenge is None:
            changed.pop(name, None)
        else:
            changed[name] = tenge
    return changed


def _possible(model: Model, lines: list[str]) -> list[Model]:
    """Return what may be there after these lines: what was acknowledged, and with it what was being done."""
    for line in lines:
        if line.startswith("!"):
            model = _apply(model, line)
    return [model, _apply(model, lines[-1])] if lines and lines[-1].startswith("?") else [model]


def _found(folder: DataFolder) -> tuple[Model, list[str]]:
    with Database.open(folder, TickingClock()) as database:
        entries = LedgerStore(database).entries("sim")
        model = {entry.id: entry.balance.tiyn // 100 for entry in entries if entry.balance is not None}
        return model, [event.slug for event in database.report]


@pytest.mark.parametrize("kills", [pytest.param(250, id="short"), pytest.param(1000, marks=pytest.mark.long)])
def test_killed_at_any_moment_nothing_acknowledged_is_lost(
    tmp_path: Path, figure: Figure, kills: int
) -> None:
    """One folder lives through all kills: after each it has all that was acknowledged, and nothing else."""
    folder, dice = DataFolder(tmp_path / "data"), random.Random(kills)
    model: Model = {}
    deeds = unreadable = lost = 0
    with _zygote() as zygote:
        for seed in range(kills):
            lines = zygote.run_and_kill(folder.root, seed, dice.choice([0.005, 0.03, 0.1]) * dice.random())
            deeds += sum(line.startswith("!") for line in lines)
            found, told = _found(folder)
            unreadable += bool(told)
            lost += found not in _possible(model, lines)
            model = found
    figure(
        f"kill -9: {kills} kills, {deeds} acknowledged deeds, {unreadable} unreadable, {lost} lost or phantom"
    )
    assert (unreadable, lost) == (0, 0)
    assert deeds > kills
