"""ui/clock_banner: deadlines that are counted from a wrong clock are not shown without a word."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication
from window_stage import NOW, window_on

from kzcompanion.domain.money import Money
from kzcompanion.domain.preferences import LANGUAGES
from kzcompanion.ui.clock_banner import ClockBanner
from kzcompanion.ui.standing_banners import add_clock


def test_a_clock_that_was_set_back_is_doubted(qtbot: Any, data_dir: Path) -> None:
    """It is told over the tracker in every language, and not a second time over the Renew tab."""
    with window_on(qtbot, data_dir) as window:
        sim = window.services.sims.add("Red", "beeline")
        window.services.ledger.log(sim.id, Money.tenge(500))
        add_clock(window)
        assert not window.banners["clock"].isVisible()
    with window_on(qtbot, data_dir, now=NOW - timedelta(days=400)) as window:
        window.go_to("tracker")
        add_clock(window)
        banner = window.banners["clock"]
        assert isinstance(banner, ClockBanner)
        assert banner.isVisible()
        assert "do not trust the deadlines" in banner.accessibleName()
        told = set()
        for code in LANGUAGES:
            window.deeds.choose_language(code)
            QApplication.processEvents()
            told.add(banner.accessibleName())
        assert len(told) == len(LANGUAGES)
        window.go_to("renew")
        assert not banner.isVisible()
