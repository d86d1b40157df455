"""The views of the guide that the walk over every view looks at: finds, a page over the window, paper."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget
from window_stage import find

from kzcompanion.domain.almaty import day_of
from kzcompanion.ui import help_keys
from kzcompanion.ui.dialogs.guide_paper_dialog import GuidePaperDialog
from kzcompanion.ui.guide_dialog import GuideDialog
from kzcompanion.ui.main_window import MainWindow


def guide_found(window: MainWindow) -> QWidget:
    """Show the guide with a code found, which is no page."""
    window.go_to("guide", page="emergency", search="*106#")
    return window


def emergency(window: MainWindow) -> QWidget:
    """Show the emergency numbers over the window."""
    help_keys.open_emergency(window)
    QApplication.processEvents()
    return window.findChildren(GuideDialog)[-1]


def help_page(window: MainWindow) -> QWidget:
    """Show a page over the window, with all its buttons."""
    view = emergency(window)
    assert isinstance(view, GuideDialog)
    view.open_page("04-did-it-arrive")
    find(view, QWidget, "guide_dialog_page").setFocus()
    return view


def guide_on_paper(window: MainWindow) -> QWidget:
    """Show the question what of the guide is printed."""
    services = window.services
    today = day_of(services.clock.now())
    dialog = GuidePaperDialog(services.guide, services.facts, "07-emergency", today, window)
    dialog.show()
    return dialog
