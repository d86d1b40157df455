"""Promises of the messages over the tabs: none is lost, and on a low screen they take one line together."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from window_stage import find, press, window_on

from kzcompanion.domain.preferences import LANGUAGES
from kzcompanion.ui import language
from kzcompanion.ui.main_window import MainWindow
from kzcompanion.ui.widgets.banner import Banner


def say(window: MainWindow, *keys: str) -> None:
    """Put banners over the tabs."""
    for key in keys:
        banner = Banner(f"{key}_test")
        banner.set_text(key, "what there is to say about it")
        window.add_banner(banner, key)


def seen(window: MainWindow) -> list[str]:
    """Return the messages in sight, from the top."""
    found = [key for key, banner in window.banners.items() if banner.isVisible()]
    return sorted(found, key=lambda key: window.banners[key].mapTo(window, window.rect().topLeft()).y())


@pytest.mark.parametrize("height", [700, 800])
def test_messages_never_take_the_page_away(qtbot: Any, data_dir: Path, height: int) -> None:
    """Two stand together in a window of usual height; where it is lower one is leafed to the other."""
    with window_on(qtbot, data_dir) as window:
        window.resize(1024, height)
        say(window, "sample", "pending")
        qtbot.waitUntil(lambda: bool(seen(window)))
        if height == 800:
            assert seen(window) == ["sample", "pending"]
            assert not window.notices.next.isVisible()
            return
        assert seen(window) == ["sample"]
        assert window.notices.next.accessibleName() == "Next message (1 of 2)"
        press(window, "notices_next")
        assert seen(window) == ["pending"]
        press(window, "notices_next")
        assert seen(window) == ["sample"]


def test_what_is_settled_makes_room_and_what_is_new_is_seen(qtbot: Any, data_dir: Path) -> None:
    """The next message takes the place of a closed one, and a new one that is more urgent comes forward."""
    with window_on(qtbot, data_dir) as window:
        window.resize(1024, 700)
        say(window, "backup", "pending", "sample")
        press(window, "notices_next")
        assert seen(window) == ["pending"]
        window.banners["pending"].hide()
        assert seen(window) == ["sample"]
        say(window, "read_only")
        assert seen(window) == ["read_only"]
        for key in ("read_only", "pending", "sample", "backup"):
            window.remove_banner(key)
        assert not window.notices.isVisible()


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_toast_covers_nothing_one_works_on(qtbot: Any, data_dir: Path, qapp: Any, code: str) -> None:
    """On a small window it stands beside the tabs, in every language."""
    with window_on(qtbot, data_dir) as window:
        language.set_language(qapp, code)
        window.resize(1024, 700)
        qapp.processEvents()
        window.toast("1 234,50 ₸")
        toast = find(window, QWidget, "toast")
        assert toast.isVisible()
        assert not toast.geometry().intersects(window.body.geometry())
        tabs = window.tab_bar
        assert toast.x() > tabs.x() + tabs.tabRect(tabs.count() - 1).right()


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("width", [900, 1024, 1280])
def test_the_line_under_the_name_is_whole_or_not_there(
    qtbot: Any, data_dir: Path, qapp: Any, code: str, width: int
) -> None:
    """It never runs under the search box."""
    with window_on(qtbot, data_dir) as window:
        language.set_language(qapp, code)
        window.say_vault("unlocked")
        window.resize(width, 700)
        qapp.processEvents()
        line, search = window.header._line, window.header.search
        assert line.isHidden() or line.geometry().right() < search.geometry().left()
        assert line.isHidden() or line.width() >= line.sizeHint().width()
        assert window.header.menu.geometry().right() <= window.header.width()
