"""The forecast against simple ones, on ledgers of travellers who do not exist."""

from __future__ import annotations

from statistics import median

import pytest

from tests.bench.forecast_estimators import Estimator, median_rate, ours, score, simple_average
from tests.bench.simulated_ledgers import LENGTHS, Life, lives

KINDS = ("steady", "bursty", "weekly", "outlier", "few_checks")
WIDENINGS = (1.0, 1.25, 1.5, 2.0, 2.5, 3.0, 4.0)
"""By how much the simple average's band is multiplied until it keeps the promise, too."""


@pytest.fixture(scope="module")
def ledgers(request: pytest.FixtureRequest) -> dict[tuple[str, int], list[Life]]:
    """Every kind of life at every length of history: 120 of each, 1 000 with --long."""
    count = 1000 if request.config.getoption("--long") else 120
    return {(kind, length): list(lives(kind, length, count)) for kind in KINDS for length in LENGTHS}


def _shares(estimate: Estimator, ledgers: dict[tuple[str, int], list[Life]]) -> dict[tuple[str, int], float]:
    return {case: score(estimate, found)[0] for case, found in ledgers.items()}


def _median_width(estimate: Estimator, ledgers: dict[tuple[str, int], list[Life]]) -> float:
    return median(width for found in ledgers.values() for width in score(estimate, found)[1])


def test_the_true_day_lies_inside_the_band(
    ledgers: dict[tuple[str, int], list[Life]], capsys: pytest.CaptureFixture[str]
) -> None:
    """In four of five lives of every kind and length of history, or more, the true day was in the band."""
    shares = _shares(ours, ledgers)
    others = {"simple average": simple_average(), "median rate": median_rate}
    with capsys.disabled():
        print("\ninside the band, median width in days, by days of history", *LENGTHS)  # noqa: T201
        for name, estimate in {"ours": ours, **others}.items():
            for kind in KINDS:
                cells = [score(estimate, ledgers[kind, length]) for length in LENGTHS]
                print(  # noqa: T201
                    f"{name:15}{kind:11}",
                    *(f"{share:5.0%} {median(widths):5.1f}" for share, widths in cells),
                )
    assert min(shares.values()) >= 0.80, shares


def test_the_band_is_narrower_than_that_of_the_simple_average(
    ledgers: dict[tuple[str, int], list[Life]], capsys: pytest.CaptureFixture[str]
) -> None:
    """The simple average over the whole ledger tells a wider band in the median, though it is right less
    often; widened until it is right as often, it tells a much wider one.
    """
    width, least = _median_width(ours, ledgers), min(_shares(ours, ledgers).values())
    with capsys.disabled():
        print(f"\nours: median width {width} days, inside {least:.0%} at least")  # noqa: T201
        for factor in WIDENINGS:
            simple = simple_average(factor)
            its_width, its_least = _median_width(simple, ledgers), min(_shares(simple, ledgers).values())
            print(f"simple average x{factor}: {its_width} days, {its_least:.0%} at least")  # noqa: T201
            assert its_width > width
            assert factor > 1.0 or its_least < least
