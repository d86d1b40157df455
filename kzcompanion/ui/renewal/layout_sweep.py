"""Empties a layout that is filled anew."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout


def sweep(layout: QLayout) -> None:
    """Take every widget out; each lives until the event at hand is over, but without a name or a place."""
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.setObjectName("")
            widget.hide()
            widget.deleteLater()
