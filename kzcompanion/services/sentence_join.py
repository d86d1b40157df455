"""Joins whole sentences: with a space, but after a full-width stop with none, as Chinese wants it."""

from __future__ import annotations

_FULL_WIDTH = "。？！；：，、）”"


def sentences(*parts: str) -> str:
    """Return the parts that are not empty as one text."""
    said = ""
    for part in filter(None, parts):
        said = f"{said}{'' if not said or said[-1] in _FULL_WIDTH else ' '}{part}"
    return said


def ended(text: str) -> str:
    """Return our own sentences with one full stop where a day that has its own, as in `2027 г.`, ends one."""
    return text.replace("..", ".")
