"""A secret does not show itself."""

from __future__ import annotations

import copy
import json
import logging
import pickle

import msgspec
import pytest

from kzcompanion.vault.secret import Secret

CANARY = "canary-4711"


@pytest.mark.parametrize("show", [repr, str, "{}".format, "{:>20}".format, "%s".__mod__, ascii])
def test_a_secret_prints_as_dots(show: object) -> None:
    """No way of printing tells the text or its length."""
    assert callable(show)
    assert "canary" not in show(Secret(CANARY))
    assert show(Secret(CANARY)) == show(Secret(""))


@pytest.mark.parametrize(
    "carry", [pickle.dumps, copy.copy, copy.deepcopy, json.dumps, msgspec.json.encode, vars, hash, list, len]
)
def test_a_secret_is_not_carried_away(carry: object) -> None:
    """Pickle, copies and JSON are refused, and the refusal does not tell the text either."""
    assert callable(carry)
    with pytest.raises(TypeError) as refused:
        carry(Secret(CANARY))
    assert CANARY not in repr(refused.value)


def test_a_secret_in_a_log_line_is_dots(caplog: pytest.LogCaptureFixture) -> None:
    """A log line that names a secret does not hold it."""
    logging.getLogger("test").warning("field %s", Secret(CANARY))
    assert "\u2022\u2022\u2022" in caplog.text
    assert CANARY not in caplog.text


def test_a_secret_pours_into_a_sink_and_gives_nothing_back() -> None:
    """The one way out is a sink, which gets exactly the text."""
    poured: list[str] = []
    assert Secret("\U0001f511 0123 ").pour(poured.append) is None  # type: ignore[func-returns-value]
    assert poured == ["\U0001f511 0123 "]


def test_secrets_compare_by_their_text() -> None:
    """Equal texts are equal, other texts and other things are not, whatever characters they hold."""
    assert Secret("\ud800") == Secret("\ud800")
    assert Secret("a") != Secret("b")
    assert Secret("a") != "a"
