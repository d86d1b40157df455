"""A field for mobile data left: `8.6 GB`, `750 MB`, or a bare number of MB."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kzcompanion.ui import language
from kzcompanion.ui.widgets.parsed_edit import ParsedEdit


class DataEdit(ParsedEdit):
    """Take an amount of mobile data; its value is in MB."""

    def __init__(self, object_name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(
            object_name, self._read, lambda value: language.data_size(cast("int", value)), parent
        )
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def value(self) -> int | None:
        """Return the data in MB, or None while the text is empty or faulty."""
        return cast("int | None", self.parsed())

    def set_value(self, megabytes: int | None) -> None:
        """Write an amount of data as the user would."""
        self.setText("" if megabytes is None else str(megabytes))

    def _read(self, text: str) -> int:
        from kzcompanion.domain.data_text import parse_data

        return parse_data(text)
