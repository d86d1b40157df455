"""Killed without warning at random points: every acknowledged add, edit and removal is there afterwards."""

from __future__ import annotations

import json
import os
import random
import select
import signal
import subprocess
import sys
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

    def run_and_kill(self, folder: Path, seed: int, lines: int, seconds: float) -> list[str]:
        """Let a worker write so many lines and go on for a moment; return the lines it wrote."""
        assert self.process.stdin
        assert self.process.stderr
        assert self.process.stdout
        self.process.stdin.write(f"{folder} {seed}\n".encode())
        self.process.stdin.flush()
        pid = int(self.process.stderr.readline())
        pipe, written = self.process.stdout.fileno(), b""
        while written.count(b"\n") < lines:
            written += os.read(pipe, 1 << 16)
        select.select([], [], [], seconds)
        os.kill(pid, signal.SIGKILL)
        assert self.process.stderr.readline() == b"gone\n"
        while select.select([pipe], [], [], 0)[0]:
            written += os.read(pipe, 1 << 16)
        return written.decode().splitlines()


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
            # By lines, so that a busy machine does as much; then anywhere within the next few milliseconds.
            lines = zygote.run_and_kill(folder.root, seed, dice.randrange(30), 0.004 * dice.random())
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
