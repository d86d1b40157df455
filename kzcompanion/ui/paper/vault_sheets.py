"""The sheets of the vault: the recovery key with lines to fill in, and what to do when something is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzcompanion.domain.provenance import UNDATED
from kzcompanion.services.wording import Wording
from kzcompanion.ui.paper.sheet import (
    BigText,
    BlankLine,
    Block,
    FoldLine,
    Heading,
    Notice,
    Paragraph,
    Points,
    Sheet,
    Table,
    Title,
)

if TYPE_CHECKING:
    from datetime import datetime

    from kzcompanion.domain.operator import Operator
    from kzcompanion.domain.provenance import Provenance
    from kzcompanion.services.facts_service import FactsService

_GROUPS_IN_LINE = 4
_NUMBERS = ("support_short_code", "support_full_number")


def recovery_sheet(key: str, now: datetime, lang: str) -> Sheet:
    """Return the sheet with the recovery key, once, and room for what no program can know."""
    words = Wording(lang)
    groups = key.split()
    lines = (
        " ".join(groups[:_GROUPS_IN_LINE]),
        " ".join(groups[_GROUPS_IN_LINE:]),
    )
    blocks: tuple[Block, ...] = (
        Title(words.text("sheet_recovery_title"), words.text("sheet_made_on", at=now)),
        Paragraph(words.text("sheet_recovery_what")),
        Notice(words.text("sheet_recovery_warning")),
        FoldLine(words.text("sheet_fold")),
        BigText("\n".join(lines), words.text("sheet_recovery_key")),
        FoldLine(words.text("sheet_fold")),
        Heading(words.text("sheet_fill_in")),
        BlankLine(words.text("sheet_blank_laptop")),
        BlankLine(words.text("sheet_blank_folder")),
        BlankLine(words.text("sheet_blank_backup")),
        BlankLine(words.text("sheet_blank_person")),
        Heading(words.text("sheet_how_to_open")),
        Points(tuple(words.text(f"sheet_open_{number}") for number in range(1, 5)), numbered=True),
    )
    return Sheet(words.text("sheet_recovery_title"), blocks, words.text("sheet_footer"))


def lost_sheet(facts: FactsService, lang: str) -> Sheet:
    """Return what to do without SIM or laptop, from the shipped facts; it holds nothing of the user's."""
    words = Wording(lang)
    rows = tuple(_operator_row(facts, operator, words) for operator in facts.operators())
    head = ("operator", "number", "own")
    blocks: tuple[Block, ...] = (
        Title(words.text("sheet_lost_title"), words.text("sheet_lost_subtitle")),
        Heading(words.text("sheet_lost_sim")),
        Points(tuple(words.text(f"sheet_lost_sim_{number}") for number in range(1, 5)), numbered=True),
        Table(rows, tuple(words.text(f"sheet_head_{name}") for name in head), (2, 5, 3)),
        Paragraph(words.text("sheet_lost_say")),
        Points(tuple(_spoken(facts, "lost"))),
        Heading(words.text("sheet_lost_laptop")),
        Points(tuple(words.text(f"sheet_lost_laptop_{number}") for number in range(1, 5)), numbered=True),
        Heading(words.text("sheet_thief")),
        Points(tuple(words.text(f"sheet_thief_{what}") for what in ("open", "sealed", "card"))),
        Heading(words.text("sheet_fill_in")),
        BlankLine(words.text("sheet_blank_number")),
        BlankLine(words.text("sheet_blank_backup")),
        BlankLine(words.text("sheet_blank_person")),
    )
    return Sheet(words.text("sheet_lost_title"), blocks, words.text("sheet_footer"))


def _operator_row(facts: FactsService, operator: Operator, words: Wording) -> tuple[str, str, str]:
    """Return brand, known support numbers with their source, and room to write what was learnt."""
    known = []
    for name in _NUMBERS:
        fact = facts.fact(operator.id, name)
        value = fact.text(words.lang) if fact is not None else None
        if fact is not None and value is not None:
            known.append(f"{value} ({_source(facts, fact.provenance, words)})")
    return operator.brand, "; ".join(known) or words.text("sheet_not_known"), "_" * 18


def _source(facts: FactsService, source: Provenance, words: Wording) -> str:
    """Return the name of a source and the day it was read; on paper its address only takes room."""
    name = source.site if source.is_address else facts.source_text(source, words.lang)
    return f"{name}, {words.text('undated') if source.checked_on == UNDATED else source.checked_on}"


def _spoken(facts: FactsService, phrase_id: str) -> list[str]:
    phrase = facts.phrase(phrase_id)
    return [text for text in (phrase.text.ru, phrase.text.kk) if text]
