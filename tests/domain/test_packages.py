"""Promises about packages: the latest reading wins, the shortest validity leads, text reads back the same."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzcompanion.domain.count_text import parse_count
from kzcompanion.domain.entry_errors import CountNotUnderstood, PackageNotUnderstood
from kzcompanion.domain.errors import BadInput, Missing
from kzcompanion.domain.package_text import (
    checked_packages,
    packages_text,
    parse_package,
    parse_packages,
)
from kzcompanion.domain.packages import MOST_PACKAGES, PackageLeft, PackageUnit, packages_left, shortest_first

DAY = date(2026, 12, 3)
units = st.sampled_from(PackageUnit)
packages = st.builds(
    PackageLeft,
    unit=units,
    left=st.integers(0, 900_000),
    name=st.sampled_from(["", "Night", "Ночь: 50%", "夜间", "a;b"]),
    valid_until=st.none() | st.dates(date(2026, 1, 1), date(2027, 12, 31)),
)


def data(left: int, name: str = "", until: date | None = None) -> PackageLeft:
    """Make a package of data."""
    return PackageLeft(unit=PackageUnit.DATA, left=left, name=name, valid_until=until)


def test_the_latest_reading_of_a_name_wins() -> None:
    """A reading replaces the packages of its names and leaves the others as they were."""
    minutes = PackageLeft(unit=PackageUnit.MINUTES, left=5, name="Night")
    first = (data(100, "Night", DAY), data(50, "Day"), minutes)
    second = (data(80, "NIGHT", DAY),)
    assert packages_left([first, second]) == (data(80, "NIGHT", DAY), data(50, "Day"), minutes)


def test_several_without_a_name_are_one_reading() -> None:
    """Two unnamed packages of one reading both stand, and the next reading replaces both."""
    first = (data(100, until=DAY), data(50))
    assert packages_left([first]) == first
    assert packages_left([first, (data(20),)]) == (data(20),)


@given(st.lists(packages, max_size=8))
def test_the_shortest_validity_leads(found: list[PackageLeft]) -> None:
    """Packages stand in the order operators use them up; what has no known end comes last."""
    order = [one.valid_until or date.max for one in shortest_first(found)]
    assert order == sorted(order)
    assert sorted(map(repr, shortest_first(found))) == sorted(map(repr, found))


@given(st.lists(packages, max_size=6))
def test_text_reads_back_the_same(found: list[PackageLeft]) -> None:
    """What CSV and command line write they read again; a semicolon in a name becomes a comma."""
    try:
        clean = checked_packages(found)
    except PackageNotUnderstood:
        return
    assert parse_packages(packages_text(clean)) == clean
    assert all(";" not in one.name for one in clean)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("data:1500:2026-12-03:Night", data(1500, "Night", DAY)),
        ("DATA: 1,5 ГБ :03.12.2026", data(1536, "", DAY)),
        ("sms:20", PackageLeft(unit=PackageUnit.SMS, left=20)),
        (
            "minutes:1 000::Звонки: всем",
            PackageLeft(unit=PackageUnit.MINUTES, left=1000, name="Звонки: всем"),
        ),
        ("money:150,50", PackageLeft(unit=PackageUnit.MONEY, left=15_050)),
        ("data:0", data(0)),
    ],
)
def test_a_package_is_read(text: str, expected: PackageLeft) -> None:
    """Unit, what is left, the day and the name, the last two where they are told."""
    assert parse_package(text) == expected


@pytest.mark.parametrize(
    "text",
    ["", "data", "data:", "gold:5", "data:-5", "sms:1.5", "data:x", "data:5:31.02.2027", "money:1,234"],
)
def test_what_is_no_package_is_refused(text: str) -> None:
    """Never guessed: a fault names the field."""
    with pytest.raises(BadInput) as caught:
        parse_package(text, field="package")
    assert caught.value.field == "package"


def test_too_many_or_the_same_twice_are_refused() -> None:
    """A reading holds at most MOST_PACKAGES packages, each once."""
    with pytest.raises(PackageNotUnderstood):
        checked_packages([data(n, f"n{n}") for n in range(MOST_PACKAGES + 1)])
    with pytest.raises(PackageNotUnderstood):
        checked_packages([data(1, "Night"), data(2, "night")])
    with pytest.raises(PackageNotUnderstood):
        checked_packages([data(-1)])


@pytest.mark.parametrize(
    ("text", "number"), [("0", 0), (" 92 ", 92), ("1 000", 1000), ("１２", 12), ("1'000", 1000)]
)
def test_whole_numbers_are_read(text: str, number: int) -> None:
    """Digits of any width, grouped or not."""
    assert parse_count(text) == number


@pytest.mark.parametrize("text", ["-1", "1.5", "x", "1e3", "99 99", "1000001", "½"])
def test_other_numbers_are_refused(text: str) -> None:
    """Fractions, signs and what is out of range are refused with the range."""
    with pytest.raises(CountNotUnderstood) as caught:
        parse_count(text, field="days")
    assert (caught.value.field, caught.value.facts["most"]) == ("days", 1_000_000)
    with pytest.raises(Missing):
        parse_count("  ")
