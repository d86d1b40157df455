"""Breaks a pack at random: wrong types, deep nesting, huge texts, doubled keys, paths as ids."""

from __future__ import annotations

import copy
import json
import random
from typing import Any

_VALUES: tuple[Any, ...] = (
    *(
        None,
        True,
        0,
        -1,
        1.5,
        10**30,
        "",
        "x",
        "../../etc/passwd",
        "C:\\x",
        "a\u0000b",
        "\u202e",
        "x" * 25_000,
    ),
    *(
        [],
        {},
        [[]],
        {"en": "x"},
        {"de": "x"},
        {"en": 1},
        "\ud800",
        "{amount}",
        "{",
        "2031-13-45",
        "~2024",
        "*",
    ),
)


def mutated(tree: dict[str, Any], dice: random.Random) -> bytes:
    """Return the bytes of a pack with one to three faults."""
    broken = copy.deepcopy(tree)
    for _ in range(dice.randint(1, 3)):
        _strike(broken, dice)
    payload = json.dumps(broken, ensure_ascii=dice.random() < 0.5).encode("utf-8", "surrogatepass")
    kind = dice.randrange(12)
    place = dice.randrange(len(payload))
    if kind == 0:
        return payload[:place]
    if kind == 1:
        return payload[:place] + bytes([dice.randrange(256)]) + payload[place + 1 :]
    if kind == 2:
        key = dice.choice((b'"id": ', b'"en": ', b'"format": ', b'"key": '))
        return payload.replace(key, key + b'"x", ' + key, 1)
    if kind == 3:
        return payload.replace(b": 1", dice.choice((b": NaN", b": Infinity", b": 1e999", b": 01")), 1)
    if kind == 4:
        return b"\xef\xbb\xbf" + payload
    return payload


def _strike(tree: Any, dice: random.Random) -> None:
    """Change one place somewhere in the tree."""
    at = tree
    while True:
        keys: list[Any] = list(at) if isinstance(at, dict) else list(range(len(at)))
        if not keys:
            return
        key = dice.choice(keys)
        inner = at[key]
        if isinstance(inner, (dict, list)) and inner and dice.random() < 0.85:
            at = inner
            continue
        break
    match dice.randrange(6):
        case 0:
            del at[key]
        case 1 if isinstance(at, dict):
            at[dice.choice(("extra", "../x", "en ", "zh", "__class__"))] = dice.choice(_VALUES)
        case 2 if isinstance(at, list):
            at.append(copy.deepcopy(inner))
        case 3:
            value: Any = "deep"
            for _ in range(dice.choice((3, 30, 300))):
                value = [value] if dice.random() < 0.5 else {"k": value}
            at[key] = value
        case _:
            at[key] = dice.choice(_VALUES)
