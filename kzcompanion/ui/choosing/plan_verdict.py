"""One plan judged for the trip: the sum, reasons for and against, questions, and what would turn it over."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from kzcompanion.domain.roaming_cost import BreakEven
from kzcompanion.domain.trip_ranking import Judged, TripAnswer
from kzcompanion.ui.trip_text import trip_text
from kzcompanion.ui.widgets import labels
from kzcompanion.ui.widgets.labels import IconLabel

_LEAST = 110
_MARKS = {
    "for": ("circle-check", "good"),
    "against": ("circle-x", "bad"),
    "ask": ("circle-question-mark", "warn"),
    "turn": ("arrow-left-right", "accent"),
    "note": ("info", "text3"),
}


class About(msgspec.Struct, frozen=True):
    """Hold what is known around a judged plan."""

    answer: TripAnswer
    names: Mapping[str, str]
    """Of all plans, by id."""
    seen: str
    """When and where the plan was seen."""
    roaming: BreakEven | None


class PlanVerdict(QScrollArea):
    """Show the judgement as lines, each with a mark and a word for what kind of line it is."""

    def __init__(self, object_name: str) -> None:
        super().__init__()
        self.setObjectName(object_name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(_LEAST)
        self._show(QWidget())

    def show_plan(self, judged: Judged, about: About) -> None:
        """Show one plan with what is known around it."""
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 10, 0)
        column.setSpacing(10)
        column.addWidget(labels.strong(about.names[judged.plan.id]))
        column.addWidget(labels.secondary(trip_text.parts(judged.cost, about.answer.needs)))
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for kind, text in self._lines(judged, about):
            self._add(grid, kind, text)
        column.addLayout(grid)
        column.addStretch(1)
        self._show(page)

    def texts(self) -> list[str]:
        """Return every line shown, the heading first."""
        return [label.text() for label in self.findChildren(QLabel) if label.text()]

    def _lines(self, judged: Judged, about: About) -> Iterable[tuple[str, str]]:
        yield from (("for", trip_text.reason(reason)) for reason in judged.pros)
        yield from (("against", trip_text.reason(reason)) for reason in judged.cons)
        asked = (*judged.cost.questions, *judged.cost.doubts)
        yield from (("ask", trip_text.question(question)) for question in asked)
        yield "turn", trip_text.flip(about.answer, judged, about.names)
        yield "turn", trip_text.tie(judged, about.names)
        yield "note", about.seen
        if judged.rank is not None:
            yield "note", trip_text.sensitivity(about.answer, judged)
        if about.roaming is not None:
            yield "note", trip_text.roaming(about.roaming)
        if about.answer.needs.fee is None:
            yield "note", self.tr("What the channel keeps is in no sum here.")

    def _add(self, grid: QGridLayout, kind: str, text: str) -> None:
        if not text:
            return
        icon, ink = _MARKS[kind]
        row = grid.rowCount()
        mark = IconLabel(icon, ink, 18)
        mark.setAccessibleName(self._word(kind))
        line = labels.body(text)
        line.setAccessibleName(f"{self._word(kind)}: {text}")
        grid.addWidget(mark, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(line, row, 1)

    def _word(self, kind: str) -> str:
        return {
            "for": self.tr("For"),
            "against": self.tr("Against"),
            "ask": self.tr("Ask"),
            "turn": self.tr("What would turn it over"),
            "note": self.tr("Note"),
        }[kind]

    def _show(self, page: QWidget) -> None:
        page.setObjectName(f"{self.objectName()}.page")
        page.setProperty("role", "scroll")
        before = self.takeWidget()
        if before is not None:
            before.deleteLater()
        self.setWidget(page)
