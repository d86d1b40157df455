"""The form of a plan's rules: what is told comes back whole, the rest stays unknown."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QLineEdit, QPushButton, QScrollArea
from window_stage import find, open_services, press, type_into

from kzcompanion.domain.money import Money
from kzcompanion.domain.own_plan import (
    Allowances,
    Anchor,
    ChargeFailure,
    Cycle,
    FailureRule,
    KeepClock,
    OwnPlan,
)
from kzcompanion.services.assembly import Services
from kzcompanion.ui.dialogs.sim_dialog import SimDialog
from kzcompanion.ui.widgets.field import Field
from kzcompanion.ui.widgets.plan_form import PlanForm

money = st.none() | st.builds(Money, st.integers(0, 10_000_000))
counts = st.none() | st.integers(0, 100_000)
days = st.none() | st.dates(date(2020, 1, 1), date(2040, 12, 31))
limits = st.none() | st.integers(1, 3660)
flags = st.none() | st.booleans()
plans = st.builds(
    OwnPlan,
    name=st.sampled_from(["", "Seven days", "Тариф «Всё»"]),
    charge=money,
    cycle=st.none() | st.sampled_from(Cycle),
    next_charge_on=days,
    anchor=st.none() | st.sampled_from(Anchor),
    anchor_on=days,
    first_day_counts=flags,
    window_from=st.none() | st.integers(0, 23),
    window_to=st.none() | st.integers(1, 24),
    failure=st.builds(
        FailureRule,
        kind=st.none() | st.sampled_from(ChargeFailure),
        per_mb=money,
        daily_package=money,
        throttle_kbps=counts,
        suspended_after_days=limits,
    ),
    allowances=st.builds(
        Allowances,
        data_mb=counts,
        minutes=counts,
        sms=counts,
        unlimited_data=st.booleans(),
        slow_kbps=counts,
    ),
    after_bundle_per_mb=money,
    rollover=flags,
    tethering=flags,
    keep_days=limits,
    keep_clock=st.none() | st.sampled_from(KeepClock),
    sim_price=money,
)


@pytest.fixture
def services(data_dir: Path) -> Iterator[Services]:
    """Open a data folder."""
    with open_services(data_dir) as found:
        yield found


@pytest.fixture
def form(qtbot: Any, services: Services) -> PlanForm:
    """Show the form."""
    found = PlanForm(services)
    qtbot.addWidget(found)
    found.show()
    return found


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(plans)
def test_every_plan_comes_back_as_it_was(form: PlanForm, plan: OwnPlan) -> None:
    """Whatever rules are known, the form gives back the same plan: nothing is lost or made up."""
    form.set_value(plan)
    assert form.value() == plan
    assert form.first_fault() is None


def test_nothing_told_is_nothing_known(form: PlanForm) -> None:
    """An untouched form is an empty plan, and the rarer rules are folded in."""
    assert form.value() == OwnPlan()
    assert not find(form, QComboBox, "plan_failure").isVisible()
    press(form, "plan_more_rules")
    assert find(form, QComboBox, "plan_failure").isVisible()
    assert find(form, QComboBox, "plan_failure").currentText() == "not known — ask"


def test_known_rules_are_unfolded(form: PlanForm) -> None:
    """A plan with any rarer rule shows it at once."""
    form.set_value(OwnPlan(keep_days=180))
    assert find(form, Field, "plan_keep_days.field").isVisible()


def test_a_choice_shows_what_it_asks_for(form: PlanForm) -> None:
    """What cannot matter after a choice is out of sight; what was typed there stays."""
    form.unfold()
    failure = find(form, QComboBox, "plan_failure")
    type_into(form, "plan_daily_package", "490")
    failure.setCurrentIndex(1 + list(ChargeFailure).index(ChargeFailure.THROTTLE))
    assert find(form, Field, "plan_throttle_kbps.field").isVisible()
    assert not find(form, Field, "plan_daily_package.field").isVisible()
    assert form.value().failure.daily_package == Money.tenge(490)
    anchor = find(form, QComboBox, "plan_anchor")
    assert not find(form, Field, "plan_anchor_on.field").isVisible()
    anchor.setCurrentIndex(1 + list(Anchor).index(Anchor.WEEKDAY))
    assert find(form, Field, "plan_anchor_on.field").isVisible()
    assert not find(form, Field, "plan_first_day.field").isVisible()


def test_unlimited_asks_for_its_cap(form: PlanForm) -> None:
    """Sold as unlimited, the amount of data becomes the cap, and the speed after it is asked for."""
    form.set_value(OwnPlan(allowances=Allowances(unlimited_data=True)))
    data = form.fields["data_mb"].editor
    assert data.accessibleName() == "Full speed up to"
    assert find(form, Field, "plan_slow_kbps.field").isVisible()
    find(form, QComboBox, "plan_sold_as").setCurrentIndex(1)
    assert data.accessibleName() == "Data per charge"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("plan_keep_days", "0"),
        ("plan_suspended_days", "2.5"),
        ("plan_per_mb", "-1"),
        ("plan_data_mb", "lots"),
    ],
)
def test_a_fault_is_said_at_its_field(form: PlanForm, name: str, text: str) -> None:
    """A rule that cannot be read is refused where it stands, although it was folded in."""
    find(form, QLineEdit, name).setText(text)
    assert not find(form, Field, f"{name}.field").isVisible()
    faulty = form.first_fault()
    assert faulty is find(form, Field, f"{name}.field")
    assert faulty.isVisible()
    assert faulty.texts()[0]


def test_the_rules_reach_the_sim(qtbot: Any, services: Services) -> None:
    """The SIM's form keeps the rules, fits a small screen, and a faulty rule keeps it open."""
    dialog = SimDialog(services)
    qtbot.addWidget(dialog)
    dialog.show()
    type_into(dialog, "sim_nickname", "Rules")
    press(dialog, "sim_more_rules")
    type_into(dialog, "sim_keep_days", "many")
    press(dialog, "sim_save")
    assert dialog.result() != QDialog.DialogCode.Accepted
    type_into(dialog, "sim_keep_days", "180")
    qtbot.waitUntil(lambda: 400 < dialog.height() <= 660)
    assert find(dialog, QScrollArea, "sim_form_scroll").verticalScrollBar().maximum() > 0
    press(dialog, "sim_save")
    assert services.sims.find("Rules").plan == OwnPlan(keep_days=180)


def test_rules_that_were_cut_off_come_back(qtbot: Any, services: Services) -> None:
    """A rule typed before a crash is there again, and unfolded."""
    dialog = SimDialog(services)
    qtbot.addWidget(dialog)
    dialog.show()
    press(dialog, "sim_more_rules")
    type_into(dialog, "sim_keep_days", "18x")
    qtbot.waitUntil(lambda: services.drafts.kept("sim_new") == {"keep_days": "18x"}, timeout=1000)
    again = SimDialog(services)
    qtbot.addWidget(again)
    again.show()
    field = find(again, Field, "sim_keep_days.field")
    assert field.isVisible()
    assert find(again, QLineEdit, "sim_keep_days").text() == "18x"


def test_what_has_focus_is_in_sight(qtbot: Any, services: Services) -> None:
    """Going through the form by keyboard scrolls it along."""
    dialog = SimDialog(services)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    press(dialog, "sim_more_rules")
    area = find(dialog, QScrollArea, "sim_form_scroll")
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 200)
    last = find(dialog, Field, "sim_sim_price.field").editor
    dialog.activateWindow()
    last.setFocus()
    qtbot.waitUntil(lambda: area.verticalScrollBar().value() > 200)
    assert find(dialog, QPushButton, "sim_save").isVisible()


def test_an_old_plan_fills_what_is_empty_and_is_called_history(form: PlanForm, services: Services) -> None:
    """Shipped plans are a start, said to be history; what was typed stays, the rest stays unknown."""
    button = find(form, QPushButton, "plan_history")
    assert not button.isVisible()
    form.show_operator("beeline")
    assert button.isVisible()
    known = [plan for plan in services.facts.plans("beeline") if plan.price is not None]
    type_into(form, "plan_charge", "123")
    menu = button.menu()
    assert menu is not None
    offered = menu.actions()
    assert len(offered) == len(services.facts.plans("beeline"))
    offered[services.facts.plans("beeline").index(known[0])].trigger()
    filled = form.value()
    assert filled.charge == Money.tenge(123)
    assert filled.name == known[0].name.text("en")
    assert (filled.anchor, filled.window_from, filled.keep_days) == (None, None, None)
    said = [label.text() for label in form.findChildren(QLabel) if label.isVisible()]
    assert any("history" in text for text in said)
