"""ui/main_window and what stands around the tabs: header, tabs, keys, menu, palette, banners, status line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QWidget
from window_stage import NOW, find, open_services, press, window_on

from kzcompanion.domain.money import Money
from kzcompanion.domain.preferences import LANGUAGES
from kzcompanion.domain.secret_field import SecretField
from kzcompanion.files.paths import DataFolder
from kzcompanion.ui import glance, language, theme, window_menu
from kzcompanion.ui.main_window import MainWindow
from kzcompanion.ui.palette_box import PaletteBox
from kzcompanion.ui.palette_entries import find as found_by
from kzcompanion.ui.tabs import TABS

popups = pytest.mark.qt_log_ignore("plugin does not support")


@pytest.fixture
def sim_id(data_dir: Path) -> str:
    """Give a SIM with a balance of 1 234.50."""
    with open_services(data_dir) as services:
        sim = services.sims.add("Travel card", "kcell")
        services.ledger.log(sim.id, Money(123_450), at=NOW)
        return sim.id


def test_a_tab_is_built_when_it_is_first_looked_at(qtbot: Any, data_dir: Path) -> None:
    """The start does not pay for tabs nobody opens; a tab that was seen stays as it was left."""
    with window_on(qtbot, data_dir) as window:
        assert window.pages.built() == ()
        window.go_to("guide")
        assert window.pages.built() == ("guide",)
        guide = window.pages.current()
        window.go_to("operators")
        window.go_to("guide")
        assert window.pages.current() is guide


def test_every_tab_has_its_key(qtbot: Any, data_dir: Path) -> None:
    """Ctrl+1 to Ctrl+5 show the tabs in their order, F1 the guide."""
    with window_on(qtbot, data_dir) as window:
        for place, entry in enumerate(TABS, start=1):
            find(window, QShortcut, f"key.Ctrl+{place}").activated.emit()
            assert window.pages.current_id() == entry.tab_id
            assert window.tab_bar.currentIndex() == place - 1
        find(window, QShortcut, "key.F1").activated.emit()
        assert window.pages.current_id() == "guide"


def test_ctrl_f_goes_to_the_search_of_the_tab(qtbot: Any, data_dir: Path) -> None:
    """Searching never needs the mouse."""
    with window_on(qtbot, data_dir) as window:
        window.go_to("operators")
        find(window, QShortcut, "key.Ctrl+F").activated.emit()
        focused = window.focusWidget()
        assert isinstance(focused, QLineEdit)
        assert window.pages.tab("operators").isAncestorOf(focused)


def test_ctrl_n_begins_an_entry_from_anywhere(qtbot: Any, data_dir: Path, sim_id: str) -> None:
    """From any tab the log line of the tracker is one key away."""
    with window_on(qtbot, data_dir) as window:
        window.go_to("operators")
        find(window, QShortcut, "key.Ctrl+N").activated.emit()
        assert window.pages.current_id() == "tracker"
        focused = window.focusWidget()
        assert isinstance(focused, QWidget)
        assert window.pages.tab("tracker").isAncestorOf(focused)


def test_undo_says_what_it_took_back(qtbot: Any, data_dir: Path, sim_id: str) -> None:
    """Ctrl+Z names the deed; with nothing left it says so instead of doing nothing."""
    with window_on(qtbot, data_dir) as window:
        window.go_to("tracker")
        find(window, QShortcut, "key.Ctrl+Z").activated.emit()
        toast = find(window, QWidget, "toast")
        assert toast.isVisible()
        assert toast.accessibleName().startswith("Taken back: ")
        assert window.services.ledger.entries(sim_id) == []
        find(window, QShortcut, "key.Ctrl+Shift+Z").activated.emit()
        assert len(window.services.ledger.entries(sim_id)) == 1
        for _ in range(3):
            find(window, QShortcut, "key.Ctrl+Z").activated.emit()
        assert not toast.accessibleName().startswith("Taken back: ")


def test_the_undo_of_a_message_takes_the_deed_back(qtbot: Any, data_dir: Path, sim_id: str) -> None:
    """The button in the message does what Ctrl+Z does."""
    with window_on(qtbot, data_dir) as window:
        window.toast("Logged", undo=True)
        press(window, "toast.undo")
        assert window.services.ledger.entries(sim_id) == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_chosen_language_takes_effect_and_is_kept(qtbot: Any, data_dir: Path, code: str) -> None:
    """Live, without a restart, and the next start remembers it."""
    with window_on(qtbot, data_dir) as window:
        window.header.language_chosen.emit(code)
        QApplication.processEvents()
        assert language.code() == code
        assert window.header.language.accessibleName().endswith(language.NAMES[code])
        assert window.services.preferences.current().language == code


def test_the_theme_is_one_press_away_and_kept(qtbot: Any, data_dir: Path) -> None:
    """Light and dark switch live; the button says what it will do."""
    with window_on(qtbot, data_dir) as window:
        assert window.header.theme.accessibleName() == "Switch to dark"
        press(window, "header.theme")
        assert theme.current().dark
        assert window.header.theme.accessibleName() == "Switch to light"
        assert window.services.preferences.current().theme == "dark"


def test_the_lock_shows_its_state_in_words(qtbot: Any, data_dir: Path, sim_id: str) -> None:
    """Open or locked is told by word and icon in the header and in the status line; Ctrl+L locks."""
    with window_on(qtbot, data_dir) as window:
        window.guard.look()
        assert not window.header.lock.isVisible()
        window.services.vault.create("three plain words here")
        window.services.vault.set_field(sim_id, SecretField.PIN, "4711")
        assert window.header.lock.text() == "Unlocked"
        assert find(window, QLabel, "statusLine.vault").text() == "Vault unlocked, locks in 5:00"
        assert find(window, QLabel, "statusLine.vault").accessibleName() == "Vault unlocked, locks in 5 min"
        find(window, QShortcut, "key.Ctrl+L").activated.emit()
        assert window.header.lock.text() == "Locked"
        assert find(window, QLabel, "statusLine.vault").text() == "Vault locked"
        press(window, "header.lock")
        assert window.pages.current_id() == "vault"


def test_an_idle_vault_locks_itself_and_empties_the_clipboard(
    qtbot: Any, data_dir: Path, sim_id: str
) -> None:
    """Whoever leaves the laptop open leaves no secret open."""
    with window_on(qtbot, data_dir) as window:
        window.services.vault.create("three plain words here")
        window.services.vault.set_field(sim_id, SecretField.PIN, "4711")
        assert window.guard.watch.armed
        window.services.vault.disclose(sim_id, SecretField.PIN, window.copy_secret)
        assert QApplication.clipboard().text() == "4711"
        with qtbot.waitSignal(window.guard.watch.idle):
            window.guard.watch.set_limit_ms(20)
        assert str(window.services.vault.state()) == "locked"
        assert QApplication.clipboard().text() == ""
        assert not window.guard.watch.armed


def test_closing_locks_and_empties_the_clipboard(qtbot: Any, data_dir: Path, sim_id: str) -> None:
    """Quitting leaves nothing behind."""
    with window_on(qtbot, data_dir) as window:
        window.services.vault.create("three plain words here")
        window.copy_secret("4711")
        window.close()
        assert QApplication.clipboard().text() == ""
        assert str(window.services.vault.state()) == "locked"


def test_glance_mode_hides_every_amount_in_sight(qtbot: Any, data_dir: Path, sim_id: str) -> None:
    """F9 hides amounts without locking, and shows them again."""
    with window_on(qtbot, data_dir) as window:
        window.go_to("tracker")
        figures = [
            text for text in window.findChildren(QLabel) if text.isVisible() and "1\u202f234" in text.text()
        ]
        assert figures
        find(window, QShortcut, "key.F9").activated.emit()
        try:
            shown = " ".join(text.text() for text in window.findChildren(QLabel) if text.isVisible())
            assert "234" not in shown
        finally:
            glance.current().turn(False)
        assert "1\u202f234" in " ".join(text.text() for text in window.findChildren(QLabel))


@popups
def test_the_palette_jumps_to_anything(qtbot: Any, data_dir: Path, sim_id: str) -> None:
    """A few letters and Enter: tabs, SIMs, operators, codes, phrases, pages of the guide, deeds."""
    with window_on(qtbot, data_dir) as window:
        assert len(found_by(window, "")) > len(TABS)
        assert any(entry.title == "Travel card" for entry in found_by(window, "travel"))
        assert {entry.icon for entry in found_by(window, "balance")} >= {"hash", "message-square-quote"}
        assert any(entry.icon == "book-open" for entry in found_by(window, "terminal"))
        assert found_by(window, "no such thing anywhere") == []
        box = PaletteBox(window)
        box.open_over()
        search = find(box, QLineEdit, "palette.search")
        QTest.keyClicks(search, "vault")
        QTest.keyClick(search, Qt.Key.Key_Return)
        assert window.pages.current_id() == "vault"


@popups
@pytest.mark.parametrize("text", ["balance", "terminal", "kcell", "*111#", "travel"])
def test_every_find_of_the_palette_leads_somewhere(
    qtbot: Any, data_dir: Path, sim_id: str, text: str
) -> None:
    """No entry is a dead end."""
    with window_on(qtbot, data_dir) as window:
        closer = QTimer(window)  # some lead to a dialog, which would wait for an answer
        closer.setInterval(20)
        closer.timeout.connect(close_what_waits)
        closer.start()
        for entry in found_by(window, text):
            entry.deed()
            assert window.pages.current() is not None


def close_what_waits() -> None:
    """Leave the dialog in front, if there is one."""
    dialog = QApplication.activeModalWidget()
    if isinstance(dialog, QDialog):
        dialog.reject()


@popups
def test_the_menu_names_what_can_be_undone(qtbot: Any, data_dir: Path, sim_id: str) -> None:
    """Undo tells the deed; what cannot be done now is grey."""
    with window_on(qtbot, data_dir) as window:
        menu = window_menu.build(window, window.deeds)
        undo, redo = menu.actions()[:2]
        assert undo.text().startswith("Undo: ")
        assert undo.isEnabled()
        assert not redo.isEnabled()
        menu.deleteLater()


def test_the_status_line_counts_what_is_saved(qtbot: Any, data_dir: Path, sim_id: str) -> None:
    """Each saved change has a number that grows."""
    with window_on(qtbot, data_dir) as window:
        line = find(window, QLabel, "statusLine.data")
        before = line.text()
        window.services.ledger.log(sim_id, Money(100_000))
        assert line.text() != before
        assert line.text().startswith("All saved · change ")


def test_almaty_time_stands_beside_the_laptops(qtbot: Any, data_dir: Path) -> None:
    """Both clocks are told, unless they agree."""
    with window_on(qtbot, data_dir) as window:
        assert "Almaty 17:00" in find(window, QLabel, "statusLine.time").text()


def test_a_folder_that_cannot_be_written_is_said_over_every_tab(
    qtbot: Any, data_dir: Path, sim_id: str
) -> None:
    """Read-only mode is told in words, and the choices still work for this run."""
    from kzcompanion.services.assembly import Services
    from kzcompanion.services.clock import FixedClock
    from kzcompanion.ui import standing_banners

    with Services.open(DataFolder(data_dir), FixedClock(NOW), read_only=True) as services:
        window = MainWindow(services, services.preferences)
        qtbot.addWidget(window)
        standing_banners.add_data_news(window)
        window.show()
        assert window.read_only()
        assert window.banners["read_only"].isVisible()
        assert "Read-only" in find(window, QLabel, "statusLine.data").text()
        press(window, "header.theme")
        assert theme.current().dark
        window.close()
