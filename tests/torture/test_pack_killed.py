"""A data pack applied while the disk fails or the process is killed: the old data or the new, never half."""

from __future__ import annotations

import os
import select
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from disk_faults import FAULTS, Died, FaultyDisk
from laptop import Laptop
from pack_story import NEXT, sample_tree, shipped_tree, written

from kzcompanion.domain.errors import CompanionError


def look(root: Path) -> tuple[str, ...]:
    """Open what was left; whatever is in force is whole. Return its versions."""
    laptop = Laptop(root)
    with laptop.services as services:
        assert services.packs.notices() == ()
        services.facts.check()
        return tuple(country.pack_version for country in services.facts.countries())


def sweep(tmp_path: Path, stride: int) -> int:
    """Let every stride-th call go wrong in every way while a pack is applied; return how many did."""
    pack = written(tmp_path / "x.kzpack", sample_tree())
    start = tmp_path / "start"
    Laptop(start).services.close()
    struck = 0
    for fault in FAULTS:
        at = 0
        while True:
            root = tmp_path / "data"
            shutil.rmtree(root, ignore_errors=True)
            shutil.copytree(start, root)
            if not strike(root, pack, fault, at):
                break
            struck += 1
            assert look(root) in {VERSIONS[:1], VERSIONS}
            at += stride
    return struck


def strike(root: Path, pack: Path, fault: str, at: int) -> bool:
    """Apply a pack on a disk that fails at a call; say whether that call came."""
    services = Laptop(root).services
    preview = services.packs.inspect(pack)
    disk = FaultyDisk(fault, at)
    with pytest.MonkeyPatch.context() as patch:
        disk.install(patch)
        try:
            services.packs.apply(preview)
        except (CompanionError, Died):
            pass
    services.database._lock.release()
    if not disk.dead:
        assert services.facts.countries()[1:] == () or services.packs.notices() == ()
    return disk.struck


def test_any_fault_of_the_disk_leaves_old_or_new(tmp_path: Path) -> None:
    """Full, broken, or dead at a call of the disk: afterwards the data are whole, no pack is broken."""
    assert sweep(tmp_path, 11) > 10


@pytest.mark.long
def test_every_fault_of_the_disk_leaves_old_or_new(tmp_path: Path) -> None:
    """The same at every single call."""
    assert sweep(tmp_path, 1) > 100


def kills(tmp_path: Path, count: int) -> set[tuple[str, ...]]:
    """Kill a process that applies and rolls back without end; return the versions found."""
    pack = written(tmp_path / "x.kzpack", shipped_tree(NEXT))
    root, found = tmp_path / "data", set[tuple[str, ...]]()
    script = Path(__file__).with_name("pack_worker.py")
    for number in range(count):
        with subprocess.Popen(
            [sys.executable, str(script), str(root), str(pack)], stdout=subprocess.PIPE
        ) as worker:
            assert worker.stdout
            for _ in range(1 + number % 4):
                assert worker.stdout.readline()
            select.select([], [], [], number // 4 * 0.003)
            os.kill(worker.pid, signal.SIGKILL)
        found.add(look(root))
    return found


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL")
def test_a_killed_process_leaves_old_or_new(tmp_path: Path) -> None:
    """After kill -9 at any moment the shipped data or the pack are in force, whole."""
    assert kills(tmp_path, 3) <= {VERSIONS[:1], (NEXT,)}


@pytest.mark.long
@pytest.mark.skipif(os.name != "posix", reason="SIGKILL")
def test_a_process_killed_forty_times_leaves_old_or_new(tmp_path: Path) -> None:
    """The same forty times, after every deed and ever later in the next."""
    assert kills(tmp_path, 40) <= {VERSIONS[:1], (NEXT,)}


VERSIONS = ("2026.11.22", "2026.11.29")
"""Of the shipped data and of the sample country."""
