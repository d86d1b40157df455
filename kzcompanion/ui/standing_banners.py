"""The banners over every tab: sample data, read-only mode, what happened when the data were opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent

from kzcompanion.domain.errors import ReadOnly
from kzcompanion.ui import error_text
from kzcompanion.ui.widgets import buttons
from kzcompanion.ui.widgets.banner import Banner

if TYPE_CHECKING:
    from kzcompanion.ui.main_window import MainWindow


class SampleBanner(Banner):
    """Say that nothing here is the user's, and offer to begin for real."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__("sampleBanner", "accent", "sparkles")
        self._leave = buttons.secondary("sampleBanner.leave")
        self._leave.clicked.connect(window.deeds.toggle_sample)
        self.add_action(self._leave)
        self.retranslate()

    def retranslate(self) -> None:
        """Write the texts in the present language."""
        self.set_text(
            self.tr("Sample data — nothing here is yours"),
            self.tr("Try everything; your own data stay untouched."),
        )
        self._leave.setText(self.tr("Remove it and start"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class ReadOnlyBanner(Banner):
    """Say that nothing can be saved, and why."""

    def __init__(self, reason: str, folder: str) -> None:
        super().__init__("readOnlyBanner", "warn")
        self._reason, self._folder = reason, folder
        self.retranslate()

    def retranslate(self) -> None:
        """Write the texts in the present language."""
        self.set_text(
            self.tr("You can look at your data, but nothing can be saved now"),
            self._why(),
        )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _why(self) -> str:
        words = error_text.wording()
        if words.has(f"open_{self._reason}"):
            return words.text(f"open_{self._reason}")
        return words.advice(ReadOnly(reason=self._reason, path=self._folder))


class DataNewsBanner(Banner):
    """Say what was found and mended when the data were opened, or what a save met later."""

    def __init__(self, news: tuple[tuple[str, dict[str, object]], ...], *, later: bool = False) -> None:
        super().__init__("saveNewsBanner" if later else "dataNewsBanner", "warn", closable=True)
        self._news, self._later = news, later
        self.retranslate()

    def retranslate(self) -> None:
        """Write the texts in the present language."""
        words = error_text.wording()
        # One of a kind: a disk that stays full is told at every save.
        lines = dict.fromkeys(words.event(slug, facts) for slug, facts in self._news)
        title = self.tr("When your data were saved") if self._later else self.tr("When your data were opened")
        self.set_text(title, "\n".join(lines))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def add_sample(window: MainWindow) -> None:
    """Tell that sample data are shown."""
    window.add_banner(SampleBanner(window), "sample")


def add_data_news(window: MainWindow) -> None:
    """Tell of read-only mode and of what the storage mended."""
    database = window.services.database
    if database.read_only is not None:
        banner = ReadOnlyBanner(database.read_only, str(database.folder.root))
        window.add_banner(banner, "read_only")
    news = _news(window, 0)
    if news:
        window.add_banner(DataNewsBanner(news), "data_news")


def add_save_news(window: MainWindow) -> None:
    """Tell of what a save met since it was told last: a full disk, a second copy that failed."""
    news = _news(window, window.data_news_told)
    window.add_banner(DataNewsBanner(news, later=True), "save_news")


def _news(window: MainWindow, since: int) -> tuple[tuple[str, dict[str, object]], ...]:
    report = window.services.database.report
    window.data_news_told = len(report)
    return tuple((event.slug, dict(event.facts)) for event in report[since:])


def add_backup_reminder(window: MainWindow) -> None:
    """Say when a backup outside this laptop is due; sample data need none."""
    from kzcompanion.ui.backup_banner import BackupBanner

    window.remove_banner("backup")
    if not window.sample():
        window.add_banner(BackupBanner(window), "backup")


def add_password_check(window: MainWindow) -> None:
    """Ask for the vault password the day after it was chosen; sample data need none."""
    due = not window.sample() and not window.read_only() and window.services.password_check.due()
    if due:
        from kzcompanion.ui.password_banner import PasswordBanner

        window.add_banner(PasswordBanner(window), "password")


def add_reminders(window: MainWindow) -> None:
    """Tell what is due, now and at each lead that is reached while the window is open; show the tray icon."""
    from kzcompanion.ui import tray
    from kzcompanion.ui.reminder_watch import ReminderWatch
    from kzcompanion.ui.reminders_banner import RemindersBanner

    banner = RemindersBanner(window)
    window.add_banner(banner, "reminders")
    tray.attach(window)
    watch = ReminderWatch(window.services, window.bridge, banner)
    watch.rang.connect(banner.refresh)
    if window.tray is not None:
        watch.rang.connect(window.tray.tell)
    watch.begin()


def add_pending(window: MainWindow) -> None:
    """Keep a top-up that awaits its result in sight."""
    from kzcompanion.ui.pending_banner import PendingBanner

    window.add_banner(PendingBanner(window), "pending")


def add_clock(window: MainWindow) -> None:
    """Doubt a clock that stands before what was already written."""
    from kzcompanion.ui.clock_banner import ClockBanner

    window.add_banner(ClockBanner(window), "clock")
