"""Walks one top-up in a process of its own and tells how long each step took to be there the first time."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from time import perf_counter, thread_time

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "ui"))

from PySide6.QtWidgets import QApplication
from renew_stage import HOTEL, choose_sim, step_of, tab_of, tick
from window_stage import open_services, press, type_into

from kzcompanion.domain.renewal import Step
from kzcompanion.ui import language, theme
from kzcompanion.ui.main_window import MainWindow


class FirstWalk:
    """Go from the first step to the last, as a user does, with a watch in the hand."""

    def __init__(self, folder: Path, channel: str, lang: str) -> None:
        self.channel = channel
        self.times: dict[str, tuple[float, float]] = {}
        app = QApplication(["kzcompanion", "-style", "fusion"])
        theme.start(app, "light", lang)
        language.set_language(app, lang)
        services = open_services(folder)
        self.window = MainWindow(services, services.preferences)
        self.window.resize(1024, 700)
        self.window.show()
        self.window.go_to("renew")
        self.settle()

    def settle(self) -> None:
        """Let the program come to rest, as while a user reads the page."""
        warmer = tab_of(self.window).wizard.warmer
        while warmer.busy:
            QApplication.processEvents()

    def walk(self) -> dict[str, tuple[float, float]]:
        """Return milliseconds from the key press to the painted step: by the clock, and of the processor."""
        self._timed("sim", "renew_start")
        choose_sim(self.window, HOTEL)
        self._timed("ready", "renew_next")
        tick(self.window, "renew_operator_confirmed")
        self._timed("amount", "renew_next")
        type_into(self.window, "renew_amount", "2000")
        self._timed("channel", "renew_next")
        press(self.window, f"renew_channel_{self.channel}")
        self.settle()
        self._timed("do", "renew_next")
        self._timed("arrived", "renew_went_to_pay")
        for outcome in ("failed", "unknown", "not_yet", "arrived"):
            self._timed(f"arrived: {outcome}", f"renew_outcome_{outcome}")
        self._timed("done", "renew_save_result")
        return self.times

    def _timed(self, step: str, button: str) -> None:
        QApplication.processEvents()
        begun, worked = perf_counter(), thread_time()
        press(self.window, button)
        QApplication.processEvents()
        tab_of(self.window).wizard.repaint()
        self.times[step] = ((perf_counter() - begun) * 1000, (thread_time() - worked) * 1000)
        assert step_of(self.window) is Step(step.partition(":")[0])
        self.settle()


if __name__ == "__main__":
    folder, channel, lang = sys.argv[1:]
    print(json.dumps(FirstWalk(Path(folder), channel, lang).walk()))  # noqa: T201
