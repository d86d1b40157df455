"""Promises of sources, partial dates and ages."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from kzcompanion.domain.provenance import Confidence, Freshness, Provenance, earliest_day, freshness

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("checked_on", "day"),
    [
        ("2026-01-07", date(2026, 1, 7)),
        ("2025-12", date(2025, 12, 1)),
        ("2021", date(2021, 1, 1)),
        ("~2024", date(2024, 1, 1)),
        ("~2024-25", date(2024, 1, 1)),
        ("~2019-22", date(2019, 1, 1)),
        ("~2018-12", date(2018, 1, 1)),
        ("~2024-05-06", date(2024, 5, 6)),
        ("2023 or later", date(2023, 1, 1)),
        ("undated", None),
    ],
)
def test_a_partial_date_counts_from_its_earliest_day(checked_on: str, day: date | None) -> None:
    """A fact is never made younger than its source allows."""
    assert earliest_day(checked_on) == day


@pytest.mark.parametrize("text", ["", "yesterday", "2026-13", "2026-02-30", "07.01.2026", "2024-25", "20266"])
def test_what_is_no_date_is_refused(text: str) -> None:
    """A date nobody can read is an error, not an age."""
    with pytest.raises(ValueError, match=r"."):
        earliest_day(text)


@pytest.mark.parametrize(
    ("age", "named"),
    [
        (-5, Freshness.FRESH),
        (0, Freshness.FRESH),
        (30, Freshness.FRESH),
        (31, Freshness.AGEING),
        (90, Freshness.AGEING),
        (91, Freshness.OLD),
        (180, Freshness.OLD),
        (181, Freshness.STALE),
        (3000, Freshness.STALE),
    ],
)
def test_facts_age_at_30_90_and_180_days(age: int, named: Freshness) -> None:
    """The last day of a span still belongs to it."""
    assert freshness((TODAY - timedelta(days=age)).isoformat(), TODAY) is named


def test_an_undated_fact_is_its_own_kind() -> None:
    """No date is neither fresh nor stale."""
    assert freshness("undated", TODAY) is Freshness.UNDATED


@pytest.mark.parametrize("source", ["somewhere", "ftp://x", "https://a b", "javascript:alert(1)", "http://"])
def test_a_source_is_an_address_or_a_known_word(source: str) -> None:
    """Anything else is refused."""
    with pytest.raises(ValueError, match="source"):
        Provenance(source=source, checked_on="2026", confidence=Confidence.LOW)


def test_a_provenance_refuses_a_date_that_is_none() -> None:
    """The date is checked together with the source."""
    with pytest.raises(ValueError, match="not a date"):
        Provenance(source="none_found", checked_on="soon", confidence=Confidence.LOW)


def test_only_addresses_can_be_opened() -> None:
    """A source word is told from an address."""
    assert Provenance(source="https://x.kz/a", checked_on="2026", confidence=Confidence.HIGH).is_address
    assert not Provenance(source="own_wording", checked_on="2026", confidence=Confidence.HIGH).is_address
