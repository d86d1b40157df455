"""The part of a plan's form that folds out: when it is charged, what fails, what it gives, how it is kept."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from kzcompanion.domain.own_plan import Anchor, ChargeFailure, KeepClock, OwnPlan
from kzcompanion.ui import plan_rule_text
from kzcompanion.ui.widgets import labels
from kzcompanion.ui.widgets.amount_edit import AmountEdit
from kzcompanion.ui.widgets.choice_edit import ChoiceEdit
from kzcompanion.ui.widgets.count_edit import CountEdit
from kzcompanion.ui.widgets.data_edit import DataEdit
from kzcompanion.ui.widgets.date_edit import DateEdit
from kzcompanion.ui.widgets.field import Field

_COLUMNS = 2
_FIXED = {Anchor.CALENDAR_MONTH, Anchor.WEEKDAY}
_SECTIONS = {
    "when": ("anchor", "anchor_on", "first_day_counts", "window_from", "window_to"),
    "failure": ("kind", "daily_package", "per_mb", "throttle_kbps", "suspended_after_days"),
    "gives": (
        "sold_as", "data_mb", "slow_kbps", "minutes", "sms", "after_bundle_per_mb", "rollover", "tethering",
    ),
    "keeps": ("keep_days", "keep_clock", "sim_price"),
}  # fmt: skip
_FAILURE = ("kind", "per_mb", "daily_package", "throttle_kbps", "suspended_after_days")
_ALLOWANCES = ("data_mb", "minutes", "sms", "slow_kbps")
_OTHERS = (
    "anchor", "anchor_on", "first_day_counts", "window_from", "window_to", "after_bundle_per_mb", "rollover",
    "tethering", "keep_days", "keep_clock", "sim_price",
)  # fmt: skip
_LONGEST_DAYS = 3660
_FASTEST_KBPS = 1_000_000


class PlanRules(QWidget):
    """Hold the fields of the rarer rules; those that cannot matter after a choice are out of sight."""

    def __init__(self, today: Callable[[], date], prefix: str) -> None:
        super().__init__()
        self.setObjectName(f"{prefix}_rules")
        self._today, self._prefix = today, prefix
        self._editors: dict[str, Any] = {
            **self._when(),
            **self._failure_edits(),
            **self._gives(),
            **self._keeps(),
        }
        self.fields = {name: Field(editor) for name, editor in self._editors.items()}
        self._titles: dict[str, QLabel] = {section: labels.strong() for section in _SECTIONS}
        self._lay_out()
        for name in ("anchor", "kind", "sold_as"):
            self._editors[name].currentIndexChanged.connect(lambda _index: self._follow_choices())
        self._name_everything()
        self._follow_choices()

    def set_value(self, plan: OwnPlan) -> None:
        """Fill the fields from a plan."""
        sources: tuple[tuple[object, tuple[str, ...]], ...] = (
            (plan, _OTHERS), (plan.failure, _FAILURE), (plan.allowances, _ALLOWANCES),
        )  # fmt: skip
        for source, names in sources:
            for name in names:
                self._editors[name].set_value(getattr(source, name))
        limited = False if plan.allowances.data_mb is not None else None
        self._editors["sold_as"].set_value(True if plan.allowances.unlimited_data else limited)

    def known(self) -> bool:
        """Tell whether any rule is known."""
        return any(editor.value() is not None for editor in self._editors.values())

    def failure(self) -> dict[str, Any]:
        """Return the parts of a FailureRule."""
        return {name: self._editors[name].value() for name in _FAILURE}

    def allowances(self) -> dict[str, Any]:
        """Return the parts of Allowances."""
        parts = {name: self._editors[name].value() for name in _ALLOWANCES}
        return parts | {"unlimited_data": self._editors["sold_as"].value() is True}

    def others(self) -> dict[str, Any]:
        """Return the further rules of an OwnPlan."""
        return {name: self._editors[name].value() for name in _OTHERS}

    def reveal(self, name: str) -> None:
        """Show a field although no choice asks for it: it holds something faulty."""
        self.fields[name].setVisible(True)

    def _when(self) -> dict[str, Any]:
        prefix = self._prefix
        return {
            "anchor": ChoiceEdit[Anchor](f"{prefix}_anchor", list(Anchor), plan_rule_text.anchor),
            "anchor_on": DateEdit(f"{prefix}_anchor_on", self._today),
            "first_day_counts": ChoiceEdit[bool](
                f"{prefix}_first_day", [True, False], plan_rule_text.first_day
            ),
            "window_from": ChoiceEdit[int](f"{prefix}_window_from", list(range(24)), plan_rule_text.hour),
            "window_to": ChoiceEdit[int](f"{prefix}_window_to", list(range(1, 25)), plan_rule_text.hour),
        }

    def _failure_edits(self) -> dict[str, Any]:
        prefix = self._prefix
        return {
            "kind": ChoiceEdit[ChargeFailure](
                f"{prefix}_failure", list(ChargeFailure), plan_rule_text.failure
            ),
            "daily_package": AmountEdit(f"{prefix}_daily_package", allow_zero=True),
            "per_mb": AmountEdit(f"{prefix}_per_mb", allow_zero=True),
            "throttle_kbps": CountEdit(f"{prefix}_throttle_kbps", most=_FASTEST_KBPS),
            "suspended_after_days": CountEdit(f"{prefix}_suspended_days", least=1, most=_LONGEST_DAYS),
        }

    def _gives(self) -> dict[str, Any]:
        prefix = self._prefix
        return {
            "sold_as": ChoiceEdit[bool](f"{prefix}_sold_as", [False, True], plan_rule_text.sold_as),
            "data_mb": DataEdit(f"{prefix}_data_mb"),
            "slow_kbps": CountEdit(f"{prefix}_slow_kbps", most=_FASTEST_KBPS),
            "minutes": CountEdit(f"{prefix}_minutes"),
            "sms": CountEdit(f"{prefix}_sms"),
            "after_bundle_per_mb": AmountEdit(f"{prefix}_after_bundle", allow_zero=True),
            "rollover": ChoiceEdit[bool](f"{prefix}_rollover", [True, False], plan_rule_text.yes_no),
            "tethering": ChoiceEdit[bool](f"{prefix}_tethering", [True, False], plan_rule_text.yes_no),
        }

    def _keeps(self) -> dict[str, Any]:
        prefix = self._prefix
        return {
            "keep_days": CountEdit(f"{prefix}_keep_days", least=1, most=_LONGEST_DAYS),
            "keep_clock": ChoiceEdit[KeepClock](
                f"{prefix}_keep_clock", list(KeepClock), plan_rule_text.keep_clock
            ),
            "sim_price": AmountEdit(f"{prefix}_sim_price", allow_zero=True),
        }

    def _lay_out(self) -> None:
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(12)
        for side in range(_COLUMNS):
            self._grid.setColumnStretch(side, 1)
        for field in self.fields.values():
            field.setParent(self)

    def _follow_choices(self) -> None:
        """Show what can matter, and set the grid anew so that no gap is left."""
        editors = self._editors
        anchor, kind, unlimited = (editors[name].value() for name in ("anchor", "kind", "sold_as"))
        shown = {
            "anchor_on": anchor is not None,
            "first_day_counts": anchor is not None and anchor not in _FIXED,
            "daily_package": kind in {None, ChargeFailure.DAILY_PACKAGE},
            "per_mb": kind in {None, ChargeFailure.PER_MB, ChargeFailure.DAILY_PACKAGE},
            "throttle_kbps": kind is ChargeFailure.THROTTLE,
            "slow_kbps": unlimited is True,
        }
        while self._grid.count():
            self._grid.takeAt(0)
        row = 0
        for section, names in _SECTIONS.items():
            self._grid.addWidget(self._titles[section], row, 0, 1, _COLUMNS)
            visible = [name for name in names if shown.get(name, True)]
            for name in names:
                self.fields[name].setVisible(name in visible)
            for place, name in enumerate(visible):
                at = (row + 1 + place // _COLUMNS, place % _COLUMNS)
                self._grid.addWidget(self.fields[name], *at, Qt.AlignmentFlag.AlignTop)
            row += 1 + -(-len(visible) // _COLUMNS)
        self._name_data(unlimited=unlimited is True)
        self._name_anchor(anchor)
        self._keep_tab_order()

    def _keep_tab_order(self) -> None:
        ordered = [self._editors[name] for names in _SECTIONS.values() for name in names]
        for before, after in pairwise(ordered):
            QWidget.setTabOrder(before, after)

    def _name_data(self, *, unlimited: bool) -> None:
        if unlimited:
            self.fields["data_mb"].set_caption(
                self.tr("Full speed up to"), self.tr("the cap — ask after how many GB it gets slower")
            )
        else:
            self.fields["data_mb"].set_caption(
                self.tr("Data per charge"), self.tr("for example 10 GB or 500 MB; 0 is none")
            )

    def _name_anchor(self, anchor: Anchor | None) -> None:
        if anchor is Anchor.CALENDAR_MONTH or anchor is Anchor.WEEKDAY:
            self.fields["anchor_on"].set_caption(
                self.tr("One such day"), self.tr("any day on which it is charged")
            )
        elif anchor is Anchor.LAST_TOPUP:
            self.fields["anchor_on"].set_caption(
                self.tr("Last renewed on"), self.tr("leave empty: the last top-up of the ledger counts")
            )
        else:
            self.fields["anchor_on"].set_caption(self.tr("Activated or renewed on"))

    def _name_everything(self) -> None:
        self._titles["when"].setText(self.tr("When the charge is taken"))
        self._titles["failure"].setText(self.tr("If the balance cannot pay the charge"))
        self._titles["gives"].setText(self.tr("What one charge gives"))
        self._titles["keeps"].setText(self.tr("The number and the card"))
        caption = {name: field.set_caption for name, field in self.fields.items()}
        caption["anchor"](self.tr("Counted from"))
        caption["first_day_counts"](
            self.tr("That day itself"), self.tr("not known counts as day 1: the earlier end")
        )
        caption["window_from"](
            self.tr("Charging begins at"), self.tr("Almaty time; not known counts as midnight")
        )
        caption["window_to"](self.tr("Charging is over by"))
        caption["kind"](self.tr("Then"))
        caption["daily_package"](self.tr("The daily package costs"), self.tr("in tenge a day"))
        caption["per_mb"](self.tr("One MB costs without the plan"))
        caption["throttle_kbps"](self.tr("Speed then"), self.tr("in kbit/s"))
        caption["suspended_after_days"](
            self.tr("The SIM is suspended after"), self.tr("days without a paid charge")
        )
        caption["sold_as"](self.tr("Data are sold"))
        caption["slow_kbps"](self.tr("Speed after the cap"), self.tr("in kbit/s"))
        caption["minutes"](self.tr("Minutes per charge"), self.tr("0 is none"))
        caption["sms"](self.tr("SMS per charge"), self.tr("0 is none"))
        caption["after_bundle_per_mb"](
            self.tr("One MB after the data are used up"), self.tr("0 where the internet just stops")
        )
        caption["rollover"](self.tr("What is left goes into the next cycle"))
        caption["tethering"](self.tr("The phone may share its internet"))
        caption["keep_days"](
            self.tr("The number is taken away after"),
            self.tr("days of not being used; ask for it when you buy"),
        )
        caption["keep_clock"](self.tr("What counts as use"), self.tr("not known counts as a top-up only"))
        caption["sim_price"](self.tr("The card itself cost"))
