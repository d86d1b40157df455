"""Keeps free text in a CSV file from being run as a formula, reversibly."""

from __future__ import annotations

import re

_STARTS_FORMULA = re.compile(r"'*[=+\-@|%\t\r\n＝＋－＠｜％]")
_PLAIN_NUMBER = re.compile(r"[+-]?\d+(\.\d+)?")


def guarded(text: str) -> str:
    """Return the text with an apostrophe before what a spreadsheet would take for a formula."""
    if _STARTS_FORMULA.match(text) and not _PLAIN_NUMBER.fullmatch(text):
        return f"'{text}"
    return text


def unguarded(cell: str) -> str:
    """Return the text that `guarded` made this cell of."""
    if cell.startswith("'") and guarded(cell[1:]) == cell:
        return cell[1:]
    return cell
