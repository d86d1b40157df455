"""ui/clipboard, idle_watch, masked_label: a secret is shown briefly, and only where it was asked for."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from kzcompanion.ui import glance
from kzcompanion.ui.clipboard import SecretClipboard
from kzcompanion.ui.idle_watch import IdleWatch
from kzcompanion.ui.widgets.masked_label import MaskedLabel

PIN = "4711"


@pytest.fixture
def clipboard(qapp: QApplication) -> Iterator[SecretClipboard]:
    """Give the door to the clipboard, and leave nothing behind."""
    door = SecretClipboard(15)
    yield door
    door.clear()
    QGuiApplication.clipboard().clear()
    door.deleteLater()


def test_a_secret_leaves_the_clipboard_when_its_time_is_over(clipboard: SecretClipboard, qtbot: Any) -> None:
    """Forgetting to clear it costs nothing."""
    clipboard.set_seconds(0)
    with qtbot.waitSignal(clipboard.cleared):
        clipboard.copy(PIN)
    assert QGuiApplication.clipboard().text() == ""
    assert not clipboard.holds_secret()


def test_what_the_user_copied_since_is_left_alone(clipboard: SecretClipboard) -> None:
    """Only our own text is taken off."""
    clipboard.copy(PIN)
    QGuiApplication.clipboard().setText("a poem")
    clipboard.clear()
    assert QGuiApplication.clipboard().text() == "a poem"


def test_clipboard_histories_are_asked_not_to_keep_it(clipboard: SecretClipboard) -> None:
    """The hints that the three systems know are on the clipboard."""
    clipboard.copy(PIN)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == PIN
    assert bytes(data.data("x-kde-passwordManagerHint").data()) == b"secret"
    assert data.hasFormat("application/x-nspasteboard-concealed-type")
    assert any("ExcludeClipboardContentFromMonitorProcessing" in kind for kind in data.formats())


def test_a_text_that_is_no_secret_stays(clipboard: SecretClipboard) -> None:
    """A code to dial need not vanish."""
    clipboard.copy_plain("*111#")
    clipboard.clear()
    assert QGuiApplication.clipboard().text() == "*111#"


@pytest.fixture
def watch(qapp: QApplication) -> Iterator[IdleWatch]:
    """Give a watch over idle time."""
    found = IdleWatch(qapp, 5)
    yield found
    found.disarm()
    found.deleteLater()


def test_the_watch_tells_once_when_nobody_touches_anything(watch: IdleWatch, qtbot: Any) -> None:
    """Idle is told once, and then nothing more is watched."""
    watch.set_limit_ms(30)
    with qtbot.waitSignal(watch.idle):
        watch.arm()
    assert not watch.armed
    assert watch.ms_left() == 0


@pytest.mark.parametrize("touch", ["key", "pointer", "press"])
def test_every_touch_begins_the_time_anew(watch: IdleWatch, qtbot: Any, touch: str) -> None:
    """Keys, clicks and the moving pointer all count."""
    widget = QLineEdit()
    qtbot.addWidget(widget)
    widget.show()
    watch.set_limit_ms(60_000)
    watch.arm()
    qtbot.waitUntil(lambda: watch.ms_left() < 59_990)
    if touch == "key":
        QTest.keyClicks(widget, "x")
    elif touch == "press":
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    else:
        QTest.mouseMove(widget, widget.rect().center())
    assert watch.ms_left() > 59_990


def test_zero_minutes_wait_for_ever(watch: IdleWatch) -> None:
    """Whoever wants no idle lock gets none."""
    watch.set_minutes(0)
    watch.arm()
    assert watch.armed
    assert watch.ms_left() == 0


class LaidAside:
    """A clock that goes on while the stopwatch of the program stands still: the laptop sleeps."""

    def __init__(self) -> None:
        self.instant = datetime(2026, 11, 22, 12, tzinfo=UTC)

    def now(self) -> datetime:
        """Return the time on the wall."""
        return self.instant


@pytest.fixture
def asleep(qapp: QApplication) -> Iterator[tuple[IdleWatch, LaidAside]]:
    """Give an armed watch that knows the time on the wall."""
    clock = LaidAside()
    found = IdleWatch(qapp, 5, now=clock.now)
    found.arm()
    yield found, clock
    found.disarm()
    found.deleteLater()


def test_time_asleep_counts(asleep: tuple[IdleWatch, LaidAside], qtbot: Any) -> None:
    """After a sleep of the whole time whatever stirs first ends it: here a timer, as of the countdown."""
    watch, clock = asleep
    clock.instant += timedelta(minutes=4)
    assert 59_000 < watch.ms_left() <= 60_000
    clock.instant += timedelta(minutes=1)
    assert watch.ms_left() == 0
    with qtbot.waitSignal(watch.idle, timeout=2_000):
        stirring = QTimer(watch)
        stirring.start(5)
    stirring.stop()
    assert not watch.armed


def test_the_first_key_after_a_long_sleep_comes_too_late(
    asleep: tuple[IdleWatch, LaidAside], qtbot: Any
) -> None:
    """It does not begin the time anew, and does nothing else either: it may be somebody else's."""
    watch, clock = asleep
    widget = QLineEdit()
    qtbot.addWidget(widget)
    widget.show()
    QTest.keyClicks(widget, "a")
    clock.instant += timedelta(minutes=5)
    with qtbot.waitSignal(watch.idle, timeout=2_000):
        QTest.keyClicks(widget, "b")
    assert widget.text() == "a"
    QTest.keyClicks(widget, "c")
    assert widget.text() == "ac"


def test_a_clock_set_back_does_not_give_more_time(asleep: tuple[IdleWatch, LaidAside]) -> None:
    """Then the stopwatch alone counts."""
    watch, clock = asleep
    clock.instant -= timedelta(days=1)
    assert watch.ms_left() <= 300_000


@pytest.fixture
def label(qtbot: Any) -> Iterator[MaskedLabel]:
    """Give a masked field on the screen."""
    window = QWidget()
    qtbot.addWidget(window)
    found = MaskedLabel("pin")
    found.setParent(window)
    found.set_mask("••••")
    window.show()
    qtbot.waitExposed(window)
    yield found
    window.hide()


def test_a_secret_is_masked_until_it_is_revealed(label: MaskedLabel) -> None:
    """Screen readers hear the mask as the eye sees it."""
    assert not label.revealed
    assert label.accessibleName() == "••••"
    label.reveal(PIN, 20)
    assert label.revealed
    assert label.accessibleName() == PIN
    assert label.seconds_left == 20


def test_the_mask_comes_back_by_itself(label: MaskedLabel, qtbot: Any) -> None:
    """After its seconds the secret is gone."""
    with qtbot.waitSignal(label.masked):
        label.reveal(PIN, 1)
    assert label.accessibleName() == "••••"
    assert label.seconds_left == 0


def test_the_mask_comes_back_when_the_field_leaves_the_sight(label: MaskedLabel) -> None:
    """Another tab, glance mode, a hidden window: the secret does not wait there."""
    label.reveal(PIN, 20)
    label.hide()
    assert not label.revealed
    label.show()
    label.reveal(PIN, 20)
    glance.current().turn(True)
    try:
        assert not label.revealed
    finally:
        glance.current().turn(False)


def test_a_revealed_secret_is_painted_not_held_by_a_text_widget(label: MaskedLabel) -> None:
    """It can be neither selected nor dragged nor undone back."""
    label.reveal(PIN, 20)
    window = label.window()
    assert not any(PIN in text.text() for text in window.findChildren(QLabel))
    assert not window.findChildren(QLineEdit)
