"""Fits the cost of a password guess to this machine: about a second, within its memory."""

from __future__ import annotations

import time
from collections.abc import Callable

from kzcompanion.vault.cipher import (
    DEFAULT,
    FLOOR,
    PASSES_CEILING,
    SALT_BYTES,
    KdfCost,
    physical_memory,
    stretch,
)

TARGET_SECONDS = 0.8
_GIB = 1 << 30


def work(cost: KdfCost) -> int:
    """Return how much one guess costs, to compare two costs: KiB written over all passes."""
    return cost.memory_kib * cost.passes


def calibrated(
    target_seconds: float = TARGET_SECONDS,
    *,
    memory: int | None = None,
    measure: Callable[[KdfCost], float] | None = None,
) -> KdfCost:
    """Return the cost that takes about the target time here; measures for about a fifth of a second.

    `memory` is this machine's in bytes, `measure` returns the seconds one derivation takes; both are found
    out unless given.
    """
    return fitted(FLOOR, (measure or _seconds)(FLOOR), target_seconds, memory=memory)


def fitted(
    cost: KdfCost, seconds: float, target_seconds: float = TARGET_SECONDS, *, memory: int | None = None
) -> KdfCost:
    """Return the cost for the target time when `cost` took so many seconds; takes no time itself.

    Memory comes first, up to DEFAULT and a quarter of the machine's, then passes.
    """
    memory = memory or physical_memory() or _GIB
    most = max(FLOOR.memory_kib, min(DEFAULT.memory_kib, memory // 4 // 1024))
    per_unit = max(seconds / work(cost), 1e-12)
    size = FLOOR.memory_kib
    while size * 2 <= most and per_unit * size * 2 * FLOOR.passes <= target_seconds:
        size *= 2
    passes = min(max(FLOOR.passes, round(target_seconds / per_unit / size)), PASSES_CEILING)
    return KdfCost(size, passes, FLOOR.lanes)


def raised(cost: KdfCost, seconds: float, *, memory: int | None = None) -> KdfCost | None:
    """Return a much stronger cost to adopt when `cost` took so few seconds, None to leave it.

    Never more than DEFAULT: the vault may travel back to a slower machine.
    """
    wanted = fitted(cost, seconds, memory=memory)
    wanted = KdfCost(wanted.memory_kib, min(wanted.passes, work(DEFAULT) // wanted.memory_kib), wanted.lanes)
    return wanted if work(wanted) >= 2 * work(cost) else None


def _seconds(cost: KdfCost) -> float:
    started = time.perf_counter()
    stretch(b"calibration", bytes(SALT_BYTES), cost)
    return time.perf_counter() - started
