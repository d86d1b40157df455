"""The pages behind the tabs: each is built when first looked at, and scrolls where the window is small."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget

from kzcompanion.ui.tabs import TABS
from kzcompanion.ui.tabs.base_tab import BaseTab

if TYPE_CHECKING:
    from kzcompanion.services.assembly import Services
    from kzcompanion.ui.bridge import Bridge
    from kzcompanion.ui.shell import Shell


class TabStack(QStackedWidget):
    """Hold the tabs of TABS and tell each when it comes and goes."""

    shown = Signal(str)

    def __init__(
        self, services: Services, bridge: Bridge, shell: Shell, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("pages")
        self._services, self._bridge, self._shell = services, bridge, shell
        self._built: dict[str, BaseTab] = {}
        self._areas: dict[str, QScrollArea] = {}
        self._entries = {entry.tab_id: entry for entry in TABS}
        self._front = ""

    def tab(self, tab_id: str) -> BaseTab:
        """Return a tab, building it when it was never seen; an unknown id raises KeyError."""
        found = self._built.get(tab_id)
        if found is None:
            kind, (area, place) = self._entries[tab_id].load(), _area(tab_id, self)
            # Built in its place: a tree of widgets that moves has all its styles and fonts worked out anew.
            found = kind(self._services, self._bridge, self._shell, place)
            if not found.objectName():
                found.setObjectName(f"{tab_id}Tab")
            found.setAutoFillBackground(False)
            area.setWidget(found)
            self._built[tab_id], self._areas[tab_id] = found, area
            self.addWidget(area)
        return found

    def current(self) -> BaseTab | None:
        """Return the tab in front, or None before the first."""
        return self._built.get(self._front)

    def current_id(self) -> str:
        """Return the id of the tab in front, or an empty text."""
        return self._front

    def show_tab(self, tab_id: str, **arguments: object) -> None:
        """Bring a tab to the front and hand it the arguments."""
        coming = self.tab(tab_id)
        if self._front and self._front != tab_id:
            self._built[self._front].on_left()
        self._front = tab_id
        self.setCurrentWidget(self._areas[tab_id])
        coming.on_shown(**arguments)
        self.shown.emit(tab_id)

    def built(self) -> tuple[str, ...]:
        """Return the ids of the tabs that exist."""
        return tuple(self._built)

    def leave(self) -> None:
        """Tell the tab in front that the window closes."""
        front = self.current()
        if front is not None:
            front.on_left()


def _area(tab_id: str, stack: QWidget) -> tuple[QScrollArea, QWidget]:
    """Return what a tab scrolls in, so that it is never squeezed below what its content needs.

    The place inside is a widget of ours: to name one of Qt's own, PySide reads all kinds of widgets first.
    """
    area = QScrollArea(stack)
    area.setObjectName(f"pages.{tab_id}")
    area.setProperty("role", "page")
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    place = QWidget(area)
    area.setViewport(place)
    return area, place
