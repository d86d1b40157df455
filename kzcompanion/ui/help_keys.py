"""Help (F1) and emergency numbers (F8) from everywhere: the window, any dialog, before there are data."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from kzcompanion.ui.guide_links import EMERGENCY_PAGE, FIRST_PAGE

if TYPE_CHECKING:
    from kzcompanion.services.facts_service import FactsService
    from kzcompanion.services.guide_service import GuideService
    from kzcompanion.ui.guide_links import Goal
    from kzcompanion.ui.main_window import MainWindow

_PAGES = {
    "operators": FIRST_PAGE,
    "renew": "03-four-ways",
    "vault": "02-before-you-renew",
    "tracker": "02-before-you-renew",
}
"""The page that fits a tab; the Guide keeps the one that is being read."""
_FOREIGN = Qt.WindowType.Popup
_OWN = ("guide_dialog", "clerk_card")
"""Windows that are help themselves, or hold nothing but one sentence."""


class HelpKeys(QObject):
    """Give the window its keys at once, and every dialog its own when it first has the cursor.

    The keys of a window do not reach a dialog that stands over it and wants an answer first.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._bind(window)
        app = QApplication.instance()
        assert isinstance(app, QApplication), "a window needs an application"
        app.focusChanged.connect(self._on_focus)

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        top = now.window() if now is not None else None
        if top is None or top is self._window or top.objectName() in _OWN:
            return
        if (top.windowType() & _FOREIGN) != _FOREIGN and top.findChild(HelpShortcut) is None:
            self._bind(top)

    def _bind(self, top: QWidget) -> None:
        for keys, deed in (("F1", open_help), ("F8", open_emergency)):
            HelpShortcut(keys, top, partial(deed, self._window, top))


class HelpShortcut(QShortcut):
    """One of the two keys on one window."""

    def __init__(self, keys: str, top: QWidget, deed: Callable[[], object]) -> None:
        super().__init__(QKeySequence(keys), top)
        self.setObjectName(f"key.{keys}")
        self.activated.connect(deed)


def open_emergency(window: MainWindow, over: QWidget | None = None) -> None:
    """Show the emergency numbers and embassies over the window, or over a dialog."""
    open_page(window, EMERGENCY_PAGE, over or window)


def open_help(window: MainWindow, over: QWidget | None = None) -> None:
    """Show the page that fits what is in front: in the Guide tab if one can go there, else over it."""
    page_id = _fitting(window)
    if over in (None, window) and _in_tabs(window):
        window.go_to("guide", **({"page": page_id} if page_id else {}))
    else:
        open_page(window, page_id or FIRST_PAGE, over or window)


def open_page(window: MainWindow, page_id: str, over: QWidget) -> None:
    """Show a page in a dialog of its own."""
    from kzcompanion.domain.almaty import day_of
    from kzcompanion.services.clock import SystemClock
    from kzcompanion.ui.guide_dialog import GuideDialog

    guide, facts = _books(window)
    clock = window.services.clock if window.adopted else SystemClock()
    dialog = GuideDialog(guide, facts, day_of(clock.now()), page_id, over)
    dialog.leads_to.connect(lambda goal: _follow(window, over, goal))
    dialog.address_copied.connect(partial(_copy, window))
    dialog.setModal(True)
    dialog.show()


def _copy(window: MainWindow, text: str) -> None:
    if window.adopted:
        window.guard.clipboard.copy_plain(text)
    else:
        QApplication.clipboard().setText(text)


def _books(window: MainWindow) -> tuple[GuideService, FactsService]:
    """Return guide and facts, from the shipped files themselves where no data are open."""
    if window.adopted:
        return window.services.guide, window.services.facts
    from kzcompanion.files.resources import resource
    from kzcompanion.services.facts_service import FactsService
    from kzcompanion.services.guide_service import GuideService

    return GuideService(resource("guide")), FactsService(resource("data", "kz"))


def _follow(window: MainWindow, over: QWidget, goal: Goal) -> None:
    """Go to a tab; from over a dialog or a page that is no tab one has to come back first."""
    if over is window and _in_tabs(window):
        window.go_to(goal.tab_id, **goal.arguments)


def _in_tabs(window: MainWindow) -> bool:
    return window.adopted and window.body.currentWidget() is window.pages


def _fitting(window: MainWindow) -> str:
    if not window.adopted:
        return FIRST_PAGE
    front = window.pages.current()
    own = front.help_page() if front is not None else ""
    return own or _PAGES.get(window.pages.current_id(), "")
