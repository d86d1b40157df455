"""The window: header, tabs, messages and status line, and what the tabs may ask of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kzcompanion.domain.errors import CompanionError
from kzcompanion.ui import help_keys, language, window_place
from kzcompanion.ui.status_line import StatusLine
from kzcompanion.ui.tab_bar import TabBar
from kzcompanion.ui.tabs import TABS
from kzcompanion.ui.widgets.notice_stack import NoticeStack
from kzcompanion.ui.window_header import WindowHeader

if TYPE_CHECKING:
    from kzcompanion.services.assembly import Services
    from kzcompanion.services.preferences_service import PreferencesService
    from kzcompanion.ui.bridge import Bridge
    from kzcompanion.ui.tab_stack import TabStack
    from kzcompanion.ui.tray import Tray
    from kzcompanion.ui.vault_guard import VaultGuard
    from kzcompanion.ui.widgets.banner import Banner
    from kzcompanion.ui.widgets.toast import Toast
    from kzcompanion.ui.window_deeds import WindowDeeds

_SMALLEST = (900, 600)


class MainWindow(QWidget):
    """Be on the screen at once, empty; then `adopt` a set of data and show it in tabs.

    `choices` keeps language and theme, which outlive a switch between the user's own data and sample data.
    """

    painted = Signal()
    """Once, after the first frame."""
    sample_asked = Signal(bool)
    """Show sample data (True), or remove them and go back (False)."""
    closed = Signal()

    services: Services
    choices: PreferencesService
    bridge: Bridge
    pages: TabStack
    guard: VaultGuard
    deeds: WindowDeeds

    def __init__(
        self, services: Services | None = None, choices: PreferencesService | None = None, geometry: str = ""
    ) -> None:
        super().__init__()
        self.setObjectName("shellPage")
        self.adopted = False
        """Whether there are data, and with them services, bridge, pages, guard and deeds."""
        self._painted, self._sample = False, False
        self._badge_ids: tuple[str, ...] = ()
        self._toast: Toast | None = None
        self.banners: dict[str, Banner] = {}
        self.tray: Tray | None = None
        self.data_news_told = 0
        """How many events of the data file were told of."""
        self.header = WindowHeader(self)
        self.tab_bar = TabBar(self)
        self.notices = NoticeStack(self)
        self.body = QStackedWidget(self)
        self.body.setObjectName("body")
        self.status = StatusLine(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 16, 24, 8)
        self._column.setSpacing(12)
        self._column.addWidget(self.header)
        self._column.addWidget(self.tab_bar)
        self._column.addWidget(self.notices)
        self._column.addWidget(self.body, 1)
        self._column.addWidget(self.status)
        self.setMinimumSize(*_SMALLEST)
        window_place.place(self, geometry)
        help_keys.HelpKeys(self)
        self.header.emergency.clicked.connect(lambda: help_keys.open_emergency(self))
        self.retranslate()
        if services is not None:
            self.adopt(services, choices or services.preferences)

    # --- data -------------------------------------------------------------------------------------------
    def adopt(
        self,
        services: Services,
        choices: PreferencesService,
        *,
        sample: bool = False,
        badges: tuple[str, ...] = (),
    ) -> None:
        """Show these data in place of those before; no tab is built until one is asked for."""
        from kzcompanion.ui import window_assembly

        self._sample, self._badge_ids = sample, badges
        window_assembly.join(self, services, choices)
        self.adopted = True
        self.data_news_told = len(services.database.report)
        self.tab_bar.show()
        self.say_saved()
        self.retranslate()

    def show_page(self, page: QWidget) -> None:
        """Show a page that is no tab in place of the tabs: the first run, or why there is nothing to show."""
        self.tab_bar.hide()
        self.body.addWidget(page)
        self.body.setCurrentWidget(page)

    def end_page(self, page: QWidget, tab_id: str) -> None:
        """Put such a page away and show a tab."""
        self.tab_bar.show()
        self.go_to(tab_id)
        self.body.setCurrentWidget(self.pages)
        self.body.removeWidget(page)
        page.deleteLater()

    def show_tabs(self, tab_id: str) -> None:
        """Show a tab, and put away the page that stands in place of the tabs, if there is one."""
        page = self.body.currentWidget()
        if page is None or page is self.pages:
            self.go_to(tab_id)
        else:
            self.end_page(page, tab_id)

    def add_banner(self, banner: Banner, key: str) -> None:
        """Put a banner between tabs and page; one of the same key is replaced."""
        self.remove_banner(key)
        self.banners[key] = banner
        self.notices.add(banner, key)

    def remove_banner(self, key: str) -> None:
        """Take a banner away, if there is one of this key."""
        old = self.banners.pop(key, None)
        if old is not None:
            self.notices.remove(old)

    # --- what tabs may ask (Shell) ----------------------------------------------------------------------
    def go_to(self, tab_id: str, **arguments: object) -> None:
        """Show a tab and hand it the arguments."""
        place = next(place for place, entry in enumerate(TABS) if entry.tab_id == tab_id)
        before = self.tab_bar.blockSignals(True)
        self.tab_bar.setCurrentIndex(place)
        self.tab_bar.blockSignals(before)
        self.pages.show_tab(tab_id, **arguments)

    def toast(self, text: str, *, undo: bool = False) -> None:
        """Tell in passing what was done."""
        if self._toast is None:
            from kzcompanion.ui.widgets.toast import Toast

            self._toast = Toast(self, self.tab_bar)
            self._toast.undo_asked.connect(self.undo)
        self._toast.show_text(text, undo=undo)

    def undo(self) -> None:
        """Take the last deed back and say which it was."""
        self.deeds.undo()

    def show_error(self, error: CompanionError) -> None:
        """Say in a box what went wrong."""
        from kzcompanion.ui import error_box

        error_box.show_error(self, error)

    def confirm(self, question: str, advice: str, yes: str, *, danger: bool = False) -> bool:
        """Ask a question; return whether Yes was pressed."""
        from kzcompanion.ui import error_box

        return error_box.confirm(self, question, advice, yes, danger=danger)

    def copy_secret(self, text: str) -> None:
        """Put a secret on the clipboard for a short while."""
        self.guard.clipboard.copy(text)

    def copy_text(self, text: str) -> None:
        """Put a text that is no secret on the clipboard."""
        self.guard.clipboard.copy_plain(text)
        self.toast(self.tr("Copied"))

    def choose_locking(self) -> None:
        """Show when the vault locks by itself, and change it."""
        self.deeds.choose_locking()

    def language(self) -> str:
        """Return the interface language."""
        return language.code()

    def read_only(self) -> bool:
        """Tell whether nothing can be written now."""
        return self.services.database.read_only is not None

    def sample(self) -> bool:
        """Tell whether the data shown are sample data."""
        return self._sample

    # --- texts and state --------------------------------------------------------------------------------
    def retranslate(self) -> None:
        """Write the window's own texts in the present language."""
        title, sample = self.tr("KZ Companion"), self.tr("Sample data")
        self.setWindowTitle(f"{title} · {sample}" if self._sample else title)
        names = {"portable": self.tr("Portable"), "sample": sample, "clock": self.tr("Set clock")}
        self.status.set_badges(tuple(names[badge] for badge in self._badge_ids))

    def say_saved(self) -> None:
        """Show the number of the last saved change."""
        database = self.services.database
        self.status.set_saved(database.generation, database.read_only)
        if len(database.report) > self.data_news_told:
            from kzcompanion.ui import standing_banners

            standing_banners.add_save_news(self)

    def say_vault(self, state: str) -> None:
        """Show the vault's state in header and status line."""
        self.header.set_vault_state(state)
        self.status.set_vault(state, self.guard.watch.ms_left)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.adopted and self.tray is not None and self.tray.holds():
            event.ignore()
            self.tray.tuck_away()
            return
        if self.adopted:
            self.pages.leave()
            self.guard.leave()
            self.deeds.keep(window_geometry=bytes(self.saveGeometry().toBase64().data()).decode())
            self.bridge.close()
        super().closeEvent(event)
        self.closed.emit()
