"""The window opens as it was left, and never larger than the screen, nor off it."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget

from kzcompanion.ui import window_place


@pytest.mark.parametrize(
    ("room", "size"),
    [
        ((1920, 1040), (1280, 800)),
        ((1366, 728), (1280, 688)),
        ((1280, 800), (1278, 760)),
        ((1024, 700), (1022, 660)),
    ],
)
def test_the_first_size_leaves_room_for_the_frame(room: tuple[int, int], size: tuple[int, int]) -> None:
    """1280 by 800 where the screen has that much, else what it has, less a title bar."""
    assert window_place.first_size(QSize(*room)) == QSize(*size)


@pytest.mark.parametrize(
    "kept", [QRect(5000, 4000, 500, 400), QRect(-3000, 50, 500, 400), QRect(90, 90, 9000, 9000)]
)
def test_a_window_left_on_another_screen_comes_back_onto_this_one(qtbot: Any, kept: QRect) -> None:
    """A second screen that is gone, or a smaller one, hides no window; as much of it as fits is shown."""
    before, after = QWidget(), QWidget()
    qtbot.addWidget(before)
    qtbot.addWidget(after)
    before.setGeometry(kept)
    window_place.place(after, bytes(before.saveGeometry().toBase64().data()).decode())
    assert after.screen().availableGeometry().contains(after.geometry())
    assert after.geometry().size() == kept.size().boundedTo(after.geometry().size())


def test_what_was_kept_and_cannot_be_read_gives_the_first_size(qtbot: Any) -> None:
    """A broken line in the copy of the choices is no reason for a tiny window."""
    window = QWidget()
    qtbot.addWidget(window)
    window_place.place(window, "bm9uc2Vuc2U=")
    assert window.size() == window_place.first_size(window.screen().availableSize())
