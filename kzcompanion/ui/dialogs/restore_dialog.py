"""Bringing a backup in: which file, its password, what would happen; then merged or in place of all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QScrollArea, QVBoxLayout, QWidget

from kzcompanion.domain.almaty import at_almaty
from kzcompanion.domain.backup import BackupFacts, MergePlan, RestoreDone, RestoreMode
from kzcompanion.domain.errors import CompanionError
from kzcompanion.services import merge_text
from kzcompanion.ui import error_text, glance, jobs, language
from kzcompanion.ui.dialogs.backup_dialog import FILTERS
from kzcompanion.ui.dialogs.backup_fault import show_fault
from kzcompanion.ui.dialogs.fitted_dialog import FittedDialog
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.field import Field
from kzcompanion.ui.widgets.file_edit import FileEdit
from kzcompanion.ui.widgets.password_edit import PasswordEdit

if TYPE_CHECKING:
    from kzcompanion.services.assembly import Services
    from kzcompanion.services.backup_reading import OpenedBackup
    from kzcompanion.ui.jobs import Job
    from kzcompanion.ui.shell import Shell

_WIDTH = 640
_PREVIEW_HEIGHT = 220
_MOST_CONFLICTS = 100
"""Conflicts shown one by one; more are counted."""


class RestoreDialog(FittedDialog):
    """Open a backup, show what bringing it in would do, and do it; `done` holds what was done."""

    def __init__(self, services: Services, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("restore_dialog")
        self._services, self._shell = services, shell
        self._facts: BackupFacts | None = None
        self._opened: OpenedBackup | None = None
        self._job: Job | None = None
        self._given_up = False
        self.done_with: RestoreDone | None = None
        # An opened backup holds a key, so it is not left open for longer than the vault would be.
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._forget)
        self._build()
        self._name_everything()
        self._connect()
        self._show_step()

    def _build(self) -> None:
        self._title, self._explain = labels.title(), labels.secondary()
        self._file = FileEdit("restore_file", FILTERS, save=False)
        self._password = PasswordEdit("restore_password")
        self._file_field, self._password_field = Field(self._file), Field(self._password)
        self._what = labels.body()
        self._what.setObjectName("restore_facts")
        self._progress = QProgressBar()
        self._progress.setObjectName("restore_progress")
        self._progress.setTextVisible(False)
        self._progress.hide()
        self._preview = QScrollArea(self)
        self._preview.setObjectName("restore_preview")
        self._preview.setWidgetResizable(True)
        self._preview.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._preview.setMinimumHeight(_PREVIEW_HEIGHT)
        self._cancel = buttons.quiet("restore_cancel")
        self._open = buttons.primary("restore_open", "eye")
        self._replace = buttons.danger("restore_replace", "archive-restore")
        self._merge = buttons.primary("restore_merge", "arrow-left-right")
        footer = QHBoxLayout()
        footer.addWidget(self._replace)
        footer.addStretch(1)
        for button in (self._cancel, self._open, self._merge):
            footer.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        for widget in (
            self._title,
            self._explain,
            self._file_field,
            self._what,
            self._password_field,
            self._progress,
        ):
            column.addWidget(widget)
        column.addWidget(self._preview, 1)
        column.addLayout(footer)
        self.setMinimumWidth(_WIDTH)

    def _name_everything(self) -> None:
        title = self.tr("Restore a backup")
        self.setWindowTitle(title)
        self._title.setText(title)
        self._explain.setText(self.tr("You see first what would happen. What is here now is kept in a file."))
        caption = self.tr("Backup")
        self._file_field.set_caption(caption, self.tr("a file that ends in .kzbackup"))
        self._file.set_texts(title, caption)
        self._password_field.set_caption(
            self.tr("Password of the backup"), self.tr("the vault password that was in use when it was made")
        )
        self._progress.setAccessibleName(self.tr("Opening the backup"))
        self._preview.setAccessibleName(self.tr("What would happen"))
        self._cancel.setText(self.tr("Cancel"))
        self._open.setText(self.tr("Look inside"))
        self._replace.setText(self.tr("Replace everything…"))
        self._merge.setText(self.tr("Merge"))

    def _connect(self) -> None:
        self._file.changed.connect(self._on_file)
        self._password.returnPressed.connect(self._on_open)
        self._open.clicked.connect(self._on_open)
        self._merge.clicked.connect(lambda: self._restore(RestoreMode.MERGE))
        self._replace.clicked.connect(self._on_replace)
        self._cancel.clicked.connect(self.reject)
        self.finished.connect(lambda _result: self._forget())

    # --- which file -------------------------------------------------------------------------------------
    def _on_file(self) -> None:
        self._forget()
        self._facts = None
        self._file_field.show_error(None)
        path = self._file.path()
        if path is not None:
            try:
                self._facts = self._services.backup.look(path)
            except CompanionError as error:
                self._file_field.show_error(error)
        self._show_step()
        if self._facts is not None:
            (self._password if self._facts.sealed else self._open).setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_open(self) -> None:
        path = self._file.path()
        if self._job is not None or self._facts is None or path is None:
            return
        self._password_field.show_error(None)
        password = self._password.text() if self._facts.sealed else None
        self._given_up = False
        self._busy(True)
        backup = self._services.backup
        self._job = jobs.run(
            lambda control: backup.open(path, password, control.cancelled, control.tell),
            self._on_opened,
            self._on_failed,
            self._progress.setValue,
        )

    def reject(self) -> None:
        """Close; a backup that is being opened is given up first."""
        if self._job is not None:
            self._given_up = True
            self._job.cancel()
            return
        super().reject()

    def _on_opened(self, opened: OpenedBackup) -> None:
        self._job = None
        self._busy(False)
        if self._given_up:  # it was open before it heard of that
            opened.close()
            return
        self._opened = opened
        self._password.clear()
        minutes = self._services.preferences.current().idle_lock_minutes
        if minutes > 0:
            self._patience.start(minutes * 60_000)
        self._fill_preview(self._services.restore.plan(opened))
        self._show_step()
        self._merge.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_failed(self, error: Exception) -> None:
        self._job = None
        self._busy(False)
        show_fault(error, self._file_field, self._password_field)

    # --- what would happen ------------------------------------------------------------------------------
    def _fill_preview(self, plan: MergePlan) -> None:
        words = error_text.wording()
        sims = self._services.sims.list(include_archived=True)
        rows = QWidget()
        rows.setObjectName("restore_rows")
        rows.setProperty("role", "scroll")
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        column.addWidget(labels.strong(self.tr("If you merge")))
        for line in merge_text.plan_lines(words, plan, {sim.id: sim.nickname for sim in sims}):
            column.addWidget(labels.body(line))
        for difference in plan.conflicts[:_MOST_CONFLICTS]:
            column.addWidget(labels.rule())
            column.addWidget(labels.body(merge_text.difference_text(words, difference, glance.veiled)))
        rest = len(plan.conflicts) - _MOST_CONFLICTS
        if rest > 0:
            column.addWidget(labels.caption(self.tr("%n more record(s) were changed on both", "", rest)))
        column.addStretch(1)
        before = self._preview.takeWidget()
        if before is not None:
            before.deleteLater()
        self._preview.setWidget(rows)

    def _show_step(self) -> None:
        facts, opened = self._facts, self._opened is not None
        self._what.setVisible(facts is not None)
        if facts is not None:
            counts = merge_text.facts_text(error_text.wording(), facts)
            made = language.day_and_time(at_almaty(facts.at))
            self._what.setText(self.tr("Made {0}: {1}").format(made, counts))
        self._password_field.setVisible(facts is not None and facts.sealed and not opened)
        self._file_field.setEnabled(not opened)
        self._open.setVisible(not opened)
        self._open.setEnabled(facts is not None)
        for widget in (self._preview, self._merge, self._replace):
            widget.setVisible(opened)

    # --- doing it ---------------------------------------------------------------------------------------
    def _on_replace(self) -> None:
        if self._facts is None:
            return
        question = self.tr("Replace everything here by this backup?")
        advice = self.tr("What is here now is kept in a file, and Undo brings it back.")
        if self._shell.confirm(question, advice, self.tr("Replace everything"), danger=True):
            self._restore(RestoreMode.REPLACE)

    def _restore(self, mode: RestoreMode) -> None:
        if self._opened is None:
            return
        restore = self._services.restore
        try:
            merging = mode is RestoreMode.MERGE
            self.done_with = restore.merge(self._opened) if merging else restore.replace(self._opened)
        except CompanionError as error:
            self._shell.show_error(error)
            return
        self.accept()

    def _busy(self, busy: bool) -> None:
        for widget in (self._file, self._password, self._open):
            widget.setEnabled(not busy)
        self._progress.setValue(0)
        self._progress.setVisible(busy)

    def _forget(self) -> None:
        """Close the opened backup and ask for it again."""
        self._patience.stop()
        if self._opened is not None:
            self._opened.close()
            self._opened = None
            self._show_step()
