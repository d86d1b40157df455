"""The line at the foot of the window: what is saved, whether the vault is open, what time it is at Almaty."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer
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


class StatusLine(QWidget):
    """Say what a glance must tell; wakes once a minute, and only while it can be seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusLine")
        self._clock: Clock | None = None
        self._saved: tuple[int, str | None] = (0, None)
        self._vault = ("none", 0)
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

    def set_vault(self, state: str, minutes_left: int = 0) -> None:
        """Show the vault as `none`, `locked` or `unlocked`, and when it locks by itself."""
        self._vault = (state, minutes_left)
        self._say()

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
        self._on_minute()

    def hideEvent(self, event: QHideEvent) -> None:
        self._minute.stop()
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
        self._lock.setText(self._vault_words())
        self._lock.setVisible(bool(self._lock.text()))
        self._badge.setText("  ·  ".join(self._badges))
        self._badge.setVisible(bool(self._badges))
        self._time.setText(self._time_words(self._clock.now()))

    def _vault_words(self) -> str:
        state, minutes = self._vault
        if state == "unlocked":
            if minutes <= 0:
                return self.tr("Vault unlocked")
            return self.tr("Vault unlocked, locks in %n min", "", minutes)
        return self.tr("Vault locked") if state == "locked" else ""

    def _time_words(self, now: datetime) -> str:
        from kzcompanion.domain.almaty import at_almaty

        almaty, here = at_almaty(now), now.astimezone()
        there = self.tr("Almaty {0}").format(language.clock_time(almaty))
        crowded = self.width() < _ROOMY and not self.clipboard.isHidden()
        if crowded or here.utcoffset() == almaty.utcoffset():
            return there
        own = self.tr("this laptop {0}").format(language.clock_time(here))
        return f"{there}  ·  {own}"
