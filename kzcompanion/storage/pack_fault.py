"""Says of a fault in a data pack, as a slug with facts, what the words of the readers mean."""

from __future__ import annotations

import re

from kzcompanion.domain.errors import PackBroken
from kzcompanion.domain.file_errors import KzpackBroken

_LONGEST = 160
_TABLE = (
    ("too_large", r"is larger than (?P<n>\d+) bytes"),
    ("unreadable", r"(?:No such file|Is a directory|Permission denied|cannot be read|embedded null).*"),
    ("not_utf8", r"is not UTF-8 at byte (?P<n>\d+)"),
    ("bom", r"starts with a byte order mark.*"),
    ("no_number", r"is not JSON: (?P<name>-?\w+) is no number"),
    ("not_json", r"is not JSON: .* at line (?P<line>\d+), column (?P<column>\d+)"),
    ("not_json", r"is not JSON: .*"),
    ("too_deep", r"is nested too deeply"),
    ("key_twice", r"has the key (?P<name>.+) twice"),
    ("hidden", r"holds the hidden (?P<name>U\+[0-9A-F]+)"),
    ("newer", r"has the format (?P<n>-?\d+)"),
    ("other_name", r"is (?P<name>\S+), but the head says (?P<wanted>\S+)"),
    ("twice", r"(?P<name>.+) appears twice"),
    ("field_missing", r"Object missing required field `(?P<name>.+?)`"),
    ("field_unknown", r"Object contains unknown field `(?P<name>.*)`"),
    ("wrong_form", r"Expected `str` matching regex .*"),
    ("too_long", r"Expected `(?:str|array|object)` of length <= (?P<n>\d+)"),
    ("too_long", r"is longer than (?P<n>\d+) characters"),
    ("too_short", r"Expected `(?:str|array|object)` of length >= (?P<n>\d+)"),
    ("too_short", r"Expected `array` of (?:at least )?length (?P<n>\d+).*"),
    ("out_of_range", r"Expected `int` (?P<limit>[<>]=? -?\d+)"),
    ("unknown_word", r"Invalid enum value (?P<name>.+)"),
    ("wrong_type", r"Expected `(?P<wanted>[^`]+)`, got `(?P<name>[^`]+)`"),
    (
        "no_date",
        r"Invalid (?:RFC3339|ISO8601) .*|not a date.*|.*out of range for month.*|month must be.*",
    ),
    (
        "not_there",
        r"(?P<name>\S+) (?:is not an operator|does not exist|is not a company of country\.json)",
    ),
    ("placeholders", r"placeholders differ.*|unknown placeholder.*|a brace without its partner"),
    ("prefix", r"the prefix (?P<name>.+) does not begin a number"),
    ("pattern", r"mobile_pattern: .*"),
    ("source", r"source is neither an address nor a known word"),
)


def explained(error: PackBroken) -> KzpackBroken:
    """Return the error with a reason (slug) and what its sentence needs; `other` quotes the reader."""
    problem = str(error.facts["problem"])
    facts: dict[str, object] = {
        "file": error.facts["file"],
        "path": _plain(str(error.facts["path"])),
        "problem": _plain(problem),
        "reason": "other",
    }
    for slug, pattern in _TABLE:
        found = re.fullmatch(pattern, problem, re.DOTALL)
        if found:
            facts["reason"] = slug
            facts |= {name: _plain(text) for name, text in found.groupdict().items() if text is not None}
            break
    if "n" in facts:
        facts["n"] = int(str(facts["n"]))
    return KzpackBroken("file", **facts)


def _plain(text: str) -> str:
    """Return a text of a file that nobody vouches for, fit for one line."""
    line = "".join(char if char.isprintable() else "\ufffd" for char in text)
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
