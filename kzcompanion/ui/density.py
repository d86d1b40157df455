"""Marks what is to be lower in a low window, for the style sheet's `dense` rules."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def mark(widget: QWidget, dense: bool, *, styled: QWidget | None = None) -> bool:
    """Set the mark and return whether it is another; `styled` is the part that is styled by it, if not all.

    What was never shown is not styled yet and takes the mark in passing.
    """
    if bool(widget.property("dense")) == dense:
        return False
    widget.setProperty("dense", dense)
    part = widget if styled is None else styled
    if part.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        part.style().unpolish(part)
        part.style().polish(part)
    widget.updateGeometry()
    return True
