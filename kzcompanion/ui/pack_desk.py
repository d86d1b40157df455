"""Data packs at the window: opened from the menu or dropped, applied, listed, told of when one is broken."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDropEvent

from kzcompanion.domain.errors import CompanionError
from kzcompanion.ui import error_text

if TYPE_CHECKING:
    from kzcompanion.ui.main_window import MainWindow

_ENDING = ".kzpack"


class PackDrop(QObject):
    """Take a data pack that is dropped anywhere on the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in {QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop}:
            return super().eventFilter(watched, event)
        path = dropped_pack(event) if isinstance(event, QDropEvent) and self._window.adopted else None
        if path is None:
            return super().eventFilter(watched, event)
        assert isinstance(event, QDropEvent)
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            open_pack(self._window, path)
        return True


def dropped_pack(event: QDropEvent) -> Path | None:
    """Return the one data pack that is dragged, None for anything else."""
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.suffix.casefold() == _ENDING else None


def open_pack(window: MainWindow, path: Path | None = None) -> None:
    """Show what a pack would change, and tell what was applied."""
    from kzcompanion.services import pack_text
    from kzcompanion.ui.dialogs.pack_dialog import PackDialog

    dialog = PackDialog(window.services, window, window)
    if path is not None:
        dialog.open_file(path)
    dialog.exec()
    applied = dialog.applied
    dialog.deleteLater()
    if applied is not None:
        words = error_text.wording()
        title = pack_text.short(applied.head.title.text(words.lang))
        window.toast(words.text("pack_applied", title=title, version=applied.head.version), undo=True)
        window.remove_banner("pack_news")


def show_installed(window: MainWindow) -> None:
    """List what is installed, with the way back to each."""
    from kzcompanion.ui.dialogs.installed_packs_dialog import InstalledPacksDialog

    dialog = InstalledPacksDialog(window.services, window, window)
    dialog.exec()
    wants_file = dialog.wants_file
    dialog.deleteLater()
    if wants_file:
        open_pack(window)


def add_pack_news(window: MainWindow) -> None:
    """Say which packs that were applied are not in force, and why."""
    from kzcompanion.ui.standing_banners import DataNewsBanner

    try:
        notices = window.services.pack_shelf.notices()
    except CompanionError:
        return  # the shipped data are not sound, which the tabs tell
    if notices:
        banner = DataNewsBanner(tuple((notice.code, dict(notice.facts)) for notice in notices))
        banner.setObjectName("packNewsBanner")
        window.add_banner(banner, "pack_news")
