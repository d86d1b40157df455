"""Sets up SIMs, plan, ledger and vault for the Renew tab, and walks its steps as a user does."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLineEdit, QListWidget, QWidget
from window_stage import NOW, find, open_services, press, type_into

from kzcompanion.domain.money import Money
from kzcompanion.domain.own_plan import Cycle, OwnPlan
from kzcompanion.domain.renewal import RenewalDraft, Step
from kzcompanion.domain.secret_field import SecretField
from kzcompanion.ui.main_window import MainWindow
from kzcompanion.ui.tabs.renew_tab import RenewTab

PASSWORD = "seven warm stones under the yurt"
PHONE = "+7 705 123 45 67"
HOTEL, DATA = "Hotel SIM", "Data SIM"
"""On Beeline, with plan, ledger and number in the vault; and on Kcell, with nothing."""


def furnish(folder: Path) -> None:
    """Fill the data folder."""
    with open_services(folder) as services:
        hotel = services.sims.add(HOTEL, "beeline")
        services.sims.add(DATA, "kcell")
        plan = OwnPlan(
            name="30 days",
            charge=Money.tenge(2490),
            cycle=Cycle.DAYS_30,
            next_charge_on=date(2026, 11, 25),
        )
        services.sims.change(hotel.id, plan=plan, departure_on=date(2027, 1, 3))
        services.ledger.log(hotel.id, Money.tenge(340), at=NOW - timedelta(days=2))
        services.vault.create(PASSWORD)
        services.vault.set_field(hotel.id, SecretField.PHONE, PHONE)


def tab_of(window: MainWindow) -> RenewTab:
    """Return the Renew tab."""
    tab = window.pages.tab("renew")
    assert isinstance(tab, RenewTab)
    return tab


def step_of(window: MainWindow) -> Step:
    """Return the step in front."""
    return tab_of(window).wizard.step


def row_of(window: MainWindow, nickname: str) -> int:
    """Return the row of a SIM in the list of step 1."""
    listed = find(window, QListWidget, "renew_sim")
    return next(row for row in range(listed.count()) if listed.item(row).text() == nickname)


def choose_sim(window: MainWindow, nickname: str) -> None:
    """Click on a SIM in step 1."""
    listed = find(window, QListWidget, "renew_sim")
    item = listed.item(row_of(window, nickname))
    place = listed.visualItemRect(item).center()
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place)


def tick(window: QWidget, name: str) -> None:
    """Tick a box that can be seen."""
    box = find(window, QCheckBox, name)
    assert box.isVisible()
    box.click()


def walk_to(window: MainWindow, step: Step, nickname: str = HOTEL) -> None:
    """Start a top-up of 2 000 tenge and walk to a step, not beyond the sixth."""
    window.go_to("renew")
    press(window, "renew_start")
    order = tuple(Step)
    for passed in order[: order.index(step)]:
        pass_step(window, passed, nickname)
    assert step_of(window) is step


def pass_step(window: MainWindow, step: Step, nickname: str = HOTEL) -> None:
    """Fill one step in and leave it forwards."""
    if step is Step.SIM:
        choose_sim(window, nickname)
    elif step is Step.READY:
        tick(window, "renew_operator_confirmed")
        type_into(window, "renew_balance", "340")
    elif step is Step.AMOUNT:
        type_into(window, "renew_amount", "2000")
    elif step is Step.CHANNEL:
        press(window, "renew_channel_shop")
    press(window, "renew_went_to_pay" if step is Step.DO else "renew_next")


def the_draft(window: MainWindow) -> RenewalDraft:
    """Return the only renewal that is open, as the services have it."""
    (draft,) = window.services.renewal.open_renewals()
    return draft


def shown(window: MainWindow) -> dict[str, object]:
    """Return what stands in every named field and box that can be seen of the step in front."""
    tab = tab_of(window)
    page = tab.wizard.page(tab.wizard.step)
    found: dict[str, object] = {"step": tab.wizard.step}
    for edit in filter(QWidget.isVisible, page.findChildren(QLineEdit)):
        found[edit.objectName()] = edit.text()
    for button in filter(QWidget.isVisible, page.findChildren(QAbstractButton)):
        if button.objectName() and button.isCheckable():
            found[button.objectName()] = button.isChecked()
    return found
