"""Promises of dialling codes."""

from __future__ import annotations

import msgspec
import pytest

from kzcompanion.domain.code import UssdCode

RAW = {
    "id": "x",
    "operators": ["kcell"],
    "purpose_key": "balance",
    "purpose": {"en": "Balance"},
    "code": "*111*3#",
    "kind": "ussd",
    "show": "yes",
    "provenance": {"source": "https://x.kz", "checked_on": "2026", "confidence": "high"},
}


def code(**changes: object) -> UssdCode:
    """Read a code, with changes."""
    return msgspec.convert({**RAW, **changes}, UssdCode)


def test_a_code_serves_its_operators_only() -> None:
    """A code of the phone itself serves everyone."""
    assert code().serves("kcell")
    assert not code().serves("tele2")
    assert code(operators=["*"]).serves("tele2")


def test_a_code_that_needs_a_number_says_so() -> None:
    """It cannot be dialled before the other person's number is filled in."""
    assert code(code="*130*7{number}#").needs_number
    assert not code().needs_number


@pytest.mark.parametrize("text", ["111", "*#06#", "0007{number}"])
def test_what_a_keypad_can_dial_is_a_code(text: str) -> None:
    """Digits, * and #, with the other person's number where it belongs."""
    assert code(code=text).code == text


@pytest.mark.parametrize("text", ["", "tel:*111#", "*111#\n", "*111*3# or *1#", "*1*{amount}#", "*1 1#"])
def test_what_a_keypad_cannot_dial_is_no_code(text: str) -> None:
    """Words, line breaks and other placeholders never reach the dial view."""
    with pytest.raises(msgspec.ValidationError):
        code(code=text)


def test_a_code_that_may_not_be_shown_cannot_be_shipped() -> None:
    """There is no `no`: such a code stays out of the files."""
    with pytest.raises(msgspec.ValidationError):
        code(show="no")
