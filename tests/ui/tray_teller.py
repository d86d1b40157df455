"""Runs the program itself and has its tray tell at once what is due, as it does when a lead is reached."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from kzcompanion.files.paths import resolve_data_folder
from kzcompanion.services.clock import SystemClock
from kzcompanion.ui.program import Program


def main() -> None:
    """Show the window, and tell as soon as its tray icon has had its first moment."""
    program = Program(None, resolve_data_folder(None, os.environ), SystemClock(), "en")
    window = program.start()
    look = QTimer(window, interval=50)

    def on_look() -> None:
        if window.tray is not None and window.tray.icon is not None:
            look.stop()
            QTimer.singleShot(300, window.tray, window.tray.tell)

    look.timeout.connect(on_look)
    look.start()
    QApplication.exec()
    program.end()


if __name__ == "__main__":
    sys.exit(main())
