"""The rules of a plan as a form: four things first, the rest folds out, and all may stay unknown."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kzcompanion.domain.almaty import day_of
from kzcompanion.domain.own_plan import Allowances, Cycle, FailureRule, OwnPlan, filled_in
from kzcompanion.ui import cycle_text, language, provenance_text
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.amount_edit import AmountEdit
from kzcompanion.ui.widgets.choice_edit import ChoiceEdit
from kzcompanion.ui.widgets.date_edit import DateEdit
from kzcompanion.ui.widgets.field import Field
from kzcompanion.ui.widgets.parsed_edit import ParsedEdit
from kzcompanion.ui.widgets.plan_history import PlanHistory
from kzcompanion.ui.widgets.plan_rules import PlanRules

if TYPE_CHECKING:
    from kzcompanion.domain.plan import ShippedPlan
    from kzcompanion.services.assembly import Services

_COLUMNS = 2


class PlanForm(QWidget):
    """Take and give an OwnPlan; `fields` holds the fields by the name of what they fill.

    `prefix` begins the object names. The host asks `first_fault` before it takes `value`.
    """

    changed = Signal()
    """Something was typed or chosen."""
    folded = Signal(bool)
    """The rules folded out (True) or in."""

    def __init__(self, services: Services, parent: QWidget | None = None, *, prefix: str = "plan") -> None:
        super().__init__(parent)
        self.setObjectName(f"{prefix}_form")
        self._services = services
        self._build(prefix)
        self._connect()
        self._name_everything()
        self._fold.setChecked(False)
        self._show_rules(on=False)

    def set_value(self, plan: OwnPlan) -> None:
        """Fill the form; the rules fold out when any of them is known."""
        self._name.setText(plan.name)
        self._charge.set_value(plan.charge)
        self._cycle.set_value(plan.cycle)
        self._next.set_value(plan.next_charge_on)
        self._rules.set_value(plan)
        self._fold.setChecked(self._rules.known())

    def value(self) -> OwnPlan:
        """Return what is known; empty and faulty fields are None."""
        rules = self._rules
        return OwnPlan(
            name=self._name.text().strip(),
            charge=self._charge.value(),
            cycle=self._cycle.value(),
            next_charge_on=self._next.value(),
            failure=FailureRule(**rules.failure()),
            allowances=Allowances(**rules.allowances()),
            **rules.others(),
        )

    def first_fault(self) -> Field | None:
        """Show every fault at its field, unfold to the first one and return it; None when all is well."""
        for field in self.fields.values():
            field.show_error(None)
            field.show_error(field.error)
        faulty = next((name for name, field in self.fields.items() if field.error is not None), None)
        if faulty is None:
            return None
        if faulty in self._rules.fields:
            self._fold.setChecked(True)
            self._rules.reveal(faulty)
        return self.fields[faulty]

    def line_edits(self) -> dict[str, QLineEdit]:
        """Return the lines one types into by name, for a draft."""
        return {name: field.editor for name, field in self.fields.items() if _is_line(field.editor)}  # type: ignore[misc]

    def show_operator(self, operator_id: str) -> None:
        """Offer to start from plans this operator once had; none where newer data took it away."""
        facts = self._services.facts
        known = facts.known_operator(operator_id) is not None
        self._history.show_plans(facts.plans(operator_id) if known else ())

    @property
    def rarer(self) -> frozenset[str]:
        """Return the names of the fields that are folded in at first."""
        return frozenset(self._rules.fields)

    def unfold(self) -> None:
        """Show all rules."""
        self._fold.setChecked(True)

    def _build(self, prefix: str) -> None:
        self._name = QLineEdit()
        self._name.setObjectName(f"{prefix}_plan_name")
        self._charge = AmountEdit(f"{prefix}_charge", allow_zero=True)
        self._cycle = ChoiceEdit[Cycle](f"{prefix}_cycle", list(Cycle), cycle_text.name)
        self._next = DateEdit(f"{prefix}_next_charge", self._today)
        self._rules = PlanRules(self._today, prefix)
        first = {
            "plan_name": Field(self._name),
            "charge": Field(self._charge),
            "cycle": Field(self._cycle),
            "next_charge_on": Field(self._next),
        }
        self.fields: dict[str, Field] = {**first, **self._rules.fields}
        self._fold = buttons.quiet(f"{prefix}_more_rules", "chevron-down")
        self._fold.setCheckable(True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        for place, field in enumerate(first.values()):
            grid.addWidget(field, place // _COLUMNS, place % _COLUMNS, Qt.AlignmentFlag.AlignTop)
        for side in range(_COLUMNS):
            grid.setColumnStretch(side, 1)
        self._unknown_hint = labels.caption()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._history, self._from_history = PlanHistory(f"{prefix}_history"), labels.caption()
        self._from_history.hide()
        line = QHBoxLayout()
        line.addWidget(self._fold)
        line.addStretch(1)
        line.addWidget(self._history)
        column.addLayout(grid)
        column.addLayout(line)
        column.addWidget(self._from_history)
        column.addWidget(self._unknown_hint)
        column.addWidget(self._rules)

    def _connect(self) -> None:
        self._history.chosen.connect(self._on_history)
        self._fold.toggled.connect(lambda on: self._show_rules(on=on))
        for field in self.fields.values():
            editor = field.editor
            if isinstance(editor, ParsedEdit):
                editor.value_changed.connect(lambda _value: self.changed.emit())
            elif isinstance(editor, QLineEdit):
                editor.textChanged.connect(lambda _text: self.changed.emit())
            elif isinstance(editor, QComboBox):
                editor.currentIndexChanged.connect(lambda _index: self.changed.emit())

    def _show_rules(self, *, on: bool) -> None:
        self._fold.set_icon("chevron-up" if on else "chevron-down")
        self._rules.setVisible(on)
        self._unknown_hint.setVisible(on)
        self.folded.emit(on)

    def _on_history(self, plan: ShippedPlan) -> None:
        """Fill in what is still empty; what was typed stays."""
        name = plan.name.text(language.code())
        self.set_value(filled_in(self.value(), plan.as_own(name)))
        source = provenance_text.line(plan.provenance, self._today())
        self._from_history.setText(
            self.tr("Filled in from history, not from a price list: ask whether it still holds. {0}").format(
                source
            )
        )
        self._from_history.show()

    def _name_everything(self) -> None:
        self.fields["plan_name"].set_caption(self.tr("Plan"))
        self.fields["charge"].set_caption(self.tr("Plan charge"))
        self.fields["cycle"].set_caption(self.tr("It is taken"))
        self.fields["next_charge_on"].set_caption(
            self.tr("Next plan charge on"), self.tr("taken in the first hours of that day, Almaty time")
        )
        self._history.setText(self.tr("Start from an old plan"))
        self._fold.setText(self.tr("What else the shop told you"))
        self._unknown_hint.setText(
            self.tr("What stays “not known” is never guessed: the program says what to ask.")
        )

    def _today(self) -> date:
        return day_of(self._services.clock.now())


def _is_line(editor: QWidget) -> bool:
    return isinstance(editor, QLineEdit)
