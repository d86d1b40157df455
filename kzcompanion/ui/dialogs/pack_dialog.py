"""A data pack before it is applied: what it is, who signed it, every change, whom that touches."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from kzcompanion.domain.errors import CompanionError
from kzcompanion.services import pack_text
from kzcompanion.services.pack_service import PackPreview, Standing
from kzcompanion.ui import error_text, jobs, language
from kzcompanion.ui.dialogs.fitted_dialog import FittedDialog
from kzcompanion.ui.models.pack_changes_model import PackChangesModel, PackChangesProxy
from kzcompanion.ui.tables.pack_changes_table import PackChangesTable
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.empty_state import EmptyState
from kzcompanion.ui.widgets.field import Field
from kzcompanion.ui.widgets.file_edit import FileEdit
from kzcompanion.ui.widgets.scrolling_text import ScrollingText
from kzcompanion.ui.widgets.search_edit import SearchEdit

if TYPE_CHECKING:
    from kzcompanion.services.assembly import Services
    from kzcompanion.ui.jobs import Job
    from kzcompanion.ui.shell import Shell

_SIZE = (860, 640)
_MOST_AFFECTED, _MOST_OWN = 2, 3
"""Lines, so that all of it fits a screen 700 px high."""


class PackDialog(FittedDialog):
    """Show what a pack would change, and put it in force; `applied` holds what was."""

    def __init__(self, services: Services, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pack_dialog")
        self._services, self._shell = services, shell
        self._preview: PackPreview | None = None
        self._job: Job | None = None
        self._model = PackChangesModel()
        self._proxy = PackChangesProxy(self._model)
        self.applied: PackPreview | None = None
        self._make()
        self._lay_out()
        self._name_everything()
        self._file.changed.connect(self._on_file)
        self._filter.sought.connect(self._proxy.setFilterFixedString)
        self._filter.sought.connect(lambda _words: self._show())
        self._table.chosen.connect(self._on_chosen)
        self._cancel.clicked.connect(self.reject)
        self._apply.clicked.connect(self._on_apply)
        self.resize(*_SIZE)
        self._show()

    def open_file(self, path: Path) -> None:
        """Look into a pack."""
        self._file.set_path(path)

    def _make(self) -> None:
        self._title, self._explain = labels.title(), labels.secondary()
        self._file = FileEdit("pack_file", "KZ Companion (*.kzpack)", save=False)
        self._file_field = Field(self._file)
        self._progress = QProgressBar()
        self._progress.setObjectName("pack_progress")
        self._progress.setTextVisible(False)
        self._progress.setRange(0, 0)
        self._name, self._about, self._signature = labels.strong(), labels.secondary(), labels.secondary()
        self._standing, self._affected = labels.strong(), labels.body()
        for label, name in (
            (self._name, "name"),
            (self._about, "about"),
            (self._signature, "signature"),
            (self._standing, "standing"),
            (self._affected, "affected"),
        ):
            label.setObjectName(f"pack_{name}")
        self._own = labels.body()
        self._own.setObjectName("pack_own")
        self._own_box = ScrollingText("pack_own_box", self._own, _MOST_OWN)
        self._filter = SearchEdit("pack_filter")
        self._table = PackChangesTable("pack_changes", self._proxy)
        self._nothing = EmptyState("pack_nothing", "search")
        self._chosen = labels.body()
        self._chosen.setObjectName("pack_chosen")
        self._cancel = buttons.quiet("pack_cancel")
        self._apply = buttons.primary("pack_apply", "check")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        for widget in (self._title, self._explain, self._file_field, self._progress):
            column.addWidget(widget)
        head = QVBoxLayout()
        head.setSpacing(2)
        for label in (self._name, self._about, self._signature):
            head.addWidget(label)
        column.addLayout(head)
        counts = QHBoxLayout()
        counts.setSpacing(16)
        counts.addWidget(self._standing, 1)
        counts.addWidget(self._filter)
        self._filter.setMinimumWidth(240)
        column.addLayout(counts)
        column.addWidget(self._affected)
        column.addWidget(self._own_box)
        column.addWidget(self._table, 1)
        column.addWidget(self._nothing, 1)
        column.addWidget(self._chosen)
        column.addLayout(self.footer(self._cancel, self._apply))

    def _name_everything(self) -> None:
        title = self.tr("Open a data pack")
        self.setWindowTitle(title)
        self._title.setText(title)
        self._explain.setText(
            self.tr("You see first what would change. Your own entries stay; one undo takes the pack back.")
        )
        self._file.set_texts(title, self.tr("File"))
        self._progress.setAccessibleName(self.tr("Looking the pack through"))
        self._filter.set_label(self.tr("Filter the changes"))
        self._table.setAccessibleName(self.tr("What would change"))
        self._own_box.setAccessibleName(self.tr("Your corrections that the pack touches"))
        self._cancel.setText(self.tr("Cancel"))
        self._apply.setText(self.tr("Apply"))

    # --- looking ----------------------------------------------------------------------------------------
    def _on_file(self) -> None:
        self._file_field.show_error(None)
        self._preview = None
        self._filter.clear()
        path, packs = self._file.path(), self._services.packs
        if path is not None and self._job is None:
            self._job = jobs.run(lambda _control: packs.inspect(path), self._on_seen, self._on_failed)
        self._show()

    def _on_seen(self, preview: PackPreview) -> None:
        self._job = None
        if preview.path != self._file.path():
            self._on_file()
            return
        self._preview = preview
        brands = {one.id: one.brand for one in self._services.facts.operators()}
        self._model.show_changes(preview.changes, brands, error_text.wording())
        self._show()
        if self._apply.isEnabled():
            self._apply.setFocus()

    def _on_failed(self, error: Exception) -> None:
        self._job = None
        if not isinstance(error, CompanionError):
            raise error
        self._file_field.show_error(error)
        self._show()

    def _on_chosen(self, texts: list[str]) -> None:
        """Read a change in full."""
        shown = ""
        if texts:
            _kind, what, before, after, source = texts
            values = " \u2192 ".join(filter(None, (before, after)))
            shown = "\n".join(filter(None, (f"{what}: {values}" if values else what, source)))
        self._chosen.setText(shown)
        self._chosen.setVisible(bool(shown))

    # --- showing ----------------------------------------------------------------------------------------
    def _show(self) -> None:
        preview = self._preview
        self._progress.setVisible(self._job is not None)
        seen = preview is not None
        hint = "" if seen else self.tr("a file that ends in .kzpack")
        self._file_field.set_caption(self.tr("File"), hint)
        for label in (self._name, self._about, self._signature, self._standing):
            label.setVisible(seen)
        some = preview is not None and bool(preview.changes)
        self._filter.setVisible(some)
        found = some and self._proxy.rowCount() > 0
        self._table.setVisible(found)
        self._nothing.setVisible(not found and self._job is None)
        self._nothing.set_texts(*self._why_nothing(some))
        if not found:
            self._on_chosen([])
        self._affected.setVisible(preview is not None and bool(preview.affected))
        self._own_box.setVisible(preview is not None and bool(preview.overridden))
        self._apply.setEnabled(
            preview is not None and preview.standing is Standing.NEW and not self._shell.read_only()
        )
        if preview is not None:
            self._write(preview)

    def _why_nothing(self, some: bool) -> tuple[str, str]:
        if some:
            return self.tr("No change holds these words"), self.tr("Clear the filter to see all of them.")
        if self._preview is not None:
            return self.tr("Nothing would change"), ""
        return self.tr("No pack is open"), self.tr("Choose a file, or drop one on the window.")

    def _write(self, preview: PackPreview) -> None:
        words, head = error_text.wording(), preview.head
        self._name.setText(f"{pack_text.short(head.title.text(words.lang))} · {head.version}")
        made = self.tr("Made on {0}").format(language.day_long(head.made_on))
        replaces = (
            self.tr("a country that is new here")
            if preview.replaces is None
            else self.tr("in force now: {0}").format(preview.replaces)
        )
        self._about.setText(f"{made} · {replaces}")
        self._signature.setText(pack_text.signature_text(words, preview.signature))
        if preview.refusal is not None:
            self._standing.setText(words.line(preview.refusal))
        elif preview.standing is Standing.ALREADY:
            title = pack_text.short(head.title.text(words.lang))
            self._standing.setText(words.text("pack_already", title=title, version=head.version))
        else:
            self._standing.setText(pack_text.counts_text(words, preview))
        lines = [pack_text.affected_text(words, one) for one in preview.affected]
        more = len(lines) - _MOST_AFFECTED
        if more > 0:
            lines[_MOST_AFFECTED:] = [self.tr("… and %n more SIM(s)", "", more)]
        self._affected.setText("\n".join(lines))
        self._own.setText("\n".join(pack_text.overridden_text(words, one) for one in preview.overridden))

    # --- doing it ---------------------------------------------------------------------------------------
    def _on_apply(self) -> None:
        if self._preview is None:
            return
        try:
            self._services.packs.apply(self._preview)
        except CompanionError as error:
            self._shell.show_error(error)
            self._on_file()
            return
        self.applied = self._preview
        self.accept()
