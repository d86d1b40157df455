"""A field for an amount of tenge that says while one types how it is understood."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kzcompanion.domain.money import Money
from kzcompanion.ui import language
from kzcompanion.ui.widgets.parsed_edit import ParsedEdit


class AmountEdit(ParsedEdit):
    """Take an amount in tenge as people write it; put it into a `Field` to see echo and faults beneath.

    Money paid by default; `allow_zero` for a fee, both for a balance.
    """

    def __init__(
        self,
        object_name: str,
        *,
        allow_negative: bool = False,
        allow_zero: bool = False,
        difference: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Take money paid; with `difference` a correction, below zero or beyond anything paid, too."""
        self._allow_negative, self._allow_zero = allow_negative or difference, allow_zero
        self._difference = difference
        super().__init__(
            object_name, self._read, lambda value: language.money(cast("Money", value), cents=True), parent
        )
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)
        self.setPlaceholderText("0 ₸")

    def value(self) -> Money | None:
        """Return the amount, or None while the text is empty or faulty."""
        return cast("Money | None", self.parsed())

    def set_value(self, value: Money | None) -> None:
        """Write an amount as the user would."""
        self.setText("" if value is None else language.amount(value))

    def _read(self, text: str) -> Money:
        from kzcompanion.domain.amount_text import MAXIMUM, MOST_CORRECTED, parse_amount

        return parse_amount(
            text,
            allow_negative=self._allow_negative,
            allow_zero=self._allow_zero,
            maximum=MOST_CORRECTED if self._difference else MAXIMUM,
        )
