"""The links of the guide into the program: which tab, page, sentence or deed an address stands for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

SCHEME = "kzc:"
FIRST_PAGE, PHRASES_PAGE, EMERGENCY_PAGE = "01-tourist-card", "06-phrases", "07-emergency"
_DEEDS: Mapping[str, tuple[str, dict[str, object]]] = {
    "operators": ("operators", {}),
    "operators/compare": ("operators", {"compare": True}),
    "questions": ("operators", {"section": "ask"}),
    "operators/plans": ("operators", {"section": "plans"}),
    "operators/trip": ("operators", {"section": "trip"}),
    "operators/phone": ("operators", {"section": "phone"}),
    "renew": ("renew", {}),
    "renew/start": ("renew", {"start": True}),
    "vault": ("vault", {}),
    "vault/unlock": ("vault", {}),
    "tracker": ("tracker", {}),
    "tracker/add": ("tracker", {"add_sim": True}),
    "guide": ("guide", {}),
}
"""The vault shows its door by itself while it is locked."""
_OPERATOR = "operators/of/"
_PAGE = "guide/"
_PHRASE = "phrase/"


class Goal(NamedTuple):
    """Where a link leads: a tab with arguments, or a sentence to show large."""

    tab_id: str = ""
    arguments: Mapping[str, object] = {}
    phrase_id: str = ""


def goal(address: str) -> Goal | None:
    """Return where an address of the guide's own scheme leads; None for one that leads nowhere."""
    if not address.startswith(SCHEME):
        return None
    path = address.removeprefix(SCHEME)
    if path in _DEEDS:
        tab_id, arguments = _DEEDS[path]
        return Goal(tab_id, arguments)
    for start in (_PAGE, _PHRASE, _OPERATOR):
        name = path.removeprefix(start)
        if name and name != path:
            return _named(start, name)
    return None


def _named(start: str, name: str) -> Goal:
    if start == _PHRASE:
        return Goal(phrase_id=name)
    return Goal("guide", {"page": name}) if start == _PAGE else Goal("operators", {"operator": name})
