"""Marks in a pasted reply what was found: sure pieces, unsure ones, and words with a gloss."""

from __future__ import annotations

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from kzcompanion.domain.reply_text import ReadReply
from kzcompanion.ui import theme

_Mark = tuple[int, int, QTextCharFormat]


class ReplyMarks(QSyntaxHighlighter):
    """Underline sure pieces with a line, unsure ones with dashes, words with dots; colour only adds to it."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._reply: ReadReply | None = None
        self._marks: list[_Mark] = []
        theme.current().changed.connect(self._renew)

    def show_reply(self, reply: ReadReply | None) -> None:
        """Mark the pieces and words of a reply that stands in the document; None takes the marks away."""
        self._reply = reply
        self._renew()

    def highlightBlock(self, text: str) -> None:
        start = self.currentBlock().position()
        end = start + self.currentBlock().length()
        for first, last, mark in self._marks:
            if first < end and start < last:
                self.setFormat(max(0, first - start), min(last, end) - max(first, start), mark)

    def _renew(self) -> None:
        self._marks = []
        reply = self._reply
        if reply is not None:
            lines = QTextCharFormat.UnderlineStyle
            for word in reply.words:
                self._add(reply.text, word.start, word.end, None, lines.DotLine, strong=False)
            for piece in reply.pieces:
                ground = "good_soft" if piece.sure else "warn_soft"
                line = lines.SingleUnderline if piece.sure else lines.DashUnderline
                self._add(reply.text, piece.start, piece.end, ground, line, strong=True)
        self.rehighlight()

    def _add(
        self,
        text: str,
        start: int,
        end: int,
        ground: str | None,
        line: QTextCharFormat.UnderlineStyle,
        *,
        strong: bool,
    ) -> None:
        mark = QTextCharFormat()
        mark.setUnderlineStyle(line)
        mark.setUnderlineColor(theme.current().colour("text2"))
        if ground is not None:
            mark.setBackground(theme.current().colour(ground))
            mark.setForeground(theme.current().colour("text"))
        if strong:
            mark.setFontWeight(QFont.Weight.DemiBold)
        self._marks.append((_units(text[:start]), _units(text[:end]), mark))


def _units(text: str) -> int:
    """Return the length in UTF-16 units, in which Qt counts."""
    return len(text) + sum(char > "\uffff" for char in text)
