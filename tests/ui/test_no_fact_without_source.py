"""Every shipped value on the screen says where it comes from, when it was checked and how sure it is."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QTextBrowser, QWidget
from renew_stage import choose_sim
from window_stage import find, press, type_into, window_on

from kzcompanion.domain.channel_ranking import RankedChannel
from kzcompanion.domain.money import Money
from kzcompanion.domain.own_plan import OwnPlan
from kzcompanion.domain.preferences import LANGUAGES
from kzcompanion.domain.provenance import NONE_FOUND, OWN_WORDING, Confidence, Provenance
from kzcompanion.ui import provenance_text
from kzcompanion.ui.choosing.trip_view import TripView
from kzcompanion.ui.fact_line import FactLine, operator_rows
from kzcompanion.ui.guide_dialog import GuideDialog
from kzcompanion.ui.guide_links import EMERGENCY_PAGE
from kzcompanion.ui.main_window import MainWindow
from kzcompanion.ui.models.comparison_model import LABEL_COLUMN, ComparisonModel
from kzcompanion.ui.models.operators_model import LINES_ROLE, TOLD_ROLE, Column, OperatorsModel
from kzcompanion.ui.models.rows_model import TOLD_ROLE as ROW_TOLD_ROLE
from kzcompanion.ui.paper.sheet import Paragraph, Picture
from kzcompanion.ui.plan_text import plan_text
from kzcompanion.ui.renewal.channel_details import ChannelDetails
from kzcompanion.ui.renewal.code_button import CodeButton
from kzcompanion.ui.renewal.note_line import NoteLine
from kzcompanion.ui.renewal.pocket_sheet import make_sheet
from kzcompanion.ui.renewal.renewal_desk import RenewalDesk
from kzcompanion.ui.tables.rows_table import RowsTable
from kzcompanion.ui.tabs.renew_tab import RenewTab
from kzcompanion.ui.widgets.chip import Chip
from kzcompanion.ui.widgets.fact_sheet import FactSheet

DAY = date(2026, 11, 22)


def whole(provenance: Provenance, told: str) -> bool:
    """Tell whether a text names source, date (or its lack) and certainty of a value."""
    wanted = [provenance_text.source_word(provenance), provenance_text.checked_word(provenance)]
    if provenance.source != NONE_FOUND:
        wanted.append(provenance_text.confidence_word(provenance.confidence))
    return all(word and word in told for word in wanted)


def cells(model: OperatorsModel | ComparisonModel) -> Iterator[QModelIndex]:
    """Yield every cell."""
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            yield model.index(row, column)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_cell_of_both_tables_tells_its_source(qtbot: object, data_dir: Path, lang: str) -> None:
    """Operators and comparison: each fact has source, date and certainty, on hovering and for readers."""
    with window_on(qtbot, data_dir, lang=lang) as window:
        rows = operator_rows(window.services.facts, lang)
        table, compared = OperatorsModel(), ComparisonModel()
        table.show_rows(rows, (), DAY)
        compared.show_rows(rows, DAY, differences_only=False)
        seen = 0
        for index in (*cells(table), *cells(compared)):
            lines: tuple[FactLine, ...] = index.data(LINES_ROLE) or ()
            counts = index.model() is table and index.column() == Column.AGE
            label = index.model() is compared and index.column() == LABEL_COLUMN
            assert lines or counts or label or index.data() == provenance_text.not_known()
            for line in lines:
                assert whole(line.provenance, index.data(TOLD_ROLE)), index.data()
                assert line.text is None or line.text in index.data(TOLD_ROLE)
                seen += 1
        assert seen > 200


def test_the_sheet_names_a_source_for_every_fact(qtbot: object, data_dir: Path) -> None:
    """At the right of the table stands every fact with what vouches for it."""
    with window_on(qtbot, data_dir) as window:
        sheet = FactSheet("sheet")
        for row in operator_rows(window.services.facts, "en"):
            sheet.show_row(row, DAY)
            shown = sheet.toPlainText()
            for line in row.lines:
                assert whole(line.provenance, shown), line.key
                assert line.text is None or line.text.split()[0] in shown
        sheet.deleteLater()


def test_every_shipped_plan_tells_its_source(qtbot: object, data_dir: Path) -> None:
    """History without a source would be a rumour."""
    with window_on(qtbot, data_dir) as window:
        window.go_to("operators", section="plans")
        press(window, "plans_which.history")
        model = find(window, RowsTable, "plans_table").model()
        plans = {plan.name.text("en"): plan for plan in window.services.facts.plans()}
        assert model.rowCount() > 5
        for row in range(model.rowCount()):
            plan = plans[model.index(row, 0).data()]
            for column in range(model.columnCount()):
                assert whole(plan.provenance, model.index(row, column).data(ROW_TOLD_ROLE))


def test_every_way_to_pay_tells_its_sources(qtbot: object, data_dir: Path) -> None:
    """Steps and each payment, confirmed or not, name what vouches for them."""
    with window_on(qtbot, data_dir) as window:
        facts, details = window.services.facts, ChannelDetails()
        for operator in facts.operators():
            for guide in facts.channels(operator.id):
                ranked = RankedChannel(kind=guide.kind, score=0, reasons_for=(), reasons_against=())
                details.show_guide(guide, ranked, "en", DAY)
                assert whole(guide.provenance, _texts(details))
                told = [widget.toolTip() for widget in details.findChildren(QWidget) if widget.toolTip()]
                for payment in guide.payments:
                    assert any(whole(payment.provenance, text) for text in told), payment.id
        assert details.findChildren(NoteLine)
        assert details.findChildren(Chip)
        details.deleteLater()


def test_every_code_to_press_tells_its_source(qtbot: object, data_dir: Path) -> None:
    """A button with a code says on hovering, and to readers, who says that it works."""
    with window_on(qtbot, data_dir) as window:
        desk = desk_of(window)
        for operator in window.services.facts.operators():
            for code in window.services.facts.codes(operator.id):
                button = CodeButton(desk, code, "test")
                assert whole(code.provenance, button.toolTip())
                assert whole(code.provenance, button.accessibleDescription())
                button.deleteLater()


def test_emergency_numbers_and_phrases_tell_theirs(qtbot: object, data_dir: Path) -> None:
    """Each number to call stands beside its source; every phrase is our own wording and dated."""
    with window_on(qtbot, data_dir) as window:
        pages = window.services.guide.pages("en")
        page = next(one.id for one in pages if "emergency" in one.id)
        window.go_to("guide", page=page)
        shown = "\n".join(view.toPlainText() for view in window.findChildren(QTextBrowser))
        for contact in window.services.facts.emergency():
            assert whole(contact.provenance, shown), contact.id
            assert all(number in shown for number in contact.numbers)
        for phrase in window.services.facts.phrases():
            assert phrase.provenance.source == OWN_WORDING
            assert phrase.provenance.confidence in Confidence
            date.fromisoformat(phrase.provenance.checked_on)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_question_says_what_is_known_and_from_where(qtbot: object, data_dir: Path, lang: str) -> None:
    """Ask: beneath each question stands the value so far with source, date and certainty."""
    with window_on(qtbot, data_dir, lang=lang) as window:
        window.go_to("operators", section="ask")
        model = find(window, RowsTable, "ask_table").model()
        due = window.services.questions.due()
        assert model.rowCount() == len(due) > 20
        for row, question in enumerate(due):
            for column in range(model.columnCount()):
                assert whole(question.provenance, model.index(row, column).data(ROW_TOLD_ROLE)), question.id


def test_corrections_say_that_they_are_the_users_and_what_the_data_say(qtbot: object, data_dir: Path) -> None:
    """Your corrections: the user, the day, the place; beside it the data's value with its own source."""
    with window_on(qtbot, data_dir) as window:
        services = window.services
        services.overrides.correct("beeline", "apn", "mine", seen_at="shop")
        services.overrides.correct("any", "channel.terminal.fee", "5 %", seen_at="terminal")
        window.go_to("operators", section="ask")
        press(window, "ask_which.own")
        model = find(window, RowsTable, "ask_table").model()
        shipped = services.facts.shipped
        apn = shipped.fact("beeline", "apn")
        assert apn is not None
        wanted = {
            "mine": (apn.provenance, "shop"),
            "5 %": (shipped.channel("terminal").provenance, "terminal"),
        }
        for row in range(model.rowCount()):
            told = model.index(row, 0).data(ROW_TOLD_ROLE)
            provenance, place = wanted.pop(model.index(row, 2).data())
            assert whole(provenance, told)
            assert place in told
        assert wanted == {}


def test_every_band_of_my_phone_tells_its_sources(qtbot: object, data_dir: Path) -> None:
    """My phone: each generation of each operator stands with the sources of its bands."""
    with window_on(qtbot, data_dir) as window:
        window.go_to("operators", section="phone")
        model = find(window, RowsTable, "phone_table").model()
        facts = window.services.facts
        assert model.rowCount() == len(facts.operators())
        for row, operator in enumerate(facts.operators()):
            told = [str(model.index(row, column).data(ROW_TOLD_ROLE)) for column in range(1, 5)]
            for band in facts.bands(operator.id):
                assert any(whole(band.provenance, text) for text in told), (operator.id, band.generation)


def test_my_trip_says_whose_figures_it_reckons_with(qtbot: object, data_dir: Path) -> None:
    """Presets are called our assumption; each plan is the user's, with day and place, or says it has none."""
    with window_on(qtbot, data_dir) as window:
        for name, day, place in (("Alpha", DAY, "corner shop"), ("Beta", None, "")):
            rules = OwnPlan(name=name, charge=Money.tenge(2000), sim_price=Money(0))
            window.services.own_plans.add("beeline", rules, seen_on=day, seen_at=place)
        window.go_to("operators", section="trip")
        type_into(window, "trip_departure", "2026-12-05")
        find(window, TripView, "trip_view").refresh()
        assert "our assumption" in _texts(window)
        assert window.services.trip.presets.source == "our_assumption"
        table = find(window, RowsTable, "trip_table")
        for plan in window.services.own_plans.all():
            table.choose(plan.id)
            assert table.current_id() == plan.id
            assert plan_text.seen(plan, DAY) in _texts(window)


def test_the_emergency_dialog_tells_the_source_of_each_number(qtbot: object, data_dir: Path) -> None:
    """Opened over anything: the numbers stand beside source, date and certainty."""
    with window_on(qtbot, data_dir) as window:
        services = window.services
        dialog = GuideDialog(services.guide, services.facts, DAY, EMERGENCY_PAGE, window)
        shown = dialog.findChildren(QTextBrowser)[0].toPlainText()
        for contact in services.facts.emergency():
            assert whole(contact.provenance, shown), contact.id
            assert all(number in shown for number in contact.numbers)
        dialog.close()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_pocket_sheet_tells_the_sources_of_its_codes(qtbot: object, data_dir: Path, lang: str) -> None:
    """On paper every source, date and certainty of the codes stands beneath them."""
    with window_on(qtbot, data_dir, lang=lang) as window:
        window.services.sims.add("blue", "beeline")
        desk = desk_of(window)
        press(window, "renew_start")
        choose_sim(window, "blue")
        facts = window.services.facts
        for operator in facts.operators():
            desk.change(operator_id=operator.id)
            blocks = make_sheet(desk).blocks
            told = "".join(one.caption for one in blocks if isinstance(one, Picture))
            told += "".join(one.text for one in blocks if isinstance(one, Paragraph) and one.small)
            codes = [code for code in facts.codes(operator.id) if not code.needs_number]
            assert codes
            for code in codes:
                assert whole(code.provenance, told), code.id


def desk_of(window: MainWindow) -> RenewalDesk:
    """Return the desk of the Renew tab."""
    window.go_to("renew")
    tab = window.pages.tab("renew")
    assert isinstance(tab, RenewTab)
    return tab.desk


def _texts(widget: QWidget) -> str:
    from PySide6.QtWidgets import QLabel

    pages = (view.toPlainText() for view in widget.findChildren(QTextBrowser))
    return "\n".join((*(label.text() for label in widget.findChildren(QLabel)), *pages))
