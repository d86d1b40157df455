"""The figure of `status`: at most three times `python -c pass` plus 150 ms at 1 000 entries."""

from __future__ import annotations

import subprocess
import sys
import time
from datetime import timedelta
from pathlib import Path

import pytest

from kzcompanion.domain.money import Money
from kzcompanion.files.paths import DataFolder
from kzcompanion.services.assembly import Services
from kzcompanion.services.clock import SystemClock

RUNS = 15


def fill(folder: Path) -> None:
    """Write 20 SIMs with 50 entries each."""
    with Services.open(DataFolder(folder), SystemClock()) as services:
        now = services.clock.now()
        with services.database.transaction("fill", undoable=False):
            for number in range(20):
                sim = services.sims.add(f"SIM {number}", "beeline")
                for place in range(50):
                    at = now - timedelta(hours=12 * (50 - place))
                    if place % 10 == 9:
                        services.ledger.topup(sim.id, Money.tenge(2000), fee=Money.tenge(50), at=at)
                    else:
                        services.ledger.log(sim.id, Money.tenge(3000 - 50 * (place % 10)), at=at)


def best_ms(*words: str) -> float:
    """Return the shortest of several runs in milliseconds, the first one left out."""
    seconds = []
    for _ in range(RUNS + 1):
        start = time.perf_counter()
        subprocess.run([sys.executable, *words], capture_output=True, check=False)
        seconds.append(time.perf_counter() - start)
    return min(seconds[1:]) * 1000


@pytest.mark.long
def test_status_starts_fast(data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The best of 15 runs stays within the figure; the figures are printed."""
    monkeypatch.delenv("PYTHONDONTWRITEBYTECODE", raising=False)
    monkeypatch.delenv("PYTHONPATH", raising=False)
    monkeypatch.chdir(Path(__file__).resolve().parents[2])
    fill(data_dir)
    bare = best_ms("-c", "pass")
    status = best_ms("-m", "kzcompanion", "--data-dir", str(data_dir), "status")
    limit = 3 * bare + 150
    print(f"python -c pass {bare:.0f} ms, status {status:.0f} ms, limit {limit:.0f} ms")  # noqa: T201
    assert status <= limit
