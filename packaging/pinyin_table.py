"""Write resources/data/pinyin.json: how each character of GB2312 is read, for the search by pinyin.

Run by hand when the table is to be made anew, with pypinyin (MIT) at hand and nowhere else:
`uv run --no-project --with pypinyin==0.55.0 python packaging/pinyin_table.py`. The program itself needs
neither the library (0.5 s to import, 3.5 MB) nor its dictionary of phrases: any usual reading of a
character may be typed.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

TABLE = Path(__file__).resolve().parents[1] / "resources" / "data" / "pinyin.json"
_USUAL = 2
"""Readings kept of a character: those behind are rare, and would find what nobody meant."""
_MORE = {"旅": "lu", "律": "lu", "率": "lu", "绿": "lu", "女": "nu"}
"""How people type these whose keyboard has no ü."""


def gb2312() -> Iterator[str]:
    """Yield the 6763 characters of the standard, in its order."""
    for lead in range(0xB0, 0xF8):
        for trail in range(0xA1, 0xFF):
            try:
                yield bytes((lead, trail)).decode("gb2312")
            except UnicodeDecodeError:
                continue


def table() -> dict[str, str]:
    """Return the characters under each syllable, `v` standing for ü."""
    from pypinyin import Style, pinyin

    found: defaultdict[str, list[str]] = defaultdict(list)
    for sign in gb2312():
        readings = dict.fromkeys(pinyin(sign, style=Style.NORMAL, heteronym=True)[0])
        usual = [reading for reading in readings if reading.isascii() and reading.isalpha()][:_USUAL]
        for reading in (*usual, *filter(None, [_MORE.get(sign)])):
            found[reading].append(sign)
    return {syllable: "".join(found[syllable]) for syllable in sorted(found)}


if __name__ == "__main__":
    made = table()
    TABLE.write_text(json.dumps(made, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
    print(f"{len(made)} syllables, {sum(map(len, made.values()))} readings, {TABLE.stat().st_size} bytes")
