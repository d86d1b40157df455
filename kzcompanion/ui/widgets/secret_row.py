"""One secret field of a SIM: masked, revealed for a while, copied, or typed anew."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kzcompanion.domain.errors import CompanionError
from kzcompanion.domain.secret_advice import SecretAdvice
from kzcompanion.domain.secret_field import GROUPED_FIELDS, SecretField
from kzcompanion.services.sentence_join import sentences
from kzcompanion.ui import error_text, secret_text
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.copy_button import CopyButton
from kzcompanion.ui.widgets.masked_label import MaskedLabel
from kzcompanion.ui.widgets.note_edit import NoteEdit

_NOTE_HEIGHT = 96
_LOOK_SECONDS = 20


class SecretRow(QWidget):
    """Show the mask of one field with Reveal, Copy and Change; an empty field offers Add.

    A kept secret is never read back into the editor: what is typed there replaces it.
    """

    reveal_asked = Signal()
    copy_asked = Signal(bool)
    """With spaces, as it is read, or without."""
    dial_asked = Signal()
    """The field is to be shown in large groups."""
    typing = Signal()
    """The text in the editor is another."""
    given_up = Signal()
    """The editor was closed by the user, the text saved or not."""

    def __init__(
        self,
        field: SecretField,
        save: Callable[[str], bool],
        advise: Callable[[str], Iterable[SecretAdvice]],
    ) -> None:
        """Join field and deeds: `save` may raise CompanionError, and returns False when called off."""
        super().__init__()
        self.field = field
        self._save, self._advice_for = save, advise
        self._resume: Callable[[], str] = str
        self._filled, self._editing, self._writable = False, False, True
        self.setObjectName(f"vault_{field}_row")
        self._build()
        self._connect()
        self.show_mask(None)

    def set_resume(self, resume: Callable[[], str]) -> None:
        """Ask this, when the user begins to type, for what the editor is to hold already."""
        self._resume = resume

    def set_sink(self, sink: Callable[[str], object]) -> None:
        """Hand this what is copied out of an editor that shows what is typed."""
        if isinstance(self._edit, NoteEdit):
            self._edit.set_sink(sink)

    @property
    def editing(self) -> bool:
        """Tell whether the editor is open."""
        return self._editing

    def typed(self) -> str:
        """Return what stands in the editor."""
        return self._edit.toPlainText() if isinstance(self._edit, NoteEdit) else self._edit.text()

    def show_mask(self, mask: str | None, *, writable: bool = True) -> None:
        """Show the mask of a filled field, or that the field is empty with None; hide what was revealed."""
        self.masked.hide_secret()
        self._filled, self._writable = mask is not None, writable
        self.masked.set_mask(mask or "")
        self._arrange()
        self.retranslate()

    def start_editing(self, text: str = "") -> None:
        """Open the editor, empty unless it is told what was typed before."""
        self.masked.hide_secret()
        self._write(text)
        self._editing = True
        self._arrange()

    def take_focus(self) -> None:
        """Put the cursor into the open editor."""
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def stop_editing(self) -> None:
        """Close the editor and forget what was typed."""
        self._write("")
        self._editing = False
        self._arrange()

    def retranslate(self) -> None:
        """Write every text in the present language."""
        name = secret_text.name(self.field)
        self._name.setText(name)
        self._purpose.setText(secret_text.purpose(self.field))
        self._nothing.setText(self.tr("nothing kept yet"))
        hide = self.tr("Hide: {0}") if self.masked.revealed else self.tr("Reveal: {0}")
        self._reveal.set_label(hide.format(name))
        self._reveal.set_icon("eye-off" if self.masked.revealed else "eye")
        self._copy.set_name(self.tr("Copy: {0}").format(name))
        self._dial.set_label(self.tr("Dial view: {0}").format(name))
        self._dial.setToolTip(self.tr("In large digits, group by group (D)"))
        # A filled field has three buttons more: the pencil says it in less room.
        self._change.setText("" if self._filled else self.tr("Add"))
        self._change.set_icon("pencil" if self._filled else "plus")
        change = self.tr("Change: {0}") if self._filled else self.tr("Add: {0}")
        self._change.set_label(change.format(name))
        self._cancel.setText(self.tr("Cancel"))
        self._look.set_label(self.tr("Show what is typed"))
        self._edit.setAccessibleName(name)
        self._hint.setText(self.tr("What you type replaces what is kept."))
        self._advise()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._editing:
            self._on_cancel()
        elif event.key() == Qt.Key.Key_D and not event.modifiers() and self._dial.isVisible():
            self.dial_asked.emit()
        else:
            super().keyPressEvent(event)

    # --- building ------------------------------------------------------------------------------------------
    def _build(self) -> None:
        name, note = f"vault_{self.field}", self.field is SecretField.NOTE
        self._name, self._purpose = labels.label("label"), labels.caption()
        self.masked = MaskedLabel(f"{name}_mask", size=15 if note else 17, strong=not note)
        self._nothing = labels.secondary()
        self._reveal = buttons.icon_button(f"{name}_reveal", "eye")
        self._copy = CopyButton(f"{name}_copy", grouped=self.field in GROUPED_FIELDS)
        self._dial = buttons.icon_button(f"{name}_dial", "maximize")
        self._change = buttons.quiet(f"{name}_change", "pencil")
        self._edit = _editor(self.field, f"{name}_edit")
        self._look = buttons.icon_button(f"{name}_look", "eye")
        self._keep = buttons.primary(f"{name}_save")
        self._cancel = buttons.quiet(f"{name}_cancel")
        self._advice, self._hint = labels.label("advice"), labels.caption()
        self._echo = MaskedLabel(f"{name}_typed", size=15)
        self._editor = self._make_editor()
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self._name, 1)
        for button in (self._dial, self._reveal, self._copy, self._change):
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 10)
        column.setSpacing(2)
        column.addLayout(head)
        for widget in (self.masked, self._nothing, self._purpose, self._editor):
            column.addWidget(widget)

    def _make_editor(self) -> QWidget:
        editor = QWidget()
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self._edit, 1)
        if isinstance(self._edit, QLineEdit):
            line.addWidget(self._look)
        else:
            self._look.hide()
        deeds = QHBoxLayout()
        deeds.setSpacing(8)
        deeds.addStretch(1)
        deeds.addWidget(self._cancel)
        deeds.addWidget(self._keep)
        column = QVBoxLayout(editor)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(6)
        column.addLayout(line)
        for label in (self._echo, self._advice, self._hint):
            column.addWidget(label)
        column.addLayout(deeds)
        self._echo.hide()
        return editor

    def _connect(self) -> None:
        self._reveal.clicked.connect(self._on_reveal)
        self._copy.copy_asked.connect(self.copy_asked)
        self._dial.clicked.connect(self.dial_asked)
        self._change.clicked.connect(self._on_change)
        self._keep.clicked.connect(self._on_save)
        self._cancel.clicked.connect(self._on_cancel)
        self._look.clicked.connect(self._on_look)
        self.masked.masked.connect(self.retranslate)
        self._echo.masked.connect(self._echo.hide)
        if isinstance(self._edit, QLineEdit):
            self._edit.returnPressed.connect(self._on_return)
        self._edit.textChanged.connect(self._on_typed)

    def _arrange(self) -> None:
        """Show what belongs to the present state: empty, filled or being typed."""
        shown = self._filled and not self._editing
        for widget in (self.masked, self._reveal, self._copy):
            widget.setVisible(shown)
        self._dial.setVisible(shown and self.field is not SecretField.NOTE)
        self._nothing.setVisible(not self._filled and not self._editing)
        self._change.setVisible(not self._editing)
        self._change.setEnabled(self._writable)
        self._hint.setVisible(self._filled)
        self._editor.setVisible(self._editing)

    # --- answering -----------------------------------------------------------------------------------------
    def _on_change(self) -> None:
        self.start_editing(self._resume())
        self.take_focus()

    def _on_cancel(self) -> None:
        self.stop_editing()
        self.given_up.emit()
        self._change.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_reveal(self) -> None:
        if self.masked.revealed:
            self.masked.hide_secret()
        else:
            self.reveal_asked.emit()
            self.retranslate()

    def _on_look(self) -> None:
        if self._echo.revealed or not self.typed():
            self._echo.hide_secret()
        else:
            self._echo.show()
            self._echo.reveal(self.typed(), _LOOK_SECONDS)

    def _on_typed(self) -> None:
        self._echo.hide_secret()
        self._advise()
        self.typing.emit()

    def _advise(self) -> None:
        removing = self._filled and not self.typed()
        self._keep.setText(self.tr("Remove") if removing else self.tr("Save"))
        self._keep.setEnabled(self._filled or bool(self.typed()))
        self._say("advice", secret_text.sentences(self._advice_for(self.typed())))

    def _on_return(self) -> None:
        if self.typed():  # Enter in an empty field is a slip, not the wish to remove what is kept
            self._on_save()

    def _on_save(self) -> None:
        try:
            done = self._save(self.typed())
        except CompanionError as error:
            self._say("error", sentences(error_text.sentence(error), error_text.advice(error)))
            self.take_focus()
            return
        if not done:
            self.take_focus()
            return
        self.stop_editing()
        self.given_up.emit()
        self._change.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, role: str, text: str) -> None:
        if self._advice.property("role") != role:
            self._advice.setProperty("role", role)
            self._advice.style().unpolish(self._advice)
            self._advice.style().polish(self._advice)
        self._advice.setText(text)
        self._advice.setVisible(bool(text))
        self._edit.setAccessibleDescription(text)

    def _write(self, text: str) -> None:
        if isinstance(self._edit, NoteEdit):
            self._edit.setPlainText(text)
        else:
            self._edit.setText(text)


def _editor(field: SecretField, name: str) -> QLineEdit | NoteEdit:
    if field is SecretField.NOTE:
        note = NoteEdit(name)
        note.setMaximumHeight(_NOTE_HEIGHT)
        return note
    line = QLineEdit()
    line.setObjectName(name)
    # Password echo keeps the text out of the undo stack and of the accessibility value.
    line.setEchoMode(QLineEdit.EchoMode.Password)
    return line
