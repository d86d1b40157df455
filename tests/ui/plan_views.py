"""The views of a plan's rules and of packages, for the walk through every view."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget
from window_stage import press, type_into

from kzcompanion.domain.money import Money
from kzcompanion.domain.own_plan import Allowances, Anchor, ChargeFailure, FailureRule, OwnPlan
from kzcompanion.domain.packages import PackageLeft, PackageUnit
from kzcompanion.ui.dialogs.sim_dialog import SimDialog
from kzcompanion.ui.main_window import MainWindow
from kzcompanion.ui.widgets.plan_form import PlanForm


def sim_rules(window: MainWindow) -> QWidget:
    """Show every rule of a plan in the form of a SIM, with the fields that choices ask for."""
    dialog = SimDialog(window.services, window.services.sims.list()[0], parent=window)
    form = dialog.findChild(PlanForm)
    assert form is not None
    rule = FailureRule(kind=ChargeFailure.THROTTLE)
    form.set_value(
        OwnPlan(anchor=Anchor.ACTIVATION, failure=rule, allowances=Allowances(unlimited_data=True))
    )
    dialog.show()
    return dialog


def log_packages(window: MainWindow) -> QWidget:
    """Show the log line with a package that lacks what is left, and a SIM with packages and rules."""
    sim = window.services.sims.list()[0]
    package = PackageLeft(unit=PackageUnit.DATA, left=1500, name="Night", valid_until=date(2026, 12, 3))
    window.services.ledger.log(sim.id, Money.tenge(900), packages=(package,))
    window.go_to("tracker", sim_id=sim.id)
    press(window, "log_more")
    press(window, "log_add_package")
    type_into(window, "log_package_1_name", "Night")
    press(window, "log_save")
    return window
