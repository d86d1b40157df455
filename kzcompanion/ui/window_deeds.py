"""What the window itself can do: undo, language, theme, lock, export, sample data, menu, palette."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QApplication

from kzcompanion.domain.errors import CompanionError
from kzcompanion.ui import error_text, language, pack_desk, theme
from kzcompanion.ui.counted_text import counted

if TYPE_CHECKING:
    from kzcompanion.ui.main_window import MainWindow


class WindowDeeds(QObject):
    """Do what header, menu, palette and keys ask for."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    # --- undo -------------------------------------------------------------------------------------------
    def undo(self) -> None:
        """Take the last deed back and say which it was."""
        self._take_back(again=False)

    def redo(self) -> None:
        """Do again what was taken back."""
        self._take_back(again=True)

    def undo_labels(self) -> tuple[str | None, str | None]:
        """Return the slugs of what can be undone and redone."""
        undo = self._window.services.undo
        return undo.undoable(), undo.redoable()

    # --- choices ----------------------------------------------------------------------------------------
    def choose_language(self, code: str) -> None:
        """Switch the language and keep the choice."""
        app = QApplication.instance()
        assert app is not None, "a window needs an application"
        language.set_language(app, code)
        self.keep(language=code)

    def choose_theme(self, choice: str) -> None:
        """Switch the theme and keep the choice."""
        theme.current().choose(choice)
        self.keep(theme=choice)

    def toggle_theme(self) -> None:
        """Go from light to dark or back."""
        self.choose_theme("light" if theme.current().dark else "dark")

    def keep(self, **choices: object) -> None:
        """Save a choice; a disk that refuses does not stop the switch."""
        if self._window.read_only():
            return
        try:
            self._window.choices.change(**choices)
        except CompanionError as error:
            self._window.toast(error_text.sentence(error))

    # --- vault ------------------------------------------------------------------------------------------
    def toggle_lock(self) -> None:
        """Lock the vault, or show where it is unlocked."""
        if self._window.guard.state == "unlocked":
            self.lock()
        else:
            self._window.go_to("vault")

    def lock(self) -> None:
        """Lock the vault and say so."""
        was_open = self._window.guard.state == "unlocked"
        self._window.guard.lock()
        if was_open:
            self._window.toast(QCoreApplication.translate("WindowDeeds", "The vault is locked"))

    def choose_locking(self) -> None:
        """Show when the vault locks by itself, and change it."""
        from kzcompanion.ui.dialogs.locking_dialog import LockingDialog

        dialog = LockingDialog(self._window.services.preferences, self._window.guard.session, self._window)
        dialog.exec()
        dialog.deleteLater()

    # --- the rest of the menu ---------------------------------------------------------------------------
    def export_csv(self) -> None:
        """Ask where to write the ledger to, and write it."""
        from kzcompanion.ui.dialogs import export_dialog

        export_dialog.export_csv(self._window, self._window.services, self._window)

    def import_csv(self) -> None:
        """Ask for a table of entries, show what would come in, and bring it in."""
        from kzcompanion.ui.dialogs.import_dialog import ImportDialog

        dialog = ImportDialog(self._window.services, self._window, self._window)
        dialog.exec()
        imported = dialog.imported
        dialog.deleteLater()
        if imported:
            self._window.say_saved()
            self._window.show_tabs("tracker")
            self._window.toast(counted.entries_imported(imported), undo=True)

    def export_reminders(self) -> None:
        """Ask where to write the deadlines to, and write them for a phone's calendar."""
        from kzcompanion.ui.dialogs import reminders_dialog

        reminders_dialog.export_reminders(self._window, self._window.services, self._window)

    def make_backup(self) -> None:
        """Ask where to make a backup, make it and prove it."""
        from kzcompanion.ui import standing_banners
        from kzcompanion.ui.dialogs.backup_dialog import BackupDialog

        dialog = BackupDialog(self._window.services, self._window)
        dialog.exec()
        if dialog.verified is not None:
            self._window.say_saved()
            standing_banners.add_backup_reminder(self._window)
        dialog.deleteLater()

    def restore_backup(self) -> None:
        """Ask for a backup, show what it holds, and bring it in."""
        from kzcompanion.services import merge_text
        from kzcompanion.ui import standing_banners
        from kzcompanion.ui.dialogs.restore_dialog import RestoreDialog

        dialog = RestoreDialog(self._window.services, self._window, self._window)
        dialog.exec()
        done = dialog.done_with
        dialog.deleteLater()
        if done is None:
            return
        self.keep(first_run_done=True)
        self._window.say_saved()
        self._window.show_tabs("tracker")
        standing_banners.add_backup_reminder(self._window)
        self._window.toast(
            merge_text.done_text(error_text.wording(), done), undo=bool(done.kept or done.imported)
        )

    def open_pack(self) -> None:
        """Ask for a data pack, show what it would change, and apply it."""
        pack_desk.open_pack(self._window)

    def installed_packs(self) -> None:
        """List the data on this laptop, with a way back to each."""
        pack_desk.show_installed(self._window)

    def read_only(self) -> bool:
        """Tell whether nothing can be written now."""
        return self._window.read_only()

    def open_bin(self) -> None:
        """Show what was removed, and bring it back."""
        from kzcompanion.ui.dialogs.bin_dialog import BinDialog

        dialog = BinDialog(self._window.services, self._window, self._window)
        dialog.exec()
        dialog.deleteLater()

    def toggle_sample(self) -> None:
        """Ask for sample data, or for their removal."""
        self._window.sample_asked.emit(not self._window.sample())

    def sample(self) -> bool:
        """Tell whether sample data are shown."""
        return self._window.sample()

    def about(self) -> None:
        """Say what this program is."""
        from kzcompanion.ui.dialogs.about_dialog import AboutDialog

        AboutDialog(self._window.services, self._window).exec()

    def leave(self) -> None:
        """Quit."""
        self._window.close()

    def open_palette(self) -> None:
        """Open the search over everything (Ctrl+K)."""
        from kzcompanion.ui.palette_box import PaletteBox

        PaletteBox(self._window).open_over()

    def open_emergency(self) -> None:
        """Show the emergency numbers and embassies (F8)."""
        from kzcompanion.ui import help_keys

        help_keys.open_emergency(self._window)

    def open_menu(self) -> None:
        """Open the menu of the window."""
        from kzcompanion.ui import window_menu

        menu = window_menu.build(self._window, self)
        button = self._window.header.menu
        corner = button.mapToGlobal(button.rect().bottomRight())
        menu.popup(corner)
        menu.move(corner.x() - menu.sizeHint().width(), corner.y() + 4)

    def new_entry(self) -> None:
        """Begin a new entry in the tab in front, else in the tracker."""
        front = self._window.pages.current()
        if front is None or not front.start_entry():
            self._window.go_to("tracker")
            self._window.pages.tab("tracker").start_entry()

    def search(self) -> None:
        """Go to the search box of the tab in front, else open the palette."""
        front = self._window.pages.current()
        if front is None or not front.focus_search():
            self.open_palette()

    def _take_back(self, *, again: bool) -> None:
        undo = self._window.services.undo
        try:
            slug = undo.redo() if again else undo.undo()
        except CompanionError as error:
            self._window.toast(error_text.sentence(error))
            return
        words = error_text.wording().deed(slug)
        if again:
            said = QCoreApplication.translate("WindowDeeds", "Done again: {0}")
        else:
            said = QCoreApplication.translate("WindowDeeds", "Taken back: {0}")
        self._window.toast(said.format(words))
