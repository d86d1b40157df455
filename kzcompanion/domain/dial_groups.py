"""Cuts a number, a code or a text into groups that are easy to read off, to type and to tick off."""

from __future__ import annotations

import re
import unicodedata

from kzcompanion.domain.secret_field import DIGIT_FIELDS, SecretField, grouped, is_number

NAMED_SIGNS = ("*", "#", "+", " ")
"""Signs that are named in words beside a group: phones hide them, or they are not seen."""

_BY = 4
_WHOLE = 5
"""A run of digits up to this long is not cut: codes of services have three to five."""
_SECTIONS = re.compile(r"[*#+]*[0-9]+|[*#+]+|[^*#+0-9]+")
_NUMBER_AT_END = re.compile(r"([0-9]{0,4})(7[0-9]{2})([0-9]{3})([0-9]{2})([0-9]{2})")
"""The ten digits of a Kazakh mobile number, with what may stand before them: 7, 8, 0007."""
_JOINERS = frozenset("\u200d\ufe0e\ufe0f")
_SKIN_TONES = range(0x1F3FB, 0x1F400)


def code_groups(code: str) -> tuple[str, ...]:
    """Return a code or number to dial in groups: `*141*1#` as `*141` and `*1#`, spaces left out.

    A star begins a group, a hash ends the one before it; the digits of a phone number stand 3-3-2-2.
    """
    groups: list[str] = []
    for section in _SECTIONS.findall("".join(code.split())):
        if groups and set(section) == {"#"}:
            groups[-1] += section
        else:
            signs = section.rstrip("0123456789")
            first, *rest = _digit_groups(section[len(signs) :])
            groups += [signs + first, *rest]
    return tuple(groups)


def secret_groups(field: SecretField, stored: str) -> tuple[str, ...]:
    """Return the stored text of a secret field in groups; put together they are the text again."""
    if field is SecretField.PHONE and set(stored) <= set("*#+0123456789"):
        return code_groups(stored)
    if field in DIGIT_FIELDS and is_number(stored):
        groups = grouped(field, stored).split(" ")
        return tuple(groups) if len(groups) > 1 else _by_four(list(stored))
    return _by_four(_clusters(stored))


def runs(group: str) -> tuple[str, ...]:
    """Return a group cut at its named signs: `*1#` as `*`, `1` and `#`."""
    return tuple(re.findall(r"[*#+ ]|[^*#+ ]+", group))


def _digit_groups(digits: str) -> list[str]:
    number = _NUMBER_AT_END.fullmatch(digits)
    if number is not None:
        return [part for part in number.groups() if part]
    if len(digits) <= _WHOLE:
        return [digits]
    return list(_by_four(list(digits)))


def _by_four(pieces: list[str]) -> tuple[str, ...]:
    return tuple("".join(pieces[start : start + _BY]) for start in range(0, len(pieces), _BY))


def _clusters(text: str) -> list[str]:
    """Return the signs of a text as they are seen: an accent or a joined emoji belongs to what it follows."""
    found: list[str] = []
    for sign in text:
        joined = bool(found) and found[-1].endswith("\u200d")
        follows = (
            unicodedata.category(sign) in {"Mn", "Me", "Mc"} or sign in _JOINERS or ord(sign) in _SKIN_TONES
        )
        if found and (joined or follows):
            found[-1] += sign
        else:
            found.append(sign)
    return found
