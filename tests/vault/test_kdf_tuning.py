"""The cost of a guess is fitted to the machine."""

from __future__ import annotations

import pytest

from kzcompanion.vault.cipher import CHEAPEST, DEFAULT, FLOOR, PASSES_CEILING, KdfCost
from kzcompanion.vault.kdf_tuning import calibrated, raised, work

GIB = 1 << 30


@pytest.mark.parametrize(
    ("one_pass_at_floor", "memory_gib", "expected"),
    [
        (0.06, 16, KdfCost(256 * 1024, 3, 4)),
        (0.01, 16, KdfCost(256 * 1024, 20, 4)),
        (0.0001, 16, KdfCost(256 * 1024, 64, 4)),
        (0.06, 0.5, KdfCost(128 * 1024, 7, 4)),
        (0.01, 0.1, KdfCost(64 * 1024, 64, 4)),
        (0.2, 16, KdfCost(64 * 1024, 4, 4)),
        (5.0, 16, FLOOR),
    ],
)
def test_the_cost_is_fitted_to_the_machine(
    one_pass_at_floor: float, memory_gib: float, expected: KdfCost
) -> None:
    """A fast machine gets more passes, a small one less memory, and none less than the floor."""

    def measure(cost: KdfCost) -> float:
        return one_pass_at_floor * cost.passes * cost.memory_kib / FLOOR.memory_kib

    assert calibrated(0.8, memory=int(memory_gib * (1 << 30)), measure=measure) == expected


def test_this_machine_can_be_measured() -> None:
    """Measuring really derives keys, and its answer lies between the floor and the ceilings."""
    cost = calibrated(0.2)
    assert FLOOR.memory_kib <= cost.memory_kib <= DEFAULT.memory_kib
    assert FLOOR.passes <= cost.passes <= PASSES_CEILING


@pytest.mark.parametrize(
    ("cost", "seconds", "memory", "expected"),
    [
        (CHEAPEST, 0.0001, 16 * GIB, FLOOR),
        (FLOOR, 0.17, 16 * GIB, DEFAULT),
        (FLOOR, 0.35, 16 * GIB, KdfCost(128 * 1024, 3, 4)),
        (FLOOR, 0.6, 16 * GIB, None),
        (FLOOR, 0.17, GIB // 4, KdfCost(64 * 1024, 12, 4)),
        (DEFAULT, 0.1, 16 * GIB, None),
        (KdfCost(256 * 1024, 20, 4), 0.1, 16 * GIB, None),
    ],
)
def test_a_weak_cost_is_raised_where_the_machine_allows(
    cost: KdfCost, seconds: float, memory: int, expected: KdfCost | None
) -> None:
    """A vault from a slow machine gets stronger on a fast one, never weaker, never beyond the default."""
    assert raised(cost, seconds, memory=memory) == expected
    assert expected is None or 2 * work(cost) <= work(expected) <= work(DEFAULT)
