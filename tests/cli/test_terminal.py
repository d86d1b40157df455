"""Promises of writing to a terminal or a pipe."""

from __future__ import annotations

import io

import pytest

from kzcompanion.cli.terminal import Terminal, columns, one_line, width


def test_columns_count_wide_characters_twice() -> None:
    """Chinese text and combining marks keep the columns straight."""
    assert width("余额") == 4
    assert width("é") == width("e\u0301") == 1
    assert width("a\u200db") == 2
    assert columns([["余额", "1"], ["Balance", "22"]], frozenset({1})) == ["余额      1", "Balance  22"]


def test_a_note_is_one_line() -> None:
    """Nothing that was typed can break or colour a message."""
    assert one_line("a\nb\x1b[31m\tc\u202f5\xa0₸") == "a b [31m c\u202f5\xa0₸"


def test_a_narrow_stream_takes_every_character(monkeypatch: pytest.MonkeyPatch) -> None:
    """A pipe gets UTF-8 whatever the system says; a terminal that lacks a character shows its number."""
    pipe = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    terminal = _Typewriter(io.BytesIO(), encoding="ascii")
    monkeypatch.setattr("sys.stdout", pipe)
    monkeypatch.setattr("sys.stderr", terminal)
    written = Terminal()
    written.line("余额 ₸")
    written.note("₸")
    written.flush()
    terminal.flush()
    assert pipe.buffer.getvalue() == "余额 ₸\n".encode()  # type: ignore[attr-defined]
    assert terminal.buffer.getvalue() == b"\\u20b8\n"  # type: ignore[attr-defined]


class _Typewriter(io.TextIOWrapper):
    def isatty(self) -> bool:
        return True


def test_without_streams_nothing_breaks(monkeypatch: pytest.MonkeyPatch) -> None:
    """A program started without any stream has nowhere to write, and that is no fault."""
    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(f"sys.{name}", None)
    terminal = Terminal()
    terminal.line("x")
    terminal.note("x")
    terminal.flush()
    assert terminal.stdin() is None
