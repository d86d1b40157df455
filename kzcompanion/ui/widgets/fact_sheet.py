"""Everything known of one operator, each fact with its source, age and certainty beneath it."""

from __future__ import annotations

from datetime import date
from html import escape

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QTextBrowser, QWidget

from kzcompanion.ui import provenance_text, theme
from kzcompanion.ui.models.fact_line import FactLine, OperatorRow


class FactSheet(QTextBrowser):
    """List the facts of one operator; `address_chosen` tells the source address that was pressed."""

    address_chosen = Signal(str)

    def __init__(self, object_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        self.anchorClicked.connect(self._on_anchor)
        self._row: OperatorRow | None = None
        self._today = date.min
        theme.current().changed.connect(self._draw)

    def show_row(self, row: OperatorRow | None, today: date) -> None:
        """Show one operator from the top of its list."""
        self._row, self._today = row, today
        self._draw()
        self.verticalScrollBar().setValue(0)

    def _draw(self) -> None:
        if self._row is None:
            self.clear()
            return
        self.document().setDefaultFont(theme.text_font(15))
        self.setHtml("".join(self._fact(line) for line in self._row.lines))

    def _fact(self, line: FactLine) -> str:
        colours = {
            name: theme.colour(name).name() for name in ("text", "text2", "text3", "good", "warn", "bad")
        }
        tone = provenance_text.tone(line.provenance, self._today)
        ink = colours.get(tone, colours["text3"])
        if line.text is None:
            shown = f'<i style="color:{colours["text3"]}">{escape(provenance_text.not_known())}</i>'
        else:
            shown = f'<span style="color:{colours["text"]}">{escape(line.text)}</span>'
        told = escape(provenance_text.line(line.provenance, self._today))
        if line.provenance.is_address:
            told = f'<a style="color:{ink}" href="{escape(line.provenance.source)}">{told}</a>'
        note = f'<br><span style="color:{colours["text2"]}">{escape(line.note)}</span>' if line.note else ""
        return (
            f'<p style="margin:0 0 14px 0"><span style="font-size:13px;color:{colours["text3"]}">{escape(line.label)}'
            f"</span><br>{shown}{note}"
            f'<br><span style="font-size:12px;color:{ink}">{told}</span></p>'
        )

    def _on_anchor(self, url: QUrl) -> None:
        self.address_chosen.emit(url.toString())
