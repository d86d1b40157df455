"""Facts corrected and asked for through visible widgets: marked, undone, printed, shown to the clerk."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import facts_views
import pytest
from facts_views import CODE
from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLabel, QLineEdit, QWidget
from window_stage import find, press, type_into, window_on

from kzcompanion.domain.channel_ranking import RankedChannel
from kzcompanion.domain.override import ANY_OWNER
from kzcompanion.ui.choosing import comparison_sheet, question_sheet
from kzcompanion.ui.choosing.ask_view import AskView
from kzcompanion.ui.dialogs.override_dialog import OverrideDialog
from kzcompanion.ui.dialogs.sheet_dialog import SheetDialog
from kzcompanion.ui.fact_line import operator_rows
from kzcompanion.ui.main_window import MainWindow
from kzcompanion.ui.models.comparison_model import ComparisonModel
from kzcompanion.ui.paper import sheet as paper
from kzcompanion.ui.renewal.channel_details import ChannelDetails
from kzcompanion.ui.renewal.clerk_card import ClerkCard
from kzcompanion.ui.tables.operator_table import OperatorTable
from kzcompanion.ui.tables.rows_table import RowsTable
from kzcompanion.ui.widgets.fact_sheet import FactSheet

DAY = date(2026, 11, 22)


def dialog_on(window: MainWindow, owner: str, key: str) -> OverrideDialog:
    """Show the form of a fact."""
    dialog = OverrideDialog(window.services, owner, key, lang=window.language(), parent=window)
    dialog.show()
    return dialog


def when_opened(deed: Callable[[QDialog], object]) -> None:
    """Do something in the dialog that opens next, whenever it has opened."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            deed(dialog)
            if dialog.isVisible():
                dialog.reject()
        else:
            QTimer.singleShot(10, look)

    QTimer.singleShot(0, look)


def answer_with(text: str) -> Callable[[QDialog], None]:
    """Return the deed of typing a value and keeping it."""

    def deed(dialog: QDialog) -> None:
        type_into(dialog, "override_value", text)
        press(dialog, "override_save")

    return deed


def sheet_text(window: MainWindow) -> str:
    """Read the facts at the right."""
    return find(window, FactSheet, "operators_sheet").toPlainText()


def under(dialog: QWidget, field: str) -> str:
    """Read what stands under a field."""
    edit = dialog.findChild(QLineEdit, field)
    assert edit is not None
    return " ".join(label.text() for label in edit.parentWidget().findChildren(QLabel))


def test_a_fact_is_corrected_from_the_table_by_key_and_marked(qtbot: object, data_dir: Path) -> None:
    """F2 on a cell opens the form; the value is marked as the user's, beside the data's; Undo ends it."""
    with window_on(qtbot, data_dir) as window:
        window.go_to("operators", operator="kcell")
        table = find(window, OperatorTable, "operators_table")
        table.setCurrentIndex(table.currentIndex().siblingAtColumn(3))
        assert table.currentIndex().data() == "*111*3#"
        table.setFocus()
        when_opened(answer_with(CODE))
        QTest.keyClick(table, Qt.Key.Key_F2)
        assert table.currentIndex().data() == CODE
        told = find(window, QLabel, "operators_provenance").text()
        assert "seen by you" in told
        assert "The data say: *111*3#" in told
        shown = sheet_text(window)
        assert CODE in shown
        assert "The data say: *111*3#" in shown
        window.services.undo.undo()
        assert table.currentIndex().data() == "*111*3#"
        assert CODE not in sheet_text(window)


def test_an_unknown_fact_leads_to_its_question(qtbot: object, data_dir: Path) -> None:
    """Pressing `not known — ask` shows that operator's questions with the cursor on the right one."""
    with window_on(qtbot, data_dir) as window:
        window.go_to("operators", operator="izi")
        find(window, FactSheet, "operators_sheet").anchorClicked.emit(QUrl("ask:topup_time"))
        assert find(window, RowsTable, "ask_table").current_id() == "izi/topup_time"
        when_opened(answer_with("in ten minutes"))
        press(window, "ask_answer")
        fact = window.services.facts.fact("izi", "topup_time")
        assert fact is not None
        assert fact.value == "in ten minutes"
        model = find(window, RowsTable, "ask_table").model()
        ids = {model.index(row, 0).data(Qt.ItemDataRole.UserRole) for row in range(model.rowCount())}
        assert "izi/topup_time" not in ids
        assert "izi/balance_code" in ids


def test_the_links_of_the_sheet_open_form_and_questions(qtbot: object, data_dir: Path) -> None:
    """`correct` opens the form of that fact; the button shows all questions of the operator."""
    with window_on(qtbot, data_dir) as window:
        window.go_to("operators", operator="beeline")
        seen: list[str] = []
        when_opened(lambda dialog: seen.append(find(dialog, QComboBox, "override_fact").currentData()))
        find(window, FactSheet, "operators_sheet").anchorClicked.emit(QUrl("correct:apn"))
        assert seen == ["apn"]
        press(window, "operators_ask")
        assert find(window, RowsTable, "ask_table").current_id().startswith("beeline/")


def test_faults_stand_at_their_fields_and_nothing_typed_is_lost(qtbot: object, data_dir: Path) -> None:
    """A code of letters, a day to come, ten thousand characters: each gets its sentence, the text stays."""
    with window_on(qtbot, data_dir) as window:
        dialog = dialog_on(window, "kcell", "balance_code")
        for text, told in (
            ("star one", "only digits"),
            ("", "required"),
            ("9" * 10_000, "too long"),
        ):
            find(dialog, QLineEdit, "override_value").setText(text)
            press(dialog, "override_save")
            assert dialog.override is None
            assert told in under(dialog, "override_value")
            assert find(dialog, QLineEdit, "override_value").text() == text
        type_into(dialog, "override_value", CODE)
        type_into(dialog, "override_seen_on", "2099-01-01")
        press(dialog, "override_save")
        assert "has not come yet" in under(dialog, "override_seen_on")
        type_into(dialog, "override_seen_on", "no day")
        press(dialog, "override_save")
        assert dialog.override is None
        type_into(dialog, "override_seen_on", "2026-11-20")
        find(dialog, QLineEdit, "override_seen_at").setText("p" * 9_000)
        press(dialog, "override_save")
        assert "too long" in under(dialog, "override_seen_at")
        type_into(dialog, "override_seen_at", "airport")
        press(dialog, "override_save")
        assert dialog.override is not None
        assert (dialog.override.seen_on, dialog.override.seen_at) == (date(2026, 11, 20), "airport")
        dialog.deleteLater()


def test_the_form_shows_each_fact_and_gives_the_data_back(qtbot: object, data_dir: Path) -> None:
    """Another operator or fact is chosen in the form; what was corrected is there, and can be taken back."""
    with window_on(qtbot, data_dir) as window:
        window.services.overrides.correct("izi", "apn", "one", seen_at="shop")
        dialog = dialog_on(window, "kcell", "apn")
        says = find(dialog, QLabel, "override_says")
        assert says.text().startswith("internet — ")
        assert not find(dialog, QWidget, "override_back").isVisible()
        owner = find(dialog, QComboBox, "override_owner")
        owner.setCurrentIndex(owner.findData("izi"))
        owner.activated.emit(owner.currentIndex())
        assert find(dialog, QComboBox, "override_fact").currentData() == "apn"
        assert find(dialog, QLineEdit, "override_value").text() == "one"
        assert says.text().startswith("not known — ask")
        press(dialog, "override_back")
        assert window.services.overrides.all() == []
        assert dialog.override is None
        dialog.deleteLater()


def test_payments_are_answered_with_yes_or_no(qtbot: object, data_dir: Path) -> None:
    """Of a payment one says whether it works; the way to pay tells who saw it."""
    with window_on(qtbot, data_dir) as window:
        key = next(one for one in window.services.questions.due(ANY_OWNER) if ".payment." in one.key).key
        dialog = dialog_on(window, ANY_OWNER, key)
        assert not find(dialog, QLineEdit, "override_value").isVisible()
        press(dialog, "override_save")
        assert dialog.override is not None
        assert dialog.override.value == "yes"
        dialog.deleteLater()


def test_every_shared_fact_has_a_name_and_says_what_the_data_say(qtbot: object, data_dir: Path) -> None:
    """Fees, limits, times, payments and emergency numbers are named in the form, with their source."""
    with window_on(qtbot, data_dir) as window:
        dialog = dialog_on(window, ANY_OWNER, "")
        box = find(dialog, QComboBox, "override_fact")
        for row in range(box.count()):
            box.setCurrentIndex(row)
            box.activated.emit(row)
            assert box.itemText(row) != box.itemData(row)
            assert " — " in find(dialog, QLabel, "override_says").text()
        dialog.deleteLater()


def test_corrections_are_listed_and_removed_by_key(qtbot: object, data_dir: Path) -> None:
    """Delete gives the data's value back; Undo brings the correction back."""
    with window_on(qtbot, data_dir) as window:
        facts_views.corrections(window)
        table = find(window, RowsTable, "ask_table")
        assert table.model().rowCount() == 2
        table.setFocus()
        QTest.keyClick(table, Qt.Key.Key_Delete)
        assert table.model().rowCount() == 1
        when_opened(lambda dialog: press(dialog, "override_back"))
        press(window, "ask_answer")
        assert table.model().rowCount() == 0
        window.services.undo.undo()
        window.services.undo.undo()
        assert table.model().rowCount() == 2


def test_another_fact_is_chosen_in_the_form(qtbot: object, data_dir: Path) -> None:
    """The button opens the form for the operator whose questions are shown."""
    with window_on(qtbot, data_dir) as window:
        facts_views.questions(window)
        owners: list[str] = []
        when_opened(lambda dialog: owners.append(find(dialog, QComboBox, "override_owner").currentData()))
        press(window, "ask_other")
        assert owners == ["izi"]


def test_questions_are_shown_to_the_clerk(qtbot: object, data_dir: Path) -> None:
    """The card opens at the chosen question, in Russian; the others are leafed through."""
    with window_on(qtbot, data_dir) as window:
        facts_views.questions(window)
        press(window, "ask_show")
        (card,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, ClerkCard))
        question = next(one for one in window.services.questions.due("izi") if one.key == "topup_time")
        assert question.text.text("ru") in card.sheet.accessibleName() + card.sheet.accessibleDescription()
        card.close()


def test_questions_and_comparison_go_on_paper(qtbot: object, data_dir: Path, tmp_path: Path) -> None:
    """The sheets hold every question with room, every value with a footnote that names its source."""
    with window_on(qtbot, data_dir) as window:
        window.services.overrides.correct("beeline", "balance_code", CODE, seen_at="shop")
        facts = window.services.facts
        due = window.services.questions.due()
        for lang in ("en", "ru"):
            sheet = question_sheet.make_sheet(due, facts, lang, DAY)
            tables = [block for block in sheet.blocks if isinstance(block, paper.Table)]
            assert sum(len(table.rows) for table in tables) == len(due)
            assert {len(row) for table in tables for row in table.rows} == {2 if lang == "ru" else 3}
        model = ComparisonModel()
        model.show_rows(operator_rows(facts, "en")[:4], DAY, differences_only=True, words=("code",))
        compared = comparison_sheet.make_sheet(
            model, DAY, facts.country().compiled_on, differences_only=True, words=("code",)
        )
        (table,) = (block for block in compared.blocks if isinstance(block, paper.Table))
        (notes,) = (block for block in compared.blocks if isinstance(block, paper.Points))
        assert any("seen by you: shop" in note and "do not know" in note for note in notes.texts)
        for row in table.rows:
            for cell in row[1:]:
                assert cell.endswith("]") or cell == "not known — ask"
        place = tmp_path / "questions"
        dialog = SheetDialog(sheet, "told", "x.pdf", window, window)
        assert dialog.save(place)
        assert place.with_suffix(".pdf").read_bytes().startswith(b"%PDF")
        assert not dialog.save(tmp_path / "missing" / "x.pdf")
        assert find(dialog, QLabel, "sheet_fault").text()
        dialog.deleteLater()


@pytest.mark.parametrize("button", ["operators_print", "ask_print"])
def test_print_opens_the_way_to_paper(qtbot: object, data_dir: Path, button: str) -> None:
    """Both lists lead to a PDF or a printer."""
    with window_on(qtbot, data_dir) as window:
        if button == "ask_print":
            facts_views.questions(window)
        else:
            window.services.preferences.change(pinned_operators=("beeline", "kcell"))
            window.go_to("operators", compare=True)
        names: list[str] = []
        when_opened(lambda dialog: names.append(dialog.objectName()))
        press(window, button)
        assert names == ["sheet_dialog"]


def test_a_way_to_pay_says_who_saw_it(qtbot: object, data_dir: Path) -> None:
    """The fee of the wizard's way to pay is the user's, with day and place."""
    with window_on(qtbot, data_dir) as window:
        correct = window.services.overrides.correct
        for part, text in (("fee", "5 %"), ("min", "300"), ("time_to_effect", "at once")):
            correct(ANY_OWNER, f"channel.terminal.{part}", text, seen_at="Sairan")
        guide = window.services.facts.guide("terminal", "kcell")
        details = ChannelDetails()
        ranked = RankedChannel(kind="terminal", score=0, reasons_for=(), reasons_against=())
        details.show_guide(guide, ranked, "en", DAY)
        text = " ".join(label.text() for label in details.findChildren(QLabel))
        assert "Fee: 5 % (you saw it on 22 November 2026: Sairan)" in text
        assert "at once (you saw it on" in text
        assert "not known. (you saw it on" in text
        details.deleteLater()


def test_read_only_data_open_no_form(qtbot: object, data_dir: Path) -> None:
    """Where nothing can be kept, the buttons are off and the sheet's link says so."""
    with window_on(qtbot, data_dir, read_only=True) as window:
        facts_views.questions(window)
        view = window.findChild(AskView)
        assert view is not None
        assert not find(view, QWidget, "ask_answer").isEnabled()
        window.go_to("operators", operator="izi")
        find(window, FactSheet, "operators_sheet").anchorClicked.emit(QUrl("correct:apn"))
        assert QApplication.activeModalWidget() is None
