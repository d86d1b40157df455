"""Every view and dialog in every language: each control has a name, no text is cut, Tab goes everywhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path

import choosing_views
import facts_views
import guide_views
import life_views
import pack_views
import plan_views
import pytest
import reminder_views
import vault_views
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from view_walk import cut_off, fixed, unnamed, unreached
from window_stage import NOW, find, open_services, press, type_into, window_on

from kzcompanion.domain.ledger import ChannelKind
from kzcompanion.domain.money import Money
from kzcompanion.domain.own_plan import Cycle, OwnPlan
from kzcompanion.domain.preferences import LANGUAGES
from kzcompanion.domain.secret_field import SecretField
from kzcompanion.services.assembly import Services
from kzcompanion.ui.dialogs.about_dialog import AboutDialog
from kzcompanion.ui.dialogs.backup_dialog import BackupDialog
from kzcompanion.ui.dialogs.bin_dialog import BinDialog
from kzcompanion.ui.dialogs.entry_dialog import EntryDialog
from kzcompanion.ui.dialogs.first_run import FirstRun
from kzcompanion.ui.dialogs.import_dialog import ImportDialog
from kzcompanion.ui.dialogs.reply_dialog import ReplyDialog
from kzcompanion.ui.dialogs.restore_dialog import RestoreDialog
from kzcompanion.ui.dialogs.sim_dialog import SimDialog
from kzcompanion.ui.main_window import MainWindow
from kzcompanion.ui.qr.qr_dialog import QrDialog
from kzcompanion.ui.qr.qr_page import QrCase

PASSWORD = "rain kettle orbit meadow"
SMALL = (1024, 700)
Stage = Callable[[MainWindow], QWidget]


def furnish(services: Services) -> None:
    """Give two SIMs, one with plan, entries and secrets."""
    plan = OwnPlan(
        name="Weekly", charge=Money.tenge(1990), cycle=Cycle.WEEK, next_charge_on=date(2026, 11, 25)
    )
    sim = services.sims.add("Hotel SIM of the trip to Almaty", "beeline")
    services.sims.change(sim.id, plan=plan, departure_on=date(2026, 12, 24))
    services.sims.add("Spare", "activ")
    for back in range(9, 0, -1):
        services.ledger.log(
            sim.id, Money.tenge(500 + 150 * back), at=NOW - timedelta(days=back), data_mb=900 * back
        )
    services.ledger.topup(
        sim.id, Money.tenge(2000), fee=Money.tenge(50), channel=ChannelKind.TERMINAL, note="Almaty airport"
    )
    services.vault.create(PASSWORD)
    for field, text in ((SecretField.PHONE, "+77011234567"), (SecretField.PIN, "0042")):
        services.vault.set_field(sim.id, field, text)
    services.vault.lock()


def guide(window: MainWindow) -> QWidget:
    """Show a page that a search found."""
    window.go_to("guide", page="06-phrases", search="Zdravstvuyte")
    return window


def renew(window: MainWindow) -> QWidget:
    """Show the first step of a top-up."""
    window.go_to("renew")
    return window


def locked(window: MainWindow) -> QWidget:
    """Show the door with a fault at it."""
    window.go_to("vault")
    press(window, "vault_unlock")
    return window


def unlocked(window: MainWindow) -> QWidget:
    """Show the secrets: one revealed, one being typed with advice, one about to be removed."""
    window.services.vault.unlock(PASSWORD)
    window.guard.look()
    window.go_to("vault")
    press(window, "vault_phone_reveal")
    window.guard.clipboard.copy("4711")
    press(window, "vault_pin_change")
    press(window, "vault_puk_change")
    QTest.keyClicks(find(window, QLineEdit, "vault_puk_edit"), "123")
    press(window, "vault_note_change")
    return window


def lost(window: MainWindow) -> QWidget:
    """Show the door after a lock that came while something was typed."""
    unlocked(window)
    window.guard.lock()
    return window


def tracker(window: MainWindow) -> QWidget:
    """Show balance, outlook, log line and ledger."""
    window.go_to("tracker")
    return window


def topup_line(window: MainWindow) -> QWidget:
    """Show every field of the log line, with an echo and a fault."""
    window.go_to("tracker")
    press(window, "log_kind.topup")
    press(window, "log_more")
    type_into(window, "log_paid", "2000")
    type_into(window, "log_valid_until", "31.02.2027")
    press(window, "log_save")
    return window


def chart(window: MainWindow) -> QWidget:
    """Show the chart in place of the ledger."""
    window.go_to("tracker")
    press(window, "tracker_view.chart")
    return window


def new_sim(window: MainWindow) -> QWidget:
    """Show the form of a SIM with its faults."""
    dialog = SimDialog(window.services, parent=window)
    dialog.show()
    press(dialog, "sim_save")
    return dialog


def known_sim(window: MainWindow) -> QWidget:
    """Show the form of a SIM that has everything."""
    return _shown(SimDialog(window.services, window.services.sims.list()[0], parent=window))


def check_entry(window: MainWindow) -> QWidget:
    """Show the form of a balance check."""
    entries = window.services.ledger.entries(window.services.sims.list()[0].id)
    return _shown(EntryDialog(window.services, entries[0], parent=window))


def topup_entry(window: MainWindow) -> QWidget:
    """Show the form of a top-up."""
    entries = window.services.ledger.entries(window.services.sims.list()[0].id)
    return _shown(EntryDialog(window.services, entries[-1], parent=window))


def reply(window: MainWindow) -> QWidget:
    """Show a reply with a sure piece, an unsure one, and one that was corrected."""
    fields = frozenset({"balance", "amount", "fee", "data_mb", "valid_until"})
    dialog = ReplyDialog(window.services, "beeline", fields, window)
    find(dialog, QPlainTextEdit, "reply_text").setPlainText("Баланс: 845 тг до 03.12. Gold 300 тг")
    dialog.box.read_now()
    find(dialog, QComboBox, "reply_what_2").setCurrentIndex(0)
    return _shown(dialog)


def about(window: MainWindow) -> QWidget:
    """Show what this program is."""
    return _shown(AboutDialog(window.services, window))


def balance_figures(window: MainWindow) -> QWidget:
    """Show the chart as a table."""
    return _tracker_view(window, "figures")


def difference(window: MainWindow) -> QWidget:
    """Show what the last check differs by, with every reason there is."""
    sim = window.services.tracker.overview()[0].sim
    for tenge, later in ((9000, 1), (4000, 9)):
        window.services.ledger.log(sim.id, Money.tenge(tenge), at=NOW + timedelta(minutes=later))
    window.go_to("tracker", sim_id=sim.id)
    assert find(window, QWidget, "difference_strip").isVisible()
    return window


def chart_paper(window: MainWindow) -> QWidget:
    """Show the printing of the chart."""
    from kzcompanion.ui.dialogs.chart_paper import chart_dialog

    snapshot = window.services.tracker.overview()[0]
    return _shown(chart_dialog(window, snapshot, window.services.tracker.chart(snapshot), "Beeline"))


def _tracker_view(window: MainWindow, view: str) -> QWidget:
    window.go_to("tracker")
    press(window, f"tracker_view.{view}")
    return window


def removed(window: MainWindow) -> QWidget:
    """Show the bin with an entry in it."""
    entries = window.services.ledger.entries(window.services.sims.list()[0].id)
    window.services.ledger.remove(entries[0].id)
    return _shown(BinDialog(window.services, window, window))


def backup(window: MainWindow) -> QWidget:
    """Show the making of a backup, with a fault."""
    dialog = BackupDialog(window.services, window)
    dialog.show()
    type_into(dialog, "backup_file_path", "")
    press(dialog, "backup_make")
    return dialog


def restore(window: MainWindow) -> QWidget:
    """Show the restoring of a backup before a file is named."""
    return _shown(RestoreDialog(window.services, window, window))


def csv_import(window: MainWindow) -> QWidget:
    """Show the bringing in of a table before a file is named."""
    return _shown(ImportDialog(window.services, window, window))


def phone_codes(window: MainWindow) -> QWidget:
    """Show the QR codes of a SIM."""
    sim = window.services.sims.list()[0]
    return _shown(QrDialog(QrCase(window.services, window, sim.operator_id, sim), window.bridge, window))


def first_start(window: MainWindow) -> QWidget:
    """Show the first screen of the first start."""
    page = FirstRun(window.services, window)
    window.show_page(page)
    return window


def first_sim(window: MainWindow) -> QWidget:
    """Show the second screen with a fault."""
    first_start(window)
    press(window, "firstRun.next")
    press(window, "firstRun.next")
    return window


def _shown(dialog: QWidget) -> QWidget:
    dialog.show()
    return dialog


VIEWS = (
    *choosing_views.VIEWS,
    *facts_views.VIEWS,
    guide,
    renew,
    locked,
    unlocked,
    lost,
    vault_views.by_pin,
    vault_views.second_day,
    tracker,
    reminder_views.reminded,
    topup_line,
    chart,
    *life_views.IN_WINDOW,
    balance_figures,
    difference,
)
DIALOGS = (
    vault_views.dialling,
    vault_views.dialling_hidden,
    vault_views.photo,
    guide_views.guide_found,
    guide_views.emergency,
    guide_views.help_page,
    guide_views.guide_on_paper,
    vault_views.change_password,
    vault_views.seen,
    vault_views.forgotten,
    vault_views.still_known,
    vault_views.recovery,
    vault_views.quick_pin,
    vault_views.keyring,
    vault_views.tuning,
    vault_views.lost_things,
    vault_views.locking,
    reminder_views.reminder_choices,
    choosing_views.own_plan,
    *facts_views.DIALOGS,
    new_sim,
    known_sim,
    plan_views.sim_rules,
    plan_views.log_packages,
    check_entry,
    topup_entry,
    about,
    chart_paper,
    removed,
    reply,
    backup,
    restore,
    csv_import,
    vault_views.vault_export,
    vault_views.vault_csv,
    vault_views.vault_import,
    first_start,
    first_sim,
    phone_codes,
    *life_views.IN_DIALOGS,
    pack_views.no_pack,
    pack_views.pack,
    pack_views.installed,
)
EMPTY = ("operators", "renew", "vault", "tracker", "guide")


@contextmanager
def staged(qtbot: object, folder: Path, lang: str, stage: Stage) -> Iterator[QWidget]:
    """Show one view in the smallest window that is promised, calm and in front."""
    with open_services(folder) as services:
        furnish(services)
    with window_on(qtbot, folder, lang=lang) as window:
        window.resize(*SMALL)
        view = stage(window)
        view.activateWindow()
        QTest.qWaitForWindowActive(view, 500)
        for _ in range(4):
            QApplication.processEvents()
        yield view
        if view is not window:
            view.close()


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("stage", [*VIEWS, *DIALOGS], ids=lambda stage: stage.__name__)
def test_names_and_room_in_every_language(qtbot: object, data_dir: Path, stage: Stage, lang: str) -> None:
    """A screen reader can name every control, and no word is cut, however long the language."""
    with staged(qtbot, data_dir, lang, stage) as view:
        assert unnamed(view) == []
        assert cut_off(view) == []
        assert fixed(view) == []


@pytest.mark.parametrize("stage", [*VIEWS, *DIALOGS], ids=lambda stage: stage.__name__)
def test_the_tab_key_comes_to_every_control(qtbot: object, data_dir: Path, stage: Stage) -> None:
    """Pressing Tab goes round the whole view and leaves nothing out."""
    with staged(qtbot, data_dir, "en", stage) as view:
        assert unreached(view) == []


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("tab_id", EMPTY)
def test_empty_views_are_complete(qtbot: object, data_dir: Path, tab_id: str, lang: str) -> None:
    """Before there is a SIM every tab says what to do, in full."""
    with window_on(qtbot, data_dir, lang=lang) as window:
        window.resize(*SMALL)
        window.go_to(tab_id)
        for _ in range(4):
            QApplication.processEvents()
        assert unnamed(window) == []
        assert cut_off(window) == []
        assert unreached(window) == []
