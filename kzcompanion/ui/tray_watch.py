"""Hears when the tray of the desktop goes, so that a hidden program need not look for it again and again."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from kzcompanion.ui.bus_probe import SESSION, address_of, is_local, is_there

_NAME = "org.kde.StatusNotifierWatcher"
"""Who keeps the icons of a tray on the bus; Qt takes the tray for there as long as this is."""
_PLACE = "QSystemTrayIconSys"
"""What Qt calls the widget it puts into a tray of the screen, and destroys when that tray goes."""


class TrayWatch(QObject):
    """Tell, between `begin` and `end`, that the tray may have gone; nothing else wakes the program."""

    doubted = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._watching = False
        self._place: QWidget | None = None
        self._watcher: QObject | None = None

    def begin(self) -> bool:
        """Watch from now on, again after each doubt; tell whether there is anything to be heard."""
        self._watching = True
        return not sys.platform.startswith("linux") or self._watch_screen() or self._watch_bus()

    def end(self) -> None:
        """Tell nothing any more."""
        self._watching = False

    def _watch_screen(self) -> bool:
        if self._place is None:
            # Its place may be among the panel's windows, so that it is looked for by name.
            found = (widget for widget in QApplication.allWidgets() if widget.objectName() == _PLACE)
            self._place = next(found, None)
            if self._place is not None:
                self._place.destroyed.connect(self._on_place_gone)
        return self._place is not None

    def _watch_bus(self) -> bool:
        """Join the bus once, where it is a local one that is there; PySide's part is imported only here."""
        address = address_of(SESSION, os.environ)
        if self._watcher is not None:
            return True
        if not is_local(address) or not is_there(address):
            return False
        try:
            from PySide6.QtDBus import QDBusConnection, QDBusServiceWatcher
        except ImportError:
            return False
        bus = QDBusConnection.sessionBus()  # which Qt has joined for the icon
        if not bus.isConnected():
            return False
        mode = QDBusServiceWatcher.WatchModeFlag.WatchForUnregistration
        watcher = QDBusServiceWatcher(_NAME, bus, mode, self)
        watcher.serviceUnregistered.connect(self._doubt)
        self._watcher = watcher
        return True

    def _on_place_gone(self) -> None:
        self._place = None
        self._doubt()

    def _doubt(self, *_name: str) -> None:
        if self._watching:
            self.doubted.emit()
