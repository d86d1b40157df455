"""Promises of the Renew tab to keyboards, screen readers, small screens and four languages."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QScrollArea,
    QWidget,
)
from renew_stage import PASSWORD, furnish, step_of, tab_of, the_draft, walk_to
from window_stage import find, press, type_into, window_on

from kzcompanion.domain.preferences import LANGUAGES
from kzcompanion.domain.renewal import RenewalState, Step
from kzcompanion.ui import language
from kzcompanion.ui.main_window import MainWindow
from kzcompanion.ui.widgets.chip import Chip
from kzcompanion.ui.widgets.masked_label import MaskedLabel

NO_MOD, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier


def key(code: Qt.Key, modifier: Qt.KeyboardModifier = NO_MOD) -> None:
    """Press a key where the focus is."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, code, modifier)


def tab_to(window: MainWindow, name: str) -> None:
    """Press Tab until a widget has the focus."""
    for _ in range(80):
        focused = QApplication.focusWidget()
        if focused is not None and focused.objectName() == name:
            return
        window.focusNextChild()
    raise AssertionError(f"{name} cannot be reached")


def has_focus(name: str) -> bool:
    """Tell whether the widget of that name has the focus."""
    focused = QApplication.focusWidget()
    return focused is not None and focused.objectName() == name


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_whole_top_up_by_keyboard_alone(qtbot: Any, data_dir: Path, lang: str) -> None:
    """From the start button to the ledger with Tab, arrows, Space, Enter and Alt+Right, the vault too."""
    furnish(data_dir)
    with window_on(qtbot, data_dir, lang=lang) as window:
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        window.go_to("renew")
        tab_to(window, "renew_start")
        key(Qt.Key.Key_Space)
        assert isinstance(QApplication.focusWidget(), QListWidget)
        key(Qt.Key.Key_Return)
        assert step_of(window) is Step.READY
        assert isinstance(QApplication.focusWidget(), QComboBox)
        tab_to(window, "renew_operator_confirmed")
        key(Qt.Key.Key_Return)
        tab_to(window, "renew_unlock_password")
        QTest.keyClicks(QApplication.focusWidget(), PASSWORD)
        key(Qt.Key.Key_Return)
        qtbot.waitUntil(find(window, QAbstractButton, "renew_number_show").isVisible)
        tab_to(window, "renew_number_show")
        key(Qt.Key.Key_Space)
        assert find(window, MaskedLabel, "renew_number").revealed
        key(Qt.Key.Key_Right, ALT)
        assert step_of(window) is Step.AMOUNT
        QTest.keyClicks(QApplication.focusWidget(), "2000")
        key(Qt.Key.Key_Return)
        assert step_of(window) is Step.CHANNEL
        key(Qt.Key.Key_Space)
        while not has_focus("renew_channel_terminal"):
            key(Qt.Key.Key_Down)
        key(Qt.Key.Key_Space)
        key(Qt.Key.Key_Right, ALT)
        assert step_of(window) is Step.DO
        assert isinstance(QApplication.focusWidget(), QCheckBox)
        key(Qt.Key.Key_Space)
        key(Qt.Key.Key_Left, ALT)
        assert step_of(window) is Step.CHANNEL
        key(Qt.Key.Key_Right, ALT)
        key(Qt.Key.Key_Right, ALT)
        assert step_of(window) is Step.ARRIVED
        assert the_draft(window).state is RenewalState.PENDING
        key(Qt.Key.Key_Space)
        QTest.keyClicks(QApplication.focusWidget(), "2340")
        key(Qt.Key.Key_Return)
        assert step_of(window) is Step.DONE
        assert window.services.renewal.open_renewals() == []


def test_enter_on_a_box_ticks_it_and_goes_nowhere(qtbot: Any, data_dir: Path) -> None:
    """Enter means Next only in fields and lists; on a box it ticks."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        walk_to(window, Step.DO)
        key(Qt.Key.Key_Return)
        assert step_of(window) is Step.DO
        assert len(tab_of(window).desk.draft.ticked) == 1


def show_everything(window: MainWindow) -> list[Step]:
    """Fill the steps so that everything they can show is there; return them."""
    walk_to(window, Step.ARRIVED)
    press(window, "renew_outcome_failed")
    press(window, "renew_outcome_unknown")
    press(window, "renew_outcome_not_yet")
    press(window, "renew_outcome_arrived")
    type_into(window, "renew_valid_until", "25.12.2026")
    return list(Step)[:-1]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_step_serves_every_language(qtbot: Any, data_dir: Path, lang: str) -> None:
    """At 1024 x 700 nothing is wider than the page, no text is cut, and all that can be used has a name."""
    furnish(data_dir)
    with window_on(qtbot, data_dir, lang=lang) as window:
        window.resize(1024, 700)
        steps = show_everything(window)
        wizard = tab_of(window).wizard
        for step in steps:
            wizard.show_step(step)
            qtbot.waitUntil(lambda: cut_texts(wizard) == [])  # as soon as the layout has settled
            page = wizard.page(step)
            inner = page.widget()
            assert inner is not None
            assert page.horizontalScrollBar().maximum() == 0
            assert inner.minimumSizeHint().width() <= page.viewport().width(), step
            assert nameless(wizard) == [], step
        wizard.show_step(Step.READY)
        press(window, "renew_number_other_way")
        type_into(window, "renew_typed_number", "12345678")
        wizard.show_step(Step.AMOUNT)
        type_into(window, "renew_home_rate", "71,5")
        for step in (Step.READY, Step.AMOUNT):
            wizard.show_step(step)
            qtbot.waitUntil(lambda: cut_texts(wizard) == [])
            assert nameless(wizard) == [], step
        assert window.width() == 1024


def nameless(root: QWidget) -> list[str]:
    """Return what can be used but has no object name, or says nothing to a screen reader."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
            continue
        if isinstance(widget, QAbstractButton | QLineEdit | QComboBox | QListWidget):
            said = widget.accessibleName() or getattr(widget, "text", str)()
            if not (widget.objectName() and said):
                found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found


def cut_texts(root: QWidget) -> list[str]:
    """Return the texts that have less room than they need."""
    found = []
    for label in root.findChildren(QLabel):
        if not label.isVisible() or not label.text():
            continue
        if label.wordWrap() and not isinstance(label, Chip):
            fits = label.height() >= label.heightForWidth(label.width())
        else:
            fits = label.width() >= label.sizeHint().width()
        if not fits:
            found.append(label.text())
    narrow = (
        button.text()
        for button in root.findChildren(QPushButton)
        if button.isVisible() and button.text() and button.width() < button.minimumSizeHint().width()
    )
    return [*found, *narrow]


def test_switching_the_language_keeps_everything(qtbot: Any, data_dir: Path) -> None:
    """A live switch in the middle of a step rewrites the texts and leaves draft, fields and ticks alone."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        walk_to(window, Step.DO)
        window.findChild(QCheckBox, "renew_tick_1").click()  # type: ignore[union-attr]
        before = tab_of(window).desk.draft
        app = QApplication.instance()
        assert app is not None
        language.set_language(app, "ru")
        QApplication.processEvents()
        draft = tab_of(window).desk.draft
        assert (draft.ticked, draft.amount_text, draft.step) == (before.ticked, "2000", Step.DO)
        box = window.findChild(QCheckBox, "renew_tick_1")
        assert box is not None
        assert box.isChecked()
        assert any("\u0400" <= sign <= "\u04ff" for sign in box.accessibleName())


def test_each_step_is_there_at_once(qtbot: Any, data_dir: Path, figure: Any) -> None:
    """Showing a step that was built takes less than a twentieth of a second."""
    from time import perf_counter

    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        steps = show_everything(window)
        wizard = tab_of(window).wizard
        times = {}
        for step in (*steps, *steps):
            begun = perf_counter()
            wizard.show_step(step)
            QApplication.processEvents()
            times[step] = perf_counter() - begun
        slowest = max(times, key=lambda step: times[step])
        figure(f"slowest step of the Renew tab: {slowest}, {times[slowest] * 1000:.0f} ms")
        assert all(isinstance(wizard.page(step), QScrollArea) for step in steps)
