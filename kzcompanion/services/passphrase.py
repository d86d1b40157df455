"""Offers a password made of random words, and says honestly how many there are to try."""

from __future__ import annotations

import secrets
from functools import lru_cache
from math import floor, log2

WORDS = 4
_LIST_SIZE = 4096
_SHORTEST, _LONGEST = 4, 8
_NAMES = ("male_names", "female_names", "surnames")


def new_passphrase() -> str:
    """Return four words drawn by the system's random source, with one space between."""
    words = word_list()
    return " ".join(secrets.choice(words) for _ in range(WORDS))


def passphrase_bits() -> int:
    """Return how many bits such a password has: a guesser tries 2 to the power of it minus 1 on average."""
    return floor(WORDS * log2(len(word_list())))


@lru_cache(maxsize=1)
def word_list() -> tuple[str, ...]:
    """Return the words that are drawn from: 4096 common English ones, no names, from zxcvbn's own lists."""
    from zxcvbn.frequency_lists import FREQUENCY_LISTS

    names = {name for kind in _NAMES for name in FREQUENCY_LISTS[kind]}
    common = (
        word
        for word in FREQUENCY_LISTS["english_wikipedia"]
        if word.isascii()
        and word.isalpha()
        and _SHORTEST <= len(word) <= _LONGEST
        and word not in names
        and word not in _UNKIND
    )
    return tuple(word for word, _place in zip(common, range(_LIST_SIZE), strict=False))


_UNKIND = frozenset(
    [
        "attack",
        "attacks",
        "bomb",
        "corpse",
        "dead",
        "death",
        "died",
        "drug",
        "drugs",
        "hitler",
        "killed",
        "killing",
        "murder",
        "naked",
        "nazi",
        "nude",
        "porn",
        "racist",
        "rape",
        "sex",
        "sexual",
        "slave",
        "slaves",
        "suicide",
        "terror",
        "torture",
        "victim",
        "victims",
        "weapon",
        "weapons",
    ]
)
"""What nobody wants in a password that is meant to be kept in mind."""
