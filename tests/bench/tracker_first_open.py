"""Opens the tracker of a data folder for the first time in this process, and prints what that took.

`python tests/bench/tracker_first_open.py FOLDER` prints two times of the processor in milliseconds: until the
window stands, from the start of the process, and from there until the tracker is painted. Garbage collection
is off, as `run_window` leaves it until the start is over.
"""

from __future__ import annotations

import gc
import sys
from pathlib import Path
from time import process_time

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "ui"))


def opened(folder: Path) -> tuple[float, float]:
    """Return the seconds until the window stands, and from the order to show the tracker to its picture."""
    gc.disable()
    from PySide6.QtWidgets import QApplication
    from window_stage import open_services

    from kzcompanion.ui import language, theme
    from kzcompanion.ui.main_window import MainWindow

    app = QApplication([])
    theme.current().choose("light")
    language.set_language(app, "en")
    with open_services(folder) as services:
        window = MainWindow(services, services.preferences)
        window.resize(1024, 700)
        window.show()
        for _ in range(5):
            app.processEvents()
        begun = process_time()
        window.go_to("tracker")
        app.processEvents()
        took = process_time() - begun
        window.close()
    return begun, took


if __name__ == "__main__":
    start, tracker = opened(Path(sys.argv[1]))
    sys.stdout.write(f"{start * 1000:.1f} {tracker * 1000:.1f}\n")
