"""Wrong passwords: each is refused, and none is ever called damage."""

from __future__ import annotations

import random
import string
import time
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from kzcompanion.domain.errors import CompanionError, VaultDamaged, WrongPassword
from kzcompanion.vault.envelope import Header, raw, read_header, spell
from kzcompanion.vault.slots import open_slot
from kzcompanion.vault.vault import Vault

PASSWORD = "correct horse battery"
_SIGNS = string.printable + "äöüßжқүә₸密码🛬\u0301\u200f\x00"


def near_misses(chance: random.Random) -> Iterator[str]:
    """Give what slips of the finger make of it: a sign more, less, changed, or in another case."""
    for place in range(len(PASSWORD)):
        before, sign, after = PASSWORD[:place], PASSWORD[place], PASSWORD[place + 1 :]
        yield before + after
        yield before + sign.swapcase() + after if sign.isalpha() else before + after + " "
        for other in chance.sample(_SIGNS, 20):
            yield before + other + after
            yield before + other + sign + after
    yield from ("", " ", PASSWORD + " ", " " + PASSWORD, PASSWORD.upper(), PASSWORD[::-1], PASSWORD * 2)


def wrong_passwords(count: int, seed: int) -> Iterator[str]:
    """Give as many passwords that are not the right one: near misses first, then random texts."""
    chance = random.Random(seed)
    given = 0
    for typed in near_misses(chance):
        if typed != PASSWORD and given < count:
            given += 1
            yield typed
    for _ in range(count - given):
        yield "".join(chance.choices(_SIGNS, k=chance.randrange(1, 40)))


def answers(header: Header, typed: Iterator[str]) -> Counter[str]:
    """Count what the slot says to each password."""
    counts: Counter[str] = Counter()
    for text in typed:
        try:
            open_slot(header.id, header.slots[0], text)
            counts["opened"] += 1
        except CompanionError as refusal:
            counts[type(refusal).__name__] += 1
    return counts


def test_every_wrong_password_is_wrong_and_none_is_damage(store: Any, vault: Vault) -> None:
    """Of 2 000 wrong passwords, hundreds of them one key off, none opens or is called damage."""
    header = read_header(store.read())
    assert answers(header, wrong_passwords(2000, 20_261_122)) == {"WrongPassword": 2000}
    assert answers(header, iter([PASSWORD])) == {"opened": 1}


@pytest.mark.long
def test_a_hundred_thousand_wrong_passwords(store: Any, vault: Vault, figure: Callable[[str], None]) -> None:
    """The same for 100 000."""
    header = read_header(store.read())
    started = time.perf_counter()
    counts = answers(header, wrong_passwords(100_000, 1))
    figure(f"100 000 wrong passwords: {dict(counts)}, {time.perf_counter() - started:.0f} s")
    assert counts == {"WrongPassword": 100_000}


@pytest.mark.parametrize("typed", [PASSWORD, "another password"])
@pytest.mark.parametrize("part", ["salt", "commit", "check", "box.n", "box.c"])
def test_a_damaged_slot_is_never_called_a_wrong_password(
    store: Any, vault: Vault, part: str, typed: str
) -> None:
    """Whoever types the right password into a damaged file is not sent looking for another one."""
    content = store.content
    place = content["head"]["slots"][0]
    *steps, last = part.split(".")
    for step in steps:
        place = place[step]
    octets = bytearray(raw(place[last], None))
    octets[0] ^= 1
    place[last] = spell(bytes(octets))
    store.content = content
    with pytest.raises(VaultDamaged):
        Vault.unlock(store, store.transaction, typed)


def test_the_same_wrong_password_stays_wrong(store: Any, vault: Vault) -> None:
    """Trying again changes nothing in the file."""
    before = store.text
    for _ in range(3):
        with pytest.raises(WrongPassword):
            Vault.unlock(store, store.transaction, PASSWORD + "!")
    assert store.text == before
