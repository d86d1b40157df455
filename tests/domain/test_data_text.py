"""Promises of reading amounts of mobile data."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzcompanion.domain.data_text import MAXIMUM_MB, MB_PER_GB, parse_data
from kzcompanion.domain.errors import BadInput, DataAmountNotUnderstood, Missing, TextNotStorable


@pytest.mark.parametrize(
    ("text", "megabytes"),
    [
        ("0", 0),
        ("300", 300),
        ("300 MB", 300),
        ("300MB", 300),
        ("300 mb.", 300),
        ("500 Мб", 500),
        ("500 МБ", 500),
        ("500M", 500),
        ("500兆", 500),
        ("５００ＭＢ", 500),
        ("٥٠٠ MB", 500),
        ("1 GB", 1024),
        ("1.5 GB", 1536),
        ("1,5 ГБ", 1536),
        ("1,5 Гб.", 1536),
        ("1.5G", 1536),
        ("0.3 GB", 307),
        ("3.456 GB", 3538),
        ("1.000 GB", 1024),
        ("12,3 MB", 12),
        ("0,5 MB", 0),
        ("1 234 MB", 1234),
        ("1\u00a0234 МБ", 1234),
        ("1'234", 1234),
        ("1 ГБ 200 МБ", 1224),
        ("1GB 200MB", 1224),
        ("1 гб, 200 мб", 1224),
        ("0,123 MB", 0),
    ],
)
def test_an_amount_of_data_is_read_as_megabytes(text: str, megabytes: int) -> None:
    """Every usual way to write data is read, rounded down to whole megabytes; a number alone is megabytes."""
    assert parse_data(text) == megabytes


@pytest.mark.parametrize(
    ("text", "error", "reason"),
    [
        ("", Missing, None),
        ("1,234", DataAmountNotUnderstood, "ambiguous"),
        ("8,6", DataAmountNotUnderstood, "unit"),
        ("1234,5", DataAmountNotUnderstood, "unit"),
        ("1.234 MB", DataAmountNotUnderstood, "ambiguous"),
        ("2 гига", DataAmountNotUnderstood, "form"),
        ("2 TB", DataAmountNotUnderstood, "form"),
        ("200 KB", DataAmountNotUnderstood, "form"),
        ("много", DataAmountNotUnderstood, "form"),
        ("-5", DataAmountNotUnderstood, "form"),
        ("1e9", DataAmountNotUnderstood, "form"),
        ("NaN", DataAmountNotUnderstood, "form"),
        ("½ GB", DataAmountNotUnderstood, "form"),
        ("1,5,5 GB", DataAmountNotUnderstood, "form"),
        ("12 34", DataAmountNotUnderstood, "form"),
        ("GB", DataAmountNotUnderstood, "form"),
        ("10 GB из 20 GB", DataAmountNotUnderstood, "form"),
        ("9" * 5000, DataAmountNotUnderstood, "form"),
        ("1000001", DataAmountNotUnderstood, "too_large"),
        ("1000 GB", DataAmountNotUnderstood, "too_large"),
        ("２00", DataAmountNotUnderstood, "mixed_digits"),
        ("\u202e300", TextNotStorable, "reordering"),
    ],
)
def test_what_is_no_amount_of_data_is_refused(text: str, error: type[BadInput], reason: str | None) -> None:
    """Unknown units, two readings, and what is no number are refused with a reason, at the field."""
    with pytest.raises(BadInput) as caught:
        parse_data(text, field="data_mb")
    assert type(caught.value) is error
    assert (caught.value.field, caught.value.facts.get("reason")) == ("data_mb", reason)


@given(st.integers(0, MAXIMUM_MB))
def test_megabytes_are_read_back(megabytes: int) -> None:
    """A number of megabytes survives being written plainly, with its unit, and as gigabytes and rest."""
    assert parse_data(str(megabytes)) == parse_data(f"{megabytes} МБ") == megabytes
    whole, rest = divmod(megabytes, MB_PER_GB)
    assert parse_data(f"{whole} GB {rest} MB") == megabytes


@given(st.text(alphabet=st.sampled_from("0123456789.,' gGmMbBгГмМбБ兆-e٢\u200b\u202e")))
def test_any_text_is_read_within_bounds_or_refused(text: str) -> None:
    """No text ends in another error than BadInput, and no answer lies out of bounds."""
    with suppress(BadInput):
        assert 0 <= parse_data(text) <= MAXIMUM_MB
