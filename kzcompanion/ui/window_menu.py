"""The menu of the window, made when it is opened."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from kzcompanion.ui import error_text, glance, icons, language, theme


class MenuDeeds(Protocol):
    """What the menu asks of the window."""

    def undo(self) -> None:
        """Take the last deed back."""

    def redo(self) -> None:
        """Do it again."""

    def undo_labels(self) -> tuple[str | None, str | None]:
        """Return the slugs of what can be undone and redone."""

    def choose_language(self, code: str) -> None:
        """Switch the language and keep the choice."""

    def choose_theme(self, choice: str) -> None:
        """Switch the theme and keep the choice."""

    def choose_locking(self) -> None:
        """Show when the vault locks by itself, and change it."""

    def export_csv(self) -> None:
        """Ask where to write the ledger to, and write it."""

    def import_csv(self) -> None:
        """Ask for a table of entries, and bring it in."""

    def export_reminders(self) -> None:
        """Ask where to write the deadlines to, and write them for a phone's calendar."""

    def make_backup(self) -> None:
        """Ask where to make a backup, make it and prove it."""

    def restore_backup(self) -> None:
        """Ask for a backup, show what it holds, and bring it in."""

    def open_pack(self) -> None:
        """Ask for a data pack, show what it would change, and apply it."""

    def installed_packs(self) -> None:
        """List the data on this laptop, with a way back to each."""

    def read_only(self) -> bool:
        """Tell whether nothing can be written now."""

    def open_bin(self) -> None:
        """Show what was removed, and bring it back."""

    def toggle_sample(self) -> None:
        """Show sample data, or remove them."""

    def sample(self) -> bool:
        """Tell whether sample data are shown."""

    def about(self) -> None:
        """Say what this program is."""

    def leave(self) -> None:
        """Quit."""


def build(parent: QWidget, deeds: MenuDeeds) -> QMenu:
    """Return the menu as it stands now; it is deleted when it closes."""
    menu = QMenu(parent)
    menu.setObjectName("windowMenu")
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    _add_undo(menu, deeds)
    menu.addSeparator()
    hide = _add(menu, "eye-off", QCoreApplication.translate("WindowMenu", "Hide amounts"), "F9")
    hide.setCheckable(True)
    hide.setChecked(glance.current().on)
    hide.triggered.connect(glance.current().toggle)
    _add_languages(menu, deeds)
    _add_themes(menu, deeds)
    locking = _add(menu, "lock", QCoreApplication.translate("WindowMenu", "When the vault locks…"))
    locking.setEnabled(not deeds.read_only())
    locking.triggered.connect(deeds.choose_locking)
    menu.addSeparator()
    _add(menu, "download", QCoreApplication.translate("WindowMenu", "Export as CSV…")).triggered.connect(
        deeds.export_csv
    )
    bring_in = _add(menu, "upload", QCoreApplication.translate("WindowMenu", "Import from CSV…"))
    bring_in.setEnabled(not deeds.sample() and not deeds.read_only())
    bring_in.triggered.connect(deeds.import_csv)
    phone = QCoreApplication.translate("WindowMenu", "Reminders for the phone (.ics)…")
    _add(menu, "calendar", phone).triggered.connect(deeds.export_reminders)
    _add_backup(menu, deeds)
    _add_packs(menu, deeds)
    _add(menu, "trash-2", QCoreApplication.translate("WindowMenu", "Bin…")).triggered.connect(deeds.open_bin)
    sample = (
        QCoreApplication.translate("WindowMenu", "Remove the sample data")
        if deeds.sample()
        else QCoreApplication.translate("WindowMenu", "Show sample data")
    )
    _add(menu, "sparkles", sample).triggered.connect(deeds.toggle_sample)
    menu.addSeparator()
    _add(menu, "info", QCoreApplication.translate("WindowMenu", "About KZ Companion")).triggered.connect(
        deeds.about
    )
    _add(menu, "power", QCoreApplication.translate("WindowMenu", "Quit"), "Ctrl+Q").triggered.connect(
        deeds.leave
    )
    return menu


def _add_backup(menu: QMenu, deeds: MenuDeeds) -> None:
    make = _add(menu, "save", QCoreApplication.translate("WindowMenu", "Make a backup…"))
    restore = _add(menu, "archive-restore", QCoreApplication.translate("WindowMenu", "Restore a backup…"))
    make.setEnabled(not deeds.sample())
    restore.setEnabled(not deeds.sample() and not deeds.read_only())
    make.triggered.connect(deeds.make_backup)
    restore.triggered.connect(deeds.restore_backup)


def _add_packs(menu: QMenu, deeds: MenuDeeds) -> None:
    opening = QCoreApplication.translate("WindowMenu", "Open a data pack…")
    _add(menu, "file-up", opening).triggered.connect(deeds.open_pack)
    installed = QCoreApplication.translate("WindowMenu", "Installed data…")
    _add(menu, "layers", installed).triggered.connect(deeds.installed_packs)


def _add_undo(menu: QMenu, deeds: MenuDeeds) -> None:
    undo_slug, redo_slug = deeds.undo_labels()
    words = error_text.wording()
    undo_words = (
        QCoreApplication.translate("WindowMenu", "Undo: {0}").format(words.deed(undo_slug))
        if undo_slug
        else QCoreApplication.translate("WindowMenu", "Undo")
    )
    redo_words = (
        QCoreApplication.translate("WindowMenu", "Redo: {0}").format(words.deed(redo_slug))
        if redo_slug
        else QCoreApplication.translate("WindowMenu", "Redo")
    )
    undo = _add(menu, "undo-2", undo_words, "Ctrl+Z")
    redo = _add(menu, "redo-2", redo_words, "Ctrl+Shift+Z")
    undo.setEnabled(undo_slug is not None)
    redo.setEnabled(redo_slug is not None)
    undo.triggered.connect(deeds.undo)
    redo.triggered.connect(deeds.redo)


def _add_languages(menu: QMenu, deeds: MenuDeeds) -> None:
    languages = menu.addMenu(
        icons.icon("languages", "text2", 18), QCoreApplication.translate("WindowMenu", "Language")
    )
    for code, name in language.NAMES.items():
        action = languages.addAction(name)
        action.setCheckable(True)
        action.setChecked(code == language.code())
        action.triggered.connect(lambda _=False, chosen=code: deeds.choose_language(chosen))


def _add_themes(menu: QMenu, deeds: MenuDeeds) -> None:
    themes = menu.addMenu(
        icons.icon("sun-moon", "text2", 18), QCoreApplication.translate("WindowMenu", "Theme")
    )
    names = {
        "system": QCoreApplication.translate("WindowMenu", "As the system"),
        "light": QCoreApplication.translate("WindowMenu", "Light"),
        "dark": QCoreApplication.translate("WindowMenu", "Dark"),
    }
    for choice, name in names.items():
        action = themes.addAction(name)
        action.setCheckable(True)
        action.setChecked(choice == theme.current().choice)
        action.triggered.connect(lambda _=False, chosen=choice: deeds.choose_theme(chosen))


def _add(menu: QMenu, icon: str, text: str, keys: str = "") -> QAction:
    action = menu.addAction(icons.icon(icon, "text2", 18), text)
    if keys:
        # Shown here; the window's own shortcut does it, so it must not be bound twice.
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    return action
