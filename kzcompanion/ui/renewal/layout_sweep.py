"""Empties a layout that is filled anew, and fills it so that what comes is there at once."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget


def sweep(layout: QLayout) -> None:
    """Take every widget out; each lives until the event at hand is over, but nameless and out of sight."""
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            for named in (widget, *widget.findChildren(QWidget)):
                named.setObjectName("")
            widget.hide()
            widget.deleteLater()


def put(layout: QBoxLayout, widget: QWidget) -> None:
    """Add a widget at the end; on a page that is shown it can be seen and used at once."""
    layout.addWidget(widget)
    if widget.parentWidget() is not None:
        widget.show()
