"""Write resources/data/pinyin.json: how each character of GB2312 is read, for the search by pinyin.

Run by hand when the table is to be made anew, with pypinyin (MIT) at hand and nowhere else:
`uv run --no-project --with pypinyin==0.55.0 python packaging/pinyin_table.py`. The program itself needs
neither the library (0.5 s to import, 3.5 MB) nor its dictionary of phrases: any usual reading of a
everyday character may be typed.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

TABLE = Path(__file__).resolve().parents[1] / "resources" / "data" / "pinyin.json"
_TWO_READINGS = frozenset(
    "行重长还都乐得地着了觉角调单传差参朝藏曾场处当倒度恶发分干给更供号好喝和会间降教解尽禁卷看空累量落没闷模难宁"
    "便切曲任散色少舍省盛识似宿弹系相校血压应与载占涨正只中种转钻作奇率朴强数说提通吐厦薄背奔别泊称乘冲臭创待担弹"
    "的钉读缝佛夹假将结劲卡壳扣勒露绿论蒙秘迫铺圈撒扫扇什沈似台同吓兴旋要殷饮晕扎炸粘折症挣属"
)
"""Everyday characters that are read in two ways; of all others the second reading would find strangers."""
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
        plain = [reading for reading in readings if reading.isascii() and reading.isalpha()]
        usual = plain[: 2 if sign in _TWO_READINGS else 1]
        for reading in (*usual, *filter(None, [_MORE.get(sign)])):
            found[reading].append(sign)
    return {syllable: "".join(found[syllable]) for syllable in sorted(found)}


if __name__ == "__main__":
    made = table()
    TABLE.write_text(json.dumps(made, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
    print(f"{len(made)} syllables, {sum(map(len, made.values()))} readings, {TABLE.stat().st_size} bytes")
