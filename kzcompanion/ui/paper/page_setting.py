"""Sets a sheet on A4 pages: measures every piece with the shipped fonts, breaks pages, then draws them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPagedPaintDevice,
    QPainter,
    QPen,
    QTextLayout,
)

from kzcompanion.ui import typefaces
from kzcompanion.ui.paper import sheet as paper
from kzcompanion.ui.paper.line_setting import Text

MARGIN_MM = 18.0
_MM = 72 / 25.4
_INK, _QUIET, _LINE = "#1a1d21", "#555b66", "#9aa1ac"
_GAP = 8.0
_PAD = 10.0
_WAYS = ((1.0, 4.0), (1.0, 2.5), (0.95, 2.5), (0.9, 2.0))
"""How large everything is, and what is left around the text of a cell: as it should be, then ever closer."""

Mark = Callable[[QPainter], None]
"""Draws one piece at its place on its page."""
Piece = Callable[[QPainter, float], None]
"""Draws one piece at a height that is not settled yet."""


def _draw_beside(text: Text, lower: float, painter: QPainter, top: float) -> None:
    """Draw the mark of a point on the line its text stands on."""
    text.draw(painter, 0, top + lower)


class PageSetting:
    """The pages of one sheet for one device: a list of marks for each."""

    def __init__(self, sheet: paper.Sheet, device: QPagedPaintDevice) -> None:
        typefaces.register_all()
        self._sheet, self._device = sheet, device
        area = device.pageLayout().paintRectPixels(device.logicalDpiX())
        self.width, self._height = float(area.width()), float(area.height())
        for way in _WAYS[: None if sheet.wish else 1]:
            self._set_all(*way)
            if len(self.pages) <= sheet.wish:
                return
        if sheet.wish:  # Not to be had: then nothing need be small.
            self._set_all(*_WAYS[0])

    def draw(self, painter: QPainter, next_page: Callable[[], object]) -> None:
        """Draw every page with its foot; `next_page` is called between two."""
        for number, marks in enumerate(self.pages, 1):
            if number > 1:
                next_page()
            for mark in marks:
                painter.setPen(QColor(_INK))
                mark(painter)
            self._draw_foot(painter, number)

    def _set_all(self, scale: float, cell_pad: float) -> None:
        self._unit, self._cell_pad = scale * self._device.logicalDpiY() / 72, cell_pad
        self._bottom = self._height - self._pt(24)
        self.pages: list[list[Mark]] = [[]]
        self._top = 0.0
        blocks = self._sheet.blocks
        for place, block in enumerate(blocks):
            self._set(block, blocks[place + 1] if place + 1 < len(blocks) else None)

    # --- the pieces ----------------------------------------------------------------------------------------
    def _set(self, block: paper.Block, following: paper.Block | None) -> None:
        if isinstance(block, paper.Heading):
            self._set_heading(block, following)
            return
        setters: dict[type[paper.Block], Callable[..., None]] = {
            paper.Title: self._set_title,
            paper.Paragraph: self._set_paragraph,
            paper.Points: self._set_points,
            paper.BigText: self._set_big,
            paper.Notice: self._set_notice,
            paper.BlankLine: self._set_blank,
            paper.Table: self._set_table,
            paper.Picture: self._set_picture,
            paper.Drawing: self._set_drawing,
            paper.FoldLine: self._set_fold,
            paper.PageBreak: lambda _block: self._new_page(),
        }
        setters[type(block)](block)
        if isinstance(block, paper.BlankLine) and not isinstance(following, paper.BlankLine):
            self._top += self._pt(_GAP)

    def _set_title(self, block: paper.Title) -> None:
        self._flow(self._text(block.text, 20, strong=True))
        if block.subtitle:
            self._flow(self._text(block.subtitle, 11), ink=_QUIET)
        self._top += self._pt(_GAP)

    def _set_paragraph(self, block: paper.Paragraph) -> None:
        text = self._text(block.text, 8 if block.small else 11, strong=block.strong)
        self._flow(text, ink=_QUIET if block.small else _INK)
        self._top += self._pt(_GAP)

    def _set_notice(self, block: paper.Notice) -> None:
        inner = self.width - 2 * self._pt(_PAD)
        self._set_framed(self._text(block.text, 11.5, strong=True, width=inner), weight=1.4)

    def _set_heading(self, block: paper.Heading, following: paper.Block | None) -> None:
        text = self._text(block.text, 13.5, strong=True)
        above = self._pt(_GAP) if self._top else 0.0
        after = self._pt(52) if following is not None else 0.0
        self._need(above + text.height + after)
        self._top += self._pt(_GAP) if self._top else 0.0
        self._flow(text)
        self._top += self._pt(4)

    def _set_points(self, block: paper.Points) -> None:
        indent = self._pt(20)
        for number, words in enumerate(block.texts, 1):
            text = self._text(words, 11, width=self.width - indent)
            mark = self._text(f"{number}." if block.numbered else "\u2022", 11, width=indent)
            self._need(text.lines[0][1])
            self._put(partial(_draw_beside, mark, text.ascent - mark.ascent))
            self._flow(text, left=indent)
            self._top += self._pt(4)
        self._top += self._pt(_GAP - 4)

    def _set_big(self, block: paper.BigText) -> None:
        if block.caption:
            caption = self._text(block.caption, 10)
            self._need(caption.height + self._pt(60))
            self._flow(caption, ink=_QUIET)
            self._top += self._pt(2)
        inner = self.width - 2 * self._pt(_PAD)
        self._set_framed(self._text(block.text, 22, strong=True, width=inner), weight=0.8)

    def _set_framed(self, text: Text, weight: float) -> None:
        pad, height = self._pt(_PAD), text.height + 2 * self._pt(_PAD)
        self._need(height)
        pen = QPen(QColor(_INK), self._pt(weight))

        def mark(painter: QPainter, top: float) -> None:
            painter.setPen(pen)
            painter.drawRoundedRect(QRectF(0, top, self.width, height), self._pt(6), self._pt(6))
            painter.setPen(QColor(_INK))
            text.draw(painter, pad, top + pad)

        self._put(mark)
        self._top += height + self._pt(_GAP)

    def _set_blank(self, block: paper.BlankLine) -> None:
        font = self._font(11)
        said = QFontMetricsF(font, self._device).horizontalAdvance(block.caption) + self._pt(6)
        beside = said < self.width * 0.6
        text = self._text(block.caption, 11)
        room = self._pt(26)
        self._need(room + (0.0 if beside else text.height))
        if not beside:
            self._flow(text)
        start = said if beside else 0.0

        def mark(painter: QPainter, top: float) -> None:
            base = top + room - self._pt(4)
            if beside:
                text.draw(painter, 0, base - text.height + self._pt(3))
            painter.setPen(QPen(QColor(_LINE), self._pt(0.6)))
            painter.drawLine(QPointF(start, base), QPointF(self.width, base))

        self._put(mark)
        self._top += room

    def _set_table(self, block: paper.Table) -> None:
        columns = max((len(row) for row in (block.header, *block.rows)), default=0)
        if not columns:
            return
        shares = block.shares or (1.0,) * columns
        widths = [self.width * share / sum(shares) for share in shares]
        header = self._row(block.header, widths, strong=True) if block.header else None
        for number, cells in enumerate(block.rows or ((),)):
            row = self._row(cells, widths, strong=False)
            above = header[1] if header is not None and not number else 0.0
            broken = self._need(above + row[1])
            if header is not None and (broken or not number):
                self._put_row(header)
            self._put_row(row)
        self._top += self._pt(_GAP)

    def _row(self, cells: tuple[str, ...], widths: list[float], *, strong: bool) -> tuple[Piece, float]:
        pad = self._pt(self._cell_pad)
        texts = [
            self._text(cell, 10, strong=strong, width=width - 2 * pad)
            for cell, width in zip(cells, widths, strict=False)
        ]
        height = max((text.height for text in texts), default=0.0) + 2 * pad

        def mark(painter: QPainter, top: float) -> None:
            left = 0.0
            for text, width in zip(texts, widths, strict=False):
                text.draw(painter, left + pad, top + pad)
                left += width
            painter.setPen(QPen(QColor(_INK if strong else _LINE), self._pt(0.6)))
            painter.drawLine(QPointF(0, top + height), QPointF(self.width, top + height))

        return mark, height

    def _put_row(self, row: tuple[Piece, float]) -> None:
        self._put(row[0])
        self._top += row[1]

    def _set_picture(self, block: paper.Picture) -> None:
        size = self._pt(block.size_mm * _MM)
        gap = self._pt(12)
        text = self._text(block.caption, 11, width=max(self.width - size - gap, 1.0))
        height = max(size, text.height)
        self._need(height)

        def mark(painter: QPainter, top: float) -> None:
            painter.save()
            block.draw(painter, QRectF(0, top, size, size))
            painter.restore()
            text.draw(painter, size + gap, top)

        self._put(mark)
        self._top += height + self._pt(_GAP)

    def _set_drawing(self, block: paper.Drawing) -> None:
        height = self._pt(block.height_mm * _MM)
        self._need(height)

        def mark(painter: QPainter, top: float) -> None:
            painter.save()
            block.draw(painter, QRectF(0, top, self.width, height))
            painter.restore()

        self._put(mark)
        self._top += height + self._pt(_GAP)

    def _set_fold(self, block: paper.FoldLine) -> None:
        text = self._text(block.caption, 9)
        height = text.height + self._pt(14)
        self._need(height)

        def mark(painter: QPainter, top: float) -> None:
            painter.setPen(QColor(_QUIET))
            text.draw(painter, 0, top + self._pt(10))
            painter.setPen(QPen(QColor(_LINE), self._pt(0.8), Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(0, top + self._pt(6)), QPointF(self.width, top + self._pt(6)))

        self._put(mark)
        self._top += height + self._pt(_GAP)

    # --- placing -------------------------------------------------------------------------------------------
    def _flow(self, text: Text, *, left: float = 0.0, ink: str = _INK) -> None:
        """Set lines one after the other, over as many pages as they need."""
        for layout, height in text.lines:
            self._need(height)

            def mark(painter: QPainter, top: float, line: QTextLayout = layout) -> None:
                painter.setPen(QColor(ink))
                line.draw(painter, QPointF(left, top))

            self._put(mark)
            self._top += height

    def _put(self, mark: Piece) -> None:
        top = self._top
        self.pages[-1].append(lambda painter: mark(painter, top))

    def _need(self, height: float) -> bool:
        """Begin a new page unless so much fits on this one; tell whether one was begun."""
        if not self.pages[-1] or self._top + height <= self._bottom:
            return False
        self._new_page()
        return True

    def _new_page(self) -> None:
        if self.pages[-1]:
            self.pages.append([])
            self._top = 0.0

    def _draw_foot(self, painter: QPainter, number: int) -> None:
        painter.setPen(QColor(_QUIET))
        text = self._text(self._sheet.footer, 9, width=self.width - self._pt(50))
        text.draw(painter, 0, self._height - text.height)
        if len(self.pages) > 1:
            count = f"{number} / {len(self.pages)}"
            font = self._font(9)
            room = QFontMetricsF(font, self._device).horizontalAdvance(count)
            self._text(count, 9).draw(painter, self.width - room - self._pt(2), self._height - text.height)

    # --- measures ------------------------------------------------------------------------------------------
    def _pt(self, points: float) -> float:
        return points * self._unit

    def _text(self, text: str, points: float, *, strong: bool = False, width: float | None = None) -> Text:
        return Text(text, self.width if width is None else width, self._font(points, strong), self._device)

    def _font(self, points: float, strong: bool = False) -> QFont:
        font = QFont()
        font.setFamilies(list(typefaces.FAMILIES))
        font.setPixelSize(max(1, round(self._pt(points))))
        font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        # Inter's own forms of "-" and the like have no letter behind them: they could not be copied.
        font.setFeature(QFont.Tag("calt"), 0)
        return font
