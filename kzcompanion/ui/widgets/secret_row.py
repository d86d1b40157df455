"""One secret field of a SIM: masked, revealed for a while, copied, or typed anew - never read back into an editor."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from kzcompanion.domain.errors import CompanionError
from kzcompanion.domain.secret_advice import advice
from kzcompanion.domain.secret_field import SecretField
from kzcompanion.ui import error_text, secret_text
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.masked_label import MaskedLabel

NOTE_HEIGHT = 96


class SecretRow(QWidget):
    """Show the mask of one field with Reveal, Copy and Change; an empty field offers Add."""

    reveal_asked = Signal()
    copy_asked = Signal()
    changing = Signal(bool)
    """The editor was opened or closed."""

    def __init__(self, field: SecretField, save: Callable[[str], None]) -> None:
        super().__init__()
        self.field = field
        self._save = save
        self._filled = False
        self.setObjectName(f"vault_{field}_row")
        self._build()
        self._connect()
        self.retranslate()
        self.show_mask(None)

    @property
    def editing(self) -> bool:
        """Tell whether the editor is open."""
        return self._pages.currentIndex() == 1

    def typed(self) -> str:
        """Return what stands in the editor."""
        return self._edit.toPlainText() if isinstance(self._edit, QPlainTextEdit) else self._edit.text()

    def show_mask(self, mask: str | None) -> None:
        """Show the mask of a filled field, or that the field is empty with None."""
        self._filled = mask is not None
        self.masked.set_mask(mask if mask is not None else "")
        self.masked.setVisible(self._filled)
        self._nothing.setVisible(not self._filled)
        self._reveal.setVisible(self._filled)
        self._copy.setVisible(self._filled)
        self.retranslate()

    def start_editing(self, text: str = "") -> None:
        """Open the editor, empty unless it is told what was typed before a lock."""
        self._write(text)
        self._advice.setText("")
        self._pages.setCurrentIndex(1)
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changing.emit(True)

    def stop_editing(self) -> None:
        """Close the editor and forget what was typed."""
        self._write("")
        self._echo.hide_secret()
        self._pages.setCurrentIndex(0)
        self.changing.emit(False)

    def retranslate(self) -> None:
        """Write every text in the present language."""
        name = secret_text.name(self.field)
        self._name.setText(name)
        self._purpose.setText(secret_text.purpose(self.field))
        self._nothing.setText(self.tr("nothing kept yet"))
        self._reveal.set_label(self.tr("Reveal: {0}").format(name))
        self._copy.set_label(self.tr("Copy: {0}").format(name))
        self._change.setText(self.tr("Change") if self._filled else self.tr("Add"))
        change = self.tr("Change: {0}") if self._filled else self.tr("Add: {0}")
        self._change.setAccessibleName(change.format(name))
        self._keep.setText(self.tr("Save"))
        self._cancel.setText(self.tr("Cancel"))
        self._look.set_label(self.tr("Show what is typed"))
        self._edit.setAccessibleName(name)
        self._hint.setText(self.tr("Saving an empty field removes what is kept."))
        self._hint.setVisible(self._filled)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.editing:
            self.stop_editing()
            return
        super().keyPressEvent(event)

    def _build(self) -> None:
        name = f"vault_{self.field}"
        self._name, self._purpose = labels.label("label"), labels.caption()
        self.masked = MaskedLabel(f"{name}_mask")
        self._nothing = labels.secondary()
        self._reveal = buttons.icon_button(f"{name}_reveal", "eye")
        self._copy = buttons.icon_button(f"{name}_copy", "copy")
        self._change = buttons.quiet(f"{name}_change", "pencil")
        self._edit = _editor(self.field)
        self._edit.setObjectName(f"{name}_edit")
        self._look = buttons.icon_button(f"{name}_look", "eye")
        self._keep = buttons.primary(f"{name}_save")
        self._cancel = buttons.quiet(f"{name}_cancel")
        self._advice, self._hint = labels.label("advice"), labels.caption()
        self._echo = MaskedLabel(f"{name}_typed", size=15)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._showing())
        self._pages.addWidget(self._editing())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(2)
        column.addWidget(self._name)
        column.addWidget(self._purpose)
        column.addWidget(self._pages)

    def _showing(self) -> QWidget:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(4)
        row.addWidget(self.masked, 1)
        row.addWidget(self._nothing, 1)
        for button in (self._reveal, self._copy, self._change):
            row.addWidget(button)
        return page

    def _editing(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._edit, 1)
        if isinstance(self._edit, QLineEdit):
            row.addWidget(self._look)
        else:
            self._look.hide()
        row.addWidget(self._keep)
        row.addWidget(self._cancel)
        column.addLayout(row)
        for label in (self._echo, self._advice, self._hint):
            column.addWidget(label)
        self._echo.hide()
        return page

    def _connect(self) -> None:
        self._reveal.clicked.connect(self._on_reveal)
        self._copy.clicked.connect(self.copy_asked)
        self._change.clicked.connect(lambda: self.start_editing())
        self._keep.clicked.connect(self._on_save)
        self._cancel.clicked.connect(self.stop_editing)
        self._look.clicked.connect(self._on_look)
        self._echo.masked.connect(self._echo.hide)
        if isinstance(self._edit, QLineEdit):
            self._edit.returnPressed.connect(self._on_save)
        self._edit.textChanged.connect(self._on_typed)

    def _on_reveal(self) -> None:
        if self.masked.revealed:
            self.masked.hide_secret()
        else:
            self.reveal_asked.emit()

    def _on_look(self) -> None:
        if self._echo.revealed or not self.typed():
            self._echo.hide_secret()
            self._echo.hide()
        else:
            self._echo.show()
            self._echo.reveal(self.typed(), 20)

    def _on_typed(self) -> None:
        self._echo.hide_secret()
        self._echo.hide()
        self._say("advice", secret_text.sentences(advice(self.field, self.typed())))

    def _on_save(self) -> None:
        try:
            self._save(self.typed())
        except CompanionError as error:
            self._say("error", f"{error_text.sentence(error)} {error_text.advice(error)}".strip())
            return
        self.stop_editing()

    def _say(self, role: str, text: str) -> None:
        if self._advice.property("role") != role:
            self._advice.setProperty("role", role)
            self._advice.style().polish(self._advice)
        self._advice.setText(text)
        self._advice.setVisible(bool(text))

    def _write(self, text: str) -> None:
        if isinstance(self._edit, QPlainTextEdit):
            self._edit.setPlainText(text)
        else:
            self._edit.setText(text)


def _editor(field: SecretField) -> QLineEdit | QPlainTextEdit:
    if field is SecretField.NOTE:
        note = QPlainTextEdit()
        note.setUndoRedoEnabled(False)  # an undo stack would bring a deleted secret back
        note.setTabChangesFocus(True)
        note.setMaximumHeight(NOTE_HEIGHT)
        return note
    line = QLineEdit()
    # Password echo keeps the text out of the undo stack and of the accessibility value.
    line.setEchoMode(QLineEdit.EchoMode.Password)
    return line
