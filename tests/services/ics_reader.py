"""A small reader of RFC 5545 written apart from icalendar: it refuses what a strict calendar would."""

from __future__ import annotations

from typing import NamedTuple


class Component(NamedTuple):
    """Hold one BEGIN…END block: its properties as (name, parameters, value), and the blocks in it."""

    kind: str
    properties: list[tuple[str, str, str]]
    inside: list[Component]

    def value(self, name: str) -> str:
        """Return the one value of a property."""
        (found,) = (value for known, _, value in self.properties if known == name)
        return found


def lines_of(raw: bytes) -> list[str]:
    """Unfold the content lines (§3.1): CRLF ends each, none is longer than 75 octets, all is UTF-8."""
    assert raw.endswith(b"\r\n")
    assert raw.count(b"\n") == raw.count(b"\r\n") == raw.count(b"\r")
    physical = raw[:-2].split(b"\r\n")
    assert all(0 < len(line) <= 75 for line in physical)
    logical: list[bytes] = []
    for line in physical:
        if line[:1] in b" \t":
            logical[-1] += line[1:]
        else:
            logical.append(line)
    return [line.decode("utf-8") for line in logical]


def read_ics(raw: bytes) -> Component:
    """Return the one VCALENDAR of a file."""
    root = Component("", [], [])
    open_blocks = [root]
    for line in lines_of(raw):
        head, _, value = line.partition(":")
        name, _, parameters = head.partition(";")
        if name == "BEGIN":
            block = Component(value, [], [])
            open_blocks[-1].inside.append(block)
            open_blocks.append(block)
        elif name == "END":
            assert open_blocks.pop().kind == value
        else:
            open_blocks[-1].properties.append((name, parameters, unescaped(value)))
    assert open_blocks == [root]
    assert not root.properties
    (calendar,) = root.inside
    return calendar


def unescaped(value: str) -> str:
    """Take the backslashes of a TEXT value away (§3.3.11)."""
    text, rest = "", iter(value)
    for char in rest:
        follows = next(rest) if char == "\\" else ""
        assert follows in "\\;,nN"
        text += ("\n" if follows in "nN" else follows) if follows else char
    return text
