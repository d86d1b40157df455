"""Chooses when the vault locks by itself, and says what this computer tells of: session lock and sleep."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from kzcompanion.domain.errors import CompanionError
from kzcompanion.ui import error_text
from kzcompanion.ui.dialogs.fitted_dialog import FittedDialog
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.field import Field
from kzcompanion.ui.widgets.labels import IconLabel

if TYPE_CHECKING:
    from kzcompanion.services.preferences_service import PreferencesService
    from kzcompanion.ui.session_watch import SessionWatch

MINUTES = (1, 2, 5, 10, 15, 30, 60)
_NEVER = 0
_WIDTH = 520


class LockingDialog(FittedDialog):
    """Keep each choice at once; a choice that cannot be kept is taken back and the reason shown."""

    def __init__(
        self, preferences: PreferencesService, session: SessionWatch, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("locking_dialog")
        self._preferences, self._session = preferences, session
        self._heading, self._fault = labels.title(), labels.label("error")
        self._fault.hide()
        self._minutes = QComboBox()
        self._minutes.setObjectName("locking_minutes")
        self._idle = Field(self._minutes)
        self._minimise = QCheckBox()
        self._minimise.setObjectName("locking_minimise")
        self._icon = IconLabel("circle-dashed", "text3", 18)
        self._computer = labels.body()
        self._computer.setObjectName("locking_computer")
        self._always = labels.secondary()
        self._close = buttons.primary("locking_close", "check")
        self._lay_out()
        self._write()
        self._show_choices()
        self._minutes.activated.connect(lambda _row: self._keep())
        self._minimise.clicked.connect(lambda _on: self._keep())
        self._close.clicked.connect(self.accept)
        session.changed.connect(self._say_computer)
        session.begin()
        self._say_computer()

    def _lay_out(self) -> None:
        computer = QHBoxLayout()
        computer.setSpacing(10)
        computer.addWidget(self._icon)
        computer.addWidget(self._computer, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        column.addWidget(self._heading)
        column.addWidget(self._always)
        column.addWidget(self._idle)
        column.addWidget(self._minimise)
        column.addWidget(labels.rule())
        column.addLayout(computer)
        column.addWidget(self._fault)
        column.addStretch(1)
        column.addLayout(self.footer(self._close))
        self.setMinimumWidth(_WIDTH)

    def _write(self) -> None:
        title = self.tr("When the vault locks")
        self.setWindowTitle(title)
        self._heading.setText(title)
        self._always.setText(
            self.tr(
                "With Ctrl+L and when you quit, always."
                " What is being typed is sealed and offered again after unlocking."
            )
        )
        minimise = self.tr("When the window is minimised")
        self._minimise.setText(minimise)
        self._minimise.setAccessibleName(minimise)
        self._close.setText(self.tr("Close"))

    # --- choices -------------------------------------------------------------------------------------------
    def _show_choices(self) -> None:
        wishes = self._preferences.current()
        self._minutes.clear()
        for minutes in sorted({*MINUTES, max(wishes.idle_lock_minutes, 1)}):
            self._minutes.addItem(self.tr("%n minute(s)", "", minutes), minutes)
        self._minutes.addItem(self.tr("however long: never lock by itself"), _NEVER)
        self._minutes.setCurrentIndex(self._minutes.findData(max(wishes.idle_lock_minutes, _NEVER)))
        self._minimise.setChecked(wishes.lock_on_minimise)
        self._say_risk()

    def _keep(self) -> None:
        minutes, minimise = int(self._minutes.currentData()), self._minimise.isChecked()
        self._fault.hide()
        try:
            self._preferences.change(idle_lock_minutes=minutes, lock_on_minimise=minimise)
        except CompanionError as error:
            self._show_choices()
            self._fault.setText(error_text.sentence(error))
            self._fault.show()
        self._say_risk()

    def _say_risk(self) -> None:
        never = self._minutes.currentData() == _NEVER
        risk = self.tr("Whoever comes to the open laptop then sees the vault as you left it.")
        self._idle.set_caption(self.tr("When neither key nor pointer was touched for"), risk if never else "")

    # --- the computer --------------------------------------------------------------------------------------
    def _say_computer(self) -> None:
        hears = self._session.hears
        self._icon.set_icon(*(("circle-check", "good") if len(hears) == 2 else ("info", "warn")))
        if not self._session.settled:
            self._icon.set_icon("circle-dashed", "text3")
            text = self.tr("Asking this computer whether it tells of session lock and sleep…")
        elif hears == {"lock", "sleep"}:
            text = self.tr("When the screen is locked and before sleep: this computer tells of both.")
        elif hears == {"lock"}:
            text = self.tr(
                "When the screen is locked: this computer tells of that, but not of sleep."
                " Press Ctrl+L before you close the lid."
            )
        elif hears == {"sleep"}:
            text = self.tr(
                "Before sleep: this computer tells of that, but not of a locked screen."
                " Press Ctrl+L before you leave."
            )
        else:
            text = self.tr(
                "This computer tells the program neither of a locked screen nor of sleep."
                " Press Ctrl+L before you leave or close the lid."
            )
        self._computer.setText(text)
