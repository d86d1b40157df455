"""Walks a window as a screen reader, a keyboard and a ruler do: names, tab order, room for every text."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QTabBar,
    QTextBrowser,
    QWidget,
)

from kzcompanion.ui import theme
from kzcompanion.ui.widgets.chip import Chip
from kzcompanion.ui.widgets.elided_label import ElidedLabel

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextBrowser,
)
_MOST_TABS = 400


def controls(window: QWidget) -> list[QWidget]:
    """Return every visible widget that a user can act on, without the parts that Qt makes inside of one."""
    found = []
    for widget in window.findChildren(QWidget):
        inner = isinstance(widget, QHeaderView) or widget.objectName().startswith("qt_")
        acts = isinstance(widget, CONTROLS) or widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        scrolls = widget.metaObject().className() in {"QScrollArea", "QStackedWidget"}
        part = isinstance(widget.parentWidget(), (QLineEdit, QComboBox, QAbstractItemView, QTabBar))
        if widget.isVisible() and acts and not (inner or scrolls or part):
            found.append(widget)
    return found


def name_of(widget: QWidget) -> str:
    """Return what a screen reader says."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip() if interface is not None else ""


def unnamed(window: QWidget) -> list[str]:
    """Return every control without an accessible name or an object name, said so that it can be found."""
    return [
        f"{type(widget).__name__} {widget.objectName()!r}"
        for widget in controls(window)
        if not name_of(widget) or not widget.objectName()
    ]


def wanted_width(button: QAbstractButton) -> int:
    """Return the width below which the text of a button is cut."""
    if button.property("kind") in {"pill", "primary"}:
        return QFontMetrics(theme.text_font(strong=True)).horizontalAdvance(button.text()) + 28
    return button.minimumSizeHint().width() - 1


def cut_off(window: QWidget) -> list[str]:
    """Return the texts that do not fit, said so that they can be found."""
    found = []
    for label in window.findChildren(QLabel):
        if not label.isVisible() or not label.text() or isinstance(label, ElidedLabel):
            continue
        if label.wordWrap():
            fits = label.heightForWidth(label.width()) <= label.height() + 1
        else:
            wanted = label.sizeHint() if isinstance(label, Chip) else label.minimumSizeHint()
            fits = wanted.width() <= label.width() + 1
        if not fits:
            found.append(f"{label.objectName() or type(label).__name__}: {label.text()[:60]!r}")
    for button in window.findChildren(QAbstractButton):
        checked = isinstance(button, (QPushButton, QCheckBox, QRadioButton)) and bool(button.text())
        elides = button.objectName() == "header.search"
        if checked and button.isVisible() and not elides and button.width() < wanted_width(button):
            found.append(f"{button.objectName()}: {button.text()!r}")
    return found


def fixed(window: QWidget) -> list[str]:
    """Return the texts whose width was nailed down, which no translator could know of."""
    return [
        f"{widget.objectName()}: {widget.text()[:60]!r}"
        for kind in (QLabel, QPushButton, QCheckBox, QRadioButton)
        for widget in window.findChildren(kind)
        if widget.text() and not isinstance(widget, Chip) and widget.minimumWidth() == widget.maximumWidth()
    ]


def unreached(window: QWidget) -> list[str]:
    """Press Tab until the focus is back where it began; return the controls it never came to.

    Of buttons that exclude each other one is enough: the arrow keys go to the others.
    """
    reached: set[QWidget] = set()
    start = window.nextInFocusChain()
    while not (start.isVisible() and start.isEnabled() and start.focusPolicy() & Qt.FocusPolicy.TabFocus):
        start = start.nextInFocusChain()
    start.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(_MOST_TABS):
        here = QApplication.focusWidget()
        assert here is not None, "the focus went astray"
        if here is start and len(reached) > 1:
            break
        reached.add(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    return [
        widget.objectName()
        for widget in controls(window)
        if widget.isEnabled() and not reached.intersection(_together(widget))
    ]


def _together(widget: QWidget) -> set[QWidget]:
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return {widget, *(group.buttons() if group is not None and group.exclusive() else ())}
