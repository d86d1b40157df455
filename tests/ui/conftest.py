"""Let the tests of the window find their stage, and start each in English and light."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

sys.path.insert(0, str(Path(__file__).resolve().parent))

from kzcompanion.ui import language, theme

# The desktop of whoever runs the tests is left alone: no test holds up its sleep or hears its lock.
for _bus in ("SYSTEM", "SESSION"):
    os.environ[f"DBUS_{_bus}_BUS_ADDRESS"] = "unix:path=/nowhere/bus"


@pytest.fixture(autouse=True)
def _plain_look(qapp: QApplication) -> Iterator[None]:
    """Begin in English and light, whatever the test before chose."""
    theme.current().choose("light")
    language.set_language(qapp, "en")
    yield
    language.set_language(qapp, "en")
    # A closed window that still lives would be dressed and translated again by every later test.
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
