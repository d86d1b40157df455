"""A button as tall as its words need: an icon, a text that may run over lines, and a hint beneath."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kzcompanion.ui.widgets import labels
from kzcompanion.ui.widgets.buttons import Button
from kzcompanion.ui.widgets.labels import IconLabel


class TallButton(Button):
    """Lay out whatever a subclass puts into `words` beside an icon; the mouse reaches only the button."""

    def __init__(self, object_name: str, icon: str, *, icon_size: int = 22, slim: bool = False) -> None:
        super().__init__("tile", object_name)
        self.picture = IconLabel(icon, "text2", icon_size, self)
        self._picture_name = icon
        self.words = QVBoxLayout()
        self.words.setSpacing(4)
        padding = 7 if slim else 12
        row = QHBoxLayout(self)
        row.setContentsMargins(padding + 2, padding, padding + 2, padding)
        row.setSpacing(12)
        row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignVCenter if slim else Qt.AlignmentFlag.AlignTop)
        row.addLayout(self.words, 1)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        policy.setVerticalPolicy(policy.Policy.Minimum)
        self.setSizePolicy(policy)
        self.toggled.connect(self._tint_picture)

    def add(self, part: QWidget) -> None:
        """Put a widget beneath the others; it takes no mouse and no focus of its own."""
        part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.words.addWidget(part)

    def sizeHint(self) -> QSize:
        width = max(220, self._inside().minimumSize().width())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._inside().minimumSize().width(), 40)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(40, self._inside().totalHeightForWidth(width))

    def _tint_picture(self, on: bool) -> None:
        self.picture.set_icon(self._picture_name, "accent" if on else "text2")

    def _inside(self) -> QHBoxLayout:
        layout = self.layout()
        assert isinstance(layout, QHBoxLayout)
        return layout


class AnswerButton(TallButton):
    """Carry one answer and, if there is one, a sentence that explains it."""

    def __init__(self, object_name: str, icon: str, *, checkable: bool = False, slim: bool = False) -> None:
        super().__init__(object_name, icon, icon_size=18 if slim else 22, slim=slim)
        self.setCheckable(checkable)
        self._title = labels.body() if slim else labels.strong()
        self._hint = labels.caption()
        self._hint.hide()
        self.add(self._title)
        self.add(self._hint)

    def set_answer(self, text: str, hint: str = "") -> None:
        """Write the answer and its explanation."""
        self._title.setText(text)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self.setAccessibleName(text)
        self.setAccessibleDescription(hint)
        self.updateGeometry()

    def answer(self) -> str:
        """Return the answer shown."""
        return self._title.text()
