"""The operators: table, search, pins, comparison, and the source of every fact, through visible widgets."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QTextBrowser
from window_stage import NOW, find, open_services, press, window_on

from kzcompanion.domain.provenance import NONE_FOUND, Confidence, Provenance
from kzcompanion.ui import letter_tile, provenance_text, tokens
from kzcompanion.ui.delegates.cell_paint import paint_mark
from kzcompanion.ui.fact_line import FactLine, operator_rows
from kzcompanion.ui.main_window import MainWindow
from kzcompanion.ui.models.comparison_model import LABEL_COLUMN, ComparisonModel
from kzcompanion.ui.models.operators_model import (
    LINES_ROLE,
    OPERATOR_ROLE,
    Column,
    OperatorsModel,
    OperatorsProxy,
)
from kzcompanion.ui.tables.comparison_table import ComparisonTable
from kzcompanion.ui.tables.operator_table import OperatorTable
from kzcompanion.ui.widgets.empty_state import EmptyState

TODAY = date(2026, 11, 22)


@contextmanager
def operators_on(qtbot: object, folder: Path, lang: str = "en") -> Iterator[MainWindow]:
    """Show the window with its Operators tab in front."""
    with window_on(qtbot, folder, lang=lang) as window:
        window.go_to("operators")
        yield window


def brands(table: OperatorTable) -> list[str]:
    """Read the first column from top to bottom."""
    return [table.model().index(row, 0).data() for row in range(table.model().rowCount())]


def seek(qtbot: object, window: MainWindow, words: str, rows: int) -> None:
    """Type into the search box and wait until so many operators are left."""
    table = find(window, OperatorTable, "operators_table")
    find(window, QLineEdit, "operators_search").setText(words)
    qtbot.waitUntil(lambda: table.model().rowCount() == rows)  # type: ignore[attr-defined]


def pin(window: MainWindow, *operator_ids: str) -> None:
    """Pin operators as the space bar does."""
    table = find(window, OperatorTable, "operators_table")
    table.setFocus()
    for operator_id in operator_ids:
        assert table.choose(operator_id)
        QTest.keyClick(table, Qt.Key.Key_Space)


def told(window: MainWindow) -> str:
    """Read the line under the table."""
    return find(window, QLabel, "operators_provenance").text()


def test_all_six_brands_stand_in_one_table(qtbot: object, data_dir: Path) -> None:
    """Brand and company, prefixes, networks and codes of each operator are on the first screen."""
    with operators_on(qtbot, data_dir) as window:
        table = find(window, OperatorTable, "operators_table")
        assert brands(table) == ["Beeline", "izi", "Kcell", "activ", "Tele2", "Altel"]
        spoken = table.model().index(0, Column.BRAND).data(Qt.ItemDataRole.AccessibleTextRole)
        assert "KaR-Tel" in spoken


def test_a_click_on_a_heading_sorts(qtbot: object, data_dir: Path) -> None:
    """The table sorts by any column, in either order."""
    with operators_on(qtbot, data_dir) as window:
        table = find(window, OperatorTable, "operators_table")
        header = table.horizontalHeader()
        for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
            place = QPoint(header.sectionViewportPosition(Column.PREFIXES) + 20, header.height() // 2)
            QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
            assert header.sortIndicatorOrder() == order
            shown = [table.model().index(row, Column.PREFIXES).data() for row in range(6)]
            assert shown == sorted(shown, reverse=order == Qt.SortOrder.DescendingOrder)


@pytest.mark.parametrize("words", ["internet.beeline", "BEELINE internet.", "vpn.kaz beeline"])
def test_the_search_looks_into_every_fact(qtbot: object, data_dir: Path, words: str) -> None:
    """Words are found wherever they stand, whatever their case; every word must be there."""
    with operators_on(qtbot, data_dir) as window:
        if words.startswith("vpn"):
            seek(qtbot, window, words, 0)
            assert find(window, EmptyState, "operators_empty").isVisible()
            press(window, "operators_empty.button")
            seek(qtbot, window, "", 6)
        else:
            seek(qtbot, window, words, 1)
            assert brands(find(window, OperatorTable, "operators_table")) == ["Beeline"]


def test_the_search_speaks_the_readers_language(qtbot: object, data_dir: Path) -> None:
    """Chinese words find facts told in Chinese, and the sheet goes to the fact that holds them."""
    with operators_on(qtbot, data_dir, "zh_CN") as window:
        seek(qtbot, window, "携号", 6)
        sheet = find(window, QTextBrowser, "operators_sheet")
        assert "携号" in sheet.toPlainText()


def test_what_is_not_known_is_not_found(qtbot: object, data_dir: Path) -> None:
    """Whoever looks for 5G sees the operators of which a source tells it, not those where it is unknown."""
    with operators_on(qtbot, data_dir) as window:
        seek(qtbot, window, "5G bands", 4)
        assert "Beeline" not in brands(find(window, OperatorTable, "operators_table"))


def test_up_to_four_are_pinned_kept_and_on_top(qtbot: object, data_dir: Path) -> None:
    """Pins move up, outlast a restart, and a fifth is refused with a word."""
    with operators_on(qtbot, data_dir) as window:
        pin(window, "altel", "kcell", "izi", "tele2")
        table = find(window, OperatorTable, "operators_table")
        assert brands(table) == ["izi", "Kcell", "Tele2", "Altel", "Beeline", "activ"]
        assert "pinned" in table.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        pin(window, "beeline")
        assert window.services.preferences.current().pinned_operators == ("altel", "kcell", "izi", "tele2")
        table.sortByColumn(Column.BRAND, Qt.SortOrder.DescendingOrder)
        assert set(brands(table)[:4]) == {"izi", "Kcell", "Tele2", "Altel"}
    with operators_on(qtbot, data_dir) as window:
        assert brands(find(window, OperatorTable, "operators_table"))[0] == "izi"
        pin(window, "izi")
        assert "izi" not in window.services.preferences.current().pinned_operators


def test_the_button_pins_the_operator_of_the_sheet(qtbot: object, data_dir: Path) -> None:
    """The sheet's pin names what it will do, before and after."""
    with operators_on(qtbot, data_dir) as window:
        find(window, OperatorTable, "operators_table").choose("tele2")
        button = find(window, QAbstractButton, "operators_pin")
        assert button.accessibleName() == "Pin Tele2"
        press(window, "operators_pin")
        assert button.accessibleName() == "Unpin Tele2"


def test_pinned_operators_are_compared_fact_by_fact(qtbot: object, data_dir: Path) -> None:
    """Side by side: a column for each, a row per fact, and only the differences when asked."""
    with operators_on(qtbot, data_dir) as window:
        press(window, "operators_compare")
        assert find(window, EmptyState, "operators_unpinned").isVisible()
        press(window, "operators_unpinned.button")
        pin(window, "beeline", "kcell")
        press(window, "operators_compare")
        table = find(window, ComparisonTable, "operators_side_by_side")
        assert table.isVisible()
        model = table.model()
        assert [model.headerData(column, Qt.Orientation.Horizontal) for column in (1, 2)] == [
            "Beeline",
            "Kcell",
        ]
        rows = model.rowCount()
        press(window, "operators_differences")
        assert 0 < model.rowCount() < rows
        for row in range(model.rowCount()):
            assert model.index(row, 1).data() != model.index(row, 2).data()
        find(window, QLineEdit, "operators_search").setText("apn")
        qtbot.waitUntil(lambda: model.rowCount() == 1)  # type: ignore[attr-defined]
        assert model.index(0, 1).data() == "internet.beeline.kz"
        find(window, QLineEdit, "operators_search").setText("nowhere to be found")
        qtbot.waitUntil(lambda: model.rowCount() == 0)  # type: ignore[attr-defined]
        press(window, "operators_same.button")
        assert model.rowCount() == rows


def test_no_text_of_the_comparison_is_cut(qtbot: object, data_dir: Path) -> None:
    """Every row is as high as its longest fact needs at the present width."""
    with operators_on(qtbot, data_dir, "ru") as window:
        window.resize(1024, 700)
        pin(window, "beeline", "kcell", "tele2", "izi")
        press(window, "operators_compare")
        table = find(window, ComparisonTable, "operators_side_by_side")
        for row in range(table.model().rowCount()):
            for column in range(table.model().columnCount()):
                index = table.model().index(row, column)
                assert table.rowHeight(row) >= table.delegate.height(index, table.columnWidth(column))
        assert table.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("width", [900, 1024, 1280, 1600])
@pytest.mark.parametrize("lang", ["en", "zh_CN", "ru", "kk"])
def test_the_table_fits_its_window(qtbot: object, data_dir: Path, lang: str, width: int) -> None:
    """No sideways scrolling at any width in any language; the brands stay readable."""
    with operators_on(qtbot, data_dir, lang) as window:
        window.resize(width, 700)
        table = find(window, OperatorTable, "operators_table")
        qtbot.waitUntil(lambda: table.horizontalScrollBar().maximum() == 0)  # type: ignore[attr-defined]
        assert sum(table.columnWidth(column) for column in Column) <= table.viewport().width()
        assert table.columnWidth(Column.BRAND) >= 130
        assert not table.isColumnHidden(Column.BALANCE_CODE)


def test_focus_and_pointer_tell_the_source_of_a_fact(qtbot: object, data_dir: Path) -> None:
    """The line under the table tells value, source, date and certainty of the cell at hand."""
    with operators_on(qtbot, data_dir) as window:
        table = find(window, OperatorTable, "operators_table")
        table.setFocus()
        table.setCurrentIndex(table.model().index(0, Column.PREFIXES))
        text = told(window)
        for part in ("705, 771, 776, 777", "github.com", "22 October 2024", "over half a year old", "firm"):
            assert part in text
        table.entered.emit(table.model().index(0, Column.NETWORKS))
        text = told(window)
        for part in ("2G bands: GSM 900 / 1800", "4G bands", "24 February 2026", "5G bands: not known — ask"):
            assert part in text
        table.setCurrentIndex(table.model().index(0, Column.AGE))
        assert "not known" in told(window)


def test_the_comparison_tells_sources_too(qtbot: object, data_dir: Path) -> None:
    """Side by side nothing is said without its source, either."""
    with operators_on(qtbot, data_dir) as window:
        pin(window, "beeline", "kcell")
        press(window, "operators_compare")
        table = find(window, ComparisonTable, "operators_side_by_side")
        table.setFocus()
        table.setCurrentIndex(table.model().index(1, 1))
        assert "github.com" in told(window)
        table.setCurrentIndex(table.model().index(1, LABEL_COLUMN))
        assert "Gathered" in told(window)
        table.setCurrentIndex(table.model().index(1, 2))
        QTest.keyClick(table, Qt.Key.Key_Space)
        assert table.model().columnCount() == 2


def assert_told(index: QModelIndex, line: FactLine) -> None:
    """Hold a cell's spoken text to the fact behind it."""
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert line.label in spoken
    assert (line.text or provenance_text.not_known()) in spoken
    assert provenance_text.source_word(line.provenance) in spoken
    assert provenance_text.checked_word(line.provenance) in spoken
    if line.provenance.source != NONE_FOUND:
        assert provenance_text.confidence_word(line.provenance.confidence) in spoken


@pytest.mark.parametrize("lang", ["en", "zh_CN", "ru", "kk"])
def test_no_fact_is_on_the_screen_without_its_source(qtbot: object, data_dir: Path, lang: str) -> None:
    """A walk over both tables: every cell with a fact speaks its value, source, date and certainty."""
    counted = 0
    with operators_on(qtbot, data_dir, lang) as window:
        pin(window, "beeline", "activ", "tele2", "altel")
        press(window, "operators_compare")
        for model in (
            find(window, OperatorTable, "operators_table").model(),
            find(window, ComparisonTable, "operators_side_by_side").model(),
        ):
            for row in range(model.rowCount()):
                for column in range(model.columnCount()):
                    index = model.index(row, column)
                    for line in index.data(LINES_ROLE) or ():
                        assert_told(index, line)
                        counted += 1
        sheet = find(window, QTextBrowser, "operators_sheet")
        for line in operator_rows(window.services.facts, lang)[0].lines:
            if (
                find(window, OperatorTable, "operators_table").currentIndex().data(OPERATOR_ROLE).id
                == "beeline"
            ):
                assert provenance_text.source_word(line.provenance) in sheet.toPlainText()
    assert counted > 200


def test_marks_differ_in_shape_not_only_in_colour(qtbot: object) -> None:
    """Doubtful, undated, old and unknown facts each have a mark of their own; a firm young one has none."""
    firm = Provenance(source="https://a.kz", checked_on="2026-11-20", confidence=Confidence.HIGH)
    kinds = {
        "firm": (firm, "1"),
        "old": (Provenance(source="https://a.kz", checked_on="2024-01-01", confidence=Confidence.HIGH), "1"),
        "undated": (Provenance(source="https://a.kz", checked_on="undated", confidence=Confidence.HIGH), "1"),
        "doubtful": (
            Provenance(source="https://a.kz", checked_on="2026-11-20", confidence=Confidence.LOW),
            "1",
        ),
        "unknown": (Provenance(source=NONE_FOUND, checked_on="2026-11-20", confidence=Confidence.LOW), None),
    }
    shapes = {name: _shape(FactLine("k", "l", text, source)) for name, (source, text) in kinds.items()}
    assert not any(shapes.pop("firm"))
    assert all(any(shape) for shape in shapes.values())
    assert len(set(shapes.values())) == len(shapes)


def _shape(line: FactLine) -> tuple[bool, ...]:
    """Draw a mark and forget its colour."""
    picture = QImage(20, 20, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_mark(painter, QRect(3, 0, 14, 20), line, TODAY)
    painter.end()
    return tuple(picture.pixelColor(x, y).alpha() > 128 for x in range(20) for y in range(20))


def test_an_address_in_the_sheet_is_copied_never_opened(qtbot: object, data_dir: Path) -> None:
    """No connection is opened: the source goes to the clipboard."""
    with operators_on(qtbot, data_dir) as window:
        sheet = find(window, QTextBrowser, "operators_sheet")
        sheet.setFocus()
        QTest.keyClick(sheet, Qt.Key.Key_Tab)
        QTest.keyClick(sheet, Qt.Key.Key_Return)
        assert QApplication.clipboard().text().startswith("https://")


def test_ctrl_c_copies_the_cell(qtbot: object, data_dir: Path) -> None:
    """A code is taken along with Ctrl+C."""
    with operators_on(qtbot, data_dir) as window:
        table = find(window, OperatorTable, "operators_table")
        table.choose("kcell")
        table.setCurrentIndex(table.model().index(table.currentIndex().row(), Column.BALANCE_CODE))
        table.setFocus()
        QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        assert QApplication.clipboard().text() == "*111*3#"


def test_another_tab_can_point_at_an_operator(qtbot: object, data_dir: Path) -> None:
    """The palette opens an operator, or looks for a word, whatever was shown before."""
    with operators_on(qtbot, data_dir) as window:
        table = find(window, OperatorTable, "operators_table")
        window.go_to("operators", operator="altel")
        assert table.currentIndex().data(OPERATOR_ROLE).id == "altel"
        window.go_to("operators", search="internet.beeline")
        assert brands(table) == ["Beeline"]
        window.go_to("operators", operator="altel")
        assert len(brands(table)) == 6
        assert table.currentIndex().data(OPERATOR_ROLE).id == "altel"


def test_pins_work_where_nothing_can_be_written(qtbot: object, data_dir: Path) -> None:
    """A read-only window still compares; the pins last until its end."""
    with open_services(data_dir) as holder, window_on(qtbot, data_dir, read_only=True) as window:
        assert holder.folder == window.services.folder
        window.go_to("operators")
        pin(window, "kcell", "izi")
        press(window, "operators_compare")
        assert find(window, ComparisonTable, "operators_side_by_side").model().columnCount() == 3


@pytest.mark.parametrize("name", sorted(letter_tile.COLOURS))
def test_white_letters_are_readable_on_every_tile(name: str) -> None:
    """White on each ground reaches 4.5 : 1."""
    assert tokens.contrast("#FFFFFF", letter_tile.COLOURS[name]) >= 4.5


def test_the_models_keep_qts_rules(qtmodeltester: object, data_dir: Path) -> None:
    """Views can trust both models and the proxy, pinned, sorted and searched."""
    with open_services(data_dir) as services:
        rows = operator_rows(services.facts, "en")
        model, comparison = OperatorsModel(), ComparisonModel()
        proxy = OperatorsProxy(model)
        for shown in (model, proxy, comparison):
            qtmodeltester.check(shown)  # type: ignore[attr-defined]
        model.show_rows(rows, ("izi",), TODAY)
        model.show_pinned(("kcell",))
        proxy.sort(Column.APN, Qt.SortOrder.DescendingOrder)
        proxy.search("kz")
        comparison.show_rows(rows[:4], TODAY, differences_only=True)
        for shown in (model, proxy, comparison):
            qtmodeltester.check(shown)  # type: ignore[attr-defined]
    assert model.data(QModelIndex()) is None
    assert model.headerData(99, Qt.Orientation.Horizontal) is None
    assert NOW.year == TODAY.year
