"""The answer `not yet`: what to do meanwhile, and when to look again."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kzcompanion.domain.errors import CompanionError
from kzcompanion.domain.next_look import NextLook
from kzcompanion.ui.renewal.note_line import NoteLine
from kzcompanion.ui.widgets import labels
from kzcompanion.ui.widgets.pill_bar import PillBar

if TYPE_CHECKING:
    from kzcompanion.ui.renewal.renewal_desk import RenewalDesk


_DRAFT = "renew_look"
"""Name of the draft that holds the choice, by the id of the renewal."""


class WaitingForm(QWidget):
    """Offer the next look; the top-up stays pending and in view."""

    def __init__(self, desk: RenewalDesk) -> None:
        super().__init__()
        self.setObjectName("renew_waiting_form")
        self._desk = desk
        self._question = labels.strong()
        self._spans = PillBar("renew_look")
        self._lines = [
            NoteLine("renew_wait_time", "hourglass"),
            NoteLine("renew_wait_twice", "triangle-alert", "warn"),
            NoteLine("renew_wait_phone", "smartphone"),
        ]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for line in self._lines:
            column.addWidget(line)
        column.addSpacing(4)
        column.addWidget(self._question)
        column.addWidget(self._spans)
        self._spans.changed.connect(self._on_span)

    def span(self) -> NextLook:
        """Return the span that is chosen."""
        return NextLook(self._spans.current() or NextLook.QUARTER)

    def refresh(self) -> None:
        """Show how long it may take by the chosen way, as far as anyone says."""
        guide = self._desk.guide()
        if guide is not None:
            self._lines[0].set_text((guide.time_to_effect or guide.time_advice).text(self._desk.lang()))
        kept = self._desk.services.drafts.kept(_DRAFT).get(self._desk.draft.id)
        if kept in set(NextLook):
            self._spans.choose(kept)

    def forget(self) -> None:
        """Forget the choice: it was made."""
        with suppress(CompanionError):
            self._desk.services.drafts.forget(_DRAFT)

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._lines[1].set_text(self.tr("Do not pay a second time while you wait. Keep the slip."))
        self._lines[2].set_text(
            self.tr("Switch the phone to flight mode and back, then read the balance again.")
        )
        self._question.setText(self.tr("When do you want to look again?"))
        self._spans.set_pills(
            [
                (NextLook.QUARTER, self.tr("In 15 minutes")),
                (NextLook.HOUR, self.tr("In 1 hour")),
                (NextLook.TOMORROW, self.tr("Tomorrow morning")),
            ]
        )
        self._spans.setAccessibleName(self._question.text())

    def _on_span(self, span: str) -> None:
        """Keep the choice until it is made; a disk that refuses is told when it is."""
        with suppress(CompanionError):
            self._desk.services.drafts.keep(_DRAFT, {self._desk.draft.id: span})
