"""The comparison on paper: the pinned operators side by side, and a footnote for every source."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt

from kzcompanion.services.sentence_join import ended
from kzcompanion.ui import language, provenance_text
from kzcompanion.ui.fact_line import FactLine
from kzcompanion.ui.models.comparison_model import LABEL_COLUMN, ComparisonModel
from kzcompanion.ui.models.operators_model import LINES_ROLE
from kzcompanion.ui.paper import sheet as paper

_TITLE = QT_TRANSLATE_NOOP("ComparisonSheet", "Operators in Kazakhstan compared")
_MADE = QT_TRANSLATE_NOOP("ComparisonSheet", "Made on {0}; the data were gathered until {1}.")
_DIFFERENCES = QT_TRANSLATE_NOOP("ComparisonSheet", "Only what differs is listed.")
_WORDS = QT_TRANSLATE_NOOP("ComparisonSheet", "Only facts with these words are listed: {0}")
_FACT = QT_TRANSLATE_NOOP("ComparisonSheet", "Fact")
_SOURCES = QT_TRANSLATE_NOOP("ComparisonSheet", "Where it comes from")
_FOOT = QT_TRANSLATE_NOOP("ComparisonSheet", "KZ Companion: check at the counter before you pay")


def make_sheet(
    model: ComparisonModel,
    today: date,
    gathered: date,
    *,
    differences_only: bool = False,
    words: Sequence[str] = (),
) -> paper.Sheet:
    """Return the comparison as it is shown; a number in brackets leads to the source of each value."""
    notes: dict[str, int] = {}
    columns = range(model.columnCount())
    rows = tuple(
        tuple(_cell(model, row, column, notes, today) for column in columns)
        for row in range(model.rowCount())
    )
    horizontal = Qt.Orientation.Horizontal
    header = (_say(_FACT), *(str(model.headerData(column, horizontal)) for column in columns[1:]))
    made = ended(_say(_MADE).format(language.day_long(today), language.day_long(gathered)))
    blocks: list[paper.Block] = [paper.Title(_say(_TITLE), made)]
    if differences_only:
        blocks.append(paper.Paragraph(_say(_DIFFERENCES)))
    if words:
        blocks.append(paper.Paragraph(_say(_WORDS).format(" ".join(words))))
    blocks += [
        paper.Table(rows, header, (2.0, *([3.0] * (len(header) - 1)))),
        paper.Heading(_say(_SOURCES)),
        paper.Points(tuple(notes), numbered=True),
    ]
    return paper.Sheet(_say(_TITLE), tuple(blocks), _say(_FOOT))


def _cell(model: ComparisonModel, row: int, column: int, notes: dict[str, int], today: date) -> str:
    index = model.index(row, column)
    text = str(index.data())
    lines: tuple[FactLine, ...] = () if column == LABEL_COLUMN else index.data(LINES_ROLE)
    for line in lines:
        told = provenance_text.line(line.provenance, today)
        if line.provenance.is_address:
            told = told.replace(provenance_text.source_word(line.provenance), line.provenance.source, 1)
        number = notes.setdefault(f"{told}. {line.beside}" if line.beside else told, len(notes) + 1)
        text += f" [{number}]"
    return text


def _say(text: object) -> str:
    words = str(text)
    return QCoreApplication.translate("ComparisonSheet", words)
