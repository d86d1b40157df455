"""The pages behind the tabs: each is built when it is first looked at, never before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

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
        self._entries = {entry.tab_id: entry for entry in TABS}

    def tab(self, tab_id: str) -> BaseTab:
        """Return a tab, building it when it was never seen; an unknown id raises KeyError."""
        found = self._built.get(tab_id)
        if found is None:
            found = self._entries[tab_id].load()(self._services, self._bridge, self._shell)
            if not found.objectName():
                found.setObjectName(f"{tab_id}Tab")
            self._built[tab_id] = found
            self.addWidget(found)
        return found

    def current(self) -> BaseTab | None:
        """Return the tab in front, or None before the first."""
        found = self.currentWidget()
        return found if isinstance(found, BaseTab) else None

    def current_id(self) -> str:
        """Return the id of the tab in front, or an empty text."""
        front = self.current()
        return next((tab_id for tab_id, tab in self._built.items() if tab is front), "")

    def show_tab(self, tab_id: str, **arguments: object) -> None:
        """Bring a tab to the front and hand it the arguments."""
        coming = self.tab(tab_id)
        leaving = self.current()
        if leaving is not None and leaving is not coming:
            leaving.on_left()
        self.setCurrentWidget(coming)
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
