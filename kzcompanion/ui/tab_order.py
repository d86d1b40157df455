"""Keeps the order of Tab that of the eye for what is built later than what stands around it."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def follow(*widgets: QWidget) -> None:
    """Let Tab go through these one after the other, wherever the first one stands."""
    for before, after in pairwise(widgets):
        QWidget.setTabOrder(before, after)


def stand_at(place: QWidget, newcomer: QWidget) -> None:
    """Let Tab come to the newcomer where `place`, which itself takes no focus, stands among the others."""
    top, after = place.window(), place.nextInFocusChain()
    while after is not None and after is not top and after is not place:
        if after is not newcomer and after.focusPolicy() & Qt.FocusPolicy.TabFocus:
            QWidget.setTabOrder(after, newcomer)
            QWidget.setTabOrder(newcomer, after)
            return
        after = after.nextInFocusChain()
