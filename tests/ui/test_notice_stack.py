"""Promises of the messages over the tabs: none is lost, and on a low screen they take one line together."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from window_stage import press, window_on

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
            assert seen(window) == ["pending", "sample"]
            assert not window.notices.next.isVisible()
            return
        assert seen(window) == ["pending"]
        assert window.notices.next.accessibleName() == "Next message (1 of 2)"
        press(window, "notices_next")
        assert seen(window) == ["sample"]
        press(window, "notices_next")
        assert seen(window) == ["pending"]


def test_what_is_settled_makes_room_and_what_is_new_is_seen(qtbot: Any, data_dir: Path) -> None:
    """The next message takes the place of a closed one, and a new one that is more urgent comes forward."""
    with window_on(qtbot, data_dir) as window:
        window.resize(1024, 700)
        say(window, "backup", "pending", "sample")
        press(window, "notices_next")
        assert seen(window) == ["backup"]
        window.banners["backup"].hide()
        assert seen(window) == ["pending"]
        say(window, "read_only")
        assert seen(window) == ["read_only"]
        for key in ("read_only", "pending", "sample", "backup"):
            window.remove_banner(key)
        assert not window.notices.isVisible()
