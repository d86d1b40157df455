"""Pictures of facts: side by side, with where they come from, corrected, asked for, and on paper."""

from __future__ import annotations

from camera import Camera, settle, take_dialog
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from kzcompanion.domain.override import ANY_OWNER
from kzcompanion.services.assembly import Services
from kzcompanion.ui.dialogs.override_dialog import OverrideDialog
from kzcompanion.ui.main_window import MainWindow

_MADE_UP = "*000#"


def asking(window: MainWindow, services: Services, camera: Camera) -> None:
    """Take the facts with a correction of a made-up code, the questions, and the forms of both."""
    services.overrides.correct("beeline", "balance_code", _MADE_UP, seen_at="made-up shop")
    services.overrides.correct(ANY_OWNER, "channel.terminal.fee", "5 %", seen_at="made-up terminal")
    window.go_to("operators", operator="beeline")
    camera.take("facts-provenance", window)
    for operator_id in ("kcell", "tele2", "beeline"):
        window.go_to("operators", operator=operator_id)
        press(window, "operators_pin")
    window.go_to("operators", section="ask", operator="beeline")
    camera.take("facts-questions", window)
    press(window, "ask_which.own")
    camera.take("facts-corrections", window)
    window.go_to("operators", compare=True)
    camera.take("facts-comparison", window)
    press(window, "operators_compare")
    lang = window.language()
    dialog = OverrideDialog(services, "kcell", "balance_code", lang=lang, parent=window)
    value = dialog.findChild(QLineEdit, "override_value")
    assert value is not None
    value.setText("star one")
    press(dialog, "override_save")
    settle()
    take_dialog("override", dialog, camera)
    question = services.questions.due("izi")[0]
    text = question.text.text(lang)
    answer = OverrideDialog(services, "izi", question.key, lang=lang, question=text, parent=window)
    take_dialog("answer", answer, camera)


def press(parent: QWidget, name: str) -> None:
    """Press a button by its name."""
    button = parent.findChild(QPushButton, name)
    assert button is not None, name
    button.click()
