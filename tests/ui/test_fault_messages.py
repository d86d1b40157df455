"""ui/standing_banners, dialogs/refusal_page: what befell the data file is told in a plain sentence."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from window_stage import open_services, window_on

from kzcompanion.domain.money import Money
from kzcompanion.domain.preferences import LANGUAGES
from kzcompanion.domain.sim import Sim
from kzcompanion.files import disk_calls
from kzcompanion.ui import standing_banners
from kzcompanion.ui.main_window import MainWindow

_RAW = re.compile(r"\d{4}-\d\d-\d\dT|not known|\{|\}|_")
"""What no sentence holds: a machine's instant, an unknown fact, a placeholder, a slug."""


@pytest.fixture
def sim(data_dir: Path) -> Sim:
    """Give data with a SIM and two entries."""
    with open_services(data_dir) as services:
        sim = services.sims.add("blue", "beeline")
        for tenge in (1500, 900):
            services.ledger.log(sim.id, Money.tenge(tenge))
    return sim


def flip(path: Path) -> None:
    """Change one byte in the middle of a file."""
    payload = bytearray(path.read_bytes())
    payload[len(payload) // 2] ^= 1
    path.write_bytes(payload)


def copies(data_dir: Path) -> list[Path]:
    """Return the copies, the oldest first."""
    return sorted((data_dir / "backups").iterdir())


def told(window: MainWindow, key: str) -> str:
    """Return what a banner says, without the place of a file that was kept."""
    banner = window.banners[key]
    assert banner.accessibleName()
    return re.sub(r"/\S+", "", banner.accessibleDescription())


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_restored_file_is_told(qtbot: Any, data_dir: Path, sim: Sim, lang: str) -> None:
    """What is there again is counted, dated in words, and nothing is said to be missing when nothing is."""
    flip(data_dir / "kz.json")
    with window_on(qtbot, data_dir, lang=lang) as window:
        standing_banners.add_data_news(window)
        said = told(window, "data_news")
        assert not _RAW.search(said)
        assert "2" in said
        assert "17:00" in said
        assert "0" not in said.replace("2026", "").replace("17:00", "")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_may_be_missing_is_told(qtbot: Any, data_dir: Path, sim: Sim, lang: str) -> None:
    """With the newest copy damaged, too, the user is asked to look after the last entries."""
    flip(data_dir / "kz.json")
    flip(copies(data_dir)[-1])
    with window_on(qtbot, data_dir, lang=lang) as window:
        standing_banners.add_data_news(window)
        said = told(window, "data_news")
        assert not _RAW.search(said)
        assert re.search(r"at most 1:|最多可能缺少 1 次|самое большее 1|ең көбі 1", said)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_older_file_is_told(qtbot: Any, data_dir: Path, sim: Sim, lang: str) -> None:
    """An old copy that a sync program put back is named as such."""
    (data_dir / "kz.json").write_bytes(copies(data_dir)[0].read_bytes())
    with window_on(qtbot, data_dir, lang=lang) as window:
        standing_banners.add_data_news(window)
        assert not _RAW.search(told(window, "data_news"))
        assert len(window.services.ledger.entries(sim.id)) == 2


@pytest.mark.parametrize("lang", LANGUAGES)
def test_read_only_says_where_and_why(
    qtbot: Any, data_dir: Path, sim: Sim, monkeypatch: pytest.MonkeyPatch, lang: str
) -> None:
    """The folder that cannot be written is named, and that the data are safe."""
    with window_on(qtbot, data_dir, lang=lang) as window:
        monkeypatch.setattr(window.services.database, "read_only", "cannot_write")
        standing_banners.add_data_news(window)
        banner = window.banners["read_only"]
        assert str(data_dir) in banner.accessibleDescription()
        assert "--data-dir" not in banner.accessibleDescription()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_a_save_meets_is_told_at_once(
    qtbot: Any, data_dir: Path, sim: Sim, monkeypatch: pytest.MonkeyPatch, lang: str
) -> None:
    """A second copy that fails while the window is open is told with the next word on the save, once."""
    with window_on(qtbot, data_dir, lang=lang) as window:
        assert "save_news" not in window.banners
        real = disk_calls.replace_file

        def refuse_copies(source: Any, target: Any) -> None:
            if "backups" in str(target):
                raise OSError(28, "no space")
            real(source, target)

        monkeypatch.setattr(disk_calls, "replace_file", refuse_copies)
        for tenge in (800, 700):
            window.services.ledger.log(sim.id, Money.tenge(tenge))
            assert not _RAW.search(told(window, "save_news"))
            window.remove_banner("save_news")
        monkeypatch.undo()
        window.services.ledger.log(sim.id, Money.tenge(600))
        assert "save_news" not in window.banners
