"""Every text of every tab has the room it needs, in every language, in the smallest window we promise."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from view_walk import cut_off
from window_stage import NOW, open_services, window_on

from kzcompanion.domain.money import Money
from kzcompanion.domain.preferences import LANGUAGES
from kzcompanion.ui.tabs import TABS

SMALL = (1024, 700)


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
