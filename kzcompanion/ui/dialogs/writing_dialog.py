"""A dialog that writes one file off the GUI thread: where to, a bar that moves, and then what was written."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from kzcompanion.domain.errors import Missing
from kzcompanion.ui import jobs
from kzcompanion.ui.dialogs.fitted_dialog import FittedDialog
from kzcompanion.ui.jobs import Job, JobControl
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.buttons import Button
from kzcompanion.ui.widgets.field import Field
from kzcompanion.ui.widgets.file_edit import FileEdit
from kzcompanion.ui.widgets.labels import IconLabel

_WIDTH = 600
Writing = Callable[[JobControl], Any]


class WritingDialog(FittedDialog):
    """Hold the parts; who derives adds its own between file and bar, and says what is written how."""

    def __init__(self, name: str, filters: str, make: Button, ending: str, parent: QWidget | None) -> None:
        """`name` starts the object names, `make` is the button that writes."""
        super().__init__(parent)
        self.setObjectName(f"{name}_dialog")
        self._ending, self._make = ending, make
        self._job: Job | None = None
        self._written = False
        self._title, self._explain = labels.title(), labels.secondary()
        self._file = FileEdit(f"{name}_file", filters, save=True)
        self._file_field = Field(self._file)
        self._parts = QVBoxLayout()
        self._parts.setSpacing(16)
        self._progress = QProgressBar()
        self._progress.setObjectName(f"{name}_progress")
        self._progress.setTextVisible(False)
        self._progress.hide()
        self._done_icon = IconLabel("circle-check", "good", 24, self)
        self._done, self._where = labels.strong(), labels.body()
        self._done.setObjectName(f"{name}_done")
        self._where.setObjectName(f"{name}_where")
        self._cancel = buttons.quiet(f"{name}_cancel")
        self._lay_out()
        self._make.clicked.connect(self._on_make)
        self._cancel.clicked.connect(self.reject)

    @abstractmethod
    def writing(self, path: Path) -> Writing | None:
        """Return what writes the file, None after saying what is missing."""

    @abstractmethod
    def on_written(self, answer: Any) -> tuple[str, str]:
        """Take what came of it; return the sentence that says so, and what stands beneath."""

    @abstractmethod
    def on_fault(self, error: Exception) -> None:
        """Show at its field why nothing was written."""

    @abstractmethod
    def editors(self) -> tuple[QWidget, ...]:
        """Return what is to be typed beside the place; it rests meanwhile and is gone afterwards."""

    def set_texts(self, title: str, explain: str, make: str, at_work: str) -> None:
        """Write title, explanation, the name of the deed and what it is doing meanwhile."""
        self.setWindowTitle(title)
        self._title.setText(title)
        self._explain.setText(explain)
        self._make.setText(make)
        self._progress.setAccessibleName(at_work)
        place = QCoreApplication.translate("WritingDialog", "File")
        self._file_field.set_caption(place)
        self._file.set_texts(title, place)
        self._cancel.setText(QCoreApplication.translate("WritingDialog", "Cancel"))

    def propose(self, stem: str) -> None:
        """Propose a place: among the documents, under this name."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self._file.set_path(Path(folder) / f"{stem}{self._ending}")

    def reject(self) -> None:
        """Close, unless the file is being written, which is then stopped."""
        if self._job is not None:
            self._job.cancel()
            return
        super().reject()

    def _lay_out(self) -> None:
        result = QHBoxLayout()
        result.setSpacing(12)
        result.addWidget(self._done_icon, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self._done, self._where):
            words.addWidget(label)
        result.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        for widget in (self._title, self._explain, self._file_field):
            column.addWidget(widget)
        column.addLayout(self._parts)
        column.addWidget(self._progress)
        column.addLayout(result)
        column.addStretch(1)
        column.addLayout(self.footer(self._cancel, self._make))
        self.setMinimumWidth(_WIDTH)
        for hidden in (self._done_icon, self._done, self._where):
            hidden.hide()

    def _on_make(self) -> None:
        if self._written:
            self.accept()
            return
        if self._job is not None:
            return
        self._file_field.show_error(None)
        path = self._file.path()
        if path is None:
            self.on_fault(Missing("file"))
            return
        path = path if path.suffix.casefold() == self._ending else path.with_name(path.name + self._ending)
        writing = self.writing(path)
        if writing is not None:
            self._busy(True)
            self._job = jobs.run(writing, self._on_answer, self._on_failed, self._progress.setValue)

    def _on_answer(self, answer: Any) -> None:
        self._job = None
        self._busy(False)
        self._written = True
        sentence, beneath = self.on_written(answer)
        self._done.setText(sentence)
        self._where.setText(beneath)
        for widget in (self._file_field, self._cancel, *self.editors()):
            widget.hide()
        self._done_icon.show()
        self._done.show()
        self._where.setVisible(bool(beneath))
        self._make.setText(QCoreApplication.translate("WritingDialog", "Close"))
        self._make.set_icon("check")
        self._make.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self.adjustSize)  # once the hidden fields have left the layout

    def _on_failed(self, error: Exception) -> None:
        self._job = None
        self._busy(False)
        self.on_fault(error)

    def _busy(self, busy: bool) -> None:
        for widget in (self._file, self._make, *self.editors()):
            widget.setEnabled(not busy)
        if self._progress.maximum():
            self._progress.setValue(0)
        self._progress.setVisible(busy)
