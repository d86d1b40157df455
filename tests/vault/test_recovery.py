"""The recovery key survives being copied by hand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzcompanion.vault.recovery import LETTERS, new_recovery_key, read_recovery_key

KEY = new_recovery_key()


def test_a_key_is_long_random_and_easy_to_read() -> None:
    """Seven groups of four, no letter that is mistaken for a digit, and no two keys alike."""
    keys = {new_recovery_key() for _ in range(500)}
    assert len(keys) == 500
    for key in keys:
        assert [len(group) for group in key.split(" ")] == [4] * 7
        assert not set(key) & set("ILOU")
    assert set("".join(keys)) == {*LETTERS, " "}


@pytest.mark.parametrize(
    "change",
    [
        str.lower,
        lambda key: key.replace(" ", ""),
        lambda key: key.replace(" ", "-"),
        lambda key: f"  {key}\n",
        lambda key: key.replace("0", "O").replace("1", "l"),
        lambda key: key.replace("0", "o").replace("1", "I"),
        "  ".join,
    ],
)
def test_a_key_is_read_however_it_is_typed(change: object) -> None:
    """Case, spaces, hyphens and look-alikes do not matter."""
    assert callable(change)
    for _ in range(50):
        key = new_recovery_key()
        assert read_recovery_key(change(key)) == key


def test_every_single_mistake_is_found() -> None:
    """One wrong letter, a swap of neighbours, a letter too many or too few: noticed before any waiting."""
    letters = KEY.replace(" ", "")
    for place, letter in enumerate(letters):
        for other in LETTERS:
            if other != letter:
                assert read_recovery_key(letters[:place] + other + letters[place + 1 :]) is None
        assert read_recovery_key(letters[:place] + letters[place + 1 :]) is None
        assert read_recovery_key(letters[:place] + letter + letters[place:]) is None
        if place and letters[place - 1] != letter:
            swapped = letters[: place - 1] + letter + letters[place - 1] + letters[place + 1 :]
            assert read_recovery_key(swapped) is None


@given(st.text(max_size=40))
def test_any_other_text_is_no_key(text: str) -> None:
    """Nothing typed crashes the reader."""
    assert read_recovery_key(text) is None
