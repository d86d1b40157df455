"""Promises of the QR codes on the screen: three readers read each exactly, and secrets do not stay."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QLabel, QListWidget, QWidget
from qr_readers import pixels, readings, seen
from renew_stage import HOTEL, PASSWORD, PHONE, furnish, tab_of, walk_to
from view_walk import cut_off, unnamed, unreached
from window_stage import find, open_services, press, window_on

from kzcompanion.domain.money import Money
from kzcompanion.domain.names import NICKNAME_LENGTH
from kzcompanion.domain.preferences import LANGUAGES
from kzcompanion.domain.renewal import Step
from kzcompanion.domain.secret_field import SecretField
from kzcompanion.domain.sim import Sim
from kzcompanion.ui import error_text, glance, language, theme
from kzcompanion.ui.main_window import MainWindow
from kzcompanion.ui.qr.qr_dialog import QrDialog
from kzcompanion.ui.qr.qr_page import QrCase
from kzcompanion.ui.widgets.qr_card import QrCard

THEMES = ("light", "dark")
AMOUNT = Money.tenge(2490)
PIN = "4071"


@contextmanager
def stage(qtbot: Any, data_dir: Path) -> Iterator[MainWindow]:
    """Open the window with the vault unlocked and a PIN in it."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        window.services.vault.unlock(PASSWORD)
        window.services.vault.set_field(hotel(window), SecretField.PIN, PIN)
        yield window


def hotel(window: MainWindow) -> str:
    """Return the id of the SIM with number and plan."""
    return next(sim.id for sim in window.services.sims.list() if sim.nickname == HOTEL)


def dialog_of(qtbot: Any, window: MainWindow, operator_id: str = "beeline", **case: Any) -> QrDialog:
    """Show the codes for a SIM."""
    told = {"sim": window.services.sims.get(hotel(window)), "amount": AMOUNT} | case
    dialog = QrDialog(QrCase(window.services, window, operator_id, **told), window.bridge, window)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def read_exactly(dialog: QrDialog, payload: str) -> None:
    """Have the code on the screen read by all readers, each to the very payload."""
    wanted = {name: [payload] for name in ("zbar", "opencv", "zxing")}
    assert readings(seen(dialog, dialog.card)) == wanted


@pytest.mark.parametrize("choice", THEMES)
def test_every_code_of_every_operator_is_read(qtbot: Any, data_dir: Path, choice: str) -> None:
    """As a link for Android with the hash encoded, as plain text for the iPhone, light and dark."""
    with stage(qtbot, data_dir) as window:
        theme.current().choose(choice)
        facts = window.services.facts
        done: set[str] = set()
        for operator in facts.operators():
            dialog = dialog_of(qtbot, window, operator.id, sim=None)
            assert list(dialog.pages) == ["android", "iphone"]
            for page, kind in (("android", "tel:"), ("iphone", "")):
                dialog.show_page(page)
                listed = find(dialog, QListWidget, f"qr_{page}_code")
                for row in range(listed.count()):
                    listed.setCurrentRow(row)
                    code = listed.item(row).text().split()[0]
                    payload = kind + (code.replace("#", "%23") if kind else code)
                    if payload not in done:
                        read_exactly(dialog, payload)
                    done.add(payload)
            dialog.close()
        codes = {code for operator in facts.operators() for code in facts.codes(operator.id)}
        assert len(done) == 2 * len({code.code for code in codes if not code.needs_number})


@pytest.mark.parametrize("choice", THEMES)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_is_taken_along_is_read(
    qtbot: Any, data_dir: Path, qapp: QApplication, lang: str, choice: str
) -> None:
    """For each operator, in Russian and Kazakh, without and with the number, and with the PIN."""
    with stage(qtbot, data_dir) as window:
        language.set_language(qapp, lang)
        theme.current().choose(choice)
        for operator in window.services.facts.operators():
            dialog = dialog_of(qtbot, window, operator.id)
            dialog.show_page("take")
            for spoken in ("ru", "kk"):
                press(dialog, f"qr_take_language.{spoken}")
                shown = next(label.text() for label in texts(dialog) if label.text().startswith(HOTEL))
                assert operator.brand in shown
                read_exactly(dialog, shown)
            dialog.close()
        dialog = dialog_of(qtbot, window)
        dialog.show_page("take")
        for box, secret in (("qr_take_number", PHONE), ("qr_take_pin", PIN)):
            find(dialog, QCheckBox, box).click()
            (text,) = readings(seen(dialog, dialog.card))["zxing"]
            assert secret in text
            read_exactly(dialog, text)


def texts(dialog: QrDialog) -> list[QLabel]:
    """Return the labels that can be seen."""
    return [label for label in dialog.findChildren(QLabel) if label.isVisible()]


@pytest.mark.parametrize("choice", THEMES)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_reminder_is_read(qtbot: Any, data_dir: Path, qapp: QApplication, lang: str, choice: str) -> None:
    """The event of the nearest deadline, line ends and all."""
    with stage(qtbot, data_dir) as window:
        language.set_language(qapp, lang)
        theme.current().choose(choice)
        dialog = dialog_of(qtbot, window)
        dialog.show_page("deadline")
        snapshot = window.services.tracker.snapshot(hotel(window))
        payload = window.services.calendar.qr_text(snapshot, error_text.wording())
        assert payload is not None
        read_exactly(dialog, payload)


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0, 3.0])
def test_modules_are_whole_pixels_on_every_screen(qtbot: Any, scale: float) -> None:
    """Nothing but black and white, modules of one size, four of them white around, at any scaling."""
    card = QrCard("card")
    qtbot.addWidget(card)
    card.resize(card.sizeHint())
    card.show_text("tel:*111*3%23", "code")
    image = QImage(card.size() * scale, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    image.fill(Qt.GlobalColor.white)
    card.render(image)
    picture = pixels(image)
    code = picture[image.height() // 2 - 40 : image.height() // 2 + 40]
    assert set(code.ravel().tolist()) == {0, 255}
    dark = (picture < 128).nonzero()
    left, top = int(dark[1].min()), int(dark[0].min())
    module = int((picture[top, left:] > 128).argmax()) // 7  # the finder's upper edge is seven modules
    side = int(dark[1].max()) - left + 1
    assert side % module == 0
    assert min(left, top, image.width() - left - side) >= 4 * module
    assert readings(picture) == {name: ["tel:*111*3%23"] for name in ("zbar", "opencv", "zxing")}


def test_a_code_with_a_secret_goes_when_it_should(qtbot: Any) -> None:
    """On losing the focus, on hiding, in glance mode and after its time; one without a secret stays."""
    card = QrCard("card")
    qtbot.addWidget(card)
    card.show()
    drops = (
        lambda: QApplication.sendEvent(card, QEvent(QEvent.Type.WindowDeactivate)),
        card.hide,
        lambda: glance.current().turn(True),
    )
    for drop in drops:
        card.show()
        glance.current().turn(False)
        card.reveal("PIN: 4071", "code", 30)
        with qtbot.waitSignal(card.dropped):
            drop()
        assert not card.filled
        glance.current().turn(False)
    card.show()
    card.reveal("PIN: 4071", "code", 0)
    qtbot.waitUntil(lambda: not card.filled)
    card.show_text("tel:112", "code")
    card.drop_secret()
    assert card.filled


def test_the_lock_takes_number_and_pin_off_the_code(qtbot: Any, data_dir: Path) -> None:
    """What is left is the code without them, and the boxes are gone until the vault is open again."""
    with stage(qtbot, data_dir) as window:
        dialog = dialog_of(qtbot, window)
        dialog.show_page("take")
        find(dialog, QCheckBox, "qr_take_number").click()
        find(dialog, QCheckBox, "qr_take_pin").click()
        assert dialog.card.holds_secret
        assert find(dialog, QWidget, "qr_take_warning").isVisible()
        window.services.vault.lock()
        assert not dialog.card.holds_secret
        (text,) = readings(seen(dialog, dialog.card))["zbar"]
        assert HOTEL in text
        assert not {PHONE, PIN} & set(text.split())
        for box in ("qr_take_number", "qr_take_pin"):
            assert not find(dialog, QCheckBox, box).isVisible()
        assert find(dialog, QAbstractButton, "qr_take_unlock").isVisible()


def test_a_typed_number_is_taken_along_without_a_vault(qtbot: Any, data_dir: Path) -> None:
    """Where the vault gives none, the number typed for this top-up goes into the code until a lock."""
    with open_services(data_dir) as services:
        services.sims.add(HOTEL, "beeline")
    with window_on(qtbot, data_dir) as window:
        dialog = dialog_of(qtbot, window)
        dialog.show_page("take")
        assert not find(dialog, QCheckBox, "qr_take_number").isVisible()
        assert any("step 2" in label.text() for label in texts(dialog))
        dialog.close()
        window.services.number.type_for_now(hotel(window), PHONE)
        typed = dialog_of(qtbot, window)
        typed.show_page("take")
        assert not find(typed, QCheckBox, "qr_take_pin").isVisible()
        find(typed, QCheckBox, "qr_take_number").click()
        assert typed.card.holds_secret
        (text,) = readings(seen(typed, typed.card))["zbar"]
        assert PHONE in text
        (lock,) = (cut for cut in typed.findChildren(QShortcut) if cut.key() == QKeySequence("Ctrl+L"))
        lock.activated.emit()
        assert not typed.card.holds_secret
        assert not find(typed, QCheckBox, "qr_take_number").isVisible()
        assert not find(typed, QCheckBox, "qr_take_number").isChecked()
        assert window.services.number.mask(hotel(window)) is None


def test_glance_mode_hides_the_amount_in_the_code_too(qtbot: Any, data_dir: Path) -> None:
    """While amounts are hidden there is no code that holds one."""
    with stage(qtbot, data_dir) as window:
        dialog = dialog_of(qtbot, window)
        dialog.show_page("take")
        glance.current().turn(True)
        assert not dialog.card.filled
        glance.current().turn(False)
        assert dialog.card.filled


def long_named(window: MainWindow) -> Sim:
    """Return the SIM with the longest nickname there can be."""
    sim = window.services.sims.get(hotel(window))
    return msgspec.structs.replace(sim, nickname="旅" * NICKNAME_LENGTH)


def test_the_longest_nickname_still_fits(qtbot: Any, data_dir: Path) -> None:
    """All sentences and the number find room beside it, and the code is read."""
    with stage(qtbot, data_dir) as window:
        dialog = dialog_of(qtbot, window, sim=long_named(window))
        dialog.show_page("take")
        find(dialog, QCheckBox, "qr_take_number").click()
        (text,) = readings(seen(dialog, dialog.card))["zxing"]
        assert text.endswith("Дайте, пожалуйста, чек.")
        assert PHONE in text
        read_exactly(dialog, text)
        dialog.show_page("deadline")
        assert dialog.card.filled


def test_a_text_that_is_too_long_is_explained_on_the_card(qtbot: Any, data_dir: Path) -> None:
    """Instead of a code that no phone reads stands what to do about it."""
    with stage(qtbot, data_dir) as window:
        dialog = dialog_of(qtbot, window)
        dialog.pages["take"].fill(lambda: dialog.card.show_text("x" * 600, "code"))
        assert not dialog.card.filled
        assert "too long for a QR code" in dialog.card.accessibleName()
        dialog.card.grab()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_dialog_is_named_reachable_and_uncut(
    qtbot: Any, data_dir: Path, qapp: QApplication, lang: str
) -> None:
    """Every page in every language, by keyboard, with names for screen readers."""
    with stage(qtbot, data_dir) as window:
        language.set_language(qapp, lang)
        dialog = dialog_of(qtbot, window)
        for page in dialog.pages:
            dialog.show_page(page)
            qapp.processEvents()
            assert unnamed(dialog) == []
            assert cut_off(dialog) == []
            assert unreached(dialog) == []


def test_the_checklist_opens_codes_and_copies(qtbot: Any, data_dir: Path, qapp: QApplication) -> None:
    """The amount is copied as digits; codes are copied as they are dialled; Esc closes the codes."""
    with stage(qtbot, data_dir) as window:
        walk_to(window, Step.DO)
        press(window, "renew_copy_amount")
        assert qapp.clipboard().text() == "2000"
        dialog = dialog_of(qtbot, window, "kcell")
        press(dialog, "qr_android_copy")
        assert qapp.clipboard().text() == "*111*3#"
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()
        assert tab_of(window).desk.draft.amount == Money.tenge(2000)
