"""Packages in the window: typed, kept, shown with their own validity, and what doing nothing costs."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QTableView, QWidget
from window_stage import NOW, enter, find, open_services, press, type_into, window_on

from kzcompanion.domain.almaty import day_of
from kzcompanion.domain.money import Money
from kzcompanion.domain.own_plan import Anchor, ChargeFailure, Cycle, FailureRule, OwnPlan
from kzcompanion.domain.packages import PackageLeft, PackageUnit
from kzcompanion.services.assembly import Services
from kzcompanion.ui import glance
from kzcompanion.ui.dialogs.entry_dialog import EntryDialog
from kzcompanion.ui.dialogs.reply_dialog import ReplyDialog
from kzcompanion.ui.models.ledger_model import LedgerColumn
from kzcompanion.ui.widgets.field import Field
from kzcompanion.ui.widgets.package_rows import PackageRows

DAY = day_of(NOW) + timedelta(days=5)
NIGHT = PackageLeft(unit=PackageUnit.DATA, left=1536, name="Night", valid_until=DAY)


@pytest.fixture
def sim_id(data_dir: Path) -> str:
    """Give a data folder with one SIM."""
    with open_services(data_dir) as services:
        return services.sims.add("Travel card", "beeline").id


@pytest.fixture
def services(data_dir: Path, sim_id: str) -> Iterator[Services]:
    """Open it."""
    with open_services(data_dir) as found:
        yield found


def test_a_package_is_logged_by_keyboard(qtbot: Any, data_dir: Path, sim_id: str) -> None:
    """Under “More” a package with its own validity is added, logged, and shown in the head of the SIM."""
    with window_on(qtbot, data_dir) as window:
        window.go_to("tracker")
        press(window, "log_more")
        press(window, "log_add_package")
        type_into(window, "log_package_1_left", "1.5 GB")
        type_into(window, "log_package_1_valid_until", DAY.isoformat())
        type_into(window, "log_package_1_name", "Night")
        enter(type_into(window, "log_amount", "500"))
        shown = find(window, QLabel, "packages_label").text()
        assert "Night" in shown
        assert "1.5" in shown
        table = find(window, QTableView, "ledger_table")
        assert "Night" in str(table.model().index(0, LedgerColumn.NOTE).data())
        glance.current().turn(True)
        assert "1.5" not in find(window, QLabel, "packages_label").text()
        glance.current().turn(False)
        assert (
            window.findChild(QLineEdit, "log_package_1_left") is None
            or not window.findChild(QLineEdit, "log_package_1_left").isVisible()
        )  # type: ignore[union-attr]
    with open_services(data_dir) as services:
        assert services.ledger.entries(sim_id)[0].packages == (NIGHT,)


def test_a_faulty_package_keeps_the_line(qtbot: Any, data_dir: Path, sim_id: str) -> None:
    """What cannot be read is said at its field, and nothing is logged or lost."""
    with window_on(qtbot, data_dir) as window:
        window.go_to("tracker")
        press(window, "log_more")
        press(window, "log_add_package")
        type_into(window, "log_package_1_name", "Night")
        enter(type_into(window, "log_amount", "500"))
        left = find(window, Field, "log_package_1_left.field")
        assert left.error is not None
        assert find(window, QLineEdit, "log_amount").text() == "500"
        press(window, "log_package_1_remove")
        press(window, "log_save")
    with open_services(data_dir) as services:
        assert [entry.packages for entry in services.ledger.entries(sim_id)] == [()]


def test_typed_packages_survive_a_crash(qtbot: Any, data_dir: Path, sim_id: str) -> None:
    """What was typed into package rows comes back, half-typed or not."""
    with window_on(qtbot, data_dir) as window:
        window.go_to("tracker")
        press(window, "log_more")
        press(window, "log_add_package")
        type_into(window, "log_package_1_left", "1,5")
        type_into(window, "log_package_1_name", "Night: a;b")
    with window_on(qtbot, data_dir) as window:
        window.go_to("tracker")
        assert find(window, QLineEdit, "log_package_1_left").text() == "1,5"
        assert find(window, QLineEdit, "log_package_1_name").text() == "Night: a,b"


def test_packages_of_an_entry_are_changed(qtbot: Any, services: Services, sim_id: str) -> None:
    """The form of an entry shows its packages; one is removed, another put right."""
    minutes = PackageLeft(unit=PackageUnit.MINUTES, left=60)
    entry = services.ledger.log(sim_id, Money.tenge(500), packages=(NIGHT, minutes))
    form = EntryDialog(services, entry)
    qtbot.addWidget(form)
    form.show()
    press(form, "entry_package_1_remove")
    type_into(form, "entry_package_2_left", "45")
    press(form, "entry_save")
    kept = services.ledger.get(entry.id).packages
    assert kept == (PackageLeft(unit=PackageUnit.MINUTES, left=45),)


def test_tab_comes_to_the_packages_of_an_entry_in_their_place(
    qtbot: Any, services: Services, sim_id: str
) -> None:
    """After the rate of home come the packages, row by row, and then the button for one more."""
    minutes = PackageLeft(unit=PackageUnit.MINUTES, left=60)
    form = EntryDialog(services, services.ledger.log(sim_id, Money.tenge(500), packages=(NIGHT, minutes)))
    qtbot.addWidget(form)
    form.show()
    found: QWidget = find(form, QLineEdit, "entry_home_rate")
    names = []
    while (found := found.nextInFocusChain()).objectName() != "entry_home_rate":
        if found.isVisible() and found.focusPolicy() & Qt.FocusPolicy.TabFocus:
            names.append(found.objectName())
    parts = ("unit", "left", "valid_until", "name", "remove")
    rows = [f"entry_package_{row}_{part}" for row in (1, 2) for part in parts]
    assert names[:11] == [*rows, "entry_add_package"]


def test_two_of_one_name_are_refused(qtbot: Any, services: Services, sim_id: str) -> None:
    """Two rows that say the same package are said to do so, and the form stays open."""
    entry = services.ledger.log(sim_id, Money.tenge(500), packages=(NIGHT,))
    form = EntryDialog(services, entry)
    qtbot.addWidget(form)
    form.show()
    press(form, "entry_add_package")
    type_into(form, "entry_package_2_left", "5")
    type_into(form, "entry_package_2_name", "Night")
    type_into(form, "entry_package_2_valid_until", DAY.isoformat())
    press(form, "entry_save")
    assert form.isVisible()
    assert services.ledger.get(entry.id).packages == (NIGHT,)
    said = [label.text() for label in form.findChildren(QLabel) if label.isVisible()]
    assert any("Two packages are the same" in text for text in said)


def test_the_unit_reads_the_amount_anew(qtbot: Any) -> None:
    """The same text is megabytes, a count or money, as the unit says."""
    rows = PackageRows("x", lambda: day_of(NOW))
    qtbot.addWidget(rows)
    rows.show()
    press(rows, "x_add_package")
    type_into(rows, "x_package_1_left", "150")
    unit = find(rows, QComboBox, "x_package_1_unit")
    for place, (kind, left) in enumerate([("data", 150), ("minutes", 150), ("sms", 150), ("money", 15_000)]):
        unit.setCurrentIndex(place)
        assert [(one.unit.value, one.left) for one in rows.value()] == [(kind, left)]


def test_a_reply_with_several_packages_fills_them(qtbot: Any, services: Services) -> None:
    """Each package of a reply is offered with the day that follows it on its line."""
    text = "Баланс: 845,30 тг\nОсталось 5 Гб до 03.12.2026\nОсталось 60 минут до 05.12.2026\nОсталось 2 Гб"
    dialog = ReplyDialog(services, "activ", frozenset({"balance", "data_mb", "valid_until"}))
    qtbot.addWidget(dialog)
    box = dialog.box
    box.findChild(QWidget, "reply_text").setPlainText(text)  # type: ignore[attr-defined]
    box.read_now()
    for row in box._rows:
        if row.field() == "data_mb":
            row.use(True)
    found = {(one.unit, one.left): one.valid_until for one in box.fill().packages}
    assert found == {
        (PackageUnit.DATA, 5 * 1024): date(2026, 12, 3),
        (PackageUnit.MINUTES, 60): date(2026, 12, 5),
        (PackageUnit.DATA, 2 * 1024): None,
    }


def test_the_cost_of_doing_nothing_stands_beside_act_by(qtbot: Any, data_dir: Path, sim_id: str) -> None:
    """The plan's rule is told in tenge a day; glance mode hides the amount."""
    with open_services(data_dir) as services:
        services.ledger.log(sim_id, Money.tenge(100))
        plan = OwnPlan(charge=Money.tenge(2990), cycle=Cycle.WEEK, next_charge_on=DAY)
        services.sims.change(sim_id, plan=plan)
    with window_on(qtbot, data_dir) as window:
        window.go_to("tracker")
        label = find(window, QLabel, "if_nothing_label")
        assert not label.isVisible()
        said = [one.text() for one in window.findChildren(QLabel)]
        assert any("not known — ask" in text for text in said)
        rule = FailureRule(kind=ChargeFailure.DAILY_PACKAGE, daily_package=Money.tenge(490))
        window.services.sims.change(
            sim_id,
            plan=OwnPlan(charge=Money.tenge(2990), cycle=Cycle.WEEK, next_charge_on=DAY, failure=rule),
        )
        qtbot.waitUntil(label.isVisible)
        assert "490" in label.text()
        glance.current().turn(True)
        assert "490" not in label.text()
        glance.current().turn(False)
        assert find(window, QPushButton, "log_save").isEnabled()


@pytest.mark.parametrize("answer", ["yes", "no"])
def test_whether_a_topup_renewed_the_plan_is_asked_once(
    qtbot: Any, data_dir: Path, sim_id: str, answer: str
) -> None:
    """After a top-up the head of the SIM asks; yes counts the cycle anew, no changes nothing, once."""
    before = OwnPlan(
        charge=Money.tenge(2990), cycle=Cycle.DAYS_30, anchor=Anchor.ACTIVATION, next_charge_on=DAY
    )
    with open_services(data_dir) as services:
        services.sims.change(sim_id, plan=before)
        services.ledger.topup(sim_id, Money.tenge(3000))
    with window_on(qtbot, data_dir) as window:
        window.go_to("tracker")
        question = find(window, QWidget, "renewed_question")
        assert question.isVisible()
        press(window, f"renewed_{answer}")
        qtbot.waitUntil(lambda: not question.isVisible())
        window.services.ledger.log(sim_id, Money.tenge(900))
        assert not question.isVisible()
        plan = window.services.sims.get(sim_id).plan
    if answer == "no":
        assert plan == before
    else:
        assert (plan.anchor_on, plan.next_charge_on) == (day_of(NOW), None)
