"""Narrows the ledger by kind, period and amount, and says what the entries shown cost in all."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kzcompanion.domain.home_money import sum_paid
from kzcompanion.domain.ledger import EntryKind
from kzcompanion.domain.ledger_filter import LedgerFilter
from kzcompanion.ui import home_text, language, tab_order
from kzcompanion.ui.models.ledger_sieve import LedgerProxy
from kzcompanion.ui.widgets import buttons, labels
from kzcompanion.ui.widgets.fault_line import FaultLine
from kzcompanion.ui.widgets.field import Field

_PHOTO = "photo"
_SHARES = (3, 4, 4, 4, 4)
"""Of the width: a day with the button of its calendar needs the most."""


class LedgerFilterBar(QWidget):
    """Tell the proxy what is asked for; what is typed wrongly is said at its field and asks for nothing."""

    changed = Signal()

    def __init__(self, name: str, proxy: LedgerProxy, today: Callable[[], date]) -> None:
        super().__init__()
        self.setObjectName(name)
        self._proxy = proxy
        self.toggle = buttons.icon_button(f"{name}_toggle", "filter")
        self.toggle.setCheckable(True)
        self.total = labels.caption()
        self.total.setObjectName(f"{name}_total")
        self._today = today
        self._fields: list[Field] = []
        self.toggle.toggled.connect(self._on_toggle)
        proxy.settled.connect(self._show_total)
        self.retranslate()
        self.hide()

    def clear(self) -> None:
        """Ask for nothing any more."""
        if not self._fields:
            return
        self._kind.setCurrentIndex(0)
        for edit in (self._since, self._until, self._least, self._most):
            edit.setText("")
        self._ask()

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self.toggle.set_label(self.tr("Filter the ledger"))
        if self._fields:
            self._name_fields()
        self._show_total()

    def _name_fields(self) -> None:
        names = [
            self.tr("Everything"),
            self.tr("Balance checks"),
            self.tr("Top-ups"),
            self.tr("Corrections"),
            self.tr("With a photo of the receipt"),
        ]
        for place, text in enumerate(names):
            self._kind.setItemText(place, text)
        self._fields[0].set_caption(self.tr("Kind"))
        self._fields[1].set_caption(self.tr("From day"))
        self._fields[2].set_caption(self.tr("To day"))
        self._fields[3].set_caption(self.tr("Amount from"))
        self._fields[4].set_caption(self.tr("Amount to"))
        self._clear.set_label(self.tr("Show all"))

    def _build(self) -> None:
        """Build the fields; they are there from when they are first looked at."""
        from kzcompanion.ui.widgets.amount_edit import AmountEdit
        from kzcompanion.ui.widgets.date_edit import DateEdit

        name = self.objectName()
        self._kind = QComboBox()
        self._kind.setObjectName(f"{name}_kind")
        for data in (None, *EntryKind, _PHOTO):
            self._kind.addItem("", data)
        self._since = DateEdit(f"{name}_since", self._today)
        self._until = DateEdit(f"{name}_until", self._today)
        self._least = AmountEdit(f"{name}_least", allow_negative=True, allow_zero=True)
        self._most = AmountEdit(f"{name}_most", allow_negative=True, allow_zero=True)
        self._clear = buttons.icon_button(f"{name}_clear", "x")
        self._lay_out()
        self._name_fields()
        self._kind.currentIndexChanged.connect(lambda _row: self._ask())
        for edit in (self._since, self._until, self._least, self._most):
            edit.judged.connect(self._ask)
        self._clear.clicked.connect(self.clear)

    def _lay_out(self) -> None:
        editors = (self._kind, self._since, self._until, self._least, self._most)
        self._fields = [Field(editor) for editor in editors]
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for place, field in enumerate(self._fields):
            grid.addWidget(field, 0, place, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(place, _SHARES[place])
        fault = FaultLine(f"{self.objectName()}_fault", self._fields)
        grid.addWidget(fault, 1, 0, 1, len(self._fields) + 1)
        self._kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._kind.setMinimumContentsLength(6)
        last = QHBoxLayout()
        last.setContentsMargins(0, 24, 0, 0)
        last.addWidget(self._clear)
        grid.addLayout(last, 0, len(self._fields), Qt.AlignmentFlag.AlignTop)
        column_box = QVBoxLayout(self)
        column_box.setContentsMargins(0, 0, 0, 0)
        column_box.addLayout(grid)
        tab_order.follow(self.toggle, *editors, self._clear)

    def _on_toggle(self, on: bool) -> None:
        if on and not self._fields:
            self._build()
        self.setVisible(on)
        if on:
            self._kind.setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, self, self._come_in_sight)
        else:
            self.clear()
        self.changed.emit()

    def _come_in_sight(self) -> None:
        """Scroll the column around so that the ledger can be seen beneath the filters."""
        around: QObject | None = self
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parent()
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(self.total, 0, 24)

    def _ask(self) -> None:
        chosen = self._kind.currentData()
        self._proxy.ask(
            LedgerFilter(
                kind=None if chosen in {None, _PHOTO} else EntryKind(chosen),
                since=self._since.value(),
                until=self._until.value(),
                least=self._least.value(),
                most=self._most.value(),
                with_photo=chosen == _PHOTO,
            )
        )

    def _show_total(self) -> None:
        """Say how many entries are shown and what they cost, once all were looked at."""
        parts = [home_text.paid_text(sum_paid(self._proxy.topups()))]
        if self._proxy.narrowed:
            shown, whole = self._proxy.rowCount(), self._proxy.whole()
            text = self.tr("{0} of {1} entries").format(language.number(shown), language.number(whole))
            parts.insert(0, text)
        self.total.setText(" · ".join(part for part in parts if part))
        self.changed.emit()
