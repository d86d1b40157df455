"""What one durable log costs as the ledger grows, beside stock TinyDB and SQLite in the same run."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from statistics import median

import pytest

Figure = Callable[[str], None]

TRIES = 8
"""Measurements on a busy machine before a limit counts as missed."""


def _measure(folder: Path, *what: object) -> dict[str, list[float]]:
    script = Path(__file__).with_name("storage_costs.py")
    command = [sys.executable, str(script), *map(str, what)]
    done = subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, check=True)
    return json.loads(done.stdout)


@pytest.mark.parametrize(
    ("size", "rounds", "limit"),
    [
        pytest.param(100, 40, 2.0, id="100"),
        pytest.param(1_000, 20, 1.0, id="1000"),
        pytest.param(10_000, 7, 0.5, id="10000"),
        pytest.param(100_000, 5, 0.5, id="100000", marks=pytest.mark.long),
    ],
)
def test_log_cost(tmp_path: Path, figure: Figure, size: int, rounds: int, limit: float) -> None:
    """One durable log, both copies and the history written, costs at most the limit times a stock insert."""
    ratio = limit
    for _ in range(TRIES):
        spent = _measure(tmp_path, "log", size, rounds)
        cells = ", ".join(f"{name} {median(times):.2f} ({min(times):.2f})" for name, times in spent.items())
        ratio = min(spent["ours"]) / min(spent["stock"])
        figure(f"one log at {size} entries, ms median (best): {cells}; ours / stock {ratio:.2f}")
        if ratio <= limit:
            return
    pytest.fail(f"{ratio:.2f} times stock TinyDB, at most {limit} allowed")


def test_opening_is_quick(tmp_path: Path, figure: Figure) -> None:
    """Twenty SIMs and a thousand entries are open and read in less than fifteen milliseconds, at best."""
    spent = _measure(tmp_path, "open")
    opened, read = min(spent["open"]), min(spent["read"])
    figure(f"opening 20 SIMs and 1000 entries, best ms: open {opened:.1f}, with every entry read {read:.1f}")
    assert read < 15


def test_an_import_of_ten_thousand_rows_takes_a_second(tmp_path: Path, figure: Figure) -> None:
    """Ten thousand rows are one transaction, in less than a second at best; so is taking them back."""
    spent = _measure(tmp_path, "import")
    done, undone = min(spent["import"]), min(spent["undo"])
    figure(f"import of 10000 rows as one deed, best ms: {done:.0f}; undone in {undone:.0f}")
    assert done < 1000
    assert undone < 1000
