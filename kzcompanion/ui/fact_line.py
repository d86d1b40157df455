"""One fact in the reader's language with the source it comes from: what a cell of the comparison holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QCoreApplication

from kzcompanion.domain.operator import Operator
from kzcompanion.domain.provenance import Confidence, Provenance
from kzcompanion.ui import correction_text

if TYPE_CHECKING:
    from kzcompanion.services.facts_service import FactsService

COMPANY = "company"
"""Key of the line that names the network company; its note is the summary of the brand."""
BANDS = ("band_2g", "band_3g", "band_4g", "band_5g")


class FactLine(msgspec.Struct, frozen=True):
    """Hold one fact; a text of None means searched for and not found: ask."""

    key: str
    label: str
    text: str | None
    provenance: Provenance
    note: str = ""
    beside: str = ""
    """What the data say where the user corrected the fact; empty where they did not."""

    def holds(self, words: tuple[str, ...]) -> bool:
        """Tell whether every one of the casefolded words is in a fact that is known."""
        text = f"{self.label} {self.text} {self.note}".casefold()
        return self.text is not None and all(word in text for word in words)


class OperatorRow(msgspec.Struct, frozen=True):
    """Hold one operator with everything known of it; the first line names its company."""

    operator: Operator
    lines: tuple[FactLine, ...]

    @property
    def company(self) -> str:
        """Return the name of the network company."""
        return self.lines[0].text or ""

    def line(self, key: str) -> FactLine | None:
        """Return the fact with that key."""
        return next((line for line in self.lines if line.key == key), None)

    def bands(self) -> tuple[FactLine, ...]:
        """Return the facts about the bands in use, oldest generation first."""
        return tuple(line for line in self.lines if line.key in BANDS)

    def networks(self) -> tuple[tuple[str, bool], ...]:
        """Tell for each generation whether a source names its bands; False means not known, never no."""
        known = {line.key for line in self.lines if line.text is not None}
        return tuple((key.removeprefix("band_"), key in known) for key in BANDS)

    def counts(self) -> tuple[int, int, int]:
        """Return the number of facts that are firm, that are less than firm, that are not known."""
        known = [line for line in self.lines if line.text is not None]
        firm = sum(line.provenance.confidence is Confidence.HIGH for line in known)
        return firm, len(known) - firm, len(self.lines) - len(known)


def operator_rows(facts: FactsService, lang: str) -> tuple[OperatorRow, ...]:
    """Return every operator with its facts in `lang`."""
    return tuple(
        OperatorRow(operator, (_company_line(facts, operator, lang), *_lines(facts, operator, lang)))
        for operator in facts.operators()
    )


def _company_line(facts: FactsService, operator: Operator, lang: str) -> FactLine:
    return FactLine(
        COMPANY,
        QCoreApplication.translate("FactLine", "Network company"),
        facts.company(operator.id).name,
        operator.provenance,
        operator.summary.text(lang),
    )


def _lines(facts: FactsService, operator: Operator, lang: str) -> tuple[FactLine, ...]:
    return tuple(
        FactLine(
            fact.key,
            facts.fact_label(fact.key, lang),
            fact.text(lang),
            fact.provenance,
            fact.note.text(lang) if fact.note is not None else "",
            correction_text.beside(fact, lang),
        )
        for fact in facts.facts(operator.id)
    )
