"""A field to choose one of a few named values; the first of them is always “not known — ask”."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

_T = TypeVar("_T")
_LEAST_LETTERS = 12


class ChoiceEdit(QComboBox, Generic[_T]):
    """Offer values by name; None, not known, is among them and chosen at first."""

    def __init__(
        self,
        object_name: str,
        values: Sequence[_T],
        name: Callable[[_T | None], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self._values: list[_T | None] = [None, *values]
        self._name = name
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LEAST_LETTERS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for value in self._values:
            self.addItem(name(value))

    def value(self) -> _T | None:
        """Return the chosen value, or None for not known."""
        return self._values[self.currentIndex()]

    def set_value(self, value: _T | None) -> None:
        """Choose a value; one that is not offered becomes not known."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls around the field: nothing is chosen by accident."""
        event.ignore()
