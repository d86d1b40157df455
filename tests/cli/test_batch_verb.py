"""Promises of `batch`."""

from __future__ import annotations

import json

import pytest
from prompt import Prompt

from kzcompanion.services.batch_service import LONGEST_LINE


@pytest.fixture(autouse=True)
def _sim(prompt: Prompt) -> None:
    prompt("sim", "add", "--nickname", "blue", "--operator", "beeline")


def lines(*deeds: object) -> bytes:
    """Write deeds as lines."""
    return b"".join(json.dumps(deed).encode() + b"\n" for deed in deeds)


def test_each_line_is_answered_in_order(prompt: Prompt) -> None:
    """One answer a line, bad ones too, and the rest goes on; blank lines say nothing."""
    answer = prompt(
        "batch",
        stdin=lines({"deed": "log", "sim": "blue", "balance": "1500", "key": "a"})
        + b"\n   \r\nnonsense\n"
        + lines({"deed": "topup", "sim": "blue", "amount": "2000", "key": "b"}),
    )
    assert answer.code == 2
    assert [(one["ok"], one["key"]) for one in answer.lines] == [(True, "a"), (False, None), (True, "b")]
    shown = prompt.json("ledger", "blue")["entries"]
    assert [one["id"] for one in shown] == [answer.lines[0]["entry"], answer.lines[2]["entry"]]
    assert [one["key"] for one in shown] == ["a", "b"]


def test_the_same_key_twice_is_one_deed(prompt: Prompt) -> None:
    """Within one run and in the next one, the answer is the same and the entry is one."""
    deed = lines({"deed": "log", "sim": "blue", "balance": "1500", "key": "a"})
    first = prompt("batch", stdin=deed + deed)
    second = prompt("batch", stdin=deed)
    assert (first.code, second.code) == (0, 0)
    assert first.lines == second.lines * 2
    assert len(prompt.json("ledger", "blue")["entries"]) == 1


def test_the_last_line_needs_no_end(prompt: Prompt) -> None:
    """A sender that does not end its last line is answered, too; one that sends nothing is not."""
    assert prompt("batch", stdin=b'{"deed": "log", "sim": "blue", "balance": "1"}').lines[0]["ok"]
    empty = prompt("batch", stdin=b"")
    assert (empty.code, empty.out) == (0, "")


def test_an_endless_line_is_one_refusal(prompt: Prompt) -> None:
    """A line far too long is refused once and does not swallow the next."""
    endless = b'{"deed": "' + b"x" * (3 * LONGEST_LINE) + b'"}\n'
    answer = prompt("batch", stdin=endless + lines({"deed": "log", "sim": "blue", "balance": "1"}))
    assert [one["ok"] for one in answer.lines] == [False, True]
    assert "too long" in answer.lines[0]["message"]


def test_a_line_of_just_the_longest_length_is_read(prompt: Prompt) -> None:
    """The limit itself is still a deed."""
    deed = b'{"deed": "log", "sim": "blue", "balance": "1"'
    line = deed + b" " * (LONGEST_LINE - len(deed) - 2) + b"}\n"
    assert len(line) == LONGEST_LINE
    answer = prompt("batch", stdin=line + line)
    assert [one["ok"] for one in answer.lines] == [True, True]
