"""My trip: what it asks at the left; at the right the user's plans ranked for it, one of them explained."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from kzcompanion.domain.almaty import day_of
from kzcompanion.domain.trip_ranking import Judged, TripAnswer
from kzcompanion.ui import brand_text
from kzcompanion.ui.choosing.plan_verdict import About, PlanVerdict
from kzcompanion.ui.choosing.trip_form import TripForm
from kzcompanion.ui.models.rows_model import Cell, Row, RowsModel
from kzcompanion.ui.plan_text import plan_text
from kzcompanion.ui.tables.rows_table import RowsTable
from kzcompanion.ui.trip_text import trip_text
from kzcompanion.ui.widgets import labels
from kzcompanion.ui.widgets.card import Card
from kzcompanion.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from kzcompanion.domain.roaming_cost import BreakEven
    from kzcompanion.services.assembly import Services
    from kzcompanion.ui.bridge import Bridge
    from kzcompanion.ui.shell import Shell

_BAR = 12
"""Room for the scroll bar, px."""


class TripView(QWidget):
    """Rank on every change of the trip or the plans; without plans offer to write one down."""

    plan_wanted = Signal()
    """The user wants to write down a plan."""

    def __init__(self, services: Services, bridge: Bridge, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("trip_view")
        self._services, self._shell = services, shell
        self._answer: TripAnswer | None = None
        self._roaming: dict[str, BreakEven] = {}
        self._build()
        self._form.changed.connect(self.refresh)
        self._table.chosen.connect(self._explain)
        self._empty.acted.connect(self.plan_wanted)
        bridge.own_plans_changed.connect(self.refresh)
        self.retranslate()

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._ask.set_title(self.tr("Your trip"))
        self._card.set_title(self.tr("Your plans for this trip"))
        self._table.setAccessibleName(self.tr("Plans ranked for this trip"))
        self._verdict.setAccessibleName(self.tr("The chosen plan, explained"))
        self._empty.set_texts(
            self.tr("No plan of yours yet"),
            self.tr(
                "Plans are ranked by what they cost you today, so they must be yours: ask what is sold now."
            ),
            self.tr("Write down a plan"),
        )
        self._waiting.set_texts(
            self.tr("When do you leave?"),
            self.tr(
                "Type both days of the trip and the data you use a day; then your plans are ranked here."
            ),
        )
        self._form.retranslate()
        self._area.setMinimumWidth(self._form.minimumSizeHint().width() + _BAR)
        self.refresh()

    def flush(self) -> None:
        """Keep what is typed now."""
        self._form.flush()

    def refresh(self) -> None:
        """Reckon anew."""
        chosen = self._table.current_id()
        needs = self._form.needs()
        self._answer = None if needs is None else self._services.trip.answer(needs, self._form.weights())
        price = self._form.roaming()
        both = needs is not None and price is not None
        self._roaming = self._services.trip.beside_roaming(needs, price) if both else {}  # type: ignore[arg-type]
        if not self._services.own_plans.all():
            self._views.setCurrentWidget(self._empty)
        elif self._answer is None:
            self._views.setCurrentWidget(self._waiting)
        else:
            self._show(self._answer)
            self._views.setCurrentWidget(self._result)
            self._table.choose(chosen)
            self._explain(self._table.current_id())

    def _build(self) -> None:
        self._form = TripForm(self._services)
        self._area = area = QScrollArea()
        area.setObjectName("trip_form_scroll")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._form)
        self._ask = Card("trip_ask")
        self._ask.body.addWidget(area, 1)
        self._model = RowsModel()
        self._table = RowsTable("trip_table", self._model, rows=2, whole=(1, 3))
        self._verdict = PlanVerdict("trip_verdict")
        self._result = QWidget()
        column = QVBoxLayout(self._result)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._table, 2)
        column.addWidget(labels.rule())
        column.addWidget(self._verdict, 3)
        self._empty, self._waiting = (
            EmptyState("trip_empty", "receipt"),
            EmptyState("trip_waiting", "calendar"),
        )
        self._views = QStackedWidget()
        for view in (self._result, self._empty, self._waiting):
            self._views.addWidget(view)
        self._card = Card("trip_card")
        self._card.body.addWidget(self._views, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._ask, 1)
        row.addWidget(self._card, 2)

    def _show(self, answer: TripAnswer) -> None:
        headings = (
            self.tr("Plan"),
            self.tr("Whole trip"),
            self.tr("Used up first"),
            self.tr("Points"),
        )
        rows = [self._row(judged) for judged in (*answer.ranked, *answer.apart)]
        self._model.show_rows(headings, rows)
        days = self.tr("%n day(s)", "", answer.needs.days)
        if answer.apart:
            apart = self.tr("%n plan(s) cannot be ranked while a price is missing", "", len(answer.apart))
            days = f"{days} · {apart}"
        self._card.set_subtitle(days)

    def _row(self, judged: Judged) -> Row:
        name, cost = self._label(judged), judged.cost
        ranked = judged.rank is not None
        place = self.tr("{0}.").format(judged.rank) if ranked else self.tr("not ranked")
        if judged.tied_with:
            place = self.tr("{0} (tie)").format(place)
        total = trip_text.total(cost)
        out = trip_text.runs_out(cost)
        warns = cost.runs_out is not None or cost.no_data
        points = str(judged.score) if ranked else self.tr("ask first")
        return Row(
            judged.plan.id,
            (
                Cell(f"{place} {name}" if ranked else name, f"{place} {name}", strong=judged.rank == 1),
                Cell(total, icon="" if ranked else "circle-question-mark", ink="warn", right=True),
                Cell(out, icon="triangle-alert" if warns else "check", ink="warn" if warns else "good"),
                Cell(points, right=True),
            ),
        )

    def _explain(self, plan_id: str) -> None:
        answer = self._answer
        judged = answer.find(plan_id) if answer is not None else None
        if answer is None or judged is None:
            return
        names = {one.plan.id: self._label(one) for one in (*answer.ranked, *answer.apart)}
        seen = plan_text.seen(judged.plan, day_of(self._services.clock.now()))
        about = About(answer, names, seen, self._roaming.get(plan_id))
        self._verdict.show_plan(judged, about)

    def _label(self, judged: Judged) -> str:
        brand = brand_text.name(self._services.facts, judged.plan.operator_id)
        return f"{judged.plan.rules.name} ({brand})"
