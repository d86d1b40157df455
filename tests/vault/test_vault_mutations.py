"""Random damage: no crash, nothing wrong accepted, damage never called a wrong password."""

from __future__ import annotations

import copy
import json
import random
from typing import Any

import pytest

from kzcompanion.domain.errors import CompanionError, VaultDamaged, VaultNewer
from kzcompanion.vault.vault import Vault

PASSWORD = "correct horse battery"
ODD: list[Any] = [
    None, True, False, 0, 1, -1, 2**31, 2**70, 1.5, "", "A", "AAAA", "\x00", "\ud800", "\u0661", [], {}, [[]],
    {"n": ""}, [{}], "sim-a", "password", 8, 64,
]  # fmt: skip


def places(part: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """List the way to every value."""
    found = [path] if path else []
    if isinstance(part, dict):
        for key in part:
            found += places(part[key], (*path, key))
    elif isinstance(part, list):
        for index in range(len(part)):
            found += places(part[index], (*path, index))
    return found


def mutate_text(text: str, chance: random.Random) -> str:
    """Change, cut, double or lengthen a text."""
    if not text:
        return "x"
    at = chance.randrange(len(text))
    return chance.choice(
        [
            text[:at] + chance.choice("ABCabc019+/=- \n\u0410") + text[at + 1 :],
            text[:at],
            text[at:],
            text + text,
            text[:at] + text[at + 1 :],
            text.swapcase(),
            text[::-1],
        ]
    )


def mutate(content: dict[str, Any], chance: random.Random) -> None:
    """Damage one value somewhere in the vault."""
    path = chance.choice(places(content))
    part: Any = content
    for step in path[:-1]:
        part = part[step]
    last, value = path[-1], part[path[-1]]
    deed = chance.randrange(6)
    if deed == 0:
        part[last] = copy.deepcopy(chance.choice(ODD))
    elif deed == 1:
        del part[last]
    elif deed == 2 and isinstance(part, dict):
        part[chance.choice(["x", "", "kind", "n", "sim-b", "\ud800"])] = copy.deepcopy(value)
    elif deed == 3 and isinstance(part, list):
        part.append(copy.deepcopy(value))
    elif deed == 4:
        other = chance.choice(places(content))
        source: Any = content
        for step in other:
            source = source[step]
        part[last] = copy.deepcopy(source)
    elif isinstance(value, str):
        part[last] = mutate_text(value, chance)
    elif isinstance(value, int) and not isinstance(value, bool):
        part[last] = value + chance.choice([-1, 1, 2**16])


def read_all(vault: Vault) -> dict[tuple[str, str], str]:
    """Give all that can be read."""
    found: dict[tuple[str, str], str] = {}
    for record in vault.records():
        for field in vault.fields(record):
            vault.disclose(record, field, lambda text, key=(record, field): found.update({key: text}))  # type: ignore[misc]
    return found


def ordeal(store: Any, vault: Vault, runs: int, seed: int) -> dict[str, int]:
    """Damage the vault again and again, and count how it ends."""
    chance = random.Random(seed)
    whole, truth = store.text, read_all(vault)
    counts = {"refused": 0, "found": 0, "unchanged": 0}
    for run in range(runs):
        content = json.loads(whole)
        mutate(content, chance)
        if chance.random() < 0.3:
            mutate(content, chance)
        records = content.get("records")
        store.content = {
            "head": content.get("head"),
            "records": records if isinstance(records, dict) else {},
        }
        if store.text == whole:
            counts["unchanged"] += 1
            continue
        if store.read() is None:
            counts["refused"] += 1
            continue
        try:
            again = Vault.unlock(store, store.transaction, PASSWORD)
            findings = again.findings()
            read = read_all(again)
        except (VaultDamaged, VaultNewer):
            counts["refused"] += 1
            continue
        except CompanionError as other:
            raise AssertionError(f"run {run} of seed {seed} was called {other!r}") from other
        assert findings, f"run {run} of seed {seed} was accepted"
        assert read.items() <= truth.items(), f"run {run} of seed {seed} gave another text"
        counts["found"] += 1
    return counts


def test_random_damage_is_always_noticed(store: Any, vault: Vault) -> None:
    """Of 600 damaged vaults none crashes the reader, none is accepted, none is called a wrong password."""
    counts = ordeal(store, vault, 600, 20_261_122)
    assert counts["refused"] > 100
    assert counts["found"] > 100


@pytest.mark.long
@pytest.mark.parametrize("seed", range(5))
def test_much_random_damage_is_always_noticed(store: Any, vault: Vault, seed: int) -> None:
    """The same for 3 000 damaged vaults of each seed."""
    ordeal(store, vault, 3000, seed)
