"""Bringing ledger entries in from a CSV file: which file, what its columns mean, what would come in."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QComboBox, QProgressBar, QScrollArea, QVBoxLayout, QWidget

from kzcompanion.domain.errors import Cancelled, CompanionError, NotFound
from kzcompanion.ui import error_text, jobs
from kzcompanion.ui.dialogs.column_grid import ColumnGrid
from kzcompanion.ui.dialogs.fitted_dialog import FittedDialog
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.field import Field
from kzcompanion.ui.widgets.file_edit import FileEdit

if TYPE_CHECKING:
    from kzcompanion.services.assembly import Services
    from kzcompanion.services.csv_import_service import CsvPlan
    from kzcompanion.services.csv_table import CsvTable
    from kzcompanion.ui.jobs import Job, JobControl
    from kzcompanion.ui.shell import Shell

T = TypeVar("T")

_WIDTH = 680
_PREVIEW_HEIGHT = 240
_MOST_FAULTS = 100
"""Rejected rows shown one by one; more are counted."""
_FEW_FAULTS = 4


class ImportDialog(FittedDialog):
    """Look a file through, show what importing it would do, and do it; `imported` counts what came in."""

    def __init__(self, services: Services, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import_dialog")
        self._services, self._shell = services, shell
        self._table: CsvTable | None = None
        self._plan: CsvPlan | None = None
        self._job: Job | None = None
        self._stale = self._another = self._over = self._keeping = False
        self.imported = 0
        self._build()
        self._name_everything()
        self._file.changed.connect(self._on_file)
        self._sim.currentIndexChanged.connect(self._look)
        self._cancel.clicked.connect(self.reject)
        self._import.clicked.connect(self._on_import)
        self._show()

    def _build(self) -> None:
        self._title, self._explain = labels.title(), labels.secondary()
        self._file = FileEdit("import_file", "CSV (*.csv *.txt *.tsv)", save=False)
        self._file_field = Field(self._file)
        self._sim = QComboBox()
        self._sim.setObjectName("import_sim")
        for sim in self._services.sims.list(include_archived=True):
            self._sim.addItem(sim.nickname, sim.id)
        self._sim_field = Field(self._sim)
        self._columns, self._rejected = ColumnGrid(), QWidget()
        self._counts = labels.strong()
        self._counts.setObjectName("import_counts")
        self._progress = QProgressBar()
        self._progress.setObjectName("import_progress")
        self._progress.setTextVisible(False)
        self._progress.setRange(0, 0)
        self._progress.hide()
        self._faults = QScrollArea(self)
        self._faults.setObjectName("import_faults")
        self._faults.setWidgetResizable(True)
        self._faults.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._faults.setMinimumHeight(_PREVIEW_HEIGHT)
        rows = QWidget()
        rows.setObjectName("import_rows")
        rows.setProperty("role", "scroll")
        self._rows = QVBoxLayout(rows)
        self._rows.setContentsMargins(0, 0, 8, 0)
        self._rows.setSpacing(8)
        self._columns_title = labels.strong()
        for widget in (self._columns_title, self._columns, self._rejected):
            self._rows.addWidget(widget)
        self._rows.addStretch(1)
        self._faults.setWidget(rows)
        self._cancel = buttons.quiet("import_cancel")
        self._import = buttons.primary("import_do", "check")
        footer = self.footer(self._cancel, self._import)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        for widget in (self._title, self._explain, self._file_field, self._sim_field, self._counts):
            column.addWidget(widget)
        column.addWidget(self._progress)
        column.addWidget(self._faults, 1)
        column.addLayout(footer)
        self.setMinimumWidth(_WIDTH)

    def _name_everything(self) -> None:
        title = self.tr("Import from CSV")
        self.setWindowTitle(title)
        self._title.setText(title)
        self._explain.setText(
            self.tr("You see first what would come in. One undo takes the whole import back.")
        )
        caption = self.tr("File")
        self._file_field.set_caption(
            caption, self.tr("a table with the names of its columns in the first line")
        )
        self._file.set_texts(title, caption)
        self._sim_field.set_caption(self.tr("SIM of rows that name none"))
        self._sim.setAccessibleName(self.tr("SIM of rows that name none"))
        self._columns_title.setText(self.tr("Columns"))
        self._name_progress()
        self._faults.setAccessibleName(self.tr("Columns and rejected rows"))
        self._cancel.setText(self.tr("Cancel"))
        self._import.setText(self.tr("Import"))

    def _name_progress(self) -> None:
        self._progress.setAccessibleName(self.tr("Looking the file through"))

    # --- which file, and what it means ------------------------------------------------------------------
    def _on_file(self) -> None:
        """Read the file off the GUI thread; another one chosen meanwhile is read in its stead."""
        self._file_field.show_error(None)
        self._table = self._plan = None
        path = self._file.path()
        if self._job is not None:
            self._job.cancel()
            self._another = True
        elif path is not None:
            importer = self._services.csv_import
            self._begin(lambda control: importer.read(path, control.cancelled), self._on_read)
        self._show()

    def _on_read(self, table: CsvTable) -> None:
        self._job = None
        if self._goes_on():
            self._table = table
            self._put(self._columns, columns := ColumnGrid(table.headers, table.columns))
            self._columns = columns
            self._columns.changed.connect(self._look)
            self._show()
            QTimer.singleShot(0, self._look)  # shown first: a wide table has many columns

    def _put(self, old: QWidget, new: QWidget) -> None:
        """Show a widget among the rows in the place of another."""
        self._rows.replaceWidget(old, new)
        old.hide()
        old.deleteLater()

    def _goes_on(self) -> bool:
        """Tell whether the answer that came is still wanted; if not, begin what is wanted instead."""
        if self._over:
            return False
        if self._another:
            self._another = False
            self._on_file()
            return False
        return True

    def done(self, result: int) -> None:
        """Close, and stop what is still being read or looked through."""
        self._over = True
        if self._job is not None:
            self._job.cancel()
        super().done(result)

    def _look(self) -> None:
        """Plan anew, off the GUI thread; a change meanwhile calls that off and plans once more."""
        self._plan = None
        if self._table is None or self._over:
            return
        if self._job is not None:
            self._stale = True
            self._job.cancel()
            return
        importer = self._services.csv_import
        ground = importer.ground(self._table, self._columns.chosen(), self._sim.currentData())
        self._begin(
            lambda control: importer.plan_on(ground, control.cancelled, control.tell), self._on_planned
        )

    def _begin(self, work: Callable[[JobControl], T], done: Callable[[T], None]) -> None:
        """Start what takes its time, and show how far it is."""
        self._progress.setRange(0, 0)
        self._job = jobs.run(work, done, self._on_failed, self._on_progress)
        self._show()

    def _on_progress(self, percent: int) -> None:
        self._progress.setRange(0, 100)
        self._progress.setValue(percent)

    def _on_planned(self, plan: CsvPlan) -> None:
        self._job = None
        if not self._goes_on():
            return
        if self._stale:
            self._stale = False
            self._look()
            return
        self._plan = plan
        self._fill(plan)
        self._show()

    def _on_failed(self, error: Exception) -> None:
        self._job = None
        if self._keeping:
            self._on_not_kept(error)
            return
        if not self._goes_on():
            return
        if self._stale and isinstance(error, Cancelled):
            self._stale = False
            self._look()
            return
        if not isinstance(error, CompanionError):
            raise error
        self._file_field.show_error(error)
        self._show()

    def _fill(self, plan: CsvPlan) -> None:
        """Show what is wrong with which row: a few rows before the columns, many after them."""
        rejected = QWidget()
        rejected.setObjectName("import_rejected")
        column = QVBoxLayout(rejected)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        few = bool(plan.new) and len(plan.rejected) <= _FEW_FAULTS  # many come of a column taken wrongly
        lines = self._fault_lines(plan)
        for line in lines if few or not lines else (labels.rule(), *lines):
            column.addWidget(line)
        self._rows.removeWidget(self._rejected)
        self._rejected.setParent(None)
        self._rejected.deleteLater()
        self._rejected = rejected
        self._rows.insertWidget(0 if few else self._rows.indexOf(self._columns) + 1, rejected)

    def _fault_lines(self, plan: CsvPlan) -> list[QWidget]:
        if not plan.rejected:
            return []
        words, lines = error_text.wording(), [labels.strong(self.tr("Rejected rows"))]
        lines.extend(
            labels.body(words.text("csv_row", row=fault.row, told=words.line(fault.error)))
            for fault in plan.rejected[:_MOST_FAULTS]
        )
        if len(plan.rejected) > _MOST_FAULTS:
            lines.append(labels.caption(words.text("csv_more_rows", n=len(plan.rejected) - _MOST_FAULTS)))
        if any(isinstance(fault.error, NotFound) and fault.error.field == "sim" for fault in plan.rejected):
            lines.insert(1, labels.secondary(self._on_another_laptop()))
        return [*lines]

    def _on_another_laptop(self) -> str:
        return self.tr(
            "A table brings entries, not SIMs: add the SIMs under these nicknames first. "
            "To move everything to another laptop, restore a backup there."
        )

    def _show(self) -> None:
        plan, table, keeping = self._plan, self._table, self._keeping
        self._progress.setVisible(self._job is not None)
        self._sim_field.setVisible(table is not None and "sim" not in self._columns.chosen())
        self._counts.setVisible(plan is not None)
        self._faults.setVisible(table is not None)
        self._rejected.setVisible(plan is not None)
        for widget in (self._file, self._sim, self._columns):
            widget.setEnabled(not keeping)
        self._import.setEnabled(plan is not None and bool(plan.new) and not keeping)
        if plan is not None:
            words = error_text.wording()
            facts = {"duplicates": plan.duplicates, "rejected": len(plan.rejected)}
            self._counts.setText(words.text("csv_would_import", n=len(plan.new), **facts))

    # --- doing it ---------------------------------------------------------------------------------------
    def _on_import(self) -> None:
        plan, importer = self._plan, self._services.csv_import
        if plan is None or self._job is not None:
            return
        self._keeping = True
        self._progress.setAccessibleName(self.tr("Bringing the entries in"))
        self._begin(lambda control: importer.keep(plan, control.cancelled, control.tell), self._on_kept)
        self._cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def reject(self) -> None:
        """Close; while entries are brought in, call that off first and wait for the answer."""
        if self._keeping and self._job is not None:
            self._job.cancel()
            return
        super().reject()

    def _on_kept(self, sim_ids: tuple[str, ...]) -> None:
        self._job = None
        self._keeping = False
        assert self._plan is not None
        self.imported = len(self._plan.new)
        self._services.csv_import.kept(sim_ids)
        self.accept()

    def _on_not_kept(self, error: Exception) -> None:
        """Be as before: nothing was brought in."""
        self._keeping = False
        assert self._plan is not None
        self._services.csv_import.not_kept(self._plan)
        self._name_progress()
        self._show()
        self._import.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(error, Cancelled):
            return
        if not isinstance(error, CompanionError):
            raise error
        self._shell.show_error(error)
