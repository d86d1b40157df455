"""Photos of receipts in the window: added, pasted, dropped, looked at from the ledger, removed and undone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QColor, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QPushButton, QTableView
from vault_stage import PASSWORD
from window_stage import find, open_services, press, window_on

from kzcompanion.domain.ledger import Entry
from kzcompanion.domain.money import Money
from kzcompanion.services.vault_service import VaultState
from kzcompanion.ui.dialogs.entry_dialog import EntryDialog
from kzcompanion.ui.dialogs.receipt_dialog import ReceiptDialog
from kzcompanion.ui.main_window import MainWindow
from kzcompanion.ui.models.ledger_model import LedgerColumn
from kzcompanion.ui.widgets.receipt_row import ReceiptRow


@pytest.fixture
def window(qtbot: Any, data_dir: Path) -> Iterator[MainWindow]:
    """Show the tracker with one top-up; there is no vault yet."""
    with open_services(data_dir) as services:
        sim = services.sims.add("Travel card", "beeline")
        services.ledger.topup(sim.id, Money.tenge(2000))
    with window_on(qtbot, data_dir) as shown:
        shown.go_to("tracker")
        yield shown


@pytest.fixture
def slip(tmp_path: Path) -> Path:
    """Draw a receipt of some colour."""
    picture = QImage(300, 500, QImage.Format.Format_RGB32)
    picture.fill(QColor("khaki"))
    path = tmp_path / "slip.png"
    picture.save(str(path))
    return path


def the_entry(window: MainWindow) -> Entry:
    """Return the one top-up as it is now."""
    return window.services.ledger.entries(window.services.sims.list()[0].id)[0]


def opened(window: MainWindow) -> EntryDialog:
    """Show the form of the top-up."""
    dialog = EntryDialog(window.services, the_entry(window), window, window.bridge)
    dialog.show()
    return dialog


def settled(qtbot: Any, dialog: EntryDialog) -> None:
    """Wait until the picture is prepared."""
    row = find(dialog, ReceiptRow, "entry_receipt_row")
    qtbot.waitUntil(lambda: row._job is None)


def test_without_a_vault_it_is_refused_with_the_way_to_one(window: MainWindow, slip: Path) -> None:
    """There is no button to add a photo, but the reason and how to make a vault."""
    dialog = opened(window)
    assert "Vault tab" in find(dialog, QLabel, "entry_receipt_said").text()
    assert not find(dialog, QPushButton, "entry_receipt_add").isVisible()
    find(dialog, ReceiptRow, "entry_receipt_row").take_file(slip)
    assert the_entry(window).photo == ""


def test_a_locked_vault_is_opened_in_place(qtbot: Any, window: MainWindow) -> None:
    """The password is asked for in the form itself; then a photo can be added."""
    window.services.vault.create(PASSWORD)
    window.services.vault.lock()
    dialog = opened(window)
    assert not find(dialog, QPushButton, "entry_receipt_add").isVisible()
    find(dialog, QLineEdit, "entry_receipt_unlock_password").setText(PASSWORD)
    press(dialog, "entry_receipt_unlock_go")
    qtbot.waitUntil(lambda: window.services.vault.state() is VaultState.UNLOCKED)
    qtbot.waitUntil(lambda: find(dialog, QPushButton, "entry_receipt_add").isVisible())


def test_chosen_seen_in_the_ledger_and_undone(
    qtbot: Any, window: MainWindow, slip: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file is sealed at once; the ledger marks its row; removing and undoing moves the photo along."""
    window.services.vault.create(PASSWORD)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_rest: (str(slip), ""))
    dialog = opened(window)
    press(dialog, "entry_receipt_add")
    settled(qtbot, dialog)
    model = find(window, QTableView, "ledger_table").model()
    mark = model.index(0, LedgerColumn.KIND)
    assert the_entry(window).photo
    assert mark.data(Qt.ItemDataRole.DecorationRole) is not None
    press(dialog, "entry_receipt_remove")
    assert the_entry(window).photo == ""
    dialog.close()
    window.undo()
    assert the_entry(window).photo
    window.undo()
    assert the_entry(window).photo == ""


def test_pasted_and_dropped(qtbot: Any, window: MainWindow, slip: Path) -> None:
    """A picture in the clipboard and a dropped file are taken, and a clipboard without one is said to be."""
    window.services.vault.create(PASSWORD)
    dialog = opened(window)
    QGuiApplication.clipboard().setText("no picture")
    press(dialog, "entry_receipt_paste")
    assert "no picture" in find(dialog, QLabel, "entry_receipt_fault").text()
    QGuiApplication.clipboard().setImage(QImage(str(slip)))
    press(dialog, "entry_receipt_paste")
    settled(qtbot, dialog)
    first = the_entry(window).photo
    assert first
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(slip))])
    row = find(dialog, ReceiptRow, "entry_receipt_row")
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    row.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, left, none))
    settled(qtbot, dialog)
    assert the_entry(window).photo not in {"", first}


def test_what_is_no_picture_is_told_at_the_row(qtbot: Any, window: MainWindow, tmp_path: Path) -> None:
    """A wrong file keeps the entry as it was and says what is wrong."""
    window.services.vault.create(PASSWORD)
    dialog = opened(window)
    path = tmp_path / "slip.png"
    path.write_text("not a picture")
    find(dialog, ReceiptRow, "entry_receipt_row").take_file(path)
    settled(qtbot, dialog)
    assert len(find(dialog, QLabel, "entry_receipt_fault").text()) > 10
    assert the_entry(window).photo == ""


def test_one_click_in_the_ledger_shows_it(qtbot: Any, window: MainWindow, slip: Path) -> None:
    """A click on the mark, or Space, opens the photo; it closes with the vault."""
    window.services.vault.create(PASSWORD)
    dialog = opened(window)
    find(dialog, ReceiptRow, "entry_receipt_row").take_file(slip)
    settled(qtbot, dialog)
    dialog.close()
    table = find(window, QTableView, "ledger_table")
    seen: list[bool] = []

    def act() -> None:
        shown = QApplication.activeModalWidget()
        seen.append(isinstance(shown, ReceiptDialog) and shown.view.filled)
        window.services.vault.lock()
        if shown is not None and shown.isVisible():
            seen.append(False)
            shown.close()

    place = table.visualRect(table.model().index(0, LedgerColumn.KIND)).center()
    QTimer.singleShot(300, act)
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert seen == [True]
