"""Takes the guide: every page, what a search finds, the emergency numbers over the window, and its paper."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QWidget

from kzcompanion.domain.almaty import day_of
from kzcompanion.ui import help_keys
from kzcompanion.ui.dialogs.guide_paper_dialog import GuidePaperDialog
from kzcompanion.ui.guide_dialog import GuideDialog
from kzcompanion.ui.main_window import MainWindow
from kzcompanion.ui.palette_box import PaletteBox
from kzcompanion.ui.widgets.search_edit import SearchEdit

SOUGHT = {"zh_CN": "cz", "en": "receipt", "ru": "комиссия", "kk": "комиссия"}


class Camera(Protocol):
    """What takes the pictures."""

    def take(self, name: str, widget: QWidget, *, whole: bool = True) -> None:
        """Save pictures of a widget."""


def take(window: MainWindow, camera: Camera, settle: Callable[[], None]) -> None:
    """Take all of it in the language of the window."""
    for page in window.services.guide.pages(window.language()):
        window.go_to("guide", page=page.id)
        camera.take(f"guide-{page.id}", window)
    sought = SOUGHT[window.language()]
    window.go_to("guide", page="phrases", search=sought)
    camera.take("guide-phrases-found", window)
    window.go_to("guide", page="four-ways", search=sought)
    camera.take("guide-search", window)
    window.go_to("guide", page="tourist-card")
    help_keys.open_emergency(window)
    settle()
    emergency = window.findChildren(GuideDialog)[-1]
    camera.take("emergency", emergency, whole=False)
    emergency.close()
    today = day_of(window.services.clock.now())
    paper = GuidePaperDialog(window.services.guide, window.services.facts, "07-emergency", today, window)
    paper.show()
    camera.take("guide-paper", paper, whole=False)
    paper.close()
    _palette(window, camera, sought, settle)


def _palette(window: MainWindow, camera: Camera, sought: str, settle: Callable[[], None]) -> None:
    palette = PaletteBox(window)
    palette.open_over()
    search = palette.findChild(SearchEdit)
    assert search is not None
    search.setText(sought)
    settle()
    camera.take("palette-found", palette, whole=False)
    palette.close()
