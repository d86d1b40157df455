"""Reads a CSV file strictly: half a file, wrong columns or unreadable bytes are refused."""

from __future__ import annotations

from collections.abc import Collection

from kzcompanion.domain.file_errors import ImportUnreadable

LIMIT = 64 * 1024 * 1024
"""Most bytes of a file that is brought in."""
_DELIMITERS = (",", ";", "\t")


def text_of(octets: bytes) -> str:
    """Return the text of a file; raises ImportUnreadable for what is none in UTF-8 or marked UTF-16."""
    if len(octets) > LIMIT:
        raise ImportUnreadable("file", reason="too_large")
    encoding = "utf-16" if octets[:2] in {b"\xff\xfe", b"\xfe\xff"} else "utf-8-sig"
    try:
        text = octets.decode(encoding)
    except UnicodeDecodeError:
        raise ImportUnreadable("file", reason="not_text") from None
    if "\x00" in text:
        raise ImportUnreadable("file", reason="not_text")
    if not text.strip():
        raise ImportUnreadable("file", reason="empty")
    return text


def rows_of(text: str) -> list[dict[str, str]]:
    """Return the rows by column name, the names in lower case.

    Raises ImportUnreadable: `half` when a quotation or the last row does not end, `columns` with the line
    when a row has another number of columns than the first.
    """
    import csv
    import io

    first = text.splitlines()[0]
    delimiter = max(_DELIMITERS, key=first.count)
    limit = csv.field_size_limit(len(text) + 1)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    rows: list[dict[str, str]] = []
    try:
        header = [name.strip().casefold() for name in next(reader)]
        for cells in reader:
            if cells and len(cells) != len(header):
                raise ImportUnreadable("file", reason="columns", line=reader.line_num)
            if cells:
                rows.append(dict(zip(header, cells, strict=True)))
    except csv.Error:
        raise ImportUnreadable("file", reason="half", line=reader.line_num) from None
    finally:
        csv.field_size_limit(limit)
    return rows


def has_columns(text: str, names: Collection[str]) -> bool:
    """Tell whether the first line names at least these columns."""
    first = text.splitlines()[0]
    delimiter = max(_DELIMITERS, key=first.count)
    found = {name.strip().strip('"').casefold() for name in first.split(delimiter)}
    return found.issuperset(names)
