"""The line at the foot of the window: what is saved, whether the vault is open, what time it is at Almaty."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kzcompanion.ui import language
from kzcompanion.ui.widgets import labels
from kzcompanion.ui.widgets.clipboard_note import ClipboardNote
from kzcompanion.ui.widgets.labels import IconLabel

if TYPE_CHECKING:
    from kzcompanion.services.clock import Clock

_ROOMY = 960
"""Pixels below which not everything has room while a secret is in the clipboard."""


_SECOND_MS = 1000


class StatusLine(QWidget):
    """Say what a glance must tell, and wake only while it can be seen.

    Once a minute for the time; once a second while the vault is open, for the time until it locks by itself.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusLine")
        self._clock: Clock | None = None
        self._saved: tuple[int, str | None] = (0, None)
        self._vault = "none"
        self._ms_left: Callable[[], int] = int
        self._seen = False
        self._badges: tuple[str, ...] = ()
        self._data_icon = IconLabel("circle-check", "good", 14, self)
        self._data, self._lock = labels.label("caption", wrap=False), labels.label("caption", wrap=False)
        self._badge, self._time = labels.label("caption", wrap=False), labels.label("caption", wrap=False)
        self.clipboard = ClipboardNote()
        self._data_icon.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(6)
        row.addWidget(self._data_icon)
        row.addWidget(self._data)
        row.addSpacing(14)
        row.addWidget(self._lock)
        row.addWidget(self.clipboard)
        row.addStretch(1)
        row.addWidget(self._badge)
        row.addSpacing(14)
        row.addWidget(self._time)
        self._minute = QTimer(self)
        self._minute.setSingleShot(True)
        self._minute.timeout.connect(self._on_minute)
        self._second = QTimer(self)
        self._second.setSingleShot(True)
        self._second.setTimerType(Qt.TimerType.PreciseTimer)  # a coarse one comes early and skips seconds
        self._second.timeout.connect(self._count_down)
        for name, part in (
            ("data", self._data),
            ("vault", self._lock),
            ("badges", self._badge),
            ("time", self._time),
        ):
            part.setObjectName(f"statusLine.{name}")

    def set_clock(self, clock: Clock) -> None:
        """Begin to show the time of this clock."""
        self._clock = clock
        if self.isVisible():
            self._on_minute()

    def set_saved(self, generation: int, read_only: str | None) -> None:
        """Show the number of the last saved change, or why nothing can be saved."""
        self._saved = (generation, read_only)
        self._say()

    def set_vault(self, state: str, ms_left: Callable[[], int] = int) -> None:
        """Show the vault as `none`, `locked` or `unlocked`, and the time until it locks by itself, if any."""
        self._vault, self._ms_left = state, ms_left
        self._say()
        self._count_down()

    def set_clipboard(self, left: int, of: int) -> None:
        """Show for how many seconds of how many a secret stays in the clipboard; 0 of 0 shows nothing."""
        self.clipboard.show_left(left, of)
        self._say()

    def set_badges(self, badges: tuple[str, ...]) -> None:
        """Show what is unusual: portable mode, sample data, a set clock."""
        self._badges = badges
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._seen = True
        self._on_minute()
        self._count_down()

    def hideEvent(self, event: QHideEvent) -> None:
        self._seen = False  # a minimised window is hidden, too, though isVisible() says otherwise
        self._minute.stop()
        self._second.stop()
        super().hideEvent(event)

    def _on_minute(self) -> None:
        if self._clock is None:
            return
        self._say()
        now = self._clock.now()
        self._minute.start((60 - now.second) * 1000 + 200)

    def _say(self) -> None:
        if self._clock is None:
            return
        self._data_icon.show()
        generation, read_only = self._saved
        if read_only is not None:
            self._data_icon.set_icon("triangle-alert", "warn")
            self._data.setText(self.tr("Read-only: nothing can be saved"))
        else:
            self._data_icon.set_icon("circle-check", "good")
            self._data.setText(
                self.tr("All saved · change {0}").format(language.number(generation))
                if generation
                else self.tr("Nothing saved yet")
            )
        self._say_vault()
        self._badge.setText("  ·  ".join(self._badges))
        self._badge.setVisible(bool(self._badges))
        self._time.setText(self._time_words(self._clock.now()))

    def _say_vault(self) -> None:
        """Write the countdown; a screen reader is told the minutes only, each once."""
        left = self._ms_left() if self._vault == "unlocked" else 0
        minutes = -(-left // 60_000)
        if minutes:
            self._lock.setText(self.tr("Vault unlocked, locks in {0}").format(_minutes_and_seconds(left)))
            told = self.tr("Vault unlocked, locks in %n min", "", minutes)
        else:
            names = {"unlocked": self.tr("Vault unlocked"), "locked": self.tr("Vault locked")}
            told = names.get(self._vault, "")
            self._lock.setText(told)
        if told != self._lock.accessibleName():
            self._lock.setAccessibleName(told)
        self._lock.setVisible(bool(told))

    def _count_down(self) -> None:
        """Write the countdown, and again when the next second is over, while there is somebody to see it."""
        left = self._ms_left() if self._seen and self._vault == "unlocked" else 0
        if not left:
            self._second.stop()
            return
        self._say_vault()
        wait = left % _SECOND_MS + 1
        self._second.start(wait if wait > _SECOND_MS * 9 // 10 else wait + _SECOND_MS)

    def _time_words(self, now: datetime) -> str:
        from kzcompanion.domain.almaty import at_almaty

        almaty, here = at_almaty(now), now.astimezone()
        there = self.tr("Almaty {0}").format(language.clock_time(almaty))
        crowded = self.width() < _ROOMY and not self.clipboard.isHidden()
        if crowded or here.utcoffset() == almaty.utcoffset():
            return there
        own = self.tr("this laptop {0}").format(language.clock_time(here))
        return f"{there}  ·  {own}"


def _minutes_and_seconds(ms: int) -> str:
    """Write a time as 4:12, the second begun counted whole."""
    minutes, seconds = divmod(-(-ms // _SECOND_MS), 60)
    return f"{minutes}:{seconds:02}"
