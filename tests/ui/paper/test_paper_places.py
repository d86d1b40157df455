"""Promises of the sheets where they cannot be written: a sentence that fits the place, and nothing lost."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from renew_stage import furnish, tab_of, walk_to
from window_stage import find, window_on

from kzcompanion.domain.preferences import LANGUAGES
from kzcompanion.domain.renewal import Step
from kzcompanion.ui import language
from kzcompanion.ui.renewal.pocket_dialog import PocketDialog
from kzcompanion.ui.vault_access import lost_dialog

PLACES = {
    "missing": "its folder is not there",
    "under a file": "is a file, not a folder",
    "a folder's name": "a folder has that name",
    "the system's": "its folder is not there, or takes no files",
    "write-protected": "write-protected",
}


def place(folder: Path, kind: str) -> Path:
    """Make a place that refuses a file, and return the name of a sheet in it."""
    if kind == "under a file":
        (folder / "notes.txt").write_text("mine")
        return folder / "notes.txt" / "sheet.pdf"
    if kind == "a folder's name":
        (folder / "sheet.pdf").mkdir()
        return folder / "sheet.pdf"
    if kind == "the system's":
        return Path("/proc/sheet.pdf")
    if kind == "write-protected":
        locked = folder / "locked"
        locked.mkdir(mode=0o500)
        return locked / "sheet.pdf" if os.geteuid() else Path("/sys/sheet.pdf")
    return folder / "nowhere" / "sheet.pdf"


@pytest.mark.skipif(sys.platform != "linux", reason="the places are Linux's")
@pytest.mark.parametrize("kind", PLACES)
def test_a_sheet_says_why_its_place_takes_none(
    qtbot: Any, data_dir: Path, tmp_path: Path, qapp: QApplication, kind: str
) -> None:
    """Pocket sheet and lost sheet name place and reason in every language, stay open, and write elsewhere."""
    furnish(data_dir)
    outside = tmp_path / "outside"
    outside.mkdir()
    bad, good = place(outside, kind), outside / "good.pdf"
    before = sorted(outside.rglob("*"))
    with window_on(qtbot, data_dir) as window:
        walk_to(window, Step.DO)
        for lang in LANGUAGES:
            language.set_language(qapp, lang)
            pocket = PocketDialog(tab_of(window).desk, window)
            pocket.show()
            assert not pocket.save(bad)
            lost = lost_dialog(window.services, window)
            lost.show()
            lost.out.write(bad)
            told = (find(pocket, QLabel, "pocket_fault"), find(lost, QLabel, "lost_dialog_said"))
            for label in told:
                assert label.isVisible()
                assert str(bad) in label.text()
                assert lang != "en" or PLACES[kind] in label.text()
            assert sorted(outside.rglob("*")) == before
            assert pocket.save(good)
            lost.out.write(good)
            assert good.read_bytes().startswith(b"%PDF")
            good.unlink()
            pocket.close()
            lost.close()
        assert tab_of(window).desk.draft.amount_text == "2000"
