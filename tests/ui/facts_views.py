"""Brings the questions, the corrections and their forms to the front."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from window_stage import press, type_into

from kzcompanion.domain.override import ANY_OWNER
from kzcompanion.ui.choosing.ask_view import AskView
from kzcompanion.ui.choosing.question_sheet import make_sheet
from kzcompanion.ui.dialogs.override_dialog import OverrideDialog
from kzcompanion.ui.dialogs.sheet_dialog import SheetDialog
from kzcompanion.ui.main_window import MainWindow

CODE = "*000#"
"""Made up; no operator has it."""


def questions(window: MainWindow) -> QWidget:
    """Show what to ask of one operator."""
    window.go_to("operators", section="ask", operator="izi", key="topup_time")
    return window


def corrections(window: MainWindow) -> QWidget:
    """Show what was corrected."""
    window.services.overrides.correct("izi", "balance_code", CODE, seen_at="Almaty, the shop at the station")
    window.services.overrides.correct(ANY_OWNER, "channel.terminal.fee", "5 %")
    window.go_to("operators", section="ask")
    press(window, "ask_which.own")
    return window


def no_corrections(window: MainWindow) -> QWidget:
    """Show that nothing was corrected yet."""
    window.go_to("operators", section="ask")
    press(window, "ask_which.own")
    return window


def faulty_correction(window: MainWindow) -> QWidget:
    """Show the form with a value that cannot be."""
    dialog = OverrideDialog(window.services, "kcell", "balance_code", lang=window.language(), parent=window)
    dialog.show()
    type_into(dialog, "override_value", "star one")
    press(dialog, "override_save")
    return dialog


def known_correction(window: MainWindow) -> QWidget:
    """Show the form of a payment that was answered before."""
    key = next(one for one in window.services.questions.due(ANY_OWNER) if ".payment." in one.key).key
    window.services.overrides.correct(ANY_OWNER, key, "no", seen_at="the shop")
    dialog = OverrideDialog(window.services, ANY_OWNER, key, lang=window.language(), parent=window)
    dialog.show()
    return dialog


def answer(window: MainWindow) -> QWidget:
    """Show the form under a question."""
    question = window.services.questions.due("tele2")[0]
    lang = window.language()
    dialog = OverrideDialog(
        window.services, "tele2", question.key, lang=lang, question=question.text.text(lang), parent=window
    )
    dialog.show()
    return dialog


def on_paper(window: MainWindow) -> QWidget:
    """Show where a sheet of questions may go."""
    questions(window)
    view = window.pages.tab("operators").findChild(AskView, "ask_view")
    assert view is not None
    lang, today = window.language(), window.services.facts.country().compiled_on
    sheet = make_sheet(window.services.questions.due("izi"), window.services.facts, lang, today)
    dialog = SheetDialog(sheet, "One line of explanation.", "kz-questions.pdf", window, window)
    dialog.show()
    return dialog


VIEWS = (questions, corrections, no_corrections)
DIALOGS = (faulty_correction, known_correction, answer, on_paper)
