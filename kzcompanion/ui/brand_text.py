"""Names the operator of a SIM, also one that newer data no longer know."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from kzcompanion.services.facts_service import FactsService


class BrandMark(NamedTuple):
    """Hold how a brand is shown: its name, its letter and the colour behind the letter."""

    name: str
    letter: str
    colour: str


def mark(facts: FactsService, operator_id: str) -> BrandMark:
    """Return how an operator is shown; one that is gone goes by its id and says so."""
    operator = facts.known_operator(operator_id)
    if operator is not None:
        return BrandMark(operator.brand, operator.letter, operator.colour)
    gone = QCoreApplication.translate("Brands", "{0} (operator no longer in the data)")
    return BrandMark(gone.format(operator_id), "?", "slate")


def name(facts: FactsService, operator_id: str) -> str:
    """Return what an operator is called; one that is gone goes by its id and says so."""
    return mark(facts, operator_id).name
