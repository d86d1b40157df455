"""A power cut after any call: what was acknowledged had reached the disk, file and folder."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from disk_faults import PowerCutDisk
from storage_story import STORY, TickingClock, state_of, told_states

from kzcompanion.files import disk_calls as disk
from kzcompanion.files.paths import DataFolder
from kzcompanion.storage.database import Database

Figure = Callable[[str], None]


class _Cuts:
    """Cut the power after the calls of a story, look what is left, count what is lost."""

    def __init__(self, tmp_path: Path, stride: int, dice: int) -> None:
        self.folder = DataFolder(tmp_path / "disk" / "data")
        self.left = tmp_path / "left"
        self.stride, self.dice = stride, dice
        with Database.open(DataFolder(tmp_path / "told"), TickingClock()) as database:
            self.states = told_states(database)
        self.reached = self.calls = self.cuts = 0
        self.lost: list[str] = []

    def tell(self) -> None:
        """Tell the story and cut the power again and again."""
        self.folder.root.parent.mkdir()
        with pytest.MonkeyPatch.context() as patch:
            model = PowerCutDisk(self.folder.root)
            model.install(patch)
            model.after_call = lambda: self._cut(model)
            with Database.open(self.folder, TickingClock()) as database:
                for deed in STORY:
                    deed(database)
                    self.reached += 1
                    self._cut(model, always=True)

    def _cut(self, model: PowerCutDisk, always: bool = False) -> None:
        self.calls += 1
        if self.calls % self.stride and not always:
            return
        for how in ("nothing", "names", *["random"] * self.dice):
            self.cuts += 1
            model.deaf = True
            try:
                self._look(model, how)
            finally:
                model.deaf = False

    def _look(self, model: PowerCutDisk, how: str) -> None:
        model.leave(self.left, how, random.Random(self.cuts))
        possible = self.states[self.reached : self.reached + 2]
        with Database.open(DataFolder(self.left / "data"), TickingClock()) as database:
            if state_of(database) not in possible:
                self.lost.append(f"{how} after call {self.calls}, {self.reached} deeds acknowledged")


@pytest.mark.parametrize(
    ("stride", "dice"),
    [pytest.param(4, 1, id="short"), pytest.param(1, 8, id="every-call", marks=pytest.mark.long)],
)
def test_a_power_cut_loses_nothing_acknowledged(
    tmp_path: Path, figure: Figure, stride: int, dice: int
) -> None:
    """Whatever the disk kept of what was not synced yet, every acknowledged deed is there afterwards."""
    cuts = _Cuts(tmp_path, stride, dice)
    cuts.tell()
    assert cuts.lost == []
    figure(f"power cut: {cuts.cuts} cuts in a model of the disk, 0 lost")
    assert cuts.cuts > 100


def test_the_instrument_bites(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same cuts find losses when the folder is not synced: the test above could fail."""
    monkeypatch.setattr(disk, "sync_folder", lambda _: None)
    cuts = _Cuts(tmp_path, 8, 1)
    cuts.tell()
    assert len(cuts.lost) > 20
