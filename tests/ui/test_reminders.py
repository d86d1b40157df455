"""Promises of the reminders in the window: the banner, the dialog, the file for the phone."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QLabel, QLineEdit, QMenu
from renew_stage import DATA, HOTEL, furnish
from window_stage import NOW, enter, find, press, type_into, window_on

from kzcompanion.domain.almaty import day_of
from kzcompanion.domain.money import Money
from kzcompanion.services.autostart_service import AutostartService
from kzcompanion.ui import glance, language, standing_banners, window_menu
from kzcompanion.ui.dialogs.reminders_dialog import RemindersDialog, write_reminders
from kzcompanion.ui.main_window import MainWindow
from kzcompanion.ui.reminders_banner import RemindersBanner
from kzcompanion.ui.widgets.field import Field


@contextmanager
def told(qtbot: Any, folder: Path, *, days: int = 0, read_only: bool = False) -> Iterator[MainWindow]:
    """Show the tracker with its reminders, so many days later."""
    with window_on(qtbot, folder, now=NOW + timedelta(days=days), read_only=read_only) as window:
        window.go_to("tracker")
        standing_banners.add_reminders(window)
        yield window


def banner(window: MainWindow) -> RemindersBanner:
    """Return the banner."""
    return find(window, RemindersBanner, "reminders_banner")


def lines(window: MainWindow) -> list[str]:
    """Return the lines that can be seen."""
    found = [find(window, QLabel, f"reminders_text_{place}") for place in range(2)]
    return [label.text() for label in found if label.isVisible()]


def add(window: MainWindow, name: str, days: int) -> str:
    """Add a SIM that is good for so many days more."""
    services = window.services
    sim = services.sims.add(name, "izi")
    until = day_of(services.clock.now()) + timedelta(days=days)
    services.ledger.log(sim.id, Money.tenge(777), valid_until=until)
    banner(window).refresh()
    return sim.id


def test_what_is_due_stands_over_the_tracker(qtbot: Any, data_dir: Path) -> None:
    """With the next deed of each, two at most and how many more; on no other tab; Show chooses the SIM."""
    furnish(data_dir)
    with told(qtbot, data_dir) as window:
        (line,) = lines(window)
        assert line.startswith(f"{HOTEL}: Top up at least 2")
        assert line.endswith("by 24 Nov, 23:59 (Almaty): the plan charge is taken on 25 Nov in the night")
        assert banner(window).accessibleName() == "1 thing needs you"
        add(window, "late", -3)
        add(window, "soon", 1)
        assert banner(window).accessibleName() == "3 things need you"
        assert [line.split(":")[0] for line in lines(window)] == ["late", "soon"]
        assert "Overdue" in lines(window)[0]
        assert any(label.text() == "and 1 more" for label in banner(window).findChildren(QLabel))
        press(window, "reminders_open_1")
        assert window.pages.tab("tracker")._sim_id == window.services.sims.find("soon").id  # type: ignore[attr-defined]
        window.go_to("guide")
        assert not banner(window).isVisible()
        window.go_to("tracker")
        assert banner(window).isVisible()


@pytest.mark.parametrize("code", language.NAMES)
def test_one_line_for_all_has_no_full_stop_before_the_rest(
    qtbot: Any, data_dir: Path, qapp: Any, code: str
) -> None:
    """Where there is room for one line only, what is overdue and how many more are read as one."""
    furnish(data_dir)
    with told(qtbot, data_dir, days=1) as window:
        add(window, "Spare", 1)
        add(window, "Third", -2)
        language.set_language(qapp, code)
        banner(window).say_in_one_line(short=True)
        (line,) = lines(window)
        assert "Third" in line
        assert " ·\u00a0" in line, "the dot goes with what follows it"
        said = line.partition(" ·\u00a0")[0]
        assert not said.endswith("。")
        assert not said.endswith(".") or said.endswith("нояб."), "only a short month has a dot"


def test_tomorrow_puts_one_off_and_closing_all(qtbot: Any, data_dir: Path) -> None:
    """Put away it is not shown again that day, not even after a new start; tomorrow it is."""
    furnish(data_dir)
    with told(qtbot, data_dir) as window:
        add(window, "soon", 1)
        press(window, "reminders_later_0")
        assert [line.split(":")[0] for line in lines(window)] == [HOTEL]
        press(window, "reminders_banner.close")
        assert not banner(window).isVisible()
        add(window, "new", 0)
        window.go_to("guide")
        window.go_to("tracker")
        assert not banner(window).isVisible()
    with told(qtbot, data_dir) as window:
        assert not banner(window).isVisible()
    with told(qtbot, data_dir, days=1) as window:
        assert [line.split(":")[0] for line in lines(window)] == ["new", "soon"]


def test_nothing_due_shows_nothing(qtbot: Any, data_dir: Path) -> None:
    """Neither without a SIM nor with one that has time."""
    with told(qtbot, data_dir) as window:
        assert not banner(window).isVisible()
        add(window, "fine", 90)
        assert not banner(window).isVisible()


def test_read_only_data_can_be_put_away_for_this_run(qtbot: Any, data_dir: Path) -> None:
    """Nothing is saved, nothing fails; single deeds cannot be put off."""
    furnish(data_dir)
    with told(qtbot, data_dir, read_only=True) as window:
        assert not find(window, QAbstractButton, "reminders_later_0").isEnabled()
        press(window, "reminders_banner.close")
        assert not banner(window).isVisible()


def test_amounts_hide_and_languages_change_while_it_stands(qtbot: Any, data_dir: Path, qapp: Any) -> None:
    """Glance mode takes the amount away, and a new language is spoken at once."""
    furnish(data_dir)
    with told(qtbot, data_dir) as window:
        assert "₸" in lines(window)[0]
        glance.current().turn(True)
        assert "₸" not in lines(window)[0]
        glance.current().turn(False)
        language.set_language(qapp, "zh_CN")
        qapp.processEvents()
        assert banner(window).accessibleName() == "有 1 件事需要您处理"
        assert "充值" in lines(window)[0]


@contextmanager
def dialog_on(qtbot: Any, folder: Path, home: Path, **options: Any) -> Iterator[RemindersDialog]:
    """Show the dialog over the window, with a home of its own."""
    with window_on(qtbot, folder, **options) as window:
        entry = AutostartService(("python", "--remind"), {"HOME": str(home)}, "linux")
        dialog = RemindersDialog(window.services, window, window, entry)
        dialog.show()
        yield dialog
        dialog.close()


def beneath(dialog: RemindersDialog) -> str:
    """Return what stands under the days."""
    return find(dialog, Field, "reminders_leads.field").texts()[0]


def choose(dialog: RemindersDialog, name: str) -> None:
    """Choose a SIM."""
    box = find(dialog, QComboBox, "reminders_sim")
    box.setCurrentIndex(box.findText(name))
    box.activated.emit(box.currentIndex())


def test_days_ahead_are_typed_for_all_or_one(qtbot: Any, data_dir: Path, tmp_path: Path) -> None:
    """Each is kept with Enter; a SIM left empty follows all; nothing for all is refused in place."""
    furnish(data_dir)
    with dialog_on(qtbot, data_dir, tmp_path) as dialog:
        reminders = dialog._services.reminders
        hotel = dialog._services.sims.find(HOTEL).id
        days = find(dialog, QLineEdit, "reminders_leads")
        assert days.text() == "14, 3, 1"
        enter(type_into(dialog, "reminders_leads", "2 30"))
        assert reminders.leads() == (30, 2)
        choose(dialog, HOTEL)
        assert (days.text(), days.placeholderText()) == ("", "30, 2")
        assert beneath(dialog) == "Empty: as for every SIM (30, 2)."
        enter(type_into(dialog, "reminders_leads", "9"))
        assert reminders.leads(hotel) == (9,)
        choose(dialog, DATA)
        choose(dialog, HOTEL)
        assert days.text() == "9"
        days.clear()
        enter(days)
        assert reminders.leads(hotel) is None
        choose(dialog, "every SIM")
        days.clear()
        enter(days)
        assert beneath(dialog) == "This is still empty. Fill it in."
        assert reminders.leads() == (30, 2)
        enter(type_into(dialog, "reminders_leads", "3, 400"))
        assert beneath(dialog).startswith("“400” is not a whole number from 1 to 365.")
        assert reminders.leads() == (30, 2)


def test_login_writes_the_entry_and_removes_it(qtbot: Any, data_dir: Path, tmp_path: Path) -> None:
    """What cannot be written is said, and the box shows how it is."""
    home = tmp_path / "home"
    entry = home / ".config" / "autostart" / "kz-companion.desktop"
    with dialog_on(qtbot, data_dir, home) as dialog:
        box = find(dialog, QCheckBox, "reminders_login")
        box.click()
        assert "Comment=Tells once at login what is due, and ends" in entry.read_text()
        assert box.isChecked()
        box.click()
        assert not entry.exists()
        entry.parent.rmdir()
        entry.parent.write_text("in the way")
        box.click()
        assert not box.isChecked()
        assert dialog._fault.isVisible()
        assert "autostart" in dialog._fault.text()


def test_without_a_tray_the_choice_rests(qtbot: Any, data_dir: Path, tmp_path: Path) -> None:
    """The platform without a screen has none, and the dialog says what closing does."""
    with dialog_on(qtbot, data_dir, tmp_path) as dialog:
        assert not find(dialog, QCheckBox, "reminders_tray").isEnabled()
        assert dialog._tray_note.text().startswith("This desktop has no tray")


def test_the_file_holds_what_was_wanted(qtbot: Any, data_dir: Path, tmp_path: Path) -> None:
    """Names and amounts only when ticked; the ending is added; a bad place is told in the dialog."""
    furnish(data_dir)
    with dialog_on(qtbot, data_dir, tmp_path) as dialog:
        path = tmp_path / "phone.ics"
        write_reminders(tmp_path / "phone", dialog._services, dialog)
        plain = path.read_text()
        assert plain.count("BEGIN:VEVENT") == 2
        assert HOTEL not in plain
        assert "₸" not in plain
        assert find(dialog, QLabel, "reminders_said").text() == (
            "2 reminders written; open the file on the phone"
        )
        press(dialog, "reminders_names")
        press(dialog, "reminders_amounts")
        write_reminders(path, dialog._services, dialog)
        assert HOTEL in path.read_text()
        assert "₸" in path.read_text()
        write_reminders(tmp_path / "nowhere" / "phone.ics", dialog._services, dialog)
        assert "nowhere" in dialog._fault.text()
        assert not dialog._said.isVisible()


def test_read_only_data_leave_the_file_and_the_entry(qtbot: Any, data_dir: Path, tmp_path: Path) -> None:
    """What would be saved among the data rests."""
    furnish(data_dir)
    with dialog_on(qtbot, data_dir, tmp_path, read_only=True) as dialog:
        rest = [
            find(dialog, QCheckBox, f"reminders_{name}").isEnabled() for name in ("names", "amounts", "tray")
        ]
        assert rest == [False, False, False]
        assert find(dialog, QCheckBox, "reminders_login").isEnabled()
        assert find(dialog, QAbstractButton, "reminders_save").isEnabled()
        assert not find(dialog, QLineEdit, "reminders_leads").isEnabled()


def test_the_menu_offers_them(qtbot: Any, data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One entry opens the dialog, and the tray follows what was chosen there."""
    opened: list[str] = []
    monkeypatch.setattr(RemindersDialog, "exec", lambda dialog: opened.append(dialog.windowTitle()))
    with window_on(qtbot, data_dir) as window:
        menu = window_menu.build(window, window.deeds)
        assert isinstance(menu, QMenu)
        (action,) = [action for action in menu.actions() if action.text() == "Reminders…"]
        action.trigger()
        assert opened == ["Reminders"]
        assert window.tray is not None
        assert window.tray.icon is None
        window.changeEvent(QEvent(QEvent.Type.LanguageChange))
