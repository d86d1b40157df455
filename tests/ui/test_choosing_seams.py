"""Where guide, packs, corrections and own plans meet: links lead there, nothing of the user's is lost."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from pack_story import SAMPLE, fact_of, renamed, sample_tree, shipped_tree, written
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QTableView, QWidget
from test_pack_dialogs import opened
from window_stage import find, press, window_on

from kzcompanion.domain.own_plan import OwnPlan
from kzcompanion.domain.preferences import LANGUAGES
from kzcompanion.ui import guide_links
from kzcompanion.ui.choosing.choosing_sections import ASK, ChoosingSections
from kzcompanion.ui.dialogs.override_dialog import OverrideDialog
from kzcompanion.ui.tables.rows_table import RowsTable
from kzcompanion.ui.widgets.fact_sheet import FactSheet
from kzcompanion.ui.widgets.page_view import PageView


def shown(table: QTableView) -> str:
    """Return every cell of a table."""
    model = table.model()
    cells = (
        str(model.index(row, column).data())
        for row in range(model.rowCount())
        for column in range(model.columnCount())
    )
    return "\n".join(cells)


def test_ask_in_the_shop_leads_to_the_questions(qtbot: Any, data_dir: Path) -> None:
    """The guide's link opens the part Ask of the Operators tab, with every question."""
    with window_on(qtbot, data_dir) as window:
        window.go_to("guide", page="02-before-you-renew")
        view = next(one for one in window.findChildren(PageView) if one.isVisible())
        view.link_followed.emit("kzc:questions")
        assert find(window, QWidget, "operators_tab").isVisible()
        assert find(window, ChoosingSections, "choosing_sections").current() == ASK
        assert find(window, RowsTable, "ask_table").model().rowCount() > 10
    assert guide_links.goal("kzc:questions") == guide_links.Goal("operators", {"section": ASK})


def test_the_pack_dialog_names_the_corrections_it_touches(qtbot: Any, data_dir: Path, tmp_path: Path) -> None:
    """What the user says and what the pack says stand there; the box can be reached and scrolled by keys."""
    tree = shipped_tree()
    fact_of(tree, "beeline", "apn")["value"] = "newer.example"
    with window_on(qtbot, data_dir) as window:
        window.services.overrides.correct("beeline", "apn", "mine")
        dialog = opened(qtbot, window, written(tmp_path / "new.kzpack", tree))
        box = find(dialog, QWidget, "pack_own_box")
        assert box.isVisible()
        assert box.focusPolicy() & Qt.FocusPolicy.TabFocus
        text = find(dialog, QLabel, "pack_own").text()
        assert "mine" in text
        assert "newer.example" in text
        press(dialog, "pack_apply")
        window.go_to("operators", operator="beeline")
        assert "mine" in find(window, FactSheet, "operators_sheet").toPlainText()
        dialog = opened(qtbot, window, SAMPLE)
        assert not find(dialog, QWidget, "pack_own_box").isVisible()
        dialog.close()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_pack_dialog_fits_a_small_screen_with_everything_in_it(
    qtbot: Any, data_dir: Path, tmp_path: Path, lang: str
) -> None:
    """With SIMs and corrections that are touched and a row read in full it is at most 700 px high."""
    tree = renamed(shipped_tree(), "izi", "izy")
    for operator in ("beeline", "kcell", "activ", "tele2"):
        fact_of(tree, operator, "apn")["value"] = "newer.example"
    with window_on(qtbot, data_dir, lang=lang) as window:
        for operator in ("beeline", "kcell", "activ", "izi", "tele2"):
            window.services.sims.add(operator, operator)
            window.services.overrides.correct(operator, "apn", "mine.example")
        dialog = opened(qtbot, window, written(tmp_path / "new.kzpack", tree))
        find(dialog, QTableView, "pack_changes").selectRow(0)
        qtbot.wait(1)
        assert find(dialog, QLabel, "pack_own").text().count("mine.example") == 5
        assert dialog.minimumHeight() <= 700
        dialog.close()


def test_what_belongs_to_an_operator_that_is_gone_says_so(qtbot: Any, data_dir: Path, tmp_path: Path) -> None:
    """Own plans, coverage notes and corrections stay, and say that the operator is no longer in the data."""
    with window_on(qtbot, data_dir) as window:
        services = window.services
        services.own_plans.add("izi", OwnPlan(name="mine"))
        services.coverage.add("izi", "Saty", worked=True)
        services.overrides.correct("izi", "apn", "mine")
        contact = services.facts.home_emergency()[0].id
        services.overrides.correct("any", f"emergency.{contact}", "+7 700 000 0000")
        services.overrides.correct("any", "channel.terminal.payment.cash", "no")
        tree = renamed(shipped_tree(), "izi", "izy")
        tree["contacts"] = [one for one in tree["contacts"] if one["id"] != contact]
        (terminal,) = (one for one in tree["channels"] if one["kind"] == "terminal")
        terminal["payments"] = [one for one in terminal["payments"] if one["id"] != "cash"]
        services.packs.apply(services.packs.inspect(written(tmp_path / "new.kzpack", tree)))
        for section, table in (("plans", "plans_table"), ("phone", "coverage_table")):
            window.go_to("operators", section=section)
            assert "no longer in the data" in shown(find(window, RowsTable, table)), section
        window.go_to("operators", section="ask")
        press(window, "ask_which.own")
        own = find(window, RowsTable, "ask_table")
        assert own.model().rowCount() == 3
        assert "no longer in the data" in shown(own)
        for owner, key in (("izi", "apn"), ("any", f"emergency.{contact}")):
            dialog = OverrideDialog(services, owner, key, lang="en", parent=window)
            dialog.show()
            press(dialog, "override_back")
        assert [one.key for one in services.overrides.all()] == ["channel.terminal.payment.cash"]
        assert sample_tree()["head"]["country"]


def test_tab_goes_from_link_to_link_through_the_sheet_and_out(qtbot: Any, data_dir: Path) -> None:
    """By keyboard alone: each link of the sheet gets the focus, Enter follows it, Tab leaves at the end."""
    with window_on(qtbot, data_dir) as window:
        window.go_to("operators", operator="beeline")
        sheet = find(window, FactSheet, "operators_sheet")
        sheet.setFocus(Qt.FocusReason.TabFocusReason)
        seen: set[str] = set()
        QTest.keyClick(sheet, Qt.Key.Key_Tab)
        asked: list[str] = []
        sheet.address_chosen.connect(asked.append)
        sheet.correction_asked.disconnect()
        sheet.correction_asked.connect(asked.append)
        QTest.keyClick(sheet, Qt.Key.Key_Return)
        assert len(asked) == 1
        for _ in range(400):
            if not sheet.hasFocus():
                break
            seen.add(sheet.textCursor().charFormat().anchorHref())
            assert sheet.viewport().rect().intersects(sheet.cursorRect())
            QTest.keyClick(sheet, Qt.Key.Key_Tab)
        assert not sheet.hasFocus()
        assert "correct:apn" in seen
        assert len(seen) == len(set(re.findall(r'href="([^"]+)"', sheet.toHtml())))


def test_a_band_says_why_it_is_not_corrected(qtbot: Any, data_dir: Path) -> None:
    """The reason stands at the fact, with the place where the user's own findings go."""
    with window_on(qtbot, data_dir) as window:
        window.go_to("operators", operator="beeline")
        assert "not to be corrected" in find(window, FactSheet, "operators_sheet").toPlainText()
