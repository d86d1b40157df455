"""Promises of `export` and `doctor`."""

from __future__ import annotations

from pathlib import Path

import pytest
from prompt import Prompt

from kzcompanion.domain.preferences import LANGUAGES
from kzcompanion.files.kernel_lock import KernelLock


def test_the_ledger_is_exported(prompt: Prompt, tmp_path: Path) -> None:
    """Every entry is in the file, and the answer counts them."""
    prompt("sim", "add", "--nickname", "blue", "--operator", "izi")
    prompt("log", "blue", "--balance", "1500")
    path = tmp_path / "out.csv"
    assert prompt("export", str(path)).out == f"Wrote 1 entry to {path}.\n"
    assert prompt.json("export", str(path)) == {"exported": 1, "file": str(path)}
    assert path.read_text(encoding="utf-8-sig").splitlines()[0].startswith("id,sim,kind,at,balance")


def test_the_deadlines_are_exported_as_calendar_events(prompt: Prompt, tmp_path: Path) -> None:
    """`export FILE.ics` counts its reminders, and the file is a calendar."""
    prompt("sim", "add", "--nickname", "blue", "--operator", "izi")
    prompt("log", "blue", "--balance", "1500", "--expires", "2099-01-31")
    path = tmp_path / "out.ics"
    assert prompt("export", str(path)).out == f"Wrote 1 reminder to {path}.\n"
    assert prompt.json("export", str(path)) == {"exported": 1, "file": str(path)}
    raw = path.read_bytes()
    assert raw.startswith(b"BEGIN:VCALENDAR\r\n")
    assert raw.count(b"BEGIN:VEVENT\r\n") == 1


@pytest.mark.parametrize(("name", "code", "field"), [("out.xls", 2, "file"), ("missing/out.csv", 5, None)])
def test_what_cannot_be_exported_is_told(
    prompt: Prompt, tmp_path: Path, name: str, code: int, field: str | None
) -> None:
    """Another ending is bad input, a place that cannot be written is exit code 5."""
    answer = prompt("export", str(tmp_path / name), "--json")
    assert (answer.code, answer.json["code"], answer.json["field"]) == (code, code, field)


def test_the_doctor_answers_in_shape(prompt: Prompt) -> None:
    """All promised keys, and exit code 0 when nothing needs attention."""
    prompt("sim", "add", "--nickname", "blue", "--operator", "izi")
    report = prompt.json("doctor")
    assert set(report) == {"ok", "findings", "generation", "read_only", "backups", "quarantine", "kdf"}
    assert (report["ok"], report["generation"], report["read_only"], report["backups"]) == (True, 1, None, 1)
    assert (report["quarantine"], report["kdf"]) == ([], None)
    assert report["findings"] == [
        {
            "code": "readable",
            "severity": "info",
            "message": "Every record can be read. SIMs: 1, entries: 0.",
        }
    ]
    assert prompt("doctor").out.splitlines()[-1] == "Everything is in order."


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_doctor_finds_and_tells(prompt: Prompt, lang: str) -> None:
    """A damaged file with a good copy needs attention: exit code 1, one sentence a finding."""
    prompt("sim", "add", "--nickname", "blue", "--operator", "izi")
    (prompt.folder / "kz.json").write_bytes(b"damage")
    answer = prompt("--lang", lang, "doctor", "--json")
    assert answer.code == 1
    assert [one["code"] for one in answer.json["findings"]] == ["restored", "readable"]
    assert all(one["message"][-1] in ".。" for one in answer.json["findings"])
    assert len(prompt("--lang", lang, "doctor").out.splitlines()) == 3


def test_the_doctor_tells_damage_beyond_repair(prompt: Prompt) -> None:
    """Without any sound copy the report still comes, with exit code 4."""
    prompt("sim", "add", "--nickname", "blue", "--operator", "izi")
    for path in (prompt.folder / "kz.json", *(prompt.folder / "backups").iterdir()):
        path.write_bytes(b"damage")
    answer = prompt("doctor", "--json")
    assert answer.code == 4
    assert (answer.json["ok"], answer.json["generation"]) == (False, None)
    assert answer.json["findings"][0]["severity"] == "error"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_doctor_repairs(prompt: Prompt, lang: str) -> None:
    """With --repair the copy takes the damaged file's place, in a sentence; all is in order then: exit 0."""
    prompt("sim", "add", "--nickname", "blue", "--operator", "izi")
    sound = (prompt.folder / "kz.json").read_bytes()
    (prompt.folder / "kz.json").write_bytes(b"damage")
    answer = prompt("--lang", lang, "doctor", "--repair", "--json")
    assert (answer.code, answer.json["ok"]) == (0, True)
    assert [one["code"] for one in answer.json["repaired"]] == ["restored"]
    assert (prompt.folder / "kz.json").read_bytes() == sound
    assert prompt.json("--lang", lang, "doctor", "--repair")["repaired"] == []
    (prompt.folder / ".reserve").unlink()
    lines = prompt("--lang", lang, "doctor", "--repair").out.splitlines()
    assert (len(lines), lines[0][-1] in ".。") == (4, True)
    assert len(prompt("--lang", lang, "doctor", "--repair").out.splitlines()) == 4


def test_the_doctor_says_what_stays(prompt: Prompt) -> None:
    """What only the user can mend remains a finding: exit code 1."""
    prompt("sim", "add", "--nickname", "blue", "--operator", "izi")
    answer = prompt("doctor", "--repair", "--json", now="2020-01-01T12:00")
    assert answer.code == 1
    assert "clock_implausible" in [one["code"] for one in answer.json["findings"]]


def test_the_doctor_repairs_nothing_without_proof(prompt: Prompt) -> None:
    """No sound copy: exit code 4. Another instance has the data: exit code 3. Nothing is touched."""
    prompt("sim", "add", "--nickname", "blue", "--operator", "izi")
    lock = KernelLock(prompt.folder / ".lock")
    assert lock.acquire()
    try:
        assert prompt("doctor", "--repair", "--json").json["code"] == 3
    finally:
        lock.release()
    for path in (prompt.folder / "kz.json", *(prompt.folder / "backups").iterdir()):
        path.write_bytes(b"damage")
    assert prompt("doctor", "--repair").code == 4
    assert (prompt.folder / "kz.json").read_bytes() == b"damage"


def test_the_doctor_opens_the_vault_when_told_its_password(prompt: Prompt) -> None:
    """The right password from stdin: exit code 0; a wrong one: 6; without --stdin nobody is asked."""
    prompt("sim", "add", "--nickname", "blue", "--operator", "izi")
    words = ("vault", "add", "blue", "--field", "pin", "--stdin")
    assert prompt(*words, stdin="four words of nonsense\n4821\n").code == 0
    assert prompt("doctor", "--stdin", stdin="four words of nonsense\n").code == 0
    assert prompt("doctor", "--stdin", "--repair", stdin="other words\n").code == 6
    assert prompt("doctor").code == 0
