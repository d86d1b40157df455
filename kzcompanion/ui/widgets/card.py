"""A card: the white surface with rounded corners on which a view puts what belongs together."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from kzcompanion.ui.widgets import labels
from kzcompanion.ui.widgets.labels import IconLabel


class Card(QFrame):
    """Hold a header (icon, title, subtitle, actions at its right), a `body` layout and a `footer` row."""

    def __init__(
        self, object_name: str, *, surface: str = "card", padding: int = 16, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self.setProperty("surface", surface)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(padding, padding, padding, padding)
        self._outer.setSpacing(12)
        self._header: QHBoxLayout | None = None
        self._actions: QHBoxLayout | None = None
        self._footer: QHBoxLayout | None = None
        self._icon: IconLabel | None = None
        self._title: QLabel | None = None
        self._subtitle: QLabel | None = None
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        self._outer.addLayout(self.body, 1)

    def set_title(self, text: str) -> None:
        """Write the heading; it is the card's accessible name, too."""
        self._make_header()
        assert self._title is not None
        self._title.setText(text)
        self.setAccessibleName(text)

    def set_subtitle(self, text: str) -> None:
        """Write the small line beneath the heading; empty hides it."""
        self._make_header()
        assert self._subtitle is not None
        self._subtitle.setText(text)
        self._subtitle.setVisible(bool(text))

    def set_icon(self, name: str, ink: str = "accent") -> None:
        """Put an icon before the heading."""
        self._make_header()
        assert self._header is not None
        if self._icon is None:
            self._icon = IconLabel(name, ink, 22, self)
            self._header.insertWidget(0, self._icon)
        self._icon.set_icon(name, ink)

    def add_action(self, widget: QWidget) -> None:
        """Put a button or chip at the right end of the header."""
        self._make_header()
        assert self._actions is not None
        self._actions.addWidget(widget)

    def set_padding(self, sides: int, ends: int, gap: int) -> None:
        """Leave so much room at the sides, above and below, and between header, body and footer, px."""
        self._outer.setContentsMargins(sides, ends, sides, ends)
        for column in (self._outer, self.body):
            column.setSpacing(gap)

    @property
    def footer(self) -> QHBoxLayout:
        """Return the row at the bottom, made when first asked for."""
        if self._footer is None:
            self._footer = QHBoxLayout()
            self._footer.setSpacing(12)
            self._outer.addLayout(self._footer)
        return self._footer

    def _make_header(self) -> None:
        if self._header is not None:
            return
        # A widget of its own, so that a card taller than its content does not stretch its heading.
        top = QWidget(self)
        top.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._header = QHBoxLayout(top)
        self._header.setContentsMargins(0, 0, 0, 0)
        self._header.setSpacing(10)
        words = QVBoxLayout()
        words.setSpacing(2)
        self._title, self._subtitle = labels.title(), labels.caption()
        self._subtitle.hide()
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        self._header.addLayout(words, 1)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(8)
        self._header.addLayout(self._actions)
        self._outer.insertWidget(0, top)
