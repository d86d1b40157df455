"""The questions about a top-up that has not arrived, one at a time, to an end that says what to do."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kzcompanion.domain.troubleshooting import TroubleNode, TroubleOutcome
from kzcompanion.ui.renewal.answer_button import AnswerButton
from kzcompanion.ui.renewal.code_button import CodeButton
from kzcompanion.ui.renewal.layout_sweep import put, sweep
from kzcompanion.ui.renewal.note_line import NoteLine
from kzcompanion.ui.widgets import buttons, labels

if TYPE_CHECKING:
    from kzcompanion.ui.renewal.renewal_desk import RenewalDesk


class TroubleWalk(QWidget):
    """Walk the tree of the facts; the path is kept in the draft, so that a pause does not begin anew."""

    turned = Signal()
    """Another question, or an end, is shown."""
    decided = Signal(str)
    """The outcome that the end of a path says: arrived, not_yet, failed or unknown."""

    def __init__(self, desk: RenewalDesk) -> None:
        super().__init__()
        self.setObjectName("renew_trouble")
        self._desk = desk
        self._place = labels.caption()
        self._question = labels.title()
        self._question.setObjectName("renew_trouble_question")
        self._body = QVBoxLayout()
        self._body.setSpacing(8)
        self._back = buttons.quiet("renew_trouble_back", "arrow-left")
        self.decide = buttons.primary("renew_trouble_decide")
        self._give_up = buttons.quiet("renew_give_up", "trash-2")
        self._deeds = QWidget()
        row = QHBoxLayout(self._deeds)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for button in (self._back, self._give_up):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._place)
        column.addWidget(self._question)
        column.addLayout(self._body)
        column.addWidget(self._deeds)
        self._back.clicked.connect(self._on_back)
        self._give_up.clicked.connect(desk.wishes.give_up)
        self.decide.clicked.connect(self._on_decide)

    def refresh(self) -> None:
        """Show the question that is reached."""
        self._show(self._node())

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._back.setText(self.tr("One question back"))
        self._give_up.setText(self.tr("Give this top-up up"))
        if self._desk.busy:
            self.refresh()

    def focus_first(self) -> None:
        """Put the focus on the first answer, or on the deed at an end."""
        node = self._node()
        first = self.findChild(AnswerButton, "renew_answer_0") if node.answers else self.decide
        if isinstance(first, QWidget):
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def ended(self) -> bool:
        """Tell whether an end is reached that says what to do: then `decide` does it."""
        node = self._node()
        return not node.answers and node.outcome is not None

    # --- inside -------------------------------------------------------------------------------------------
    def _path(self) -> tuple[str, ...]:
        """Return the way gone so far; nodes that the data no longer know are left out."""
        tree = self._desk.services.facts.troubleshooting()
        known = tuple(name for name in self._desk.draft.trouble_path if tree.node(name) is not None)
        return known or (tree.start,)

    def _node(self) -> TroubleNode:
        tree = self._desk.services.facts.troubleshooting()
        node = tree.node(self._path()[-1])
        assert node is not None
        return node

    def _show(self, node: TroubleNode) -> None:
        lang, count = self._desk.lang(), len(self._path())
        sweep(self._body)
        self._place.setText(
            self.tr("Question {0}").format(count) if node.answers else self.tr("What to do now")
        )
        self._question.setText(node.text.text(lang))
        for number, advice in enumerate(node.advice):
            line = NoteLine(f"renew_advice_{number}", "info", "accent", "body")
            line.set_text(advice.text(lang))
            put(self._body, line)
        self._add_codes(node)
        for number, answer in enumerate(node.answers):
            button = AnswerButton(f"renew_answer_{number}", "chevron-right", slim=True)
            button.set_answer(answer.text.text(lang))
            button.clicked.connect(partial(self._go, answer.leads_to))
            put(self._body, button)
        self._add_phrases(node)
        self._back.setVisible(count > 1)
        self.decide.setText(self._deed_words(node.outcome))
        self.turned.emit()

    def _add_codes(self, node: TroubleNode) -> None:
        operator = self._desk.operator()
        if operator is None:
            return
        for purpose in node.codes:
            for code in self._desk.services.facts.codes(operator.id, purpose):
                put(self._body, CodeButton(self._desk, code, "trouble"))

    def _add_phrases(self, node: TroubleNode) -> None:
        lang = self._desk.lang()
        if node.phrases:
            caption = labels.label("label", self.tr("Sentences to show, large, in Russian or Kazakh"))
            put(self._body, caption)
        for name in node.phrases:
            phrase = self._desk.services.facts.phrase(name)
            button = AnswerButton(f"renew_trouble_phrase_{name}", "message-square-quote", slim=True)
            button.set_answer(phrase.text.text(lang))
            button.clicked.connect(partial(self._desk.wishes.clerk.emit, name))
            put(self._body, button)

    def _deed_words(self, outcome: TroubleOutcome | None) -> str:
        return {
            TroubleOutcome.ARRIVED: self.tr("Record what arrived"),
            TroubleOutcome.NOT_YET: self.tr("Wait and look again"),
            TroubleOutcome.FAILED: self.tr("Try another way"),
            TroubleOutcome.UNKNOWN: self.tr("Keep it as unknown for now"),
            None: "",
        }[outcome]

    def _go(self, node_id: str) -> None:
        self._desk.change(trouble_path=(*self._path(), node_id))
        self.refresh()
        self.focus_first()

    def _on_back(self) -> None:
        self._desk.change(trouble_path=self._path()[:-1])
        self.refresh()
        self.focus_first()

    def _on_decide(self) -> None:
        outcome = self._node().outcome
        if outcome is not None:
            self.decided.emit(outcome.value)
