"""Builds the steps still to come while the user reads the one in front, a little at a time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from kzcompanion.domain.errors import CompanionError
from kzcompanion.domain.renewal import STEPS, Step
from kzcompanion.ui.renewal.step_factory import load_step

if TYPE_CHECKING:
    from kzcompanion.ui.renewal.renewal_wizard import RenewalWizard

PAUSE_MS = 20
"""Between two pieces of work, so that keys and the mouse come first."""
QUIET_MS = 120
"""So long after the choice of a way its checklist is written."""


class StepWarmer(QObject):
    """Take the time of the first look at a step where nobody waits: imports, widgets, their style.

    A step that is asked for earlier is built at once, as without this.
    """

    def __init__(self, wizard: RenewalWizard) -> None:
        super().__init__(wizard)
        self._wizard = wizard
        self._work = self._pieces()
        self._channel: str | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._on_time)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET_MS)
        self._quiet.timeout.connect(self._write_checklist)
        wizard.desk.changed.connect(self._on_changed)

    def start(self) -> None:
        """Begin, or go on; nothing happens once all is built."""
        self._timer.start()

    @property
    def busy(self) -> bool:
        """Tell whether something is still to be built or written."""
        return self._timer.isActive() or self._quiet.isActive()

    def _on_time(self) -> None:
        try:
            found = next(self._work, None)
        except CompanionError:
            found = None  # the step itself says it when it is looked at
        if found is None:
            self._timer.stop()

    def _pieces(self) -> Iterator[bool]:
        """Do one piece of the work each time the next is asked for."""
        for step in STEPS:
            load_step(step)
            yield True
            page = self._wizard.page(step)
            yield True
            if not page.isVisible():
                page.resize(self._wizard.room())
                page.grab()  # style, layout and glyphs are there from now on
                yield True

    def _on_changed(self) -> None:
        """Wait for the choice of a way: the checklist that follows is long."""
        chosen = self._wizard.desk.draft.channel
        if chosen != self._channel:
            self._channel = chosen
            self._quiet.start()

    def _write_checklist(self) -> None:
        if self._wizard.desk.busy and self._wizard.step is Step.CHANNEL:
            page = self._wizard.page(Step.DO)
            page.refresh()
            page.grab()
