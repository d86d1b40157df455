"""The window: header, tabs, messages and status line, and what the tabs may ask of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from kzcompanion.domain.errors import CompanionError
from kzcompanion.ui import icons, language, theme
from kzcompanion.ui.bridge import Bridge
from kzcompanion.ui.status_line import StatusLine
from kzcompanion.ui.tab_bar import TabBar
from kzcompanion.ui.tab_stack import TabStack
from kzcompanion.ui.tabs import TABS
from kzcompanion.ui.vault_guard import VaultGuard
from kzcompanion.ui.window_header import WindowHeader

if TYPE_CHECKING:
    from kzcompanion.services.assembly import Services
    from kzcompanion.services.preferences_service import PreferencesService
    from kzcompanion.ui.widgets.banner import Banner
    from kzcompanion.ui.widgets.toast import Toast


class MainWindow(QWidget):
    """Show one set of data; `choices` keeps language and theme, which outlive a switch to sample data."""

    painted = Signal()
    """Once, after the first frame."""
    sample_asked = Signal(bool)
    """Show sample data (True), or remove them and go back (False)."""
    closed = Signal()

    def __init__(
        self,
        services: Services,
        choices: PreferencesService,
        *,
        sample: bool = False,
        badges: tuple[str, ...] = (),
    ) -> None:
        super().__init__()
        self.setObjectName("shellPage")
        self.services, self._choices, self._sample, self._badge_ids = services, choices, sample, badges
        self.bridge = Bridge(services.events, self)
        self._painted = False
        self._first_run: QWidget | None = None
        self._toast: Toast | None = None
        self.banners: dict[str, Banner] = {}
        self.header = WindowHeader(self)
        self.tab_bar = TabBar(self)
        self.pages = TabStack(services, self.bridge, self, self)
        self.status = StatusLine(services.clock, self)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self.guard = VaultGuard(app, self, services, self.bridge)
        self._column = QVBoxLayout(self)
        self._build()
        self._connect()
        self.retranslate()

    # --- what tabs may ask (Shell) ------------------------------------------------------------------------
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

            self._toast = Toast(self)
            self._toast.undo_asked.connect(self.undo)
        self._toast.show_text(text, undo=undo)

    def show_error(self, error: CompanionError) -> None:
        """Say in a box what went wrong."""
        from kzcompanion.ui import error_box

        error_box.show_error(self, error)

    def confirm(self, question: str, advice: str, yes: str, *, danger: bool = False) -> bool:
        """Ask a question; return whether Yes was pressed."""
        from kzcompanion.ui import error_box

        return error_box.confirm(self, question, advice, yes, danger=danger)

    def copy_secret(self, text: str) -> None:
        """Put a secret on the clipboard for a short while and say for how long."""
        self.guard.clipboard.copy(text)

    def copy_text(self, text: str) -> None:
        """Put a text that is no secret on the clipboard."""
        self.guard.clipboard.copy_plain(text)
        self.toast(self.tr("Copied"))

    def language(self) -> str:
        """Return the interface language."""
        return language.code()

    def read_only(self) -> bool:
        """Tell whether nothing can be written now."""
        return self.services.database.read_only is not None

    def sample(self) -> bool:
        """Tell whether the data shown are sample data."""
        return self._sample

    # --- deeds of the window ------------------------------------------------------------------------------
    def undo(self) -> None:
        """Take the last deed back and say which it was."""
        self._take_back(again=False)

    def redo(self) -> None:
        """Do again what was taken back."""
        self._take_back(again=True)

    def undo_labels(self) -> tuple[str | None, str | None]:
        """Return the slugs of what can be undone and redone."""
        return self.services.undo.undoable(), self.services.undo.redoable()

    def choose_language(self, code: str) -> None:
        """Switch the language and keep the choice."""
        app = QApplication.instance()
        assert app is not None
        language.set_language(app, code)
        self._keep(language=code)

    def choose_theme(self, choice: str) -> None:
        """Switch the theme and keep the choice."""
        theme.current().choose(choice)
        self._keep(theme=choice)

    def toggle_theme(self) -> None:
        """Go from light to dark or back."""
        self.choose_theme("light" if theme.current().dark else "dark")

    def toggle_lock(self) -> None:
        """Lock the vault, or show where it is unlocked."""
        if self.guard.state == "unlocked":
            self.guard.lock()
        else:
            self.go_to("vault")

    def lock(self) -> None:
        """Lock the vault and say so."""
        was_open = self.guard.state == "unlocked"
        self.guard.lock()
        if was_open:
            self.toast(self.tr("The vault is locked"))

    def export_csv(self) -> None:
        """Ask where to write the ledger to, and write it."""
        from kzcompanion.ui.dialogs import export_dialog

        export_dialog.export_csv(self, self.services, self)

    def toggle_sample(self) -> None:
        """Ask for sample data, or for their removal."""
        self.sample_asked.emit(not self._sample)

    def about(self) -> None:
        """Say what this program is."""
        from kzcompanion.ui.dialogs.about_dialog import AboutDialog

        AboutDialog(self.services, self).exec()

    def leave(self) -> None:
        """Quit."""
        self.close()

    def open_palette(self) -> None:
        """Open the search over everything (Ctrl+K)."""
        from kzcompanion.ui.palette_box import PaletteBox

        PaletteBox(self).open_over()

    def open_menu(self) -> None:
        """Open the menu of the window."""
        from kzcompanion.ui import window_menu

        menu = window_menu.build(self, self)
        corner = self.header.menu.mapToGlobal(self.header.menu.rect().bottomRight())
        menu.popup(corner)
        menu.move(corner.x() - menu.sizeHint().width(), corner.y() + 4)

    def show_first_run(self, page: QWidget) -> None:
        """Show the first-run pages in place of the tabs until `end_first_run`."""
        self._first_run = page
        self.tab_bar.hide()
        self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)

    def end_first_run(self, tab_id: str) -> None:
        """Put the first-run pages away and show a tab."""
        if self._first_run is not None:
            self.tab_bar.show()
            self.go_to(tab_id)
            self.pages.removeWidget(self._first_run)
            self._first_run.deleteLater()
            self._first_run = None

    def add_banner(self, banner: Banner, key: str) -> None:
        """Put a banner between tabs and page; one of the same key is replaced."""
        old = self.banners.pop(key, None)
        if old is not None:
            self._column.removeWidget(old)
            old.deleteLater()
        self.banners[key] = banner
        self._column.insertWidget(self._column.indexOf(self.pages), banner)

    # --- Qt -----------------------------------------------------------------------------------------------
    def retranslate(self) -> None:
        """Write the window's own texts in the present language."""
        title = self.tr("KZ Companion")
        self.setWindowTitle(f"{title} · {self.tr('Sample data')}" if self._sample else title)
        names = {
            "portable": self.tr("Portable"),
            "sample": self.tr("Sample data"),
            "clock": self.tr("Set clock"),
        }
        self.status.set_badges(tuple(names[badge] for badge in self._badge_ids))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self._after_first_frame)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.pages.leave()
        self.guard.lock()
        self._keep(window_geometry=bytes(self.saveGeometry().toBase64().data()).decode())
        self.bridge.close()
        super().closeEvent(event)
        self.closed.emit()

    # --- inside -------------------------------------------------------------------------------------------
    def _build(self) -> None:
        self._column.setContentsMargins(24, 16, 24, 8)
        self._column.setSpacing(12)
        self._column.addWidget(self.header)
        self._column.addWidget(self.tab_bar)
        self._column.addWidget(self.pages, 1)
        self._column.addWidget(self.status)
        self.setMinimumSize(900, 600)
        self.setWindowIcon(icons.program_icon())
        geometry = self._choices.current().window_geometry
        if not geometry or not self.restoreGeometry(QByteArray.fromBase64(geometry.encode())):
            self.resize(1280, 800)
        self._say_saved()

    def _connect(self) -> None:
        self.tab_bar.currentChanged.connect(lambda place: self.pages.show_tab(TABS[place].tab_id))
        self.header.search_asked.connect(self.open_palette)
        self.header.language_chosen.connect(self.choose_language)
        self.header.theme_toggled.connect(self.toggle_theme)
        self.header.lock_asked.connect(self.toggle_lock)
        self.header.menu.clicked.connect(self.open_menu)
        self.guard.changed.connect(self._on_vault)
        for news in (
            self.bridge.sims_changed,
            self.bridge.ledger_changed,
            self.bridge.renewal_changed,
            self.bridge.preferences_changed,
            self.bridge.vault_record_changed,
            self.bridge.vault_state_changed,
            self.bridge.facts_changed,
        ):
            news.connect(self._say_saved)

    def _after_first_frame(self) -> None:
        from kzcompanion.ui import window_keys

        window_keys.bind(self)
        self.guard.look()
        self.guard.clipboard.clear_left_over()
        self.painted.emit()

    def _say_saved(self) -> None:
        database = self.services.database
        self.status.set_saved(database.generation, database.read_only)

    def _on_vault(self, state: str, minutes: int) -> None:
        self.header.set_vault_state(state)
        self.status.set_vault(state, minutes)

    def _take_back(self, *, again: bool) -> None:
        from kzcompanion.ui import error_text

        try:
            slug = self.services.undo.redo() if again else self.services.undo.undo()
        except CompanionError as error:
            self.toast(error_text.sentence(error))
            return
        words = error_text.wording().deed(slug)
        said = self.tr("Done again: {0}") if again else self.tr("Taken back: {0}")
        self.toast(said.format(words))

    def _keep(self, **choices: object) -> None:
        """Save a choice; a disk that refuses does not stop the switch."""
        if self.read_only():
            return
        try:
            self._choices.change(**choices)
        except CompanionError as error:
            from kzcompanion.ui import error_text

            self.toast(error_text.sentence(error))
