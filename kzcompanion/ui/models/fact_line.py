"""One fact in the reader's language, with the source it comes from: what every cell of the comparison holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from kzcompanion.domain.operator import Operator
from kzcompanion.domain.provenance import Confidence, Provenance

if TYPE_CHECKING:
    from kzcompanion.services.facts_service import FactsService

GENERATIONS = ("2g", "3g", "4g", "5g")


class FactLine(msgspec.Struct, frozen=True):
    """Hold one fact; a text of None means searched for and not found: ask."""

    key: str
    label: str
    text: str | None
    provenance: Provenance
    note: str = ""


class OperatorRow(msgspec.Struct, frozen=True):
    """Hold one operator with everything known of it."""

    operator: Operator
    company: str
    lines: tuple[FactLine, ...]

    def line(self, key: str) -> FactLine | None:
        """Return the fact with that key."""
        return next((line for line in self.lines if line.key == key), None)

    def networks(self) -> tuple[tuple[str, bool], ...]:
        """Tell for each generation whether a source names its bands; False means not known, never no."""
        known = {line.key for line in self.lines if line.text is not None}
        return tuple((name, f"band_{name}" in known) for name in GENERATIONS)

    def counts(self) -> tuple[int, int, int]:
        """Return the number of facts that are firm, that are less than firm, that are not known."""
        known = [line for line in self.lines if line.text is not None]
        firm = sum(line.provenance.confidence is Confidence.HIGH for line in known)
        return firm, len(known) - firm, len(self.lines) - len(known)


def operator_rows(facts: FactsService, lang: str) -> tuple[OperatorRow, ...]:
    """Return every operator with its facts in `lang`."""
    return tuple(
        OperatorRow(
            operator,
            facts.company(operator.id).name,
            tuple(
                FactLine(
                    fact.key,
                    facts.fact_label(fact.key, lang),
                    fact.text(lang),
                    fact.provenance,
                    fact.note.text(lang) if fact.note is not None else "",
                )
                for fact in facts.facts(operator.id)
            ),
        )
        for operator in facts.operators()
    )
