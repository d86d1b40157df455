"""After the trip: keep the number until the next visit, with dates and cost, or let it go, step by step."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from kzcompanion.domain.after_trip import KeepPlan, keep_plan
from kzcompanion.domain.almaty import day_of
from kzcompanion.domain.errors import CompanionError
from kzcompanion.ui import error_text, keep_text
from kzcompanion.ui.counted_text import counted
from kzcompanion.ui.dialogs.fitted_dialog import FittedDialog
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.amount_edit import AmountEdit
from kzcompanion.ui.widgets.date_edit import DateEdit
from kzcompanion.ui.widgets.field import Field
from kzcompanion.ui.widgets.fitted_scroll import FittedScroll
from kzcompanion.ui.widgets.pill_bar import PillBar

if TYPE_CHECKING:
    from kzcompanion.services.assembly import Services
    from kzcompanion.ui.shell import Shell

KEEP, LET_GO = "keep", "let_go"


class AfterTripDialog(FittedDialog):
    """Help to decide what becomes of a SIM; what is typed here is kept with the SIM and can be undone."""

    def __init__(self, services: Services, shell: Shell, sim_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("after_trip_dialog")
        self._services, self._shell = services, shell
        self._sim = services.sims.get(sim_id)
        self._entries = services.ledger.entries(sim_id)
        self._plan: KeepPlan | None = None
        self._build()
        self._fill()
        self._name_everything()
        self._way.changed.connect(lambda _way: self._show_way())
        for edit in (self._until, self._price):
            edit.judged.connect(self._judge)
        self._fresh.toggled.connect(lambda _on: self._judge())
        self._save.clicked.connect(self._on_save_dates)
        self._change.clicked.connect(self._on_change)
        self._archive.clicked.connect(self._on_archive)
        self._close.clicked.connect(self.close)
        self._show_way()
        self._judge()

    def choose(self, way: str) -> None:
        """Show how to keep the number, or how to let it go."""
        self._way.choose(way)
        self._show_way()

    def done(self, result: int) -> None:
        self._remember()
        super().done(result)

    # --- building ------------------------------------------------------------------------------------------
    def _build(self) -> None:
        self._title, self._way = labels.title(), PillBar("after_trip_way")
        self._until = DateEdit("after_trip_until", self._today)
        self._price = AmountEdit("after_trip_price", allow_zero=True)
        self._fresh = QCheckBox()
        self._fresh.setObjectName("after_trip_fresh")
        self._until_field, self._price_field = Field(self._until), Field(self._price)
        self._result, self._unknown = labels.body(), labels.body()
        self._result.setObjectName("after_trip_result")
        self._unknown.setObjectName("after_trip_unknown")
        self._steps, self._known = labels.body(), labels.caption()
        self._steps.setObjectName("after_trip_steps")
        self._known.setObjectName("after_trip_known")
        self._change = buttons.secondary("after_trip_change", "pencil")
        self._save = buttons.secondary("after_trip_save", "calendar")
        self._archive = buttons.secondary("after_trip_archive", "archive")
        self._close = buttons.primary("after_trip_close", "check")
        fields = QHBoxLayout()
        fields.setSpacing(16)
        for field in (self._until_field, self._price_field):
            fields.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        self._keep_page = _page(fields, self._fresh, self._result)
        self._ask_page = _page(self._unknown, _left(self._change))
        self._go_page = _page(self._steps)
        inside = QWidget()
        inside.setProperty("role", "scroll")
        inner = QVBoxLayout(inside)
        inner.setContentsMargins(0, 0, 8, 0)
        inner.setSpacing(16)
        for part in (self._ask_page, self._keep_page, self._go_page, self._known):
            inner.addWidget(part)
        inner.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        column.addWidget(self._title)
        column.addWidget(self._way)
        column.addWidget(FittedScroll("after_trip_scroll", inside, self), 1)
        column.addLayout(self.footer(self._archive, self._save, self._close))
        self.setMinimumWidth(680)

    def _fill(self) -> None:
        sim = self._sim
        self._until.set_value(sim.next_visit_on)
        self._price.set_value(sim.keep_price)
        self._fresh.setChecked(sim.departure_on is not None and sim.departure_on >= self._today())

    def _name_everything(self) -> None:
        title = self.tr("After the trip: {0}").format(self._sim.nickname)
        self.setWindowTitle(title)
        self._title.setText(title)
        self._way.set_pills([(KEEP, self.tr("Keep the number")), (LET_GO, self.tr("Let it go"))])
        self._until_field.set_caption(self.tr("Until my next visit"), self.tr("for example 2027-06-01"))
        self._price_field.set_caption(
            self.tr("What one top-up or paid use costs (optional)"),
            self.tr("the least that counts — ask at the shop"),
        )
        self._fresh.setText(self.tr("I do it once more on the day I leave"))
        self._unknown.setText(keep_text.to_ask())
        self._change.setText(self.tr("Type it into the plan…"))
        self._save.setText(self.tr("Dates for the phone (.ics)…"))
        self._archive.setText(self.tr("Put this SIM away"))
        self._close.setText(self.tr("Done"))
        self._known.setText(keep_text.known(self._services.facts, self._sim.operator_id, self._today()))
        self._steps.setText(keep_text.letting_go(self._services.tracker.snapshot(self._sim.id).balance))

    # --- showing -------------------------------------------------------------------------------------------
    def _show_way(self) -> None:
        keep, told = self._way.current() == KEEP, self._sim.plan.keep_days is not None
        self._ask_page.setVisible(keep and not told)
        self._keep_page.setVisible(keep and told)
        self._go_page.setVisible(not keep)
        self._save.setVisible(keep and told)
        writable = not self._shell.read_only()
        self._archive.setVisible(not keep and self._sim.archived_at is None)
        self._archive.setEnabled(writable)
        self._change.setEnabled(writable)

    def _judge(self) -> None:
        until = self._until.value()
        self._plan = None
        if until is not None and until >= self._today():
            self._plan = keep_plan(
                self._sim,
                self._entries,
                self._today(),
                until,
                each=self._price.value(),
                pay_before_leaving=self._fresh.isChecked(),
            )
        past = until is not None and until < self._today()
        self._result.setText(
            self.tr("That day is over. Type the day on which you will be back.")
            if past
            else keep_text.plan(self._plan)
        )
        self._save.setEnabled(self._plan is not None and bool(self._plan.dates))

    # --- answering -----------------------------------------------------------------------------------------
    def _remember(self) -> None:
        """Keep what was typed with the SIM, as one deed; a fault is left alone."""
        faulty = self._until_field.error or self._price_field.error
        wanted = {"next_visit_on": self._until.value(), "keep_price": self._price.value()}
        same = all(getattr(self._sim, name) == value for name, value in wanted.items())
        if same or faulty or self._shell.read_only():
            return
        try:
            self._sim = self._services.sims.change(self._sim.id, **wanted)
        except CompanionError as error:
            self._shell.show_error(error)

    def _on_save_dates(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name, _ = QFileDialog.getSaveFileName(
            self, self._save.text(), str(Path(folder) / "kz-number.ics"), "iCalendar (*.ics)"
        )
        if name:
            self.write_dates(Path(name))

    def write_dates(self, path: Path) -> None:
        """Write the dates into a calendar file; tell how many, or what went wrong."""
        if self._plan is None:
            return
        path = path if path.suffix else path.with_suffix(".ics")
        try:
            count = self._services.calendar.export_keeping(
                path,
                self._sim.id,
                self._plan.dates,
                error_text.wording(),
                names=self._services.preferences.current().calendar_names,
            )
        except CompanionError as error:
            self._shell.show_error(error)
            return
        self._shell.toast(counted.reminders_exported(count))

    def _on_change(self) -> None:
        from kzcompanion.ui.dialogs.sim_dialog import SimDialog

        self._remember()
        SimDialog(self._services, self._services.sims.get(self._sim.id), parent=self).exec()
        self._sim = self._services.sims.get(self._sim.id)
        self._show_way()
        self._judge()

    def _on_archive(self) -> None:
        self._remember()
        try:
            self._sim = self._services.sims.archive(self._sim.id)
        except CompanionError as error:
            self._shell.show_error(error)
            return
        text = self.tr("{0} was put away; its ledger is kept").format(self._sim.nickname)
        self._shell.toast(text, undo=True)
        self.accept()

    def _today(self) -> date:
        return day_of(self._services.clock.now())


def _page(*parts: QWidget | QHBoxLayout) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    for part in parts:
        if isinstance(part, QWidget):
            column.addWidget(part)
        else:
            column.addLayout(part)
    return page


def _left(button: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(button)
    row.addStretch(1)
    return row
