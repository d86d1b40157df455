"""Promises of `import FILE.csv`."""

from __future__ import annotations

from pathlib import Path

import pytest
from prompt import Prompt

from kzcompanion.domain.preferences import LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_our_own_export_brings_nothing_new(prompt: Prompt, tmp_path: Path, language: str) -> None:
    """In every language of the program an export that comes back is all duplicates."""
    prompt("sim", "add", "--nickname", "blue", "--operator", "beeline")
    prompt("log", "blue", "--balance", "1500", "--data-mb", "750", "--note", "=1+1")
    prompt("topup", "blue", "--amount", "2000", "--fee", "100", "--channel", "shop")
    file = str(tmp_path / "out.csv")
    prompt("--lang", language, "export", file)
    answer = prompt.json("--lang", language, "import", file)
    assert (answer["imported"], answer["duplicates"], answer["rejected"]) == (0, 2, [])


def test_a_dry_run_changes_nothing_and_a_bad_row_ends_with_2(prompt: Prompt, tmp_path: Path) -> None:
    """Rows are judged one by one; the good ones are in after the run without --dry-run, in one undo."""
    prompt("sim", "add", "--nickname", "blue", "--operator", "beeline")
    file = tmp_path / "in.csv"
    file.write_text("sim,at,balance\nblue,2026-11-20,100\nblue,2026-11-21,much\n", "utf-8")
    for arguments, entries in ((("--dry-run",), 0), ((), 1)):
        answer = prompt.json("import", str(file), *arguments, code=2)
        assert answer["imported"] == 1
        assert [(row["row"], row["error"], row["field"]) for row in answer["rejected"]] == [
            (3, "amount_not_a_number", "balance")
        ]
        assert len(prompt.json("ledger", "blue")["entries"]) == entries
    prompt("undo")
    assert prompt.json("ledger", "blue")["entries"] == []
    assert "Row 3" in prompt("import", str(file), "--dry-run").out


def test_no_table_is_a_plain_error(prompt: Prompt, tmp_path: Path) -> None:
    """A file that is not there and one without known columns are bad input."""
    file = tmp_path / "in.csv"
    assert prompt("import", str(file)).code == 2
    file.write_text("a,b\n1,2\n", "utf-8")
    answer = prompt("import", str(file))
    assert (answer.code, answer.out) == (2, "")
    assert "no column this program knows" in answer.err
