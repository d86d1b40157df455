"""Promises of the reminders in the menu: written, counted, or refused with the place named."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QMenu
from renew_stage import furnish
from window_stage import window_on

from kzcompanion.domain.errors import CannotWrite, CompanionError
from kzcompanion.ui import window_menu
from kzcompanion.ui.dialogs.reminders_dialog import write_reminders


class Said:
    """Stand in for the window: note what it is asked to say."""

    def __init__(self) -> None:
        self.toasts: list[str] = []
        self.errors: list[CompanionError] = []

    def toast(self, text: str, *, undo: bool = False) -> None:
        """Note a message."""
        assert not undo
        self.toasts.append(text)

    def show_error(self, error: CompanionError) -> None:
        """Note an error."""
        self.errors.append(error)


def test_reminders_are_written_and_counted(qtbot: Any, data_dir: Path, tmp_path: Path) -> None:
    """The ending is added where there is none; a place that cannot be written is told and nothing else."""
    furnish(data_dir)
    with window_on(qtbot, data_dir) as window:
        said: Any = Said()
        write_reminders(tmp_path / "phone", window.services, said)
        assert (tmp_path / "phone.ics").read_bytes().count(b"BEGIN:VEVENT") == 2
        assert said.toasts == ["2 reminders written; open the file on the phone"]
        write_reminders(tmp_path / "nowhere" / "phone.ics", window.services, said)
        assert [type(error) for error in said.errors] == [CannotWrite]
        assert len(said.toasts) == 1


def test_the_menu_offers_them(qtbot: Any, data_dir: Path) -> None:
    """Beside the export as CSV."""
    with window_on(qtbot, data_dir) as window:
        menu = window_menu.build(window, window.deeds)
        assert isinstance(menu, QMenu)
        assert "Reminders for the phone (.ics)…" in [action.text() for action in menu.actions()]
