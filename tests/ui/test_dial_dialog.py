"""The dial view: large groups to tick off; a secret in it goes away by itself."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from vault_stage import keep, open_vault, readable, state
from window_stage import find, press

from kzcompanion.domain.secret_field import SecretField
from kzcompanion.services.vault_service import VaultState
from kzcompanion.ui import glance, language, theme
from kzcompanion.ui.dialogs.dial_dialog import DialDialog, code_dialog, secret_dialog
from kzcompanion.ui.dialogs.veiled_dialog import HIDE_AFTER
from kzcompanion.ui.main_window import MainWindow
from kzcompanion.ui.widgets import dial_layout
from kzcompanion.ui.widgets.dial_view import DialView

CODE = "*141*1*1#"
ICCID = "8999701234567890124"


@pytest.fixture
def code(qtbot: Any) -> Iterator[DialDialog]:
    """Show the dial view of a code in the smallest window that is promised."""
    dialog = code_dialog(None, "Balance", CODE, "Beeline")
    dialog.resize(1024, 700)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.view.setFocus()
    yield dialog
    dialog.close()
    dialog.deleteLater()


@pytest.fixture
def window(qtbot: Any, data_dir: Path) -> Iterator[MainWindow]:
    """Show an open vault that holds a PIN and a card number."""
    with open_vault(qtbot, data_dir) as found:
        found.services.sims.add("Hotel SIM", "beeline")
        found.go_to("vault")
        keep(found, SecretField.PIN, "4071")
        keep(found, SecretField.ICCID, ICCID)
        yield found


def secret(qtbot: Any, window: MainWindow, field: SecretField = SecretField.ICCID) -> DialDialog:
    """Show the dial view of a kept secret, not waiting for its end."""
    sim = window.services.sims.list()[0]
    dialog = secret_dialog(window, window.services.vault, window.bridge, sim.id, field)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.activateWindow()
    QTest.qWaitForWindowActive(dialog, 500)
    return dialog


def test_space_ticks_off_and_backspace_steps_back(code: DialDialog) -> None:
    """The hand stays on two keys while the other one types into the phone."""
    view = code.view
    assert (view.done, view.total) == (0, 3)
    QTest.keyClick(view, Qt.Key.Key_Space)
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert view.done == 2
    QTest.keyClick(view, Qt.Key.Key_Backspace)
    assert view.done == 1
    for _ in range(5):
        QTest.keyClick(view, Qt.Key.Key_Space)
    assert view.done == 3
    for _ in range(5):
        QTest.keyClick(view, Qt.Key.Key_Backspace)
    assert view.done == 0


def test_buttons_and_mouse_do_the_same(code: DialDialog) -> None:
    """Who prefers the mouse presses the buttons or the group itself."""
    press(code, "dial_next")
    press(code, "dial_next")
    press(code, "dial_back")
    assert code.view.done == 1
    third = dial_layout.cells(("*141", "*1", "*1#"), code.view.size())[2]
    QTest.mouseClick(code.view, Qt.MouseButton.LeftButton, pos=third.box.center())
    assert code.view.done == 2
    press(code, "dial_again")
    assert code.view.done == 0
    assert not find(code, QPushButton, "dial_back").isEnabled()


@pytest.mark.parametrize(
    ("lang", "said"),
    [("en", "star 1 4 1"), ("zh_CN", "星号 1 4 1"), ("ru", "звёздочка 1 4 1"), ("kk", "жұлдызша 1 4 1")],
)
def test_a_group_is_read_aloud_with_its_signs_in_words(
    qapp: QApplication, code: DialDialog, lang: str, said: str
) -> None:
    """A screen reader says star and hash in the user's language, and each digit by itself."""
    language.set_language(qapp, lang)
    QApplication.processEvents()
    assert said in code.view.accessibleName()
    for _ in range(3):
        code.view.tick()
    assert said not in code.view.accessibleName()
    assert code.view.accessibleName()


def test_the_count_says_how_far_one_is(code: DialDialog) -> None:
    """What the colours say stands there in words, too."""
    press(code, "dial_next")
    assert "1 of 3 groups typed" in {label.text() for label in code.findChildren(QLabel)}


def test_ticked_off_is_told_by_a_mark_and_not_by_colour_alone(code: DialDialog) -> None:
    """The mark appears in the line beneath the digits, whatever the colours are."""
    first = dial_layout.cells(("*141", "*1", "*1#"), code.view.size())[0].box
    code.view.tick()
    code.view.tick()  # the first is neither the present one nor the one just left
    ink = theme.colour("good")
    seen = code.view.grab().toImage()
    assert any(
        seen.pixelColor(x, y) == ink
        for x in range(first.left(), first.right())
        for y in range(first.bottom() - dial_layout.PAD - dial_layout.CHECK, first.bottom() - dial_layout.PAD)
    )


@pytest.mark.parametrize(("width", "least"), [(1024, 96), (1920, 150)])
def test_the_digits_grow_with_the_window(qapp: QApplication, width: int, least: int) -> None:
    """A card number is read from across the table: 72 points and more on the smallest screen."""
    groups = ("8999", "7012", "3456", "7890", "124")
    size = dial_layout.cells(groups, DialView("view").size().expandedTo(_room(width)))[0].size
    assert size >= least


def test_every_group_stands_inside_the_room(qapp: QApplication) -> None:
    """Nothing is cut and nothing lies on another, whatever the length."""
    room = _room(1024)
    for count in range(1, 12):
        boxes = [cell.box for cell in dial_layout.cells(("8888",) * count, room)]
        assert len(boxes) == count
        assert all(box.left() >= 0 and box.right() < room.width() for box in boxes)
        assert not any(one.intersects(two) for one in boxes for two in boxes if one is not two)


def _room(width: int) -> Any:
    from PySide6.QtCore import QSize

    return QSize(width - 48, width * 700 // 1024 - 220)


def test_every_vault_row_opens_it_by_button_and_by_key(window: MainWindow) -> None:
    """The button beside Reveal and the key D show the kept number group by group."""
    seen: list[tuple[int, str]] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, DialDialog)
        seen.append((dialog.view.total, dialog.view.reading()))
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    QTimer.singleShot(0, look)
    press(window, f"vault_{SecretField.ICCID}_dial")
    QTimer.singleShot(0, look)
    button = find(window, QPushButton, f"vault_{SecretField.PIN}_reveal")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_D)
    assert seen == [(5, "Group 1 of 5: 8 9 9 9"), (1, "Group 1 of 1: 4 0 7 1")]


def test_a_secret_goes_when_the_window_is_left_and_the_place_is_kept(qtbot: Any, window: MainWindow) -> None:
    """Looking at another window hides it; asked for again it goes on at the same group."""
    dialog = secret(qtbot, window)
    dialog.view.tick()
    dialog.view.tick()
    QApplication.sendEvent(dialog.view, QEvent(QEvent.Type.WindowDeactivate))
    assert not dialog.view.filled
    assert "3 4 5 6" not in readable(dialog)
    press(dialog, "dial_hidden.button")
    assert dialog.view.reading() == "Group 3 of 5: 3 4 5 6"
    dialog.reject()


def test_a_secret_goes_when_no_key_is_pressed_for_long(qtbot: Any, window: MainWindow) -> None:
    """The time is longer than that of a reveal, and every key lets it begin anew."""
    assert HIDE_AFTER > 20
    dialog = secret(qtbot, window)
    dialog.view.reveal(("8999", "7012"), 1)
    with qtbot.waitSignal(dialog.view.forgotten, timeout=3000):
        QTest.keyClick(dialog.view, Qt.Key.Key_Space)
    assert not dialog.view.filled
    dialog.reject()


def test_a_code_is_no_secret_and_stays(code: DialDialog) -> None:
    """Leaving the window and glance mode do not take a code away."""
    QApplication.sendEvent(code.view, QEvent(QEvent.Type.WindowDeactivate))
    glance.current().turn(True)
    glance.current().turn(False)
    assert code.view.filled


@pytest.mark.parametrize("way", ["lock", "key", "glance", "close"])
def test_nothing_of_a_secret_is_left(qtbot: Any, window: MainWindow, way: str) -> None:
    """After a lock, Ctrl+L, glance mode or closing, neither screen nor widgets hold it."""
    dialog = secret(qtbot, window)
    if way == "lock":
        window.guard.lock()
    elif way == "key":
        QTest.keyClick(dialog, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        assert state(window) is VaultState.LOCKED
    elif way == "glance":
        glance.current().turn(True)
        glance.current().turn(False)
    else:
        dialog.close()
    assert not dialog.view.filled
    assert dialog.isVisible() == (way == "glance")
    texts = readable(dialog)
    assert not any(group in texts for group in ("8999", "8 9 9 9", ICCID))
    dialog.reject()


def test_a_long_password_is_scrolled_to_the_present_group(qtbot: Any, window: MainWindow) -> None:
    """However long a text is, the group at hand is in sight."""
    sim = window.services.sims.list()[0]
    window.services.vault.set_field(sim.id, SecretField.PASSWORD, "ab c*12" * 40)
    dialog = secret(qtbot, window, SecretField.PASSWORD)
    for _ in range(dialog.view.total - 1):
        dialog.view.tick()
    QApplication.processEvents()
    sight = find(dialog, QWidget, "dial_area")
    box = dialog.view.present_box()
    top = dialog.view.mapTo(sight, box.topLeft()).y()
    assert top >= 0
    assert top + box.height() <= sight.height() + 1
    dialog.reject()
