"""Promises of a country's number form."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec
import pytest

from kzcompanion.domain.country import Country

FILE = Path(__file__).resolve().parents[2] / "resources/data/kz/country.json"
RAW = json.loads(FILE.read_text(encoding="utf-8"))
KZ = msgspec.convert(RAW, Country)


@pytest.mark.parametrize(
    "typed",
    [
        "7012345678",
        "+7 (701) 234-56-78",
        "8 701 234 56 78",
        "77012345678",
        "007 701 2345678",
        "７０１２３４５６７８",
    ],
)
def test_a_number_is_understood_however_it_is_typed(typed: str) -> None:
    """Dial code, trunk 8, 00, punctuation and full-width digits all lead to the same ten digits."""
    assert KZ.national_digits(typed) == "7012345678"


@pytest.mark.parametrize(
    "typed", ["", "701", "6 701 234 56 78", "+86 138 0013 8000", "701234567890123", "abc"]
)
def test_a_number_of_the_wrong_length_is_not_bent_into_shape(typed: str) -> None:
    """Too few digits, too many, or a foreign code: no guess."""
    assert KZ.national_digits(typed) is None


def test_mobile_numbers_are_told_from_others() -> None:
    """The pattern of the facts decides, on the whole number."""
    assert KZ.is_mobile("7012345678")
    assert KZ.is_mobile("7472345678")
    assert not KZ.is_mobile("7172345678")
    assert not KZ.is_mobile("70123456789")


def test_a_pattern_that_does_not_compile_is_refused() -> None:
    """A broken regular expression is a fault of the file, found when it is read."""
    with pytest.raises(msgspec.ValidationError, match="mobile_pattern"):
        msgspec.convert({**RAW, "mobile_pattern": "7("}, Country)


@pytest.mark.parametrize("schema", [0, 2])
def test_another_schema_is_refused(schema: int) -> None:
    """Only the shape this version knows is read."""
    with pytest.raises(msgspec.ValidationError, match="schema"):
        msgspec.convert({**RAW, "schema": schema}, Country)
