"""Takes pictures of widgets: in the themes and sizes asked for, each once the window is calm."""

from __future__ import annotations

import argparse
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop
from PySide6.QtWidgets import QApplication, QWidget

from kzcompanion.ui import theme


class Camera:
    """Save pictures of widgets in the chosen themes and sizes."""

    def __init__(self, folder: Path, language: str, asked: argparse.Namespace) -> None:
        self.folder, self._language, self._only = folder, language, tuple(asked.only)
        self._themes, self._sizes = asked.theme, asked.size
        self.taken = 0

    def take(self, name: str, widget: QWidget, *, whole: bool = True) -> None:
        """Save one picture for each theme, and of a whole window for each size, if it is asked for."""
        if not name.startswith(self._only):
            return
        for choice in self._themes:
            theme.current().choose(choice)
            for size in self._sizes if whole else ["dialog"]:
                if whole:
                    widget.resize(*map(int, size.split("x")))
                settle()
                place = self.folder / f"{name}-{self._language}-{choice}-{size}.png"
                if not widget.grab().save(str(place)):
                    raise SystemExit(f"cannot write {place}")
                self.taken += 1


def settle() -> None:
    """Let the window do what it put off until it is calm."""
    for _ in range(5):
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def take_dialog(name: str, dialog: QWidget, camera: Camera) -> None:
    """Take one dialog and close it."""
    dialog.show()
    settle()
    camera.take(f"dialog-{name}", dialog, whole=False)
    dialog.close()
    dialog.deleteLater()
