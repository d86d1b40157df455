"""The running program: one application, the user's own services, the window over them or over samples."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication

from kzcompanion.domain.errors import CompanionError, DataInUse
from kzcompanion.files.paths import DataFolder
from kzcompanion.ui import appearance, language, theme
from kzcompanion.ui.appearance import Appearance
from kzcompanion.ui.main_window import MainWindow

if TYPE_CHECKING:
    from kzcompanion.services.assembly import Services
    from kzcompanion.services.clock import Clock


class Program:
    """Show the window at once and open the data behind it; `run` returns the exit code.

    Services that are handed in are shown at once; without them the folder is opened after the first frame.
    """

    def __init__(
        self,
        services: Services | None,
        folder: DataFolder,
        clock: Clock,
        lang: str | None = None,
        theme_choice: str | None = None,
    ) -> None:
        self._own, self.folder, self.clock = services, folder, clock
        self._lang, self._theme_choice = lang, theme_choice
        self.sample: Services | None = None
        self.window: MainWindow | None = None
        self.exit_code = 0
        self.when_calm: list[Callable[[], object]] = []
        """What is to be done once the window is filled."""

    @property
    def own(self) -> Services:
        """Return the services over the user's own data; they exist once the window is filled."""
        assert self._own is not None, "the data are not open yet"
        return self._own

    def run(self) -> int:
        """Show the window, run until it is closed, and close the data."""
        self.start()
        try:
            QApplication.exec()
        finally:
            self.end()
        return self.exit_code

    def start(self) -> MainWindow:
        """Dress the application and show the window."""
        found = QApplication.instance()
        app = found if isinstance(found, QApplication) else QApplication(["kzcompanion", "-style", "fusion"])
        app.setApplicationName("kzcompanion")
        app.setDesktopFileName("kzcompanion")
        sys.excepthook = _on_crash if sys.excepthook is sys.__excepthook__ else sys.excepthook
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        looks = appearance.read(self.folder) if self._own is None else self._looks()
        code = self._lang or looks.language or language.system_language()
        theme.start(app, self._theme_choice or looks.theme, code)
        language.set_language(app, code)
        self.window = window = MainWindow(geometry=looks.geometry)
        window.sample_asked.connect(self._on_sample_asked)
        window.closed.connect(app.quit)
        if self._own is None:
            window.painted.connect(self._open)
        else:
            self._fill(window)
        window.show()
        window.setFocus()
        return window

    def end(self) -> None:
        """Close the data; every deed is on the disk already."""
        from kzcompanion.ui import jobs

        jobs.cancel_all()
        if self._own is not None and self._own.database.read_only is None:
            appearance.keep(self.folder, self._looks())
        for services in (self.sample, self._own):
            if services is not None:
                services.close()

    # --- opening ----------------------------------------------------------------------------------------
    def _open(self) -> None:
        from kzcompanion.services.assembly import Services

        assert self.window is not None
        try:
            self._own = Services.open(self.folder, self.clock)
        except CompanionError as error:
            self._refuse(error)
            return
        self._catch_up(self._looks())
        self._fill(self.window)
        QTimer.singleShot(0, self._on_calm)

    def _refuse(self, error: CompanionError) -> None:
        """Say why the data stay shut: on the error stream, and in the window where someone can see it."""
        from kzcompanion.services.wording import Wording
        from kzcompanion.ui import raise_request
        from kzcompanion.ui.dialogs.refusal_page import RefusalPage

        assert self.window is not None
        self.exit_code = error.exit_code
        sys.stderr.write(Wording(language.code()).line(error) + "\n")
        if isinstance(error, DataInUse):
            self.window.hide()
            if raise_request.ask(self.folder):
                self.window.close()
                return
            self.window.show()
        if QApplication.platformName() in {"offscreen", "minimal"}:
            self.window.close()
            return
        self.window.header.show_name_only()
        self.window.status.hide()
        self.window.show_page(RefusalPage(error, self.window, self._begin_anew))

    def _begin_anew(self) -> None:
        """Set data that cannot be read aside, if the user wants so, and ask for the backup to restore."""
        from kzcompanion.services.fresh_start import set_unreadable_aside

        assert self.window is not None
        question = QCoreApplication.translate("Program", "Begin anew and restore a backup?")
        advice = QCoreApplication.translate(
            "Program", "The data that cannot be read are kept in the folder “quarantine”; nothing is deleted."
        )
        if not self.window.confirm(question, advice, QCoreApplication.translate("Program", "Begin anew")):
            return
        try:
            set_unreadable_aside(self.folder, self.clock)
        except CompanionError as error:
            self.window.show_error(error)
            return
        self.exit_code = 0
        if (refusal := self.window.body.currentWidget()) is not None:
            self.window.body.removeWidget(refusal)
            refusal.deleteLater()
        self.window.header.show_buttons()
        self.window.status.show()
        self._open()
        if self._own is not None:
            self.window.deeds.restore_backup()

    def _catch_up(self, looks: Appearance) -> None:
        """Put right what the kept copy of the choices did not know."""
        app = QApplication.instance()
        assert app is not None
        code = self._lang or looks.language or language.system_language()
        if code != language.code():
            language.set_language(app, code)
        if self._theme_choice is None and looks.theme != theme.current().choice:
            theme.current().choose(looks.theme)

    def _looks(self) -> Appearance:
        wishes = self.own.preferences.current()
        return Appearance(wishes.language or "", wishes.theme, wishes.window_geometry)

    def _on_calm(self) -> None:
        from kzcompanion.ui import raise_request

        assert self.window is not None
        raise_request.answer(self.folder, self._come_forward, self.window)
        if self.own.database.read_only is None:
            with suppress(CompanionError):  # a disk that refuses now is told at the first deed
                self.own.bin.forget_expired()
        while self.when_calm:
            self.when_calm.pop(0)()

    # --- what the window shows --------------------------------------------------------------------------
    def _fill(self, window: MainWindow) -> None:
        """Show sample data if there are any and no SIM of the user's own, else the user's own.

        All is built out of sight: each message that comes to a page in sight has it laid out anew.
        """
        window.body.hide()
        try:
            self._build(window)
        finally:
            window.body.show()
        QTimer.singleShot(0, window.guard.look)

    def _build(self, window: MainWindow) -> None:
        from kzcompanion.ui import pack_desk, standing_banners

        if self.sample is None and self._wants_sample():
            self._open_sample()
        shown = self.sample or self.own
        window.adopt(shown, self.own.preferences, sample=self.sample is not None, badges=self._badges())
        if self.sample is not None:
            standing_banners.add_sample(window)
            window.go_to("tracker")
        elif self._has_sims():
            window.go_to("tracker")
        elif not self.own.preferences.current().first_run_done and not window.read_only():
            from kzcompanion.ui.dialogs.first_run import FirstRun

            window.show_page(FirstRun(self.own, window))
        else:
            window.go_to("operators")
        standing_banners.add_data_news(window)
        pack_desk.add_pack_news(window)
        standing_banners.add_clock(window)
        standing_banners.add_pending(window)
        standing_banners.add_backup_reminder(window)
        standing_banners.add_password_check(window)
        standing_banners.add_reminders(window)

    def _come_forward(self) -> None:
        from kzcompanion.ui import tray

        if self.window is not None and self.window.tray is not None:
            self.window.tray.open()
        elif self.window is not None:
            tray.come_forward(self.window)

    def _on_sample_asked(self, wanted: bool) -> None:
        # After the click has been dealt with: the page that was clicked goes away.
        QTimer.singleShot(0, self.switch_to_sample if wanted else self.leave_sample)

    def switch_to_sample(self) -> None:
        """Make labelled sample data in their own folder and show them."""
        from kzcompanion.services.sample_service import SampleService

        assert self.window is not None
        try:
            samples = SampleService(self.folder, self.clock)
            if not samples.exists():
                samples.create(language.code())
            self._open_sample()
        except CompanionError as error:
            self.window.show_error(error)
            return
        self._fill(self.window)

    def leave_sample(self) -> None:
        """Remove the sample data and show the user's own."""
        from kzcompanion.services.sample_service import SampleService

        assert self.window is not None
        if self.sample is None:
            return
        self.sample.close()
        self.sample = None
        try:
            SampleService(self.folder, self.clock).remove()
        except CompanionError as error:
            self.window.show_error(error)
        self._fill(self.window)

    def _wants_sample(self) -> bool:
        return self.folder.sample_folder().data_file.exists() and not self._has_sims()

    def _open_sample(self) -> None:
        from kzcompanion.services.assembly import Services

        if self.sample is None:
            self.sample = Services.open(self.folder.sample_folder(), self.clock)

    def _has_sims(self) -> bool:
        return bool(self.own.sims.list())

    def _badges(self) -> tuple[str, ...]:
        from kzcompanion.services.clock import FixedClock

        found = []
        if self.folder.portable:
            found.append("portable")
        if self.sample is not None:
            found.append("sample")
        if isinstance(self.clock, FixedClock):
            found.append("clock")
        return tuple(found)


def _on_crash(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    from kzcompanion.ui import crash_box

    crash_box.on_crash(kind, error, trace)
