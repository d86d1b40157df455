"""ui/program: the start does nothing that nobody asked for, and nothing twice."""

from __future__ import annotations

import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication
from window_stage import NOW, open_services

from kzcompanion.domain.money import Money
from kzcompanion.files.paths import DataFolder
from kzcompanion.services.clock import FixedClock
from kzcompanion.ui.program import Program
from kzcompanion.ui.widgets.scrolling_column import ScrollingColumn


@pytest.fixture
def filled(data_dir: Path) -> DataFolder:
    """Give data of which much is to be told: no backup yet, and balances that run out."""
    with open_services(data_dir) as services:
        for number in range(5):
            sim = services.sims.add(f"SIM {number}", "beeline")
            for back, tenge in ((3, 300), (2, 200), (1, 100)):
                services.ledger.log(sim.id, Money.tenge(tenge), at=NOW - timedelta(days=back))
    return DataFolder(data_dir)


def test_a_start_reads_only_what_it_shows(filled: DataFolder) -> None:
    """Making a backup, topping up, reading replies and most kinds of facts come when they are asked for."""
    words = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication; "
        "from kzcompanion.ui.program import Program; "
        "from kzcompanion.files.paths import DataFolder; from kzcompanion.services.clock import SystemClock; "
        "program = Program(None, DataFolder(Path(sys.argv[1])), SystemClock(), 'en'); "
        "program.when_calm.append(QCoreApplication.quit); program.run(); "
        "late = ('services.backup_service', 'services.renewal_service', 'domain.reply_plain', "
        "'domain.reply_text', 'storage.backup_body', 'storage.pack_lists', 'storage.kzpack_file'); "
        "print([name for name in late if f'kzcompanion.{name}' in sys.modules]); "
        "print(program.window.pages.current_id(), sorted(program.window.banners))"
    )
    done = subprocess.run(
        [sys.executable, "-c", words, str(filled.root)], capture_output=True, text=True, check=True
    )
    read, shown = done.stdout.splitlines()
    assert read == "[]"
    assert shown == "tracker ['backup', 'clock', 'pending', 'reminders']"


def test_the_tracker_has_its_height_from_the_beginning(
    qtbot: Any, filled: DataFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However many messages come to stand over it, they take no height from it later."""
    heights: list[int] = []
    resized = ScrollingColumn.resizeEvent

    def noted(column: ScrollingColumn, event: QResizeEvent) -> None:
        heights.append(column.height())
        resized(column, event)

    monkeypatch.setattr(ScrollingColumn, "resizeEvent", noted)
    program = Program(None, filled, FixedClock(NOW), "en")
    window = program.start()
    try:
        qtbot.waitUntil(lambda: window.adopted and bool(heights))
        QApplication.processEvents()
        assert window.banners["backup"].isVisibleTo(window.notices) or window.notices.next.isVisible()
        assert set(heights) == {heights[0]}
    finally:
        window.close()
        program.end()
        window.deleteLater()
        QApplication.processEvents()
