"""Copies the PUK of a vault in the real window, and kills itself: `killed_copy.py DATA PUK`."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path[:0] = [str(Path(__file__).resolve().parent)]

import vault_stage  # noqa: E402
import window_stage  # noqa: E402
from PySide6.QtGui import QGuiApplication  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from kzcompanion.domain.secret_field import SecretField  # noqa: E402
from kzcompanion.ui.main_window import MainWindow  # noqa: E402

if __name__ == "__main__":
    app = QApplication([])
    services = window_stage.open_services(Path(sys.argv[1]))
    services.sims.add("Holiday", "beeline")
    window = MainWindow(services, services.preferences)
    window.show()
    services.vault.create(vault_stage.PASSWORD)
    services.vault.set_field(services.sims.list()[0].id, SecretField.PUK, sys.argv[2])
    window.go_to("vault")
    window_stage.press(window, "vault_puk_copy")
    assert QGuiApplication.clipboard().text() == sys.argv[2]
    os.kill(os.getpid(), signal.SIGKILL)
