"""The questions for the counter: what is not known, doubtful or old, to show, print and answer."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kzcompanion.domain.almaty import day_of
from kzcompanion.domain.errors import CompanionError
from kzcompanion.domain.localtext import LocalText
from kzcompanion.domain.override import ANY_OWNER, Override
from kzcompanion.domain.questionnaire import Doubt, Question
from kzcompanion.ui import correction_text, fact_names, provenance_text
from kzcompanion.ui.choosing import correction_desk
from kzcompanion.ui.models.rows_model import Cell, Row, RowsModel
from kzcompanion.ui.tables.rows_table import RowsTable
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.card import Card
from kzcompanion.ui.widgets.empty_state import EmptyState
from kzcompanion.ui.widgets.front_stack import FrontStack
from kzcompanion.ui.widgets.pill_bar import PillBar

if TYPE_CHECKING:
    from kzcompanion.services.assembly import Services
    from kzcompanion.ui.bridge import Bridge
    from kzcompanion.ui.renewal.clerk_card import ClerkCard
    from kzcompanion.ui.shell import Shell

_ALL, _OWN = "all", "own"
_STRIP_LINES = 2
_ICONS = {
    Doubt.MISSING: "circle-question-mark",
    Doubt.DOUBTFUL: "triangle-alert",
    Doubt.UNDATED: "circle-dashed",
    Doubt.OLD: "clock",
}


class AskView(QWidget):
    """List the questions of one operator or of all, and the corrections made so far."""

    def __init__(self, services: Services, bridge: Bridge, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("ask_view")
        self._services, self._shell = services, shell
        self._questions: dict[str, Question] = {}
        self._own: dict[str, Override] = {}
        self._card_window: ClerkCard | None = None
        self._build()
        self._connect(bridge)
        self.retranslate()

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._card.set_title(self.tr("Questions for the counter"))
        self._card.set_subtitle(
            self.tr(
                "What the data do not know, or know only from old or weak sources. Ask, and write it down."
            )
        )
        self._answer.setText(self.tr("Write down the answer"))
        self._show.setText(self.tr("Show to the clerk"))
        self._print.setText(self.tr("Print or PDF…"))
        self._other.setText(self.tr("Correct another fact…"))
        self._remove.setText(self.tr("Back to the data's value"))
        self._table.setAccessibleName(self.tr("Questions for the counter"))
        self._which.setAccessibleName(self.tr("Whose questions"))
        self._empty.set_texts(
            self.tr("Nothing here"),
            self.tr("No question is open here, or nothing was corrected yet."),
            self.tr("Show all questions"),
        )
        self.refresh()

    def show_question(self, owner: str, key: str = "") -> None:
        """Show the questions of one operator, with the cursor on a fact's."""
        wanted = owner if owner in self._pill_ids() else _ALL
        self._which.choose(wanted)
        self.refresh()
        self._table.choose(f"{owner}/{key}")
        self._table.setFocus()

    def refresh(self) -> None:
        """Read the questions and corrections again."""
        chosen, facts = self._table.current_id(), self._services.facts
        brands = [(operator.id, operator.brand) for operator in facts.operators()]
        self._which.set_pills(
            (
                (_ALL, self.tr("All")),
                *brands,
                (ANY_OWNER, fact_names.owner_name(facts, ANY_OWNER)),
                (_OWN, self.tr("Your corrections")),
            )
        )
        which = self._which.current()
        self._own = {f"{one.owner}/{one.key}": one for one in self._services.overrides.all()}
        if which == _OWN:
            self._questions = {}
            rows = [self._own_row(row_id, one) for row_id, one in self._own.items()]
            heads = (self.tr("Fact"), self.tr("Operator"), self.tr("You saw"))
        else:
            due = self._services.questions.due(None if which == _ALL else which)
            self._questions = {question.id: question for question in due}
            rows = [self._row(question) for question in due]
            heads = (self.tr("Question"), self.tr("Operator"), self.tr("Why"))
        self._model.show_rows(heads, rows)
        self._views.setCurrentWidget(self._table if rows else self._empty)
        self._table.choose(chosen)
        if not rows:
            self._told.clear()
        self._show_deeds()

    # --- building ------------------------------------------------------------------------------------------
    def _build(self) -> None:
        self._model = RowsModel()
        self._table = RowsTable("ask_table", self._model, rows=2, whole=(1, 2))
        self._empty = EmptyState("ask_empty", "check-check")
        self._views = FrontStack()
        self._views.addWidget(self._table)
        self._views.addWidget(self._empty)
        self._which = PillBar("ask_which")
        self._answer = buttons.primary("ask_answer", "pencil")
        self._show = buttons.secondary("ask_show", "languages")
        self._print = buttons.secondary("ask_print", "printer")
        self._other = buttons.secondary("ask_other", "user")
        self._remove = buttons.danger("ask_remove", "undo-2")
        self._card = Card("ask_card")
        self._card.add_action(self._show)
        self._card.add_action(self._answer)
        self._card.body.addWidget(self._which)
        self._card.body.addWidget(self._views, 1)
        self._told = labels.caption()
        self._told.setObjectName("ask_told")
        self._told.setMinimumHeight(_STRIP_LINES * self._told.fontMetrics().lineSpacing())
        deeds = QHBoxLayout()
        deeds.setSpacing(8)
        for button in (self._print, self._other, self._remove):
            deeds.addWidget(button)
        deeds.addStretch(1)
        foot = QVBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._told)
        foot.addLayout(deeds)
        self._card.footer.addLayout(foot, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)

    def _connect(self, bridge: Bridge) -> None:
        self._answer.clicked.connect(lambda: self._on_answer(self._table.current_id()))
        self._show.clicked.connect(self.show_to_clerk)
        self._print.clicked.connect(self._on_print)
        self._other.clicked.connect(self._on_other)
        self._remove.clicked.connect(lambda: self._on_remove(self._table.current_id()))
        self._empty.acted.connect(lambda: self.show_question(_ALL))
        self._table.opened.connect(self._on_answer)
        self._table.remove_asked.connect(self._on_remove)
        self._table.told.connect(self._told.setText)
        self._which.changed.connect(lambda _id: self.refresh())
        bridge.facts_changed.connect(self.refresh)

    def _pill_ids(self) -> set[str]:
        return {operator.id for operator in self._services.facts.operators()} | {ANY_OWNER}

    # --- rows ----------------------------------------------------------------------------------------------
    def _today(self) -> date:
        return day_of(self._services.clock.now())

    def _row(self, question: Question) -> Row:
        lang = self._shell.language()
        text, reason = question.text.text(lang), self._why(question.doubt)
        spoken = [question.text.text(code) for code in ("ru", "kk") if code != lang]
        told = "\n".join((*spoken, self._known(question, lang)))
        ink = "text3" if question.doubt is Doubt.MISSING else "warn"
        owner = fact_names.owner_name(self._services.facts, question.owner)
        return Row(
            question.id,
            (
                Cell(text, told=told),
                Cell(owner, told=told),
                Cell(reason, icon=_ICONS[question.doubt], ink=ink, told=told),
            ),
        )

    def _known(self, question: Question, lang: str) -> str:
        """Say what is known so far, with its source."""
        value = question.value
        shown = value.text(lang) if isinstance(value, LocalText) else value
        words = ", ".join(shown) if isinstance(shown, tuple) else shown or provenance_text.not_known()
        source = provenance_text.line(question.provenance, self._today())
        return self.tr("Known so far: {0} — {1}").format(words, source)

    def _own_row(self, row_id: str, override: Override) -> Row:
        facts, lang = self._services.facts, self._shell.language()
        said = fact_names.data_say(facts, override.owner, override.key, lang, self._today())
        told = f"{override.value} — {correction_text.seen(override)}\n" + self.tr("The data say: {0}").format(
            said
        )
        value = {"yes": self.tr("Yes, it works"), "no": self.tr("No, it does not")}.get(
            override.value, override.value
        )
        return Row(
            row_id,
            (
                Cell(
                    fact_names.name(facts, override.owner, override.key, lang),
                    icon="user",
                    ink="accent",
                    told=told,
                ),
                Cell(fact_names.owner_name(facts, override.owner), told=told),
                Cell(value, told=told, strong=True),
            ),
        )

    def _why(self, doubt: Doubt) -> str:
        return {
            Doubt.MISSING: self.tr("not known"),
            Doubt.DOUBTFUL: self.tr("doubtful"),
            Doubt.UNDATED: self.tr("undated"),
            Doubt.OLD: self.tr("over 90 days old"),
        }[doubt]

    def _show_deeds(self) -> None:
        asking = self._which.current() != _OWN
        some, writable = self._model.rowCount() > 0, not self._shell.read_only()
        self._card.set_title(self.tr("Questions for the counter") if asking else self.tr("Your corrections"))
        self._card.set_subtitle(
            self.tr("Not known, or known only from old or weak sources: ask, and write it down.")
            if asking
            else self.tr("They stand in the place of what the data say, also after newer data were applied.")
        )
        self._show.setVisible(asking)
        self._print.setVisible(asking)
        self._remove.setVisible(not asking)
        self._answer.setText(self.tr("Write down the answer") if asking else self.tr("Change"))
        for button in (self._show, self._print):
            button.setEnabled(some)
        for button in (self._answer, self._remove):
            button.setEnabled(some and writable)
        self._other.setEnabled(writable)

    # --- deeds ---------------------------------------------------------------------------------------------
    def _on_answer(self, row_id: str) -> None:
        question, own = self._questions.get(row_id), self._own.get(row_id)
        if question is not None:
            text = question.text.text(self._shell.language())
            correction_desk.correct(self._services, self._shell, self, question.owner, question.key, text)
        elif own is not None:
            correction_desk.correct(self._services, self._shell, self, own.owner, own.key)

    def _on_other(self) -> None:
        which = self._which.current()
        owner = which if which in self._pill_ids() else self._services.facts.operators()[0].id
        correction_desk.correct(self._services, self._shell, self, owner)

    def _on_remove(self, row_id: str) -> None:
        own = self._own.get(row_id)
        if own is None or self._which.current() != _OWN:
            return
        try:
            self._services.overrides.remove(own.owner, own.key)
        except CompanionError as error:
            self._shell.show_error(error)
        else:
            self._shell.toast(self.tr("The data's value is shown again"), undo=True)

    def show_to_clerk(self) -> None:
        """Open the clerk cards with these questions, the chosen one first in sight."""
        from kzcompanion.ui.renewal.clerk_card import ClerkCard

        phrases = [self._services.questions.phrase(question) for question in self._questions.values()]
        if not phrases:
            return
        book = self._services.facts.phrases()
        self._card_window = ClerkCard(phrases, {}, None, lambda _sheet: None, book)
        self._card_window.show_phrase(self._table.current_id())
        self._card_window.showFullScreen()

    def _on_print(self) -> None:
        from kzcompanion.ui.choosing.question_sheet import make_sheet
        from kzcompanion.ui.dialogs import sheet_dialog

        sheet = make_sheet(
            self._questions.values(), self._services.facts, self._shell.language(), self._today()
        )
        told = self.tr("The questions in your language, in Russian and in Kazakh, with room for each answer.")
        sheet_dialog.offer(sheet, told, "kz-questions.pdf", self._shell, self.window())
