"""Finds a sentence for the clerk: type a word in any language or pinyin, choose, and the card shows it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from kzcompanion.services import word_fit
from kzcompanion.ui import language
from kzcompanion.ui.widgets import labels
from kzcompanion.ui.widgets.search_edit import SearchEdit

if TYPE_CHECKING:
    from kzcompanion.domain.phrase import Phrase

_WIDTH = 340


class ClerkFinder(QWidget):
    """List every sentence in the traveller's language; `found` tells the id of the one chosen."""

    found = Signal(str)

    def __init__(self, phrases: Sequence[Phrase], values: dict[str, str]) -> None:
        super().__init__()
        self.setObjectName("shellPage")  # the ground of a window
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(_WIDTH)
        self._phrases, self._values = tuple(phrases), values
        self._search = SearchEdit("clerk_search")
        self._list = QListWidget()
        self._list.setObjectName("clerk_phrases")
        self._list.setWordWrap(True)
        self._list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._none = labels.secondary()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self._search)
        column.addWidget(self._none)
        column.addWidget(self._list, 1)
        self._search.sought.connect(self._fill)
        self._search.returnPressed.connect(self._choose_first)
        self._list.itemActivated.connect(self._on_chosen)
        self._list.itemClicked.connect(self._on_chosen)
        self.retranslate()

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._search.set_label(self.tr("Find a sentence"))
        self._list.setAccessibleName(self.tr("Sentences"))
        self._none.setText(self.tr("No sentence has this word. Try another, or the first letters of it."))
        self._fill(self._search.text())

    def open(self) -> None:
        """Show it and wait for what is typed."""
        self.show()
        self._search.setFocus(Qt.FocusReason.OtherFocusReason)
        self._search.selectAll()

    def _fill(self, sought: str) -> None:
        readings = word_fit.shipped_pinyin() if sought.strip() else None
        self._list.clear()
        for phrase in self._phrases:
            if readings is None or word_fit.fits(sought, _letters(phrase), readings):
                item = QListWidgetItem(self._own(phrase))
                item.setData(Qt.ItemDataRole.UserRole, phrase.id)
                self._list.addItem(item)
        self._none.setVisible(self._list.count() == 0)

    def _own(self, phrase: Phrase) -> str:
        values = self._values | {"number": "…"}
        return (phrase.template or phrase.text).filled(language.code(), values)

    def _choose_first(self) -> None:
        self._fill(self._search.text())
        if self._list.count():
            self._list.setCurrentRow(0)
            self._on_chosen(self._list.item(0))

    def _on_chosen(self, item: QListWidgetItem) -> None:
        self.found.emit(item.data(Qt.ItemDataRole.UserRole))


def _letters(phrase: Phrase) -> str:
    said = phrase.transliteration
    return "\n".join((*phrase.text.every_text(), said.ru, said.kk))
