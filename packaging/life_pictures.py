"""Takes the pictures of filters, rates, receipts, and of what comes after the trip."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtWidgets import QAbstractButton, QWidget

from kzcompanion.domain.almaty import day_of
from kzcompanion.domain.home_money import HomeRate
from kzcompanion.domain.ledger import EntryKind
from kzcompanion.domain.money import Money
from kzcompanion.ui.dialogs.after_trip_dialog import LET_GO, AfterTripDialog
from kzcompanion.ui.dialogs.archive_dialog import ArchiveDialog
from kzcompanion.ui.dialogs.entry_dialog import EntryDialog

if TYPE_CHECKING:
    from kzcompanion.services.assembly import Services
    from kzcompanion.ui.main_window import MainWindow

_RATE = Money.tenge(72)
"""Made up, as all sample data are."""


def life(
    window: MainWindow,
    services: Services,
    take: Callable[[str, QWidget], None],
    take_dialog: Callable[[str, QWidget], None],
) -> None:
    """Take the ledger with filters and rates, the form of a top-up, and the dialogs after the trip."""
    today = day_of(services.clock.now())
    sim = services.sims.list()[0]
    topups = [entry for entry in services.ledger.entries(sim.id) if entry.kind is EntryKind.TOPUP]
    rate = HomeRate(currency="CNY", per_unit=_RATE, typed_on=today)
    for entry in topups:
        services.ledger.edit(entry.id, home_rate=rate)
    window.go_to("tracker", sim_id=sim.id)
    toggle = window.findChild(QAbstractButton, "ledger_filter_toggle")
    assert toggle is not None
    toggle.click()
    take("tracker-filters", window)
    toggle.click()
    if topups:
        form = EntryDialog(services, services.ledger.get(topups[-1].id), window, window.bridge)
        take_dialog("entry-receipt", form)
    take_dialog("after-trip-ask", AfterTripDialog(services, window, sim.id, window))
    told = msgspec.structs.replace(sim.plan, keep_days=90)  # made up
    visit = today + timedelta(days=240)
    services.sims.change(sim.id, plan=told, next_visit_on=visit, keep_price=Money.tenge(500))
    take_dialog("after-trip", AfterTripDialog(services, window, sim.id, window))
    services.sims.change(sim.id, plan=sim.plan)
    leaving = AfterTripDialog(services, window, sim.id, window)
    leaving.choose(LET_GO)
    take_dialog("after-trip-let-go", leaving)
    away = services.sims.list()[-1]
    services.sims.archive(away.id)
    take_dialog("archive", ArchiveDialog(services, window, window))
    services.sims.restore(away.id)
