"""Everything known of one operator, each fact with its source, age and certainty beneath it."""

from __future__ import annotations

from datetime import date
from html import escape

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QTextBrowser, QWidget

from kzcompanion.domain.override import SeenByUser
from kzcompanion.domain.override_value import correctable
from kzcompanion.domain.provenance import NONE_FOUND
from kzcompanion.ui import provenance_text, theme
from kzcompanion.ui.fact_line import FactLine, OperatorRow

_ASK, _CORRECT = "ask", "correct"
"""Schemes of the links that are no addresses."""
_TOKENS = ("text", "text2", "text3", "accent", "accent_soft", "good", "warn", "bad")


class FactSheet(QTextBrowser):
    """List the facts of one operator; `address_chosen` tells the source address that was pressed.

    `correction_asked` and `question_asked` tell the key of the fact that is to be corrected or asked for.
    """

    address_chosen = Signal(str)
    correction_asked = Signal(str)
    question_asked = Signal(str)

    def __init__(self, object_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self.anchorClicked.connect(self._on_anchor)
        self._row: OperatorRow | None = None
        self._today = date.min
        self._words: tuple[str, ...] = ()
        theme.current().changed.connect(self._draw)

    def show_row(self, row: OperatorRow | None, today: date, words: tuple[str, ...] = ()) -> None:
        """Show one operator from the top of its list, or from the first fact that holds the words sought."""
        self._row, self._today, self._words = row, today, words
        self._draw()
        self.verticalScrollBar().setValue(0)
        for line in row.lines if row is not None else ():
            if self._sought(line):
                self.scrollToAnchor(line.key)
                break

    def _sought(self, line: FactLine) -> bool:
        return any(line.holds((word,)) for word in self._words)

    def _draw(self) -> None:
        if self._row is None:
            self.clear()
            return
        colours = {token: theme.colour(token).name() for token in _TOKENS}
        self.document().setDefaultFont(theme.text_font(15))
        self.setHtml("".join(self._fact(line, colours) for line in self._row.lines))

    def _fact(self, line: FactLine, colours: dict[str, str]) -> str:
        label = f'<a name="{line.key}"></a>{escape(line.label)}'
        if line.text is None:
            ask = escape(provenance_text.not_known())
            shown = f'<a style="color:{colours["accent"]}" href="{_ASK}:{line.key}"><i>{ask}</i></a>'
        else:
            ground = f";background:{colours['accent_soft']}" if self._sought(line) else ""
            shown = f'<span style="color:{colours["text"]}{ground}">{escape(line.text)}</span>'
        note = f'<br><span style="color:{colours["text2"]}">{escape(line.note)}</span>' if line.note else ""
        small = f'style="font-size:13px;color:{colours["text3"]}"'
        beside = f'<br><span style="color:{colours["text2"]}">{escape(line.beside)}</span>'
        return (
            f'<p style="margin:0 0 14px 0"><span {small}>{label}</span><br>{shown}{note}'
            f"{beside if line.beside else ''}"
            f"<br><span {small}>{self._told(line, colours)}{self._correct(line, colours)}</span></p>"
        )

    def _correct(self, line: FactLine, colours: dict[str, str]) -> str:
        """Offer to correct the fact, where that can be done."""
        if not correctable(line.key):
            if not line.key.startswith("band_"):
                return ""
            return " · " + escape(self.tr("not to be corrected; note what you find under “My phone”"))
        word = self.tr("answer") if line.text is None else self.tr("correct")
        colour = colours["accent"]
        return f' · <a style="color:{colour}" href="{_CORRECT}:{line.key}">{escape(word)}</a>'

    def _told(self, line: FactLine, colours: dict[str, str]) -> str:
        """Say where the fact comes from; only what is a warning is coloured, and it is in words, too."""
        source = escape(provenance_text.source_word(line.provenance))
        if line.provenance.is_address:
            address = escape(line.provenance.source)
            source = f'<a style="color:{colours["accent"]}" href="{address}">{source}</a>'
        tone = "text3"
        if isinstance(line.provenance, SeenByUser):
            source = f'<b style="color:{colours["accent"]}">{source}</b>'
        if line.provenance.source != NONE_FOUND:
            tone = provenance_text.tone(line.provenance, self._today)
        ink = colours.get(tone, colours["text3"])
        ages = " · ".join(
            escape(word)
            for word in (
                provenance_text.checked_word(line.provenance),
                provenance_text.age_words(line.provenance, self._today),
            )
            if word
        )
        return f'{source} · <span style="color:{ink}">{ages}</span>'

    def _on_anchor(self, url: QUrl) -> None:
        scheme, _, key = url.toString().partition(":")
        signals = {_ASK: self.question_asked, _CORRECT: self.correction_asked}
        if scheme in signals:
            signals[scheme].emit(key)
        else:
            self.address_chosen.emit(url.toString())
