"""The whole window, walked as a screen reader walks it: every control has a name, in every language."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from view_walk import controls, unnamed
from window_stage import NOW, open_services, window_on

from kzcompanion.domain.money import Money
from kzcompanion.domain.preferences import LANGUAGES
from kzcompanion.ui.tabs import TABS


@pytest.fixture
def stocked(data_dir: Path) -> Path:
    """Give a folder with a SIM, an entry and a vault."""
    with open_services(data_dir) as services:
        sim = services.sims.add("Travel card", "kcell")
        services.ledger.log(sim.id, Money(123_450), at=NOW)
        services.vault.create("three plain words here")
    return data_dir


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("tab_id", [entry.tab_id for entry in TABS])
def test_every_control_of_a_tab_has_a_name(qtbot: Any, stocked: Path, code: str, tab_id: str) -> None:
    """Nothing is a nameless button, with data and without."""
    with window_on(qtbot, stocked, lang=code) as window:
        window.go_to(tab_id)
        QApplication.processEvents()
        assert controls(window)
        assert unnamed(window) == []


@pytest.mark.parametrize("tab_id", [entry.tab_id for entry in TABS])
def test_an_empty_tab_has_names_too(qtbot: Any, data_dir: Path, tab_id: str) -> None:
    """The first look at a tab, without a SIM, is as complete."""
    with window_on(qtbot, data_dir) as window:
        window.go_to(tab_id)
        QApplication.processEvents()
        assert unnamed(window) == []


@pytest.mark.parametrize("tab_id", [entry.tab_id for entry in TABS])
def test_no_two_visible_controls_share_an_object_name(qtbot: Any, stocked: Path, tab_id: str) -> None:
    """A script can tell them apart."""
    with window_on(qtbot, stocked) as window:
        window.go_to(tab_id)
        QApplication.processEvents()
        names = [widget.objectName() for widget in controls(window)]
        assert sorted(names) == sorted(set(names))


def tab_stop(widget: QWidget) -> bool:
    """Tell whether Tab comes to a control, or to the one of its group that is on."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    chosen = None if group is None or not group.exclusive() else group.checkedButton()
    return bool((chosen or widget).focusPolicy() & Qt.FocusPolicy.TabFocus)


@pytest.mark.parametrize("tab_id", [entry.tab_id for entry in TABS])
def test_tab_reaches_every_control(qtbot: Any, stocked: Path, tab_id: str) -> None:
    """Nothing needs the mouse: each enabled control takes part in the tab order.

    Of buttons that exclude each other the one that is on does; the arrow keys go to the others.
    """
    with window_on(qtbot, stocked) as window:
        window.go_to(tab_id)
        QApplication.processEvents()
        deaf = [
            widget.objectName() for widget in controls(window) if widget.isEnabled() and not tab_stop(widget)
        ]
        assert deaf == []
