"""The running program: one application, the user's own services, the window over them or over samples."""

from __future__ import annotations

import signal
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from kzcompanion.domain.errors import CompanionError
from kzcompanion.files.paths import DataFolder
from kzcompanion.services.clock import Clock, FixedClock
from kzcompanion.ui import crash_box, language, theme
from kzcompanion.ui.main_window import MainWindow

if TYPE_CHECKING:
    from kzcompanion.services.assembly import Services


class Program:
    """Join services and window; `run` returns the exit code."""

    def __init__(
        self,
        services: Services,
        folder: DataFolder,
        clock: Clock,
        lang: str | None = None,
        theme_choice: str | None = None,
    ) -> None:
        self.own, self.folder, self.clock = services, folder, clock
        self._lang, self._theme_choice = lang, theme_choice
        self.sample: Services | None = None
        self.window: MainWindow | None = None
        self._app: QApplication | None = None

    def run(self) -> int:
        """Show the window, run until it is closed, and close the data."""
        self.start()
        try:
            return QApplication.exec()
        finally:
            self.end()

    def start(self) -> MainWindow:
        """Dress the application and show the window."""
        app = QApplication.instance()
        self._app = app if isinstance(app, QApplication) else QApplication(["kzcompanion"])
        self._app.setApplicationName("kzcompanion")
        self._app.setDesktopFileName("kzcompanion")
        crash_box.install()
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        wishes = self.own.preferences.current()
        code = self._lang or wishes.language or language.system_language()
        theme.start(self._app, self._theme_choice or wishes.theme, code)
        language.set_language(self._app, code)
        if self.folder.sample_folder().data_file.exists() and not self._has_sims():
            self._open_sample()
        return self.show_window()

    def end(self) -> None:
        """Close the data; every deed is on the disk already."""
        from kzcompanion.ui import jobs

        jobs.cancel_all()
        for services in (self.sample, self.own):
            if services is not None:
                services.close()

    def show_window(self) -> MainWindow:
        """Make the window over sample data if there are any, else over the user's own, and show it."""
        before = self.window
        shown = self.sample or self.own
        window = MainWindow(
            shown, self.own.preferences, sample=self.sample is not None, badges=self._badges()
        )
        self.window = window
        window.sample_asked.connect(self._on_sample_asked)
        window.painted.connect(self._on_painted)
        if before is None or not before.isVisible():
            window.closed.connect(QApplication.quit)
        else:
            window.setGeometry(before.geometry())
            before.closed.disconnect()
            window.closed.connect(QApplication.quit)
        self._fill(window)
        window.show()
        if before is not None:
            before.close()
            before.deleteLater()
        return window

    def _fill(self, window: MainWindow) -> None:
        from kzcompanion.ui import standing_banners

        if self.sample is not None:
            standing_banners.add_sample(window)
            window.go_to("tracker")
        elif self._has_sims():
            window.go_to("tracker")
        elif not self.own.preferences.current().first_run_done and not window.read_only():
            from kzcompanion.ui.dialogs.first_run import FirstRun

            window.show_first_run(FirstRun(self.own, window))
        else:
            window.go_to("operators")
        standing_banners.add_data_news(window)

    def _on_painted(self) -> None:
        from kzcompanion.ui import raise_request

        assert self.window is not None
        raise_request.answer(self.folder, self._come_forward, self.window)

    def _come_forward(self) -> None:
        if self.window is not None:
            self.window.setWindowState(self.window.windowState() & ~self.window.windowState().WindowMinimized)
            self.window.show()
            self.window.raise_()
            self.window.activateWindow()

    def _on_sample_asked(self, wanted: bool) -> None:
        # After the click has been dealt with: the window that was clicked goes away.
        QTimer.singleShot(0, lambda: self.switch_to_sample() if wanted else self.leave_sample())

    def switch_to_sample(self) -> None:
        """Make labelled sample data in their own folder and show them."""
        from kzcompanion.services.sample_service import SampleService

        try:
            samples = SampleService(self.folder, self.clock)
            if not samples.exists():
                samples.create(language.code())
            self._open_sample()
        except CompanionError as error:
            if self.window is not None:
                self.window.show_error(error)
            return
        self.show_window()

    def leave_sample(self) -> None:
        """Remove the sample data and show the user's own."""
        from kzcompanion.services.sample_service import SampleService

        if self.sample is None:
            return
        sample, self.sample = self.sample, None
        self.show_window()
        sample.close()
        try:
            SampleService(self.folder, self.clock).remove()
        except CompanionError as error:
            if self.window is not None:
                self.window.show_error(error)

    def _open_sample(self) -> None:
        from kzcompanion.services.assembly import Services

        self.sample = Services.open(self.folder.sample_folder(), self.clock)

    def _has_sims(self) -> bool:
        return bool(self.own.sims.list())

    def _badges(self) -> tuple[str, ...]:
        found = []
        if self.folder.portable:
            found.append("portable")
        if self.sample is not None:
            found.append("sample")
        if isinstance(self.clock, FixedClock):
            found.append("clock")
        return tuple(found)
