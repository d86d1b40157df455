"""Reads the bytes of a CSV file as rows under known columns, whatever spreadsheet or language made them."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from pathlib import Path

import msgspec

from kzcompanion.domain.errors import Cancelled
from kzcompanion.domain.file_errors import CsvNotReadable
from kzcompanion.files.resources import resource

MOST_BYTES = 32 << 20
MOST_ROWS = 200_000
LONGEST_CELL = 131_072
"""Characters of a cell; Python's reader takes no more."""
BETWEEN_LOOKS = 500
"""Rows between two looks at whether the user wants to stop."""
_ENOUGH_TO_TELL = 400
"""Bytes of the beginning that tell UTF-16 and UTF-32: the names of columns, of which some are ASCII."""
_SEPARATORS = (",", ";", "\t", "|")
_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\0\0", "utf-32"),
    (b"\0\0\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_TOLD_SEPARATOR = re.compile(r'"?sep=([^\w\s"]|\t)"?[ ;,\t]*(?:\r\n|\n|\r)', re.IGNORECASE)
"""A first line by which some spreadsheets tell what parts the cells."""
_OLD = ("gb18030", "cp1251")
"""Encodings of old spreadsheets, told apart by which of them makes known headers, or words."""
_RUSSIAN = re.compile(r"(?:[\x00-\x7f«»—№…\xa0]|\b(?:[А-ЯЁ]?[а-яё]+|[А-ЯЁ]+)\b)*")


class CsvTable(msgspec.Struct, frozen=True, kw_only=True):
    """Hold a table as found: its columns by number, and its rows with the line each stands on."""

    headers: tuple[str, ...]
    columns: dict[str, int]
    """Field name to number of the column, for every header that is known."""
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    """Number of the row as a spreadsheet counts it, the header being 1, and the cells."""
    encoding: str
    separator: str
    cut: int | None = None
    """Number of the last row, where the file ends within it: what its cells held is not sure."""

    def cell(self, row: tuple[str, ...], field: str, columns: Mapping[str, int] | None = None) -> str:
        """Return the text of a field in a row, empty where there is none."""
        number = (self.columns if columns is None else columns).get(field)
        return row[number].strip() if number is not None and number < len(row) else ""


def read_table(path: Path, cancelled: Callable[[], bool] = lambda: False) -> CsvTable:
    """Return the table of a file; raises CsvNotReadable with the reason, Cancelled once that is wished."""
    name = path.name
    try:
        if not path.is_file():  # a pipe would keep us waiting
            raise CsvNotReadable("file", reason="missing", name=name)
        with path.open("rb") as file:
            payload = file.read(MOST_BYTES + 1)
    except (OSError, ValueError):
        raise CsvNotReadable("file", reason="missing", name=name) from None
    if len(payload) > MOST_BYTES:
        raise CsvNotReadable("file", reason="too_large", name=name, limit=MOST_BYTES >> 20)
    return table_of(payload, name, cancelled)


def table_of(payload: bytes, name: str, cancelled: Callable[[], bool] = lambda: False) -> CsvTable:
    """Return the table of these bytes; raises as `read_table` does."""
    best: CsvTable | None = None
    for encoding, text in _texts(payload):
        told = _TOLD_SEPARATOR.match(text)
        for separator in (told[1],) if told else _SEPARATORS:
            rest, lines_before = (text[told.end() :], 1) if told else (text, 0)
            table = _parsed(rest, separator, encoding, name, cancelled, lines_before)
            if table is not None and (best is None or len(table.columns) > len(best.columns)):
                best = table
    if best is None:
        empty = not payload.strip(b"\xef\xbb\xbf\xff\xfe \r\n\t")
        raise CsvNotReadable("file", reason="empty" if empty else "no_text", name=name)
    if not best.columns:
        raise CsvNotReadable("file", reason="no_headers", name=name)
    if len(best.rows) > MOST_ROWS:
        raise CsvNotReadable("file", reason="too_many_rows", name=name, limit=MOST_ROWS)
    return best


def known_columns(headers: Iterable[str]) -> dict[str, int]:
    """Return the number of the column of every known field, the first where two headers mean the same."""
    columns: dict[str, int] = {}
    for number, header in enumerate(headers):
        field = named("headers", header)
        if field is not None:
            columns.setdefault(field, number)
    return columns


def _texts(payload: bytes) -> list[tuple[str, str]]:
    """Return the readings of the bytes as text that are possible, the surest alone if it is sure."""
    for mark, encoding in _MARKS:
        if payload.startswith(mark):
            return _decoded(payload, encoding)
    if found := _decoded(payload, "utf-8"):
        return found
    if widest := _unmarked_widest(payload):
        return _decoded(payload, widest)
    if wide := _unmarked_wide(payload):
        return _decoded(payload, wide)
    old = [pair for encoding in _OLD for pair in _decoded(payload, encoding)]
    # Russian bytes often make Chinese signs, too; Chinese bytes hardly ever make nothing but Russian words.
    return sorted(old, key=lambda pair: not _RUSSIAN.fullmatch(pair[1]))


def _unmarked_wide(payload: bytes) -> str:
    """Return the encoding of UTF-16 without its mark, told by the zeros in ASCII; empty for anything else."""
    start = payload[:_ENOUGH_TO_TELL]
    even, odd = start[::2].count(0), start[1::2].count(0)
    if not even and odd * 4 > len(start) // 2:
        return "utf-16-le"
    return "utf-16-be" if not odd and even * 4 > len(start) // 2 else ""


def _unmarked_widest(payload: bytes) -> str:
    """Return the encoding of UTF-32 without its mark: no character needs its first byte, few the second."""
    start = payload[:_ENOUGH_TO_TELL]
    if len(payload) % 4 or not start:
        return ""
    first, second, third, fourth = (start[place::4].count(0) * 4 == len(start) for place in range(4))
    if third and fourth:
        return "utf-32-le"
    return "utf-32-be" if first and second else ""


def _decoded(payload: bytes, encoding: str) -> list[tuple[str, str]]:
    try:
        text = payload.decode(encoding)
    except UnicodeError:
        return []
    return [] if "\0" in text else [(encoding, text)]


def _parsed(
    text: str,
    separator: str,
    encoding: str,
    name: str,
    cancelled: Callable[[], bool],
    lines_before: int = 0,
) -> CsvTable | None:
    try:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
        headers = next(reader, None)
    except csv.Error:
        return None
    if headers is None or not any(header.strip() for header in headers):
        return None
    columns = known_columns(headers)
    try:
        rows = _rows(reader, cancelled, 2 + lines_before) if columns else ()
    except csv.Error as error:
        if "field limit" in str(error):
            facts = {"row": reader.line_num + lines_before, "limit": LONGEST_CELL}
            raise CsvNotReadable("file", reason="long_cell", name=name, **facts) from None
        raise CsvNotReadable("file", reason="no_text", name=name) from None
    cut = bool(rows) and len(rows[-1][1]) < len(headers) and not text.endswith(("\n", "\r"))
    return CsvTable(
        headers=tuple(headers),
        columns=columns,
        rows=rows,
        encoding=encoding,
        separator=separator,
        cut=rows[-1][0] if cut else None,
    )


def _rows(
    reader: Iterable[list[str]], cancelled: Callable[[], bool], first: int
) -> tuple[tuple[int, tuple[str, ...]], ...]:
    """Return the rows that hold anything; one more than the limit is enough to know."""
    rows: list[tuple[int, tuple[str, ...]]] = []
    for number, cells in enumerate(reader, start=first):
        if number % BETWEEN_LOOKS == 0 and cancelled():
            raise Cancelled
        if any(cell.strip() for cell in cells):
            rows.append((number, tuple(cells)))
            if len(rows) > MOST_ROWS:
                break
    return tuple(rows)


class _Words(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    headers: dict[str, list[str]]
    kinds: dict[str, list[str]]
    channels: dict[str, list[str]]


def named(group: str, text: str) -> str | None:
    """Return what a word of the group `headers`, `kinds` or `channels` means, in any of the languages."""
    return _meanings(group).get(folded(text))


@cache
def _meanings(group: str) -> dict[str, str]:
    words = msgspec.json.decode(resource("data", "csv_headers.json").read_bytes(), type=_Words)
    found: dict[str, list[str]] = getattr(words, group)
    return {folded(alias): field for field, aliases in found.items() for alias in aliases}


def folded(header: str) -> str:
    """Return a word of a table as it is compared: without case, stars, colons and needless spaces."""
    return " ".join(header.strip().strip("*:").replace("_", " ").casefold().split())
