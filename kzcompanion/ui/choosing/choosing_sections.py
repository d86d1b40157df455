"""The parts of the Operators tab under one row of pills: comparison, plans, trip, phone."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kzcompanion.ui.widgets.front_stack import FrontStack
from kzcompanion.ui.widgets.pill_bar import PillBar

if TYPE_CHECKING:
    from kzcompanion.services.assembly import Services
    from kzcompanion.ui.bridge import Bridge
    from kzcompanion.ui.shell import Shell

COMPARE, PLANS, TRIP, PHONE = "compare", "plans", "trip", "phone"


class ChoosingSections(QWidget):
    """Show one part at a time; the comparison is handed in, the others are made here."""

    def __init__(self, compare: QWidget, services: Services, bridge: Bridge, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("choosing_sections")
        self._made: dict[str, Any] = {}
        self._make: dict[str, Callable[[], Any]] = {
            PLANS: lambda: _plans(services, bridge, shell),
            TRIP: lambda: self._trip(services, bridge, shell),
            PHONE: lambda: _phone(services, bridge, shell),
        }
        self._pills = PillBar("operators_sections")
        self._stack = FrontStack()
        self._compare = compare
        self._stack.addWidget(compare)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._pills)
        column.addWidget(self._stack, 1)
        self._pills.changed.connect(self.show_section)
        self.retranslate()

    def retranslate(self) -> None:
        """Write the pills and every part that exists in the present language."""
        self._pills.set_pills(
            (
                (COMPARE, self.tr("Compare")),
                (PLANS, self.tr("Plans")),
                (TRIP, self.tr("My trip")),
                (PHONE, self.tr("My phone")),
            )
        )
        self._pills.setAccessibleName(self.tr("Parts of this tab"))
        for part in self._made.values():
            part.retranslate()

    def show_section(self, section: str) -> None:
        """Bring a part to the front: compare, plans, trip or phone."""
        self.flush()
        if section in self._make and section not in self._made:
            self._made[section] = self._make[section]()
            self._stack.addWidget(self._made[section])
        self._stack.setCurrentWidget(self._made.get(section, self._compare))
        self._pills.choose(section if section in self._make else COMPARE)

    def current(self) -> str:
        """Return which part is in front."""
        return self._pills.current()

    def flush(self) -> None:
        """Keep what is being typed into any part."""
        for name in (TRIP, PHONE):
            if name in self._made:
                self._made[name].flush()

    def write_down_plan(self) -> None:
        """Show the plans with the form for a new one."""
        self.show_section(PLANS)
        self._made[PLANS].write_down()

    def _trip(self, services: Services, bridge: Bridge, shell: Shell) -> QWidget:
        from kzcompanion.ui.choosing.trip_view import TripView

        view = TripView(services, bridge, shell)
        view.plan_wanted.connect(self.write_down_plan)
        return view


def _plans(services: Services, bridge: Bridge, shell: Shell) -> QWidget:
    from kzcompanion.ui.choosing.plans_view import PlansView

    return PlansView(services, bridge, shell)


def _phone(services: Services, bridge: Bridge, shell: Shell) -> QWidget:
    from kzcompanion.ui.choosing.phone_view import PhoneView

    return PhoneView(services, bridge, shell)
