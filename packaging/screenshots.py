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
from PySide6.QtCore import QEvent, QEventLoop, qInstallMessageHandler
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QWidget

from kzcompanion.domain.almaty import day_of
from kzcompanion.domain.ledger import ChannelKind
from kzcompanion.domain.money import Money
from kzcompanion.domain.preferences import LANGUAGES
from kzcompanion.domain.renewal import RenewalResult, Step
from kzcompanion.domain.secret_field import SecretField
from kzcompanion.domain.sim_photo import PhotoSide
from kzcompanion.files.paths import DataFolder
from kzcompanion.services.assembly import Services
from kzcompanion.services.clock import SystemClock
from kzcompanion.ui import theme, typefaces
from kzcompanion.ui.main_window import MainWindow
from kzcompanion.ui.palette_box import PaletteBox
from kzcompanion.ui.program import Program
from kzcompanion.ui.renewal.renewal_desk import RenewalDesk
from kzcompanion.ui.tabs import TABS
from kzcompanion.ui.tabs.renew_tab import RenewTab
from kzcompanion.ui.widgets.dial_view import DialView
from kzcompanion.vault.cipher import CHEAPEST

THEMES = ("light", "dark")
SIZES = ("1280x800", "1024x700")
View = tuple[str, QWidget]


class Camera:
    """Save pictures of widgets in the chosen themes and sizes."""

    def __init__(self, folder: Path, language: str, themes: list[str], sizes: list[str]) -> None:
        self.folder, self._language, self._themes, self._sizes = folder, language, themes, sizes
        self.taken = 0

    def take(self, name: str, widget: QWidget, *, whole: bool = True) -> None:
        """Save one picture for each theme, and of a whole window for each size."""
        for choice in self._themes:
            theme.current().choose(choice)
            for size in self._sizes if whole else ["dialog"]:
                if whole:
                    widget.resize(*map(int, size.split("x")))
                settle()
                place = self.folder / f"{name}-{self._language}-{choice}-{size}.png"
                if not widget.grab().save(str(place)):
                    raise SystemExit(f"cannot write {place}")
                self.taken += 1


def settle() -> None:
    """Let the window do what it put off until it is calm."""
    for _ in range(5):
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


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


def vault(window: MainWindow, services: Services, camera: Camera) -> None:
    """Take the vault with masked secrets, and locked."""
    sim = services.sims.list()[0]
    services.vault.create("a made-up password")
    for field, text in (
        (SecretField.PHONE, "+77011234567"),
        (SecretField.PIN, "4071"),
        (SecretField.PUK, "12345678"),
    ):
        services.vault.set_field(sim.id, field, text)
    window.go_to("vault", sim_id=sim.id)
    camera.take("vault-open", window)
    before_the_vault(window, services, sim.id, camera)
    vault_dialogs(window, services, camera)
    services.vault.lock()
    camera.take("vault-locked", window)
    services.vault.unlock("a made-up password")
    services.vault.set_quick_pin("4071")
    services.vault.lock()
    camera.take("vault-locked-pin", window)


def vault_dialogs(window: MainWindow, services: Services, camera: Camera) -> None:
    """Take what the vault asks for, and what it prints."""
    from kzcompanion.ui.dialogs.password_dialog import (
        ForgottenDialog,
        PasswordCheckDialog,
        PasswordDialog,
        SeenDialog,
    )
    from kzcompanion.ui.dialogs.recovery_dialog import RecoveryDialog
    from kzcompanion.ui.dialogs.unlock_ways_dialog import KeyringDialog, QuickPinDialog, TuneDialog
    from kzcompanion.ui.vault_access import lost_dialog

    made: dict[str, Callable[[], QWidget]] = {
        "password": lambda: PasswordDialog(services, window),
        "seen": lambda: SeenDialog(services, len, window),
        "forgotten": lambda: ForgottenDialog(services, window),
        "password-check": lambda: PasswordCheckDialog(services, window),
        "quick-pin": lambda: QuickPinDialog(services, window),
        "keyring": lambda: KeyringDialog(services, window),
        "tune": lambda: TuneDialog(services, window),
        "lost": lambda: lost_dialog(services, window),
    }
    for name, make in made.items():
        take_dialog(f"vault-{name}", make(), camera)
    recovery = RecoveryDialog(services, window)
    services.vault.make_recovery_key("a made-up password", recovery.keep_key)
    recovery.on_done()
    take_dialog("vault-recovery", recovery, camera)


def take_dialog(name: str, dialog: QWidget, camera: Camera) -> None:
    """Take one dialog and close it."""
    dialog.show()
    settle()
    camera.take(f"dialog-{name}", dialog, whole=False)
    dialog.close()
    dialog.deleteLater()


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


def before_the_vault(window: MainWindow, services: Services, sim_id: str, camera: Camera) -> None:
    """Take the dial view of a code and of a secret, seen and hidden, and a photo of the card."""
    from kzcompanion.ui.dialogs.dial_dialog import code_dialog, secret_dialog
    from kzcompanion.ui.dialogs.photo_dialog import PhotoDialog
    from kzcompanion.ui.photo_reader import small_jpeg

    name = services.sims.get(sim_id).nickname
    card = QImage(1600, 1000, QImage.Format.Format_RGB32)
    card.fill(QColor("#F2C15B"))
    with TemporaryDirectory() as folder:
        path = Path(folder) / "card.png"
        card.save(str(path))
        services.photos.keep(sim_id, PhotoSide.FRONT, small_jpeg(path))
    code = code_dialog(window, "*141*1*1#", "*141*1*1#")
    phone = secret_dialog(window, services.vault, window.bridge, sim_id, SecretField.PHONE, name)
    photo = PhotoDialog(window, services, window.bridge, sim_id, PhotoSide.FRONT, name)
    for title, dialog in (("dial-code", code), ("dial-secret", phone), ("photo", photo)):
        dialog.show()
        settle()
        for view in dialog.findChildren(DialView):
            view.tick()
        camera.take(title, dialog)
        if dialog is phone:
            dialog.view.forget()
            camera.take("dial-hidden", dialog)
        dialog.close()
        dialog.deleteLater()


def dialogs(window: MainWindow, services: Services, camera: Camera) -> None:
    """Take every window in front of the window."""
    from kzcompanion.ui.dialogs.about_dialog import AboutDialog
    from kzcompanion.ui.dialogs.backup_dialog import BackupDialog
    from kzcompanion.ui.dialogs.entry_dialog import EntryDialog
    from kzcompanion.ui.dialogs.import_dialog import ImportDialog
    from kzcompanion.ui.dialogs.restore_dialog import RestoreDialog
    from kzcompanion.ui.dialogs.sim_dialog import SimDialog
    from kzcompanion.ui.dialogs.vault_export_dialog import VaultExportDialog
    from kzcompanion.ui.dialogs.vault_import_dialog import VaultImportDialog

    sim = services.sims.list()[0]
    made: dict[str, Callable[[], QWidget]] = {
        "about": lambda: AboutDialog(services, window),
        "backup": lambda: BackupDialog(services, window),
        "restore": lambda: RestoreDialog(services, window, window),
        "import": lambda: ImportDialog(services, window, window),
        "entry": lambda: EntryDialog(services, services.ledger.entries(sim.id)[-1], window),
        "sim": lambda: SimDialog(services, sim, window),
        "reply": lambda: reply(window, services),
        "sim-new": lambda: SimDialog(services, None, window),
        "vault-export": lambda: VaultExportDialog(services, parent=window),
        "vault-csv": lambda: VaultExportDialog(services, readable=True, parent=window),
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


def picture(language: str, camera: Camera) -> None:
    """Take everything in one language."""
    clock = SystemClock()
    with TemporaryDirectory() as name:
        folder = DataFolder(Path(name))
        program = Program(Services.open(folder, clock), folder, clock, language, "light")
        program.start()
        typefaces.register_all()
        first_run(program, camera)
        program.switch_to_sample()
        window = shown(program)
        services = program.sample
        assert services is not None
        services._vault_cost = CHEAPEST  # a picture of a vault needs no strong one
        tabs(window, camera)
        vault(window, services, camera)
        dialogs(window, services, camera)
        guide_pictures.take(window, camera, settle)
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
    asked = parser.parse_args()
    # The platform without a screen says of each window what it cannot do.
    qInstallMessageHandler(lambda _kind, _place, text: None if "does not support" in text else print(text))
    asked.folder.mkdir(parents=True, exist_ok=True)
    taken = 0
    for language in asked.lang:
        camera = Camera(asked.folder, language, asked.theme, asked.size)
        picture(language, camera)
        taken += camera.taken
    print(f"{taken} pictures in {asked.folder}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
