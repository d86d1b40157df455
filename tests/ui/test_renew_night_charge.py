"""Promises of the line that says at what hour of the night the plan charge is taken."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from renew_stage import DATA, furnish, tab_of, walk_to
from window_stage import find, window_on

from kzcompanion.domain.preferences import LANGUAGES
from kzcompanion.domain.renewal import Step
from kzcompanion.ui import language
from kzcompanion.ui.renewal.act_by_banner import ActByBanner


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_operator_without_a_monthly_charge_is_not_waited_for_at_midnight(
    qtbot: Any, data_dir: Path, qapp: QApplication, lang: str
) -> None:
    """Bundles of izi renew when used up, and so it is said; of Kcell the hour is known, of Tele2 not."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        language.set_language(qapp, lang)
        walk_to(window, Step.READY, DATA)
        tab = tab_of(window)
        banner = window.findChild(ActByBanner, "renew_ready_act_by")
        assert banner is not None
        said = {}
        for operator in ("izi", "tele2", "kcell"):
            tab.desk.change(operator_id=operator)
            banner.refresh()
            said[operator] = find(window, QLabel, "renew_ready_act_by.words").text()
        fact = window.services.facts.operator("izi").fact("charge_window")
        assert fact is not None
        note = fact.note
        assert note is not None
        assert note.text(lang) in said["izi"]
        assert note.text(lang) not in said["tele2"]
        assert "Tele2" in said["tele2"]
        assert "02:00" in said["kcell"]
