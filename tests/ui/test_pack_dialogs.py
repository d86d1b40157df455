"""ui/dialogs/pack_dialog, installed_packs_dialog, pack_desk: a pack is shown, applied, dropped, undone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from backup_stage import from_menu
from pack_story import NEXT, SAMPLE, sample_tree, shipped_tree, written
from pack_views import pack as pack_view
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLabel, QLineEdit, QPushButton
from renew_stage import choose_sim, tick
from test_renew_new_data import said
from window_stage import find, open_services, press, type_into, window_on

from kzcompanion.ui import pack_desk
from kzcompanion.ui.dialogs.installed_packs_dialog import InstalledPacksDialog
from kzcompanion.ui.dialogs.pack_dialog import PackDialog
from kzcompanion.ui.dialogs.sim_dialog import SimDialog
from kzcompanion.ui.main_window import MainWindow
from kzcompanion.ui.tables.operator_table import OperatorTable
from kzcompanion.ui.tables.pack_changes_table import PackChangesTable
from kzcompanion.ui.widgets.field import Field


def looked(qtbot: Any, dialog: PackDialog, path: Path) -> PackDialog:
    """Open a file in the dialog and wait until it is looked through."""
    dialog.open_file(path)
    qtbot.waitUntil(lambda: dialog._job is None)
    return dialog


def opened(qtbot: Any, window: MainWindow, path: Path) -> PackDialog:
    """Show the dialog with a pack."""
    dialog = PackDialog(window.services, window, window)
    qtbot.addWidget(dialog)
    dialog.show()
    return looked(qtbot, dialog, path)


def brands(window: MainWindow) -> list[str]:
    """Return the brands in the operators table, from the top."""
    window.go_to("operators")
    model = find(window, OperatorTable, "operators_table").model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_a_pack_is_shown_applied_and_undone(qtbot: Any, data_dir: Path) -> None:
    """From the menu: head, signature and changes stand there; Apply redraws the tabs, Undo takes it back."""
    with window_on(qtbot, data_dir) as window:
        before = brands(window)

        def look(dialog: QDialog) -> None:
            assert isinstance(dialog, PackDialog)
            looked(qtbot, dialog, SAMPLE)
            assert "Sampleland" in find(dialog, QLabel, "pack_name").text()
            assert find(dialog, QLabel, "pack_signature").text() == "Not signed."
            assert find(dialog, PackChangesTable, "pack_changes").model().rowCount() > 15
            press(dialog, "pack_apply")

        from_menu(window, "Open a data pack…", look)
        after = brands(window)
        assert len(after) == len(before) + 2
        assert "Reedcom" in after[-2]
        window.deeds.undo()
        assert brands(window) == before


def test_changes_are_filtered_and_read_in_full(qtbot: Any, data_dir: Path) -> None:
    """Words in any column narrow the list; the row under the cursor stands below with its source."""
    with open_services(data_dir) as services:
        services.sims.add("blue", "beeline")
    with window_on(qtbot, data_dir) as window:
        dialog = pack_view(window)
        table = find(dialog, PackChangesTable, "pack_changes")
        assert table.model().rowCount() == 2
        assert "blue" in find(dialog, QLabel, "pack_affected").text()
        assert "705" in find(dialog, QLabel, "pack_chosen").text()
        assert "https://" in find(dialog, QLabel, "pack_chosen").text()
        type_into(dialog, "pack_filter", "4321")
        qtbot.waitUntil(lambda: table.model().rowCount() == 1)
        type_into(dialog, "pack_filter", "nowhere")
        qtbot.waitUntil(lambda: not table.isVisible())
        assert not find(dialog, QLabel, "pack_chosen").isVisible()
        dialog.close()


def test_a_broken_an_old_and_a_known_pack_cannot_be_applied(
    qtbot: Any, data_dir: Path, tmp_path: Path
) -> None:
    """The reason stands at the file or beneath the head, and Apply stays off."""
    tree = sample_tree()
    tree["operators"][1]["facts"][0]["value"] = 7
    broken = written(tmp_path / "broken.kzpack", tree)
    old = written(tmp_path / "old.kzpack", shipped_tree("2001.1.1"))
    same = written(tmp_path / "same.kzpack", shipped_tree("2026.11.22"))
    with window_on(qtbot, data_dir) as window:
        dialog = opened(qtbot, window, broken)
        assert "$.operators[1].facts[0].value" in " ".join(find(dialog, Field, "pack_file.field").texts())
        for path, words in ((old, "older than installed"), (same, "already installed")):
            looked(qtbot, dialog, path)
            assert words in find(dialog, QLabel, "pack_standing").text()
            assert not find(dialog, QPushButton, "pack_apply").isEnabled()
        dialog.close()


def test_a_file_that_changes_before_apply_is_refused(
    qtbot: Any, data_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was shown is what is applied: else it is told, and the file is looked through anew."""
    path = written(tmp_path / "a.kzpack", shipped_tree())
    with window_on(qtbot, data_dir) as window:
        told: list[str] = []
        monkeypatch.setattr(window, "show_error", lambda error: told.append(error.facts["reason"]))
        dialog = opened(qtbot, window, path)
        written(path, shipped_tree("2031.1.9"))
        press(dialog, "pack_apply")
        assert told == ["changed"]
        qtbot.waitUntil(lambda: dialog._job is None)
        assert "2031.1.9" in find(dialog, QLabel, "pack_name").text()
        dialog.close()


def test_installed_data_are_listed_with_a_way_back(qtbot: Any, data_dir: Path, tmp_path: Path) -> None:
    """Roll back to shipped data, stop using a country, open another file from there."""
    with window_on(qtbot, data_dir) as window:
        packs = window.services.packs
        for path in (written(tmp_path / "a.kzpack", shipped_tree()), SAMPLE):
            packs.apply(packs.inspect(path))
        dialog = InstalledPacksDialog(window.services, window, window)
        qtbot.addWidget(dialog)
        dialog.show()
        press(dialog, "packs_use_shipped")
        assert window.services.facts.country().pack_version != NEXT
        press(dialog, "packs_out_xs-2026.11.29")
        assert len(window.services.facts.countries()) == 1
        press(dialog, f"packs_use_kz-{NEXT}")
        assert window.services.facts.country().pack_version == NEXT
        dialog.close()

        def ask(listed: QDialog) -> None:
            QTimer.singleShot(0, lambda: QApplication.activeModalWidget().reject())
            press(listed, "packs_open")

        from_menu(window, "Installed data…", ask)


def drop(window: MainWindow, *urls: QUrl) -> bool:
    """Drag files over the window and drop them; say whether the window would take them."""
    mime = QMimeData()
    mime.setUrls(list(urls))
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, mime, buttons, keys)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    if enter.isAccepted():
        fall = QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, buttons, keys)
        QApplication.sendEvent(window, fall)
    return enter.isAccepted()


def test_a_pack_dropped_on_the_window_is_opened(qtbot: Any, data_dir: Path, tmp_path: Path) -> None:
    """One .kzpack file is taken; other files, several, and addresses are not."""
    with window_on(qtbot, data_dir) as window:
        seen: list[str] = []

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, PackDialog)
            qtbot.waitUntil(lambda: dialog._job is None)
            seen.append(find(dialog, QLabel, "pack_name").text())
            dialog.reject()

        QTimer.singleShot(0, look)
        pack = QUrl.fromLocalFile(str(SAMPLE))
        assert drop(window, pack)
        assert "Sampleland" in seen[0]
        other = QUrl.fromLocalFile(str(tmp_path / "a.csv"))
        for urls in ((other,), (pack, pack), (QUrl("https://x.kz/a.kzpack"),), ()):
            assert not drop(window, *urls)


def test_a_damaged_pack_is_told_at_the_start(qtbot: Any, data_dir: Path) -> None:
    """The banner names the file and what to do; the shipped data are shown."""
    with open_services(data_dir) as services:
        services.packs.apply(services.packs.inspect(SAMPLE))
        (data_dir / "packs" / "xs-2026.11.29.kzpack").unlink()
    with window_on(qtbot, data_dir) as window:
        pack_desk.add_pack_news(window)
        texts = [label.text() for label in window.banners["pack_news"].findChildren(QLabel)]
        assert any("xs-2026.11.29.kzpack" in text for text in texts)
        assert len(brands(window)) == 6


def test_the_second_country_is_walked_without_a_line_of_code(qtbot: Any, data_dir: Path) -> None:
    """SIM dialog, wizard and number advice take operators, channels and number form from the pack."""
    with open_services(data_dir) as services:
        services.packs.apply(services.packs.inspect(SAMPLE))
    with window_on(qtbot, data_dir) as window:
        dialog = SimDialog(window.services, None, window)
        qtbot.addWidget(dialog)
        dialog.show()
        type_into(dialog, "sim_nickname", "crane")
        combo = find(dialog, QComboBox, "sim_operator")
        combo.setCurrentIndex(combo.findData("xs_reed"))
        press(dialog, "sim_save")
        window.go_to("renew")
        press(window, "renew_start")
        choose_sim(window, "crane")
        press(window, "renew_next")
        operator = find(window, QComboBox, "renew_operator")
        operator.setCurrentIndex(operator.findData("xs_reed"))
        tick(window, "renew_operator_confirmed")
        number = find(window, QLineEdit, "renew_typed_number")
        assert "+999" in number.placeholderText()
        type_into(window, "renew_typed_number", "99 123 456")
        assert "No such number is known" in number.accessibleDescription()
        type_into(window, "renew_typed_number", "31 123 456")
        assert "No such number" not in number.accessibleDescription()
        number.clear()
        press(window, "renew_next")
        type_into(window, "renew_amount", "2000")
        press(window, "renew_next")
        press(window, "renew_channel_shop")
        assert "Kiosk with a bell" in said(window, "renew_channel_shop")
        press(window, "renew_next")
        assert "Say the operator: Reedcom" in said(window, "renew_checklist")
