"""Clerk cards over the whole screen: the sentence for the other side, turned around at a touch."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kzcompanion.domain.phrase import Phrase
from kzcompanion.ui import language
from kzcompanion.ui.renewal import clerk_phrases
from kzcompanion.ui.renewal.clerk_answers import ClerkAnswers
from kzcompanion.ui.renewal.clerk_finder import ClerkFinder
from kzcompanion.ui.renewal.clerk_sheet import ClerkSheet
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.pill_bar import PillBar


class ClerkCard(QWidget):
    """Leaf through the phrases in Russian or Kazakh; Esc closes, F flips, arrows turn the page.

    `phrases` are leafed through; `every` can be searched (Ctrl+F), and what is found joins them.
    """

    def __init__(
        self,
        phrases: Sequence[Phrase],
        values: dict[str, str],
        mask: str | None,
        disclose: Callable[[ClerkSheet], None],
        every: Sequence[Phrase] = (),
    ) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setObjectName("clerk_card")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._phrases, self._values, self._mask, self._disclose = tuple(phrases), values, mask, disclose
        self._every = {phrase.id: phrase for phrase in (*phrases, *every)}
        self._place = 0
        self._sheet = ClerkSheet()
        self._before = buttons.icon_button("clerk_before", "arrow-left", framed=True)
        self._after = buttons.icon_button("clerk_after", "arrow-right", framed=True)
        self._position = labels.label("caption", wrap=False)
        self._spoken = PillBar("clerk_language")
        self._number = buttons.secondary("clerk_number", "eye")
        self._flip = buttons.secondary("clerk_flip", "refresh-cw")
        self._close = buttons.secondary("clerk_close", "x")
        self._find = buttons.icon_button("clerk_find", "search", framed=True)
        self._answers = ClerkAnswers()
        self._finder = ClerkFinder(tuple(self._every.values()), values)
        self._finder.hide()
        self._build()
        self.retranslate()
        self._show()
        self._sheet.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_phrase(self, phrase_id: str) -> None:
        """Turn to a phrase, wherever it comes from; an unknown one leaves the present."""
        wanted = self._every.get(phrase_id)
        if wanted is not None and wanted not in self._phrases:
            self._phrases = (*self._phrases, wanted)
        for place, phrase in enumerate(self._phrases):
            if phrase.id == phrase_id:
                self._place = place
        self._show()

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self.setWindowTitle(self.tr("For the clerk"))
        self.setAccessibleName(self.windowTitle())
        self._spoken.set_pills([(code, language.NAMES[code]) for code in clerk_phrases.SPOKEN])
        self._spoken.setAccessibleName(self.tr("Language of the clerk"))
        self._before.set_label(self.tr("Sentence before"))
        self._after.set_label(self.tr("Next sentence"))
        self._number.setText(self.tr("Show the number"))
        self._find.set_label(self.tr("Find a sentence (Ctrl+F)"))
        self._finder.retranslate()
        self._flip.setText(self.tr("Turn around"))
        self._close.setText(self.tr("Close"))

    @property
    def sheet(self) -> ClerkSheet:
        """Return the face of the card."""
        return self._sheet

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Find):
            self._finder.open()
            return
        deeds: dict[int, Callable[[], object]] = {
            Qt.Key.Key_Escape: self._on_escape,
            Qt.Key.Key_F: self._sheet.flip,
            Qt.Key.Key_Right: lambda: self._turn(1),
            Qt.Key.Key_Left: lambda: self._turn(-1),
        }
        deed = deeds.get(event.key())
        if deed is None:
            super().keyPressEvent(event)
        else:
            deed()

    def _on_escape(self) -> None:
        if self._finder.isVisible():
            self._finder.hide()
            self._sheet.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.close()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self._show()
        elif event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self._sheet.hide_number()
        super().changeEvent(event)

    def _build(self) -> None:
        bar = QWidget()
        bar.setObjectName("shellPage")  # the ground of a window
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(bar)
        row.setContentsMargins(24, 12, 24, 12)
        row.setSpacing(12)
        for widget in (self._before, self._position, self._after):
            row.addWidget(widget)
        row.addWidget(self._find)
        row.addSpacing(4)
        row.addWidget(self._spoken)
        row.addStretch(1)
        for widget in (self._number, self._flip, self._close):
            row.addWidget(widget)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._sheet, 1)
        column.addWidget(self._answers)
        column.addWidget(bar)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._finder)
        whole.addLayout(column, 1)
        self._find.clicked.connect(self._finder.open)
        self._finder.found.connect(self.show_phrase)
        self._before.clicked.connect(lambda: self._turn(-1))
        self._after.clicked.connect(lambda: self._turn(1))
        self._spoken.changed.connect(lambda _code: self._show())
        self._number.clicked.connect(lambda: self._disclose(self._sheet))
        self._flip.clicked.connect(self._sheet.flip)
        self._close.clicked.connect(self.close)

    def _turn(self, by: int) -> None:
        self._place = (self._place + by) % len(self._phrases)
        self._show()

    def _show(self) -> None:
        phrase = self._phrases[self._place]
        self._answers.forget()
        self._answers.speak(self._spoken.current())
        lang, numbered = self._spoken.current(), clerk_phrases.wants_number(phrase)
        values = self._values | ({"number": ""} if numbered else {})
        sentence = clerk_phrases.spoken(phrase, lang, values).rstrip(" :")
        own = (phrase.template or phrase.text).filled(language.code(), values).rstrip(" :：")
        if language.code() == lang:
            own = ""  # it stands there large already
        self._sheet.show_sentence(
            sentence,
            (clerk_phrases.sound(phrase, lang, values).rstrip(" :"), own),
            self._mask or "" if numbered else "",
        )
        self._number.setVisible(numbered and self._mask is not None)
        count = language.number(len(self._phrases))
        self._position.setText(f"{language.number(self._place + 1)} / {count}")
