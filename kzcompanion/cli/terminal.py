"""Writes to the two streams of a terminal or a pipe: lines for people, JSON for scripts."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any, BinaryIO, TextIO
from unicodedata import category, east_asian_width

import msgspec

from kzcompanion.cli.usage import AnswerNotWritten


class Terminal:
    """Hold the streams of one run, made to take every character."""

    def __init__(self) -> None:
        self._out = _ready(sys.stdout)
        self._err = _ready(sys.stderr)

    def line(self, text: str = "") -> None:
        """Write one line to the answer; raises as `flush` does."""
        if self._out is not None:
            with _told():
                self._out.write(f"{text}\n")

    def note(self, text: str) -> None:
        """Write one line beside the answer."""
        if self._err is not None:
            with suppress(OSError):  # where nobody can be told, the exit code still tells
                self._err.write(f"{one_line(text)}\n")
                self._err.flush()

    def json(self, answer: Any, *, indent: int = 2) -> None:
        """Write an object as JSON; an indent of -1 makes one line of it."""
        encoded = msgspec.json.encode(answer)
        self.line(msgspec.json.format(encoded, indent=indent).decode())

    def table(self, headers: Sequence[str], rows: Iterable[Sequence[str]], right: frozenset[int]) -> None:
        """Write rows in columns; those numbered in `right` are aligned to the right."""
        for line in columns([headers, *rows], right):
            self.line(line)

    def flush(self) -> None:
        """Wait until everything is out; BrokenPipeError when nobody reads any more, AnswerNotWritten."""
        if self._out is not None:
            with _told():
                self._out.flush()

    @staticmethod
    def stdin() -> BinaryIO | None:
        """Return what is sent to us as bytes, None where there is nothing."""
        return None if sys.stdin is None else sys.stdin.buffer


@contextmanager
def _told() -> Iterator[None]:
    """Tell a full disk beneath the answer from one that refuses the data."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise AnswerNotWritten from error


def columns(rows: Sequence[Sequence[str]], right: frozenset[int]) -> list[str]:
    """Return the rows as lines with aligned columns, counting wide characters as two."""
    widths = [max(map(width, column)) for column in zip(*rows, strict=True)]
    lines = []
    for row in rows:
        cells = []
        for number, (cell, wide) in enumerate(zip(row, widths, strict=True)):
            space = " " * (wide - width(cell))
            cells.append(space + cell if number in right else cell + space)
        lines.append("  ".join(cells).rstrip())
    return lines


def width(text: str) -> int:
    """Return how many columns a terminal gives the text."""
    return sum(
        0 if category(char) in {"Mn", "Me", "Cf"} else 2 if east_asian_width(char) in "WF" else 1
        for char in text
    )


def one_line(text: str) -> str:
    """Return the text without line breaks and control characters."""
    return "".join(char if char.isprintable() or category(char) == "Zs" else " " for char in text)


def _ready(stream: TextIO | None) -> TextIO | None:
    """Make a stream take any character: UTF-8 into pipes and files, escaped where a terminal lacks it."""
    reconfigure = getattr(stream, "reconfigure", None)
    if stream is not None and reconfigure is not None:
        if stream.isatty():
            reconfigure(errors="backslashreplace")
        else:
            reconfigure(encoding="utf-8", errors="backslashreplace")
    return stream
