"""Says what the last check differs by from what was expected, and offers the likely reasons to post."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kzcompanion.domain.cause import Cause
from kzcompanion.domain.ledger import Entry
from kzcompanion.domain.money import Money
from kzcompanion.domain.reconcile import Difference
from kzcompanion.services import status_text
from kzcompanion.services.difference_service import amount_of
from kzcompanion.ui import error_text, glance, language
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.buttons import Button
from kzcompanion.ui.widgets.flow_layout import FlowLayout

_MOST_REASONS = 5


class DifferenceStrip(QWidget):
    """Show one difference with its reasons, the likeliest first; a usual day's use shows nothing.

    Sentence and buttons are built when there is first something to tell.
    """

    chosen = Signal(str, str)
    """The id of the check and the Cause that explains it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("difference_strip")
        self._allowed, self._dense = True, False
        self._found: tuple[Entry, Difference] | None = None
        self._reasons: list[Button] = []
        self.hide()

    def _build(self) -> None:
        self._text = labels.secondary()
        self._text.setObjectName("difference_text")
        self._reasons = [
            buttons.secondary(f"difference_reason_{place}", "check" if place == 1 else None)
            for place in range(1, _MOST_REASONS + 1)
        ]
        line = QWidget()
        flow = FlowLayout(line, gap=8)
        for place, button in enumerate(self._reasons):
            button.clicked.connect(lambda _checked=False, place=place: self._on_reason(place))
            button.make_dense(self._dense)
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._text)
        column.addWidget(line)

    def show_difference(self, found: tuple[Entry, Difference] | None) -> None:
        """Show what the latest check differs by; None, and what is usual, hides the strip."""
        self._found = found
        self.retranslate()
        self._show_or_hide()

    def allow(self, allowed: bool) -> None:
        """Let the strip be seen beside the view in front, or keep the room for that view."""
        self._allowed = allowed
        self._show_or_hide()

    def make_dense(self, dense: bool) -> None:
        """Take less height, also once there is something to tell."""
        self._dense = dense
        for button in self._reasons:
            button.make_dense(dense)

    def _show_or_hide(self) -> None:
        self.setVisible(self._told() is not None and self._allowed)

    def _told(self) -> Difference | None:
        """Return the difference to tell of; None where there is none out of the usual."""
        return None if self._found is None or self._found[1].usual else self._found[1]

    def retranslate(self) -> None:
        """Write every text in the present language."""
        found = self._told()
        if found is None:
            return
        if not self._reasons:
            self._build()
        words = error_text.wording()
        pattern = (
            self.tr("The last check: expected {0}, seen {1}, {2} less. What took it?")
            if found.gap.tiyn < 0
            else self.tr("The last check: expected {0}, seen {1}, {2} more. Where did it come from?")
        )
        gap = Money(abs(found.gap.tiyn))
        self._text.setText(pattern.format(*(_shown(money) for money in (found.expected, found.seen, gap))))
        causes = self._causes()
        for place, button in enumerate(self._reasons):
            button.setVisible(place < len(causes))
            if place < len(causes):
                amount = amount_of(found, causes[place])
                name = status_text.cause_text(words, causes[place])
                name = f"{name[:1].upper()}{name[1:]}"
                # The whole gap stands in the sentence above; what remains unexplained is all of it.
                last = causes[place] is Cause.UNEXPLAINED
                button.setText(name if last else f"{name} · {_shown(amount or gap)}")
                button.setToolTip(self.tr("Writes a correction with this reason into the ledger"))

    def _causes(self) -> list[Cause]:
        told = [] if self._found is None else [one.cause for one in self._found[1].causes]
        return [*told[: _MOST_REASONS - 1], Cause.UNEXPLAINED]

    def _on_reason(self, place: int) -> None:
        causes = self._causes()
        if self._found is not None and place < len(causes):
            self.chosen.emit(self._found[0].id, causes[place].value)


def _shown(money: Money) -> str:
    return glance.veiled(language.money(money))
