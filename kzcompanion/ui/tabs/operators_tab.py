"""The Operators tab: all brands in one table, every fact with its source, pinned ones side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kzcompanion.domain.almaty import day_of
from kzcompanion.domain.errors import CompanionError
from kzcompanion.domain.override_value import correctable
from kzcompanion.ui import error_text, language, provenance_text
from kzcompanion.ui.choosing import correction_desk
from kzcompanion.ui.choosing.choosing_sections import ASK, COMPARE, PLANS, ChoosingSections
from kzcompanion.ui.fact_line import FactLine, OperatorRow, operator_rows
from kzcompanion.ui.models.comparison_model import ComparisonModel
from kzcompanion.ui.models.operators_model import (
    LINES_ROLE,
    OPERATOR_ROLE,
    TOLD_ROLE,
    OperatorsModel,
    OperatorsProxy,
)
from kzcompanion.ui.tables.comparison_table import ComparisonTable
from kzcompanion.ui.tables.operator_table import OperatorTable
from kzcompanion.ui.tabs.base_tab import BaseTab
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.card import Card
from kzcompanion.ui.widgets.chip import Chip
from kzcompanion.ui.widgets.empty_state import EmptyState
from kzcompanion.ui.widgets.fact_sheet import FactSheet
from kzcompanion.ui.widgets.search_edit import SearchEdit

if TYPE_CHECKING:
    from datetime import date

    from kzcompanion.services.assembly import Services
    from kzcompanion.ui.bridge import Bridge
    from kzcompanion.ui.shell import Shell

MOST_PINNED = 4
_STRIP_LINES = 2


class OperatorsTab(BaseTab):
    """Compare the operators; the sheet at the right holds all facts of the one that is chosen."""

    def __init__(
        self, services: Services, bridge: Bridge, shell: Shell, parent: QWidget | None = None
    ) -> None:
        super().__init__(services, bridge, shell, parent)
        self.setObjectName("operators_tab")
        self._rows: tuple[OperatorRow, ...] = ()
        self._before_search = ""
        self._pinned = list(services.preferences.current().pinned_operators)
        self._model = OperatorsModel()
        self._proxy = OperatorsProxy(self._model)
        self._comparison = ComparisonModel()
        self._build()
        self._connect()
        self.retranslate()

    def focus_search(self) -> bool:
        """Put the cursor into the search box."""
        self._sections.show_section(COMPARE)
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()
        return True

    def on_shown(self, **arguments: object) -> None:
        """Choose `operator`, look for `search`, show the pinned with `compare`, or a `section` of the tab."""
        wanted, words, section = (arguments.get(name) for name in ("operator", "search", "section"))
        if section == ASK and isinstance(wanted, str):
            self._sections.ask(wanted, str(arguments.get("key", "")))
            return
        if isinstance(section, str):
            self._sections.show_section(section)
        elif arguments:
            self._sections.show_section(COMPARE)
        if isinstance(wanted, str) or isinstance(words, str):
            self._compare.setChecked(False)
            self._search.setText(words if isinstance(words, str) else "")
            self._on_sought(self._search.text())
        if isinstance(wanted, str):
            self._table.choose(wanted)
            self._show_view()
        if arguments.get("compare"):
            self._compare.setChecked(True)

    def on_left(self) -> None:
        """Keep what is being typed."""
        self._sections.flush()

    def start_entry(self) -> bool:
        """Write down a plan, where the plans are in front."""
        if self._sections.current() != PLANS:
            return False
        self._sections.write_down_plan()
        return True

    def retranslate(self) -> None:
        self._search.set_label(self.tr("Search operators and facts"))
        self._card.setAccessibleName(self.tr("Operators in Kazakhstan"))
        self._compare.setText(self.tr("Compare pinned"))
        self._differences.setText(self.tr("Differences only"))
        self._print.set_label(self.tr("Print the comparison or save it as PDF"))
        self._correct.setText(self.tr("Correct…"))
        self._ask.setText(self.tr("Ask at the counter"))
        self._empty.set_texts(
            self.tr("Nothing found"),
            self.tr("No operator holds these words. Try fewer or other words."),
            self.tr("Show all"),
        )
        self._unpinned.set_texts(
            self.tr("Nothing pinned yet"),
            self.tr(
                "Pin two to four operators with the pin button or the space bar; then compare them here."
            ),
            self.tr("Back to the table"),
        )
        self._same.set_texts(
            self.tr("Nothing to show"),
            self.tr("The pinned operators do not differ, or no fact holds the words you seek."),
            self.tr("Show all facts"),
        )
        self._table.setAccessibleName(self.tr("Operators"))
        self._side_by_side.setAccessibleName(self.tr("Pinned operators side by side"))
        self._sheet.setAccessibleName(self.tr("Facts of the chosen operator"))
        self._sections.retranslate()
        self._load()

    # --- building ------------------------------------------------------------------------------------------
    def _build(self) -> None:
        self._search = SearchEdit("operators_search")
        self._compare = buttons.Button("pill", "operators_compare", "arrow-left-right")
        self._differences = buttons.Button("pill", "operators_differences", "filter")
        for pill in (self._compare, self._differences):
            pill.setCheckable(True)
        self._print = buttons.icon_button("operators_print", "printer", framed=True)
        self._table = OperatorTable("operators_table", self._proxy)
        self._side_by_side = ComparisonTable("operators_side_by_side", self._comparison)
        self._empty = EmptyState("operators_empty", "search")
        self._unpinned = EmptyState("operators_unpinned", "pin")
        self._same = EmptyState("operators_same", "check-check")
        self._views = QStackedWidget()
        for view in (self._table, self._side_by_side, self._empty, self._unpinned, self._same):
            self._views.addWidget(view)
        self._card = Card("operators_card")
        self._card.body.addWidget(self._views, 1)
        self._make_strip()
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._search, 1)
        top.addWidget(self._compare)
        top.addWidget(self._differences)
        top.addWidget(self._print)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addLayout(top)
        left.addWidget(self._card, 1)
        comparing = QWidget()
        row = QHBoxLayout(comparing)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(left, 5)
        row.addWidget(self._make_side(), 2)
        self._sections = ChoosingSections(comparing, self.services, self.bridge, self.shell)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._sections)

    def _make_strip(self) -> None:
        """Make the line under the table that tells where the fact under the cursor comes from."""
        self._mark = labels.IconLabel("info", "text3", 16)
        self._provenance = labels.caption()
        self._provenance.setObjectName("operators_provenance")
        self._provenance.setMinimumHeight(_STRIP_LINES * self._provenance.fontMetrics().lineSpacing())
        self._card.footer.addWidget(self._mark)
        self._card.footer.addWidget(self._provenance, 1)
        self._correct = buttons.secondary("operators_correct", "pencil")
        self._card.footer.addWidget(self._correct)

    def _make_side(self) -> QWidget:
        self._side = Card("operators_side")
        self._side.setMinimumWidth(270)
        self._side.setMaximumWidth(300)
        self._pin = buttons.icon_button("operators_pin", "pin", framed=True)
        self._side.add_action(self._pin)
        self._unknown = Chip(tone="warn", icon="circle-question-mark")
        self._unknown.setObjectName("operators_unknown")
        self._sheet = FactSheet("operators_sheet")
        self._ask = buttons.secondary("operators_ask", "circle-question-mark")
        chips = QVBoxLayout()
        chips.setSpacing(8)
        chips.addWidget(self._unknown, 0, Qt.AlignmentFlag.AlignLeft)
        chips.addWidget(self._ask, 0, Qt.AlignmentFlag.AlignLeft)
        self._side.body.addLayout(chips)
        self._side.body.addWidget(self._sheet, 1)
        return self._side

    def _connect(self) -> None:
        self._search.sought.connect(self._on_sought)
        self._compare.toggled.connect(lambda _on: self._show_view())
        self._differences.toggled.connect(lambda _on: self._show_view())
        self._empty.acted.connect(self._search.clear)
        self._unpinned.acted.connect(lambda: self._compare.setChecked(False))
        self._same.acted.connect(self._show_all_facts)
        self._pin.clicked.connect(self._toggle_chosen)
        self._sheet.address_chosen.connect(self._on_address)
        self._sheet.correction_asked.connect(self._on_correct)
        self._sheet.question_asked.connect(self._on_ask)
        self._ask.clicked.connect(lambda: self._on_ask(""))
        self._print.clicked.connect(self._on_print)
        self._correct.clicked.connect(self._correct_current)
        self._table.pin_asked.connect(self._toggle_chosen)
        self._table.selectionModel().currentChanged.connect(self._on_current)
        self._side_by_side.unpin_asked.connect(self._toggle)
        self._side_by_side.selectionModel().currentChanged.connect(self._tell)
        for table in (self._table, self._side_by_side):
            table.entered.connect(self._tell)
            table.copied.connect(self.shell.copy_text)
            table.correct_asked.connect(self._correct_current)
        self.bridge.facts_changed.connect(self._load)

    # --- showing -------------------------------------------------------------------------------------------
    def _today(self) -> date:
        return day_of(self.services.clock.now())

    def _load(self) -> None:
        chosen, column = self._chosen(), max(0, self._table.currentIndex().column())
        self._table.delegate.today = self._side_by_side.delegate.today = self._today()
        self._rows = operator_rows(self.services.facts, self.shell.language())
        self._model.show_rows(self._rows, self._pinned, self._today())
        self._table.fit()
        self._table.choose(chosen.operator.id if chosen is not None else None)
        self._table.setCurrentIndex(self._table.currentIndex().siblingAtColumn(column))
        self._show_view()

    def _show_view(self) -> None:
        comparing = self._compare.isChecked()
        self._differences.setVisible(comparing)
        self._print.setVisible(comparing)
        self._side.setVisible(not comparing)
        if comparing:
            self._show_comparison()
        else:
            self._views.setCurrentWidget(self._table if self._proxy.rowCount() else self._empty)
        self._show_chosen()
        self._tell(self._side_by_side.currentIndex() if comparing else self._table.currentIndex())

    def _show_comparison(self) -> None:
        pinned = [row for row in self._rows if row.operator.id in self._pinned]
        place = self._side_by_side.currentIndex()
        row, column = place.row(), place.column()
        self._comparison.show_rows(
            pinned,
            self._today(),
            differences_only=self._differences.isChecked(),
            words=self._proxy.words,
        )
        self._side_by_side.setCurrentIndex(self._comparison.index(row, column))
        found = self._side_by_side if self._comparison.rowCount() else self._same
        self._print.setEnabled(bool(pinned and self._comparison.rowCount()))
        self._views.setCurrentWidget(found if pinned else self._unpinned)

    def _show_chosen(self) -> None:
        row = self._chosen()
        self._side.setEnabled(row is not None)
        self._sheet.show_row(row, self._today(), self._proxy.words)
        if row is None:
            return
        self._side.set_title(row.operator.brand)
        _firm, _doubtful, unknown = row.counts()
        self._unknown.set_chip(
            self.tr("%n fact(s) not known — ask", "", unknown), icon="circle-question-mark"
        )
        self._unknown.setVisible(unknown > 0)
        pinned = row.operator.id in self._pinned
        self._pin.set_icon("pin-off" if pinned else "pin")
        words = self.tr("Unpin {0}") if pinned else self.tr("Pin {0}")
        self._pin.set_label(words.format(row.operator.brand))

    def _tell(self, index: QModelIndex, _previous: QModelIndex | None = None) -> None:
        """Say beneath the table where the fact under the cursor comes from and how sure it is."""
        told = index.data(TOLD_ROLE) if index.isValid() else None
        if told is None:
            day = language.day_long(self.services.facts.country().compiled_on)
            told = self.tr("Point at a fact to see its source, date and certainty. Gathered: {0}")
            told = told.format(day)
        lines: tuple[FactLine, ...] = (index.data(LINES_ROLE) if index.isValid() else None) or ()
        mark = provenance_text.mark(lines[0], self._today()) if lines else None
        name, tone = mark or ("info", "neutral")
        self._mark.set_icon(name, "text3" if tone == "neutral" else tone)
        self._provenance.setText(told)

    # --- answering -----------------------------------------------------------------------------------------
    def _on_sought(self, words: str) -> None:
        chosen = self._chosen()
        if words and not self._before_search and chosen is not None:
            self._before_search = chosen.operator.id
        self._proxy.search(words)
        named = [
            row for row in self._rows if words and row.operator.brand.casefold().startswith(words.casefold())
        ]
        if named:
            self._table.choose(named[0].operator.id)
        elif not words and self._before_search:
            self._table.choose(self._before_search)
        elif not self._table.currentIndex().isValid():
            self._table.choose(None)
        if not words:
            self._before_search = ""
        self._show_view()

    def _on_current(self, current: QModelIndex, previous: QModelIndex) -> None:
        self._tell(current)
        if current.row() != previous.row() or not previous.isValid():
            self._show_chosen()

    def _on_address(self, address: str) -> None:
        self.shell.copy_text(address)
        self.shell.toast(self.tr("Address copied. This program opens no connection."))

    # --- correcting and asking -----------------------------------------------------------------------------
    def _correct_current(self) -> None:
        """Correct the fact under the cursor; the company and the networks lead to the list of facts."""
        comparing = self._compare.isChecked()
        index = (self._side_by_side if comparing else self._table).currentIndex()
        operator = index.data(OPERATOR_ROLE) if index.isValid() else None
        lines: tuple[FactLine, ...] = (index.data(LINES_ROLE) if index.isValid() else None) or ()
        if operator is not None:
            key = lines[0].key if len(lines) == 1 and correctable(lines[0].key) else ""
            correction_desk.correct(self.services, self.shell, self, operator.id, key)

    def _on_correct(self, key: str) -> None:
        row = self._chosen()
        if row is not None:
            correction_desk.correct(self.services, self.shell, self, row.operator.id, key)

    def _on_ask(self, key: str) -> None:
        row = self._chosen()
        if row is not None:
            self._sections.ask(row.operator.id, key)

    def _on_print(self) -> None:
        from kzcompanion.ui.choosing.comparison_sheet import make_sheet
        from kzcompanion.ui.dialogs import sheet_dialog

        sheet = make_sheet(
            self._comparison,
            self._today(),
            self.services.facts.country().compiled_on,
            differences_only=self._differences.isChecked(),
            words=self._proxy.words,
        )
        told = self.tr("The pinned operators side by side as shown here, with a footnote for every source.")
        sheet_dialog.offer(sheet, told, "kz-operators.pdf", self.shell, self.window())

    def _show_all_facts(self) -> None:
        self._search.clear()
        self._proxy.search("")
        self._differences.setChecked(False)
        self._show_view()

    def _toggle_chosen(self) -> None:
        row = self._chosen()
        if row is not None:
            self._toggle(row.operator.id)

    def _toggle(self, operator_id: str) -> None:
        if operator_id in self._pinned:
            self._pinned.remove(operator_id)
        elif len(self._pinned) >= MOST_PINNED:
            self.shell.toast(self.tr("Up to four operators can be pinned. Unpin one first."))
            return
        else:
            self._pinned.append(operator_id)
        self._model.show_pinned(self._pinned)
        self._proxy.invalidate()
        self._show_view()
        self._keep_pinned()

    def _keep_pinned(self) -> None:
        """Keep the pins for the next start; where nothing can be written they last until the end."""
        if self.shell.read_only():
            return
        try:
            self.services.preferences.change(pinned_operators=tuple(self._pinned))
        except CompanionError as error:
            self.shell.toast(error_text.sentence(error))

    def _chosen(self) -> OperatorRow | None:
        index = self._proxy.mapToSource(self._table.currentIndex())
        return self._model.row(index.row()) if index.isValid() else None
