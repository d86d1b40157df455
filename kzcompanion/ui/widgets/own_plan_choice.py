"""Takes one of the plans the user wrote down into the form of a SIM; hidden while there are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox

from kzcompanion.ui.plan_text import plan_text
from kzcompanion.ui.widgets.field import Field
from kzcompanion.ui.widgets.plan_form import PlanForm

if TYPE_CHECKING:
    from kzcompanion.services.assembly import Services


class OwnPlanChoice(Field):
    """Offer the plans; choosing one fills the form with its rules and `operator` with its brand."""

    def __init__(self, services: Services, form: PlanForm, operator: QComboBox) -> None:
        self._box = QComboBox()
        self._box.setObjectName("sim_own_plan")
        super().__init__(self._box)
        self._plans = services.own_plans.all()
        self._form, self._operator = form, operator
        self._box.addItem(self.tr("choose…"), None)
        for plan in self._plans:
            words = (plan.rules.name, plan_text.price(plan.rules))
            self._box.addItem(" · ".join(words), plan.id)
        self.set_caption(self.tr("One of your plans"), self.tr("its rules are copied into the form below"))
        self._box.activated.connect(self._on_chosen)
        self.setVisible(bool(self._plans))

    def _on_chosen(self, place: int) -> None:
        if place > 0:
            plan = self._plans[place - 1]
            self._form.set_value(plan.rules)
            self._operator.setCurrentIndex(self._operator.findData(plan.operator_id))
