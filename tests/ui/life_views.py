"""The views of life after the trip, of filters and of receipts, for the walk over every view."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget
from vault_stage import PASSWORD
from window_stage import press, type_into

from kzcompanion.domain.home_money import HomeRate
from kzcompanion.domain.money import Money
from kzcompanion.domain.own_plan import KeepClock, OwnPlan
from kzcompanion.ui.dialogs.after_trip_dialog import LET_GO, AfterTripDialog
from kzcompanion.ui.dialogs.archive_dialog import ArchiveDialog
from kzcompanion.ui.dialogs.entry_dialog import EntryDialog
from kzcompanion.ui.main_window import MainWindow

RATE = HomeRate(currency="CNY", per_unit=Money(7250), typed_on=date(2026, 11, 20))


def _sim_id(window: MainWindow) -> str:
    return window.services.sims.list()[0].id


def filters(window: MainWindow) -> QWidget:
    """Show the filters of the ledger with a fault, entries with a rate, and their sum."""
    window.services.ledger.topup(_sim_id(window), Money.tenge(3000), home_rate=RATE)
    window.go_to("tracker", sim_id=_sim_id(window))
    press(window, "ledger_filter_toggle")
    type_into(window, "ledger_filter_since", "2026-11-01")
    type_into(window, "ledger_filter_least", "1,234")
    return window


def home_rates(window: MainWindow) -> QWidget:
    """Show the log line with the rate of the money of home and what an amount makes."""
    window.services.preferences.keep_home_rate(RATE)
    window.go_to("tracker", sim_id=_sim_id(window))
    press(window, "log_kind.topup")
    press(window, "log_more")
    type_into(window, "log_paid", "2000")
    return window


def keeping(window: MainWindow) -> QWidget:
    """Show the dates by which a number must be used."""
    plan = OwnPlan(keep_days=90, keep_clock=KeepClock.PAID_ACTIVITY)
    window.services.sims.change(
        _sim_id(window), plan=plan, next_visit_on=date(2027, 9, 1), keep_price=Money.tenge(500)
    )
    return _shown(AfterTripDialog(window.services, window, _sim_id(window), window))


def keeping_unknown(window: MainWindow) -> QWidget:
    """Show what to ask where the plan does not tell how long a number is kept."""
    return _shown(AfterTripDialog(window.services, window, _sim_id(window), window))


def letting_go(window: MainWindow) -> QWidget:
    """Show the steps of letting a number go."""
    dialog = AfterTripDialog(window.services, window, _sim_id(window), window)
    dialog.choose(LET_GO)
    return _shown(dialog)


def put_away(window: MainWindow) -> QWidget:
    """Show the SIMs that were put away."""
    window.services.sims.archive(_sim_id(window))
    return _shown(ArchiveDialog(window.services, window, window))


def archived_ledger(window: MainWindow) -> QWidget:
    """Show the ledger of a SIM that was put away."""
    sim = window.services.sims.archive(_sim_id(window))
    return _shown(ArchiveDialog(window.services, window, window).open_ledger(sim))


def receipt_locked(window: MainWindow) -> QWidget:
    """Show a top-up whose photo waits for the vault to be opened."""
    entry = window.services.ledger.entries(_sim_id(window))[-1]
    return _shown(EntryDialog(window.services, entry, window, window.bridge))


def receipt_open(window: MainWindow) -> QWidget:
    """Show a top-up with a photo of its receipt, the vault being open."""
    window.services.vault.unlock(PASSWORD)
    entry = window.services.ledger.entries(_sim_id(window))[-1]
    entry = window.services.receipts.keep(entry.id, b"\xff\xd8\xff" + b"picture")
    return _shown(EntryDialog(window.services, entry, window, window.bridge))


def _shown(dialog: QWidget) -> QWidget:
    dialog.show()
    return dialog


IN_WINDOW = (filters, home_rates)
IN_DIALOGS = (
    keeping,
    keeping_unknown,
    letting_go,
    put_away,
    archived_ledger,
    receipt_locked,
    receipt_open,
)
