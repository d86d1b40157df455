"""What every step of the renewal is: a page that shows the draft, hears about news and can be faulty."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kzcompanion.domain.errors import CompanionError
from kzcompanion.domain.renewal import Step
from kzcompanion.ui.widgets import labels
from kzcompanion.ui.widgets.field import Field

if TYPE_CHECKING:
    from kzcompanion.ui.renewal.renewal_desk import RenewalDesk
    from kzcompanion.ui.widgets.buttons import Button


class StepPage(QScrollArea):
    """Scroll up and down only; a step fills `column`, `fields` (fault field -> Field) and three methods."""

    advance_asked = Signal()
    """What was pressed inside the page means Next, too."""
    deeds_changed = Signal()
    """`deeds_now` answers otherwise than before."""

    def __init__(self, step: Step, desk: RenewalDesk) -> None:
        super().__init__()
        self.step, self.desk = step, desk
        self.fields: dict[str, Field] = {}
        self.setObjectName(f"renew_page_{step}")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        inner.setProperty("role", "scroll")
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)
        self.heading, self.lead = labels.page_title(), labels.secondary()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.heading)
        words.addWidget(self.lead)
        self.column.addLayout(words)
        self.setWidget(inner)

    def refresh(self) -> None:
        """Show the draft and what is known now; never touches what is being typed if it is the same."""

    def retranslate(self) -> None:
        """Write every text in the present language."""

    def deeds(self) -> tuple[Button, ...]:
        """Return the buttons of this page that stand in the place of Next."""
        return ()

    def deeds_now(self) -> tuple[Button, ...]:
        """Return which of them are shown now."""
        return self.deeds()

    def focus_first(self) -> None:
        """Put the focus where this step begins."""

    def own_faults(self) -> Iterator[CompanionError]:
        """Yield what this page knows to be wrong beyond what the flow tells."""
        yield from ()

    def before_lock(self) -> None:
        """Seal what is being typed, while the vault is open for the last moment; may not fail."""

    def leave(self) -> None:
        """Be told that another page comes: hide what should not stay open."""

    def show_faults(self, faults: Iterable[CompanionError]) -> None:
        """Say each fault at its field and put the focus there; an empty list clears them."""
        told: dict[str, CompanionError] = {}
        for fault in faults:
            told.setdefault(fault.field or "", fault)
        for name, field in self.fields.items():
            field.show_error(told.get(name))
        first = next((field for name, field in self.fields.items() if name in told), None)
        if first is not None:
            first.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(first, 0, 24)

    def side_by_side(self, left: QWidget, right: QWidget, shares: tuple[int, int] = (3, 2)) -> QHBoxLayout:
        """Put two surfaces next to each other, their tops aligned."""
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(left, shares[0])
        row.addWidget(right, shares[1])
        self.column.addLayout(row)
        return row
