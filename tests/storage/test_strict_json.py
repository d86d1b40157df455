"""storage/strict_json: only what comes back unchanged is stored."""

from __future__ import annotations

import json

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzcompanion.domain.errors import TextNotStorable
from kzcompanion.storage.strict_json import DEEPEST, check_record

_TEXT = st.text(st.characters(codec="utf-8"))
_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(1 << 63), (1 << 63) - 1) | _TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_TEXT, inner, max_size=4),
    max_leaves=20,
)


@given(st.dictionaries(_TEXT, _VALUES, max_size=5))
def test_what_is_accepted_comes_back_the_same(record: dict[str, object]) -> None:
    """Every record that passes is the same after writing and reading, for us and for any JSON reader."""
    check_record(record)
    encoded = msgspec.json.encode(record)
    assert msgspec.json.decode(encoded) == record
    assert json.loads(encoded) == record


@pytest.mark.parametrize(
    "value",
    [
        1.5,
        float("nan"),
        float("inf"),
        b"x",
        (1, 2),
        {1: "x"},
        {None: "x"},
        {1, 2},
        1 << 63,
        -(1 << 63) - 1,
        object(),
    ],
)
def test_what_would_change_is_refused(value: object) -> None:
    """Floats, tuples, keys that are no text, numbers too large: refused before anything is written."""
    with pytest.raises((TypeError, ValueError)):
        check_record({"a": [value]})


@pytest.mark.parametrize("record", [{"a": "\ud800"}, {"\udfff": 1}, {"a": {"b": ["x", "\ud83d"]}}])
def test_broken_text_is_told_as_such(record: dict[str, object]) -> None:
    """Half a character, as a broken paste brings, is told to the user."""
    with pytest.raises(TextNotStorable):
        check_record(record)


def test_only_a_dict_is_a_record() -> None:
    """A list is no record."""
    with pytest.raises(TypeError):
        check_record(["a"])


def test_nesting_has_an_end() -> None:
    """Forty levels pass, more do not."""
    record: dict[str, object] = {}
    for _ in range(DEEPEST - 1):
        record = {"a": record}
    check_record(record)
    with pytest.raises(ValueError, match="deep"):
        check_record({"a": record})
