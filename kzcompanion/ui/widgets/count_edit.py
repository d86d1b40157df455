"""A field for a whole number, such as days or minutes, that says while one types how it is understood."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kzcompanion.ui.widgets.parsed_edit import ParsedEdit


class CountEdit(ParsedEdit):
    """Take a whole number from `least` to `most`; put it into a `Field` to see faults beneath."""

    def __init__(
        self, object_name: str, *, least: int = 0, most: int = 1_000_000, parent: QWidget | None = None
    ) -> None:
        self._least, self._most = least, most
        super().__init__(object_name, self._read, lambda _value: "", parent)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)

    def value(self) -> int | None:
        """Return the number, or None while the text is empty or faulty."""
        return cast("int | None", self.parsed())

    def set_value(self, number: int | None) -> None:
        """Write a number as the user would."""
        self.setText("" if number is None else str(number))

    def _read(self, text: str) -> int:
        from kzcompanion.domain.count_text import parse_count

        return parse_count(text, least=self._least, most=self._most)
