"""Says the groups of the dial view in words: star, hash, plus and space have names."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kzcompanion.domain.dial_groups import NAMED_SIGNS, runs

_NAMES = {
    "*": QT_TRANSLATE_NOOP("Dial", "star"),
    "#": QT_TRANSLATE_NOOP("Dial", "hash"),
    "+": QT_TRANSLATE_NOOP("Dial", "plus"),
    " ": QT_TRANSLATE_NOOP("Dial", "space"),
}


def sign_name(sign: str) -> str:
    """Return what a sign is called, nothing for one that needs no name."""
    if sign not in _NAMES:
        return ""
    words = str(_NAMES[sign])
    return QCoreApplication.translate("Dial", words)


def shown(group: str) -> str:
    """Return the group as it is painted: a space is seen."""
    return group.replace(" ", "\u2423")


def words(group: str) -> str:
    """Return what stands under a group, `star 141`; nothing for a group without a named sign."""
    if not any(sign in group for sign in NAMED_SIGNS):
        return ""
    return " ".join(sign_name(run) or run for run in runs(group))


def spoken(group: str) -> str:
    """Return a group sign by sign, as a screen reader is to say it: `star 1 4 1`."""
    return " ".join(sign_name(run) or " ".join(run) for run in runs(group))
