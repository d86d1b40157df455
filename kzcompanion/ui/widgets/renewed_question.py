"""Asks after a top-up whether the plan was renewed, and on which day; it may be ignored."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kzcompanion.ui import language
from kzcompanion.ui.widgets import buttons, labels


class RenewedQuestion(QWidget):
    """Show the question for one SIM and day; what was answered with no is not asked again while it runs.

    Sentence and buttons are built when it is first asked.
    """

    renewed = Signal(object)
    """The Almaty day on which the plan was renewed."""
    another_day = Signal()
    """It was renewed, but on a day to be typed."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("renewed_question")
        self._asked: tuple[str, date] | None = None
        self._declined: set[tuple[str, date]] = set()
        self._today: date | None = None
        self._built = False
        self.hide()

    def _build(self) -> None:
        self._built = True
        self._text = labels.secondary()
        self._yes = buttons.secondary("renewed_yes", "check")
        self._other, self._no = buttons.link("renewed_other_day"), buttons.quiet("renewed_no")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._text, 1)
        for button in (self._yes, self._other, self._no):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._yes.clicked.connect(self._on_yes)
        self._other.clicked.connect(self.another_day)
        self._no.clicked.connect(self._on_no)

    def ask(self, sim_id: str, day: date | None, today: date) -> None:
        """Ask whether the plan of a SIM was renewed on a day; None asks nothing."""
        self._asked = None if day is None else (sim_id, day)
        self._today = today
        self.retranslate()
        self.setVisible(self._asked is not None and self._asked not in self._declined)

    def retranslate(self) -> None:
        """Write every text in the present language."""
        if self._asked is None:
            return
        if not self._built:
            self._build()
        day = language.day_short(self._asked[1], today=self._today)
        self._text.setText(self.tr("You topped up on {0}. Was the plan renewed?").format(day))
        self._yes.setText(self.tr("Yes, on {0}").format(day))
        self._other.setText(self.tr("On another day"))
        self._no.setText(self.tr("No"))

    def _on_yes(self) -> None:
        if self._asked is not None:
            self.renewed.emit(self._asked[1])

    def _on_no(self) -> None:
        if self._asked is not None:
            self._declined.add(self._asked)
        self.hide()
