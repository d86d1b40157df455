"""The user's own notes on coverage: at which place an operator worked or failed, written in one line."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QSizePolicy, QStackedWidget

from kzcompanion.domain.almaty import day_of
from kzcompanion.domain.bands import Generation
from kzcompanion.domain.coverage_note import CoverageNote
from kzcompanion.domain.errors import CompanionError
from kzcompanion.ui import brand_text, language
from kzcompanion.ui.draft_keeper import DraftKeeper
from kzcompanion.ui.models.rows_model import Cell, Row, RowsModel
from kzcompanion.ui.tables.rows_table import RowsTable
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.card import Card
from kzcompanion.ui.widgets.field import Field

if TYPE_CHECKING:
    from kzcompanion.services.assembly import Services
    from kzcompanion.ui.bridge import Bridge
    from kzcompanion.ui.shell import Shell


class CoveragePanel(Card):
    """Take a note and list the notes, the latest first."""

    def __init__(self, services: Services, bridge: Bridge, shell: Shell) -> None:
        super().__init__("coverage_card")
        self._services, self._shell = services, shell
        self._build()
        self._keeper = DraftKeeper("coverage", services.drafts, {"place": self._place}, self)
        self._keeper.restore()
        self._worked.clicked.connect(lambda: self._write(worked=True))
        self._failed.clicked.connect(lambda: self._write(worked=False))
        self._remove.clicked.connect(lambda: self._on_remove(self._table.current_id()))
        self._table.remove_asked.connect(self._on_remove)
        self._place.textChanged.connect(lambda _text: self._fields["place"].show_error(None))
        bridge.coverage_changed.connect(self.refresh)

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self.set_title(self.tr("Where it worked"))
        self.set_subtitle(self.tr("Your own notes; no coverage map is shipped."))
        self._fields["operator"].set_caption(self.tr("Operator"))
        self._fields["place"].set_caption(self.tr("Place"), self.tr("for example Charyn canyon, car park"))
        self._fields["generation"].set_caption(self.tr("Network"))
        self._generation.setItemText(0, self.tr("not looked at"))
        self._worked.setText(self.tr("It worked"))
        self._failed.setText(self.tr("It failed"))
        self._remove.set_label(self.tr("Remove this note"))
        self._table.setAccessibleName(self.tr("Your notes on coverage"))
        self._none.setText(self.tr("No note yet. Stand somewhere, look at the phone, write it down."))
        self.refresh()

    def refresh(self) -> None:
        """Read the notes again."""
        notes = self._services.coverage.all()
        chosen = self._table.current_id()
        headings = (self.tr("Place"), self.tr("Result"))
        self._model.show_rows(headings, [self._row(note) for note in notes])
        self._views.setCurrentWidget(self._table if notes else self._none)
        self._table.choose(chosen)
        writable = not self._shell.read_only()
        self._remove.setVisible(bool(notes))
        for button in (self._worked, self._failed, self._remove):
            button.setEnabled(writable)

    def flush(self) -> None:
        """Keep what is typed now."""
        self._keeper.flush()

    def _build(self) -> None:
        self._operator, self._generation = QComboBox(), QComboBox()
        self._operator.setObjectName("coverage_operator")
        self._generation.setObjectName("coverage_generation")
        for operator in self._services.facts.operators():
            self._operator.addItem(operator.brand, operator.id)
        self._generation.addItem("", None)
        for generation in Generation:
            self._generation.addItem(generation.value.upper(), generation.value)
        self._place = QLineEdit()
        self._place.setObjectName("coverage_place")
        self._fields = {
            "operator": Field(self._operator),
            "generation": Field(self._generation),
            "place": Field(self._place),
        }
        for field in self._fields.values():
            field.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._worked = buttons.secondary("coverage_worked", "check")
        self._failed = buttons.secondary("coverage_failed", "x")
        self._remove = buttons.icon_button("coverage_remove", "trash-2", framed=True)
        self.add_action(self._remove)
        self._model = RowsModel()
        self._table = RowsTable("coverage_table", self._model, rows=1.6, whole=(1,))
        self._none = labels.secondary()
        self._views = QStackedWidget()
        self._views.addWidget(self._table)
        self._views.addWidget(self._none)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        grid.addWidget(self._fields["operator"], 0, 0)
        grid.addWidget(self._fields["generation"], 0, 1)
        grid.addWidget(self._fields["place"], 1, 0, 1, 2)
        grid.addWidget(self._worked, 2, 0)
        grid.addWidget(self._failed, 2, 1)
        self.body.addLayout(grid)
        self.body.addWidget(self._views, 1)

    def _row(self, note: CoverageNote) -> Row:
        brand = brand_text.name(self._services.facts, note.operator_id)
        day = language.day_short(note.on, today=self._today())
        network = note.generation.value.upper() if note.generation is not None else ""
        words = self.tr("worked") if note.worked else self.tr("failed")
        result = " · ".join(word for word in (brand, network, day) if word)
        icon, ink = ("circle-check", "good") if note.worked else ("circle-x", "bad")
        spoken = f"{words}, {result}"
        return Row(note.id, (Cell(note.place), Cell(result, spoken, icon=icon, ink=ink, told=spoken)))

    def _write(self, *, worked: bool) -> None:
        generation = self._generation.currentData()
        try:
            self._services.coverage.add(
                str(self._operator.currentData()),
                self._place.text(),
                worked=worked,
                generation=Generation(generation) if generation else None,
            )
        except CompanionError as error:
            self._fields["place"].show_error(error)
            self._place.setFocus()
            return
        self._place.clear()
        self._keeper.forget()
        self._shell.toast(self.tr("Note kept"), undo=True)

    def _on_remove(self, note_id: str) -> None:
        if not note_id or self._shell.read_only():
            return
        try:
            self._services.coverage.remove(note_id)
        except CompanionError as error:
            self._shell.show_error(error)
        else:
            self._shell.toast(self.tr("Note removed"), undo=True)

    def _today(self) -> date:
        return day_of(self._services.clock.now())
