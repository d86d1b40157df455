"""The printed sheet of a SIM's balance: the chart, what is foretold and why, and the same as a table."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QPainter

from kzcompanion.domain.almaty import day_of
from kzcompanion.domain.chart_data import ChartData, Stop
from kzcompanion.services import forecast_notes
from kzcompanion.services.sentence_join import ended
from kzcompanion.services.status_text import forecast_text
from kzcompanion.services.tracker_service import TrackerSnapshot
from kzcompanion.services.wording import Wording
from kzcompanion.ui import chart_text, tokens, typefaces
from kzcompanion.ui.chart_paint import ChartPaint, ChartStyle
from kzcompanion.ui.paper.sheet import Block, Drawing, Heading, Paragraph, Sheet, Table, Title

_HEIGHT_MM = 85.0
_WIDTH_PX = 660
"""So many px of the screen are as wide as the page."""


def chart_sheet(snapshot: TrackerSnapshot, data: ChartData, brand: str, lang: str) -> Sheet:
    """Return the sheet in a language; it holds nickname and amounts, no number."""
    words = Wording(lang)
    title = words.text("chart_title", nickname=snapshot.sim.nickname)
    made = words.text("chart_made", at=snapshot.now)
    blocks: list[Block] = [Title(title, " · ".join(part for part in (brand, made) if part))]
    if data.points:
        blocks.append(Drawing(partial(_draw, data, words), _HEIGHT_MM))
        blocks += _foretold(words, snapshot)
        if len(data.points) < sum(1 for entry in snapshot.entries if entry.balance or entry.amount):
            blocks.append(Paragraph(words.text("chart_thinned", n=len(data.points))))
        blocks.append(Heading(words.text("chart_numbers")))
        head = tuple(words.text(f"chart_{name}") for name in ("when", "what", "balance"))
        blocks.append(Table(tuple(_row(words, stop) for stop in data.stops), head, (3, 4, 2)))
    else:
        blocks.append(Paragraph(words.text("chart_no_entries")))
    return Sheet(title, tuple(blocks), words.text("sheet_footer"), wish=1)


def _foretold(words: Wording, snapshot: TrackerSnapshot) -> Iterator[Block]:
    """Yield the forecast, what it supposes and what would narrow it."""
    found = snapshot.forecast
    yield _sentence(words, "chart_forecast", [forecast_text(words, found, day_of(snapshot.now))])
    notes = {
        "chart_supposed": forecast_notes.supposed(words, found, snapshot.mix),
        "chart_narrows": forecast_notes.narrowing(words, found),
    }
    for key, told in notes.items():
        if told:
            yield _sentence(words, key, told)


def _sentence(words: Wording, key: str, told: list[str]) -> Paragraph:
    """Return a sentence of several parts."""
    return Paragraph(ended(words.text(key, told=words.text("nothing_joint").join(told))))


def _row(words: Wording, stop: Stop) -> tuple[str, str, str]:
    when = words.date(day_of(stop.at)) if chart_text.is_whole_day(stop) else words.instant(stop.at)
    return when, chart_text.what(words, stop), "" if stop.money is None else words.money(stop.money)


def _draw(data: ChartData, words: Wording, painter: QPainter, place: QRectF) -> None:
    style = ChartStyle(
        unit=place.width() / _WIDTH_PX,
        ink=lambda token: QColor(tokens.LIGHT[token]),
        font=_font,
        amount=lambda money: words.money(money).rpartition("\u00a0")[0],
        day=words.date,
        now=words.text("chart_now"),
        valid=words.text("chart_valid"),
    )
    ChartPaint(data, place, style).draw(painter)


def _font(size: float, strong: bool) -> QFont:
    font = QFont()
    font.setFamilies(list(typefaces.FAMILIES))
    font.setPixelSize(max(1, round(size)))
    font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setFeature(QFont.Tag("calt"), 0)
    return font
