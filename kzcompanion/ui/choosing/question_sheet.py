"""The questionnaire on paper: each question for the clerk to read, and room for the answer."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kzcompanion.services.sentence_join import ended
from kzcompanion.ui import fact_names, language
from kzcompanion.ui.paper import sheet as paper

if TYPE_CHECKING:
    from kzcompanion.domain.questionnaire import Question
    from kzcompanion.services.facts_service import FactsService

_TITLE = QT_TRANSLATE_NOOP("QuestionSheet", "Questions for the counter")
_MADE = QT_TRANSLATE_NOOP("QuestionSheet", "Made on {0}. Write each answer down with day and place.")
_PLACE = QT_TRANSLATE_NOOP("QuestionSheet", "Day and place")
_QUESTION = QT_TRANSLATE_NOOP("QuestionSheet", "Question")
_CLERK = QT_TRANSLATE_NOOP("QuestionSheet", "For the clerk, in Russian and Kazakh")
_ANSWER = QT_TRANSLATE_NOOP("QuestionSheet", "Answer")
_FOOT = QT_TRANSLATE_NOOP(
    "QuestionSheet", "KZ Companion: answers become dated corrections in the Operators tab"
)
_LINE = "\n\n"
"""Keeps a row high enough to write an answer in."""


def make_sheet(questions: Iterable[Question], facts: FactsService, lang: str, today: date) -> paper.Sheet:
    """Return the sheet, a table for each operator."""
    made = ended(_say(_MADE).format(language.day_long(today)))
    blocks: list[paper.Block] = [paper.Title(_say(_TITLE), made), paper.BlankLine(_say(_PLACE))]
    heads: tuple[str, ...] = (_say(_CLERK), _say(_ANSWER))
    if lang not in {"ru", "kk"}:
        heads = (_say(_QUESTION), *heads)
    shares = (3.0, 4.0, 3.0)[-len(heads) :]
    for owner, group in groupby(questions, key=lambda question: question.owner):
        blocks.append(paper.Heading(fact_names.owner_name(facts, owner)))
        rows = tuple(_row(question, lang) for question in group)
        blocks.append(paper.Table(rows, heads, shares))
    return paper.Sheet(_say(_TITLE), tuple(blocks), _say(_FOOT))


def _row(question: Question, lang: str) -> tuple[str, ...]:
    clerk = f"{question.text.text('ru')}\n{question.text.text('kk')}"
    return (clerk, _LINE) if lang in {"ru", "kk"} else (question.text.text(lang), clerk, _LINE)


def _say(text: object) -> str:
    words = str(text)
    return QCoreApplication.translate("QuestionSheet", words)
