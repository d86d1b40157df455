"""The plans: what the user was offered or bought, and what operators sold in the past, marked as history."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from kzcompanion.domain.almaty import day_of
from kzcompanion.domain.errors import CompanionError
from kzcompanion.domain.offered_plan import OfferedPlan
from kzcompanion.domain.own_plan import Allowances, OwnPlan
from kzcompanion.domain.plan import PlanKind, ShippedPlan
from kzcompanion.ui import brand_text, provenance_text
from kzcompanion.ui.models.rows_model import Cell, Row, RowsModel
from kzcompanion.ui.plan_text import plan_text
from kzcompanion.ui.tables.rows_table import RowsTable
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.card import Card
from kzcompanion.ui.widgets.empty_state import EmptyState
from kzcompanion.ui.widgets.front_stack import FrontStack
from kzcompanion.ui.widgets.pill_bar import PillBar

if TYPE_CHECKING:
    from kzcompanion.services.assembly import Services
    from kzcompanion.ui.bridge import Bridge
    from kzcompanion.ui.shell import Shell

_STRIP_LINES = 2


class PlansView(QWidget):
    """List the user's plans first, then history; a plan of the past is where a new one may begin."""

    def __init__(self, services: Services, bridge: Bridge, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("plans_view")
        self._services, self._shell = services, shell
        self._own: dict[str, OfferedPlan] = {}
        self._shipped: dict[str, ShippedPlan] = {}
        self._build()
        self._connect(bridge)
        self.retranslate()

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._card.set_title(self.tr("Plans"))
        self._card.set_subtitle(
            self.tr("Prices of the past are history, never today's: write down what you are offered.")
        )
        self._which.set_pills(
            (("all", self.tr("All")), ("own", self.tr("Yours")), ("history", self.tr("History")))
        )
        self._add.setText(self.tr("Write down a plan"))
        self._change.setText(self.tr("Change"))
        self._remove.setText(self.tr("Remove"))
        self._begin.setText(self.tr("Begin from this one"))
        self._table.setAccessibleName(self.tr("Plans"))
        self._empty.set_texts(
            self.tr("No plan of yours yet"),
            self.tr(
                "Ask at the counter what is sold today, and write it down here: then trips can be compared."
            ),
            self.tr("Write down a plan"),
        )
        self.refresh()

    def refresh(self) -> None:
        """Read the plans again."""
        chosen = self._table.current_id()
        which = self._which.current()
        self._own = {plan.id: plan for plan in self._services.own_plans.all()}
        self._shipped = {
            f"shipped.{plan.id}": plan
            for plan in self._services.facts.plans()
            if plan.kind in {PlanKind.PLAN, PlanKind.DATA_PACK}
        }
        rows = [] if which == "history" else [self._own_row(plan) for plan in self._own.values()]
        if which != "own":
            rows += [self._shipped_row(row_id, plan) for row_id, plan in self._shipped.items()]
        headings = (self.tr("Plan"), self.tr("Operator"), self.tr("Price"), self.tr("Data"), self.tr("From"))
        self._model.show_rows(headings, rows)
        self._views.setCurrentWidget(self._table if rows else self._empty)
        self._table.choose(chosen)
        self._show_deeds(self._table.current_id())

    # --- building ------------------------------------------------------------------------------------------
    def _build(self) -> None:
        self._model = RowsModel()
        self._table = RowsTable("plans_table", self._model, rows=3, whole=(2, 3))
        self._empty = EmptyState("plans_empty", "receipt")
        self._views = FrontStack()
        self._views.addWidget(self._table)
        self._views.addWidget(self._empty)
        self._which = PillBar("plans_which")
        self._add = buttons.primary("plans_add", "plus")
        self._change = buttons.secondary("plans_change", "pencil")
        self._begin = buttons.secondary("plans_begin", "copy")
        self._remove = buttons.danger("plans_remove", "trash-2")
        self._card = Card("plans_card")
        self._card.add_action(self._add)
        self._card.body.addWidget(self._which)
        self._card.body.addWidget(self._views, 1)
        self._told = labels.caption()
        self._told.setObjectName("plans_told")
        self._told.setMinimumHeight(_STRIP_LINES * self._told.fontMetrics().lineSpacing())
        deeds = QHBoxLayout()
        deeds.setSpacing(8)
        for button in (self._change, self._begin, self._remove):
            deeds.addWidget(button)
        foot = QVBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._told)
        deeds.addStretch(1)
        foot.addLayout(deeds)
        self._card.footer.addLayout(foot, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)

    def _connect(self, bridge: Bridge) -> None:
        self._add.clicked.connect(self.write_down)
        self._empty.acted.connect(self.write_down)
        self._change.clicked.connect(lambda: self._open(self._table.current_id()))
        self._begin.clicked.connect(lambda: self._open(self._table.current_id()))
        self._remove.clicked.connect(lambda: self._on_remove(self._table.current_id()))
        self._table.opened.connect(self._open)
        self._table.remove_asked.connect(self._on_remove)
        self._table.chosen.connect(self._show_deeds)
        self._table.told.connect(self._told.setText)
        self._which.changed.connect(lambda _id: self.refresh())
        bridge.own_plans_changed.connect(self.refresh)
        bridge.facts_changed.connect(self.refresh)

    # --- rows ----------------------------------------------------------------------------------------------
    def _today(self) -> date:
        return day_of(self._services.clock.now())

    def _own_row(self, plan: OfferedPlan) -> Row:
        rules = plan.rules
        seen = plan_text.seen(plan, self._today())
        price, data = plan_text.price(rules), plan_text.data(rules.allowances)
        told = " · ".join(word for word in (rules.name, price, data, seen, plan.note) if word)
        unknown = rules.charge is None
        return Row(
            plan.id,
            (
                Cell(rules.name, icon="user", ink="accent", told=told, strong=True),
                Cell(self._brand(plan.operator_id), told=told),
                Cell(price, icon="circle-question-mark" if unknown else "", ink="warn", told=told),
                Cell(data, told=told),
                Cell(plan_text.state(plan), f"{plan_text.state(plan)}, {seen}", told=told),
            ),
        )

    def _shipped_row(self, row_id: str, plan: ShippedPlan) -> Row:
        lang = self._shell.language()
        name = plan.name.text(lang)
        source = provenance_text.line(plan.provenance, self._today())
        note = plan.note.text(lang) if plan.note is not None else ""
        about = (plan.status_text.text(lang), plan.period.text(lang), note)
        told = f"{name} · {' · '.join(word for word in about if word)} — {source}"
        brands = ", ".join(self._brand(one) for one in plan.operators)
        state = plan_text.shipped_state(plan)
        return Row(
            row_id,
            (
                Cell(name, icon="history", ink="text3", told=told),
                Cell(brands, told=told),
                Cell(plan_text.shipped_price(plan), told=told),
                Cell(plan_text.shipped_data(plan), told=told),
                Cell(state, f"{state}, {source}", told=told),
            ),
        )

    def _brand(self, operator_id: str) -> str:
        return brand_text.name(self._services.facts, operator_id)

    # --- deeds ---------------------------------------------------------------------------------------------
    def write_down(self) -> None:
        """Open the form for a new plan."""
        self._write_down(None)

    def _write_down(self, begun: tuple[str, OwnPlan] | None) -> None:
        from kzcompanion.ui.dialogs.offered_plan_dialog import OfferedPlanDialog

        dialog = OfferedPlanDialog(self._services, begun=begun, parent=self.window())
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.plan is not None:
            self._table.choose(dialog.plan.id)
            self._shell.toast(self.tr("Plan kept: {0}").format(dialog.plan.rules.name), undo=True)
        dialog.deleteLater()

    def _open(self, row_id: str) -> None:
        from kzcompanion.ui.dialogs.offered_plan_dialog import OfferedPlanDialog

        shipped = self._shipped.get(row_id)
        if shipped is not None:
            self._write_down((shipped.operators[0], begun_from(shipped, self._shell.language())))
        elif row_id in self._own and not self._shell.read_only():
            dialog = OfferedPlanDialog(self._services, self._own[row_id], parent=self.window())
            if dialog.exec() == QDialog.DialogCode.Accepted:
                self._shell.toast(self.tr("Plan changed"), undo=True)
            dialog.deleteLater()

    def _on_remove(self, row_id: str) -> None:
        plan = self._own.get(row_id)
        if plan is None:
            return
        try:
            self._services.own_plans.remove(plan.id)
        except CompanionError as error:
            self._shell.show_error(error)
        else:
            self._shell.toast(self.tr("Plan removed: {0}").format(plan.rules.name), undo=True)

    def _show_deeds(self, row_id: str) -> None:
        writable = not self._shell.read_only()
        self._change.setVisible(row_id in self._own)
        self._remove.setVisible(row_id in self._own)
        self._begin.setVisible(row_id in self._shipped)
        for button in (self._add, self._change, self._begin, self._remove):
            button.setEnabled(writable)


def begun_from(plan: ShippedPlan, lang: str) -> OwnPlan:
    """Return what of a plan of the past may still hold; its price is left to be asked."""
    megabytes = None if plan.data_gb is None else plan.data_gb * 1024
    return OwnPlan(
        name=plan.name.text(lang),
        cycle=plan.cycle,
        allowances=Allowances(data_mb=megabytes, minutes=plan.minutes_offnet),
    )
