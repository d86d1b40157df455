"""Promises under words and places that nobody means: no folder, no time, options without a meaning."""

from __future__ import annotations

from pathlib import Path

import pytest
from prompt import Prompt


@pytest.mark.parametrize("words", [["status"], ["log", "blue", "--balance", "5"], ["batch"]])
def test_a_file_in_the_place_of_the_data_folder_is_not_called_damage(
    prompt: Prompt, tmp_path: Path, words: list[str]
) -> None:
    """Code 5 says that a file stands where a folder belongs; the file stays as it was."""
    file = tmp_path / "note.txt"
    file.write_text("mine", "utf-8")
    answered = prompt("--data-dir", str(file), *words)
    assert answered.code == 5
    assert "a file, not a folder" in answered.err
    assert file.read_text("utf-8") == "mine"


def test_a_name_that_no_disk_takes_is_no_damage(prompt: Prompt, tmp_path: Path) -> None:
    """A data folder with an endless name cannot be written, and is not damaged."""
    assert prompt("--data-dir", str(tmp_path / ("d" * 5000)), "status").code == 5


def test_an_empty_time_is_not_now(prompt: Prompt) -> None:
    """`--now` without a time is refused: a script with an empty variable means another one."""
    answered = prompt("status", now="")
    assert answered.code == 2
    assert "--now" in answered.err


@pytest.mark.parametrize("option", ["--merge", "--replace"])
def test_what_means_nothing_for_a_table_is_refused(prompt: Prompt, tmp_path: Path, option: str) -> None:
    """A CSV file replaces nothing, whatever was hoped; nothing comes in."""
    prompt("sim", "add", "--nickname", "blue", "--operator", "beeline")
    path = tmp_path / "t.csv"
    path.write_text("sim,at,balance\nblue,2026-11-20,5\n", "utf-8")
    answered = prompt("import", str(path), option)
    assert (answered.code, option in answered.err) == (2, True)
    assert prompt.json("ledger", "blue")["entries"] == []
