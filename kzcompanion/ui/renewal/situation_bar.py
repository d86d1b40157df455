"""Three questions about here and now, each answered with a pill or left open."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kzcompanion.domain.channel_ranking import CASH, FOREIGN_CARD, LOCAL_CARD
from kzcompanion.domain.renewal import RenewalDraft
from kzcompanion.ui.widgets import labels
from kzcompanion.ui.widgets.card import Card
from kzcompanion.ui.widgets.flow_layout import FlowLayout
from kzcompanion.ui.widgets.pill_bar import PillBar

_YES_NO: dict[bool | None, str] = {True: "yes", False: "no", None: ""}
_ANSWERS: dict[str, bool | None] = {"yes": True, "no": False, "": None}


class SituationBar(Card):
    """Ask for internet, means of payment and language; what is not said counts neither way."""

    answered = Signal(str, object)
    """The draft's field and its new value; None when a pill was turned off again."""

    def __init__(self) -> None:
        super().__init__("renew_situation", padding=14)
        self._internet = PillBar("renew_internet", exclusive=False)
        self._pays = PillBar("renew_pays", exclusive=False)
        self._speaks = PillBar("renew_speaks", exclusive=False)
        self._captions = {bar: labels.label("label", wrap=False) for bar in self._bars()}
        flow_holder = QWidget()
        flow = FlowLayout(flow_holder, gap=28, line_gap=12)
        for bar, caption in self._captions.items():
            part = QWidget()
            column = QVBoxLayout(part)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(6)
            column.addWidget(caption)
            column.addWidget(bar)
            flow.addWidget(part)
        self.body.addWidget(flow_holder)
        self._internet.changed.connect(lambda pill: self._on_yes_no("internet_now", self._internet, pill))
        self._speaks.changed.connect(lambda pill: self._on_yes_no("speaks_local", self._speaks, pill))
        self._pays.changed.connect(self._on_pays)

    def show_answers(self, draft: RenewalDraft) -> None:
        """Show what the draft says."""
        _mark(self._internet, _YES_NO[draft.internet_now])
        _mark(self._speaks, _YES_NO[draft.speaks_local])
        _mark(self._pays, draft.pays_with or "")

    def retranslate(self) -> None:
        """Write every text in the present language."""
        yes_no = [("yes", self.tr("Yes")), ("no", self.tr("No"))]
        self._captions[self._internet].setText(self.tr("Internet right now?"))
        self._captions[self._pays].setText(self.tr("What can you pay with?"))
        self._captions[self._speaks].setText(self.tr("Some Russian or Kazakh?"))
        self._internet.set_pills(yes_no)
        self._speaks.set_pills(yes_no)
        self._pays.set_pills(
            [
                (CASH, self.tr("Cash")),
                (FOREIGN_CARD, self.tr("Card from abroad")),
                (LOCAL_CARD, self.tr("Kazakh card")),
            ]
        )
        for bar, caption in self._captions.items():
            bar.setAccessibleName(caption.text())

    def _bars(self) -> tuple[PillBar, ...]:
        return self._internet, self._pays, self._speaks

    def _on_yes_no(self, field: str, bar: PillBar, pill: str) -> None:
        self.answered.emit(field, _ANSWERS[_settle(bar, pill)])

    def _on_pays(self, pill: str) -> None:
        self.answered.emit("pays_with", _settle(self._pays, pill) or None)


def _settle(bar: PillBar, pill: str) -> str:
    """Leave only the pill that was pressed, or none when it was turned off; return what is on."""
    on = pill if pill in bar.chosen() else ""
    _mark(bar, on)
    return on


def _mark(bar: PillBar, wanted: str) -> None:
    for pill in bar.chosen():
        bar.choose(pill, on=pill == wanted)
    if wanted:
        bar.choose(wanted)
