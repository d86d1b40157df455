"""Pictures of what helps to choose: plans, trip and phone over made-up plans, and the form of a plan."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from kzcompanion.domain.almaty import day_of
from kzcompanion.domain.money import Money
from kzcompanion.domain.own_plan import Allowances, Cycle, OwnPlan
from kzcompanion.services.assembly import Services
from kzcompanion.ui.dialogs.offered_plan_dialog import OfferedPlanDialog
from kzcompanion.ui.main_window import MainWindow


def choosing(
    window: MainWindow,
    services: Services,
    take: Callable[[str, QWidget], None],
    take_dialog: Callable[[str, QWidget], None],
) -> None:
    """Take the plans, the trip and the phone over made-up plans, and the form of a plan."""
    window.go_to("operators", section="trip")
    for sample in services.own_plans.all():
        services.own_plans.remove(sample.id)
    take("choosing-trip-empty", window)
    today = day_of(services.clock.now())
    for operator_id, name, price, cycle, gigabytes in (
        ("beeline", "Example 30", 4990, Cycle.DAYS_30, 30),
        ("kcell", "Example 7", 1290, Cycle.WEEK, 8),
    ):
        rules = OwnPlan(
            name=name,
            charge=Money.tenge(price),
            cycle=cycle,
            allowances=Allowances(data_mb=gigabytes * 1024),
            after_bundle_per_mb=Money(500),
            sim_price=Money(0),
        )
        plan = services.own_plans.add(operator_id, rules, seen_on=today, seen_at="made-up")
    services.own_plans.add(
        "tele2", OwnPlan(name="Example U", allowances=Allowances(unlimited_data=True)), seen_on=today
    )
    services.coverage.add("kcell", "Saty", worked=True)
    services.preferences.change(phone_bands="GSM 900/1800; WCDMA B1/B8; LTE B1/B3/B7; LTE 800; NR n78")
    for section in ("plans", "trip", "phone"):
        window.go_to("operators", section=section)
        take(f"choosing-{section}", window)
    take_dialog("own-plan", OfferedPlanDialog(services, plan, parent=window))
