"""A labelled field: caption above, hint, echo or fault beneath, never in a box."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from kzcompanion.domain.errors import CompanionError
from kzcompanion.ui import error_text
from kzcompanion.ui.widgets import labels
from kzcompanion.ui.widgets.parsed_edit import ParsedEdit


class Field(QWidget):
    """Put an editor under its caption and say at the field itself what is wrong with what was typed."""

    written = Signal()
    """What stands beneath the editor, or would, was written anew."""

    def __init__(self, editor: QWidget, *, required: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.setObjectName(f"{editor.objectName()}.field")
        self._required = required
        self._caption_text, self._hint_text = "", ""
        self._error: CompanionError | None = None
        self._hushed = False
        self._caption = labels.label("label")
        self._caption.setBuddy(editor)
        self._note = labels.caption()
        self._advice = labels.label("advice")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._caption)
        column.addWidget(editor)
        column.addWidget(self._note)
        column.addWidget(self._advice)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        if isinstance(editor, ParsedEdit):
            editor.judged.connect(self._on_judged)
        self._show()

    def set_caption(self, text: str, hint: str = "") -> None:
        """Name the field and, if there is one, write the hint that stands beneath while nothing is wrong."""
        self._caption_text, self._hint_text = text, hint
        self.editor.setAccessibleName(text)
        self._show()

    def show_error(self, error: CompanionError | None) -> None:
        """Show why the value is refused, or clear it with None; typing clears it, too, in a ParsedEdit."""
        self._error = error
        self._show()

    @property
    def error(self) -> CompanionError | None:
        """Return the fault shown or due: the one told, else the editor's own."""
        own = self.editor.fault if isinstance(self.editor, ParsedEdit) else None
        return self._error or own

    def hush(self) -> None:
        """Leave the saying of a fault to a neighbour with more room; mark it at the editor only."""
        self._hushed = True

    def texts(self) -> tuple[str, str]:
        """Return what stands beneath the field now: note and advice."""
        return self._note.text(), self._advice.text()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._show()
        super().changeEvent(event)

    def _on_judged(self) -> None:
        if isinstance(self.editor, ParsedEdit) and not self.editor.settled:
            self._error = None
        self._show()

    def _show(self) -> None:
        caption = self._caption_text
        if self._required and caption:
            caption = self.tr("{0} (required)").format(caption)
        self._caption.setText(caption)
        self._caption.setVisible(bool(caption))
        error, echo = self._error, ""
        if isinstance(self.editor, ParsedEdit):
            if error is None and self.editor.settled:
                error = self.editor.fault
            echo = self.editor.echo()
        if error is not None:
            _write(self._note, "error", error_text.sentence(error))
            _write(self._advice, "advice", error_text.advice(error))
            for words in (self._note, self._advice):
                words.setVisible(bool(words.text()) and not self._hushed)
        else:
            _write(self._note, "echo" if echo else "caption", echo or self._hint_text)
            _write(self._advice, "advice", "")
        self._mark(error is not None)
        self.editor.setAccessibleDescription(" ".join(filter(None, self.texts())))
        self.written.emit()

    def _mark(self, faulty: bool) -> None:
        if bool(self.editor.property("faulty")) != faulty:
            self.editor.setProperty("faulty", faulty)
            self.editor.style().unpolish(self.editor)
            self.editor.style().polish(self.editor)


def _write(label: QLabel, role: str, text: str) -> None:
    if label.property("role") != role:
        label.setProperty("role", role)
        label.style().unpolish(label)
        label.style().polish(label)
    label.setText(text)
    label.setVisible(bool(text))
