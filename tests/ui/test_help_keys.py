"""Help and emergency numbers: one press away from every tab, dialog, the first run and a shut data folder."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from window_stage import find, press, window_on

from kzcompanion.domain.renewal import Step
from kzcompanion.ui.dialogs.first_run import FirstRun
from kzcompanion.ui.dialogs.sim_dialog import SimDialog
from kzcompanion.ui.guide_dialog import GuideDialog
from kzcompanion.ui.main_window import MainWindow
from kzcompanion.ui.palette_entries import find as found_by
from kzcompanion.ui.tabs import TABS
from kzcompanion.ui.tabs.renew_tab import RenewTab
from kzcompanion.ui.widgets.page_view import PageView

EMERGENCY = {"en": "Emergency", "zh_CN": "紧急求助", "ru": "Экстренная помощь", "kk": "Шұғыл көмек"}


def shown(over: QWidget) -> GuideDialog:
    """Return the one page of the guide that stands over a window."""
    found = [dialog for dialog in over.findChildren(GuideDialog) if dialog.isVisible()]
    assert len(found) == 1
    return found[0]


def text_of(dialog: GuideDialog) -> str:
    """Read the page in the dialog."""
    return find(dialog, PageView, "guide_dialog_page").toPlainText()


def key(widget: QWidget, which: Qt.Key) -> None:
    """Press a key in a window that is in front."""
    widget.activateWindow()
    QTest.qWaitForWindowActive(widget, 500)
    QTest.keyClick(widget, which)


@pytest.mark.parametrize("lang", list(EMERGENCY))
def test_emergency_is_one_press_away_from_every_tab(qtbot: Any, data_dir: Path, lang: str) -> None:
    """A button in the header with a name, F8, and the palette; the vault may be locked."""
    with window_on(qtbot, data_dir, lang=lang) as window:
        window.services.vault.create("rain kettle orbit meadow")
        window.services.vault.lock()
        assert window.header.emergency.accessibleName()
        for entry in TABS:
            window.go_to(entry.tab_id)
            press(window, "header.emergency")
            dialog = shown(window)
            assert text_of(dialog).startswith(EMERGENCY[lang])
            assert "112" in text_of(dialog)
            assert "+7 727 236 2230" in text_of(dialog)
            press(dialog, "guide_dialog_close")
        key(window, Qt.Key.Key_F8)
        shown(window).close()
        (entry,) = [found for found in found_by(window, "F8") if found.icon == "life-buoy"]
        entry.deed()
        shown(window).close()


def test_a_dialog_has_the_keys_too(qtbot: Any, data_dir: Path) -> None:
    """A dialog that wants an answer first does not stand in the way of 112; Escape leads back to it."""
    with window_on(qtbot, data_dir) as window:
        form = SimDialog(window.services, None, window)
        form.setModal(True)
        with qtbot.waitExposed(form):
            form.show()
        form.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is form)
        key(form, Qt.Key.Key_F8)
        dialog = shown(form)
        assert dialog.page_id == "07-emergency"
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert form.isVisible()
        key(form, Qt.Key.Key_F1)
        assert shown(form).page_id == "01-tourist-card"
        press(shown(form), "guide_dialog_emergency")
        assert shown(form).page_id == "07-emergency"
        press(shown(form), "guide_dialog_back")
        assert shown(form).page_id == "01-tourist-card"
        shown(form).close()
        form.close()


def test_the_first_run_has_it(qtbot: Any, data_dir: Path) -> None:
    """Before anything is set up, help and emergency numbers open over the first screen, which stays."""
    with window_on(qtbot, data_dir) as window:
        first = FirstRun(window.services, window)
        window.show_page(first)
        press(window, "header.emergency")
        dialog = shown(window)
        find(dialog, PageView, "guide_dialog_page").link_followed.emit("kzc:guide/06-phrases")
        assert dialog.page_id == "06-phrases"
        dialog.close()
        key(window, Qt.Key.Key_F1)
        dialog = shown(window)
        assert dialog.page_id == "01-tourist-card"
        find(dialog, PageView, "guide_dialog_page").link_followed.emit("kzc:vault")
        assert window.body.currentWidget() is first


def test_a_shut_data_folder_has_it(qtbot: Any, qapp: QApplication) -> None:
    """Where the data cannot be opened the numbers come from the program's own files."""
    window = MainWindow()
    qtbot.addWidget(window)
    window.header.show_name_only()
    window.show_page(QLabel("the data cannot be opened"))
    window.show()
    press(window, "header.emergency")
    dialog = shown(window)
    assert "112" in text_of(dialog)
    find(dialog, PageView, "guide_dialog_page").link_followed.emit("https://egov.kz/")
    assert qapp.clipboard().text() == "https://egov.kz/"
    find(dialog, PageView, "guide_dialog_page").link_followed.emit("kzc:guide/no-such-page")
    assert dialog.page_id == "07-emergency"
    dialog.close()


@pytest.mark.parametrize(
    ("tab_id", "page"),
    [
        ("operators", "What a tourist card is"),
        ("renew", "Four ways to pay"),
        ("vault", "Before you renew"),
        ("tracker", "Before you renew"),
    ],
)
def test_f1_opens_the_page_that_fits_the_tab(qtbot: Any, data_dir: Path, tab_id: str, page: str) -> None:
    """F1 leads to the guide at what one was doing; pressed there it stays at the page that is read."""
    with window_on(qtbot, data_dir) as window:
        window.go_to(tab_id)
        key(window, Qt.Key.Key_F1)
        assert window.pages.current_id() == "guide"
        assert find(window, PageView, "guide_page").toPlainText().startswith(page)
        key(window, Qt.Key.Key_F1)
        assert find(window, PageView, "guide_page").toPlainText().startswith(page)


def test_f1_opens_the_page_that_fits_the_step(qtbot: Any, data_dir: Path) -> None:
    """At the choice of the way it is the four ways, at the last question whether it arrived."""
    with window_on(qtbot, data_dir) as window:
        sim = window.services.sims.add("Travel card", "kcell")
        window.go_to("renew", sim_id=sim.id)
        tab = window.pages.current()
        assert isinstance(tab, RenewTab)
        for step, page in (
            (Step.READY, "Before you renew"),
            (Step.CHANNEL, "Four ways to pay"),
            (Step.ARRIVED, "Did it arrive?"),
        ):
            window.go_to("renew")
            tab.wizard.show_step(step)
            key(window, Qt.Key.Key_F1)
            assert find(window, PageView, "guide_page").toPlainText().startswith(page)


def test_a_link_into_a_tab_closes_the_page_and_goes_there(qtbot: Any, data_dir: Path) -> None:
    """From over the window a link leads on; a sentence fills the screen over the page."""
    with window_on(qtbot, data_dir) as window:
        window.go_to("tracker")
        press(window, "header.emergency")
        dialog = shown(window)
        view = find(dialog, PageView, "guide_dialog_page")
        view.link_followed.emit("kzc:phrase/language")
        card = next(top for top in QApplication.topLevelWidgets() if top.objectName() == "clerk_card")
        card.close()
        view.link_followed.emit("kzc:vault")
        assert not dialog.isVisible()
        assert window.pages.current_id() == "vault"
