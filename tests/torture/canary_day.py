"""A day with what else holds or passes a secret: photos, replies, a typed number, paper, KeePass."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import renew_stage
import test_vault_leaks as leaks
from PySide6.QtWidgets import QCheckBox, QLabel
from window_stage import enter, find, type_into

from kzcompanion.domain.home_money import HomeRate
from kzcompanion.domain.money import Money
from kzcompanion.domain.own_plan import Cycle, OwnPlan
from kzcompanion.domain.packages import PackageLeft, PackageUnit
from kzcompanion.domain.renewal import Step
from kzcompanion.domain.secret_field import SecretField, grouped
from kzcompanion.domain.sim_photo import PhotoSide
from kzcompanion.ui.dialogs.vault_export_dialog import VaultExportDialog
from kzcompanion.ui.main_window import MainWindow
from kzcompanion.ui.renewal.pocket_dialog import PocketDialog

TYPED = "+77015544332"
"""A number that is typed for one top-up and never kept."""
FILE_PASSWORD = "canary-file-password-4712"
CARD, RECEIPT = "canary-photo-of-the-card", "canary-photo-of-a-receipt"
REPLY = (
    f"Balans 1400 tg. Nomer {grouped(SecretField.PHONE, leaks.CANARIES[SecretField.PHONE])}; "
    f"{leaks.CANARIES[SecretField.PHONE]}; SIM {leaks.CANARIES[SecretField.ICCID]}; "
    f"IMSI {grouped(SecretField.IMSI, leaks.CANARIES[SecretField.IMSI])}; "
    f"PIN {leaks.CANARIES[SecretField.PIN]}; PUK {grouped(SecretField.PUK, leaks.CANARIES[SecretField.PUK])}."
)
"""What an operator would never write in one message: every number of the SIM."""
ASKED = "asked.pdf"
"""The sheet for which the number was ticked: the only file that may hold it."""


def write_down(window: MainWindow) -> None:
    """Log packages, a reply, a rate of home, receipts; note plans, corrections and reminders."""
    services = window.services
    sim = services.sims.list()[0]
    package = PackageLeft(unit=PackageUnit.DATA, left=4096, name="Internet", valid_until=date(2026, 12, 20))
    services.ledger.log(sim.id, Money.tenge(1400), reply=REPLY, packages=[package])
    services.ledger.log(sim.id, Money.tenge(1390), reply=services.reply.kept(REPLY))
    services.reply.teach(REPLY, sim.operator_id, {})
    rate = HomeRate(currency="CNY", per_unit=Money.tenge(72), typed_on=date(2026, 11, 20))
    entry = services.ledger.topup(sim.id, Money.tenge(2000), channel="shop", home_rate=rate)
    services.receipts.keep(entry.id, b"\xff\xd8\xff" + RECEIPT.encode())
    services.photos.keep(sim.id, PhotoSide.FRONT, b"\xff\xd8\xff" + CARD.encode())
    rules = OwnPlan(name="Poster", charge=Money.tenge(1990), cycle=Cycle.DAYS_30)
    services.own_plans.remove(services.own_plans.add("kcell", rules, note="seen at the airport").id)
    services.overrides.correct("beeline", "balance_code", "*000*1#", seen_on=date(2026, 11, 20))
    services.reminders.choose_leads((7, 1), sim.id)
    services.reminders.put_away()
    services.undo.undo()


def out_to_keepass(window: MainWindow, folder: Path, until: Callable[[Callable[[], object]], None]) -> None:
    """Export with the photos through the dialog."""
    dialog = VaultExportDialog(window.services, parent=window)
    dialog.show()
    type_into(dialog, "vault_export_file_path", str(folder / "canary.kdbx"))
    type_into(dialog, "vault_export_password_first", FILE_PASSWORD)
    enter(type_into(dialog, "vault_export_password_second", FILE_PASSWORD))
    until(lambda: dialog.exported is not None)
    assert dialog.exported is not None
    assert dialog.exported.photos == 1
    assert find(dialog, QLabel, "vault_export_photos") is not None
    dialog.close()


def onto_paper(window: MainWindow, folder: Path) -> None:
    """Walk through a top-up with a typed number; print the sheet without it, then with it."""
    work = window.services.sims.add("Bus", "kcell")
    renew_stage.walk_to(window, Step.DO, "Bus")
    window.services.number.type_for_now(work.id, TYPED)
    dialog = PocketDialog(renew_stage.tab_of(window).desk, window)
    assert dialog.save(folder / "bare.pdf")
    find(dialog, QCheckBox, "pocket_number").click()
    assert dialog.save(folder / ASKED)
    dialog.close()
    window.go_to("vault")
