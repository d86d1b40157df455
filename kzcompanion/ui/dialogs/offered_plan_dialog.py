"""Writing down a plan one was offered or bought: whose it is, its rules, when and where it was seen."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from kzcompanion.domain.almaty import day_of
from kzcompanion.domain.errors import CompanionError
from kzcompanion.domain.offered_plan import OfferedPlan
from kzcompanion.domain.own_plan import OwnPlan
from kzcompanion.ui.dialogs.fitted_dialog import FittedDialog
from kzcompanion.ui.draft_keeper import DraftKeeper
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.amount_edit import AmountEdit
from kzcompanion.ui.widgets.date_edit import DateEdit
from kzcompanion.ui.widgets.field import Field
from kzcompanion.ui.widgets.fitted_scroll import FittedScroll
from kzcompanion.ui.widgets.plan_form import PlanForm

if TYPE_CHECKING:
    from kzcompanion.services.assembly import Services


class OfferedPlanDialog(FittedDialog):
    """Write a new plan, perhaps begun from one of the past, or the changes to one; `plan` holds it then."""

    def __init__(
        self,
        services: Services,
        plan: OfferedPlan | None = None,
        *,
        begun: tuple[str, OwnPlan] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("own_plan_dialog")
        self._services = services
        self.plan = plan
        self._build()
        self._fill(begun)
        name = plan.id if plan else "begun" if begun else "new"
        self._keeper = DraftKeeper(f"own_plan_{name}", services.drafts, self._typed(), self)
        if begun is None:
            self._keeper.restore()
        self._name_everything()
        self.finished.connect(lambda _result: self._keeper.forget())
        self._keep.clicked.connect(self._on_keep)
        self._cancel.clicked.connect(self.reject)
        self._form.folded.connect(lambda _on: self._area.fit())

    def _build(self) -> None:
        self._operator = QComboBox()
        self._operator.setObjectName("own_plan_operator")
        self._form = PlanForm(self._services, prefix="own_plan")
        self._per_minute = AmountEdit("own_plan_per_minute", allow_zero=True)
        self._seen_on = DateEdit("own_plan_seen_on", self._today)
        self._seen_at, self._note = QLineEdit(), QLineEdit()
        self._seen_at.setObjectName("own_plan_seen_at")
        self._note.setObjectName("own_plan_note")
        self._closed = QCheckBox()
        self._closed.setObjectName("own_plan_closed")
        self._fields = {
            "operator": Field(self._operator),
            "per_minute": Field(self._per_minute),
            "seen_on": Field(self._seen_on),
            "seen_at": Field(self._seen_at),
            "note": Field(self._note),
        }
        self._title, self._hint = labels.title(), labels.caption()
        self._keep, self._cancel = buttons.primary("own_plan_save", "check"), buttons.quiet("own_plan_cancel")
        self._area = FittedScroll("own_plan_scroll", self._content(), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        column.addWidget(self._title)
        column.addWidget(self._hint)
        column.addWidget(self._area, 1)
        column.addLayout(self.footer(self._cancel, self._keep))
        self.setMinimumWidth(720)

    def _content(self) -> QWidget:
        content = QWidget()
        content.setProperty("role", "scroll")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(16)
        column.addWidget(self._fields["operator"])
        column.addWidget(self._form)
        column.addWidget(labels.rule())
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        for place, name in enumerate(("seen_on", "seen_at", "per_minute", "note")):
            grid.addWidget(self._fields[name], place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
        for side in range(2):
            grid.setColumnStretch(side, 1)
        column.addLayout(grid)
        column.addWidget(self._closed)
        column.addStretch(1)
        return content

    def _fill(self, begun: tuple[str, OwnPlan] | None) -> None:
        for operator in self._services.facts.operators():
            self._operator.addItem(operator.brand, operator.id)
        self._seen_on.set_value(self._today())
        if begun is not None:
            self._operator.setCurrentIndex(self._operator.findData(begun[0]))
            self._form.set_value(begun[1])
        if self.plan is not None:
            plan = self.plan
            self._operator.setCurrentIndex(self._operator.findData(plan.operator_id))
            self._form.set_value(plan.rules)
            self._per_minute.set_value(plan.per_minute)
            self._seen_on.set_value(plan.seen_on)
            self._seen_at.setText(plan.seen_at)
            self._note.setText(plan.note)
            self._closed.setChecked(plan.closed)

    def _typed(self) -> dict[str, QLineEdit]:
        own = ("per_minute", "seen_on", "seen_at", "note")
        lines = {name: self._fields[name].editor for name in own}
        return {**self._form.line_edits(), **{n: e for n, e in lines.items() if isinstance(e, QLineEdit)}}

    def _name_everything(self) -> None:
        title = self.tr("Write down a plan") if self.plan is None else self.tr("Change this plan")
        self.setWindowTitle(title)
        self._title.setText(title)
        self._hint.setText(
            self.tr("As the shop, the app or the poster told you. Only a name is needed; ask for the rest.")
        )
        self._fields["operator"].set_caption(self.tr("Operator"))
        self._fields["seen_on"].set_caption(self.tr("Seen on"), self.tr("the day on which you were told"))
        self._fields["seen_at"].set_caption(
            self.tr("Seen where"), self.tr("for example operator's shop, Almaty airport")
        )
        self._fields["per_minute"].set_caption(
            self.tr("One minute after the minutes are used up"), self.tr("in tenge")
        )
        self._fields["note"].set_caption(self.tr("Note"))
        self._closed.setText(self.tr("No longer sold to new customers (I have it already)"))
        self._closed.setAccessibleName(self._closed.text())
        self._keep.setText(self.tr("Keep the plan") if self.plan is None else self.tr("Save"))
        self._cancel.setText(self.tr("Cancel"))

    def _today(self) -> date:
        return day_of(self._services.clock.now())

    def _on_keep(self) -> None:
        faulty = self._form.first_fault()
        for field in self._fields.values():
            field.show_error(None)
            field.show_error(field.error)
            if faulty is None and field.error is not None:
                faulty = field
        if faulty is None:
            try:
                self._write()
            except CompanionError as error:
                fields = {**self._fields, **self._form.fields}
                faulty = fields.get(error.field or "", self._form.fields["plan_name"])
                faulty.show_error(error)
            else:
                self.accept()
                return
        self._area.ensureWidgetVisible(faulty)
        faulty.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _write(self) -> None:
        plans = self._services.own_plans
        more: dict[str, object] = {
            "seen_on": self._seen_on.value(),
            "seen_at": self._seen_at.text(),
            "note": self._note.text(),
            "closed": self._closed.isChecked(),
            "per_minute": self._per_minute.value(),
        }
        operator_id, rules = str(self._operator.currentData()), self._form.value()
        if self.plan is None:
            self.plan = plans.add(operator_id, rules, **more)
        else:
            self.plan = plans.change(self.plan.id, operator_id=operator_id, rules=rules, **more)
