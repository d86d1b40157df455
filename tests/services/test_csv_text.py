"""Promises of keeping text from being run as a formula."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kzcompanion.services.csv_text import guarded, unguarded


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+7 701",
        "-x",
        "@sum",
        "%x",
        "|cmd",
        "\tx",
        "\rx",
        "\nx",
        "＝1",
        "＋1",
        "－1x",
        "＠x",
        "｜x",
        "％x",
    ],
)
def test_what_a_spreadsheet_would_run_is_guarded(text: str) -> None:
    """Every start of a formula gets an apostrophe."""
    assert guarded(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "1500", "-500", "+7.50", "note", "a=b", "'quoted'", "余额", "2+2"])
def test_harmless_text_is_left_alone(text: str) -> None:
    """Plain numbers and ordinary text stay as they are."""
    assert guarded(text) == text


@given(st.text())
@example("'=x")
@example("''=x")
@example("'-5")
@example("-5")
@example("'")
def test_guarding_is_reversible(text: str) -> None:
    """Whatever the text, it comes back as it was."""
    assert unguarded(guarded(text)) == text
