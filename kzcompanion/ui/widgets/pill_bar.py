"""Filter pills: a row of short choices of which one, or any number, is on."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from kzcompanion.ui import tab_order
from kzcompanion.ui.widgets.buttons import Button
from kzcompanion.ui.widgets.flow_layout import FlowLayout


class PillBar(QWidget):
    """Offer choices as pills; `changed` tells the id that was pressed."""

    changed = Signal(str)

    def __init__(self, object_name: str, *, exclusive: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        # In a group that is not exclusive Qt lets neither Tab nor the arrows come to any but one.
        self._group = QButtonGroup(self) if exclusive else None
        self._pills: dict[str, Button] = {}
        self._flow = FlowLayout(self, gap=8)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_pills(self, pills: Iterable[tuple[str, str]]) -> None:
        """Show these ids and texts in order; pills that exist keep their state and only change their text."""
        for pill_id, text in pills:
            pill = self._pills.get(pill_id)
            if pill is None:
                pill = self._add(pill_id)
            pill.setText(text)
        if self._group is not None and self._pills and not self.chosen():
            next(iter(self._pills.values())).setChecked(True)
        self.updateGeometry()

    def chosen(self) -> tuple[str, ...]:
        """Return the ids that are on."""
        return tuple(pill_id for pill_id, pill in self._pills.items() if pill.isChecked())

    def current(self) -> str:
        """Return the one id that is on, or an empty text."""
        return next(iter(self.chosen()), "")

    def choose(self, pill_id: str, *, on: bool = True) -> None:
        """Turn a pill on or off without telling anyone."""
        self._pills[pill_id].setChecked(on)

    def make_dense(self, dense: bool) -> None:
        """Be lower: smaller pills, nearer to each other."""
        for pill in self._pills.values():
            pill.make_dense(dense)
        self._flow.set_gap(8, 4 if dense else 8, drop=4 if dense else 0)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return self._flow.sizeHint()

    @staticmethod
    def _let_tab_come(pill: Button, *, on: bool) -> None:
        """Let Tab come to the pill that is on, whoever chose it; Qt does so only once it has had focus."""
        policy = Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.ClickFocus
        pill.setFocusPolicy(policy)

    def _add(self, pill_id: str) -> Button:
        pill = Button("pill", f"{self.objectName()}.{pill_id}", None, self)
        pill.setCheckable(True)
        pill.clicked.connect(lambda: self.changed.emit(pill_id))
        if self._group is not None:
            self._group.addButton(pill)
            self._let_tab_come(pill, on=False)
            pill.toggled.connect(lambda on: self._let_tab_come(pill, on=on))
        before = next(reversed(self._pills.values()), None)
        if before is None:
            tab_order.stand_at(self, pill)
        else:
            tab_order.follow(before, pill)
        self._pills[pill_id] = pill
        self._flow.addWidget(pill)
        return pill
