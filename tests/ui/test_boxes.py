"""ui/error_box, crash_box, error_text: the doors to message boxes, and what a crash report never holds."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget  # noqa: TID251 - it tests that door

from kzcompanion.domain.errors import CompanionError, DiskFull, WrongPassword
from kzcompanion.domain.preferences import LANGUAGES
from kzcompanion.ui import crash_box, error_box, error_text, language

SECRET = "4711-canary"


def answer(deed: Callable[[QMessageBox], None]) -> None:
    """Do something with the message box that is about to open."""

    def look() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            deed(box)
        else:
            QTimer.singleShot(5, look)

    QTimer.singleShot(0, look)


def subclasses(kind: type[CompanionError]) -> list[type[CompanionError]]:
    """Return every error there is, however deep."""
    return [kind, *(found for sub in kind.__subclasses__() for found in subclasses(sub))]


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_error_has_a_sentence_in_every_language(qapp: QApplication, code: str) -> None:
    """No error is shown as a slug, and no language borrows from another."""
    language.set_language(qapp, code)
    english = [kind for kind in subclasses(CompanionError) if not error_text.sentence(kind()).strip()]
    assert english == []
    assert error_text.wording().lang == code


def test_an_error_is_told_with_its_advice(qtbot: Any) -> None:
    """The box says what went wrong and what to do, and closes on one key."""
    seen: list[tuple[str, str]] = []

    def read(box: QMessageBox) -> None:
        seen.append((box.text(), box.informativeText()))
        box.close()

    answer(read)
    error_box.show_error(None, DiskFull(path="kz.json"))
    assert seen == [
        (error_text.sentence(DiskFull(path="kz.json")), error_text.advice(DiskFull(path="kz.json")))
    ]
    assert all(seen[0])


@pytest.mark.parametrize(("name", "agreed"), [("confirmBox.yes", True), ("confirmBox.cancel", False)])
def test_a_question_names_its_answers(qtbot: Any, name: str, agreed: bool) -> None:
    """The button says what it does; Cancel changes nothing."""

    def press(box: QMessageBox) -> None:
        button = box.findChild(QPushButton, name)
        assert isinstance(button, QPushButton)
        button.click()

    answer(press)
    assert error_box.confirm(None, "Discard the top-up?", "Nothing was paid.", "Discard") is agreed


def test_a_dangerous_question_presets_cancel(qtbot: Any) -> None:
    """Enter in a hurry loses nothing."""
    preset: list[str] = []

    def look(box: QMessageBox) -> None:
        preset.append(box.defaultButton().objectName())
        box.close()

    answer(look)
    assert not error_box.confirm(None, "Remove?", "", "Remove", danger=True)
    assert preset == ["confirmBox.cancel"]


def test_something_to_read_waits_until_it_was_read(qtbot: Any) -> None:
    """A message without a choice has one button."""
    counts: list[int] = []

    def look(box: QMessageBox) -> None:
        counts.append(len(box.buttons()))
        box.close()

    answer(look)
    error_box.tell(QWidget(), "The file was written.")
    assert counts == [1]


def crash() -> tuple[type[BaseException], BaseException, Any]:
    """Return a crash whose message, locals and cause hold a secret."""
    pin = SECRET
    try:
        try:
            raise WrongPassword(text=pin)
        except WrongPassword as error:
            raise ValueError(f"no such pin: {pin}") from error
    except ValueError as error:
        return type(error), error, error.__traceback__


def test_a_crash_report_holds_no_value_of_the_users(tmp_path: Any) -> None:
    """Types, files, lines and functions; no message, no local, no home folder."""
    report = crash_box.report(*crash())
    assert "builtins.ValueError" in report
    assert "kzcompanion.domain.errors.WrongPassword" in report
    assert "test_boxes.py:" in report
    assert SECRET not in report
    assert "/" not in report.replace("kzcompanion/", "").replace("tests/", "")


def test_a_crash_without_a_screen_goes_to_the_error_stream(qapp: QApplication, capsys: Any) -> None:
    """Where nobody can see a box none opens, and the program goes on."""
    crash_box.on_crash(*crash())
    said = capsys.readouterr().err
    assert "ValueError" in said
    assert SECRET not in said


def test_a_crash_that_is_its_own_cause_ends() -> None:
    """A circle of causes is told once."""
    error = ValueError()
    error.__context__ = error
    assert crash_box.report(ValueError, error, None).count("ValueError") == 1


def test_ctrl_c_is_no_crash(qapp: QApplication, capsys: Any) -> None:
    """Ending the program from the terminal is not reported."""
    crash_box.on_crash(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(("name", "left"), [("crashBox.goOn", False), ("crashBox.quit", True)])
def test_after_a_crash_the_user_decides(
    qtbot: Any, monkeypatch: pytest.MonkeyPatch, name: str, left: bool
) -> None:
    """Going on and quitting are both offered; the report can be read before."""
    quits: list[bool] = []
    monkeypatch.setattr(crash_box.QCoreApplication, "quit", lambda: quits.append(True))

    def press(box: QMessageBox) -> None:
        assert "ValueError" in box.detailedText()
        button = box.findChild(QPushButton, name)
        assert isinstance(button, QPushButton)
        button.click()

    answer(press)
    crash_box.show(crash_box.report(*crash()))
    assert bool(quits) is left
    assert sys.excepthook is not None
