"""A process that forks windows to be killed: each resumes the open top-up, fills it in, says what it shows.

Reads lines of JSON `[folder, deeds]` on stdin; for each it forks a window and answers on stderr with its
pid, and with `gone` when it ended. The window writes `shown {…}` once it has
resumed, `typed {…}` after the deeds and
`kept {…}` when they are on the disk, and waits.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "ui"))

import renew_stage
import window_stage
from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox

import kzcompanion.ui.renewal.arrived_step
import kzcompanion.ui.renewal.do_step  # noqa: F401 - before the fork, so that windows come quickly
from kzcompanion.ui import language
from kzcompanion.ui.main_window import MainWindow
from kzcompanion.ui.widgets.amount_edit import AmountEdit


def say(mark: str, **what: object) -> None:
    """Write one line in one call."""
    os.write(1, f"{mark} {json.dumps(what, sort_keys=True)}\n".encode())


def state(window: MainWindow) -> dict[str, object]:
    """Return what stands in every field, box and list of the step in front."""
    found = renew_stage.shown(window)
    page = renew_stage.tab_of(window).wizard.page(renew_stage.step_of(window))
    for box in page.findChildren(QComboBox):
        found[box.objectName()] = box.currentText()
    found["question"] = list(renew_stage.the_draft(window).trouble_path)
    return {name: str(value) for name, value in found.items()}


def do(window: MainWindow, deed: list[str]) -> None:
    """Do one thing a user does."""
    kind, name, *value = deed
    if kind == "sim":
        renew_stage.choose_sim(window, name)
    elif kind == "tick":
        renew_stage.tick(window, name)
    elif kind == "type":
        window_stage.type_into(window, name, value[0])
    elif kind == "pick":
        window_stage.find(window, QComboBox, name).setCurrentText(value[0])
    else:
        window_stage.press(window, name)


def work(folder: str, deeds: list[list[str]]) -> None:
    """Resume, fill in, and wait to be killed."""
    app = QApplication([])
    language.set_language(app, "en")
    services = window_stage.open_services(Path(folder))
    window = MainWindow(services, services.preferences)
    window.show()
    renewals = services.renewal.open_renewals()
    window.go_to("renew")
    if renewals:
        window_stage.press(window, f"renew_continue_{renewals[0].id}")
        say("shown", **state(window))
    else:
        window_stage.press(window, "renew_start")
        say("shown")
    for deed in deeds:
        do(window, deed)
        QCoreApplication.processEvents()
    say("typed", **state(window))
    desk = renew_stage.tab_of(window).desk
    rates = window.findChildren(AmountEdit, "renew_home_rate")
    while desk.dirty or not all(rate.settled for rate in rates):
        QTest.qWait(10)
    say("kept", **state(window))
    app.exec()


def main() -> None:
    """Serve until stdin ends."""
    for line in sys.stdin:
        folder, deeds = json.loads(line)
        pid = os.fork()
        if pid == 0:
            work(folder, deeds)
        os.write(2, f"{pid}\n".encode())
        os.waitpid(pid, 0)
        os.write(2, b"gone\n")


if __name__ == "__main__":
    main()
