"""The messages between tabs and page: all of them while there is room, else one at a time to leaf through."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kzcompanion.ui.widgets import buttons

if TYPE_CHECKING:
    from kzcompanion.ui.widgets.banner import Banner

_RANKS = ("read_only", "save_news", "sample", "clock", "data_news", "pending", "reminders")
"""What comes first; the rest follows as it came. Samples are left by one press, so that is in front."""
_SHARE = 0.15
"""How much of the window's height messages may take together."""
_LOW = 760
"""Px of height beneath which there is room for one message, said in one line."""
_GAP = 8
_EXPLICIT = Qt.WidgetAttribute.WA_WState_ExplicitShowHide
_NEWS = (QEvent.Type.ShowToParent, QEvent.Type.HideToParent, QEvent.Type.LayoutRequest)


class NoticeStack(QWidget):
    """Hold banners; a banner says by show and hide whether it has something to tell."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("notices")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._holders: dict[Banner, QWidget] = {}
        self._keys: dict[Banner, str] = {}
        self._telling: list[Banner] = []
        self._front: Banner | None = None
        self._column = QVBoxLayout()
        self._column.setSpacing(_GAP)
        self.next = buttons.secondary("notices_next", "chevron-right", self)
        self.next.clicked.connect(self._on_next)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addLayout(self._column, 1)
        row.addWidget(self.next)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._arrange)
        window.installEventFilter(self)
        self.hide()
        self.next.hide()

    def add(self, banner: Banner, key: str) -> None:
        """Take a banner in at the place that its matter has."""
        holder = QWidget(self)
        holder.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        wished = not (banner.testAttribute(_EXPLICIT) and banner.isHidden())
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(banner)
        banner.setVisible(wished)
        self._holders[banner], self._keys[banner] = holder, key
        place = sum(1 for other in self._keys.values() if _rank(other) <= _rank(key)) - 1
        self._column.insertWidget(place, holder)
        banner.installEventFilter(self)
        banner.say_in_one_line(self.window().height() < _LOW)
        self._arrange()

    def remove(self, banner: Banner) -> None:
        """Take a banner away."""
        banner.removeEventFilter(self)
        holder = self._holders.pop(banner)
        del self._keys[banner]
        self._column.removeWidget(holder)
        holder.hide()
        holder.deleteLater()
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.window() and event.type() == QEvent.Type.Resize:
            for banner in self._holders:
                banner.say_in_one_line(self.window().height() < _LOW)
            self._arrange()
        elif watched in self._holders and event.type() in _NEWS:
            if event.type() == QEvent.Type.LayoutRequest:
                self._soon.start(0)
            else:
                self._arrange()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say_place()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._soon.start(0)

    # --- showing -------------------------------------------------------------------------------------------
    def _arrange(self) -> None:
        """Show every banner that tells something, or where that is too much the one in front."""
        before = self._telling
        telling = [banner for banner in self._holders if not banner.isHidden()]
        self._telling = sorted(telling, key=lambda banner: _rank(self._keys[banner]))
        if self._front not in self._telling or any(new not in before for new in self._telling):
            self._front = self._telling[0] if self._telling else None
        high = self.window().height()
        alone = len(self._telling) > 1 and (high < _LOW or self._needed() > high * _SHARE)
        for banner, holder in self._holders.items():
            holder.setVisible(banner is self._front if alone else banner in self._telling)
        self.next.setVisible(alone)
        self.setVisible(bool(self._telling))
        self._say_place()

    def _needed(self) -> int:
        wide = max(self.width(), 200)
        return sum(
            (banner.heightForWidth(wide) if banner.hasHeightForWidth() else banner.sizeHint().height()) + _GAP
            for banner in self._telling
        )

    def _say_place(self) -> None:
        count = len(self._telling)
        place = self._telling.index(self._front) + 1 if self._front in self._telling else 0
        self.next.set_label(self.tr("Next message ({0} of {1})").format(place, count))
        self.next.setText(f"{place}/{count}")

    def _on_next(self) -> None:
        if self._front in self._telling:
            self._front = self._telling[(self._telling.index(self._front) + 1) % len(self._telling)]
        self._arrange()


def _rank(key: str) -> int:
    return _RANKS.index(key) if key in _RANKS else len(_RANKS)
