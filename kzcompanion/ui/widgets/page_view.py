"""Shows a Markdown page in the house's type: comfortable lines, quiet tables, links told, never opened."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import (
    QBrush,
    QFont,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrame,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from kzcompanion.ui import theme

_HEADINGS = {1: 24, 2: 18, 3: 16}
_READING_WIDTH = 760
"""Widest line of text in px; wider windows leave the rest empty."""
_MARGIN, _INDENT = 8, 26
_MOST_MARKS = 200
_MOST_DRAWN = 16
"""Pages that are kept drawn."""
_LONG_LINE = 40
"""Characters from which a column is called wide."""


class PageView(QTextBrowser):
    """Draw one page; `link_followed` tells the address of a link that was pressed."""

    link_followed = Signal(str)

    def __init__(self, object_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self.setOpenLinks(False)
        self.setTabChangesFocus(False)
        self.anchorClicked.connect(self._on_anchor)
        self._markdown = ""
        self._words: tuple[str, ...] = ()
        self._drawn: dict[str, QTextDocument] = {}
        theme.current().changed.connect(self._draw_anew)

    def show_page(self, markdown: str) -> None:
        """Show this page from its top; one that was drawn before is not drawn again."""
        self._markdown, self._words = markdown, ()
        self._draw()
        self.moveCursor(QTextCursor.MoveOperation.Start)  # the first show brings the cursor into view
        self.verticalScrollBar().setValue(0)

    def highlight(self, words: Iterable[str]) -> None:
        """Mark these words on the page and go to the first of them; nothing for no words."""
        self._words = tuple(words)
        marks = self._mark()
        if marks:
            first = QTextCursor(min(marks, key=QTextCursor.position))
            first.clearSelection()
            self.setTextCursor(first)
            self.ensureCursorVisible()

    def _mark(self) -> list[QTextCursor]:
        """Mark the words sought, and return where they stand."""
        found = (cursor for word in self._words for cursor in self._places(word))
        marks = list(islice(found, _MOST_MARKS))
        selections = []
        for cursor in marks:
            mark = QTextBrowser.ExtraSelection()
            mark.cursor = cursor
            mark.format.setBackground(theme.colour("warn_soft"))
            selections.append(mark)
        self.setExtraSelections(selections)
        return marks

    def resizeEvent(self, event: QResizeEvent) -> None:
        spare = self.width() - self.verticalScrollBar().sizeHint().width() - 2 * _MARGIN - _READING_WIDTH
        self.setViewportMargins(0, 0, max(0, spare), 0)
        super().resizeEvent(event)

    def _places(self, word: str) -> Iterator[QTextCursor]:
        cursor = self.document().find(word, 0)
        while not cursor.isNull():
            yield QTextCursor(cursor)
            cursor = self.document().find(word, cursor)

    def warm(self, markdown: str) -> None:
        """Draw a page that may be shown next, so that showing it takes no time."""
        if markdown not in self._drawn and len(self._drawn) < _MOST_DRAWN:
            document = self._made(markdown)
            document.setTextWidth(self.viewport().width())
            document.size()  # lays it out
            self._drawn[markdown] = document

    def _draw(self) -> None:
        document = self._drawn.pop(self._markdown, None) or self._made(self._markdown)
        self._drawn[self._markdown] = document  # the latest shown stands last
        if document is not self.document():
            self.setExtraSelections([])
            self.setDocument(document)
        for old in list(self._drawn)[:-_MOST_DRAWN]:
            self._drawn.pop(old).deleteLater()

    def _draw_anew(self) -> None:
        """Draw in the colours and letters that hold now, at the same place with the same marks."""
        old, place = list(self._drawn.values()), self.verticalScrollBar().value()
        self._drawn.clear()
        self._draw()
        self._mark()
        self.verticalScrollBar().setValue(place)
        for document in old:
            document.deleteLater()

    def _made(self, markdown: str) -> QTextDocument:
        document = QTextDocument(self)
        document.setUndoRedoEnabled(False)
        document.setDefaultFont(theme.text_font(15))
        document.setDocumentMargin(_MARGIN)
        document.setIndentWidth(_INDENT)
        document.setMarkdown(markdown)
        _dress_blocks(document.begin(), QTextCursor(document))
        _dress_tables(document.rootFrame())
        return document

    def _on_anchor(self, url: QUrl) -> None:
        if not url.scheme() and url.hasFragment():
            self.scrollToAnchor(url.fragment())
        else:
            self.link_followed.emit(url.toString())


def _dress_blocks(block: QTextBlock, cursor: QTextCursor) -> None:
    cursor.beginEditBlock()
    while block.isValid():
        shape = QTextBlockFormat(block.blockFormat())
        shape.setLineHeight(140, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        level = shape.headingLevel()
        cursor.setPosition(block.position())
        if level:
            _set_margins(shape, 8 if level == 1 else 20, 8)
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            letters = QTextCharFormat()  # replaces the importer's relative size, which would win over ours
            letters.setFont(theme.text_font(_HEADINGS.get(level, 15), strong=True))
            cursor.setCharFormat(letters)
        elif cursor.currentTable() is not None:
            _set_margins(shape, 4, 4)
        elif block.textList() is not None:
            last = block.next().textList() is not block.textList()
            _set_margins(shape, 2, 12 if last else 4)
        else:
            _set_margins(shape, 0, 10)
        for start, length in [] if level else _bold_pieces(block):
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            letters = QTextCharFormat()
            letters.setFontWeight(QFont.Weight.DemiBold)  # the heaviest weight that is shipped
            cursor.mergeCharFormat(letters)
        cursor.setPosition(block.position())
        cursor.setBlockFormat(shape)
        block = block.next()
    cursor.endEditBlock()


def _set_margins(shape: QTextBlockFormat, top: int, bottom: int) -> None:
    shape.setTopMargin(top)
    shape.setBottomMargin(bottom)


def _bold_pieces(block: QTextBlock) -> list[tuple[int, int]]:
    found = []
    pieces = block.begin()
    while not pieces.atEnd():
        piece = pieces.fragment()
        if piece.isValid() and piece.charFormat().fontWeight() > QFont.Weight.DemiBold:
            found.append((piece.position(), piece.length()))
        pieces += 1
    return found


def _shares(table: QTextTable) -> list[QTextLength]:
    """Return how the width is shared: by the longest line of each column, none below a quarter."""
    longest = [
        max(
            min(_LONG_LINE, max(map(len, _cell_text(table, row, column).split("\u2028"))))
            for row in range(table.rows())
        )
        for column in range(table.columns())
    ]
    wide = [max(length, _LONG_LINE // 4) for length in longest]
    return [QTextLength(QTextLength.Type.PercentageLength, 100 * length / sum(wide)) for length in wide]


def _cell_text(table: QTextTable, row: int, column: int) -> str:
    cell = table.cellAt(row, column)
    cursor = cell.firstCursorPosition()
    cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText()


def _dress_tables(root: QTextFrame) -> None:
    for frame in root.childFrames():
        if not isinstance(frame, QTextTable):
            continue
        shape = frame.format().toTableFormat()
        shape.setBorder(1)
        shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        shape.setBorderBrush(QBrush(theme.colour("line")))
        shape.setBorderCollapse(True)
        shape.setCellPadding(6)
        shape.setCellSpacing(0)
        shape.setTopMargin(4)
        shape.setBottomMargin(14)
        shape.setColumnWidthConstraints(_shares(frame))
        shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        frame.setFormat(shape)
