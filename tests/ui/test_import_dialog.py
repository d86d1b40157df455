"""ui/dialogs/import_dialog: a table is looked through, its columns mapped, and brought in with one undo."""

from __future__ import annotations

import errno
from pathlib import Path
from time import perf_counter
from typing import Any

import pytest
from backup_stage import from_menu, note_of, shown
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QProgressBar, QPushButton, QWidget
from window_stage import enter, find, open_services, press, type_into, window_on

from kzcompanion.domain.errors import Cancelled, CannotWrite
from kzcompanion.domain.money import Money
from kzcompanion.files import disk_calls
from kzcompanion.services.events import LedgerChanged
from kzcompanion.ui.dialogs.import_dialog import ImportDialog


@pytest.fixture
def sim_id(data_dir: Path) -> str:
    """Give data with one SIM and no entry; its id."""
    with open_services(data_dir) as services:
        return services.sims.add("blue", "beeline").id


def counts(dialog: QWidget) -> str:
    """Return what would come in, empty while that is not known."""
    label = find(dialog, QLabel, "import_counts")
    return label.text() if label.isVisible() else ""


def choose(dialog: QWidget, box: str, text: str) -> None:
    """Choose an item as a user does."""
    combo = find(dialog, QComboBox, box)
    combo.setCurrentIndex(combo.findText(text))
    combo.activated.emit(combo.currentIndex())


def test_a_table_comes_in_with_one_undo(qtbot: Any, data_dir: Path, sim_id: str, tmp_path: Path) -> None:
    """File, preview with the rejected row, import: said in a toast, and one undo takes all of it back."""
    path = tmp_path / "mine.csv"
    path.write_text(
        "卡;日期;余额\nblue;2026-11-20;1 500\nblue;2026-11-21;1 400\nblue;gestern;9\n", "utf-8-sig"
    )
    with window_on(qtbot, data_dir) as window:

        def look(dialog: QDialog) -> None:
            assert isinstance(dialog, ImportDialog)
            assert not find(dialog, QPushButton, "import_do").isEnabled()
            enter(type_into(dialog, "import_file_path", str(path)))
            qtbot.waitUntil(lambda: "2 entries" in counts(dialog))
            rows = find(dialog, QWidget, "import_rows")
            assert any("Row 4" in label.text() for label in rows.findChildren(QLabel))
            assert not any(label.text().endswith("…") for label in rows.findChildren(QLabel))
            press(dialog, "import_do")
            qtbot.waitUntil(lambda: not dialog.isVisible())

        from_menu(window, "Import from CSV…", look)
        assert [e.balance for e in window.services.ledger.entries(sim_id)] == [Money(150000), Money(140000)]
        assert window.pages.current_id() == "tracker"
        window.undo()
        assert window.services.ledger.entries(sim_id) == []


def test_on_another_laptop_it_says_what_to_do_first(
    qtbot: Any, data_dir: Path, sim_id: str, tmp_path: Path
) -> None:
    """Rows of SIMs that are not there are told with the way on: add them, or restore a backup."""
    with window_on(qtbot, data_dir) as window:
        dialog = ImportDialog(window.services, window, window)
        qtbot.addWidget(dialog)
        dialog.show()
        for nickname, come, told in (("green", "import 0", True), ("blue", "import 1", False)):
            path = tmp_path / f"{nickname}.csv"
            path.write_text(f"sim,at,balance\n{nickname},2026-11-20,1500\nblue,gestern,9\n", "utf-8")
            enter(type_into(dialog, "import_file_path", str(path)))
            qtbot.waitUntil(lambda come=come: come in counts(dialog))
            rows = find(dialog, QWidget, "import_rejected")
            said = [label.text() for label in rows.findChildren(QLabel)]
            assert any("restore a backup" in text for text in said) is told
        dialog.reject()


def test_unknown_columns_are_mapped_by_hand(qtbot: Any, data_dir: Path, sim_id: str, tmp_path: Path) -> None:
    """A column nobody knows gets its meaning from a list, the SIM from another; a field is one column."""
    path = tmp_path / "mine.csv"
    path.write_text("date,left over,other\n2026-11-20,77,5\n", "utf-8")
    with window_on(qtbot, data_dir) as window:
        dialog = shown(qtbot, ImportDialog(window.services, window, window))
        enter(type_into(dialog, "import_file_path", str(path)))
        qtbot.waitUntil(lambda: "0 entries" in counts(dialog))
        assert find(dialog, QComboBox, "import_sim").isVisible()
        choose(dialog, "column_2", "Balance")
        qtbot.waitUntil(lambda: "1 entry" in counts(dialog))
        choose(dialog, "column_1", "Balance")
        assert find(dialog, QComboBox, "column_2").currentText() == "not used"
        qtbot.waitUntil(find(dialog, QPushButton, "import_do").isEnabled)
        press(dialog, "import_do")
        qtbot.waitUntil(lambda: not dialog.isVisible())
        assert [e.balance for e in window.services.ledger.entries(sim_id)] == [Money.tenge(77)]
        dialog.deleteLater()


def test_what_is_no_table_is_said_at_the_file(
    qtbot: Any, data_dir: Path, sim_id: str, tmp_path: Path
) -> None:
    """A picture and a file that is not there each get a sentence at the field, and nothing can come in."""
    picture = tmp_path / "card.csv"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n\0\0")
    with window_on(qtbot, data_dir) as window:
        dialog = shown(qtbot, ImportDialog(window.services, window, window))
        for path, words in ((picture, "not a whole CSV file"), (tmp_path / "no.csv", "no file")):
            enter(type_into(dialog, "import_file_path", str(path)))
            qtbot.waitUntil(lambda words=words: words in note_of(dialog, "import_file"))
            assert not find(dialog, QPushButton, "import_do").isEnabled()
        dialog.deleteLater()


def big_table(folder: Path, rows: int = 60_000) -> Path:
    """Write a table so long that it is not read in a moment."""
    path = folder / "big.csv"
    lines = (f"blue;2026-11-{1 + number % 20:02};{number}" for number in range(rows))
    path.write_text("sim;date;balance\n" + "\n".join(lines) + "\n", "utf-8")
    return path


def test_a_big_file_holds_up_no_window_and_cancel_stops_it(
    qtbot: Any, data_dir: Path, sim_id: str, tmp_path: Path
) -> None:
    """While it is read the window goes on; Cancel stops reading and planning, and nothing comes in."""
    path = big_table(tmp_path)
    with window_on(qtbot, data_dir) as window:
        dialog = shown(qtbot, ImportDialog(window.services, window, window))
        begun = perf_counter()
        enter(type_into(dialog, "import_file_path", str(path)))
        assert perf_counter() - begun < 0.2
        job = dialog._job
        assert job is not None
        ends: list[object] = []
        job.failed.connect(ends.append)
        job.done.connect(ends.append)
        press(dialog, "import_cancel")
        qtbot.waitUntil(lambda: bool(ends))
        assert isinstance(ends[0], Cancelled)
        assert dialog._job is None
        assert dialog.imported == 0
        assert not dialog.isVisible()
        dialog.deleteLater()


def test_another_file_is_looked_through_in_place_of_a_big_one(
    qtbot: Any, data_dir: Path, sim_id: str, tmp_path: Path
) -> None:
    """A file chosen while another is still read is the one that counts."""
    small = tmp_path / "small.csv"
    small.write_text("sim;date;balance\nblue;2026-11-20;1500\n", "utf-8")
    with window_on(qtbot, data_dir) as window:
        dialog = shown(qtbot, ImportDialog(window.services, window, window))
        enter(type_into(dialog, "import_file_path", str(big_table(tmp_path))))
        enter(type_into(dialog, "import_file_path", str(small)))
        qtbot.waitUntil(lambda: "1 entry" in counts(dialog), timeout=10_000)
        press(dialog, "import_do")
        qtbot.waitUntil(lambda: not dialog.isVisible())
        assert dialog.imported == 1
        dialog.deleteLater()


def test_cancel_takes_back_an_import_under_way(
    qtbot: Any, data_dir: Path, sim_id: str, tmp_path: Path
) -> None:
    """Cancel while entries come in leaves none of them, and the preview as it was; all views look anew."""
    heard: list[object] = []
    with window_on(qtbot, data_dir) as window:
        window.services.events.subscribe(LedgerChanged, heard.append)
        dialog = shown(qtbot, ImportDialog(window.services, window, window))
        enter(type_into(dialog, "import_file_path", str(big_table(tmp_path, 20_000))))
        qtbot.waitUntil(lambda: "20000 entries" in counts(dialog), timeout=20_000)
        press(dialog, "import_do")
        assert find(dialog, QProgressBar, "import_progress").isVisible()
        for name in ("import_do", "import_file_path", "column_1"):
            assert not find(dialog, QWidget, name).isEnabled()
        job = dialog._job
        assert job is not None
        with qtbot.waitSignal(job.failed) as ended:
            press(dialog, "import_cancel")
        assert isinstance(ended.args[0], Cancelled)
        assert dialog.isVisible()
        assert window.services.ledger.entries(sim_id) == []
        assert heard == [LedgerChanged(sim_id)]
        assert "20000 entries" in counts(dialog)
        assert find(dialog, QWidget, "column_1").isEnabled()
        press(dialog, "import_do")
        qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=20_000)
        assert dialog.imported == len(window.services.ledger.entries(sim_id)) == 20_000
        dialog.deleteLater()


def test_a_failed_save_is_said_and_the_preview_stays(
    qtbot: Any, data_dir: Path, sim_id: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk while entries come in is said in a sentence; nothing came in, and it can be tried again."""
    path = tmp_path / "mine.csv"
    path.write_text("sim;date;balance\nblue;2026-11-20;1500\n", "utf-8")
    told: list[object] = []
    with window_on(qtbot, data_dir) as window:
        monkeypatch.setattr(window, "show_error", told.append)
        dialog = shown(qtbot, ImportDialog(window.services, window, window))
        enter(type_into(dialog, "import_file_path", str(path)))
        qtbot.waitUntil(lambda: "1 entry" in counts(dialog))
        with monkeypatch.context() as patch:
            patch.setattr(disk_calls, "write_some", full)
            press(dialog, "import_do")
            qtbot.waitUntil(lambda: bool(told))
        assert isinstance(told[0], CannotWrite)
        assert window.services.ledger.entries(sim_id) == []
        press(dialog, "import_do")
        qtbot.waitUntil(lambda: not dialog.isVisible())
        assert dialog.imported == 1
        dialog.deleteLater()


def full(*_call: object) -> int:
    """Be a full disk."""
    raise OSError(errno.ENOSPC, "no room")


def test_a_column_changed_while_it_looks_through_is_looked_at_at_once(
    qtbot: Any, data_dir: Path, sim_id: str, tmp_path: Path
) -> None:
    """The columns stay under the cursor while rows are looked through; a change calls the last look off."""
    with window_on(qtbot, data_dir) as window:
        dialog = shown(qtbot, ImportDialog(window.services, window, window))
        hint = note_of(dialog, "import_file")
        enter(type_into(dialog, "import_file_path", str(big_table(tmp_path))))
        qtbot.waitUntil(lambda: bool(dialog.findChildren(QComboBox, "column_2")), timeout=10_000)
        qtbot.waitUntil(lambda: dialog._job is not None)
        first = dialog._job
        assert first is not None
        find(dialog, QComboBox, "column_2").setFocus()
        with qtbot.waitSignal(first.failed) as ended:
            choose(dialog, "column_2", "not used")
            assert find(dialog, QProgressBar, "import_progress").isVisible()
        assert isinstance(ended.args[0], Cancelled)
        qtbot.waitUntil(lambda: "0 entries" in counts(dialog), timeout=20_000)
        assert find(dialog, QComboBox, "column_2").hasFocus()
        assert note_of(dialog, "import_file") == hint
        press(dialog, "import_cancel")
        dialog.deleteLater()
