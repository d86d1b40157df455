"""The first minutes: language, the first SIM or sample data, done; three screens, each can be skipped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPixmap, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kzcompanion.domain.errors import CompanionError
from kzcompanion.ui import icons, language
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.card import Card
from kzcompanion.ui.widgets.field import Field

if TYPE_CHECKING:
    from kzcompanion.services.assembly import Services
    from kzcompanion.ui.main_window import MainWindow

_WIDTH = 560


class FirstRun(QWidget):
    """Lead through at most three screens inside the window; nothing is asked that can wait."""

    def __init__(self, services: Services, window: MainWindow) -> None:
        super().__init__()
        self.setObjectName("firstRun")
        self._services, self._window = services, window
        self._screens = QStackedWidget(self)
        self._screens.setObjectName("firstRun.screens")
        self._back = buttons.quiet("firstRun.back", "arrow-left")
        self._skip = buttons.quiet("firstRun.skip")
        self._next = buttons.primary("firstRun.next", "arrow-right")
        self._next.lead_onward()
        self._dots = labels.caption()
        self._dots.setObjectName("firstRun.count")
        self._dots.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._build_language()
        self._build_sim()
        self._build_done()
        self._place()
        self._back.clicked.connect(lambda: self._go(self._screens.currentIndex() - 1))
        self._skip.clicked.connect(self._on_skip)
        self._next.clicked.connect(self._on_next)
        self._go(0)

    # --- screens ------------------------------------------------------------------------------------------
    def _build_language(self) -> None:
        self._welcome = Card("firstRun.language", padding=32)
        self._mark = QLabel()
        self._mark.setPixmap(_mark())
        self._mark.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._welcome_title, self._welcome_text = labels.label("display"), labels.secondary()
        for text in (self._welcome_title, self._welcome_text):
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._languages = QButtonGroup(self)
        grid = QGridLayout()
        grid.setSpacing(12)
        for place, (code, name) in enumerate(language.NAMES.items()):
            tile = buttons.tile(f"firstRun.language.{code}")
            tile.setText(name)
            tile.setChecked(code == language.code())
            tile.clicked.connect(lambda _=False, chosen=code: self._window.deeds.choose_language(chosen))
            self._languages.addButton(tile)
            grid.addWidget(tile, place // 2, place % 2)
        for widget in (self._mark, self._welcome_title, self._welcome_text):
            self._welcome.body.addWidget(widget)
        self._welcome.body.addSpacing(8)
        self._welcome.body.addLayout(grid)
        self._screens.addWidget(self._welcome)

    def _build_sim(self) -> None:
        self._sim = Card("firstRun.sim", padding=32)
        self._sim_title, self._sim_text = labels.page_title(), labels.secondary()
        self._nickname = QLineEdit()
        self._nickname.setObjectName("firstRun.nickname")
        self._nickname_field = Field(self._nickname)
        self._operator = QComboBox()
        self._operator.setObjectName("firstRun.operator")
        self._operator_field = Field(self._operator)
        for operator in self._services.facts.operators():
            self._operator.addItem(operator.brand, operator.id)
        self._sample = buttons.link("firstRun.sample")
        self._sample.clicked.connect(self._on_sample)
        for widget in (self._sim_title, self._sim_text, self._nickname_field, self._operator_field):
            self._sim.body.addWidget(widget)
        self._sim.body.addWidget(labels.rule())
        row = QHBoxLayout()
        self._sample_text = labels.secondary()
        row.addWidget(self._sample_text, 1)
        row.addWidget(self._sample)
        self._sim.body.addLayout(row)
        self._nickname.returnPressed.connect(self._on_next)
        self._nickname.textEdited.connect(lambda _: self._nickname_field.show_error(None))
        self._screens.addWidget(self._sim)

    def _build_done(self) -> None:
        self._done = Card("firstRun.done", padding=32)
        self._done_title = labels.page_title()
        self._done.body.addWidget(self._done_title)
        self._done.body.addSpacing(8)
        self._lines: list[tuple[labels.IconLabel, QLabel, QLabel]] = []
        for icon in ("refresh-cw", "chart-line", "shield-check"):
            row = QHBoxLayout()
            row.setSpacing(16)
            picture, title, text = labels.IconLabel(icon, "accent", 24), labels.strong(), labels.secondary()
            words = QVBoxLayout()
            words.setSpacing(2)
            words.addWidget(title)
            words.addWidget(text)
            words.addStretch(1)  # the heading stays beside its icon, however high the card
            row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
            row.addLayout(words, 1)
            self._done.body.addLayout(row)
            self._lines.append((picture, title, text))
        self._screens.addWidget(self._done)

    def _place(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self._back)
        foot.addStretch(1)
        foot.addWidget(self._skip)
        foot.addWidget(self._next)
        middle = QVBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._screens)
        middle.addSpacing(8)
        middle.addWidget(self._dots)  # a row of its own: between buttons it would never stand in the middle
        middle.addSpacing(8)
        middle.addLayout(foot)
        middle.addStretch(2)
        self._screens.setMinimumWidth(_WIDTH)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        across.addLayout(middle)
        across.addStretch(1)

    # --- deeds --------------------------------------------------------------------------------------------
    def _go(self, place: int) -> None:
        if not 0 <= place < self._screens.count():
            return
        self._screens.setCurrentIndex(place)
        self.retranslate()
        self._take_focus()

    def _take_focus(self) -> None:
        (self._nickname if self._screens.currentIndex() == 1 else self._next).setFocus()

    def _on_next(self) -> None:
        place = self._screens.currentIndex()
        if place == 1 and self._nickname.text().strip() and not self._add_sim():
            return
        if place == self._screens.count() - 1:
            self._finish()
        else:
            self._go(place + 1)

    def _on_skip(self) -> None:
        if self._screens.currentIndex() == 0:
            self._go(1)
        else:
            self._finish()

    def _add_sim(self) -> bool:
        try:
            self._services.sims.add(self._nickname.text(), self._operator.currentData())
        except CompanionError as error:
            self._nickname_field.show_error(error)
            self._nickname.setFocus()
            return False
        return True

    def _on_sample(self) -> None:
        self._keep()
        self._window.sample_asked.emit(True)

    def _finish(self) -> None:
        self._keep()
        if not self._services.sims.list():
            self._window.end_page(self, "operators")
            return
        self._window.end_page(self, "tracker")
        self._window.deeds.new_entry()  # the first thing to type: the balance

    def _keep(self) -> None:
        try:
            self._services.preferences.change(first_run_done=True, language=language.code())
        except CompanionError as error:
            self._window.show_error(error)

    # --- texts --------------------------------------------------------------------------------------------
    def retranslate(self) -> None:
        """Write every text in the present language."""
        place = self._screens.currentIndex()
        last = place == self._screens.count() - 1
        self._welcome_title.setText(self.tr("Welcome"))
        self._welcome_text.setText(self.tr("Which language shall we speak? You can change it at any time."))
        self._sim_title.setText(self.tr("Which SIM do you have?"))
        self._sim_text.setText(
            self.tr("Only a name and the brand on the card. No number, no PIN; they wait for the vault.")
        )
        self._nickname_field.set_caption(
            self.tr("Nickname"), self.tr("For example: My travel SIM. Leave it empty to add a SIM later.")
        )
        self._operator_field.set_caption(self.tr("Operator"))
        self._sample_text.setText(self.tr("No SIM yet? Look around with made-up data first."))
        self._sample.setText(self.tr("Show sample data"))
        self._done_title.setText(self.tr("Ready. What to do next"))
        lines = (
            (self.tr("Before you top up"), self.tr("Renew leads you from the amount to the receipt.")),
            (
                self.tr("After each look at the balance"),
                self.tr("Log it in the Tracker: it tells how long it lasts."),
            ),
            (
                self.tr("Number, PIN and PUK"),
                self.tr(
                    "The Vault keeps them encrypted. You choose its password when you store the first one."
                ),
            ),
        )
        for (_, title, text), (head, words) in zip(self._lines, lines, strict=True):
            title.setText(head)
            text.setText(words)
        self._dots.setText(self.tr("{0} of {1}").format(place + 1, self._screens.count()))
        self._back.setText(self.tr("Back"))
        self._back.setVisible(place > 0)
        self._skip.setText(self.tr("Skip"))
        self._skip.setVisible(not last)
        self._next.setText(self.tr("Start") if last else self.tr("Continue"))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._take_focus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def _mark() -> QPixmap:
    return icons.mark(72)
