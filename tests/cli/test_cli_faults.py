"""Promises for what goes wrong: a sentence, an exit code, never a traceback."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from prompt import Prompt

from kzcompanion import cli
from kzcompanion.cli import INTERRUPTED, NOBODY_READS, UNEXPECTED
from kzcompanion.files.paths import DataFolder
from kzcompanion.services.assembly import Services
from kzcompanion.services.clock import SystemClock
from kzcompanion.services.ledger_service import LedgerService
from kzcompanion.storage.migrations import SCHEMA


@pytest.fixture(autouse=True)
def _sim(prompt: Prompt) -> None:
    prompt("sim", "add", "--nickname", "blue", "--operator", "izi")


def test_data_in_use_are_read_but_not_written(prompt: Prompt) -> None:
    """While the window has the data open, reads work and writes are exit code 3 with the holder named."""
    with Services.open(DataFolder(prompt.folder), SystemClock()):
        for words in (("status",), ("sim", "list"), ("ledger", "blue"), ("doctor",), ("vault", "list")):
            assert prompt(*words, "--json").code == 0
        for words in (
            ("log", "blue", "--balance", "1"),
            ("sim", "add", "--nickname", "red", "--operator", "izi"),
            ("undo",),
            ("batch",),
        ):
            answer = prompt(*words, "--json")
            assert (answer.code, answer.json["error"], answer.json["code"]) == (3, "data_in_use", 3)
            assert f"process {os.getpid()}" in answer.err
    assert prompt("log", "blue", "--balance", "1").code == 0


@pytest.mark.parametrize(
    "payload", [b"", b"\x00" * 50, b"not ours", b'{"foo": 1}'], ids=["empty", "zeros", "text", "json"]
)
def test_unreadable_data_are_never_overwritten(prompt: Prompt, payload: bytes) -> None:
    """With no sound copy left every command is exit code 4, and every byte stays."""
    for path in (prompt.folder / "kz.json", *(prompt.folder / "backups").iterdir()):
        path.write_bytes(payload)
    before = {path: path.read_bytes() for path in prompt.folder.rglob("*.json")}
    for words in (("status",), ("log", "blue", "--balance", "1"), ("sim", "list"), ("batch",)):
        answer = prompt(*words, "--json")
        assert (answer.code, answer.json["code"]) == (4, 4)
        assert answer.err.count("\n") == 1
    assert {path: path.read_bytes() for path in prompt.folder.rglob("*.json")} == before


def test_data_of_a_newer_version_are_left_alone(prompt: Prompt, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a newer version wrote is exit code 4 for every command, and stays as it is."""
    newer = SCHEMA + 1
    monkeypatch.setattr("kzcompanion.storage.migrations.SCHEMA", newer)
    monkeypatch.setattr(
        "kzcompanion.storage.migrations.CHAIN", {number: lambda _tables: None for number in range(1, newer)}
    )
    prompt("log", "blue", "--balance", "1")
    monkeypatch.undo()
    before = (prompt.folder / "kz.json").read_bytes()
    for words in (("status",), ("ledger", "blue"), ("log", "blue", "--balance", "2"), ("batch",)):
        answer = prompt(*words, "--json")
        assert (answer.code, answer.json["error"]) == (4, "data_newer")
        assert answer.err.count("\n") == 1
    report = prompt("doctor", "--json")
    assert (report.code, report.json["read_only"]) == (4, "newer_schema")
    assert (prompt.folder / "kz.json").read_bytes() == before


def test_a_damaged_file_with_a_copy_is_told(prompt: Prompt) -> None:
    """The copy is used, and one sentence says so, when reading and when writing."""
    (prompt.folder / "kz.json").write_bytes(b"damage")
    for words in (("sim", "list"), ("log", "blue", "--balance", "1")):
        answer = prompt(*words, "--json")
        assert answer.code == 0
        assert "The newest good copy is used" in answer.err
    assert "put back" not in prompt("sim", "list").err


def test_a_folder_that_cannot_be_written_is_exit_code_five(prompt: Prompt, tmp_path: Path) -> None:
    """A file in the data folder's place is told, and nothing is made."""
    (tmp_path / "file").write_text("x", encoding="utf-8")
    for place in (tmp_path / "file", tmp_path / "file" / "below"):
        answer = prompt(
            *("sim", "add", "--nickname", "x", "--operator", "izi", "--data-dir", str(place), "--json")
        )
        assert (answer.code, answer.json["code"]) == (5, 5)
    assert (tmp_path / "file").read_text(encoding="utf-8") == "x"


def test_a_fault_of_the_program_is_one_redacted_line(prompt: Prompt, monkeypatch: pytest.MonkeyPatch) -> None:
    """Kind and place are told, never what the user typed; the exit code is not one of the contract's."""

    def broken(*_arguments: object, **_facts: object) -> None:
        raise ValueError("the secret 4821")

    monkeypatch.setattr(LedgerService, "log", broken)
    answer = prompt("log", "blue", "--balance", "1", "--json")
    assert (answer.code, answer.json["code"], answer.json["error"]) == (UNEXPECTED, 70, "unexpected")
    assert "ValueError at test_cli_faults.py:" in answer.err
    assert "4821" not in answer.err + answer.out
    assert "Traceback" not in answer.err
    assert answer.err.count("\n") == 1
    assert prompt("log", "blue", "--balance", "1").out == ""


def test_a_fault_within_a_batch_stops_it(prompt: Prompt, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was answered is done; the line that met the fault is not answered as done."""
    done = LedgerService.log
    monkeypatch.setattr(
        LedgerService,
        "log",
        lambda self, sim_id, balance, **facts: (
            done(self, sim_id, balance, **facts) if balance.tiyn < 500 else 1 // 0
        ),
    )
    lines = "".join(f'{{"deed": "log", "sim": "blue", "balance": "{amount}"}}\n' for amount in (1, 9, 2))
    answer = prompt("batch", stdin=lines)
    assert answer.code == UNEXPECTED
    assert [one["ok"] for one in answer.lines] == [True]
    monkeypatch.undo()


def test_ctrl_c_ends_quietly(prompt: Prompt, monkeypatch: pytest.MonkeyPatch) -> None:
    """No traceback, no sentence, the exit code of shells; the data are free again."""

    def interrupted(*_arguments: object, **_facts: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(LedgerService, "log", interrupted)
    answer = prompt("log", "blue", "--balance", "1")
    assert (answer.code, answer.out, answer.err) == (INTERRUPTED, "", "")
    monkeypatch.undo()


def test_a_reader_that_left_ends_quietly(prompt: Prompt, monkeypatch: pytest.MonkeyPatch) -> None:
    """Writing into a pipe nobody reads is no fault to tell."""

    def nobody_there() -> None:
        raise BrokenPipeError

    turned_away: list[bool] = []
    monkeypatch.setattr(cli, "_stop_writing", lambda: turned_away.append(True))
    monkeypatch.setattr(cli.Terminal, "flush", lambda _self: nobody_there())
    answer = prompt("status", now=None)
    assert (answer.code, answer.err, turned_away) == (NOBODY_READS, "", [True])


def test_an_answer_that_cannot_be_written_is_exit_code_five(
    prompt: Prompt, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk behind the answer is told on stderr; the deed stays done."""

    def full(_self: object, _text: str = "") -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(cli.Terminal, "line", full)
    answer = prompt("log", "blue", "--balance", "1")
    assert answer.code == 5
    assert answer.err.count("\n") == 2
    monkeypatch.undo()
    assert len(prompt.json("ledger", "blue")["entries"]) == 1


def test_the_shell_gives_the_arguments(prompt: Prompt, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without arguments of its own `run` takes those of the program."""
    monkeypatch.setattr(sys, "argv", ["kzcompanion-cli", "--data-dir", str(prompt.folder), "sim", "list"])
    assert cli.run() == 0
