"""Draw every view of the window over sample data, in every language, light and dark, into a folder."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import guide_pictures
import paper_pictures
from camera import Camera, settle, take_dialog
from choosing_pictures import choosing
from facts_pictures import asking
from life_pictures import life
from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QScrollArea, QWidget
from tracker_pictures import tracker
from vault_pictures import vault

from kzcompanion.domain.almaty import day_of
from kzcompanion.domain.ledger import ChannelKind
from kzcompanion.domain.money import Money
from kzcompanion.domain.preferences import LANGUAGES
from kzcompanion.domain.renewal import RenewalResult, Step
from kzcompanion.files.paths import DataFolder
from kzcompanion.services.assembly import Services
from kzcompanion.services.clock import SystemClock
from kzcompanion.ui import typefaces
from kzcompanion.ui.main_window import MainWindow
from kzcompanion.ui.palette_box import PaletteBox
from kzcompanion.ui.program import Program
from kzcompanion.ui.renewal.renewal_desk import RenewalDesk
from kzcompanion.ui.tabs import TABS
from kzcompanion.ui.tabs.renew_tab import RenewTab
from kzcompanion.vault.cipher import CHEAPEST

THEMES = ("light", "dark")
SIZES = ("1280x800", "1024x700")
View = tuple[str, QWidget]


def first_run(program: Program, camera: Camera) -> None:
    """Take the three screens of the first start."""
    window = shown(program)
    for number in (1, 2, 3):
        camera.take(f"first-run-{number}", window)
        onward = [
            button for button in window.findChildren(QPushButton) if button.objectName().endswith("next")
        ]
        for button in filter(QWidget.isVisible, onward):
            button.click()
        settle()


def tabs(window: MainWindow, camera: Camera) -> None:
    """Take every tab as it opens."""
    for entry in TABS:
        window.go_to(entry.tab_id)
        camera.take(f"tab-{entry.tab_id}", window)


def steps(window: MainWindow, services: Services, camera: Camera) -> None:
    """Take each step of a top-up of 2000 tenge, from the choice of the SIM to the entry in the ledger."""
    window.go_to("renew")
    tab = window.findChild(RenewTab)
    assert tab is not None
    waiting = {draft.sim_id for draft in services.renewal.open_renewals()}
    sim = next(sim for sim in services.sims.list() if sim.id not in waiting)
    tab.on_shown(sim_id=sim.id)
    desk = tab.desk
    for step, known in filled(sim.operator_id):
        desk.change(**known)
        tab.wizard.show_step(step)
        camera.take(f"renew-{step.value}", window)
    clerk_card(desk, camera)
    phone_codes(window, desk, camera)
    desk.replace(services.renewal.went_to_pay)
    tab.wizard.show_step(Step.ARRIVED)
    camera.take("renew-pending", window)
    for outcome in ("arrived", "not_yet", "failed", "unknown"):
        desk.change(outcome=outcome)
        tab.wizard.show_step(Step.ARRIVED)
        camera.take(f"renew-arrived-{outcome}", window)
    result = RenewalResult(
        paid=Money.tenge(2000),
        fee=Money.tenge(60),
        new_balance=Money.tenge(2840),
        valid_until=day_of(services.clock.now()) + timedelta(days=30),
    )
    desk.finish(lambda draft: services.renewal.record_result(draft, result))
    tab.wizard.show_step(Step.DONE)
    camera.take("renew-done", window)


def phone_codes(window: MainWindow, desk: RenewalDesk, camera: Camera) -> None:
    """Take every page of the QR codes, and the question for the pocket sheet."""
    from kzcompanion.ui.qr.qr_dialog import QrDialog
    from kzcompanion.ui.qr.qr_page import QrCase
    from kzcompanion.ui.renewal.pocket_dialog import PocketDialog

    case = QrCase(desk.services, window, desk.draft.operator_id or "", desk.sim(), desk.draft.amount)
    codes = QrDialog(case, window.bridge, window)
    codes.show()
    for page in codes.pages:
        codes.show_page(page)
        camera.take(f"qr-{page}", codes, whole=False)
    codes.close()
    sheet = PocketDialog(desk, window)
    sheet.show()
    camera.take("pocket-sheet", sheet, whole=False)
    sheet.close()
    camera.taken += paper_pictures.save_sheets(desk, camera.folder)


def clerk_card(desk: RenewalDesk, camera: Camera) -> None:
    """Take the sentence for the other side, either way up."""
    from kzcompanion.ui.renewal.clerk_show import make_card

    card = make_card(desk, "topup2000")
    card.show()
    camera.take("renew-clerk", card)
    card.sheet.flip()
    camera.take("renew-clerk-flipped", card)
    card.sheet.flip()
    kazakh = card.findChild(QPushButton, "clerk_language.kk")
    assert kazakh is not None
    kazakh.click()
    camera.take("renew-clerk-kk", card)
    card.close()


def filled(operator_id: str) -> Iterator[tuple[Step, dict[str, object]]]:
    """Yield the steps before paying, with what is known by then."""
    yield Step.SIM, {}
    yield Step.READY, {"operator_id": operator_id, "operator_confirmed": True, "number_at_hand": True}
    yield Step.AMOUNT, {"amount_text": "2000", "amount": Money.tenge(2000)}
    yield Step.CHANNEL, {"channel": ChannelKind.TERMINAL, "internet_now": False, "pays_with": "cash"}
    yield Step.DO, {}


REPLY = (
    "Баланс пополнен на 2 000 тг. Ваш баланс: 2 150,40 тг. Осталось 8,6 Гб из 10 Гб до 03.12.\n"
    "Бонус Gold 300 тг. Проверка *111*3#, справка +7 701 000 00 00"
)


def reply(window: MainWindow, services: Services) -> QWidget:
    """Return the place for the operator's reply with one pasted."""
    from kzcompanion.ui.dialogs.reply_dialog import ReplyDialog

    fields = frozenset({"balance", "amount", "fee", "data_mb", "valid_until"})
    dialog = ReplyDialog(services, "activ", fields, window)
    text = dialog.findChild(QPlainTextEdit, "reply_text")
    assert text is not None
    text.setPlainText(REPLY)
    dialog.box.read_now()
    return dialog


def sim_rules(window: MainWindow, services: Services) -> QWidget:
    """Return the form of a SIM scrolled to the rules of its plan."""
    from kzcompanion.ui.dialogs.sim_dialog import SimDialog
    from kzcompanion.ui.widgets.plan_form import PlanForm

    dialog = SimDialog(services, services.sims.list()[0], window)
    form, area = dialog.findChild(PlanForm), dialog.findChild(QScrollArea, "sim_form_scroll")
    assert form is not None
    assert area is not None
    form.unfold()
    dialog.show()
    settle()
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum() // 2)
    return dialog


def dialogs(window: MainWindow, services: Services, camera: Camera) -> None:
    """Take every window in front of the window."""
    from kzcompanion.ui.dialogs.about_dialog import AboutDialog
    from kzcompanion.ui.dialogs.backup_dialog import BackupDialog
    from kzcompanion.ui.dialogs.entry_dialog import EntryDialog
    from kzcompanion.ui.dialogs.import_dialog import ImportDialog
    from kzcompanion.ui.dialogs.installed_packs_dialog import InstalledPacksDialog
    from kzcompanion.ui.dialogs.pack_dialog import PackDialog
    from kzcompanion.ui.dialogs.reminders_dialog import RemindersDialog
    from kzcompanion.ui.dialogs.restore_dialog import RestoreDialog
    from kzcompanion.ui.dialogs.sim_dialog import SimDialog
    from kzcompanion.ui.dialogs.vault_import_dialog import VaultImportDialog

    sim = services.sims.list()[0]
    made: dict[str, Callable[[], QWidget]] = {
        "about": lambda: AboutDialog(services, window),
        "backup": lambda: BackupDialog(services, window),
        "restore": lambda: RestoreDialog(services, window, window),
        "import": lambda: ImportDialog(services, window, window),
        "pack": lambda: PackDialog(services, window, window),
        "packs": lambda: InstalledPacksDialog(services, window, window),
        "reminders": lambda: RemindersDialog(services, window, window),
        "entry": lambda: EntryDialog(services, services.ledger.entries(sim.id)[-1], window),
        "sim": lambda: SimDialog(services, sim, window),
        "reply": lambda: reply(window, services),
        "sim-rules": lambda: sim_rules(window, services),
        "sim-new": lambda: SimDialog(services, None, window),
        "vault-import": lambda: VaultImportDialog(services, window),
    }
    for name, make in made.items():
        take_dialog(name, make(), camera)
    window.go_to("tracker")
    window.deeds.open_palette()
    palette = window.findChild(PaletteBox)
    assert palette is not None
    camera.take("palette", palette, whole=False)
    palette.close()


def shown(program: Program) -> MainWindow:
    """Return the window once it is filled."""
    settle()
    assert program.window is not None
    return program.window


def picture(lang: str, camera: Camera) -> None:
    """Take everything in one language."""
    clock = SystemClock()
    with TemporaryDirectory() as name:
        folder = DataFolder(Path(name))
        program = Program(Services.open(folder, clock), folder, clock, lang, "light")
        program.start()
        typefaces.register_all()
        first_run(program, camera)
        program.switch_to_sample()
        window = shown(program)
        services = program.sample
        assert services is not None
        services._vault_cost = CHEAPEST  # a picture of a vault needs no strong one
        tabs(window, camera)
        choosing(window, services, camera.take, lambda name, dialog: take_dialog(name, dialog, camera))
        asking(window, services, camera)
        vault(window, services, camera)
        life(window, services, camera.take, lambda name, dialog: take_dialog(name, dialog, camera))
        dialogs(window, services, camera)
        guide_pictures.take(window, camera)
        steps(window, services, camera)
        program.end()
        window.close()
        window.deleteLater()
        settle()


def main() -> int:
    """Do what the command line asks."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path, help="where the pictures go")
    parser.add_argument(
        "--lang", nargs="+", choices=LANGUAGES, default=list(LANGUAGES), help="only these languages"
    )
    parser.add_argument("--theme", nargs="+", choices=THEMES, default=list(THEMES), help="only these themes")
    parser.add_argument("--size", nargs="+", default=list(SIZES), metavar="WxH", help="only these sizes")
    parser.add_argument("--only", nargs="+", default=[""], metavar="NAME", help="only names that begin so")
    asked = parser.parse_args()
    # The platform without a screen says of each window what it cannot do.
    qInstallMessageHandler(lambda _kind, _place, text: None if "does not support" in text else print(text))
    asked.folder.mkdir(parents=True, exist_ok=True)
    taken = 0
    for lang in asked.lang:
        camera = Camera(asked.folder, lang, asked)
        picture(lang, camera)
        tracker(lang, camera)
        taken += camera.taken
    print(f"{taken} pictures in {asked.folder}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
