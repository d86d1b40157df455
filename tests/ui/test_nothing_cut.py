"""Every text of every tab has the room it needs, in every language, in the smallest window we promise."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QWidget,
)
from window_stage import NOW, open_services, window_on

from kzcompanion.domain.money import Money
from kzcompanion.domain.preferences import LANGUAGES
from kzcompanion.ui import theme
from kzcompanion.ui.tabs import TABS
from kzcompanion.ui.widgets.elided_label import ElidedLabel

SMALL = (1024, 700)


@pytest.fixture
def stocked(data_dir: Path) -> Path:
    """Give a folder with a SIM, an entry and a vault."""
    with open_services(data_dir) as services:
        sim = services.sims.add("Travel card", "kcell")
        services.ledger.log(sim.id, Money(123_450), at=NOW)
        services.vault.create("three plain words here")
    return data_dir


def wanted_width(button: QAbstractButton) -> int:
    """Return the width below which the text of a button is cut."""
    if button.property("kind") in {"pill", "primary"}:
        return QFontMetrics(theme.text_font(strong=True)).horizontalAdvance(button.text()) + 28
    return button.minimumSizeHint().width() - 1


def cut_off(window: QWidget) -> list[str]:
    """Return the texts that do not fit, said so that they can be found."""
    found = []
    for label in window.findChildren(QLabel):
        if not label.isVisible() or not label.text() or isinstance(label, ElidedLabel):
            continue
        if label.wordWrap():
            wanted = label.heightForWidth(label.width())
            fits = wanted <= label.height() + 1
        else:
            fits = label.minimumSizeHint().width() <= label.width() + 1
        if not fits:
            found.append(f"{label.objectName() or type(label).__name__}: {label.text()[:60]!r}")
    for button in window.findChildren(QAbstractButton):
        checked = isinstance(button, (QPushButton, QCheckBox, QRadioButton)) and bool(button.text())
        elides = button.objectName() == "header.search"
        if checked and button.isVisible() and not elides and button.width() < wanted_width(button):
            found.append(f"{button.objectName()}: {button.text()!r}")
    return found


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("tab_id", [entry.tab_id for entry in TABS])
def test_no_text_is_cut_in_a_small_window(qtbot: Any, stocked: Path, code: str, tab_id: str) -> None:
    """1024 x 700 holds every word; what does not fit scrolls."""
    with window_on(qtbot, stocked, lang=code) as window:
        window.resize(*SMALL)
        window.guard.look()
        window.go_to(tab_id)
        for _ in range(3):
            QApplication.processEvents()
        assert (window.width(), window.height()) == SMALL
        assert cut_off(window) == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_tabs_fit_beside_each_other(qtbot: Any, data_dir: Path, code: str) -> None:
    """The longest language needs no arrows to reach the last tab."""
    with window_on(qtbot, data_dir, lang=code) as window:
        window.resize(*SMALL)
        QApplication.processEvents()
        last = window.tab_bar.tabRect(len(TABS) - 1)
        assert last.right() <= window.tab_bar.width()
