"""Photos of the card in the Vault tab: chosen, prepared beside the window, looked at, removed."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QPushButton
from vault_stage import PASSWORD, answer_box, open_vault, state
from window_stage import find, press

from kzcompanion.domain.sim_photo import LIMIT, PhotoSide
from kzcompanion.services.vault_service import VaultState
from kzcompanion.ui import glance
from kzcompanion.ui.dialogs.photo_dialog import PhotoDialog
from kzcompanion.ui.main_window import MainWindow
from kzcompanion.ui.tabs.vault_tab import VaultTab
from kzcompanion.ui.widgets.photo_row import PhotoRow

FRONT, BACK = "vault_photo_front", "vault_photo_back"


@pytest.fixture
def window(qtbot: Any, data_dir: Path) -> Iterator[MainWindow]:
    """Show an open vault with one SIM and nothing in it."""
    with open_vault(qtbot, data_dir) as found:
        found.services.sims.add("Hotel SIM", "beeline")
        found.go_to("vault")
        yield found


@pytest.fixture
def card(tmp_path: Path) -> Path:
    """Draw a card of some colour."""
    picture = QImage(900, 560, QImage.Format.Format_RGB32)
    picture.fill(QColor("gold"))
    path = tmp_path / "card.png"
    picture.save(str(path))
    return path


@pytest.fixture
def choose(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Answer the system's file dialog, which no test can operate."""

    def answer(path: Path | None) -> None:
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_rest: (str(path or ""), ""))

    return answer


def sim_of(window: MainWindow) -> str:
    """Return the id of the one SIM."""
    return window.services.sims.list()[0].id


def add(qtbot: Any, window: MainWindow, name: str = FRONT) -> None:
    """Press Add or Replace and wait until the photo is prepared."""
    row = find(window, PhotoRow, f"{name}_row")
    press(window, f"{name}_change")
    qtbot.waitUntil(lambda: not row._busy)


def said(window: MainWindow, name: str = FRONT) -> set[str]:
    """Return the texts of a row that can be seen."""
    labels = find(window, PhotoRow, f"{name}_row").findChildren(QLabel)
    return {label.text() for label in labels if not label.isHidden()}


def look(window: MainWindow, deed: Any) -> None:
    """Press Look and do something with the dialog, which is closed afterwards."""
    failures: list[AssertionError] = []

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        try:
            assert isinstance(dialog, PhotoDialog)
            deed(dialog)
        except AssertionError as failure:
            failures.append(failure)
        finally:
            if dialog is not None and dialog.isVisible():
                QTest.keyClick(dialog, Qt.Key.Key_Escape)

    QTimer.singleShot(0, act)
    press(window, f"{FRONT}_look")
    if failures:
        raise failures[0]


def test_a_chosen_photo_is_sealed_and_seen_with_one_click(
    qtbot: Any, window: MainWindow, card: Path, choose: Any
) -> None:
    """Add, and the row says it is kept; Look shows it over the window, for one card side only."""
    choose(card)
    assert find(window, QPushButton, f"{FRONT}_look").isHidden()
    add(qtbot, window)
    assert "kept, sealed" in said(window)
    assert "nothing kept yet" in said(window, BACK)
    assert window.services.photos.sides(sim_of(window)) == {PhotoSide.FRONT}
    colours: list[str] = []

    def see(dialog: PhotoDialog) -> None:
        assert dialog.view.filled
        seen = dialog.view.grab().toImage()
        colours.append(seen.pixelColor(seen.width() // 2, seen.height() // 2).name())

    look(window, see)
    colour = QColor(colours[0])
    assert (colour.red() > 230, colour.green() > 190, colour.blue() < 60) == (True, True, True)


def test_no_file_chosen_is_no_deed(window: MainWindow, choose: Any) -> None:
    """Cancel in the system's dialog changes nothing."""
    choose(None)
    press(window, f"{FRONT}_change")
    assert "nothing kept yet" in said(window)


def test_a_20_megabyte_photo_is_taken_without_stopping_the_window(
    qtbot: Any, window: MainWindow, tmp_path: Path, choose: Any
) -> None:
    """The window goes on drawing while a large photo is made small, and what is kept is small."""
    width, height = 3600, 2400
    noise = QImage(os.urandom(width * height * 4), width, height, width * 4, QImage.Format.Format_RGB32)
    path = tmp_path / "huge.bmp"
    noise.save(str(path), "bmp")
    assert path.stat().st_size > 20 * 1024 * 1024
    choose(path)
    beats: list[int] = []
    timer = QTimer()
    timer.setInterval(5)
    timer.timeout.connect(lambda: beats.append(1))
    timer.start()
    add(qtbot, window)
    assert len(beats) >= 3
    poured: list[bytes] = []
    window.services.photos.disclose(sim_of(window), PhotoSide.FRONT, poured.append)
    assert len(poured[0]) <= LIMIT


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("notes.txt", b"hello", "no picture that can be read here"),
        ("IMG_1.heic", b"\x00\x00\x00\x18ftypheic" + bytes(40), "HEIC"),
        ("empty.jpg", b"", "empty"),
        ("gone.jpg", None, "no file"),
    ],
)
def test_what_is_no_picture_is_told_at_the_field(
    qtbot: Any,
    window: MainWindow,
    card: Path,
    tmp_path: Path,
    choose: Any,
    name: str,
    content: bytes | None,
    words: str,
) -> None:
    """The sentence stands in the row and names the file until a picture is chosen; the kept photo stays."""
    choose(card)
    add(qtbot, window)
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    choose(path)
    add(qtbot, window)
    fault = [text for text in said(window) if words in text]
    assert len(fault) == 1
    assert name in fault[0]
    assert "kept, sealed" in said(window)
    assert find(window, QAbstractButton, f"{FRONT}_change").accessibleDescription() == fault[0]
    choose(card)
    add(qtbot, window)
    assert not [text for text in said(window) if words in text]


def test_a_photo_goes_to_the_sim_it_was_chosen_for(
    qtbot: Any, window: MainWindow, card: Path, choose: Any
) -> None:
    """Choosing another SIM meanwhile does not mix two cards up."""
    choose(card)
    first = sim_of(window)
    second = window.services.sims.add("Spare", "activ")
    row = find(window, PhotoRow, f"{FRONT}_row")
    window.go_to("vault", sim_id=first)
    press(window, f"{FRONT}_change")
    window.go_to("vault", sim_id=second.id)
    qtbot.waitUntil(lambda: not row._busy)
    assert window.services.photos.sides(first) == {PhotoSide.FRONT}
    assert window.services.photos.sides(second.id) == frozenset()
    assert "nothing kept yet" in said(window)


@pytest.mark.parametrize("way", ["cancel", "lock"])
def test_a_photo_that_was_called_off_is_not_kept(
    qtbot: Any, window: MainWindow, card: Path, choose: Any, way: str
) -> None:
    """Cancel and a lock meanwhile leave nothing behind, and nothing hangs."""
    choose(card)
    row = find(window, PhotoRow, f"{FRONT}_row")
    press(window, f"{FRONT}_change")
    if way == "cancel":
        press(window, f"{FRONT}_stop")
    else:
        window.guard.lock()
    qtbot.waitUntil(lambda: not row._busy)
    if way == "lock":
        window.services.vault.unlock(PASSWORD)
    assert window.services.photos.sides(sim_of(window)) == frozenset()


def test_removing_is_asked_first(qtbot: Any, window: MainWindow, card: Path, choose: Any) -> None:
    """One slip costs no photo; Remove removes it."""
    choose(card)
    add(qtbot, window)
    answer_box("confirmBox.cancel")
    press(window, f"{FRONT}_remove")
    assert "kept, sealed" in said(window)
    answer_box("confirmBox.yes")
    press(window, f"{FRONT}_remove")
    assert "nothing kept yet" in said(window)


@pytest.mark.parametrize("way", ["lock", "leave", "glance"])
def test_a_photo_is_gone_when_it_is_left(
    qtbot: Any, window: MainWindow, card: Path, choose: Any, way: str
) -> None:
    """After a lock, in another window or glance mode it cannot be seen; unlocked, it can be again."""
    choose(card)
    add(qtbot, window)

    def leave(dialog: PhotoDialog) -> None:
        if way == "lock":
            window.guard.lock()
        elif way == "glance":
            glance.current().turn(True)
            glance.current().turn(False)
        else:
            QApplication.sendEvent(dialog.view, QEvent(QEvent.Type.WindowDeactivate))
        assert not dialog.view.filled
        assert dialog.isVisible() == (way in {"glance", "leave"})
        if dialog.isVisible():
            press(dialog, "photo_hidden.button")
            assert dialog.view.filled

    look(window, leave)


def test_the_vault_can_be_locked_from_the_photo(
    qtbot: Any, window: MainWindow, card: Path, choose: Any
) -> None:
    """Ctrl+L works although the window behind hears no keys."""
    choose(card)
    add(qtbot, window)
    dialog = PhotoDialog(window, window.services, window.bridge, sim_of(window), PhotoSide.FRONT)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.activateWindow()
    QTest.qWaitForWindowActive(dialog, 500)
    QTest.keyClick(dialog, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert state(window) is VaultState.LOCKED
    assert not dialog.view.filled
    assert not dialog.isVisible()


def test_full_size_and_back_with_keys_and_button(
    qtbot: Any, window: MainWindow, tmp_path: Path, choose: Any
) -> None:
    """Space changes the size, arrow keys push the photo around, the button does the same as Space."""
    picture = QImage(2000, 1500, QImage.Format.Format_RGB32)
    picture.fill(QColor("gold"))
    picture.save(str(tmp_path / "large.png"))
    choose(tmp_path / "large.png")
    add(qtbot, window)

    def walk(dialog: PhotoDialog) -> None:
        view = dialog.view
        assert not view.full
        QTest.keyClick(view, Qt.Key.Key_Space)
        assert view.full
        QApplication.processEvents()
        before = view.horizontalScrollBar().value()
        QTest.keyClick(view, Qt.Key.Key_Right)
        assert view.horizontalScrollBar().value() > before
        QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=view.rect().center())
        QTest.mouseMove(view.viewport(), view.rect().center() * 1.1)
        QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton)
        press(dialog, "photo_size")
        assert not view.full

    look(window, walk)


def test_a_sim_put_away_with_only_a_photo_can_still_be_found(
    qtbot: Any, window: MainWindow, card: Path, choose: Any
) -> None:
    """Of a SIM that was put away the photo is not lost from sight."""
    choose(card)
    add(qtbot, window)
    window.services.sims.archive(sim_of_all(window))
    assert "kept, sealed" in said(window)
    assert find(window, VaultTab, "vault_tab")._sims.count() == 1


def sim_of_all(window: MainWindow) -> str:
    """Return the id of the one SIM, put away or not."""
    return window.services.sims.list(include_archived=True)[0].id
