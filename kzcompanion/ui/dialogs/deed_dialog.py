"""A dialog for one slow deed: fields, a bar that moves, a Cancel that works, faults at their fields."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit, QProgressBar, QVBoxLayout, QWidget

from kzcompanion.domain.errors import Cancelled, CompanionError, Missing
from kzcompanion.services.sentence_join import sentences
from kzcompanion.ui import error_text, jobs
from kzcompanion.ui.dialogs.fitted_dialog import FittedDialog
from kzcompanion.ui.jobs import Job, JobControl
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.field import Field
from kzcompanion.ui.widgets.password_edit import PasswordEdit

_WIDTH = 560
Work = Callable[[JobControl], object]


class DeedDialog(FittedDialog):
    """Ask, do it off the GUI thread, close; `reject` while it runs calls it off."""

    def __init__(self, object_name: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self.job: Job | None = None
        self._leaving = False
        self._editors: list[QWidget] = []
        self.heading, self.explain, self.fault = labels.title(), labels.secondary(), labels.label("error")
        self.fault.hide()
        self.progress = QProgressBar()
        self.progress.setObjectName(f"{object_name}_progress")
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.hide()
        self.progress.setAccessibleName(self.tr("At work"))
        self.go = buttons.primary(f"{object_name}_go", icon)
        self.stop = buttons.quiet(f"{object_name}_cancel")
        self.stop.setText(self.tr("Cancel"))
        self.go.clicked.connect(self.start)
        self.stop.clicked.connect(self.reject)
        self.body = QVBoxLayout()
        self.body.setSpacing(16)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        column.addWidget(self.heading)
        column.addWidget(self.explain)
        column.addLayout(self.body)
        column.addWidget(self.fault)
        column.addWidget(self.progress)
        column.addStretch(1)
        column.addLayout(self.footer(self.stop, self.go))
        self.setMinimumWidth(_WIDTH)

    @abstractmethod
    def work(self) -> Work | None:
        """Return what is to be done with what was typed, or None after saying what is missing."""

    @abstractmethod
    def on_done(self) -> None:
        """Show that it is done, usually by `accept`."""

    def field_of(self, error: CompanionError) -> Field | None:
        """Return the field an error belongs to, None to show it above the buttons."""
        return None

    def set_texts(self, title: str, explain: str, go: str) -> None:
        """Write title, explanation and the name of the deed."""
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.explain.setText(explain)
        self.go.setText(go)

    def add_password(self, name: str, caption: str, hint: str = "") -> Field:
        """Add a field for something nobody may read; Enter in it begins the deed."""
        edit = PasswordEdit(name)
        field = Field(edit)
        field.set_caption(caption, hint)
        edit.textChanged.connect(lambda: field.show_error(None))
        edit.returnPressed.connect(self.start)
        self.body.addWidget(field)
        self._editors.append(edit)
        return field

    def add_part(self, part: QWidget) -> None:
        """Add another part, which rests while the deed is under way."""
        self.body.addWidget(part)
        self._editors.append(part)

    def start(self) -> None:
        """Begin the deed unless it is under way or something is missing."""
        if self.job is not None:
            return
        self.say("")
        work = self.work()
        if work is None:
            return
        self._busy(True)
        self.job = jobs.run(work, self._on_answer, self._on_failed)

    def reject(self) -> None:
        """Call the deed off while it runs, else close."""
        if self.job is not None:
            self.job.cancel()
            return
        super().reject()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        first = next((editor for editor in self._editors if editor.isVisible()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Close whatever is under way: the vault was locked."""
        self._leaving = True
        self.reject()

    def say(self, text: str) -> None:
        """Show a fault that belongs to no field."""
        self.fault.setText(text)
        self.fault.setVisible(bool(text))

    def filled(self, *fields: Field) -> bool:
        """Tell whether something stands in each; the first that is empty says so and takes the cursor."""
        for field in fields:
            if isinstance(field.editor, QLineEdit) and not field.editor.text():
                field.show_error(Missing("password"))
                field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
                return False
        return True

    def _on_answer(self, _nothing: object) -> None:
        if not self._end():
            self.on_done()

    def _on_failed(self, error: Exception) -> None:
        if self._end() or isinstance(error, Cancelled):
            return
        if not isinstance(error, CompanionError):
            raise error
        field = self.field_of(error)
        if field is None:
            self.say(sentences(error_text.sentence(error), error_text.advice(error)))
            return
        field.show_error(error)
        if isinstance(field.editor, QLineEdit):
            field.editor.selectAll()
            field.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end(self) -> bool:
        """Be at rest again; tell whether the dialog closed meanwhile."""
        self.job = None
        self._busy(False)
        if self._leaving:
            super().reject()
        return self._leaving

    def _busy(self, busy: bool) -> None:
        for editor in self._editors:
            editor.setEnabled(not busy)
        self.go.setEnabled(not busy)
        self.progress.setVisible(busy)
        if busy:
            self.stop.setFocus(Qt.FocusReason.OtherFocusReason)


def text_in(field: Field) -> str:
    """Return what was typed into a password field."""
    assert isinstance(field.editor, QLineEdit)
    return field.editor.text()
