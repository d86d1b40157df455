"""Fits the tracker into a low window: closer and smaller, so that answer and entries stay in sight."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from PySide6.QtWidgets import QVBoxLayout

from kzcompanion.ui.widgets.card import Card
from kzcompanion.ui.widgets.pill_bar import PillBar

_SIDES = 12


class CanBeDense(Protocol):
    """What can make do with less height."""

    def make_dense(self, dense: bool) -> None:
        """Take less height, or as much as usual."""


def make_dense(dense: bool, parts: Iterable[CanBeDense], cards: Iterable[Card], column: QVBoxLayout) -> None:
    """Set the parts, and the cards of the column with their pills, for a low window or for a usual one."""
    for part in parts:
        part.make_dense(dense)
    for card in cards:
        card.set_padding(_SIDES, 8 if dense else _SIDES, 6 if dense else 12)
        for pills in card.findChildren(PillBar):
            pills.make_dense(dense)
    column.setSpacing(8 if dense else 12)
