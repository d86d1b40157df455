"""Give the tests of the command line a prompt: commands run in this process, over a folder of their own."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))

from prompt import Prompt


@pytest.fixture
def prompt(
    data_dir: Path, capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> Prompt:
    """Give a prompt in English over an empty data folder, at noon of 22 November 2026 at Almaty."""
    monkeypatch.setenv("LC_ALL", "C")
    monkeypatch.setenv("PYTHONUTF8", "0")
    return Prompt(data_dir, capsysbinary, monkeypatch)
