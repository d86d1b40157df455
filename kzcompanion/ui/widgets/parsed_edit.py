"""A line of typed text that is understood while it is typed: a value, an echo of it, or a fault."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from kzcompanion.domain.errors import CompanionError

_PATIENCE_MS = 700


class ParsedEdit(QLineEdit):
    """Read text through a parser: a value, or a fault, and an echo of how it was understood."""

    value_changed = Signal(object)
    """The value after each change; None while the text is empty or faulty."""
    judged = Signal()
    """Echo or fault may have changed; `settled` tells whether the user has stopped typing."""

    def __init__(
        self,
        object_name: str,
        parse: Callable[[str], object],
        echo: Callable[[object], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self._parse, self._echo = parse, echo
        self._value: object = None
        self._fault: CompanionError | None = None
        self._settled = True
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PATIENCE_MS)
        self._pause.timeout.connect(self._settle)
        self.textChanged.connect(self._on_text)
        self.editingFinished.connect(self._settle)

    @property
    def fault(self) -> CompanionError | None:
        """Return why the text cannot be taken, or None."""
        return self._fault

    @property
    def settled(self) -> bool:
        """Tell whether a fault may be shown: the user paused, left the field or never touched it."""
        return self._settled

    def echo(self) -> str:
        """Return how the text was understood, or an empty text."""
        return "" if self._value is None else self._echo(self._value)

    def parsed(self) -> object:
        """Return the value, or None."""
        return self._value

    def read_again(self) -> None:
        """Parse the same text again, after what it depends on has changed."""
        self._on_text(self.text())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._settle()

    def _on_text(self, text: str) -> None:
        before = self._value
        self._value, self._fault = None, None
        if text.strip():
            try:
                self._value = self._parse(text)
            except CompanionError as error:
                self._fault = error
        self._settled = False
        self._pause.start()
        self.judged.emit()
        if self._value != before:
            self.value_changed.emit(self._value)

    def _settle(self) -> None:
        self._pause.stop()
        if not self._settled:
            self._settled = True
            self.judged.emit()
