"""Tells whether a text holds every word typed: as letters, or as the pinyin of its characters."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import msgspec

from kzcompanion.domain.errors import PackBroken
from kzcompanion.domain.guide_text import folded
from kzcompanion.domain.pinyin import Pinyin
from kzcompanion.files.resources import resource


def read_pinyin(table: Path) -> Pinyin:
    """Return the readings of Chinese characters that a file holds; PackBroken if it is damaged."""
    try:
        return Pinyin(msgspec.json.decode(table.read_bytes(), type=dict[str, str]))
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError) as problem:
        raise PackBroken(file=table.name, path="$", problem=str(problem)) from None


@cache
def shipped_pinyin() -> Pinyin:
    """Return the shipped readings, read once; PackBroken."""
    return read_pinyin(resource("data", "pinyin.json"))


def fits(text: str, shown: str, pinyin: Pinyin) -> bool:
    """Tell whether a text holds every word of `text`, whatever the language."""
    held = folded(shown)[0]
    return all(
        term in held or (pinyin.could_be(term) and any(pinyin.find(held, term)))
        for term in folded(text)[0].split()
    )
