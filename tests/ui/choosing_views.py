"""Brings every part of the Operators tab to the front, with something in it and without."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QPlainTextEdit, QWidget
from window_stage import find, press, type_into

from kzcompanion.domain.bands import Generation
from kzcompanion.domain.money import Money
from kzcompanion.domain.own_plan import Allowances, Cycle, OwnPlan
from kzcompanion.services.assembly import Services
from kzcompanion.ui.dialogs.offered_plan_dialog import OfferedPlanDialog
from kzcompanion.ui.main_window import MainWindow

MONTHLY = OwnPlan(
    name="Tourist 30",
    charge=Money.tenge(4990),
    cycle=Cycle.DAYS_30,
    allowances=Allowances(data_mb=30_720, minutes=100),
    after_bundle_per_mb=Money(500),
    sim_price=Money.tenge(500),
    tethering=True,
    rollover=False,
)
WEEKLY = OwnPlan(
    name="Weekly",
    charge=Money.tenge(1290),
    cycle=Cycle.WEEK,
    allowances=Allowances(data_mb=8192, minutes=60),
    after_bundle_per_mb=Money(0),
    sim_price=Money(0),
)
UNLIMITED = OwnPlan(
    name="Unlim",
    charge=Money.tenge(6500),
    cycle=Cycle.CALENDAR_MONTH,
    allowances=Allowances(unlimited_data=True),
    sim_price=Money(0),
)
NO_PRICE = OwnPlan(name="Bundle", allowances=Allowances(data_mb=20_480))


def offer_plans(services: Services) -> None:
    """Write down three plans with a price and one without."""
    add = services.own_plans.add
    add("beeline", MONTHLY, seen_on=date(2026, 11, 20), seen_at="Almaty airport")
    add("kcell", WEEKLY, seen_on=date(2026, 11, 21), seen_at="kcell.kz")
    add("tele2", UNLIMITED, seen_on=date(2026, 9, 1), closed=True)
    add("izi", NO_PRICE)


def operators(window: MainWindow) -> QWidget:
    """Show the table with a pinned operator."""
    window.go_to("operators")
    press(window, "operators_pin")
    return window


def comparison(window: MainWindow) -> QWidget:
    """Show three operators side by side, only where they differ."""
    window.services.preferences.change(pinned_operators=("beeline", "activ", "altel"))
    window.go_to("operators", compare=True)
    press(window, "operators_differences")
    return window


def nothing_pinned(window: MainWindow) -> QWidget:
    """Show what to do before comparing."""
    window.services.preferences.change(pinned_operators=())
    window.go_to("operators", compare=True)
    return window


def plans(window: MainWindow) -> QWidget:
    """Show the user's plans beside history."""
    offer_plans(window.services)
    window.go_to("operators", section="plans")
    return window


def trip(window: MainWindow) -> QWidget:
    """Show the ranking with roaming beside it."""
    offer_plans(window.services)
    window.go_to("operators", section="trip")
    for name, text in (("trip_departure", "2026-12-12"), ("trip_day_price", "50"), ("trip_rate", "72")):
        type_into(window, name, text)
    window.pages.tab("operators").findChild(QWidget, "trip_view").refresh()  # type: ignore[attr-defined]
    return window


def trip_backwards(window: MainWindow) -> QWidget:
    """Show a departure before the arrival."""
    offer_plans(window.services)
    window.go_to("operators", section="trip")
    type_into(window, "trip_departure", "2026-11-01")
    window.pages.tab("operators").findChild(QWidget, "trip_view").refresh()  # type: ignore[attr-defined]
    return window


def trip_empty(window: MainWindow) -> QWidget:
    """Show the trip before any plan is written down."""
    window.go_to("operators", section="trip")
    return window


def phone(window: MainWindow) -> QWidget:
    """Show the phone's bands with a question, and notes on coverage."""
    window.services.coverage.add("kcell", "Charyn canyon, car park", worked=False, generation=Generation.G4)
    window.go_to("operators", section="phone")
    find(window, QPlainTextEdit, "phone_bands").setPlainText("GSM 900/1800, WCDMA B1, LTE 800, B3, n78")
    return window


def own_plan(window: MainWindow) -> QWidget:
    """Show the form of a plan with its faults."""
    dialog = OfferedPlanDialog(window.services, parent=window)
    dialog.show()
    type_into(dialog, "own_plan_seen_on", "2099-01-01")
    type_into(dialog, "own_plan_plan_name", "Weekly")
    dialog.findChild(QWidget, "own_plan_save").click()  # type: ignore[attr-defined]
    return dialog


VIEWS = (operators, comparison, nothing_pinned, plans, trip, trip_backwards, trip_empty, phone)
