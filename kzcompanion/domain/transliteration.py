"""Writes Russian and Kazakh in Latin letters, so that a traveller can say a sentence aloud.

Russian follows BGN/PCGN 1947, with `yo` for ё as travel guides write it. Kazakh follows BGN/PCGN 1979 without
its macrons, and with `ñ` for ң as the Latin alphabet of 2021 has it: one letter for one sound, and the way
the shipped phrases are written.
"""

from __future__ import annotations

_SHARED = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "yo", "ж": "zh", "з": "z", "и": "i",
    "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t",
    "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": '"', "ы": "y",
    "ь": "'", "э": "e", "ю": "yu", "я": "ya",
}  # fmt: skip
_KAZAKH = {
    "ә": "ä", "ғ": "gh", "қ": "q", "ң": "ñ", "ө": "ö", "ұ": "u", "ү": "ü", "һ": "h", "і": "i",
}  # fmt: skip
_TABLES = {"ru": _SHARED, "kk": _SHARED | _KAZAKH}
_YE_AFTER = frozenset("аеёийоуыэюяъь")
"""After these, and where a word begins, Russian е is heard as `ye`."""


def transliterated(text: str, lang: str) -> str:
    """Return a text in Latin letters, `lang` being `ru` or `kk`; what is not Cyrillic stays as it is."""
    table = _TABLES[lang]
    written: list[str] = []
    before = ""
    for char in text:
        lower = char.lower()
        latin = table.get(lower, char)
        if lower == "е" and lang == "ru" and (before in _YE_AFTER or not before.isalpha()):
            latin = "ye"
        written.append(latin if char == lower else latin.capitalize() if latin != char else char)
        before = lower
    return "".join(written)
