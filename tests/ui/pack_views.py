"""The views of data packs, as the walk over every view shows them."""

from __future__ import annotations

import tempfile
from pathlib import Path

from pack_story import SAMPLE, fact_of, shipped_tree, written
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from kzcompanion.ui.dialogs.installed_packs_dialog import InstalledPacksDialog
from kzcompanion.ui.dialogs.pack_dialog import PackDialog
from kzcompanion.ui.main_window import MainWindow
from kzcompanion.ui.tables.pack_changes_table import PackChangesTable


def no_pack(window: MainWindow) -> QWidget:
    """Show the dialog before a file is named."""
    dialog = PackDialog(window.services, window, window)
    dialog.show()
    return dialog


def pack(window: MainWindow) -> QWidget:
    """Show what a pack would change, with a change read in full and a SIM that is touched."""
    tree = shipped_tree()
    fact_of(tree, "beeline", "prefixes")["value"] = ["705"]
    tree["plans"][0]["price_tenge"] = 4321
    dialog = PackDialog(window.services, window, window)
    dialog.show()
    with tempfile.TemporaryDirectory() as folder:
        dialog.open_file(written(Path(folder) / "new.kzpack", tree))
        table = dialog.findChild(PackChangesTable)
        for _ in range(2_000):
            if table.isVisible():
                break
            QTest.qWait(10)
        assert table.isVisible()
    table.selectRow(0)
    return dialog


def installed(window: MainWindow) -> QWidget:
    """Show the shipped data and a second country."""
    window.services.packs.apply(window.services.packs.inspect(SAMPLE))
    dialog = InstalledPacksDialog(window.services, window, window)
    dialog.show()
    return dialog
