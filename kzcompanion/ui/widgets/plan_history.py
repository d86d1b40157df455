"""A button that lists the plans an operator once offered, to start from: history, never a price list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu

from kzcompanion.ui import language, provenance_text
from kzcompanion.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzcompanion.domain.plan import ShippedPlan


class PlanHistory(Button):
    """Offer shipped plans by name, price and age; hidden where there are none."""

    chosen = Signal(object)
    """The ShippedPlan to start from."""

    def __init__(self, object_name: str) -> None:
        super().__init__("link", object_name)
        self._plans: Sequence[ShippedPlan] = ()
        self._list = QMenu(self)
        self._list.setObjectName(f"{object_name}.menu")
        self.setMenu(self._list)
        self.hide()

    def show_plans(self, plans: Sequence[ShippedPlan]) -> None:
        """List these plans."""
        self._plans = plans
        self._list.clear()
        for plan in plans:
            words = (
                plan.name.text(language.code()),
                language.money(plan.price),
                provenance_text.checked_word(plan.provenance),
            )
            action = self._list.addAction(" · ".join(words))
            action.triggered.connect(lambda _on=False, plan=plan: self.chosen.emit(plan))
        self.setVisible(bool(plans))
