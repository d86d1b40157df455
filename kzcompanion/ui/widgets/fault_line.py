"""What is wrong in a row of fields, said beneath the row: one field is too narrow for a sentence."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QLabel

from kzcompanion.services.sentence_join import sentences
from kzcompanion.ui.widgets import labels
from kzcompanion.ui.widgets.field import Field


class FaultLine(QLabel):
    """Say the fault of the first of these fields that shows one; the fields themselves are only marked."""

    def __init__(self, object_name: str, fields: Iterable[Field]) -> None:
        super().__init__()
        labels.dress(self, "error")
        self.setObjectName(object_name)
        self._fields = tuple(fields)
        for field in self._fields:
            field.hush()
            field.written.connect(self.say)
        self.hide()

    def say(self) -> None:
        """Say what is wrong now, or nothing."""
        shown = (field for field in self._fields if not field.isHidden())
        faulty = next((field for field in shown if field.editor.property("faulty")), None)
        self.setText("" if faulty is None else sentences(*faulty.texts()))
        self.setVisible(faulty is not None)
