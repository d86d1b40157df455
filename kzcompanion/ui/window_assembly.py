"""Joins a window to a set of data, and takes it off the set before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from kzcompanion.ui import icons, window_keys
from kzcompanion.ui.bridge import Bridge
from kzcompanion.ui.pack_desk import PackDrop
from kzcompanion.ui.tab_stack import TabStack
from kzcompanion.ui.tabs import TABS
from kzcompanion.ui.vault_guard import VaultGuard
from kzcompanion.ui.window_deeds import WindowDeeds

if TYPE_CHECKING:
    from kzcompanion.services.assembly import Services
    from kzcompanion.services.preferences_service import PreferencesService
    from kzcompanion.ui.main_window import MainWindow


def join(window: MainWindow, services: Services, choices: PreferencesService) -> None:
    """Give the window services, bridge, pages, guard and deeds over these data."""
    app = QApplication.instance()
    assert isinstance(app, QApplication), "a window needs an application"
    first = not window.adopted
    if not first:
        _part(window)
    window.services, window.choices = services, choices
    window.bridge = Bridge(services.events, window)
    window.pages = TabStack(services, window.bridge, window, window.body)
    window.body.addWidget(window.pages)
    window.body.setCurrentWidget(window.pages)
    window.status.set_clock(services.clock)
    window.guard = VaultGuard(app, window, services, window.bridge)
    window.guard.changed.connect(window.say_vault)
    window.guard.clipboard.counted.connect(window.status.set_clipboard)
    for news in (
        window.bridge.sims_changed,
        window.bridge.ledger_changed,
        window.bridge.renewal_changed,
        window.bridge.preferences_changed,
        window.bridge.vault_record_changed,
        window.bridge.vault_state_changed,
        window.bridge.facts_changed,
    ):
        news.connect(window.say_saved)
    if first:
        window.deeds = WindowDeeds(window)
        PackDrop(window)
        window.setWindowIcon(icons.program_icon())
        _connect(window)
        window_keys.bind(window)


def _connect(window: MainWindow) -> None:
    """Join what belongs to the window itself, whatever data it shows."""
    header, deeds = window.header, window.deeds
    window.tab_bar.currentChanged.connect(lambda place: window.pages.show_tab(TABS[place].tab_id))
    header.search_asked.connect(deeds.open_palette)
    header.language_chosen.connect(deeds.choose_language)
    header.theme_toggled.connect(deeds.toggle_theme)
    header.lock_asked.connect(deeds.toggle_lock)
    header.menu.clicked.connect(deeds.open_menu)
    window.status.clipboard.empty_asked.connect(lambda: window.guard.clipboard.clear())  # noqa: PLW0108 - other data have another guard


def _part(window: MainWindow) -> None:
    """Take the window off the data it showed."""
    window.pages.leave()
    window.guard.leave()
    window.guard.deleteLater()
    window.bridge.close()
    window.bridge.deleteLater()
    while (page := window.body.widget(0)) is not None:
        window.body.removeWidget(page)
        page.deleteLater()
    for key in tuple(window.banners):
        window.remove_banner(key)
