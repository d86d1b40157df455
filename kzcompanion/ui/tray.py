"""The program in the tray: kept there when the window is closed, if the user wants so and there is a tray."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from kzcompanion.services import notice_text
from kzcompanion.ui import bus_probe, error_text, glance, icons
from kzcompanion.ui.tray_watch import TrayWatch

if TYPE_CHECKING:
    from kzcompanion.ui.main_window import MainWindow

_SHOWN_MS = 10_000
_GRACE_MS = 1_500
"""How long a panel may take to start anew before a hidden window comes back."""
_DOCK_MS, _DOCK_LOOKS = 100, 20


class Tray(QObject):
    """Hold the icon while the choice is on; without a tray there is none, and the window is never hidden."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._icon: QSystemTrayIcon | None = None
        self._menu: QMenu | None = None
        self._leaving = self._tucked = False
        self._watch = TrayWatch(self)
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.setInterval(_GRACE_MS)
        self._watch.doubted.connect(self._look.start)
        self._look.timeout.connect(self._on_look)

    @property
    def icon(self) -> QSystemTrayIcon | None:
        """Return the icon, None while the choice is off or there is no tray."""
        return self._icon

    def refresh(self) -> None:
        """Show or take away the icon, as the choice is now."""
        wanted = self._window.choices.current().keep_in_tray and available()
        if wanted and self._icon is None:
            self._icon = QSystemTrayIcon(icons.program_icon(), self)
            self._icon.setObjectName("tray")
            self._icon.setToolTip(self.tr("KZ Companion"))
            self._icon.activated.connect(self._on_activated)
            self._icon.messageClicked.connect(self.open)
            self._icon.setContextMenu(self._make_menu())
            self._icon.show()
        elif not wanted and self._icon is not None:
            self._icon.hide()
            self._icon.deleteLater()
            self._icon = None
        # A hidden window and a closed dialog must not end the program; the window's own closing does.
        QApplication.setQuitOnLastWindowClosed(self._icon is None)

    def holds(self) -> bool:
        """Tell whether closing the window is to leave the program in the tray, which must be there now."""
        app = QGuiApplication.instance()
        ending = isinstance(app, QGuiApplication) and app.isSavingSession()
        if self._leaving or ending:
            return False
        self.refresh()
        return self._icon is not None

    def let_go(self) -> None:
        """Let the next closing of the window end the program."""
        self._leaving = True

    def tuck_away(self) -> None:
        """Hide the window, with the vault locked and what is typed kept; say where the program is."""
        self._window.pages.leave()
        self._window.guard.lock()
        self._window.hide()
        self._tucked = True
        self._watch.begin()
        if self._icon is not None:
            self._show(self.tr("KZ Companion still runs"), self.tr("Its icon here opens it, or quits."))

    def open(self) -> None:
        """Bring the window to the front."""
        self._watch.end()
        self._look.stop()
        come_forward(self._window)
        if self._tucked and self._window.body.currentWidget() is self._window.pages:
            self._window.go_to(self._window.pages.current_id())
        self._tucked = False

    def tell(self) -> None:
        """Show what is due as a notification, without names while numbers are hidden."""
        if self._icon is None:
            return
        services = self._window.services
        due = services.reminders.due(ringing=True)
        if due:
            self._show(
                *notice_text.notice(
                    error_text.wording(),
                    due,
                    services.clock.now(),
                    services.facts.brand,
                    names=not glance.current().on,
                )
            )

    def _on_look(self) -> None:
        """Bring the window back when its tray has gone: nothing else could, and nobody sees that it runs."""
        if not available():
            self.open()
        elif not self._watch.begin():
            self._look.start()  # it is back, and the icon not in its place yet

    def _show(self, title: str, body: str) -> None:
        assert self._icon is not None
        # A tray on the bus hands the text to the desktop, which reads it as markup; a tray on the screen,
        # where the icon has a place, has Qt show it as it is.
        text = body if self._icon.geometry().isValid() else escape(body, quote=False)
        self._icon.showMessage(title, text, icons.program_icon(), _SHOWN_MS)

    def _make_menu(self) -> QMenu:
        self._menu = QMenu(self._window)
        self._menu.setObjectName("trayMenu")
        self._menu.aboutToShow.connect(self._fill)
        self._fill()
        return self._menu

    def _fill(self) -> None:
        """Write the menu in the present language."""
        assert self._menu is not None
        self._menu.clear()
        for name, text, deed in (
            ("tray_open", self.tr("Open"), self.open),
            ("tray_log", self.tr("Log a balance"), self._log),
            ("tray_quit", self.tr("Quit"), self._quit),
        ):
            action = QAction(text, self._menu)
            action.setObjectName(name)
            action.triggered.connect(deed)
            self._menu.addAction(action)

    def _log(self) -> None:
        self.open()
        self._window.go_to("tracker")
        self._window.deeds.new_entry()

    def _quit(self) -> None:
        self.let_go()
        self._window.close()

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in {QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick}:
            self.open()


def available() -> bool:
    """Tell whether this desktop has a tray now; on a bus that does not answer nobody is asked for one."""
    return not bus_probe.BusProbe().silent() and QSystemTrayIcon.isSystemTrayAvailable()


def come_forward(window: MainWindow) -> None:
    """Show a window that is hidden or minimised, and give it the keys."""
    if window.isMinimized():
        window.showNormal()
    window.show()
    window.raise_()
    window.activateWindow()


def attach(window: MainWindow) -> None:
    """Give a window its tray icon, if that is wanted."""
    if window.tray is None:
        window.tray = Tray(window)
    window.tray.refresh()


def show_once(title: str, body: str) -> bool:
    """Show one notification from a program without a window, and end; False where no tray takes the icon.

    It is on the screen as long as this program runs. A tray on the bus is of no use: it only hands the words
    on to those notifications of the desktop that were not there when this was called.
    """
    bus_probe.leave_out_if_silent(bus_probe.BusProbe())
    app = QApplication.instance() or QApplication(["kzcompanion"])
    if not available():
        return False
    icon = QSystemTrayIcon(icons.program_icon(), app)
    icon.show()
    shown = False
    looks = iter(range(_DOCK_LOOKS))
    look = QTimer(icon, interval=_DOCK_MS)

    def show() -> None:
        nonlocal shown
        if icon.geometry().isValid():
            look.stop()
            shown = True
            icon.showMessage(title, body, icons.program_icon(), _SHOWN_MS)
            QTimer.singleShot(_SHOWN_MS - 2_000, app, app.quit)
        elif next(looks, None) is None:
            app.quit()

    look.timeout.connect(show)
    look.start()
    icon.messageClicked.connect(app.quit)
    QApplication.exec()
    icon.hide()
    return shown
