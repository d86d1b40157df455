"""What the tab opens with: top-ups that are not over, to continue or discard, and the start of a new one."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from kzcompanion.domain.renewal import RenewalDraft, RenewalState
from kzcompanion.ui import brand_text, channel_text, glance, language
from kzcompanion.ui.letter_tile import LetterTile
from kzcompanion.ui.renewal import step_text
from kzcompanion.ui.renewal.channel_icon import icon_of
from kzcompanion.ui.renewal.layout_sweep import put, sweep
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.card import Card
from kzcompanion.ui.widgets.labels import IconLabel

if TYPE_CHECKING:
    from kzcompanion.services.assembly import Services
    from kzcompanion.ui.widgets.buttons import Button

_ICONS = ("list-checks", "message-square-quote", "chart-line")


class ResumePage(QScrollArea):
    """Offer to carry on first; starting anew is the one big button when nothing is open."""

    start_asked = Signal()
    continue_asked = Signal(str)
    discard_asked = Signal(str)

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._first: Button | None = None
        self.setObjectName("renew_home")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._start = buttons.primary("renew_start", "play")
        self._hello = Card("renew_hello", padding=24)
        self._title, self._lead = labels.page_title(), labels.secondary()
        self._points = [(labels.strong(), labels.secondary()) for _ in _ICONS]
        self._ways_title = labels.title()
        self._ways = {guide.kind: _way(guide.kind) for guide in services.facts.channels()}
        self._open_title = labels.title()
        self._open = QVBoxLayout()
        self._open.setSpacing(12)
        self._build()
        self._start.clicked.connect(self.start_asked)
        glance.current().changed.connect(self.retranslate)

    def show_open(self, drafts: Iterable[RenewalDraft]) -> None:
        """List these renewals, the one touched last first."""
        sweep(self._open)
        self._first = None
        found = list(drafts)
        self._open_title.setVisible(bool(found))
        # With top-ups to carry on, the page belongs to them.
        self._ways_title.setVisible(not found)
        for way, _title, _summary in self._ways.values():
            way.setVisible(not found)
        for place, draft in enumerate(found):
            put(self._open, self._card(draft, first=place == 0))
        kind = "secondary" if found else "primary"
        if self._start.property("kind") != kind:
            self._start.setProperty("kind", kind)
            self._start.set_icon("play", "accent" if found else "on_accent")
            self._start.style().unpolish(self._start)
            self._start.style().polish(self._start)

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._open_title.setText(self.tr("Not finished yet"))
        self._title.setText(self.tr("Top up a SIM, step by step"))
        self._lead.setText(
            self.tr("Five steps before you go, two when you are back. All is saved as you type.")
        )
        words = (
            (
                self.tr("Get it right before paying"),
                self.tr("The right operator, the right number, an amount that covers the plan."),
            ),
            (
                self.tr("Pay without the language"),
                self.tr("A checklist for your operator, and sentences in Russian and Kazakh to show."),
            ),
            (
                self.tr("Know that it arrived"),
                self.tr("One form writes balance, valid-until and fee into the tracker."),
            ),
        )
        for (strong, text), (first, second) in zip(self._points, words, strict=True):
            strong.setText(first)
            text.setText(second)
        self._start.setText(self.tr("Start a top-up"))
        self._ways_title.setText(self.tr("Four ways to pay"))
        known = {channel.kind: channel for channel in self._services.facts.all_channels()}
        for kind, (_card, title, summary) in self._ways.items():
            channel = known.get(kind)
            if channel is None:
                continue
            title.setText(channel.title.text(language.code()))
            summary.setText(channel.summary.text(language.code()))
        self.show_open(self._services.renewal.open_renewals())

    def focus_first(self) -> None:
        """Put the focus on the deed that is most likely wanted."""
        (self._first or self._start).setFocus(Qt.FocusReason.OtherFocusReason)

    # --- inside -------------------------------------------------------------------------------------------
    def _build(self) -> None:
        inner = QWidget()
        inner.setProperty("role", "scroll")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._open_title)
        column.addLayout(self._open)
        column.addWidget(self._hello)
        self._hello.body.addWidget(self._title)
        self._hello.body.addWidget(self._lead)
        self._hello.body.addSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(24)
        for icon, (strong, text) in zip(_ICONS, self._points, strict=True):
            row.addWidget(_point(icon, strong, text), 1)
        self._hello.body.addLayout(row)
        self._hello.body.addSpacing(8)
        self._hello.body.addWidget(self._start, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._ways_title)
        ways = QHBoxLayout()
        ways.setSpacing(12)
        for card, _title, _summary in self._ways.values():
            ways.addWidget(card, 1)
        column.addLayout(ways)
        column.addStretch(1)
        self.setWidget(inner)

    def _card(self, draft: RenewalDraft, *, first: bool) -> QWidget:
        now = self._services.clock.now()
        card = Card(f"renew_open_{draft.id}")
        title, standing = labels.strong(step_text.name(self._services, draft)), labels.secondary()
        standing.setText(step_text.standing(draft, now))
        details = labels.caption(self._details(draft))
        details.setVisible(bool(details.text()))
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (title, standing, details):
            words.addWidget(label)
        go_on = (buttons.primary if first else buttons.secondary)(f"renew_continue_{draft.id}", "arrow-right")
        go_on.setText(self._deed_words(draft))
        go_on.setAccessibleName(f"{go_on.text()}: {title.text()}")
        discard = buttons.quiet(f"renew_discard_{draft.id}", "trash-2")
        discard.setText(self.tr("Discard"))
        discard.setAccessibleName(f"{discard.text()}: {title.text()}")
        go_on.clicked.connect(partial(self.continue_asked.emit, draft.id))
        discard.clicked.connect(partial(self.discard_asked.emit, draft.id))
        if first:
            self._first = go_on
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self._tile(draft))
        row.addLayout(words, 1)
        row.addWidget(discard)
        row.addWidget(go_on)
        card.body.addLayout(row)
        card.setAccessibleName(title.text())
        return card

    def _tile(self, draft: RenewalDraft) -> QWidget:
        if draft.operator_id is None:
            return IconLabel("card-sim", "text3", 32)
        brand = brand_text.mark(self._services.facts, draft.operator_id)
        return LetterTile(brand.letter, brand.colour)

    def _details(self, draft: RenewalDraft) -> str:
        words = []
        if draft.amount is not None:
            words.append(glance.veiled(language.money(draft.amount)))
        if draft.channel is not None:
            words.append(channel_text.name(draft.channel, self._services.facts.all_channels))
        return " · ".join(words)

    def _deed_words(self, draft: RenewalDraft) -> str:
        if draft.state in {RenewalState.PENDING, RenewalState.UNKNOWN}:
            return self.tr("Say what happened")
        return self.tr("Continue")


def _way(kind: str) -> tuple[Card, QLabel, QLabel]:
    card = Card(f"renew_way_{kind}")
    title, summary = labels.strong(), labels.secondary()
    card.body.setSpacing(6)
    card.body.addWidget(IconLabel(icon_of(kind), "accent", 24))
    card.body.addWidget(title)
    card.body.addWidget(summary)
    card.body.addStretch(1)
    return card, title, summary


def _point(icon: str, strong: QLabel, text: QLabel) -> QWidget:
    part = QWidget()
    row = QHBoxLayout(part)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    row.addWidget(IconLabel(icon, "accent", 24), 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(2)
    words.addWidget(strong)
    words.addWidget(text)
    words.addStretch(1)
    row.addLayout(words, 1)
    return part
