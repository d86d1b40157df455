"""Buttons of the house: one factory per kind, icons that follow the theme, names for screen readers."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from kzcompanion.ui import density, icons, theme

_INK = {
    "primary": "on_accent",
    "secondary": "accent",
    "danger": "bad",
    "link": "accent",
    "pill": "text2",
}


class Button(QPushButton):
    """A push button of one kind whose icon is drawn anew when the theme changes."""

    def __init__(
        self, kind: str, object_name: str, icon: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self.setProperty("kind", kind)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        self._kind = kind
        self._icon_name = icon
        self._ink: str | None = None
        self._mirrored = False
        self._gap = 0 if kind.endswith("icon") else 5
        if icon is not None:
            self._tint()
        theme.current().changed.connect(self._tint)

    def set_icon(self, name: str, ink: str | None = None) -> None:
        """Show another icon, in the kind's own colour unless a token is told."""
        self._icon_name, self._ink = name, ink
        self._tint()

    def lead_onward(self) -> None:
        """Put the icon behind the text, as an arrow that points onward wants it."""
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._mirrored = True
        self._tint()

    def set_label(self, text: str) -> None:
        """Name a button that shows only its icon, as tool tip and for screen readers."""
        self.setToolTip(text)
        self.setAccessibleName(text)

    def make_dense(self, dense: bool) -> None:
        """Be a little lower, as a window with little height wants it."""
        density.mark(self, dense)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press what has the focus, in a page as in a dialog; a choice is made with Space."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not self.isCheckable():
            if not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return self._roomy(super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        return self._roomy(super().minimumSizeHint())

    def _roomy(self, hint: QSize) -> QSize:
        """Leave a pill the room of its semi-bold text; Qt measures the plain one even while it is on."""
        if self._kind == "pill":
            strong, plain = (QFontMetrics(theme.text_font(strong=bold)) for bold in (True, False))
            wider = strong.horizontalAdvance(self.text()) - plain.horizontalAdvance(self.text())
            hint.setWidth(hint.width() + max(0, wider) + 2)
        return hint

    def _tint(self) -> None:
        if self._icon_name is not None:
            ink = self._ink or _INK.get(self._kind, "text2")
            self.setIconSize(QSize(18 + self._gap, 18))
            gap = -self._gap if self._mirrored else self._gap
            self.setIcon(icons.icon(self._icon_name, ink, 18, gap=gap))


def primary(object_name: str, icon: str | None = None, parent: QWidget | None = None) -> Button:
    """Return the one button of the view that carries the deed."""
    return Button("primary", object_name, icon, parent)


def secondary(object_name: str, icon: str | None = None, parent: QWidget | None = None) -> Button:
    """Return a button for a deed beside the main one."""
    return Button("secondary", object_name, icon, parent)


def quiet(object_name: str, icon: str | None = None, parent: QWidget | None = None) -> Button:
    """Return a button without frame."""
    return Button("quiet", object_name, icon, parent)


def danger(object_name: str, icon: str | None = None, parent: QWidget | None = None) -> Button:
    """Return a button for a deed that takes something away."""
    return Button("danger", object_name, icon, parent)


def link(object_name: str, parent: QWidget | None = None) -> Button:
    """Return a button that looks like a link."""
    return Button("link", object_name, None, parent)


def icon_button(
    object_name: str, icon: str, *, framed: bool = False, parent: QWidget | None = None
) -> Button:
    """Return a square button that shows only an icon; name it with `set_label`."""
    return Button("icon" if framed else "quieticon", object_name, icon, parent)


def tile(object_name: str, icon: str | None = None, parent: QWidget | None = None) -> Button:
    """Return a big checkable answer, one of a group of choices."""
    found = Button("tile", object_name, icon, parent)
    found.setCheckable(True)
    return found
