"""The header of a flow of steps: where one is, what is done, what is faulty; visited steps can be chosen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from kzcompanion.ui import icons, theme

_DISC, _TOP, _GAP = 30, 4, 8
AHEAD, CURRENT, DONE, FAULTY = "todo", "current", "done", "faulty"
"""The states of a step."""


class StepButton(QAbstractButton):
    """One step: a numbered disc and its title beneath."""

    def __init__(self, object_name: str, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self._number, self._state = number, AHEAD
        self._first, self._last = False, False
        self._goes_on = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.current().changed.connect(self.update)

    def set_ends(self, *, first: bool, last: bool) -> None:
        """Tell whether a line leads to this step and away from it."""
        self._first, self._last = first, last

    def set_state(self, state: str, *, goes_on: bool = False) -> None:
        """Show a state: todo, current, done or faulty; `goes_on` when the next step was reached, too."""
        self._state, self._goes_on = state, goes_on
        self._name()
        self.update()

    @property
    def state(self) -> str:
        """Return the state shown."""
        return self._state

    def setText(self, text: str) -> None:
        super().setText(text)
        self._name()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        line = QFontMetrics(theme.text_font(13, strong=True)).height()
        return QSize(112, _TOP + _DISC + _GAP + 2 * line + 6)

    def minimumSizeHint(self) -> QSize:
        return QSize(64, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        disc = QRectF((self.width() - _DISC) / 2, _TOP, _DISC, _DISC)
        self._paint_lines(painter, disc)
        self._paint_disc(painter, disc)
        strong = self._state in {CURRENT, FAULTY}
        painter.setFont(theme.text_font(13, strong=strong))
        ink = {CURRENT: "text", DONE: "text2", FAULTY: "bad"}.get(self._state, "text3")
        painter.setPen(theme.colour(ink))
        room = QRect(4, int(disc.bottom()) + _GAP - 2, self.width() - 8, self.height())
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(room, flags, self.text())
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), 10, 10)

    def _paint_lines(self, painter: QPainter, disc: QRectF) -> None:
        middle = disc.center().y()
        reached = self._state in {DONE, CURRENT, FAULTY}
        if not self._first:
            painter.setPen(QPen(theme.colour("accent" if reached else "line_strong"), 2))
            painter.drawLine(0, int(middle), int(disc.left()) - 6, int(middle))
        if not self._last:
            painter.setPen(QPen(theme.colour("accent" if self._goes_on else "line_strong"), 2))
            painter.drawLine(int(disc.right()) + 6, int(middle), self.width(), int(middle))

    def _paint_disc(self, painter: QPainter, disc: QRectF) -> None:
        fill, edge, ink = {
            CURRENT: ("accent", "accent", "on_accent"),
            DONE: ("accent_soft", "accent_soft", "accent"),
            FAULTY: ("bad_soft", "bad", "bad"),
        }.get(self._state, ("surface", "line_strong", "text3"))
        painter.setPen(QPen(theme.colour(edge), 1.5))
        painter.setBrush(theme.colour(fill))
        painter.drawEllipse(disc.adjusted(1, 1, -1, -1))
        sign = {DONE: "check", FAULTY: "triangle-alert"}.get(self._state)
        if sign is not None:
            size = 16
            corner = disc.center().toPoint()
            painter.drawPixmap(corner.x() - size // 2, corner.y() - size // 2, icons.pixmap(sign, ink, size))
            return
        painter.setFont(theme.text_font(14, strong=True))
        painter.setPen(theme.colour(ink))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(self._number))

    def _name(self) -> None:
        words = {
            CURRENT: self.tr("Step {0}, {1}: you are here"),
            DONE: self.tr("Step {0}, {1}: done"),
            FAULTY: self.tr("Step {0}, {1}: something is missing"),
        }.get(self._state, self.tr("Step {0}, {1}: still to do"))
        self.setAccessibleName(words.format(self._number, self.text()))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)


class Stepper(QWidget):
    """Show the steps of a flow in a row; `chosen` tells the id of a visited step that was pressed."""

    chosen = Signal(str)

    def __init__(self, object_name: str, step_ids: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self._steps: dict[str, StepButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        ids = tuple(step_ids)
        for number, step_id in enumerate(ids, start=1):
            step = StepButton(f"{object_name}.{step_id}", number, self)
            step.set_ends(first=number == 1, last=number == len(ids))
            step.clicked.connect(lambda _=False, chosen=step_id: self.chosen.emit(chosen))
            row.addWidget(step, 1)
            self._steps[step_id] = step
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_titles(self, titles: Mapping[str, str]) -> None:
        """Write the title of each step."""
        for step_id, text in titles.items():
            self._steps[step_id].setText(text)

    def set_states(self, states: Mapping[str, str], reachable: Iterable[str] = ()) -> None:
        """Show each step's state; only `reachable` steps can be pressed."""
        open_steps = frozenset(reachable)
        ids = tuple(self._steps)
        for place, (step_id, step) in enumerate(self._steps.items()):
            following = ids[place + 1] if place + 1 < len(ids) else ""
            step.set_state(states.get(step_id, AHEAD), goes_on=states.get(following, AHEAD) != AHEAD)
            step.setEnabled(step_id in open_steps)
            step.setCursor(
                Qt.CursorShape.PointingHandCursor if step_id in open_steps else Qt.CursorShape.ArrowCursor
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Right)
            return
        super().keyPressEvent(event)
