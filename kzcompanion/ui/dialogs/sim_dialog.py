"""Adding a SIM, or changing what is known of it: nickname, operator, plan, end of the trip."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from kzcompanion.domain.almaty import day_of
from kzcompanion.domain.errors import CompanionError
from kzcompanion.domain.own_plan import OwnPlan
from kzcompanion.domain.sim import Sim
from kzcompanion.ui import brand_text
from kzcompanion.ui.dialogs.fitted_dialog import FittedDialog
from kzcompanion.ui.draft_keeper import DraftKeeper
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.date_edit import DateEdit
from kzcompanion.ui.widgets.field import Field
from kzcompanion.ui.widgets.fitted_scroll import FittedScroll
from kzcompanion.ui.widgets.own_plan_choice import OwnPlanChoice
from kzcompanion.ui.widgets.plan_form import PlanForm

if TYPE_CHECKING:
    from kzcompanion.services.assembly import Services


class SimDialog(FittedDialog):
    """Write a new SIM, or the changes to one; `sim` holds it afterwards."""

    def __init__(self, services: Services, sim: Sim | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sim_dialog")
        self._services = services
        self.sim = sim
        self._build()
        self._fill()
        self._keeper = DraftKeeper(f"sim_{sim.id if sim else 'new'}", services.drafts, self._typed(), self)
        if self._keeper.restore() & self._plan.rarer:
            self._plan.unfold()
        self._name_everything()
        self.finished.connect(lambda _result: self._keeper.forget())
        self._keep.clicked.connect(self._on_keep)
        for edit in self._typed().values():
            edit.returnPressed.connect(self._on_keep)
        self._cancel.clicked.connect(self.reject)

    def _build(self) -> None:
        self._nickname = QLineEdit()
        self._nickname.setObjectName("sim_nickname")
        self._operator = QComboBox()
        self._operator.setObjectName("sim_operator")
        self._operator.currentIndexChanged.connect(lambda _row: self._show_history())
        self._plan = PlanForm(self._services, prefix="sim")
        self._departure = DateEdit("sim_departure", self._today)
        self._first_used = DateEdit("sim_first_used", self._today)
        self._fields = {
            "nickname": Field(self._nickname, required=True),
            "operator": Field(self._operator),
            "departure_on": Field(self._departure),
            "phone_first_used_on": Field(self._first_used),
        }
        self._title, self._plan_title, self._plan_hint = (
            labels.title(),
            labels.label("label"),
            labels.caption(),
        )
        self._keep, self._cancel = buttons.primary("sim_save", "check"), buttons.quiet("sim_cancel")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        column.addWidget(self._title)
        column.addWidget(self._scrolling(self._form()), 1)
        column.addLayout(self.footer(self._cancel, self._keep))
        self.setMinimumWidth(720)
        self._plan.folded.connect(lambda _on: self._area.fit())

    def _form(self) -> QWidget:
        form = QWidget()
        form.setProperty("role", "scroll")
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(16)
        column.addLayout(self._row("nickname", "operator"))
        column.addWidget(labels.rule())
        column.addLayout(self._row("departure_on", "phone_first_used_on"))
        column.addWidget(labels.rule())
        column.addWidget(self._plan_title)
        column.addWidget(self._plan_hint)
        column.addWidget(OwnPlanChoice(self._services, self._plan, self._operator))
        column.addWidget(self._plan)
        column.addStretch(1)
        return form

    def _show_history(self) -> None:
        self._plan.show_operator(str(self._operator.currentData()))

    def _row(self, *names: str) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        for side, name in enumerate(names):
            grid.addWidget(self._fields[name], 0, side, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(side, 1)
        return grid

    def _scrolling(self, form: QWidget) -> FittedScroll:
        self._area = FittedScroll("sim_form_scroll", form, self)
        return self._area

    def _fill(self) -> None:
        for operator in self._services.facts.operators():
            self._operator.addItem(operator.brand, operator.id)
        if self.sim is None:
            return
        sim = self.sim
        self._nickname.setText(sim.nickname)
        if self._operator.findData(sim.operator_id) < 0:  # gone with a data pack; the SIM keeps it
            self._operator.addItem(brand_text.name(self._services.facts, sim.operator_id), sim.operator_id)
        self._operator.setCurrentIndex(self._operator.findData(sim.operator_id))
        self._plan.set_value(sim.plan)
        self._departure.set_value(sim.departure_on)
        self._first_used.set_value(sim.phone_first_used_on)

    def _typed(self) -> dict[str, QLineEdit]:
        return {
            "nickname": self._nickname,
            **self._plan.line_edits(),
            "departure_on": self._departure,
            "phone_first_used_on": self._first_used,
        }

    def _name_everything(self) -> None:
        title = self.tr("Add a SIM") if self.sim is None else self.tr("Change this SIM")
        self.setWindowTitle(title)
        self._title.setText(title)
        self._fields["nickname"].set_caption(
            self.tr("Nickname"), self.tr("any name you recognise, for example Beeline travel card")
        )
        self._fields["operator"].set_caption(
            self.tr("Operator"), self.tr("the brand on the card, or the one the number moved to")
        )
        self._plan_title.setText(self.tr("What the shop told you (all optional)"))
        self._plan_hint.setText(
            self.tr("With these the program knows when money is taken. Leave out what you don't know.")
        )
        self._fields["departure_on"].set_caption(self.tr("You leave Kazakhstan on"))
        self._fields["phone_first_used_on"].set_caption(
            self.tr("Phone first used with a Kazakh SIM on"),
            self.tr("an unverified IMEI is cut off after 30 days"),
        )
        self._keep.setText(self.tr("Add the SIM") if self.sim is None else self.tr("Save"))
        self._cancel.setText(self.tr("Cancel"))

    def _today(self) -> date:
        return day_of(self._services.clock.now())

    def _on_keep(self) -> None:
        for field in self._fields.values():
            field.show_error(None)  # what a plain field was told before may be mended now
            field.show_error(field.error)
        faulty = next((field for field in self._fields.values() if field.error is not None), None)
        faulty = faulty or self._plan.first_fault()
        if faulty is not None:
            faulty.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        try:
            self._write()
        except CompanionError as error:
            field = self._fields.get(error.field or "", self._fields["nickname"])
            field.show_error(error)
            field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.accept()

    def _write(self) -> None:
        more: dict[str, object] = {
            "plan": self._plan.value(),
            "departure_on": self._departure.value(),
            "phone_first_used_on": self._first_used.value(),
        }
        sims = self._services.sims
        nickname, operator_id = self._nickname.text(), str(self._operator.currentData())
        if self.sim is None:
            self.sim = sims.add(nickname, operator_id)
            if any(value not in (None, OwnPlan()) for value in more.values()):
                self.sim = sims.change(self.sim.id, **more)
        else:
            self.sim = sims.change(self.sim.id, nickname=nickname, operator_id=operator_id, **more)
